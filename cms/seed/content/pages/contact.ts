import type { PageSeed } from '../shapes.ts'

export const contact: PageSeed = {
  slug: 'contact',
  title: { en: 'Contact', km: 'ទំនាក់ទំនង' },
  summary: {
    en: 'How to reach the hotline, whom to ask for what, and whom to call when a child is in danger.',
    km: 'របៀបទាក់ទងបណ្ដាញរាយការណ៍ពិសេស ត្រូវសួរនរណាអំពីរឿងអ្វី និងលេខដែលត្រូវហៅនៅពេលកុមារមានគ្រោះថ្នាក់។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'In an emergency, call first', km: 'ក្នុងករណីបន្ទាន់ សូមទូរសព្ទជាមុនសិន' },
      text: {
        en: `If a child is in danger, call the police hotline on **{{police-hotline}}**. Child Helpline Cambodia listens on **{{child-helpline}}**, free, day and night, by call or text. Our office is not staffed for emergencies.`,
        km: `បើកុមារម្នាក់មានគ្រោះថ្នាក់ សូមទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ **{{child-helpline}}** ចាំស្ដាប់ដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។ ការិយាល័យរបស់យើងមិនមែនសម្រាប់ករណីសង្គ្រោះបន្ទាន់ទេ។`,
      },
      action: { label: { en: 'Get help', km: 'ស្វែងរកជំនួយ' }, href: '/get-help' },
    },
    {
      block: 'prose',
      text: {
        en: `## Reach us

- **E-mail:** {{hotline-email}}
- **Telephone:** {{office-phone}}, Monday to Friday, 8:00 to 12:00 and 13:30 to 17:30
- **Post:** Internet Hotline Cambodia, c/o APLE, Phnom Penh, Cambodia

We speak Khmer and English. E-mails are read on working days, and we answer most of them within three days. The office is closed on public holidays; the report form is open at any hour.

## To report something you saw online

Please use the [report form](/report) rather than e-mail or the telephone. It is safer for you: it is encrypted, you may stay anonymous, and you receive a reference number. As a rule, an analyst reads each report within {{report-response-hours}} hours. If you cannot use the form, call us and we will fill it in together.

**Never attach pictures, videos or screenshots.** We need only the address of the page.`,
        km: `## ទាក់ទងយើង

- **អ៊ីមែល៖** {{hotline-email}}
- **ទូរសព្ទ៖** {{office-phone}} ពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រ ម៉ោង ៨:០០ ដល់ ១២:០០ និងម៉ោង ១៣:៣០ ដល់ ១៧:៣០
- **ប្រៃសណីយ៍៖** អ៊ីនធឺណិតហតឡាញខេមបូឌា តាមរយៈអង្គការ APLE រាជធានីភ្នំពេញ ប្រទេសកម្ពុជា

យើងនិយាយភាសាខ្មែរ និងភាសាអង់គ្លេស។ យើងអានអ៊ីមែលក្នុងថ្ងៃធ្វើការ ហើយឆ្លើយតបភាគច្រើនក្នុងរយៈពេលបីថ្ងៃ។ ការិយាល័យឈប់សម្រាកនៅថ្ងៃបុណ្យជាតិ តែទម្រង់រាយការណ៍បើកជានិច្ច។

## ដើម្បីរាយការណ៍អំពីអ្វីដែលអ្នកបានឃើញលើអ៊ីនធឺណិត

សូមប្រើ[ទម្រង់រាយការណ៍](/report) ជាជាងអ៊ីមែល ឬទូរសព្ទ។ វាមានសុវត្ថិភាពជាងសម្រាប់អ្នក ព្រោះវាត្រូវបានអ៊ិនគ្រីប អ្នកអាចរក្សាអនាមិកភាព ហើយអ្នកទទួលបានលេខយោង។ តាមធម្មតា អ្នកវិភាគម្នាក់អានរបាយការណ៍នីមួយៗក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ បើអ្នកមិនអាចប្រើទម្រង់នេះបាន សូមទូរសព្ទមក យើងនឹងបំពេញវាជាមួយគ្នា។

**កុំភ្ជាប់រូបថត វីដេអូ ឬរូបថតអេក្រង់ឲ្យសោះ។** យើងត្រូវការតែអាសយដ្ឋានទំព័រប៉ុណ្ណោះ។`,
      },
    },
    {
      block: 'cards',
      title: { en: 'Whom to ask', km: 'ត្រូវសួរនរណា' },
      cards: [
        {
          title: { en: 'About your report', km: 'អំពីរបាយការណ៍របស់អ្នក' },
          text: {
            en: 'Enter your reference number on the status page. Please do not put it in an e-mail together with your name, if you reported anonymously.',
            km: 'បញ្ចូលលេខយោងរបស់អ្នកក្នុងទំព័រស្ថានភាព។ បើអ្នកបានរាយការណ៍ដោយអនាមិក សូមកុំដាក់លេខនេះក្នុងអ៊ីមែលជាមួយឈ្មោះរបស់អ្នក។',
          },
          href: '/report/status',
        },
        {
          title: { en: 'Journalists', km: 'អ្នកសារព័ត៌មាន' },
          text: {
            en: 'Facts, words to use and the press contact are in the press kit. Write your deadline in the subject line.',
            km: 'ព័ត៌មានពិត ពាក្យដែលគួរប្រើ និងទំនាក់ទំនងសម្រាប់សារព័ត៌មាន មានក្នុងឯកសារសម្រាប់អ្នកសារព័ត៌មាន។ សូមសរសេរថ្ងៃផុតកំណត់របស់អ្នកក្នុងប្រធានបទ។',
          },
          href: '/press-kit',
        },
        {
          title: { en: 'Schools and organisations', km: 'សាលារៀន និងអង្គការ' },
          text: {
            en: 'Ask for training, order printed materials, or become a member of the learning centre.',
            km: 'ស្នើសុំការបណ្ដុះបណ្ដាល បញ្ជាទិញសម្ភារៈបោះពុម្ព ឬចូលជាសមាជិកនៃមជ្ឈមណ្ឌលសិក្សា។',
          },
          href: '/members',
        },
        {
          title: { en: 'Companies and providers', km: 'ក្រុមហ៊ុន និងអ្នកផ្ដល់សេវា' },
          text: {
            en: 'If you received a notice from us, or wish to work with us, see how the internet industry takes part.',
            km: 'បើអ្នកបានទទួលការជូនដំណឹងពីយើង ឬចង់ធ្វើការជាមួយយើង សូមមើលរបៀបដែលវិស័យអ៊ីនធឺណិតចូលរួម។',
          },
          href: '/stakeholders',
        },
        {
          title: { en: 'Donors', km: 'ម្ចាស់អំណោយ' },
          text: {
            en: 'We are glad to explain what a gift does: {{donate-email}}.',
            km: 'យើងរីករាយនឹងពន្យល់ពីអ្វីដែលអំណោយអាចធ្វើបាន៖ {{donate-email}}។',
          },
          href: '/donate',
        },
        {
          title: { en: 'Your data, or a problem with the site', km: 'ទិន្នន័យរបស់អ្នក ឬបញ្ហាគេហទំព័រ' },
          text: {
            en: 'Read what we keep and what your rights are, or tell us what does not work for you.',
            km: 'អានអំពីអ្វីដែលយើងរក្សាទុក និងសិទ្ធិរបស់អ្នក ឬប្រាប់យើងពីអ្វីដែលមិនដំណើរការសម្រាប់អ្នក។',
          },
          href: '/privacy',
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## If you are unhappy with us

Tell us, and we will try to put it right. A complaint about the way in which we handled a report, or about a member of our staff, goes to the management of APLE and not to the person concerned. You may complain anonymously. We confirm a complaint within three working days and answer it within 30 days.`,
        km: `## បើអ្នកមិនពេញចិត្តនឹងយើង

សូមប្រាប់យើង យើងនឹងព្យាយាមកែតម្រូវ។ ពាក្យបណ្ដឹងអំពីរបៀបដែលយើងដោះស្រាយរបាយការណ៍ ឬអំពីបុគ្គលិករបស់យើង ត្រូវបញ្ជូនទៅថ្នាក់ដឹកនាំអង្គការ APLE មិនមែនទៅបុគ្គលដែលពាក់ព័ន្ធទេ។ អ្នកអាចប្ដឹងដោយអនាមិក។ យើងបញ្ជាក់ការទទួលពាក្យបណ្ដឹងក្នុងរយៈពេលបីថ្ងៃធ្វើការ ហើយឆ្លើយតបក្នុងរយៈពេល ៣០ ថ្ងៃ។`,
      },
    },
  ],
}
