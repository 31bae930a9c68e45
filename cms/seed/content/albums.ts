import type { AlbumSeed } from './shapes.ts'

export const albums: readonly AlbumSeed[] = [
  {
    slug: 'training-in-the-provinces',
    title: { en: 'Training in the provinces', km: 'ការបណ្ដុះបណ្ដាលនៅតាមខេត្ត' },
    summary: {
      en: 'Drawings about training for teachers, social workers and child-protection staff. They are illustrations, so nobody who takes part can be recognised.',
      km: 'រូបគំនូរអំពីការបណ្ដុះបណ្ដាលសម្រាប់គ្រូបង្រៀន បុគ្គលិកសង្គម និងបុគ្គលិកការពារកុមារ។ ទាំងនេះជារូបគំនូរ ដូច្នេះគ្មាននរណាអាចស្គាល់មុខអ្នកចូលរួមបានឡើយ។',
    },
    date: '2026-06-12',
    photos: [
      {
        picture: 'bicycle-road',
        caption: {
          en: 'Illustration: a bicycle beside a red-earth road. Safety online matters in every village, however far the road.',
          km: 'រូបគំនូរ៖ កង់មួយក្បែរផ្លូវដីក្រហម។ សុវត្ថិភាពលើអ៊ីនធឺណិតសំខាន់សម្រាប់គ្រប់ភូមិ ទោះផ្លូវឆ្ងាយប៉ុនណាក៏ដោយ។',
        },
      },
      {
        picture: 'river-ferry',
        caption: {
          en: 'Illustration: a ferry on a wide river. Knowledge travels further when we carry it together.',
          km: 'រូបគំនូរ៖ សាឡាងលើទន្លេធំ។ ចំណេះដឹងទៅបានឆ្ងាយជាងមុន នៅពេលយើងរួមគ្នានាំទៅ។',
        },
      },
      {
        picture: 'classroom-window',
        caption: {
          en: 'Illustration: a classroom window by day. A lesson about life online can begin with one simple question.',
          km: 'រូបគំនូរ៖ បង្អួចថ្នាក់រៀននៅពេលថ្ងៃ។ មេរៀនអំពីជីវិតលើអ៊ីនធឺណិតអាចចាប់ផ្ដើមដោយសំណួរសាមញ្ញមួយ។',
        },
      },
      {
        picture: 'rice-field-morning',
        caption: {
          en: 'Illustration: rice fields at sunrise. Prevention is patient work: it is planted early and cared for every day.',
          km: 'រូបគំនូរ៖ វាលស្រែពេលថ្ងៃរះ។ ការបង្ការជាការងារដែលត្រូវការការអត់ធ្មត់៖ ត្រូវដាំតាំងពីដំបូង ហើយថែទាំរាល់ថ្ងៃ។',
        },
      },
      {
        picture: 'palm-sugar-dawn',
        caption: {
          en: 'Illustration: sugar palms at dawn. Good training builds on what people already know and do well.',
          km: 'រូបគំនូរ៖ ដើមត្នោតពេលព្រលឹម។ ការបណ្ដុះបណ្ដាលល្អផ្អែកលើអ្វីដែលប្រជាជនចេះ និងធ្វើបានល្អស្រាប់។',
        },
      },
      {
        picture: 'growing-tree',
        caption: {
          en: 'Illustration: from a seed to a tree in flower. One trained teacher can help many classes.',
          km: 'រូបគំនូរ៖ ពីគ្រាប់ពូជទៅជាដើមឈើមានផ្កា។ គ្រូបង្រៀនម្នាក់ដែលបានទទួលការបណ្ដុះបណ្ដាល អាចជួយថ្នាក់រៀនជាច្រើន។',
        },
      },
    ],
  },
  {
    slug: 'safer-internet-day',
    title: { en: 'Safer Internet Day', km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព' },
    summary: {
      en: 'Drawings for the day in February when people in many countries speak about a safer internet. Internet Hotline Cambodia (IHC) has supported it since 2017.',
      km: 'រូបគំនូរសម្រាប់ទិវាក្នុងខែកុម្ភៈ ដែលប្រជាជនក្នុងប្រទេសជាច្រើននិយាយអំពីអ៊ីនធឺណិតដែលមានសុវត្ថិភាពជាងមុន។ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានគាំទ្រទិវានេះតាំងពីឆ្នាំ២០១៧មក។',
    },
    date: '2026-02-10',
    photos: [
      {
        picture: 'festival-flags',
        caption: {
          en: 'Illustration: flags above a pagoda. Safer Internet Day is also a day to celebrate what we do well together.',
          km: 'រូបគំនូរ៖ ទង់ចម្រុះពណ៌ពីលើព្រះវិហារ។ ទិវាអ៊ីនធឺណិតសុវត្ថិភាពក៏ជាឱកាសអបអរអ្វីដែលយើងធ្វើបានល្អជាមួយគ្នាដែរ។',
        },
      },
      {
        picture: 'kite-over-mekong',
        caption: {
          en: 'Illustration: a kite over the river. Children and young people can explore freely when somebody they trust holds the string.',
          km: 'រូបគំនូរ៖ ខ្លែងពីលើទន្លេ។ កុមារនិងយុវជនអាចស្វែងយល់ដោយសេរី នៅពេលមានមនុស្សដែលពួកគេទុកចិត្តជួយកាន់ខ្សែ។',
        },
      },
      {
        picture: 'phone-and-moon',
        caption: {
          en: 'Illustration: a phone before a quiet river at night. Putting the phone away in time is part of safety online too.',
          km: 'រូបគំនូរ៖ ទូរសព្ទមួយនៅមុខទន្លេស្ងប់ស្ងាត់ពេលយប់។ ការទុកទូរសព្ទឲ្យទាន់ពេល ក៏ជាផ្នែកមួយនៃសុវត្ថិភាពលើអ៊ីនធឺណិតដែរ។',
        },
      },
      {
        picture: 'paper-boats',
        caption: {
          en: 'Illustration: paper boats on the waves. Nobody has to find the way through the internet alone.',
          km: 'រូបគំនូរ៖ ទូកក្រដាសលើរលក។ គ្មាននរណាត្រូវស្វែងរកផ្លូវលើអ៊ីនធឺណិតតែម្នាក់ឯងឡើយ។',
        },
      },
      {
        picture: 'night-sky-signal',
        caption: {
          en: 'Illustration: a mast, a village and linked stars. What connects us can also protect us, if we look after it.',
          km: 'រូបគំនូរ៖ បង្គោលអង់តែន ភូមិ និងផ្កាយដែលភ្ជាប់គ្នា។ អ្វីដែលភ្ជាប់យើងក៏អាចការពារយើងដែរ ប្រសិនបើយើងថែរក្សាវា។',
        },
      },
      {
        picture: 'sea-of-lanterns',
        caption: {
          en: 'Illustration: lanterns on a river at night. Many small lights make a dark place easier to cross.',
          km: 'រូបគំនូរ៖ ប្រទីបលើទន្លេនៅពេលយប់។ ពន្លឺតូចៗជាច្រើនធ្វើឲ្យទីងងឹតងាយឆ្លងកាត់។',
        },
      },
    ],
  },
  {
    slug: 'community-work',
    title: { en: 'Work in the community', km: 'ការងារក្នុងសហគមន៍' },
    summary: {
      en: 'Drawings about families, neighbours and markets, where protection begins. They stand for places, not for real people.',
      km: 'រូបគំនូរអំពីគ្រួសារ អ្នកជិតខាង និងផ្សារ ជាកន្លែងដែលការការពារចាប់ផ្ដើម។ រូបទាំងនេះតំណាងឲ្យទីកន្លែង មិនមែនតំណាងឲ្យមនុស្សពិតទេ។',
    },
    date: '2025-11-21',
    photos: [
      {
        picture: 'market-colours',
        caption: {
          en: 'Illustration: parasols at a market. A market is a good place to talk with parents and carers.',
          km: 'រូបគំនូរ៖ ឆ័ត្រនៅផ្សារ។ ផ្សារជាកន្លែងល្អសម្រាប់ជជែកជាមួយឪពុកម្ដាយនិងអាណាព្យាបាល។',
        },
      },
      {
        picture: 'stilt-house-evening',
        caption: {
          en: 'Illustration: a house on stilts in the evening. An evening at home is a good time to ask gently what was fun online today.',
          km: 'រូបគំនូរ៖ ផ្ទះលើសសរនៅពេលល្ងាច។ ពេលល្ងាចនៅផ្ទះជាពេលល្អសម្រាប់សួរដោយទន់ភ្លន់ថា ថ្ងៃនេះមានអ្វីសប្បាយលើអ៊ីនធឺណិត។',
        },
      },
      {
        picture: 'connected-houses',
        caption: {
          en: 'Illustration: houses linked across the hills. Neighbours who know where to report can help one another.',
          km: 'រូបគំនូរ៖ ផ្ទះដែលភ្ជាប់គ្នានៅតាមភ្នំ។ អ្នកជិតខាងដែលដឹងថាត្រូវរាយការណ៍នៅទីណា អាចជួយគ្នាទៅវិញទៅមក។',
        },
      },
      {
        picture: 'woven-threads',
        caption: {
          en: 'Illustration: ribbons in one weave. Family, school, police and social workers are stronger together.',
          km: 'រូបគំនូរ៖ ខ្សែបូដែលត្បាញចូលគ្នា។ គ្រួសារ សាលារៀន នគរបាល និងបុគ្គលិកសង្គមរឹងមាំជាងមុន នៅពេលធ្វើការជាមួយគ្នា។',
        },
      },
      {
        picture: 'monsoon-umbrellas',
        caption: {
          en: 'Illustration: umbrellas in the monsoon rain. The big one keeps close to the small one.',
          km: 'រូបគំនូរ៖ ឆ័ត្រក្នុងភ្លៀងរដូវវស្សា។ ឆ័ត្រធំនៅក្បែរឆ័ត្រតូចជានិច្ច។',
        },
      },
      {
        picture: 'lotus-pond',
        caption: {
          en: 'Illustration: a lotus on a quiet pond. With care and time, a child who has been hurt can grow strong again.',
          km: 'រូបគំនូរ៖ ផ្កាឈូកក្នុងស្រះស្ងប់ស្ងាត់។ ដោយមានការថែទាំនិងពេលវេលា កុមារដែលធ្លាប់រងការឈឺចាប់អាចរឹងមាំឡើងវិញ។',
        },
      },
    ],
  },
  {
    slug: 'our-office-and-network',
    title: { en: 'Our office and our network', km: 'ការិយាល័យនិងបណ្ដាញរបស់យើង' },
    summary: {
      en: 'Drawings about how we work: an open door, patient steps, and partners in Cambodia and abroad. They do not show our rooms or our staff.',
      km: 'រូបគំនូរអំពីរបៀបដែលយើងធ្វើការ៖ ទ្វារបើកចំហ ជំហានដែលអត់ធ្មត់ និងដៃគូនៅកម្ពុជានិងនៅក្រៅប្រទេស។ រូបទាំងនេះមិនបង្ហាញការិយាល័យ ឬបុគ្គលិករបស់យើងទេ។',
    },
    date: '2025-08-08',
    photos: [
      {
        picture: 'open-door',
        caption: {
          en: 'Illustration: an open door and warm light. Anybody who is worried about something online is welcome to ask us.',
          km: 'រូបគំនូរ៖ ទ្វារបើកចំហនិងពន្លឺកក់ក្ដៅ។ អ្នកណាដែលព្រួយបារម្ភអំពីអ្វីមួយលើអ៊ីនធឺណិត អាចសួរយើងបាន។',
        },
      },
      {
        picture: 'letters-and-birds',
        caption: {
          en: 'Illustration: letters that become birds. A report may be sent without giving a name.',
          km: 'រូបគំនូរ៖ សំបុត្រដែលក្លាយជាបក្សី។ អ្នកអាចផ្ញើរបាយការណ៍ដោយអនាមិក។',
        },
      },
      {
        picture: 'mountain-path',
        caption: {
          en: 'Illustration: a path with lamps up a mountain. Every report is checked step by step.',
          km: 'រូបគំនូរ៖ ផ្លូវលំមានចង្កៀងឡើងភ្នំ។ របាយការណ៍នីមួយៗត្រូវបានពិនិត្យជាជំហានៗ។',
        },
      },
      {
        picture: 'bridge-of-light',
        caption: {
          en: 'Illustration: a bridge with many lights. Through INHOPE, hotlines in different countries pass reports to one another.',
          km: 'រូបគំនូរ៖ ស្ពានដែលមានភ្លើងជាច្រើន។ តាមរយៈ INHOPE បណ្ដាញរាយការណ៍ពិសេសក្នុងប្រទេសផ្សេងៗបញ្ជូនរបាយការណ៍ទៅឲ្យគ្នា។',
        },
      },
      {
        picture: 'shield-of-leaves',
        caption: {
          en: 'Illustration: a shield made of leaves. When an image is removed, a child is better protected.',
          km: 'រូបគំនូរ៖ ខែលធ្វើពីស្លឹកឈើ។ នៅពេលរូបភាពមួយត្រូវបានលុបចោល កុមារម្នាក់ទទួលបានការការពារប្រសើរជាងមុន។',
        },
      },
      {
        picture: 'safe-harbour',
        caption: {
          en: 'Illustration: a calm harbour. Our work has one aim: that every child can be safe.',
          km: 'រូបគំនូរ៖ កំពង់ផែដ៏ស្ងប់។ ការងាររបស់យើងមានគោលដៅតែមួយ គឺឲ្យកុមារគ្រប់រូបមានសុវត្ថិភាព។',
        },
      },
    ],
  },
]
