import type { PageSeed } from '../shapes.ts'

export const history: PageSeed = {
  slug: 'history',
  title: { en: 'Our history', km: 'ប្រវត្តិរបស់យើង' },
  summary: {
    en: 'How Internet Hotline Cambodia came about: the steps on the way, the awards that encouraged us, and the people who made it possible.',
    km: 'ដំណើររឿងនៃការបង្កើតអ៊ីនធឺណិតហតឡាញខេមបូឌា៖ ជំហាននានាតាមផ្លូវ ពានរង្វាន់ដែលលើកទឹកចិត្តយើង និងអ្នកដែលធ្វើឲ្យការងារនេះអាចកើតឡើងបាន។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## From a simple question

When the internet reached more and more Cambodian homes, a simple question had no answer: if you see a picture of a child being sexually abused, whom do you tell? Calling a police station felt like a big step. Saying nothing did not feel right either.

Action Pour Les Enfants (APLE), a Cambodian organisation that protects children from sexual abuse and exploitation, set out to give an answer. Some other countries already had one: an internet hotline, a place where anybody can report child sexual abuse material (CSAM) quickly, safely and without giving a name. With the help of INHOPE, Cambodia received its own: Internet Hotline Cambodia (IHC).`,
        km: `## ចាប់ផ្ដើមពីសំណួរសាមញ្ញមួយ

នៅពេលអ៊ីនធឺណិតចូលដល់ផ្ទះប្រជាជនកម្ពុជាកាន់តែច្រើន មានសំណួរសាមញ្ញមួយដែលគ្មានចម្លើយ៖ បើឃើញរូបភាពកុមារដែលកំពុងរងការរំលោភបំពានផ្លូវភេទ តើត្រូវប្រាប់នរណា? ការទូរសព្ទទៅប៉ុស្តិ៍នគរបាល ហាក់ដូចជារឿងធំពេក។ ប៉ុន្តែការនៅស្ងៀម ក៏មិនត្រឹមត្រូវដែរ។

អង្គការ Action Pour Les Enfants (APLE) ដែលជាអង្គការកម្ពុជាធ្វើការការពារកុមារពីការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទ បានសម្រេចចិត្តស្វែងរកចម្លើយ។ ប្រទេសមួយចំនួនមានចម្លើយនេះរួចហើយ គឺបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត ដែលជាកន្លែងដែលអ្នកណាក៏អាចរាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) បានរហ័ស ដោយសុវត្ថិភាព និងមិនបាច់បញ្ចេញឈ្មោះ។ ដោយមានជំនួយពី INHOPE កម្ពុជាក៏មានបណ្ដាញរបស់ខ្លួន គឺអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC)។`,
      },
    },
    {
      block: 'timeline',
      title: { en: 'The road so far', km: 'ផ្លូវដែលបានដើរកន្លងមក' },
      events: [
        {
          when: { en: '1992', km: 'ឆ្នាំ១៩៩២' },
          title: { en: 'A promise to every child', km: 'ការសន្យាចំពោះកុមារគ្រប់រូប' },
          text: {
            en: 'Cambodia joins the Convention on the Rights of the Child, which gives every child the right to be protected from sexual exploitation.',
            km: 'កម្ពុជាចូលជាភាគីនៃអនុសញ្ញាស្ដីពីសិទ្ធិកុមារ ដែលផ្ដល់សិទ្ធិដល់កុមារគ្រប់រូបឲ្យទទួលបានការការពារពីការកេងប្រវ័ញ្ចផ្លូវភេទ។',
          },
        },
        {
          when: { en: '1999', km: 'ឆ្នាំ១៩៩៩' },
          title: { en: 'Hotlines join forces', km: 'បណ្ដាញរាយការណ៍ពិសេសរួមកម្លាំងគ្នា' },
          text: {
            en: 'INHOPE is founded, so that hotlines of different countries can pass reports to each other.',
            km: 'INHOPE ត្រូវបានបង្កើតឡើង ដើម្បីឲ្យបណ្ដាញរាយការណ៍ពិសេសនៃប្រទេសផ្សេងៗ អាចបញ្ជូនរបាយការណ៍ឲ្យគ្នាទៅវិញទៅមក។',
          },
        },
        {
          when: { en: '2008', km: 'ឆ្នាំ២០០៨' },
          title: { en: 'A law to build on', km: 'ច្បាប់ដែលជាមូលដ្ឋាន' },
          text: {
            en: 'Cambodia adopts the Law on Suppression of Human Trafficking and Sexual Exploitation. It outlaws what it calls “child pornography”; today we say CSAM, because it is abuse.',
            km: 'កម្ពុជាអនុម័តច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ។ ច្បាប់នេះហាមឃាត់អ្វីដែលច្បាប់ហៅថា «រូបអាសអាភាសកុមារ»។ សព្វថ្ងៃ យើងប្រើពាក្យ CSAM ព្រោះវាជាការរំលោភបំពាន។',
          },
        },
        {
          when: { en: '2015', km: 'ឆ្នាំ២០១៥' },
          title: { en: 'The hotline is set up', km: 'ការបង្កើតបណ្ដាញរាយការណ៍ពិសេស' },
          text: {
            en: 'APLE sets up IHC with the support of the INHOPE Foundation. In the same year, APLE receives the Stars Impact Award.',
            km: 'អង្គការ APLE បង្កើត IHC ដោយមានការគាំទ្រពីមូលនិធិ INHOPE។ ក្នុងឆ្នាំដដែល APLE ទទួលបានពានរង្វាន់ Stars Impact Award។',
          },
        },
        {
          when: { en: '2016', km: 'ឆ្នាំ២០១៦' },
          title: { en: 'Open to everyone', km: 'បើកសម្រាប់មនុស្សគ្រប់គ្នា' },
          text: {
            en: "Cambodia's first web-based platform for reporting CSAM goes online. From now on, anyone with a phone or a computer can report.",
            km: 'វេទិកាតាមគេហទំព័រដំបូងគេនៅកម្ពុជាសម្រាប់រាយការណ៍អំពី CSAM ត្រូវបានដាក់ឲ្យដំណើរការ។ ចាប់ពីពេលនោះមក អ្នកណាដែលមានទូរសព្ទ ឬកុំព្យូទ័រ ក៏អាចរាយការណ៍បាន។',
          },
        },
        {
          when: { en: '2017', km: 'ឆ្នាំ២០១៧' },
          title: { en: 'Safer Internet Day', km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព' },
          text: {
            en: 'We support Safer Internet Day for the first time, and have done so ever since. In Stockholm, our work is honoured with the Child 10 Award.',
            km: 'យើងចូលរួមគាំទ្រទិវាអ៊ីនធឺណិតសុវត្ថិភាព (Safer Internet Day) ជាលើកដំបូង ហើយបានបន្តគាំទ្ររហូតមក។ នៅទីក្រុងស្តុកខុម ការងាររបស់យើងទទួលបានពានរង្វាន់ Child 10 Award។',
          },
        },
        {
          when: { en: 'Today', km: 'សព្វថ្ងៃ' },
          title: { en: 'Part of a worldwide effort', km: 'ផ្នែកមួយនៃការខិតខំរបស់ពិភពលោក' },
          text: {
            en: 'We work with the INHOPE network, which counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}, and everyone who reports can follow the progress with a reference number.',
            km: 'យើងធ្វើការជាមួយបណ្ដាញ INHOPE ដែលគិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}} ហើយអ្នករាយការណ៍គ្រប់រូបអាចតាមដានដំណើរការដោយប្រើលេខយោង។',
          },
        },
      ],
    },
    {
      block: 'cards',
      title: { en: 'Awards', km: 'ពានរង្វាន់' },
      cards: [
        {
          title: { en: 'Stars Impact Award 2015', km: 'Stars Impact Award ឆ្នាំ២០១៥' },
          text: {
            en: 'Given by the Stars Foundation, which recognises local organisations that change the lives of children.',
            km: 'ផ្ដល់ដោយមូលនិធិ Stars Foundation ដែលទទួលស្គាល់អង្គការក្នុងស្រុកដែលបានផ្លាស់ប្ដូរជីវិតកុមារ។',
          },
        },
        {
          title: { en: 'Child 10 Award 2017', km: 'Child 10 Award ឆ្នាំ២០១៧' },
          text: {
            en: 'Presented in Stockholm. It honours people and organisations that stand up for children who are exploited.',
            km: 'ប្រគល់ជូននៅទីក្រុងស្តុកខុម។ ពានរង្វាន់នេះលើកកិត្តិយសដល់បុគ្គល និងអង្គការដែលក្រោកឈរដើម្បីកុមារដែលរងការកេងប្រវ័ញ្ច។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## Thanks to many

An award has one name on it. The work behind it has many. The INHOPE Foundation helped to set the hotline up. ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands have funded it. The Anti-Cyber Crime Department of the Ministry of the Interior has been our partner in the police. Teachers, travel agents and internet companies have carried the message further than we ever could.

Above all, we thank the people who reported. We do not know most of their names, and we do not need to. You can read [what we stand for](/about), or see in pictures what we have done in [our gallery](/gallery).`,
        km: `## សូមអរគុណដល់មនុស្សជាច្រើន

ពានរង្វាន់មួយមានឈ្មោះតែមួយនៅលើនោះ។ ប៉ុន្តែការងារនៅពីក្រោយវា មានមនុស្សជាច្រើនចូលរួម។ មូលនិធិ INHOPE បានជួយបង្កើតបណ្ដាញរាយការណ៍ពិសេសនេះ។ ECPAT ស៊ុយអែត (Radiohjälpen) និង Terre des Hommes ហូឡង់ បានផ្ដល់ថវិកា។ នាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា នៃក្រសួងមហាផ្ទៃ បានធ្វើជាដៃគូរបស់យើងខាងនគរបាល។ គ្រូបង្រៀន ភ្នាក់ងារទេសចរណ៍ និងក្រុមហ៊ុនអ៊ីនធឺណិត បាននាំសាររបស់យើងទៅដល់ទីឆ្ងាយ ជាងអ្វីដែលយើងអាចធ្វើដោយខ្លួនឯង។

លើសពីអ្វីៗទាំងអស់ យើងសូមអរគុណដល់អ្នកដែលបានរាយការណ៍។ យើងមិនស្គាល់ឈ្មោះរបស់ពួកគាត់ភាគច្រើនទេ ហើយយើងក៏មិនចាំបាច់ស្គាល់ដែរ។ អ្នកអាចអានអំពី[អ្វីដែលយើងប្រកាន់ខ្ជាប់](/about) ឬមើលរូបភាពសកម្មភាពរបស់យើងនៅក្នុង[វិចិត្រសាលរូបភាព](/gallery)។`,
      },
    },
    {
      block: 'listing',
      title: { en: 'Our partners and donors', km: 'ដៃគូ និងម្ចាស់ជំនួយរបស់យើង' },
      of: 'partners',
      limit: 12,
    },
    {
      block: 'callToAction',
      title: { en: 'Help to write the next chapter', km: 'សូមជួយសរសេរជំពូកបន្ទាប់' },
      text: {
        en: 'Every gift, large or small, helps to keep the hotline open for the next person who needs it.',
        km: 'អំណោយនីមួយៗ ទោះតិចឬច្រើន ជួយឲ្យបណ្ដាញរាយការណ៍ពិសេសនេះបន្តបើកសម្រាប់អ្នកដែលត្រូវការនៅថ្ងៃក្រោយ។',
      },
      action: { label: { en: 'Donate', km: 'បរិច្ចាគ' }, href: '/donate' },
    },
  ],
}
