import type { PageSeed } from '../shapes.ts'

export const accessibility: PageSeed = {
  slug: 'accessibility',
  title: { en: 'Accessibility statement', km: 'សេចក្ដីថ្លែងអំពីភាពងាយស្រួលប្រើប្រាស់' },
  summary: {
    en: 'This site should work for everybody, on every device, with every assistive technology. Here is what works, what does not yet, and how to tell us.',
    km: 'គេហទំព័រនេះគួរប្រើបានសម្រាប់មនុស្សគ្រប់គ្នា លើឧបករណ៍គ្រប់ប្រភេទ និងជាមួយបច្ចេកវិទ្យាជំនួយគ្រប់យ៉ាង។ ទីនេះប្រាប់អំពីអ្វីដែលដំណើរការ អ្វីដែលមិនទាន់ដំណើរការ និងរបៀបប្រាប់យើង។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## Our aim

A child who wants help, a grandmother with weak eyes, a teacher with an old telephone, a person who is deaf, blind or cannot use a mouse: each of them must be able to report and to learn here. We build the site to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, in Khmer and in English alike.`,
        km: `## គោលដៅរបស់យើង

កុមារដែលត្រូវការជំនួយ លោកយាយដែលភ្នែកខ្សោយ គ្រូបង្រៀនដែលប្រើទូរសព្ទចាស់ មនុស្សថ្លង់ មនុស្សពិការភ្នែក ឬមនុស្សដែលមិនអាចប្រើម៉ៅស៍៖ ម្នាក់ៗត្រូវតែអាចរាយការណ៍ និងរៀនសូត្រនៅទីនេះបាន។ យើងរៀបចំគេហទំព័រនេះឲ្យស្របតាមគោលការណ៍ណែនាំអំពីភាពងាយស្រួលប្រើប្រាស់ខ្លឹមសារគេហទំព័រ (WCAG) 2.2 កម្រិត AA ទាំងជាភាសាខ្មែរ និងភាសាអង់គ្លេស។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## What you can expect

- Every page can be used with the keyboard alone, and you always see where you are.
- Pages have headings, landmarks and labels which screen readers announce, and each passage names its language.
- Text can be enlarged to 400 per cent without losing anything, and colours have enough contrast.
- Nothing flashes, nothing plays by itself, and movement stops if your device asks for it.
- The report form has no time limit and no puzzle to solve. It works without JavaScript and explains each mistake in words.
- Pages are small, so that they load on a slow or costly connection.
- The language switch leads to the same page in the other language.

Every resource in the [learning centre](/resources) lists its own features, such as captions, sign language or a tagged PDF.`,
        km: `## អ្វីដែលអ្នកអាចរំពឹងទុក

- គ្រប់ទំព័រអាចប្រើបានដោយក្ដារចុចតែម្យ៉ាង ហើយអ្នកមើលឃើញជានិច្ចថាខ្លួននៅត្រង់ណា។
- ទំព័រមានចំណងជើង ផ្នែក និងស្លាកដែលកម្មវិធីអានអេក្រង់អាចអានបាន ហើយអត្ថបទនីមួយៗបញ្ជាក់ភាសារបស់វា។
- អត្ថបទអាចពង្រីកដល់ ៤០០ ភាគរយដោយមិនបាត់អ្វីឡើយ ហើយពណ៌មានកម្រិតផ្ទុយគ្នាគ្រប់គ្រាន់។
- គ្មានអ្វីភ្លឹបភ្លែត គ្មានអ្វីចាក់ដោយស្វ័យប្រវត្តិ ហើយចលនាឈប់ បើឧបករណ៍របស់អ្នកស្នើឲ្យឈប់។
- ទម្រង់រាយការណ៍មិនកំណត់ពេលវេលា និងមិនមានល្បែងផ្គុំត្រូវដោះស្រាយទេ។ វាដំណើរការដោយគ្មាន JavaScript ហើយពន្យល់កំហុសនីមួយៗជាពាក្យ។
- ទំព័រមានទំហំតូច ដូច្នេះវាបើកបានលើអ៊ីនធឺណិតដែលយឺត ឬថ្លៃ។
- ប៊ូតុងប្ដូរភាសានាំទៅទំព័រដដែលជាភាសាមួយទៀត។

សម្ភារៈនីមួយៗក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)រៀបរាប់លក្ខណៈរបស់ខ្លួន ដូចជាអក្សររត់ ភាសាសញ្ញា ឬ PDF សម្រាប់កម្មវិធីអានអេក្រង់។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## What does not work well yet

We know of these limits, and we work on them:

- **Older PDF files** may lack tags, so that a screen reader reads them in a wrong order. Ask us for the text.
- **Some videos** have Khmer speech but no captions or sign language yet.
- **Khmer voices** in screen readers are rare, and some read acronyms and numbers badly.
- **Materials and websites of others**, to which we link, are outside our control.
- **Easy-to-read versions** exist so far for the most important resources only.`,
        km: `## អ្វីដែលមិនទាន់ដំណើរការល្អ

យើងដឹងអំពីចំណុចខ្វះខាតទាំងនេះ ហើយកំពុងកែលម្អ៖

- **ឯកសារ PDF ចាស់ៗ** អាចខ្វះស្លាកសម្គាល់ ដែលធ្វើឲ្យកម្មវិធីអានអេក្រង់អានខុសលំដាប់។ សូមស្នើអត្ថបទពីយើង។
- **វីដេអូមួយចំនួន** និយាយភាសាខ្មែរ តែមិនទាន់មានអក្សររត់ ឬភាសាសញ្ញានៅឡើយ។
- **សំឡេងភាសាខ្មែរ** ក្នុងកម្មវិធីអានអេក្រង់នៅកម្រមាន ហើយខ្លះអានអក្សរកាត់ និងលេខមិនសូវត្រឹមត្រូវ។
- **សម្ភារៈ និងគេហទំព័ររបស់អ្នកដទៃ** ដែលយើងដាក់តំណភ្ជាប់ទៅ ស្ថិតនៅក្រៅការគ្រប់គ្រងរបស់យើង។
- **អត្ថបទងាយអាន** មកទល់ពេលនេះមានតែសម្រាប់សម្ភារៈសំខាន់បំផុតប៉ុណ្ណោះ។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'Tell us about a problem', km: 'ប្រាប់យើងអំពីបញ្ហា' },
      intro: {
        en: 'If something stops you, it is our mistake, not yours.',
        km: 'បើមានអ្វីមួយរារាំងអ្នក វាជាកំហុសរបស់យើង មិនមែនរបស់អ្នកទេ។',
      },
      steps: [
        {
          title: { en: 'Write or call', km: 'សរសេរ ឬទូរសព្ទ' },
          text: {
            en: 'Send the address of the page and what happened to {{hotline-email}}, or call {{office-phone}}.',
            km: 'ផ្ញើអាសយដ្ឋានទំព័រ និងអ្វីដែលបានកើតឡើងទៅ {{hotline-email}} ឬទូរសព្ទទៅ {{office-phone}}។',
          },
        },
        {
          title: { en: 'We answer', km: 'យើងឆ្លើយតប' },
          text: {
            en: 'Within seven days you hear what we will do, and you get the content in another form if you need it.',
            km: 'ក្នុងរយៈពេលប្រាំពីរថ្ងៃ អ្នកនឹងដឹងថាយើងនឹងធ្វើអ្វី ហើយទទួលបានខ្លឹមសារជាទម្រង់ផ្សេង បើអ្នកត្រូវការ។',
          },
        },
        {
          title: { en: 'Not satisfied?', km: 'មិនពេញចិត្តឬ?' },
          text: {
            en: 'Ask for your complaint to be read by the director of APLE, who answers in writing within 30 days.',
            km: 'សូមស្នើឲ្យនាយកអង្គការ APLE អានពាក្យបណ្ដឹងរបស់អ្នក។ នាយកនឹងឆ្លើយតបជាលាយលក្ខណ៍អក្សរក្នុងរយៈពេល ៣០ ថ្ងៃ។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## About this statement

We check the site ourselves, with automatic tests and with the keyboard, and we are grateful for word from people who use screen readers. No outside body has certified it. This statement was written in October 2026 and will be reviewed by October 2027, or earlier when the site changes.`,
        km: `## អំពីសេចក្ដីថ្លែងនេះ

យើងពិនិត្យគេហទំព័រនេះដោយខ្លួនឯង តាមការធ្វើតេស្តស្វ័យប្រវត្តិ និងតាមក្ដារចុច ហើយយើងសូមអរគុណចំពោះដំណឹងពីអ្នកដែលប្រើកម្មវិធីអានអេក្រង់។ គ្មានស្ថាប័នខាងក្រៅណាបានផ្ដល់វិញ្ញាបនបត្រទេ។ សេចក្ដីថ្លែងនេះត្រូវបានសរសេរក្នុងខែតុលា ឆ្នាំ២០២៦ ហើយនឹងត្រូវពិនិត្យឡើងវិញត្រឹមខែតុលា ឆ្នាំ២០២៧ ឬមុននោះ បើគេហទំព័រមានការផ្លាស់ប្ដូរ។`,
      },
    },
  ],
}
