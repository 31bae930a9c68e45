export const en = {
  title: 'Scheduled',
  none: 'Nothing is scheduled for the next four weeks. Publishers can schedule a document on its own page.',
  caption: 'The next four weeks, by the clocks of Phnom Penh',
  today: 'today',
  unnamed: 'without a name',
  'act.publish': 'is published',
  'act.take-down': 'is taken down',
  'act.appears': 'appears',
} as const
export type CalendarWord = keyof typeof en
