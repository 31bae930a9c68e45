import type { PageSeed } from '../shapes.ts'

export const researchAndAdvocacy: PageSeed = {
  slug: 'research-and-advocacy',
  title: { en: 'Research and advocacy', km: 'ការស្រាវជ្រាវនិងការតស៊ូមតិ' },
  summary: {
    en: 'Why a hotline does research, how we do it without harming anyone, what we ask for, and the reports that we have published.',
    km: 'ហេតុអ្វីបណ្ដាញរាយការណ៍ពិសេសធ្វើការស្រាវជ្រាវ របៀបដែលយើងធ្វើដោយមិនប៉ះពាល់ដល់នរណា អ្វីដែលយើងស្នើសុំ និងរបាយការណ៍ដែលយើងបានបោះពុម្ពផ្សាយ។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## Why we do research

A hotline sees only what is reported to it. To protect children well, we also have to understand what stays hidden: how children in Cambodia use the internet, what they meet there, whom they tell, and why so many tell no one.

Four reasons move us:

- **The problem grows and changes.** Between 2012 and 2014 alone, the number of websites reported for child sexual abuse material (CSAM) rose by {{reported-growth-2012-2014}} worldwide. New apps and games have opened new ways to children since.
- **Good protection needs good evidence.** Lessons, laws and police work do more when they rest on facts from Cambodia, and not on guesses from elsewhere.
- **Children have a right to be heard.** They know their online world best. Research is one way to let them speak, safely and without their names.
- **What we learn should serve everyone.** Our reports are free to read, nearly all of them in Khmer and in English.`,
        km: `## ហេតុអ្វីយើងធ្វើការស្រាវជ្រាវ

បណ្ដាញរាយការណ៍ពិសេសមើលឃើញតែអ្វីដែលគេរាយការណ៍មកប៉ុណ្ណោះ។ ដើម្បីការពារកុមារឲ្យបានល្អ យើងក៏ត្រូវយល់អំពីអ្វីដែលនៅលាក់កំបាំងដែរ៖ តើកុមារនៅកម្ពុជាប្រើអ៊ីនធឺណិតយ៉ាងណា ជួបប្រទះអ្វីខ្លះ ប្រាប់នរណា និងហេតុអ្វីមានកុមារជាច្រើនមិនប្រាប់នរណាសោះ។

មានហេតុផលបួនដែលជំរុញយើង៖

- **បញ្ហានេះកើនឡើង និងប្រែប្រួល។** គ្រាន់តែចន្លោះឆ្នាំ២០១២ និងឆ្នាំ២០១៤ ចំនួនគេហទំព័រដែលត្រូវបានរាយការណ៍ថាមានរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) បានកើនឡើង {{reported-growth-2012-2014}} នៅទូទាំងពិភពលោក។ ចាប់ពីពេលនោះមក កម្មវិធី និងហ្គេមថ្មីៗបានបើកផ្លូវថ្មីៗទៅរកកុមារ។
- **ការការពារល្អត្រូវការភស្តុតាងល្អ។** មេរៀន ច្បាប់ និងការងារនគរបាល មានប្រសិទ្ធភាពជាង នៅពេលផ្អែកលើការពិតនៅកម្ពុជា មិនមែនលើការស្មានពីកន្លែងផ្សេង។
- **កុមារមានសិទ្ធិឲ្យគេស្ដាប់។** ពួកគេស្គាល់ពិភពអ៊ីនធឺណិតរបស់ខ្លួនច្បាស់ជាងគេ។ ការស្រាវជ្រាវគឺជាវិធីមួយឲ្យពួកគេបញ្ចេញមតិដោយសុវត្ថិភាព និងដោយមិនបញ្ចេញឈ្មោះ។
- **អ្វីដែលយើងរៀនបាន គួរមានប្រយោជន៍ដល់មនុស្សគ្រប់គ្នា។** របាយការណ៍របស់យើងអាចអានបានដោយឥតគិតថ្លៃ ហើយស្ទើរតែទាំងអស់មានជាភាសាខ្មែរ និងភាសាអង់គ្លេស។`,
      },
    },
    {
      block: 'chart',
      title: {
        en: 'Websites reported for CSAM worldwide',
        km: 'គេហទំព័រដែលត្រូវបានរាយការណ៍ថាមាន CSAM នៅទូទាំងពិភពលោក',
      },
      unit: { en: 'Index, 2012 = 100', km: 'សន្ទស្សន៍ ឆ្នាំ២០១២ = ១០០' },
      rows: [
        { label: { en: '2012', km: 'ឆ្នាំ២០១២' }, value: 100 },
        { label: { en: '2014', km: 'ឆ្នាំ២០១៤' }, value: 247 },
      ],
      source: {
        en: 'Worldwide rise of {{reported-growth-2012-2014}} between 2012 and 2014, shown here as an index. These are websites reported, not children affected.',
        km: 'កំណើន {{reported-growth-2012-2014}} នៅទូទាំងពិភពលោក ចន្លោះឆ្នាំ២០១២ និងឆ្នាំ២០១៤ ដែលបង្ហាញនៅទីនេះជាសន្ទស្សន៍។ តួលេខនេះជាចំនួនគេហទំព័រដែលត្រូវបានរាយការណ៍ មិនមែនជាចំនួនកុមាររងផលប៉ះពាល់ទេ។',
      },
    },
    {
      block: 'steps',
      title: { en: 'From a question to a change', km: 'ពីសំណួរមួយ ទៅដល់ការផ្លាស់ប្ដូរ' },
      steps: [
        {
          title: { en: 'Ask', km: 'សួរ' },
          text: {
            en: 'A question comes from our analysts, from a teacher, from the police or from young people themselves.',
            km: 'សំណួរកើតចេញពីអ្នកវិភាគរបស់យើង ពីគ្រូបង្រៀន ពីនគរបាល ឬពីយុវជនខ្លួនឯងផ្ទាល់។',
          },
        },
        {
          title: { en: 'Study', km: 'សិក្សា' },
          text: {
            en: 'We choose a method that fits, have the ethics reviewed, and collect only what we need.',
            km: 'យើងជ្រើសរើសវិធីសាស្ត្រដែលសមស្រប ឲ្យមានការពិនិត្យលើក្រមសីលធម៌ ហើយប្រមូលតែទិន្នន័យដែលយើងត្រូវការ។',
          },
        },
        {
          title: { en: 'Publish', km: 'បោះពុម្ពផ្សាយ' },
          text: {
            en: 'The report appears on this site, in both languages where we can, with its method and its limits.',
            km: 'របាយការណ៍ត្រូវបានផ្សាយលើគេហទំព័រនេះ ជាភាសាទាំងពីរតាមដែលអាចធ្វើបាន ដោយមានបញ្ជាក់អំពីវិធីសាស្ត្រ និងដែនកំណត់របស់វា។',
          },
        },
        {
          title: { en: 'Advocate', km: 'តស៊ូមតិ' },
          text: {
            en: 'We take the findings to ministries, companies and schools, and follow up on what they decide.',
            km: 'យើងនាំលទ្ធផលទៅជូនក្រសួង ក្រុមហ៊ុន និងសាលារៀន ហើយតាមដានលើអ្វីដែលគេសម្រេច។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## What we ask for

Advocacy means speaking up for children where decisions are made. We use the WePROTECT Model National Response as a map, since it shows what a country needs to protect children online, from laws to support for victims. We work with the Children Advocacy Network so that many voices say the same thing:

- **Clear law.** Rules that cover grooming, live-streamed abuse and sextortion, in words that respect the child. The law of 2008 still speaks of “child pornography”; the Luxembourg Guidelines ask for “child sexual abuse material”.
- **Quick removal.** Duties and simple procedures for internet companies once they have received a notice.
- **Support for child victims.** Care that lasts, near to home, and free of blame.
- **Online safety in every school.** Lessons that fit the age of the pupils, and teachers who are trained for them.`,
        km: `## អ្វីដែលយើងស្នើសុំ

ការតស៊ូមតិ មានន័យថានិយាយដើម្បីប្រយោជន៍កុមារ នៅកន្លែងដែលគេធ្វើការសម្រេចចិត្ត។ យើងប្រើគំរូឆ្លើយតបថ្នាក់ជាតិរបស់ WePROTECT ជាផែនទី ព្រោះគំរូនេះបង្ហាញអំពីអ្វីដែលប្រទេសមួយត្រូវការដើម្បីការពារកុមារលើអ៊ីនធឺណិត ចាប់ពីច្បាប់រហូតដល់ការគាំទ្រជនរងគ្រោះ។ យើងធ្វើការជាមួយបណ្ដាញតស៊ូមតិដើម្បីកុមារ ដើម្បីឲ្យសំឡេងជាច្រើននិយាយរឿងតែមួយ៖

- **ច្បាប់ច្បាស់លាស់។** បទបញ្ញត្តិដែលគ្របដណ្ដប់លើការលួងលោមបញ្ឆោតកុមារ ការរំលោភបំពានតាមការផ្សាយផ្ទាល់ និងការគំរាមជំរិតផ្លូវភេទ ដោយប្រើពាក្យដែលគោរពកុមារ។ ច្បាប់ឆ្នាំ២០០៨ នៅប្រើពាក្យ «រូបអាសអាភាសកុមារ» ខណៈដែលគោលការណ៍ណែនាំលុចសំបួស្នើឲ្យប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ»។
- **ការលុបចោលរហ័ស។** កាតព្វកិច្ច និងនីតិវិធីសាមញ្ញសម្រាប់ក្រុមហ៊ុនអ៊ីនធឺណិត ក្រោយពេលទទួលបានការជូនដំណឹង។
- **ការគាំទ្រកុមាររងគ្រោះ។** ការថែទាំដែលមានរយៈពេលយូរ នៅជិតផ្ទះ និងគ្មានការបន្ទោស។
- **សុវត្ថិភាពលើអ៊ីនធឺណិតនៅគ្រប់សាលារៀន។** មេរៀនដែលសមស្របតាមអាយុសិស្ស និងគ្រូដែលបានទទួលការបណ្ដុះបណ្ដាលសម្រាប់មេរៀនទាំងនោះ។`,
      },
    },
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'Research that does no harm', km: 'ការស្រាវជ្រាវដែលមិនបង្កផលប៉ះពាល់' },
      text: {
        en: `No researcher of ours looks for abuse material or keeps it. Taking part is always voluntary. Children take part only with their own agreement and that of a parent or carer, and help is at hand if a question upsets them. No report makes it possible to recognise a child.`,
        km: `អ្នកស្រាវជ្រាវរបស់យើងមិនស្វែងរក ឬរក្សាទុកសម្ភារៈនៃការរំលោភបំពានឡើយ។ ការចូលរួមគឺតែងតែស្ម័គ្រចិត្ត។ កុមារចូលរួមបានលុះត្រាតែមានការយល់ព្រមពីខ្លួនឯង និងពីឪពុកម្ដាយ ឬអាណាព្យាបាល ហើយមានជំនួយត្រៀមជាស្រេច បើសំណួរណាមួយធ្វើឲ្យពួកគេពិបាកចិត្ត។ គ្មានរបាយការណ៍ណាអាចឲ្យគេសម្គាល់បានថាកុមារជានរណាឡើយ។`,
      },
    },
    {
      block: 'listing',
      title: { en: 'Published research', km: 'ការស្រាវជ្រាវដែលបានបោះពុម្ពផ្សាយ' },
      of: 'research',
      limit: 6,
    },
    {
      block: 'callToAction',
      title: { en: 'Looking for more?', km: 'តើលោកអ្នកកំពុងរកឯកសារបន្ថែមមែនទេ?' },
      text: {
        en: 'All our reports, with their files and how to cite them, are in the research library.',
        km: 'របាយការណ៍ទាំងអស់របស់យើង រួមទាំងឯកសារ និងរបៀបដកស្រង់ មាននៅក្នុងបណ្ណាល័យស្រាវជ្រាវ។',
      },
      action: { label: { en: 'See all research', km: 'មើលការស្រាវជ្រាវទាំងអស់' }, href: '/research' },
    },
  ],
}
