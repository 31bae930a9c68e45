import type { PageSeed } from '../shapes.ts'

export const pressKit: PageSeed = {
  slug: 'press-kit',
  title: { en: 'Press kit', km: 'ឯកសារសម្រាប់អ្នកសារព័ត៌មាន' },
  summary: {
    en: 'For journalists: who we are in one paragraph, checked facts, the words we recommend, and how to reach somebody who can speak.',
    km: 'សម្រាប់អ្នកសារព័ត៌មាន៖ យើងជានរណាក្នុងមួយកថាខណ្ឌ ព័ត៌មានដែលបានផ្ទៀងផ្ទាត់ ពាក្យដែលយើងណែនាំ និងរបៀបទាក់ទងអ្នកដែលអាចផ្ដល់បទសម្ភាសន៍។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## About us, ready to copy

> Internet Hotline Cambodia (IHC) is the first web-based platform in Cambodia where the public can report child sexual abuse material (CSAM) online. Set up in 2015 with the support of INHOPE and launched in 2016, it is run by APLE (Action Pour Les Enfants), a Cambodian non-governmental organisation working against child sexual abuse and exploitation. IHC assesses reports, helps to have illegal material removed, assists law enforcement, raises awareness, and carries out research and advocacy.

## Facts you may use

- INHOPE, the international association of hotlines, counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}.
- Reports of websites with CSAM grew by {{reported-growth-2012-2014}} worldwide between 2012 and 2014.
- The work has been honoured with the Stars Impact Award of the Stars Foundation (2015) and the Child 10 Award (Stockholm, 2017).
- IHC has supported Safer Internet Day since 2017.

Numbers about our own reports are on the [statistics page](/statistics). Please give the date with each number.`,
        km: `## អំពីយើង អាចចម្លងប្រើបាន

> អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ជាវេទិកាគេហទំព័រដំបូងគេនៅកម្ពុជា ដែលសាធារណជនអាចរាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) លើអ៊ីនធឺណិត។ IHC បង្កើតឡើងក្នុងឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE និងដាក់ឲ្យដំណើរការក្នុងឆ្នាំ២០១៦ ហើយគ្រប់គ្រងដោយ APLE (Action Pour Les Enfants) ដែលជាអង្គការក្រៅរដ្ឋាភិបាលកម្ពុជា ធ្វើការប្រឆាំងនឹងការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ IHC វាយតម្លៃរបាយការណ៍ ជួយឲ្យសម្ភារៈខុសច្បាប់ត្រូវបានលុប ជួយអ្នកអនុវត្តច្បាប់ លើកកម្ពស់ការយល់ដឹង និងធ្វើការស្រាវជ្រាវនិងការតស៊ូមតិ។

## ព័ត៌មានពិតដែលលោកអ្នកអាចប្រើបាន

- គិតត្រឹមឆ្នាំ{{inhope-year}} INHOPE ដែលជាសមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេស មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។
- ការរាយការណ៍អំពីគេហទំព័រដែលមាន CSAM បានកើនឡើង {{reported-growth-2012-2014}} ទូទាំងពិភពលោក ពីឆ្នាំ២០១២ ដល់ឆ្នាំ២០១៤។
- ការងារនេះបានទទួលពានរង្វាន់ Stars Impact Award របស់មូលនិធិ Stars (ឆ្នាំ២០១៥) និងពានរង្វាន់ Child 10 Award (ទីក្រុងស្តុកខុម ឆ្នាំ២០១៧)។
- IHC បានគាំទ្រទិវាអ៊ីនធឺណិតសុវត្ថិភាព តាំងពីឆ្នាំ២០១៧។

តួលេខអំពីរបាយការណ៍របស់យើងផ្ទាល់ មាននៅលើ[ទំព័រស្ថិតិ](/statistics)។ សូមបញ្ជាក់កាលបរិច្ឆេទជាមួយតួលេខនីមួយៗ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## Words matter

The Luxembourg Guidelines, agreed by child-protection organisations around the world, recommend words which respect children. We ask you to use them.

- **Child sexual abuse material (CSAM)**, because pornography suggests consent, and a child cannot consent to abuse. The term “child pornography” is found in the Cambodian law of 2008; please use it only when you quote that law.
- **Child victim of sexual exploitation**, so that the word for what was done never becomes the name of the child.
- **Sexual abuse** or **exploitation**, not an affair, a scandal or a relationship.
- **Alleged offender** before a judgment, **convicted offender** after it, rather than monster or beast. Most offenders look ordinary, and children should know that.
- In Khmer: **រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ**.`,
        km: `## ពាក្យពេចន៍មានសារៈសំខាន់

គោលការណ៍ណែនាំលុចសំបួ ដែលអង្គការការពារកុមារនៅជុំវិញពិភពលោកបានឯកភាពគ្នា ណែនាំឲ្យប្រើពាក្យដែលគោរពកុមារ។ យើងសូមឲ្យលោកអ្នកប្រើពាក្យទាំងនេះ។

- **រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)** ព្រោះពាក្យអាសអាភាសធ្វើឲ្យគេគិតថាមានការយល់ព្រម តែកុមារមិនអាចយល់ព្រមចំពោះការរំលោភបំពានឡើយ។ ពាក្យ «រូបអាសអាភាសកុមារ» មានក្នុងច្បាប់កម្ពុជាឆ្នាំ២០០៨។ សូមប្រើវាតែនៅពេលដកស្រង់ច្បាប់នោះប៉ុណ្ណោះ។
- **កុមាររងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ** ដើម្បីកុំឲ្យពាក្យសម្រាប់អំពើដែលគេបានប្រព្រឹត្ត ក្លាយជាឈ្មោះហៅកុមារ។
- **ការរំលោភបំពានផ្លូវភេទ** ឬ **ការកេងប្រវ័ញ្ច** មិនមែនរឿងស្នេហា រឿងអាស្រូវ ឬទំនាក់ទំនងស្នេហាទេ។
- **ជនសង្ស័យ** មុនសេចក្ដីសម្រេចរបស់តុលាការ និង **ជនត្រូវបានផ្ដន្ទាទោស** ក្រោយសេចក្ដីសម្រេច ជាជាងពាក្យបិសាច ឬតិរច្ឆាន។ ជនល្មើសភាគច្រើនមើលទៅដូចមនុស្សធម្មតា ហើយកុមារគួរដឹងរឿងនេះ។
- ជាភាសាអង់គ្លេស៖ **child sexual abuse material**។`,
      },
    },
    {
      block: 'callout',
      tone: 'warning',
      title: { en: 'Protect the child in your story', km: 'ការពារកុមារក្នុងអត្ថបទរបស់លោកអ្នក' },
      text: {
        en: `- Give no name, face, school, village or relative by which a child could be recognised.
- Give no address, group name or search word that leads to the material, and show no blurred version of it.
- Do not describe the abuse, and do not ask what the child wore, sent or said.
- Do not look for the material yourself. No press card makes that lawful.`,
        km: `- កុំបញ្ចេញឈ្មោះ មុខ សាលារៀន ភូមិ ឬសាច់ញាតិ ដែលអាចឲ្យគេស្គាល់កុមារ។
- កុំបញ្ចេញអាសយដ្ឋាន ឈ្មោះក្រុម ឬពាក្យស្វែងរកដែលនាំទៅរកសម្ភារៈនោះ ហើយកុំបង្ហាញវា សូម្បីតែធ្វើឲ្យព្រាលក៏ដោយ។
- កុំរៀបរាប់ពីការរំលោភបំពាន ហើយកុំសួរថាកុមារបានស្លៀកពាក់អ្វី ផ្ញើអ្វី ឬនិយាយអ្វី។
- កុំស្វែងរកសម្ភារៈនោះដោយខ្លួនឯង។ គ្មានប័ណ្ណសារព័ត៌មានណាធ្វើឲ្យការនោះស្របច្បាប់ឡើយ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## End with a way to get help

A reader may be a victim, or know one. Please close your article or programme with these lines:

> If a child is in danger, call the police on {{police-hotline}}. Child Helpline Cambodia answers on {{child-helpline}}, free, day and night, by call or text. Report child sexual abuse material online, anonymously if you wish, to Internet Hotline Cambodia.

## Contact for the media

Write to **{{hotline-email}}** with the word “press” and your deadline, or call **{{office-phone}}** in office hours. We answer on the same working day when we can. We give interviews in Khmer and English, and background talks by arrangement. We never arrange interviews with child victims, never comment on a single case under investigation, and never show our analysts' screens.

Our [press releases](/press-releases), [research](/research) and [photo gallery](/gallery) may be used with the source.`,
        km: `## បញ្ចប់ដោយប្រាប់ពីរបៀបរកជំនួយ

អ្នកអានម្នាក់អាចជាជនរងគ្រោះ ឬស្គាល់ជនរងគ្រោះ។ សូមបញ្ចប់អត្ថបទ ឬកម្មវិធីរបស់លោកអ្នកដោយឃ្លាទាំងនេះ៖

> បើកុមារម្នាក់មានគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} ឆ្លើយតបដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។ សូមរាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារតាមអ៊ីនធឺណិត មកអ៊ីនធឺណិតហតឡាញខេមបូឌា ដោយអនាមិកក៏បាន។

## ទំនាក់ទំនងសម្រាប់សារព័ត៌មាន

សូមសរសេរទៅ **{{hotline-email}}** ដោយដាក់ពាក្យ «សារព័ត៌មាន» និងថ្ងៃផុតកំណត់ ឬទូរសព្ទទៅ **{{office-phone}}** ក្នុងម៉ោងធ្វើការ។ យើងឆ្លើយតបក្នុងថ្ងៃធ្វើការតែមួយនោះ បើអាចធ្វើបាន។ យើងផ្ដល់បទសម្ភាសន៍ជាភាសាខ្មែរ និងភាសាអង់គ្លេស និងការពន្យល់ព័ត៌មានមូលដ្ឋានតាមការណាត់ជួប។ យើងមិនដែលរៀបចំបទសម្ភាសន៍ជាមួយកុមាររងគ្រោះ មិនដែលធ្វើអត្ថាធិប្បាយលើករណីណាមួយដែលកំពុងស៊ើបអង្កេត ហើយមិនដែលបង្ហាញអេក្រង់របស់អ្នកវិភាគឡើយ។

[សេចក្ដីប្រកាសព័ត៌មាន](/press-releases) [ការស្រាវជ្រាវ](/research) និង[វិចិត្រសាលរូបភាព](/gallery)របស់យើង អាចប្រើបានដោយបញ្ជាក់ប្រភព។`,
      },
    },
    {
      block: 'downloads',
      title: { en: 'The mark', km: 'សញ្ញាសម្គាល់' },
      intro: {
        en: 'For reports about the hotline. Leave its colours and its proportions as they are, and some space around it.',
        km: 'សម្រាប់អត្ថបទអំពីបណ្ដាញរាយការណ៍ពិសេស។ សូមរក្សាពណ៌ និងសមាមាត្ររបស់វា ហើយទុកចន្លោះនៅជុំវិញវា។',
      },
      items: [
        {
          name: { en: 'On a ground', km: 'មានផ្ទៃខាងក្រោយ' },
          note: { en: '1024 × 1024 pixels', km: '១០២៤ × ១០២៤ ភីកសែល' },
          picture: 'logo-mark',
        },
        {
          name: { en: 'Without a ground, for light pages', km: 'គ្មានផ្ទៃខាងក្រោយ សម្រាប់ទំព័រពណ៌ភ្លឺ' },
          note: { en: '1024 × 1024 pixels, transparent', km: '១០២៤ × ១០២៤ ភីកសែល ថ្លា' },
          picture: 'logo-mark-plain',
        },
      ],
    },
    {
      block: 'listing',
      title: { en: 'Latest press releases', km: 'សេចក្ដីប្រកាសព័ត៌មានចុងក្រោយ' },
      of: 'press-releases',
      limit: 3,
    },
  ],
}
