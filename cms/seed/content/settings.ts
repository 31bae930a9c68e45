import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { Markdown } from './shapes.ts'

export interface SettingsSeed {
  siteName: Bilingual
  siteShortName: Bilingual
  tagline: Bilingual
  /** One sentence, for search engines and shared links. */
  description: Bilingual
  organisation: Bilingual
  address: Bilingual
  email: string
  phone: string
  openingHours: Bilingual
  emergencyTitle: Bilingual
  emergencyText: Bilingual<Markdown>
  footerText: Bilingual
  /** The button on sensitive pages. */
  exitLabel: Bilingual
  copyright: Bilingual
  social: readonly { name: string; url: string }[]
}

export const settings: SettingsSeed = {
  siteName: { en: 'Internet Hotline Cambodia', km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌា' },
  siteShortName: { en: 'IHC', km: 'IHC' },
  tagline: {
    en: 'Report it. Help a child.',
    km: 'រាយការណ៍ ដើម្បីជួយកុមារ',
  },
  description: {
    en: 'Internet Hotline Cambodia is the place to report child sexual abuse material online, anonymously if you wish, and to learn how to keep children safe.',
    km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌា ជាកន្លែងសម្រាប់រាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារលើអ៊ីនធឺណិត ដោយអនាមិកក៏បាន និងសម្រាប់រៀនពីរបៀបរក្សាសុវត្ថិភាពកុមារ។',
  },
  organisation: { en: 'APLE (Action Pour Les Enfants)', km: 'អង្គការ APLE (Action Pour Les Enfants)' },
  address: {
    en: 'Internet Hotline Cambodia, c/o APLE, Phnom Penh, Cambodia',
    km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌា តាមរយៈអង្គការ APLE រាជធានីភ្នំពេញ ប្រទេសកម្ពុជា',
  },
  email: 'report@hotline.example',
  phone: '+855 23 000 000',
  openingHours: {
    en: 'Monday to Friday, 8:00–12:00 and 13:30–17:30',
    km: 'ពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រ ម៉ោង ៨:០០–១២:០០ និង ១៣:៣០–១៧:៣០',
  },
  emergencyTitle: { en: 'Is a child in danger right now?', km: 'តើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ឥឡូវនេះឬ?' },
  emergencyText: {
    en: 'Call the police hotline on **{{police-hotline}}**. Child Helpline Cambodia answers on **{{child-helpline}}**, free, day and night, by call or text. [Get help now](/get-help)',
    km: 'សូមទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ **{{child-helpline}}** ឆ្លើយតបដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។ [ស្វែងរកជំនួយឥឡូវនេះ](/get-help)',
  },
  footerText: {
    en: 'Internet Hotline Cambodia works so that images of child sexual abuse disappear from the internet and the children in them are protected.',
    km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌាធ្វើការដើម្បីឲ្យរូបភាពរំលោភបំពានផ្លូវភេទលើកុមារបាត់ពីអ៊ីនធឺណិត និងដើម្បីឲ្យកុមារដែលរងគ្រោះត្រូវបានការពារ។',
  },
  exitLabel: { en: 'Exit this page', km: 'ចាកចេញពីទំព័រនេះ' },
  copyright: {
    en: '© Internet Hotline Cambodia, a programme of APLE',
    km: '© អ៊ីនធឺណិតហតឡាញខេមបូឌា កម្មវិធីរបស់អង្គការ APLE',
  },
  social: [
    { name: 'Facebook', url: 'https://facebook.example/internet-hotline-cambodia' },
    { name: 'Telegram', url: 'https://telegram.example/internet-hotline-cambodia' },
    { name: 'YouTube', url: 'https://youtube.example/internet-hotline-cambodia' },
    { name: 'Instagram', url: 'https://instagram.example/internet-hotline-cambodia' },
  ],
}
