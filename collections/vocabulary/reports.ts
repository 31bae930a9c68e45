import type { Labels } from './options.ts'

export const REPORT_SOURCES = [
  'website',
  'social-media',
  'email',
  'chat-room',
  'instant-messaging',
  'forum',
  'file-sharing',
  'video-game',
  'mobile-app',
  'other',
] as const
export type ReportSource = (typeof REPORT_SOURCES)[number]

export const REPORT_SOURCE_LABELS: Labels<ReportSource> = {
  website: { en: 'Website', km: 'គេហទំព័រ' },
  'social-media': { en: 'Social media', km: 'បណ្ដាញសង្គម' },
  email: { en: 'E-mail', km: 'អ៊ីមែល' },
  'chat-room': { en: 'Chat room', km: 'បន្ទប់ជជែក' },
  'instant-messaging': { en: 'Instant messaging', km: 'កម្មវិធីផ្ញើសារ' },
  forum: { en: 'Newsgroup or forum', km: 'ក្រុមពិភាក្សា (newsgroup) ឬវេទិកា' },
  'file-sharing': { en: 'File sharing (P2P)', km: 'ការចែករំលែកឯកសារ (P2P)' },
  'video-game': { en: 'Video game', km: 'វីដេអូហ្គេម' },
  'mobile-app': { en: 'Mobile app', km: 'កម្មវិធីទូរសព្ទ' },
  other: { en: 'Other', km: 'ផ្សេងទៀត' },
}

export const REPORT_STATUSES = [
  'received',
  'assessing',
  'classified',
  'notice-sent',
  'removed',
  'still-online',
  'closed',
] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

export const REPORT_STATUS_LABELS: Labels<ReportStatus> = {
  received: { en: 'Received', km: 'បានទទួល' },
  assessing: { en: 'Being assessed', km: 'កំពុងវាយតម្លៃ' },
  classified: { en: 'Classified', km: 'បានចាត់ថ្នាក់' },
  'notice-sent': { en: 'Notice sent', km: 'បានផ្ញើការជូនដំណឹង' },
  removed: { en: 'Removed', km: 'បានលុបចោល' },
  'still-online': { en: 'Still online', km: 'នៅតែមានលើអ៊ីនធឺណិត' },
  closed: { en: 'Closed', km: 'បានបិទ' },
}

/** What may follow what. A case that turns out to be still online goes back to a notice; nothing leaves `closed`. */
export const REPORT_TRANSITIONS: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  received: ['assessing'],
  assessing: ['classified'],
  classified: ['notice-sent', 'closed'],
  'notice-sent': ['removed', 'still-online'],
  'still-online': ['notice-sent', 'removed', 'closed'],
  removed: ['still-online', 'closed'],
  closed: [],
}

export function mayFollow(from: ReportStatus, to: ReportStatus): boolean {
  return REPORT_TRANSITIONS[from].includes(to)
}

export const CLASSIFICATIONS = ['csam-baseline', 'nationally-illegal', 'not-illegal', 'not-assessable'] as const
export type Classification = (typeof CLASSIFICATIONS)[number]

export const CLASSIFICATION_LABELS: Labels<Classification> = {
  'csam-baseline': { en: 'CSAM, baseline', km: 'រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (លក្ខណៈវិនិច្ឆ័យមូលដ្ឋាន)' },
  'nationally-illegal': { en: 'Illegal under national law', km: 'ខុសច្បាប់តាមច្បាប់ជាតិ' },
  'not-illegal': { en: 'Not illegal', km: 'មិនខុសច្បាប់' },
  'not-assessable': { en: 'Could not be assessed', km: 'មិនអាចវាយតម្លៃបាន' },
}

/** Illegal material of either kind: what the public counters call "classified as CSAM". */
export const CSAM_CLASSIFICATIONS: readonly Classification[] = ['csam-baseline', 'nationally-illegal']

export function isCsam(classification: Classification | null | undefined): boolean {
  return classification !== null && classification !== undefined && CSAM_CLASSIFICATIONS.includes(classification)
}

export const DESTINATIONS = ['police', 'provider', 'inhope-hotline'] as const
export type Destination = (typeof DESTINATIONS)[number]

export const DESTINATION_LABELS: Labels<Destination> = {
  police: { en: 'Police', km: 'នគរបាល' },
  provider: { en: 'Hosting provider', km: 'ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ' },
  'inhope-hotline': { en: 'INHOPE hotline', km: 'បណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE' },
}

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
export type Priority = (typeof PRIORITIES)[number]

export const PRIORITY_LABELS: Labels<Priority> = {
  urgent: { en: 'Urgent', km: 'បន្ទាន់' },
  high: { en: 'High', km: 'ខ្ពស់' },
  normal: { en: 'Normal', km: 'ធម្មតា' },
  low: { en: 'Low', km: 'ទាប' },
}

/** Where somebody talks with a child at this moment, an analyst should look first. */
const LIVE_CONTACT: readonly ReportSource[] = ['chat-room', 'instant-messaging', 'video-game', 'mobile-app']

/** The priority that a report begins with, until an analyst knows better. */
export function initialPriority(source: ReportSource): Priority {
  return LIVE_CONTACT.includes(source) ? 'high' : 'normal'
}

/** What is written down of a report, line by line, and never changed afterwards. */
export const REPORT_EVENT_KINDS = [
  'received',
  'status',
  'priority',
  'note',
  'opened',
  'exported',
  'contact-erased',
  'content-erased',
] as const
export type ReportEventKind = (typeof REPORT_EVENT_KINDS)[number]

export const REPORT_EVENT_LABELS: Labels<ReportEventKind> = {
  received: { en: 'Received', km: 'បានទទួល' },
  status: { en: 'Status changed', km: 'បានប្ដូរស្ថានភាព' },
  priority: { en: 'Priority changed', km: 'បានប្ដូរអាទិភាព' },
  note: { en: 'Note', km: 'កំណត់ចំណាំ' },
  opened: { en: 'Content opened', km: 'បានបើកមើលខ្លឹមសារ' },
  exported: { en: 'Exported', km: 'បាននាំចេញ' },
  'contact-erased': { en: 'Contact details erased', km: 'បានលុបព័ត៌មានទំនាក់ទំនង' },
  'content-erased': { en: 'Content erased', km: 'បានលុបខ្លឹមសារ' },
}
