import type { PageSeed } from '../shapes.ts'

export const awarenessRaising: PageSeed = {
  slug: 'awareness-raising',
  title: { en: 'Awareness raising', km: 'ការលើកកម្ពស់ការយល់ដឹង' },
  summary: {
    en: 'What online child sexual exploitation is, how we help people in Cambodia to recognise and prevent it, and what we have done so far.',
    km: 'តើការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិតជាអ្វី របៀបដែលយើងជួយប្រជាជនកម្ពុជាឲ្យចេះស្គាល់ និងទប់ស្កាត់វា ព្រមទាំងអ្វីដែលយើងបានធ្វើកន្លងមក។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## What is online child sexual exploitation?

Online child sexual exploitation (OCSE) means that somebody uses the internet, a phone or a game to abuse a child sexually or to profit from such abuse. It can happen in a city or a village, to girls and to boys, and it often begins with an ordinary friendly message.

It takes several forms:

- **Grooming:** an adult wins a child's trust, meaning to abuse the child later.
- **Sextortion:** somebody threatens to show a private image unless the child sends more, or pays.
- **Child sexual abuse material (CSAM):** images or videos of abuse are made, kept or passed on.
- **Live-streamed abuse:** a child is made to take part in abuse that others watch at the same moment.
- **Exploitation in travel and tourism:** contact made online leads to abuse during a journey.

Whatever form it takes, the responsibility lies with the person who exploits. A child is never to blame: not for trusting, not for sending a picture, not for staying silent.`,
        km: `## តើការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិតជាអ្វី?

ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត (OCSE) មានន័យថា នរណាម្នាក់ប្រើអ៊ីនធឺណិត ទូរសព្ទ ឬហ្គេម ដើម្បីរំលោភបំពានផ្លូវភេទលើកុមារ ឬដើម្បីរកប្រយោជន៍ពីការរំលោភបំពាននោះ។ វាអាចកើតឡើងទាំងនៅទីក្រុងនិងនៅជនបទ ចំពោះទាំងក្មេងស្រីនិងក្មេងប្រុស ហើយជាញឹកញាប់ វាចាប់ផ្ដើមពីសាររាក់ទាក់ធម្មតាមួយ។

វាមានទម្រង់ច្រើនយ៉ាង៖

- **ការលួងលោមបញ្ឆោតកុមារ៖** មនុស្សពេញវ័យម្នាក់ធ្វើឲ្យកុមារទុកចិត្ត ក្នុងគោលបំណងរំលោភបំពានកុមារនៅពេលក្រោយ។
- **ការគំរាមជំរិតផ្លូវភេទ៖** នរណាម្នាក់គំរាមថានឹងបង្ហាញរូបភាពឯកជន បើកុមារមិនផ្ញើរូបថែម ឬមិនបង់ប្រាក់។
- **រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)៖** រូបភាព ឬវីដេអូនៃការរំលោភបំពាន ត្រូវបានផលិត រក្សាទុក ឬបញ្ជូនបន្ត។
- **ការរំលោភបំពានតាមការផ្សាយផ្ទាល់៖** កុមារត្រូវបានបង្ខំឲ្យពាក់ព័ន្ធក្នុងការរំលោភបំពាន ដែលអ្នកផ្សេងមើលក្នុងពេលជាមួយគ្នា។
- **ការកេងប្រវ័ញ្ចក្នុងការធ្វើដំណើរ និងទេសចរណ៍៖** ការទាក់ទងគ្នាតាមអ៊ីនធឺណិត នាំទៅដល់ការរំលោភបំពានក្នុងពេលធ្វើដំណើរ។

ទោះក្នុងទម្រង់ណាក៏ដោយ ការទទួលខុសត្រូវស្ថិតលើអ្នកដែលកេងប្រវ័ញ្ច។ កុមារមិនដែលមានកំហុសឡើយ៖ មិនខុសដោយសារទុកចិត្តគេ មិនខុសដោយសារផ្ញើរូបភាព ហើយក៏មិនខុសដោយសារនៅស្ងៀមដែរ។`,
      },
    },
    {
      block: 'cards',
      title: { en: 'Our strategies', km: 'យុទ្ធសាស្ត្ររបស់យើង' },
      cards: [
        {
          title: { en: 'Start with children', km: 'ចាប់ផ្ដើមពីកុមារ' },
          text: {
            en: 'Children learn to notice warning signs, to say no, and to tell an adult whom they trust. We use games, stories and talk, never fear.',
            km: 'កុមាររៀនសម្គាល់សញ្ញាព្រមាន ចេះនិយាយថាទេ និងចេះប្រាប់មនុស្សពេញវ័យដែលខ្លួនទុកចិត្ត។ យើងប្រើហ្គេម រឿងនិទាន និងការសន្ទនា មិនប្រើការបំភ័យឡើយ។',
          },
          href: '/resources/for/children',
        },
        {
          title: { en: 'Strengthen families', km: 'ពង្រឹងគ្រួសារ' },
          text: {
            en: 'A parent does not need to be an expert. We show carers how to listen calmly, to agree on rules together and to find help.',
            km: 'ឪពុកម្ដាយមិនចាំបាច់ជាអ្នកជំនាញទេ។ យើងបង្ហាញអាណាព្យាបាលពីរបៀបស្ដាប់ដោយស្ងប់អារម្មណ៍ ព្រមព្រៀងគ្នាលើវិន័យក្នុងគ្រួសារ និងរកជំនួយ។',
          },
          href: '/resources/for/parents',
        },
        {
          title: { en: 'Train professionals', km: 'បណ្ដុះបណ្ដាលអ្នកអាជីព' },
          text: {
            en: 'Teachers, social workers and child-protection staff practise what to do when a child tells them something hard to hear.',
            km: 'គ្រូបង្រៀន បុគ្គលិកសង្គម និងបុគ្គលិកការពារកុមារ ហាត់អនុវត្តអំពីអ្វីដែលត្រូវធ្វើ នៅពេលកុមារប្រាប់រឿងដែលពិបាកស្ដាប់។',
          },
          href: '/resources/for/professionals',
        },
        {
          title: { en: 'Inform the public', km: 'ផ្សព្វផ្សាយដល់សាធារណជន' },
          text: {
            en: 'With the media, travel agencies and internet companies we spread one message: if you see it, do not share it, report it.',
            km: 'យើងសហការជាមួយប្រព័ន្ធផ្សព្វផ្សាយ ទីភ្នាក់ងារទេសចរណ៍ និងក្រុមហ៊ុនអ៊ីនធឺណិត ដើម្បីផ្សាយសារតែមួយ៖ បើឃើញ កុំចែករំលែក សូមរាយការណ៍។',
          },
          href: '/resources/for/public-media',
        },
      ],
    },
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'Safer Internet Day', km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព' },
      text: {
        en: `Once a year, in February, people in many countries speak about a safer internet on the same day. IHC has supported Safer Internet Day in Cambodia since 2017. It is the easiest moment for a school, a company or a family to begin.`,
        km: `រៀងរាល់ឆ្នាំ ក្នុងខែកុម្ភៈ ប្រជាជននៅប្រទេសជាច្រើននិយាយអំពីអ៊ីនធឺណិតដែលកាន់តែមានសុវត្ថិភាព នៅក្នុងថ្ងៃតែមួយ។ IHC បានគាំទ្រទិវាអ៊ីនធឺណិតសុវត្ថិភាព (Safer Internet Day) នៅកម្ពុជា តាំងពីឆ្នាំ២០១៧មក។ នេះជាឱកាសងាយស្រួលបំផុតសម្រាប់សាលារៀន ក្រុមហ៊ុន ឬគ្រួសារ ក្នុងការចាប់ផ្ដើម។`,
      },
      action: {
        label: { en: 'How to take part', km: 'របៀបចូលរួម' },
        href: '/safer-internet-day',
      },
    },
    {
      block: 'prose',
      text: {
        en: `## What we have done so far

Since the hotline opened, awareness raising has been part of its everyday work. Among other things, we have:

- visited schools to talk with pupils about friendship, privacy and trust online
- trained teachers and social workers to respond well when a child asks for help
- met parents in their communities, at times that suit working families
- worked with travel agents, together with the Cambodian Association of Travel Agents, so that guides and drivers know what to do
- spoken on the radio and in the press about reporting, and about words that respect child victims
- published materials in Khmer and English that anyone may use

All our sessions keep to the same rules: no pictures of abuse, no real cases that could be recognised, and always somebody in the room to whom a child can talk afterwards.`,
        km: `## អ្វីដែលយើងបានធ្វើកន្លងមក

តាំងពីបណ្ដាញរាយការណ៍ពិសេសបើកដំណើរការមក ការលើកកម្ពស់ការយល់ដឹងគឺជាផ្នែកមួយនៃការងារប្រចាំថ្ងៃរបស់យើង។ ក្នុងចំណោមសកម្មភាពទាំងនោះ យើងបាន៖

- ចុះទៅសាលារៀន ដើម្បីជជែកជាមួយសិស្សអំពីមិត្តភាព ឯកជនភាព និងការទុកចិត្តគ្នាលើអ៊ីនធឺណិត
- បណ្ដុះបណ្ដាលគ្រូបង្រៀន និងបុគ្គលិកសង្គម ឲ្យចេះឆ្លើយតបបានល្អ នៅពេលកុមារសុំជំនួយ
- ជួបឪពុកម្ដាយនៅក្នុងសហគមន៍របស់ពួកគាត់ តាមពេលវេលាដែលសមស្របសម្រាប់គ្រួសារដែលរវល់ធ្វើការ
- ធ្វើការជាមួយភ្នាក់ងារទេសចរណ៍ រួមជាមួយសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា ដើម្បីឲ្យមគ្គុទ្ទេសក៍ និងអ្នកបើកបរដឹងថាត្រូវធ្វើអ្វី
- និយាយតាមវិទ្យុ និងសារព័ត៌មានអំពីការរាយការណ៍ និងអំពីពាក្យពេចន៍ដែលគោរពកុមាររងគ្រោះ
- បោះពុម្ពផ្សាយសម្ភារៈជាភាសាខ្មែរ និងភាសាអង់គ្លេស ដែលអ្នកណាក៏អាចយកទៅប្រើបាន

វគ្គទាំងអស់របស់យើងអនុវត្តតាមគោលការណ៍ដូចគ្នា៖ មិនប្រើរូបភាពនៃការរំលោភបំពាន មិនលើកករណីពិតដែលអាចសម្គាល់បានថាជានរណា ហើយតែងតែមាននរណាម្នាក់ក្នុងបន្ទប់ ដែលកុមារអាចនិយាយជាមួយបានក្រោយវគ្គចប់។`,
      },
    },
    {
      block: 'listing',
      title: { en: 'Recent activities', km: 'សកម្មភាពថ្មីៗ' },
      of: 'news',
      limit: 3,
    },
    {
      block: 'listing',
      title: { en: 'Materials that you can use', km: 'សម្ភារៈដែលលោកអ្នកអាចប្រើ' },
      of: 'resources',
      limit: 6,
    },
    {
      block: 'callToAction',
      title: { en: 'Would you like a session or a training?', km: 'តើលោកអ្នកចង់បានវគ្គផ្សព្វផ្សាយ ឬវគ្គបណ្ដុះបណ្ដាលទេ?' },
      text: {
        en: 'Tell us who you are, where you work and how many people would come.',
        km: 'សូមប្រាប់យើងថាលោកអ្នកជានរណា ធ្វើការនៅទីណា និងមានមនុស្សប៉ុន្មាននាក់នឹងចូលរួម។',
      },
      action: { label: { en: 'Contact us', km: 'ទាក់ទងយើង' }, href: '/contact' },
    },
  ],
}
