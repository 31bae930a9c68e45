import type { PageSeed } from '../shapes.ts'

export const howToReport: PageSeed = {
  slug: 'how-to-report',
  title: { en: 'How to report', km: 'របៀបរាយការណ៍' },
  summary: {
    en: 'A report takes a few minutes and can be anonymous. Here is what to send us, what not to do, and what happens afterwards.',
    km: 'ការរាយការណ៍ចំណាយពេលតែប៉ុន្មាននាទី ហើយអាចធ្វើដោយអនាមិក។ ទំព័រនេះប្រាប់អំពីអ្វីដែលត្រូវផ្ញើមកយើង អ្វីដែលមិនត្រូវធ្វើ និងអ្វីដែលកើតឡើងបន្ទាប់មក។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'Is a child in danger right now?', km: 'តើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ឥឡូវនេះឬ?' },
      text: {
        en: `Call the police hotline on **{{police-hotline}}** first. Child Helpline Cambodia answers on **{{child-helpline}}**, free, day and night, by call or text. Our form is not an emergency service: report to us once the child is safe.`,
        km: `សូមទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}** ជាមុនសិន។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ **{{child-helpline}}** ឆ្លើយតបដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។ ទម្រង់រាយការណ៍របស់យើងមិនមែនជាសេវាសង្គ្រោះបន្ទាន់ទេ។ សូមរាយការណ៍មកយើង នៅពេលដែលកុមារមានសុវត្ថិភាពហើយ។`,
      },
      action: { label: { en: 'Get help', km: 'ស្វែងរកជំនួយ' }, href: '/get-help' },
    },
    {
      block: 'prose',
      text: {
        en: `## What you can report

You can report any place online where you have seen child sexual abuse material (CSAM): pictures, videos or live streams which show or promote the sexual abuse or exploitation of a child. You can also report an adult who contacts children online for sexual purposes, or anybody who threatens to share a child's private images.

You do not need to be certain. Our trained analysts assess the content. A report made in good faith is welcome, even when nothing illegal is found in the end.`,
        km: `## អ្វីខ្លះដែលអ្នកអាចរាយការណ៍បាន

អ្នកអាចរាយការណ៍អំពីទីតាំងណាមួយលើអ៊ីនធឺណិត ដែលអ្នកបានឃើញរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ដូចជារូបថត វីដេអូ ឬការផ្សាយផ្ទាល់ ដែលបង្ហាញ ឬលើកទឹកចិត្តឲ្យមានការរំលោភបំពាន ឬការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ អ្នកក៏អាចរាយការណ៍អំពីមនុស្សពេញវ័យដែលទាក់ទងកុមារតាមអ៊ីនធឺណិតក្នុងគោលបំណងផ្លូវភេទ ឬនរណាម្នាក់ដែលគំរាមថានឹងផ្សព្វផ្សាយរូបភាពឯកជនរបស់កុមារ។

អ្នកមិនចាំបាច់ដឹងច្បាស់ប្រាកដទេ។ អ្នកវិភាគរបស់យើង ដែលបានទទួលការបណ្ដុះបណ្ដាល នឹងវាយតម្លៃខ្លឹមសារនោះ។ យើងស្វាគមន៍រាល់ការរាយការណ៍ដែលធ្វើដោយសុចរិត ទោះបីនៅទីបំផុតរកមិនឃើញអ្វីដែលខុសច្បាប់ក៏ដោយ។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'Five steps', km: 'ជំហានទាំងប្រាំ' },
      intro: {
        en: 'You need only the address of what you saw, never the picture itself.',
        km: 'អ្នកត្រូវការតែអាសយដ្ឋាននៃអ្វីដែលអ្នកបានឃើញប៉ុណ្ណោះ មិនមែនរូបភាពនោះទេ។',
      },
      steps: [
        {
          title: { en: 'Note the address', km: 'កត់អាសយដ្ឋាន' },
          text: {
            en: 'Copy the full address, or write down the user name, the group and the app.',
            km: 'ចម្លងអាសយដ្ឋានពេញលេញ ឬកត់ឈ្មោះអ្នកប្រើ ឈ្មោះក្រុម និងឈ្មោះកម្មវិធី។',
          },
        },
        {
          title: { en: 'Close the page', km: 'បិទទំព័រនោះ' },
          text: {
            en: 'Do not click any further. Feeling upset is normal; take a short break.',
            km: 'កុំចុចបន្តទៀត។ ការរន្ធត់ចិត្តគឺជារឿងធម្មតា។ សូមសម្រាកបន្តិចសិន។',
          },
        },
        {
          title: { en: 'Fill in the form', km: 'បំពេញទម្រង់' },
          text: {
            en: 'Choose where you saw it, paste the address, and add the date and anything that helps us find it.',
            km: 'ជ្រើសរើសកន្លែងដែលអ្នកបានឃើញ បិទភ្ជាប់អាសយដ្ឋាន ហើយបន្ថែមកាលបរិច្ឆេទ និងព័ត៌មានដែលជួយយើងឲ្យរកវាឃើញ។',
          },
        },
        {
          title: { en: 'Decide about your name', km: 'សម្រេចចិត្តអំពីឈ្មោះរបស់អ្នក' },
          text: {
            en: 'Choose “I wish to report anonymously”, or leave a contact so that we can ask you a question.',
            km: 'ជ្រើសរើស «ខ្ញុំចង់រាយការណ៍ដោយអនាមិក» ឬទុកព័ត៌មានទំនាក់ទំនង ដើម្បីឲ្យយើងអាចសួរព័ត៌មានបន្ថែម។',
          },
        },
        {
          title: { en: 'Keep your reference number', km: 'រក្សាទុកលេខយោង' },
          text: {
            en: 'It appears after you send the report. With it you can follow what happens.',
            km: 'លេខនេះបង្ហាញឡើងបន្ទាប់ពីអ្នកផ្ញើរបាយការណ៍។ អ្នកអាចប្រើវាដើម្បីតាមដានដំណើរការ។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## What to give for each place

- **Website:** the full address of the page, beginning with http:// or https://.
- **Social media:** the platform, the address of the post or profile, and the user name.
- **E-mail:** the sender's address, the subject, the date and any link. Do not forward attachments.
- **Chat room:** the service, the name of the room, the user names, and the date and time.
- **Instant messaging:** the app, the phone number or user name, and the name of the group.
- **Newsgroup or forum:** its name or address, the title of the post, the author and the date.
- **File sharing (P2P):** the program, the name of the file or link, and the user name shown.
- **Video game:** the game, the server or room, and the player's name.
- **Mobile app:** the name of the app, where you got it, and the account.
- **Other:** in your own words, how we can find the same place.`,
        km: `## ព័ត៌មានដែលត្រូវផ្ដល់សម្រាប់កន្លែងនីមួយៗ

- **គេហទំព័រ៖** អាសយដ្ឋានពេញលេញនៃទំព័រ ដែលចាប់ផ្ដើមដោយ http:// ឬ https://។
- **បណ្ដាញសង្គម៖** ឈ្មោះបណ្ដាញ អាសយដ្ឋាននៃការបង្ហោះ ឬនៃគណនី និងឈ្មោះអ្នកប្រើ។
- **អ៊ីមែល៖** អាសយដ្ឋានអ្នកផ្ញើ ប្រធានបទ កាលបរិច្ឆេទ និងតំណភ្ជាប់ដែលមាន។ កុំបញ្ជូនឯកសារភ្ជាប់បន្ត។
- **បន្ទប់ជជែក៖** ឈ្មោះសេវា ឈ្មោះបន្ទប់ ឈ្មោះអ្នកប្រើ ព្រមទាំងថ្ងៃនិងម៉ោង។
- **កម្មវិធីផ្ញើសារ៖** ឈ្មោះកម្មវិធី លេខទូរសព្ទ ឬឈ្មោះអ្នកប្រើ និងឈ្មោះក្រុម។
- **ក្រុមពិភាក្សា (newsgroup) ឬវេទិកា៖** ឈ្មោះ ឬអាសយដ្ឋាន ចំណងជើងនៃការបង្ហោះ ឈ្មោះអ្នកសរសេរ និងកាលបរិច្ឆេទ។
- **ការចែករំលែកឯកសារ (P2P)៖** ឈ្មោះកម្មវិធី ឈ្មោះឯកសារ ឬតំណភ្ជាប់ និងឈ្មោះអ្នកប្រើដែលបង្ហាញ។
- **វីដេអូហ្គេម៖** ឈ្មោះហ្គេម ឈ្មោះម៉ាស៊ីនបម្រើ ឬបន្ទប់ និងឈ្មោះអ្នកលេង។
- **កម្មវិធីទូរសព្ទ៖** ឈ្មោះកម្មវិធី កន្លែងដែលអ្នកបានទាញយក និងឈ្មោះគណនី។
- **ផ្សេងទៀត៖** សូមរៀបរាប់តាមពាក្យរបស់អ្នក ពីរបៀបដែលយើងអាចរកកន្លែងនោះឃើញ។`,
      },
    },
    {
      block: 'callout',
      tone: 'warning',
      title: { en: 'What not to do', km: 'អ្វីដែលមិនត្រូវធ្វើ' },
      text: {
        en: `- **Do not download or save** anything, not even as proof.
- **Do not share or forward** it, neither to friends nor to journalists nor to us.
- **Do not take a screenshot** or photograph the screen.
- **Do not search for more**, and do not contact the person behind it.

Every copy harms the child again, and keeping or passing on CSAM is a crime. If somebody sent it to you, do not pass it on; report it.`,
        km: `- **កុំទាញយក ឬរក្សាទុក** អ្វីទាំងអស់ សូម្បីតែទុកជាភស្តុតាងក៏ដោយ។
- **កុំចែករំលែក ឬផ្ញើបន្ត** ទៅមិត្តភក្តិ អ្នកកាសែត ឬមកយើង។
- **កុំថតរូបអេក្រង់** ឬយកទូរសព្ទថតអេក្រង់។
- **កុំស្វែងរកបន្ថែមទៀត** ហើយកុំទាក់ទងបុគ្គលដែលនៅពីក្រោយរឿងនេះ។

ការចម្លងម្ដងៗធ្វើឲ្យកុមាររងគ្រោះម្ដងទៀត ហើយការរក្សាទុក ឬការបញ្ជូនបន្តនូវ CSAM គឺជាបទល្មើស។ បើមាននរណាម្នាក់ផ្ញើវាមកអ្នក សូមកុំបញ្ជូនបន្ត។ សូមរាយការណ៍។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## What happens next

As a rule, an analyst reads your report within {{report-response-hours}} hours. If the content is illegal, we inform the police and ask the hosting provider to remove it. If it is hosted abroad, the INHOPE hotline of that country takes over. Read [how notice and takedown works](/notice-and-takedown).

Enter your reference number to [check the status](/report/status) whenever you like. You will see one of four stages: received, being assessed, forwarded, outcome. The page shows nothing about you.

If you left a contact, we use it only to ask about this report. Our [privacy page](/privacy) explains how your words are protected.`,
        km: `## អ្វីដែលកើតឡើងបន្ទាប់

តាមធម្មតា អ្នកវិភាគម្នាក់អានរបាយការណ៍របស់អ្នកក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ បើខ្លឹមសារនោះខុសច្បាប់ យើងជូនដំណឹងដល់នគរបាល និងស្នើឲ្យក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះលុបវាចោល។ បើខ្លឹមសារនោះបង្ហោះនៅក្រៅប្រទេស បណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE នៅប្រទេសនោះនឹងទទួលបន្ត។ សូមអានអំពី [របៀបដែលការជូនដំណឹងនិងលុបចោលដំណើរការ](/notice-and-takedown)។

សូមបញ្ចូលលេខយោងរបស់អ្នក ដើម្បី[ពិនិត្យស្ថានភាព](/report/status)នៅពេលណាក៏បាន។ អ្នកនឹងឃើញដំណាក់កាលមួយក្នុងចំណោមបួន គឺ បានទទួល កំពុងវាយតម្លៃ បានបញ្ជូនបន្ត និងលទ្ធផល។ ទំព័រនោះមិនបង្ហាញអ្វីអំពីអ្នកឡើយ។

បើអ្នកបានទុកព័ត៌មានទំនាក់ទំនង យើងប្រើវាសម្រាប់តែសួរអំពីរបាយការណ៍នេះប៉ុណ្ណោះ។ [ទំព័រឯកជនភាព](/privacy)របស់យើងពន្យល់អំពីវិធីការពារព័ត៌មានដែលអ្នកផ្ដល់។`,
      },
    },
    {
      block: 'callToAction',
      title: { en: 'Ready to report?', km: 'ត្រៀមរាយការណ៍ហើយឬនៅ?' },
      text: {
        en: 'It takes a few minutes, and you decide whether to give your name.',
        km: 'វាចំណាយពេលតែប៉ុន្មាននាទីប៉ុណ្ណោះ ហើយអ្នកជាអ្នកសម្រេចថាតើត្រូវដាក់ឈ្មោះឬយ៉ាងណា។',
      },
      action: { label: { en: 'Report now', km: 'រាយការណ៍ឥឡូវនេះ' }, href: '/report' },
    },
  ],
}
