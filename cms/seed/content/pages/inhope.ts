import type { PageSeed } from '../shapes.ts'

export const inhope: PageSeed = {
  slug: 'inhope',
  title: { en: 'INHOPE and the INHOPE Foundation', km: 'INHOPE និងមូលនិធិ INHOPE' },
  summary: {
    en: 'The worldwide network of internet hotlines, what it works for, how its members help each other, and where to read more.',
    km: 'បណ្ដាញសកលនៃបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត គោលបំណងរបស់វា របៀបដែលសមាជិកជួយគ្នា និងកន្លែងដែលអ្នកអាចអានបន្ថែម។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## One problem, many countries

A picture can be taken in one country, stored in a second and seen in a hundred others, all on the same day. No hotline can answer that alone. INHOPE, the International Association of Internet Hotlines, was founded in 1999 so that hotlines can act together. In {{inhope-year}} the network counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries.

The **INHOPE Foundation** grew out of the network. It helps countries that have no hotline yet to build one. Cambodia is among them: Internet Hotline Cambodia (IHC) was set up in 2015 with its support, and opened in 2016.`,
        km: `## បញ្ហាតែមួយ ប្រទេសជាច្រើន

រូបភាពមួយអាចត្រូវបានថតនៅប្រទេសមួយ ផ្ទុកនៅប្រទេសទីពីរ និងមើលនៅប្រទេសរាប់រយទៀត ក្នុងថ្ងៃតែមួយ។ គ្មានបណ្ដាញរាយការណ៍ពិសេសណាមួយអាចដោះស្រាយរឿងនេះតែឯងបានទេ។ INHOPE ដែលជាសមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត ត្រូវបានបង្កើតឡើងនៅឆ្នាំ១៩៩៩ ដើម្បីឲ្យបណ្ដាញទាំងនោះធ្វើការរួមគ្នា។ គិតត្រឹមឆ្នាំ{{inhope-year}} INHOPE មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។

**មូលនិធិ INHOPE** កើតចេញពីបណ្ដាញនេះ។ មូលនិធិនេះជួយប្រទេសដែលមិនទាន់មានបណ្ដាញរាយការណ៍ពិសេស ឲ្យបង្កើតបណ្ដាញរបស់ខ្លួន។ កម្ពុជាគឺជាប្រទេសមួយក្នុងចំណោមនោះ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ត្រូវបានបង្កើតឡើងនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពីមូលនិធិនេះ ហើយបានបើកដំណើរការនៅឆ្នាំ២០១៦។`,
      },
    },
    {
      block: 'cards',
      title: { en: 'What the network works for', km: 'គោលបំណងនៃបណ្ដាញ INHOPE' },
      cards: [
        {
          title: { en: 'An internet free of CSAM', km: 'អ៊ីនធឺណិតដែលគ្មាន CSAM' },
          text: {
            en: 'Child sexual abuse material (CSAM) should be removed wherever in the world it is found, and as fast as possible.',
            km: 'រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) គួរត្រូវបានលុបចោល ទោះរកឃើញនៅទីណាក្នុងពិភពលោកក៏ដោយ និងលុបឲ្យបានឆាប់បំផុត។',
          },
        },
        {
          title: { en: 'Strong hotlines', km: 'បណ្ដាញរាយការណ៍ពិសេសរឹងមាំ' },
          text: {
            en: 'Shared standards, training for analysts, and care for the people who do this demanding work.',
            km: 'បទដ្ឋានរួម ការបណ្ដុះបណ្ដាលអ្នកវិភាគ និងការយកចិត្តទុកដាក់ចំពោះអ្នកដែលធ្វើការងារដ៏ធ្ងន់នេះ។',
          },
        },
        {
          title: { en: 'Quick exchange', km: 'ការផ្លាស់ប្ដូរព័ត៌មានរហ័ស' },
          text: {
            en: 'Through ICCAM, a secure system, a report reaches the right hotline and, where needed, INTERPOL.',
            km: 'តាមរយៈ ICCAM ដែលជាប្រព័ន្ធមានសុវត្ថិភាព របាយការណ៍ទៅដល់បណ្ដាញរាយការណ៍ពិសេសដែលត្រូវទទួល ហើយបើចាំបាច់ ទៅដល់ INTERPOL។',
          },
          href: '/law-enforcement',
        },
      ],
    },
    {
      block: 'steps',
      title: { en: 'How a report crosses borders', km: 'របៀបដែលរបាយការណ៍ឆ្លងកាត់ព្រំដែន' },
      steps: [
        {
          title: { en: 'Received here', km: 'ទទួលនៅទីនេះ' },
          text: {
            en: 'Somebody in Cambodia reports an address to IHC. Our analyst finds CSAM, stored in another country.',
            km: 'នរណាម្នាក់នៅកម្ពុជារាយការណ៍អាសយដ្ឋានមួយមក IHC។ អ្នកវិភាគរបស់យើងរកឃើញ CSAM ដែលផ្ទុកនៅប្រទេសផ្សេង។',
          },
        },
        {
          title: { en: 'Passed on', km: 'បញ្ជូនបន្ត' },
          text: {
            en: 'We send the report to the hotline of that country. No personal data of the reporter travels with it.',
            km: 'យើងផ្ញើរបាយការណ៍ទៅបណ្ដាញរាយការណ៍ពិសេសនៃប្រទេសនោះ។ ទិន្នន័យផ្ទាល់ខ្លួនរបស់អ្នករាយការណ៍មិនត្រូវបានបញ្ជូនទៅជាមួយឡើយ។',
          },
        },
        {
          title: { en: 'Acted on there', km: 'ចាត់វិធានការនៅទីនោះ' },
          text: {
            en: 'The hotline there informs its police and the hosting provider, who removes the material.',
            km: 'បណ្ដាញរាយការណ៍ពិសេសនៅទីនោះជូនដំណឹងដល់នគរបាល និងក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ ដែលលុបសម្ភារៈនោះចោល។',
          },
        },
        {
          title: { en: 'And the other way round', km: 'ហើយក៏មានពីប្រទេសផ្សេងមកយើងដែរ' },
          text: {
            en: 'When a hotline abroad finds material stored in Cambodia, the report comes to us and we act on it here.',
            km: 'នៅពេលបណ្ដាញរាយការណ៍ពិសេសនៅបរទេសរកឃើញសម្ភារៈដែលផ្ទុកនៅកម្ពុជា របាយការណ៍មកដល់យើង ហើយយើងចាត់វិធានការនៅទីនេះ។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## Statistics by year

The chart gives an idea of how the work of a hotline network develops. The figures are **illustrative figures for demonstration**: they show what the chart looks like and are not the numbers published by INHOPE. Those are in the annual reports on [the INHOPE website](https://www.inhope.org/).

More reports do not always mean more abuse. They can also mean that more people know where to report, and that searching by machine finds what used to stay hidden. What counts in the end is how much is removed, and how soon.`,
        km: `## ស្ថិតិតាមឆ្នាំ

ក្រាហ្វនេះបង្ហាញជាគំនិតទូទៅអំពីការវិវត្តនៃការងាររបស់បណ្ដាញរាយការណ៍ពិសេស។ តួលេខទាំងនេះជា**តួលេខគំរូសម្រាប់ការបង្ហាញប៉ុណ្ណោះ**៖ វាបង្ហាញពីរូបរាងនៃក្រាហ្វ មិនមែនជាចំនួនដែល INHOPE បានផ្សព្វផ្សាយទេ។ ចំនួនផ្លូវការមាននៅក្នុងរបាយការណ៍ប្រចាំឆ្នាំលើ[គេហទំព័ររបស់ INHOPE](https://www.inhope.org/)។

របាយការណ៍កាន់តែច្រើន មិនមែនតែងតែមានន័យថាការរំលោភបំពានកើនឡើងទេ។ វាក៏អាចមានន័យថា មនុស្សកាន់តែច្រើនដឹងពីកន្លែងរាយការណ៍ ហើយការស្វែងរកដោយម៉ាស៊ីនរកឃើញអ្វីដែលធ្លាប់លាក់កំបាំង។ នៅទីបំផុត អ្វីដែលសំខាន់គឺថាលុបបានប៉ុន្មាន និងលុបបានឆាប់ប៉ុនណា។`,
      },
    },
    {
      block: 'chart',
      title: {
        en: 'Reports exchanged between hotlines (illustrative)',
        km: 'របាយការណ៍ដែលបណ្ដាញរាយការណ៍ពិសេសផ្លាស់ប្ដូរគ្នា (តួលេខគំរូ)',
      },
      unit: { en: 'Thousand reports', km: 'ពាន់របាយការណ៍' },
      rows: [
        { label: { en: '2019', km: 'ឆ្នាំ២០១៩' }, value: 100 },
        { label: { en: '2020', km: 'ឆ្នាំ២០២០' }, value: 150 },
        { label: { en: '2021', km: 'ឆ្នាំ២០២១' }, value: 200 },
        { label: { en: '2022', km: 'ឆ្នាំ២០២២' }, value: 250 },
        { label: { en: '2023', km: 'ឆ្នាំ២០២៣' }, value: 300 },
        { label: { en: '2024', km: 'ឆ្នាំ២០២៤' }, value: 350 },
        { label: { en: '2025', km: 'ឆ្នាំ២០២៥' }, value: 400 },
      ],
      source: {
        en: 'Illustrative figures for demonstration. They are not statistics of INHOPE or of IHC.',
        km: 'តួលេខគំរូសម្រាប់ការបង្ហាញប៉ុណ្ណោះ។ មិនមែនជាស្ថិតិរបស់ INHOPE ឬ IHC ទេ។',
      },
    },
    {
      block: 'cards',
      title: { en: 'Useful resources', km: 'សម្ភារៈមានប្រយោជន៍' },
      cards: [
        {
          title: { en: 'The INHOPE website', km: 'គេហទំព័ររបស់ INHOPE' },
          text: {
            en: 'Members in every country, annual reports, and the hotline to turn to when you are abroad.',
            km: 'បញ្ជីសមាជិកតាមប្រទេស របាយការណ៍ប្រចាំឆ្នាំ និងបណ្ដាញរាយការណ៍ពិសេសដែលអ្នកអាចទាក់ទង នៅពេលនៅបរទេស។',
          },
          href: 'https://www.inhope.org/',
        },
        {
          title: { en: 'Our own statistics', km: 'ស្ថិតិរបស់យើង' },
          text: {
            en: 'How many reports IHC receives and what becomes of them.',
            km: 'ចំនួនរបាយការណ៍ដែល IHC ទទួលបាន និងលទ្ធផលនៃរបាយការណ៍ទាំងនោះ។',
          },
          href: '/statistics',
        },
        {
          title: { en: 'Notice and takedown', km: 'ការជូនដំណឹងនិងលុបចោល' },
          text: {
            en: 'The four steps from a report to the removal of the material.',
            km: 'ជំហានទាំងបួន ពីរបាយការណ៍មួយ រហូតដល់ការលុបសម្ភារៈចោល។',
          },
          href: '/notice-and-takedown',
        },
      ],
    },
    {
      block: 'listing',
      title: { en: 'More organisations and links', km: 'អង្គការ និងតំណផ្សេងទៀត' },
      of: 'useful-links',
      limit: 8,
    },
    {
      block: 'callToAction',
      title: { en: 'Seen something that should not be online?', km: 'តើអ្នកបានឃើញអ្វីដែលមិនគួរមានលើអ៊ីនធឺណិតទេ?' },
      text: {
        en: 'Report it here, wherever in the world it is stored. We will find the right hotline.',
        km: 'សូមរាយការណ៍នៅទីនេះ ទោះវាត្រូវបានផ្ទុកនៅទីណាក្នុងពិភពលោកក៏ដោយ។ យើងនឹងរកបណ្ដាញរាយការណ៍ពិសេសដែលត្រូវទទួលរបាយការណ៍នោះ។',
      },
      action: { label: { en: 'Make a report', km: 'រាយការណ៍ឥឡូវនេះ' }, href: '/report' },
    },
  ],
}
