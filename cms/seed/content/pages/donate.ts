import type { PageSeed } from '../shapes.ts'

export const donate: PageSeed = {
  slug: 'donate',
  title: { en: 'Donate', km: 'បរិច្ចាគ' },
  summary: {
    en: 'Your gift keeps the hotline open, free and independent, and helps to remove images of children from the internet.',
    km: 'អំណោយរបស់លោកអ្នកជួយឲ្យបណ្ដាញរាយការណ៍ពិសេសនៅបើកដំណើរការ ឥតគិតថ្លៃ និងឯករាជ្យ ហើយជួយលុបរូបភាពកុមាររងគ្រោះចេញពីអ៊ីនធឺណិត។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## Why we ask

Behind every picture of abuse there is a real child. For as long as the picture can be found, the harm goes on. Internet Hotline Cambodia (IHC) receives reports, has the material assessed by trained people, and works with police, providers and hotlines abroad until it is gone.

None of this costs the public anything. Nobody pays to report, to ask for advice or to use our learning materials. That is only possible because people and foundations give. IHC was set up with the support of the INHOPE Foundation, and its work has been funded by ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands. Gifts from individuals and companies in Cambodia make us more independent, and allow us to plan.`,
        km: `## ហេតុអ្វីយើងសុំការគាំទ្រ

នៅពីក្រោយរូបភាពរំលោភបំពាននីមួយៗ មានកុមារពិតប្រាកដម្នាក់។ ដរាបណារូបភាពនោះនៅអាចរកឃើញ ការឈឺចាប់នៅតែបន្ត។ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ទទួលរបាយការណ៍ ឲ្យអ្នកដែលបានទទួលការបណ្ដុះបណ្ដាលវាយតម្លៃសម្ភារៈ ហើយធ្វើការជាមួយនគរបាល ក្រុមហ៊ុនផ្ដល់សេវា និងបណ្ដាញរាយការណ៍ពិសេសនៅបរទេស រហូតដល់សម្ភារៈនោះត្រូវបានលុប។

សាធារណជនមិនចំណាយអ្វីទាំងអស់សម្រាប់ការងារនេះ។ គ្មាននរណាត្រូវបង់ប្រាក់ដើម្បីរាយការណ៍ សុំយោបល់ ឬប្រើសម្ភារៈសិក្សារបស់យើងទេ។ រឿងនេះអាចធ្វើទៅបាន ដោយសារមានមនុស្ស និងមូលនិធិជួយឧបត្ថម្ភ។ IHC ត្រូវបានបង្កើតឡើងដោយមានការគាំទ្រពីមូលនិធិ INHOPE ហើយការងាររបស់ IHC ទទួលបានមូលនិធិពីអង្គការ ECPAT ស៊ុយអែត (Radiohjälpen) និងអង្គការ Terre des Hommes ហូឡង់។ អំណោយពីបុគ្គល និងក្រុមហ៊ុននៅកម្ពុជា ធ្វើឲ្យយើងកាន់តែឯករាជ្យ និងអាចរៀបផែនការទុកជាមុនបាន។`,
      },
    },
    {
      block: 'cards',
      title: { en: 'What your gift does', km: 'អ្វីដែលអំណោយរបស់លោកអ្នកធ្វើបាន' },
      cards: [
        {
          title: { en: 'Reports are read', km: 'របាយការណ៍មានអ្នកអាន' },
          text: {
            en: 'Trained analysts with safe equipment, supervision and psychological support, who as a rule read a report within {{report-response-hours}} hours.',
            km: 'អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល មានឧបករណ៍សុវត្ថិភាព អ្នកណែនាំ និងការគាំទ្រផ្លូវចិត្ត។ តាមធម្មតា ពួកគេអានរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។',
          },
          href: '/notice-and-takedown',
        },
        {
          title: { en: 'Children learn', km: 'កុមារបានរៀនសូត្រ' },
          text: {
            en: 'Lessons, posters and games in Khmer for schools and families, free of charge for everybody.',
            km: 'មេរៀន ផ្ទាំងរូបភាព និងហ្គេមជាភាសាខ្មែរ សម្រាប់សាលារៀន និងគ្រួសារ ដោយឥតគិតថ្លៃសម្រាប់ទាំងអស់គ្នា។',
          },
          href: '/resources',
        },
        {
          title: { en: 'Rules improve', km: 'ច្បាប់និងវិធានកាន់តែប្រសើរ' },
          text: {
            en: 'Research which shows what children in Cambodia meet online, and advocacy for laws which protect them.',
            km: 'ការស្រាវជ្រាវដែលបង្ហាញពីអ្វីដែលកុមារនៅកម្ពុជាជួបប្រទះលើអ៊ីនធឺណិត និងការតស៊ូមតិដើម្បីច្បាប់ដែលការពារពួកគេ។',
          },
          href: '/research-and-advocacy',
        },
      ],
    },
    {
      block: 'steps',
      title: { en: 'How to give', km: 'របៀបបរិច្ចាគ' },
      intro: {
        en: 'There is no payment form on this site. We prefer to speak with each donor.',
        km: 'គេហទំព័រនេះមិនមានទម្រង់បង់ប្រាក់ទេ។ យើងចង់និយាយផ្ទាល់ជាមួយម្ចាស់អំណោយម្នាក់ៗ។',
      },
      steps: [
        {
          title: { en: 'Write to us', km: 'សរសេរមកយើង' },
          text: {
            en: 'Send a message to {{donate-email}} or call {{office-phone}}. Say whether you give as a person, a company or a foundation.',
            km: 'ផ្ញើសារទៅ {{donate-email}} ឬទូរសព្ទទៅ {{office-phone}}។ សូមប្រាប់ថាតើលោកអ្នកបរិច្ចាគក្នុងនាមបុគ្គល ក្រុមហ៊ុន ឬមូលនិធិ។',
          },
        },
        {
          title: { en: 'Receive the details', km: 'ទទួលព័ត៌មានលម្អិត' },
          text: {
            en: 'We answer with the account of APLE and with the ways to give which suit you, once or every month.',
            km: 'យើងឆ្លើយតបជាមួយគណនីរបស់អង្គការ APLE និងវិធីបរិច្ចាគដែលសមស្របនឹងលោកអ្នក ម្ដង ឬរៀងរាល់ខែ។',
          },
        },
        {
          title: { en: 'Get a receipt', km: 'ទទួលបង្កាន់ដៃ' },
          text: {
            en: 'You receive a receipt in your name, and once a year a short account of what was done.',
            km: 'លោកអ្នកនឹងទទួលបានបង្កាន់ដៃក្នុងនាមលោកអ្នក ហើយម្ដងក្នុងមួយឆ្នាំ ទទួលបានសេចក្ដីរាយការណ៍ខ្លីអំពីអ្វីដែលបានធ្វើ។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## Other ways to support

- **Your company** can print our poster, train its staff, or lend us the time of an expert.
- **Your school or association** can hold a day of learning, for instance on [Safer Internet Day](/safer-internet-day), and collect for the hotline.
- **Your voice** counts: share the address of the [report form](/report) and tell one person how reporting works.

## How we use money

IHC is a programme of the Cambodian NGO APLE. Gifts are spent on the hotline, on awareness raising, and on research and advocacy. We accept no gift that would limit what we may report, publish or say. We do not sell, rent or exchange the names of our donors, and we name a donor in public only with consent.`,
        km: `## វិធីផ្សេងទៀតក្នុងការគាំទ្រ

- **ក្រុមហ៊ុនរបស់លោកអ្នក** អាចបោះពុម្ពផ្ទាំងរូបភាពរបស់យើង បណ្ដុះបណ្ដាលបុគ្គលិក ឬឲ្យអ្នកជំនាញម្នាក់ចំណាយពេលជួយយើង។
- **សាលារៀន ឬសមាគមរបស់លោកអ្នក** អាចរៀបចំទិវាសិក្សាមួយ ឧទាហរណ៍ក្នុង[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day) និងប្រមូលថវិកាសម្រាប់បណ្ដាញរាយការណ៍ពិសេស។
- **សំឡេងរបស់លោកអ្នក** មានតម្លៃ៖ សូមចែករំលែកអាសយដ្ឋាននៃ[ទម្រង់រាយការណ៍](/report) ហើយប្រាប់មនុស្សម្នាក់ពីរបៀបដែលការរាយការណ៍ដំណើរការ។

## របៀបដែលយើងប្រើប្រាស់ថវិកា

IHC ជាកម្មវិធីរបស់អង្គការក្រៅរដ្ឋាភិបាលកម្ពុជា APLE។ អំណោយត្រូវបានចំណាយលើបណ្ដាញរាយការណ៍ពិសេស ការលើកកម្ពស់ការយល់ដឹង និងការស្រាវជ្រាវនិងការតស៊ូមតិ។ យើងមិនទទួលអំណោយណាដែលកម្រិតនូវអ្វីដែលយើងអាចរាយការណ៍ បោះពុម្ពផ្សាយ ឬនិយាយឡើយ។ យើងមិនលក់ មិនជួល និងមិនដោះដូរឈ្មោះម្ចាស់អំណោយទេ ហើយយើងបញ្ចេញឈ្មោះម្ចាស់អំណោយជាសាធារណៈ លុះត្រាតែមានការយល់ព្រម។`,
      },
    },
    {
      block: 'callout',
      tone: 'warning',
      title: { en: 'Beware of false collectors', km: 'ប្រយ័ត្នអ្នករៃអង្គាសក្លែងក្លាយ' },
      text: {
        en: `We never ask for money by telephone, in private messages or at your door, and never in return for handling a report or removing an image. If somebody does so in our name, please tell us at **{{donate-email}}**.`,
        km: `យើងមិនដែលសុំប្រាក់តាមទូរសព្ទ តាមសារឯកជន ឬដល់មាត់ទ្វារផ្ទះទេ ហើយក៏មិនដែលសុំប្រាក់ជាថ្នូរនឹងការដោះស្រាយរបាយការណ៍ ឬការលុបរូបភាពដែរ។ បើមាននរណាធ្វើបែបនេះក្នុងនាមយើង សូមប្រាប់យើងតាម **{{donate-email}}**។`,
      },
    },
    {
      block: 'callToAction',
      title: { en: 'Thank you for thinking of children', km: 'អរគុណដែលបានគិតដល់កុមារ' },
      text: {
        en: 'A short message is enough to begin.',
        km: 'សារខ្លីមួយគឺគ្រប់គ្រាន់សម្រាប់ចាប់ផ្ដើម។',
      },
      action: { label: { en: 'Contact us', km: 'ទាក់ទងយើង' }, href: '/contact' },
    },
  ],
}
