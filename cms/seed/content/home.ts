import type { Audience } from '../../../collections/vocabulary/audiences.ts'
import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { Markdown } from './shapes.ts'

interface TitledText {
  title: Bilingual
  text: Bilingual
}

interface LinkedText extends TitledText {
  /** A path without language, or a whole address. */
  href: string
}

interface HomeSeed {
  heroTitle: Bilingual
  heroText: Bilingual
  /** One line that takes away the first worries. */
  heroNote: Bilingual
  whatIsCsam: { title: Bilingual; text: Bilingual<Markdown> }
  whyReport: { title: Bilingual; reasons: TitledText[] }
  takedown: { title: Bilingual; intro: Bilingual; steps: TitledText[] }
  statusTitle: Bilingual
  statusText: Bilingual
  countersTitle: Bilingual
  countersNote: Bilingual
  work: { title: Bilingual; text: Bilingual; cards: LinkedText[] }
  approaches: { title: Bilingual; items: LinkedText[] }
  newsTitle: Bilingual
  learning: { title: Bilingual; text: Bilingual; audiences: Record<Audience, Bilingual> }
  testimonialsTitle: Bilingual
  galleryTitle: Bilingual
  partnersTitle: Bilingual
  donate: { title: Bilingual; text: Bilingual; label: Bilingual }
  follow: { title: Bilingual; text: Bilingual }
}

export const home: HomeSeed = {
  heroTitle: {
    en: 'Help protect a child: report what you have seen online',
    km: 'ជួយការពារកុមារ៖ សូមរាយការណ៍អំពីអ្វីដែលអ្នកបានឃើញលើអ៊ីនធឺណិត',
  },
  heroText: {
    en: 'If you have come across pictures or videos of a child being sexually abused, tell Internet Hotline Cambodia (IHC). Trained analysts look at every report and work to have the material removed.',
    km: 'បើអ្នកបានជួបប្រទះរូបភាព ឬវីដេអូកុមារដែលរងការរំលោភបំពានផ្លូវភេទ សូមប្រាប់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC)។ អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល ពិនិត្យរបាយការណ៍ទាំងអស់ ហើយធ្វើការដើម្បីឲ្យសម្ភារៈនោះត្រូវបានលុបចោល។',
  },
  heroNote: {
    en: 'You can stay anonymous. No files to send. No account needed.',
    km: 'អាចរាយការណ៍ដោយអនាមិក។ មិនបាច់ផ្ញើឯកសារ។ មិនចាំបាច់មានគណនី។',
  },
  whatIsCsam: {
    title: {
      en: 'What is child sexual abuse material?',
      km: 'តើរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារជាអ្វី?',
    },
    text: {
      en: `Child sexual abuse material (CSAM) is any picture, video, live stream, drawing or text that shows or describes the sexual abuse of a person under 18, or shows a child's body for a sexual purpose. Images made or altered by a computer count as well.

Some laws still call it “child pornography”. We do not use that word ourselves. Pornography suggests that somebody agreed to it; a child cannot. It is evidence of a crime, and behind it is a child who needs protection.

If you come across it, **do not save it, share it or search for more**. Note the address, close the page and tell us. [How to report](/how-to-report) shows each step.`,
      km: `រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) គឺជារូបភាព វីដេអូ ការផ្សាយផ្ទាល់ គំនូរ ឬអត្ថបទ ដែលបង្ហាញ ឬរៀបរាប់អំពីការរំលោភបំពានផ្លូវភេទលើបុគ្គលដែលមានអាយុក្រោម ១៨ ឆ្នាំ ឬបង្ហាញរូបកាយកុមារក្នុងគោលបំណងផ្លូវភេទ។ រូបភាពដែលបង្កើត ឬកែច្នៃដោយកុំព្យូទ័រ ក៏រាប់បញ្ចូលដែរ។

ច្បាប់ខ្លះនៅតែហៅវាថា «រូបអាសអាភាសកុមារ»។ យើងខ្លួនឯងមិនប្រើពាក្យនេះទេ។ ពាក្យនេះធ្វើឲ្យគេយល់ថាមាននរណាម្នាក់បានយល់ព្រម ប៉ុន្តែកុមារមិនអាចយល់ព្រមបានឡើយ។ វាជាភស្តុតាងនៃបទល្មើស ហើយនៅពីក្រោយវា មានកុមារម្នាក់ដែលត្រូវទទួលបានការការពារ។

បើអ្នកជួបប្រទះសម្ភារៈបែបនេះ **សូមកុំរក្សាទុក កុំចែករំលែក និងកុំស្វែងរកបន្ថែម**។ សូមកត់ទុកអាសយដ្ឋាន បិទទំព័រនោះ រួចប្រាប់យើង។ ទំព័រ[របៀបរាយការណ៍](/how-to-report)បង្ហាញពីជំហាននីមួយៗ។`,
    },
  },
  whyReport: {
    title: { en: 'Why report?', km: 'ហេតុអ្វីត្រូវរាយការណ៍?' },
    reasons: [
      {
        title: { en: 'It can help to find a child', km: 'អាចជួយស្វែងរកកុមារ' },
        text: {
          en: 'What you saw may hold the clue that leads the police to a child who is still being abused.',
          km: 'អ្វីដែលអ្នកបានឃើញ អាចជាតម្រុយនាំនគរបាលទៅរកកុមារដែលកំពុងរងការរំលោភបំពាននៅឡើយ។',
        },
      },
      {
        title: { en: 'It stops the harm from being repeated', km: 'បញ្ឈប់ការឈឺចាប់ដដែលៗ' },
        text: {
          en: 'As long as an image is online, the child has to live with the thought that anyone may see it.',
          km: 'ដរាបណារូបភាពនៅលើអ៊ីនធឺណិត កុមារត្រូវរស់នៅជាមួយគំនិតថានរណាក៏អាចមើលឃើញវាបាន។',
        },
      },
      {
        title: { en: 'It keeps others from seeing it', km: 'ការពារកុំឲ្យអ្នកដទៃឃើញ' },
        text: {
          en: 'You would not want your own child to come across it. Neither would anyone else.',
          km: 'អ្នកប្រាកដជាមិនចង់ឲ្យកូនរបស់ខ្លួនជួបប្រទះវាទេ។ អ្នកដទៃក៏ដូចគ្នាដែរ។',
        },
      },
      {
        title: { en: 'You do not have to be sure', km: 'អ្នកមិនចាំបាច់ប្រាកដទេ' },
        text: {
          en: 'It is our task to judge whether something is illegal. If it worries you, that is reason enough.',
          km: 'ការវិនិច្ឆ័យថាអ្វីមួយខុសច្បាប់ឬអត់ គឺជាភារកិច្ចរបស់យើង។ បើអ្នកព្រួយបារម្ភ នោះជាហេតុផលគ្រប់គ្រាន់ហើយ។',
        },
      },
    ],
  },
  takedown: {
    title: { en: 'What happens to your report', km: 'តើមានអ្វីកើតឡើងចំពោះរបាយការណ៍របស់អ្នក' },
    intro: {
      en: 'Hotlines around the world follow the same four steps. They are called notice and takedown.',
      km: 'បណ្ដាញរាយការណ៍ពិសេសនៅជុំវិញពិភពលោក អនុវត្តតាមជំហានទាំងបួនដូចគ្នា ដែលហៅថាការជូនដំណឹងនិងលុបចោល។',
    },
    steps: [
      {
        title: { en: 'Report', km: 'រាយការណ៍' },
        text: {
          en: 'You send the web address and receive a reference number. As a rule, we begin to assess it within {{report-response-hours}} hours.',
          km: 'អ្នកផ្ញើអាសយដ្ឋានគេហទំព័រ ហើយទទួលបានលេខយោងមួយ។ ជាធម្មតា យើងចាប់ផ្ដើមវាយតម្លៃក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។',
        },
      },
      {
        title: { en: 'Notice', km: 'ជូនដំណឹង' },
        text: {
          en: 'If it is illegal, we inform the police, then the company that stores it or the hotline of the country where it is stored.',
          km: 'បើវាខុសច្បាប់ យើងជូនដំណឹងដល់នគរបាល បន្ទាប់មកដល់ក្រុមហ៊ុនដែលផ្ទុកវា ឬបណ្ដាញរាយការណ៍ពិសេសនៃប្រទេសដែលផ្ទុកវា។',
        },
      },
      {
        title: { en: 'Takedown', km: 'លុបចោល' },
        text: {
          en: 'The company removes the material. We check that it is really gone.',
          km: 'ក្រុមហ៊ុនលុបសម្ភារៈនោះចោល។ យើងពិនិត្យឲ្យប្រាកដថាវាពិតជាលែងមានហើយ។',
        },
      },
      {
        title: { en: 'Victims first', km: 'គិតដល់ជនរងគ្រោះជាមុន' },
        text: {
          en: 'Specialised police work to identify the child, so that the child can be made safe and supported.',
          km: 'នគរបាលជំនាញធ្វើការដើម្បីកំណត់អត្តសញ្ញាណកុមារ ដើម្បីឲ្យកុមារមានសុវត្ថិភាព និងទទួលបានការគាំទ្រ។',
        },
      },
    ],
  },
  statusTitle: { en: 'Have you already reported?', km: 'តើអ្នកបានរាយការណ៍រួចហើយឬនៅ?' },
  statusText: {
    en: 'Enter your reference number to see how far your report has come. Nothing about you or about what you reported is shown.',
    km: 'សូមបញ្ចូលលេខយោង ដើម្បីមើលថារបាយការណ៍របស់អ្នកដំណើរការដល់ណា។ ទំព័រនេះមិនបង្ហាញព័ត៌មានអំពីអ្នក ឬអំពីអ្វីដែលអ្នកបានរាយការណ៍ឡើយ។',
  },
  countersTitle: { en: 'What reports have achieved', km: 'អ្វីដែលរបាយការណ៍សម្រេចបាន' },
  countersNote: {
    en: 'Counted from the reports that IHC has received. A report can turn out not to be illegal; it was still right to send it.',
    km: 'រាប់តាមរបាយការណ៍ដែល IHC បានទទួល។ របាយការណ៍ខ្លះអាចមានលទ្ធផលថាមិនខុសច្បាប់ ប៉ុន្តែការផ្ញើរបាយការណ៍នោះនៅតែជារឿងត្រឹមត្រូវ។',
  },
  work: {
    title: { en: 'Our work at a glance', km: 'ការងាររបស់យើងដោយសង្ខេប' },
    text: {
      en: "IHC is Cambodia's first web-based platform for reporting CSAM. The Cambodian NGO APLE set it up in 2015 with the support of INHOPE and opened it in 2016.",
      km: 'IHC គឺជាវេទិកាតាមគេហទំព័រដំបូងគេនៅកម្ពុជាសម្រាប់រាយការណ៍អំពី CSAM។ អង្គការ APLE ដែលជាអង្គការកម្ពុជា បានបង្កើតវេទិកានេះនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE ហើយបានបើកដំណើរការនៅឆ្នាំ២០១៦។',
    },
    cards: [
      {
        title: { en: 'Prevent', km: 'ទប់ស្កាត់' },
        text: {
          en: 'We help children and adults to recognise online child sexual exploitation (OCSE) before harm is done.',
          km: 'យើងជួយកុមារ និងមនុស្សពេញវ័យឲ្យចេះស្គាល់ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត (OCSE) មុនពេលមានគ្រោះថ្នាក់។',
        },
        href: '/awareness-raising',
      },
      {
        title: { en: 'Reduce', km: 'កាត់បន្ថយ' },
        text: {
          en: 'We work for the quick removal of CSAM, wherever in the world it is stored.',
          km: 'យើងធ្វើការដើម្បីឲ្យ CSAM ត្រូវបានលុបចោលដោយរហ័ស ទោះវាត្រូវបានផ្ទុកនៅទីណាក្នុងពិភពលោកក៏ដោយ។',
        },
        href: '/notice-and-takedown',
      },
      {
        title: { en: 'Help', km: 'ជួយ' },
        text: {
          en: 'We help affected children by having their images removed, and show where support is to be found.',
          km: 'យើងជួយកុមាររងផលប៉ះពាល់ ដោយធ្វើឲ្យរូបភាពរបស់ពួកគេត្រូវបានលុបចោល និងបង្ហាញកន្លែងដែលអាចរកការគាំទ្រ។',
        },
        href: '/resources/for/children',
      },
      {
        title: { en: 'Assist', km: 'គាំទ្រ' },
        text: {
          en: 'We assist the police in Cambodia and abroad with careful, timely reports.',
          km: 'យើងជួយគាំទ្រនគរបាលនៅកម្ពុជា និងនៅបរទេស ដោយផ្ដល់របាយការណ៍ដែលហ្មត់ចត់ និងទាន់ពេល។',
        },
        href: '/law-enforcement',
      },
    ],
  },
  approaches: {
    title: { en: 'Three approaches, one aim', km: 'វិធីបី គោលដៅតែមួយ' },
    items: [
      {
        title: { en: 'Hotline', km: 'បណ្ដាញរាយការណ៍ពិសេស' },
        text: {
          en: 'A safe place to report, linked to the INHOPE network: {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}.',
          km: 'កន្លែងមានសុវត្ថិភាពសម្រាប់រាយការណ៍ ដែលភ្ជាប់ទៅបណ្ដាញ INHOPE ដែលគិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។',
        },
        href: '/how-to-report',
      },
      {
        title: { en: 'Awareness raising and training', km: 'ការលើកកម្ពស់ការយល់ដឹង និងការបណ្ដុះបណ្ដាល' },
        text: {
          en: 'Sessions, trainings and materials for children, families, schools and companies.',
          km: 'វគ្គផ្សព្វផ្សាយ វគ្គបណ្ដុះបណ្ដាល និងសម្ភារៈសម្រាប់កុមារ គ្រួសារ សាលារៀន និងក្រុមហ៊ុន។',
        },
        href: '/awareness-raising',
      },
      {
        title: { en: 'Research and advocacy', km: 'ការស្រាវជ្រាវនិងការតស៊ូមតិ' },
        text: {
          en: 'Evidence from Cambodia for better laws, better services and better lessons.',
          km: 'ភស្តុតាងពីកម្ពុជា ដើម្បីច្បាប់ល្អជាងមុន សេវាល្អជាងមុន និងមេរៀនល្អជាងមុន។',
        },
        href: '/research-and-advocacy',
      },
    ],
  },
  newsTitle: { en: 'Latest news', km: 'ព័ត៌មានចុងក្រោយ' },
  learning: {
    title: { en: 'Learning centre', km: 'មជ្ឈមណ្ឌលសិក្សា' },
    text: {
      en: 'Lessons, games, videos and guides about safety online, in Khmer and English. Choose who you are.',
      km: 'មេរៀន ហ្គេម វីដេអូ និងសៀវភៅណែនាំអំពីសុវត្ថិភាពលើអ៊ីនធឺណិត ជាភាសាខ្មែរ និងភាសាអង់គ្លេស។ សូមជ្រើសរើសក្រុមរបស់អ្នក។',
    },
    audiences: {
      children: {
        en: 'Play, read and find out how to stay safe online, and whom to tell when something feels wrong.',
        km: 'មកលេង អាន និងស្វែងយល់ពីរបៀបរក្សាសុវត្ថិភាពលើអ៊ីនធឺណិត ហើយដឹងថាប្អូនៗអាចប្រាប់នរណា ពេលមានអ្វីមិនស្រួល។',
      },
      parents: {
        en: 'Get calm advice for everyday questions, from the first phone to the first serious worry.',
        km: 'ទទួលដំបូន្មានងាយយល់ និងមិនធ្វើឲ្យភ័យខ្លាច សម្រាប់សំណួរប្រចាំថ្ងៃ ចាប់ពីទូរសព្ទដំបូងរបស់កូន រហូតដល់ការព្រួយបារម្ភធំដំបូង។',
      },
      professionals: {
        en: 'Take a lesson plan or training module that is ready for your next class, session or home visit.',
        km: 'យកកិច្ចតែងការបង្រៀន ឬមេរៀនបណ្ដុះបណ្ដាលដែលរៀបរួចជាស្រេច សម្រាប់ម៉ោងបង្រៀន វគ្គ ឬការចុះជួបគ្រួសារលើកក្រោយ។',
      },
      'public-media': {
        en: 'Find facts, words and images that inform people and respect the children you write about.',
        km: 'ស្វែងរកព័ត៌មានពិត ពាក្យពេចន៍ និងរូបភាព ដែលជូនដំណឹងដល់សាធារណជន ហើយគោរពកុមារដែលលោកអ្នកលើកមកសរសេរ។',
      },
    },
  },
  testimonialsTitle: { en: 'What people tell us', km: 'អ្វីដែលគេប្រាប់យើង' },
  galleryTitle: { en: 'Photo gallery', km: 'វិចិត្រសាលរូបភាព' },
  partnersTitle: { en: 'Our partners and donors', km: 'ដៃគូ និងម្ចាស់ជំនួយរបស់យើង' },
  donate: {
    title: { en: 'Help to keep the hotline open', km: 'ជួយឲ្យបណ្ដាញរាយការណ៍ពិសេសបន្តដំណើរការ' },
    text: {
      en: 'Reporting is free for everyone because people like you support it. Your gift pays for trained analysts and for lessons that reach children early.',
      km: 'ការរាយការណ៍មិនគិតថ្លៃសម្រាប់មនុស្សគ្រប់គ្នា ដោយសារមានការគាំទ្រពីមនុស្សដូចលោកអ្នក។ អំណោយរបស់លោកអ្នក ជួយដល់ការងាររបស់អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល និងមេរៀនដែលទៅដល់កុមារទាន់ពេល។',
    },
    label: { en: 'Donate', km: 'បរិច្ចាគ' },
  },
  follow: {
    title: { en: 'Follow us', km: 'តាមដានយើង' },
    text: {
      en: 'News, advice and new materials, on social media and in our newsletter.',
      km: 'ព័ត៌មាន ដំបូន្មាន និងសម្ភារៈថ្មីៗ នៅលើបណ្ដាញសង្គម និងក្នុងព្រឹត្តិបត្រព័ត៌មានរបស់យើង។',
    },
  },
}
