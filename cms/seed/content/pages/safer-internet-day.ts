import type { PageSeed } from '../shapes.ts'

export const saferInternetDay: PageSeed = {
  slug: 'safer-internet-day',
  title: { en: 'Safer Internet Day', km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព' },
  summary: {
    en: 'One day in February for a kinder and safer internet. What the day is about, how to take part in Cambodia, and ideas for every audience.',
    km: 'ថ្ងៃមួយក្នុងខែកុម្ភៈ ដើម្បីអ៊ីនធឺណិតដែលពោរពេញដោយក្ដីមេត្តា និងកាន់តែមានសុវត្ថិភាព។ អំពីទិវានេះ របៀបចូលរួមនៅកម្ពុជា និងគំនិតសម្រាប់មនុស្សគ្រប់ក្រុម។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## What it is

Safer Internet Day takes place every year in February. It began in Europe in 2004 and is now marked in well over a hundred countries. Its motto is “Together for a better internet”. The idea is simple: on one day, everyone asks what they can do so that children and young people can learn, play and meet online without being harmed.

Internet Hotline Cambodia (IHC) has supported the day since 2017. With schools, ministries, companies and other organisations we help to carry it from the capital to the provinces. Nobody needs permission or a budget to join in. One lesson, one family talk or one honest post is already a part of it.`,
        km: `## តើទិវានេះជាអ្វី

ទិវាអ៊ីនធឺណិតសុវត្ថិភាព (Safer Internet Day) ប្រារព្ធរៀងរាល់ឆ្នាំក្នុងខែកុម្ភៈ។ ទិវានេះបានចាប់ផ្ដើមនៅអឺរ៉ុបក្នុងឆ្នាំ២០០៤ ហើយឥឡូវត្រូវបានប្រារព្ធនៅក្នុងប្រទេសជាងមួយរយ។ ពាក្យស្លោករបស់ទិវានេះគឺ «រួមគ្នាដើម្បីអ៊ីនធឺណិតកាន់តែល្អប្រសើរ»។ គំនិតនេះសាមញ្ញណាស់៖ នៅក្នុងថ្ងៃតែមួយ មនុស្សគ្រប់គ្នាសួរខ្លួនឯងថាអាចធ្វើអ្វីបាន ដើម្បីឲ្យកុមារនិងយុវជនអាចរៀន លេង និងជួបគ្នាលើអ៊ីនធឺណិត ដោយមិនរងគ្រោះថ្នាក់។

អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានគាំទ្រទិវានេះតាំងពីឆ្នាំ២០១៧មក។ យើងសហការជាមួយសាលារៀន ក្រសួង ក្រុមហ៊ុន និងអង្គការផ្សេងៗ ដើម្បីជួយនាំទិវានេះពីរាជធានីទៅដល់ខេត្តនានា។ ការចូលរួមមិនចាំបាច់សុំការអនុញ្ញាត ឬមានថវិកាអ្វីទេ។ មេរៀនមួយ ការជជែកគ្នាក្នុងគ្រួសារម្ដង ឬការបង្ហោះសារដោយស្មោះត្រង់មួយ ក៏ជាចំណែកមួយនៃទិវានេះរួចទៅហើយ។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'How to take part', km: 'របៀបចូលរួម' },
      intro: {
        en: 'Four weeks are enough. So is one afternoon.',
        km: 'រយៈពេលបួនសប្ដាហ៍គឺគ្រប់គ្រាន់។ ប៉ុន្តែ មួយរសៀលក៏គ្រប់គ្រាន់ដែរ។',
      },
      steps: [
        {
          title: { en: 'Choose one question', km: 'ជ្រើសរើសសំណួរមួយ' },
          text: {
            en: 'What matters to your group? Privacy, friendship, games, rumours, screen time? One question is better than ten.',
            km: 'តើអ្វីសំខាន់សម្រាប់ក្រុមរបស់លោកអ្នក? ឯកជនភាព មិត្តភាព ហ្គេម ពាក្យចចាមអារ៉ាម ឬពេលវេលាប្រើអេក្រង់? សំណួរមួយ ប្រសើរជាងសំណួរដប់។',
          },
        },
        {
          title: { en: 'Pick something ready to use', km: 'រើសអ្វីដែលមានស្រាប់' },
          text: {
            en: 'Our learning centre has lesson plans, games, posters and guides in Khmer and English, sorted by age.',
            km: 'មជ្ឈមណ្ឌលសិក្សារបស់យើងមានកិច្ចតែងការបង្រៀន ហ្គេម ផ្ទាំងរូបភាព និងសៀវភៅណែនាំ ជាភាសាខ្មែរ និងភាសាអង់គ្លេស ដោយរៀបតាមអាយុ។',
          },
        },
        {
          title: { en: 'Let young people lead', km: 'ឲ្យយុវជនដឹកនាំ' },
          text: {
            en: 'Ask them what they would change. Give them the microphone, the poster, or the first ten minutes.',
            km: 'សូមសួរពួកគេថាចង់ផ្លាស់ប្ដូរអ្វី។ សូមប្រគល់មីក្រូហ្វូន ផ្ទាំងរូបភាព ឬដប់នាទីដំបូងឲ្យពួកគេ។',
          },
        },
        {
          title: { en: 'Tell everyone where help is', km: 'ប្រាប់គ្រប់គ្នាថាមានជំនួយនៅទីណា' },
          text: {
            en: 'End with three things: an adult to trust, Child Helpline Cambodia {{child-helpline}}, and this website.',
            km: 'សូមបញ្ចប់ដោយប្រាប់រឿងបី៖ មនុស្សពេញវ័យដែលទុកចិត្តបាន ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} និងគេហទំព័រនេះ។',
          },
        },
      ],
    },
    {
      block: 'cards',
      title: { en: 'Ideas for you', km: 'គំនិតសម្រាប់អ្នក' },
      cards: [
        {
          title: { en: 'Children and young people', km: 'កុមារនិងយុវជន' },
          text: {
            en: 'Draw the internet as you wish it were. Check the privacy settings of one app with a friend. Write a kind comment to someone who gets few.',
            km: 'ប្អូនៗអាចគូររូបអ៊ីនធឺណិតតាមដែលខ្លួនប្រាថ្នា។ ពិនិត្យការកំណត់ឯកជនភាពនៃកម្មវិធីមួយជាមួយមិត្តភក្តិ។ សរសេរមតិល្អៗឲ្យនរណាម្នាក់ដែលកម្រទទួលបាន។',
          },
          href: '/resources/for/children',
        },
        {
          title: { en: 'Parents and carers', km: 'ឪពុកម្ដាយនិងអាណាព្យាបាល' },
          text: {
            en: 'Ask your child to show you a favourite game or app, and listen. Agree on one family rule that adults keep too, such as no phones at dinner.',
            km: 'សូមឲ្យកូនបង្ហាញហ្គេម ឬកម្មវិធីដែលកូនចូលចិត្ត រួចស្ដាប់។ ព្រមព្រៀងគ្នាលើវិន័យគ្រួសារមួយ ដែលមនុស្សពេញវ័យក៏គោរពដែរ ដូចជាមិនប្រើទូរសព្ទពេលញ៉ាំអាហារ។',
          },
          href: '/resources/for/parents',
        },
        {
          title: { en: 'Professionals', km: 'អ្នកអាជីព' },
          text: {
            en: 'Teach one lesson, hang a poster where pupils pass by, or hold a staff meeting on what to do when a child tells you something.',
            km: 'បង្រៀនមេរៀនមួយ បិទផ្ទាំងរូបភាពនៅកន្លែងដែលសិស្សដើរកាត់ ឬប្រជុំបុគ្គលិកអំពីអ្វីដែលត្រូវធ្វើ នៅពេលកុមារប្រាប់រឿងអ្វីមួយ។',
          },
          href: '/resources/for/professionals',
        },
        {
          title: { en: 'Public and media', km: 'សាធារណជននិងប្រព័ន្ធផ្សព្វផ្សាយ' },
          text: {
            en: 'Give young people a voice in a programme. Share how to report. Companies can speak with their staff and check their own rules.',
            km: 'ឲ្យយុវជនបញ្ចេញមតិក្នុងកម្មវិធីផ្សាយ។ ចែករំលែករបៀបរាយការណ៍។ ក្រុមហ៊ុនអាចជជែកជាមួយបុគ្គលិក និងពិនិត្យបទបញ្ជាផ្ទៃក្នុងរបស់ខ្លួន។',
          },
          href: '/resources/for/public-media',
        },
      ],
    },
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'Good to keep in mind', km: 'រឿងគួរចងចាំ' },
      text: {
        en: `- Hope works better than fear. Show what children can do, not only what can go wrong.
- Never show pictures of abuse, and do not tell stories in which a child could be recognised.
- Ask before you take or post photographs of children, the children themselves as well as their parents.
- A talk about safety may lead a child to tell you something. Listen calmly, believe the child, and find help together. Every report can be [made here](/report).`,
        km: `- ក្ដីសង្ឃឹមមានប្រសិទ្ធភាពជាងការភ័យខ្លាច។ សូមបង្ហាញអ្វីដែលកុមារអាចធ្វើបាន មិនមែនបង្ហាញតែគ្រោះថ្នាក់ទេ។
- សូមកុំបង្ហាញរូបភាពនៃការរំលោភបំពានជាដាច់ខាត ហើយកុំរៀបរាប់រឿងដែលអាចឲ្យគេសម្គាល់កុមារបាន។
- សូមសុំការអនុញ្ញាត មុនពេលថត ឬបង្ហោះរូបកុមារ ទាំងពីកុមារខ្លួនឯង និងពីឪពុកម្ដាយ។
- ការជជែកអំពីសុវត្ថិភាព អាចនាំឲ្យកុមារប្រាប់រឿងអ្វីមួយដល់លោកអ្នក។ សូមស្ដាប់ដោយស្ងប់អារម្មណ៍ ជឿកុមារ ហើយរកជំនួយជាមួយគ្នា។ លោកអ្នកអាច[រាយការណ៍នៅទីនេះ](/report)បានជានិច្ច។`,
      },
    },
    {
      block: 'listing',
      title: { en: 'Materials for the day', km: 'សម្ភារៈសម្រាប់ទិវានេះ' },
      of: 'resources',
      limit: 6,
    },
    {
      block: 'callToAction',
      title: { en: 'Be told when preparations begin', km: 'ទទួលដំណឹងពេលការត្រៀមរៀបចំចាប់ផ្ដើម' },
      text: {
        en: 'Our newsletter brings the theme, the date and new materials in good time.',
        km: 'ព្រឹត្តិបត្រព័ត៌មានរបស់យើងជូនដំណឹងអំពីប្រធានបទ កាលបរិច្ឆេទ និងសម្ភារៈថ្មីៗ ឲ្យទាន់ពេល។',
      },
      action: { label: { en: 'Sign up for the newsletter', km: 'ចុះឈ្មោះទទួលព្រឹត្តិបត្រព័ត៌មាន' }, href: '/newsletter' },
    },
  ],
}
