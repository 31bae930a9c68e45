import type { Bilingual } from './locales.ts'
import type { Labels } from './options.ts'
import type { ReportStage } from './report-stages.ts'
import type { ReportSource, ReportStatus } from './reports.ts'

/**
 * The words of the report journey before staff change them: what the CMS offers at first, and what visitors read when the
 * database cannot be asked. They name facts as every text does. A line that begins with `- ` is an item of a list, an empty line ends a paragraph.
 */

/** Values of the facts in these words, for when the database, which has the current ones, cannot be asked. */
export const FACTS_IN_REPORT_WORDS: Bilingual<ReadonlyMap<string, string>> = {
  en: new Map([['report-response-hours', '24']]),
  km: new Map([['report-response-hours', '២៤']]),
}

/** What belongs under this kind of place. */
export const SOURCE_HELP: Labels<ReportSource> = {
  website: {
    en: 'A page on the web that you open in a browser.',
    km: 'ទំព័រលើអ៊ីនធឺណិត ដែលអ្នកបើកមើលតាមកម្មវិធីរុករក។',
  },
  'social-media': {
    en: 'A post, profile, group or story, for example on Facebook, TikTok or Instagram.',
    km: 'ការបង្ហោះ គណនី ក្រុម ឬរឿង (story) ឧទាហរណ៍នៅលើ Facebook, TikTok ឬ Instagram។',
  },
  email: { en: 'A message that came by e-mail.', km: 'សារដែលផ្ញើមកតាមអ៊ីមែល។' },
  'chat-room': {
    en: 'A room where many people write at the same time.',
    km: 'បន្ទប់ជជែក ដែលមនុស្សច្រើននាក់សរសេរក្នុងពេលតែមួយ។',
  },
  'instant-messaging': {
    en: 'A private message or group, for example on Telegram, Messenger or WhatsApp.',
    km: 'សារឯកជន ឬក្រុម ឧទាហរណ៍នៅលើ Telegram, Messenger ឬ WhatsApp។',
  },
  forum: {
    en: 'A discussion where people leave posts for others to read.',
    km: 'កន្លែងពិភាក្សាដែលមនុស្សទុកសារឲ្យអ្នកដទៃអាន។',
  },
  'file-sharing': {
    en: 'Files that people pass to each other, for example torrents.',
    km: 'ឯកសារដែលមនុស្សចែករំលែកគ្នាទៅវិញទៅមក ឧទាហរណ៍តាម torrent។',
  },
  'video-game': {
    en: 'In a game, or in the chat or voice channel of a game.',
    km: 'ក្នុងហ្គេម ឬពេលជជែក ឬនិយាយគ្នាក្នុងហ្គេម។',
  },
  'mobile-app': {
    en: 'In another app on a phone or tablet.',
    km: 'ក្នុងកម្មវិធីផ្សេងទៀតលើទូរសព្ទ ឬថេប្លេត។',
  },
  other: {
    en: 'Anywhere else, or you are not sure.',
    km: 'កន្លែងផ្សេងទៀត ឬបើអ្នកមិនប្រាកដ។',
  },
}

/** Which address to give. */
export const SOURCE_HINTS: Labels<ReportSource> = {
  website: {
    en: 'The full address of the page, as the browser shows it: for example https://example.org/page',
    km: 'អាសយដ្ឋានពេញលេញនៃទំព័រ ដូចដែលអ្នកឃើញក្នុងកម្មវិធីរុករក ឧទាហរណ៍៖ https://example.org/page',
  },
  'social-media': {
    en: 'The link to the post or profile. Or the name of the network and the user name, for example “Facebook: user name”.',
    km: 'តំណនៃការបង្ហោះ ឬគណនី។ បើគ្មានតំណ សូមសរសេរឈ្មោះបណ្ដាញសង្គម និងឈ្មោះអ្នកប្រើ ឧទាហរណ៍៖ «Facebook: ឈ្មោះអ្នកប្រើ»។',
  },
  email: {
    en: 'The address of the sender and any link in the message: for example sender@example.com',
    km: 'អាសយដ្ឋានអ្នកផ្ញើ និងតំណដែលមានក្នុងសារ ឧទាហរណ៍៖ sender@example.com',
  },
  'chat-room': {
    en: 'The service, the name of the room and the user name.',
    km: 'ឈ្មោះសេវា ឈ្មោះបន្ទប់ និងឈ្មោះអ្នកប្រើ។',
  },
  'instant-messaging': {
    en: 'The app, and the user name, telephone number or name of the group. An invitation link helps too.',
    km: 'ឈ្មោះកម្មវិធី និងឈ្មោះអ្នកប្រើ លេខទូរសព្ទ ឬឈ្មោះក្រុម។ តំណអញ្ជើញចូលក្រុមក៏បានដែរ។',
  },
  forum: {
    en: 'The address or name of the forum, the title of the post and who wrote it.',
    km: 'អាសយដ្ឋាន ឬឈ្មោះវេទិកា ចំណងជើងនៃការបង្ហោះ និងអ្នកសរសេរ។',
  },
  'file-sharing': {
    en: 'The link, or the program and the name of the file or folder.',
    km: 'តំណ ឬឈ្មោះកម្មវិធី និងឈ្មោះឯកសារ ឬថតឯកសារ។',
  },
  'video-game': {
    en: 'The name of the game, the server or room, and the name of the player.',
    km: 'ឈ្មោះហ្គេម ឈ្មោះម៉ាស៊ីនបម្រើ (server) ឬបន្ទប់ និងឈ្មោះអ្នកលេង។',
  },
  'mobile-app': {
    en: 'The name of the app and the account that you saw.',
    km: 'ឈ្មោះកម្មវិធី និងគណនីដែលអ្នកបានឃើញ។',
  },
  other: {
    en: 'A link, a name or a number: whatever leads us to the same place.',
    km: 'តំណ ឈ្មោះ ឬលេខ៖ អ្វីក៏បាន ឲ្យតែអាចនាំយើងទៅដល់កន្លែងនោះ។',
  },
}

/** What a case at this point is called in public. */
export const STATUS_WORDS: Labels<ReportStatus> = {
  received: { en: 'Your report has arrived.', km: 'របាយការណ៍របស់អ្នកបានមកដល់យើងហើយ។' },
  assessing: { en: 'An analyst is looking into it.', km: 'អ្នកវិភាគកំពុងពិនិត្យរបាយការណ៍នេះ។' },
  classified: { en: 'An analyst has assessed it.', km: 'អ្នកវិភាគបានវាយតម្លៃរបាយការណ៍នេះរួចហើយ។' },
  'notice-sent': {
    en: 'We have passed it on to those who can act.',
    km: 'យើងបានបញ្ជូនរបាយការណ៍នេះបន្តទៅអ្នកដែលអាចចាត់វិធានការបាន។',
  },
  removed: {
    en: 'When we checked, the material was no longer online.',
    km: 'ពេលយើងពិនិត្យ សម្ភារៈនោះលែងមានលើអ៊ីនធឺណិតទៀតហើយ។',
  },
  'still-online': {
    en: 'The material is still online. We have not given up on it.',
    km: 'សម្ភារៈនោះនៅតែមានលើអ៊ីនធឺណិត។ យើងនៅបន្តតាមដាន មិនបោះបង់ឡើយ។',
  },
  closed: { en: 'Our work on this report is done.', km: 'យើងបានបញ្ចប់ការងារលើរបាយការណ៍នេះហើយ។' },
}

/** What comes after that. */
export const STATUS_NEXT: Labels<ReportStatus> = {
  received: {
    en: 'Next: an analyst reads it, as a rule within {{report-response-hours}} hours.',
    km: 'បន្ទាប់៖ អ្នកវិភាគនឹងអានរបាយការណ៍នេះ តាមធម្មតាក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។',
  },
  assessing: {
    en: 'Next: if the material is illegal, we inform the police and those who can remove it.',
    km: 'បន្ទាប់៖ បើសម្ភារៈនោះខុសច្បាប់ យើងនឹងជូនដំណឹងដល់នគរបាល និងអ្នកដែលអាចលុបវាចោលបាន។',
  },
  classified: {
    en: 'Next: we pass it on, or we close the report when nothing illegal was found.',
    km: 'បន្ទាប់៖ យើងនឹងបញ្ជូនរបាយការណ៍នេះបន្ត ឬបិទវា បើរកមិនឃើញអ្វីខុសច្បាប់ទេ។',
  },
  'notice-sent': {
    en: 'Next: we check whether the material has gone.',
    km: 'បន្ទាប់៖ យើងនឹងពិនិត្យថាតើសម្ភារៈនោះបាត់ហើយឬនៅ។',
  },
  removed: {
    en: 'Next: we close the report. Thank you for helping.',
    km: 'បន្ទាប់៖ យើងនឹងបិទរបាយការណ៍នេះ។ សូមអរគុណដែលអ្នកបានជួយ។',
  },
  'still-online': {
    en: 'Next: we ask again, and tell the police and partners abroad where needed.',
    km: 'បន្ទាប់៖ យើងនឹងស្នើម្ដងទៀត ហើយប្រាប់នគរបាល និងដៃគូនៅបរទេស តាមការចាំបាច់។',
  },
  closed: {
    en: 'We will do nothing more with this report. If you see the material again, please report it again.',
    km: 'យើងនឹងមិនធ្វើអ្វីបន្ថែមលើរបាយការណ៍នេះទៀតទេ។ បើអ្នកឃើញសម្ភារៈនោះម្ដងទៀត សូមរាយការណ៍ម្ដងទៀត។',
  },
}

export const STAGE_LABELS: Labels<ReportStage> = {
  received: { en: 'Received', km: 'បានទទួល' },
  assessing: { en: 'Being assessed', km: 'កំពុងវាយតម្លៃ' },
  forwarded: { en: 'Forwarded', km: 'បានបញ្ជូនបន្ត' },
  outcome: { en: 'Outcome', km: 'លទ្ធផល' },
}

/** Longer texts, by the name of their field in the CMS. */
export const REPORT_TEXTS = {
  intro: {
    en: 'Tell us where you saw it. It takes about three minutes, and you do not have to say who you are.',
    km: 'សូមប្រាប់យើងថាអ្នកបានឃើញវានៅទីណា។ វាចំណាយពេលប្រហែលបីនាទីប៉ុណ្ណោះ ហើយអ្នកមិនចាំបាច់ប្រាប់ថាអ្នកជានរណាទេ។',
  },
  doNot: {
    en: '- Do not download or keep it, not even as proof.\n- Do not share it with anybody, and do not send it to us.\n- Do not take a screenshot or photograph the screen.\n- Do not search for more, and do not contact the person behind it.',
    km: '- កុំទាញយក ឬរក្សាទុក សូម្បីតែទុកជាភស្តុតាងក៏ដោយ។\n- កុំចែករំលែកទៅនរណាម្នាក់ ហើយក៏កុំផ្ញើវាមកយើងដែរ។\n- កុំថតរូបអេក្រង់ ឬយកទូរសព្ទថតអេក្រង់។\n- កុំស្វែងរកបន្ថែម ហើយកុំទាក់ទងបុគ្គលដែលនៅពីក្រោយរឿងនេះ។',
  },
  noFiles: {
    en: 'This form takes words and addresses only, never pictures or files: every copy harms the child again, and passing one on is against the law, even to us.',
    km: 'ទម្រង់នេះទទួលតែអក្សរ និងអាសយដ្ឋានប៉ុណ្ណោះ មិនទទួលរូបភាព ឬឯកសារឡើយ។ ការចម្លងម្ដងៗធ្វើឲ្យកុមាររងគ្រោះម្ដងទៀត ហើយការបញ្ជូនបន្តជាការខុសច្បាប់ ទោះបីផ្ញើមកយើងក៏ដោយ។',
  },
  victim: {
    en: 'Is it about you, or about a child you know? It is not your fault. You can talk to somebody now, free and without giving your name.',
    km: 'តើរឿងនេះទាក់ទងនឹងអ្នក ឬកុមារដែលអ្នកស្គាល់ដែរឬទេ? វាមិនមែនជាកំហុសរបស់អ្នកទេ។ អ្នកអាចនិយាយជាមួយនរណាម្នាក់បានឥឡូវនេះ ដោយឥតគិតថ្លៃ និងមិនចាំបាច់ប្រាប់ឈ្មោះ។',
  },
  anonymity: {
    en: 'Then we keep nothing that says who you are. We cannot ask you anything later, but you can follow the report with its number.',
    km: 'បើដូច្នេះ យើងមិនរក្សាទុកអ្វីដែលបង្ហាញថាអ្នកជានរណាឡើយ។ យើងមិនអាចសួរព័ត៌មានបន្ថែមពីអ្នកបានទេ ប៉ុន្តែអ្នកអាចតាមដានរបាយការណ៍ដោយប្រើលេខយោង។',
  },
  contact: {
    en: 'Only analysts of the hotline read this, and only to ask you about this report. It is erased after the report is closed.',
    km: 'មានតែអ្នកវិភាគរបស់បណ្ដាញរាយការណ៍ពិសេសប៉ុណ្ណោះដែលអានព័ត៌មាននេះ ហើយប្រើតែដើម្បីសួរអ្នកអំពីរបាយការណ៍នេះ។ យើងលុបវាចោល បន្ទាប់ពី\u200bបិទ\u200bរបាយការណ៍។',
  },
  next: {
    en: 'You get a reference number. With it you can see at any time how far your report has come.\n\nAs a rule, an analyst reads your report within {{report-response-hours}} hours. If the material is illegal, we inform the police and ask the hosting provider to remove it, in Cambodia or abroad.',
    km: 'អ្នកនឹងទទួលបានលេខយោងមួយ។ ដោយប្រើលេខនេះ អ្នកអាចពិនិត្យនៅពេលណាក៏បានថា របាយការណ៍របស់អ្នកដល់ដំណាក់កាលណាហើយ។\n\nតាមធម្មតា អ្នកវិភាគអានរបាយការណ៍របស់អ្នកក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ បើសម្ភារៈនោះខុសច្បាប់ យើងជូនដំណឹងដល់នគរបាល ហើយស្នើឲ្យក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះលុបវាចោល ទោះនៅកម្ពុជា ឬនៅបរទេសក៏ដោយ។',
  },
  thanks: {
    en: 'You have done something good for a child. Whatever you saw, it may stay with you for a while; talking to somebody you trust helps.',
    km: 'អ្នកបានធ្វើរឿងល្អមួយដើម្បីកុមារ។ អ្វីដែលអ្នកបានឃើញ អាចដក់ជាប់ក្នុងចិត្តអ្នកមួយរយៈ។ ការនិយាយជាមួយមនុស្សដែលអ្នកទុកចិត្ត អាចជួយសម្រាលចិត្តបាន។',
  },
  within24Hours: {
    en: 'As a rule, an analyst reads your report within {{report-response-hours}} hours. If the material is illegal, we inform the police and those who can remove it. You do not have to do anything more.',
    km: 'តាមធម្មតា អ្នកវិភាគអានរបាយការណ៍របស់អ្នកក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ បើសម្ភារៈនោះខុសច្បាប់ យើងជូនដំណឹងដល់នគរបាល និងអ្នកដែលអាចលុបវាចោលបាន។ អ្នកមិនចាំបាច់ធ្វើអ្វីបន្ថែមទៀតទេ។',
  },
  keepNumber: {
    en: 'Write the number down or copy it now: we show it only once and cannot look it up for you. With it you can check the report on this site whenever you like.',
    km: 'សូមកត់ ឬចម្លងលេខនេះឥឡូវនេះ៖ យើងបង្ហាញវាតែម្ដងប៉ុណ្ណោះ ហើយមិនអាចរកវាឲ្យអ្នកវិញបានទេ។ ដោយប្រើលេខនេះ អ្នកអាចពិនិត្យរបាយការណ៍លើគេហទំព័រនេះនៅពេលណាក៏បាន។',
  },
  otherWays: {
    en: 'You can also reach us in these ways:',
    km: 'អ្នកក៏អាចទាក់ទងយើងតាមវិធីទាំងនេះដែរ៖',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ReportText = keyof typeof REPORT_TEXTS
