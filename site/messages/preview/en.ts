/** Words around a draft that somebody has a link to. */
export const englishPreview = {
  'preview.label': 'About this preview',
  'preview.draft': 'This is a draft. It may differ from what is published, and may still change.',
  'preview.until': 'This link works until {moment} (Phnom Penh time). Please do not pass it on.',
  'preview.live': 'What is typed in the administration appears here by itself.',
  'preview.stopped': 'What is typed is not shown here at the moment. Save the draft and load the page again.',
  'preview.notReady': 'It is not marked as ready in this language: readers would see it in the other one.',
  'preview.closedTitle': 'This link does not work any more',
  'preview.closedText': 'It has come to its end, or was taken back. Ask the person who sent it to you for a new one.',
} as const
