import type { TopicSeed } from './shapes.ts'

export const topics: readonly TopicSeed[] = [
  {
    slug: 'self-image',
    name: { en: 'Self-image and identity', km: 'ការយល់ឃើញអំពីខ្លួនឯង និងអត្តសញ្ញាណ' },
    description: {
      en: 'How life online shapes the way we see ourselves, our bodies and who we want to be.',
      km: 'របៀបដែលជីវិតលើអ៊ីនធឺណិតមានឥទ្ធិពលលើការមើលឃើញខ្លួនឯង រូបកាយ និងអ្វីដែលយើងចង់ក្លាយជា។',
    },
  },
  {
    slug: 'online-relationships',
    name: { en: 'Online relationships', km: 'ទំនាក់ទំនងលើអ៊ីនធឺណិត' },
    description: {
      en: 'Making friends, falling in love and falling out online, with respect, consent and limits.',
      km: 'ការរាប់អានមិត្ត ការស្រឡាញ់ និងការខ្វែងគំនិតគ្នាលើអ៊ីនធឺណិត ដោយមានការគោរព ការយល់ព្រម និងព្រំដែន។',
    },
  },
  {
    slug: 'online-reputation',
    name: { en: 'Online reputation', km: 'កេរ្តិ៍ឈ្មោះលើអ៊ីនធឺណិត' },
    description: {
      en: 'What stays behind when we post, how others may read it, and how to look after it.',
      km: 'ដានដែលនៅសល់ពេលយើងបង្ហោះអ្វីមួយ របៀបដែលអ្នកដទៃអាចយល់ និងវិធីថែរក្សាកេរ្តិ៍ឈ្មោះ។',
    },
  },
  {
    slug: 'online-bullying',
    name: { en: 'Online bullying', km: 'ការសម្លុតធ្វើបាបតាមអ៊ីនធឺណិត' },
    description: {
      en: 'Recognising unkind behaviour online, standing up for one another and getting it stopped.',
      km: 'ការស្គាល់អាកប្បកិរិយាមិនល្អលើអ៊ីនធឺណិត ការការពារគ្នាទៅវិញទៅមក និងការធ្វើឲ្យវាឈប់។',
    },
  },
  {
    slug: 'managing-information',
    name: { en: 'Managing information', km: 'ការគ្រប់គ្រងព័ត៌មាន' },
    description: {
      en: 'Finding, checking and judging what we see online: facts, opinions, adverts and tricks.',
      km: 'ការស្វែងរក ផ្ទៀងផ្ទាត់ និងវាយតម្លៃអ្វីដែលយើងឃើញលើអ៊ីនធឺណិត៖ ការពិត មតិ ការផ្សាយពាណិជ្ជកម្ម និងល្បិច។',
    },
  },
  {
    slug: 'health-and-well-being',
    name: { en: 'Health, well-being and lifestyle', km: 'សុខភាព សុខុមាលភាព និងរបៀបរស់នៅ' },
    description: {
      en: 'Keeping a good balance between screens, sleep, play, study and the people around us.',
      km: 'ការរក្សាតុល្យភាពល្អរវាងអេក្រង់ ការគេង ការលេង ការរៀន និងមនុស្សនៅជុំវិញយើង។',
    },
  },
  {
    slug: 'privacy-and-security',
    name: { en: 'Privacy and security', km: 'ឯកជនភាព និងសុវត្ថិភាពទិន្នន័យ' },
    description: {
      en: 'Protecting personal details, passwords, places and devices from people who should not have them.',
      km: 'ការការពារព័ត៌មានផ្ទាល់ខ្លួន ពាក្យសម្ងាត់ ទីតាំង និងឧបករណ៍ ពីអ្នកដែលមិនគួរទទួលបាន។',
    },
  },
  {
    slug: 'copyright',
    name: { en: 'Copyright and ownership', km: 'សិទ្ធិអ្នកនិពន្ធ និងភាពជាម្ចាស់' },
    description: {
      en: 'Respecting the work of others when we copy, remix or post music, pictures and words.',
      km: 'ការគោរពស្នាដៃអ្នកដទៃ ពេលយើងចម្លង កែច្នៃ ឬបង្ហោះតន្ត្រី រូបភាព និងអត្ថបទ។',
    },
  },
  {
    slug: 'grooming',
    name: { en: 'Grooming', km: 'ការលួងលោមបញ្ឆោតកុមារ' },
    description: {
      en: 'How somebody may win the trust of a child in order to harm, and what stops it.',
      km: 'របៀបដែលនរណាម្នាក់អាចយកទំនុកចិត្តពីកុមារដើម្បីធ្វើបាបគេ និងអ្វីដែលអាចបញ្ឈប់រឿងនេះបាន។',
    },
  },
  {
    slug: 'sextortion',
    name: { en: 'Sextortion', km: 'ការគំរាមជំរិតផ្លូវភេទ' },
    description: {
      en: 'Threats to share intimate pictures unless more is given, and the safe way out of them.',
      km: 'ការគំរាមថានឹងចែករំលែករូបភាពឯកជន បើមិនព្រមឲ្យអ្វីបន្ថែម និងវិធីចេញពីស្ថានភាពនោះដោយសុវត្ថិភាព។',
    },
  },
  {
    slug: 'nude-images',
    name: { en: 'Sexting and nude images', km: 'ការផ្ញើសារផ្លូវភេទ និងរូបភាពអាក្រាត' },
    description: {
      en: 'Pressure to send intimate pictures, what to do when one is passed on, and how to have it removed.',
      km: 'ការបង្ខំឲ្យផ្ញើរូបភាពឯកជន អ្វីដែលត្រូវធ្វើពេលវាត្រូវបានបញ្ជូនបន្ត និងវិធីស្នើឲ្យលុបចោល។',
    },
  },
  {
    slug: 'live-streaming',
    name: { en: 'Live-streaming', km: 'ការផ្សាយផ្ទាល់' },
    description: {
      en: 'Going live, watching live and talking with viewers without giving away more than we want.',
      km: 'ការផ្សាយផ្ទាល់ ការមើលការផ្សាយផ្ទាល់ និងការនិយាយជាមួយអ្នកមើល ដោយមិនបង្ហាញលើសពីអ្វីដែលយើងចង់បង្ហាញ។',
    },
  },
  {
    slug: 'gaming',
    name: { en: 'Gaming', km: 'ការលេងហ្គេម' },
    description: {
      en: 'Enjoying games with others: chat, gifts, spending, time and fair play.',
      km: 'ការលេងហ្គេមជាមួយអ្នកដទៃដោយសប្បាយ៖ ការជជែក អំណោយ ការចំណាយ ពេលវេលា និងការលេងដោយស្មោះត្រង់។',
    },
  },
  {
    slug: 'reporting-and-help',
    name: { en: 'Reporting and getting help', km: 'ការរាយការណ៍ និងការស្វែងរកជំនួយ' },
    description: {
      en: 'Whom to tell, where to report and what happens next when something online is not right.',
      km: 'ត្រូវប្រាប់នរណា រាយការណ៍នៅទីណា និងមានអ្វីកើតឡើងបន្ទាប់ ពេលមានអ្វីមិនប្រក្រតីលើអ៊ីនធឺណិត។',
    },
  },
  {
    slug: 'parental-tools',
    name: { en: 'Parental tools', km: 'ឧបករណ៍គ្រប់គ្រងសម្រាប់ឪពុកម្ដាយ' },
    description: {
      en: 'Settings, filters and family habits that help adults to guide children at home.',
      km: 'ការកំណត់ តម្រង និងទម្លាប់គ្រួសារ ដែលជួយមនុស្សពេញវ័យណែនាំកុមារនៅផ្ទះ។',
    },
  },
  {
    slug: 'safe-travel',
    name: { en: 'Safe travel and tourism', km: 'ការធ្វើដំណើរ និងទេសចរណ៍ប្រកបដោយសុវត្ថិភាព' },
    description: {
      en: 'How travellers, hotels, guides and drivers can protect the children they meet.',
      km: 'របៀបដែលអ្នកដំណើរ សណ្ឋាគារ មគ្គុទ្ទេសក៍ និងអ្នកបើកបរ អាចការពារកុមារដែលពួកគេជួប។',
    },
  },
]
