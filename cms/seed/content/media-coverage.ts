import type { MediaCoverageSeed } from './shapes.ts'

export const mediaCoverage: readonly MediaCoverageSeed[] = [
  {
    slug: 'radio-talk-grandparents-and-the-quiet-quiz',
    date: '2026-10-14',
    title: {
      en: 'Radio talk: grandparents, children and a quiet quiz',
      km: 'កិច្ចពិភាក្សាតាមវិទ្យុ៖ ជីដូនជីតា ចៅៗ និងកម្រងសំណួរស្ងប់ៗ',
    },
    outlet: 'វិទ្យុស្លឹកត្នោត',
    medium: 'radio',
    language: 'km',
    url: 'https://www.radio-sloek-tnaot.example/kammavithi/2026/10/14',
    summary: {
      en: 'A kindergarten teacher and a trainer of the hotline tell listeners how picture stories open conversations with small children.',
      km: 'គ្រូសាលាមត្តេយ្យម្នាក់ និងគ្រូបង្គោលរបស់បណ្ដាញរាយការណ៍ពិសេស ប្រាប់អ្នកស្ដាប់អំពីរបៀបដែលរឿងគំនូរជួយចាប់ផ្ដើមការសន្ទនាជាមួយកុមារតូចៗ។',
    },
  },
  {
    slug: 'reporting-abuse-online-now-works-on-any-phone',
    date: '2026-09-18',
    title: {
      en: 'Reporting abuse online now works on any phone',
      km: 'ការរាយការណ៍អំពីការរំលោភបំពានលើអ៊ីនធឺណិត ឥឡូវប្រើបានគ្រប់ទូរសព្ទ',
    },
    outlet: 'The Lantern Daily',
    medium: 'article',
    language: 'en',
    url: 'https://www.lantern-daily.example/2026/09/18/reporting-works-on-any-phone',
    summary: {
      en: "The newspaper tries out the hotline's new form on an old phone and explains what the reference number is for.",
      km: 'កាសែតនេះសាកល្បងទម្រង់ថ្មីរបស់បណ្ដាញរាយការណ៍ពិសេសលើទូរសព្ទចាស់មួយ ហើយពន្យល់ថាលេខយោងសម្រាប់ធ្វើអ្វី។',
    },
  },
  {
    slug: 'the-words-that-break-the-silence',
    date: '2026-05-28',
    title: {
      en: 'The words that break the silence',
      km: 'ពាក្យដែលបំបែកភាពស្ងៀមស្ងាត់',
    },
    outlet: 'Monsoon Review',
    medium: 'article',
    language: 'en',
    url: 'https://www.monsoon-review.example/essays/words-that-break-the-silence',
    summary: {
      en: 'A long read on the new paper about why people do not report, and on the search for clear Khmer words.',
      km: 'អត្ថបទវែងមួយអំពីឯកសារស្រាវជ្រាវថ្មីស្ដីពីមូលហេតុដែលមនុស្សមិនរាយការណ៍ និងអំពីការស្វែងរកពាក្យខ្មែរដែលច្បាស់លាស់។',
    },
  },
  {
    slug: 'ten-years-of-the-hotline-a-film-portrait',
    date: '2026-04-02',
    title: {
      en: 'Ten years of the hotline: a film portrait',
      km: 'ដប់ឆ្នាំនៃបណ្ដាញរាយការណ៍ពិសេស៖ វីដេអូឯកសារខ្លី',
    },
    outlet: 'Four Rivers Television',
    medium: 'video',
    language: 'km',
    url: 'https://www.four-rivers-tv.example/programmes/hotline-ten-years',
    summary: {
      en: 'A short film follows a working day at the hotline without showing faces or content, and asks what a good day looks like.',
      km: 'វីដេអូខ្លីមួយតាមដានថ្ងៃធ្វើការមួយនៅបណ្ដាញរាយការណ៍ពិសេស ដោយមិនបង្ហាញមុខ ឬខ្លឹមសារ ហើយសួរថាថ្ងៃល្អមួយមានសភាពបែបណា។',
    },
  },
  {
    slug: 'may-i-share-this-young-people-ask-for-one-question',
    date: '2026-02-11',
    title: {
      en: '"May I share this?" Young people ask for one question',
      km: '«តើខ្ញុំអាចចែករំលែករូបនេះបានទេ?» យុវជនសុំឲ្យសួរតែមួយសំណួរ',
    },
    outlet: 'កាសែតក្រមាព្រឹក',
    medium: 'article',
    language: 'km',
    url: 'https://www.krama-proek.example/sangkom/2026-02-11-suor-khnhom-sen',
    summary: {
      en: 'Parents at a market in Phnom Penh react to the campaign for Safer Internet Day and look again at the pictures on their phones.',
      km: 'ឪពុកម្ដាយនៅផ្សារមួយក្នុងរាជធានីភ្នំពេញ បញ្ចេញមតិអំពីយុទ្ធនាការទិវាអ៊ីនធឺណិតសុវត្ថិភាព ហើយមើលរូបភាពក្នុងទូរសព្ទរបស់ខ្លួនឡើងវិញ។',
    },
  },
  {
    slug: 'who-answers-when-a-child-calls',
    date: '2025-11-22',
    title: {
      en: 'Who answers when a child calls?',
      km: 'តើនរណាឆ្លើយ នៅពេលកុមារទូរសព្ទមក?',
    },
    outlet: 'Chapei Evening Radio',
    medium: 'radio',
    language: 'en',
    url: 'https://www.chapei-evening.example/listen/who-answers-when-a-child-calls',
    summary: {
      en: 'In a calm half hour, a counsellor and an analyst explain the difference between a helpline and a hotline.',
      km: 'ក្នុងកម្មវិធីកន្លះម៉ោងដ៏ស្ងប់ស្ងាត់ អ្នកផ្ដល់ប្រឹក្សាម្នាក់ និងអ្នកវិភាគម្នាក់ ពន្យល់អំពីភាពខុសគ្នារវាងខ្សែទូរសព្ទជំនួយ និងបណ្ដាញរាយការណ៍ពិសេស។',
    },
  },
  {
    slug: 'young-advisers-tell-adults-to-write-shorter',
    date: '2025-09-25',
    title: {
      en: 'Young advisers tell adults to write shorter',
      km: 'យុវជនទីប្រឹក្សាប្រាប់មនុស្សធំឲ្យសរសេរខ្លីជាងមុន',
    },
    outlet: 'Paper Boat Magazine',
    medium: 'article',
    language: 'en',
    url: 'https://www.paper-boat-magazine.example/people/young-advisers',
    summary: {
      en: 'The magazine visits the first meeting of the young advisers and prints their three rules for a good leaflet.',
      km: 'ទស្សនាវដ្ដីនេះទៅទស្សនាការប្រជុំលើកដំបូងរបស់យុវជនទីប្រឹក្សា ហើយបោះពុម្ពវិធានបីរបស់ពួកគេសម្រាប់ខិត្តប័ណ្ណដ៏ល្អ។',
    },
  },
  {
    slug: 'police-and-social-workers-train-together',
    date: '2025-07-19',
    title: {
      en: 'Police and social workers train together',
      km: 'នគរបាល និងបុគ្គលិកសង្គមហ្វឹកហាត់ជាមួយគ្នា',
    },
    outlet: 'ទូរទស្សន៍ដើមត្នោត',
    medium: 'video',
    language: 'km',
    url: 'https://www.sugar-palm-tv.example/news/2025/07/19/training',
    summary: {
      en: 'An evening report on the three-day workshop in Phnom Penh, with a look at how an interview can be made easier for a child.',
      km: 'ព័ត៌មានពេលល្ងាចអំពីសិក្ខាសាលាបីថ្ងៃនៅរាជធានីភ្នំពេញ និងអំពីវិធីធ្វើឲ្យការសម្ភាសកាន់តែងាយស្រួលសម្រាប់កុមារ។',
    },
  },
  {
    slug: 'a-kite-a-string-and-a-lesson-by-the-river',
    date: '2025-03-20',
    title: {
      en: 'A kite, a string and a lesson by the river',
      km: 'ខ្លែង ខ្សែ និងមេរៀននៅមាត់ទន្លេ',
    },
    outlet: 'The Riverbank Gazette',
    medium: 'article',
    language: 'en',
    url: 'https://www.riverbank-gazette.example/kratie/a-kite-a-string-and-a-lesson',
    summary: {
      en: 'A reporter joins a school visit in Kratie and hears what pupils wish that adults would ask.',
      km: 'អ្នកយកព័ត៌មានម្នាក់ចូលរួមដំណើរទស្សនកិច្ចសាលារៀនក្នុងខេត្តក្រចេះ ហើយស្ដាប់សំណួរដែលសិស្សចង់ឲ្យមនុស្សធំសួរ។',
    },
  },
  {
    slug: 'morning-programme-the-phone-in-the-family',
    date: '2024-10-18',
    title: {
      en: 'Morning programme: the phone in the family',
      km: 'កម្មវិធីពេលព្រឹក៖ ទូរសព្ទក្នុងគ្រួសារ',
    },
    outlet: 'វិទ្យុផ្កាឈូកព្រឹក',
    medium: 'radio',
    language: 'km',
    url: 'https://www.radio-phka-chhouk.example/pel-proek/2024/10/18',
    summary: {
      en: 'Listeners call in with their questions about children and phones, and a trainer answers with the new guide for parents.',
      km: 'អ្នកស្ដាប់ទូរសព្ទមកសួរអំពីកុមារ និងទូរសព្ទ ហើយគ្រូបង្គោលម្នាក់ឆ្លើយដោយផ្អែកលើសៀវភៅណែនាំថ្មីសម្រាប់ឪពុកម្ដាយ។',
    },
  },
  {
    slug: 'guides-in-siem-reap-learn-what-to-look-for',
    date: '2024-08-27',
    title: {
      en: 'Guides in Siem Reap learn what to look for',
      km: 'មគ្គុទ្ទេសក៍នៅខេត្តសៀមរាប រៀនសម្គាល់សញ្ញាមិនប្រក្រតី',
    },
    outlet: 'Slow Road Travel Journal',
    medium: 'video',
    language: 'en',
    url: 'https://www.slow-road-journal.example/video/guides-learn-what-to-look-for',
    summary: {
      en: 'A travel programme sits in on the first half-day course for guides and drivers and shows the one-page plan for the office wall.',
      km: 'កម្មវិធីទេសចរណ៍មួយចូលរួមសង្កេតវគ្គសិក្សាកន្លះថ្ងៃដំបូងសម្រាប់មគ្គុទ្ទេសក៍ និងអ្នកបើកបរ ហើយបង្ហាញផែនការមួយទំព័រសម្រាប់បិទលើជញ្ជាំងការិយាល័យ។',
    },
  },
  {
    slug: 'the-first-five-minutes',
    date: '2024-05-23',
    title: {
      en: 'The first five minutes: teachers learn to listen',
      km: 'ប្រាំនាទីដំបូង៖ គ្រូបង្រៀនរៀនស្ដាប់',
    },
    outlet: 'កាសែតខ្លែងឯក',
    medium: 'article',
    language: 'km',
    url: 'https://www.khlaeng-ek.example/oprom/2024-05-23-pram-neathi-damboung',
    summary: {
      en: 'A report from Battambang on a training in which teachers play pupils and find out how hard it is to begin to speak.',
      km: 'អត្ថបទពីខេត្តបាត់ដំបង អំពីវគ្គបណ្ដុះបណ្ដាលដែលគ្រូដើរតួជាសិស្ស ហើយដឹងថាការចាប់ផ្ដើមនិយាយពិបាកប៉ុនណា។',
    },
  },
]
