import type { PageSeed } from '../shapes.ts'

export const noticeAndTakedown: PageSeed = {
  slug: 'notice-and-takedown',
  title: { en: 'Notice and takedown', km: 'ការជូនដំណឹងនិងលុបចោល' },
  summary: {
    en: 'What happens after you report: how we assess it, whom we tell, how the material is taken down, and why the child who was harmed always comes first.',
    km: 'តើមានអ្វីកើតឡើងក្រោយពេលអ្នករាយការណ៍៖ របៀបដែលយើងវាយតម្លៃ អ្នកដែលយើងជូនដំណឹង របៀបដែលសម្ភារៈត្រូវបានលុបចោល និងហេតុអ្វីបានជាយើងគិតដល់កុមាររងគ្រោះជាមុនជានិច្ច។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `Each time a picture or video of abuse is seen again, the child in it is harmed again. That is why child sexual abuse material (CSAM) must come off the internet, and why it must happen quickly.

“Notice and takedown” is the way hotlines all over the world do this. **Notice** means that we tell the police and the company which stores the material. **Takedown** means that the material is removed. Your report sets both in motion.`,
        km: `រាល់ពេលដែលរូបភាព ឬវីដេអូនៃការរំលោភបំពានត្រូវបានគេមើលម្ដងទៀត កុមារនៅក្នុងនោះក៏រងការឈឺចាប់ម្ដងទៀតដែរ។ ហេតុនេះហើយបានជារូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ត្រូវតែលុបចេញពីអ៊ីនធឺណិត ហើយត្រូវលុបឲ្យបានឆាប់។

«ការជូនដំណឹងនិងលុបចោល» គឺជាវិធីដែលបណ្ដាញរាយការណ៍ពិសេសនៅទូទាំងពិភពលោកប្រើប្រាស់។ **ការជូនដំណឹង** មានន័យថា យើងប្រាប់នគរបាល និងក្រុមហ៊ុនដែលផ្ទុកសម្ភារៈនោះ។ **ការលុបចោល** មានន័យថា សម្ភារៈនោះត្រូវបានដកចេញ។ របាយការណ៍របស់អ្នក ធ្វើឲ្យដំណើរការទាំងពីរនេះចាប់ផ្ដើម។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'From your report to the takedown', km: 'ពីរបាយការណ៍របស់អ្នក រហូតដល់ការលុបចោល' },
      intro: {
        en: 'Four steps, always in this order.',
        km: 'មានបួនជំហាន ដែលធ្វើតាមលំដាប់នេះជានិច្ច។',
      },
      steps: [
        {
          title: { en: 'Report', km: 'រាយការណ៍' },
          text: {
            en: 'You send us the web address, with your name or without. You receive a reference number. A trained analyst begins to assess the report, as a rule within {{report-response-hours}} hours.',
            km: 'អ្នកផ្ញើអាសយដ្ឋានគេហទំព័រមកយើង ដោយបញ្ចេញឈ្មោះ ឬដោយអនាមិក។ អ្នកទទួលបានលេខយោងមួយ។ ជាធម្មតា អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល ចាប់ផ្ដើមវាយតម្លៃរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។',
          },
        },
        {
          title: { en: 'Notice', km: 'ជូនដំណឹង' },
          text: {
            en: 'If the material is illegal, we find out in which country it is stored. We inform the police first, so that no evidence is lost. Then we notify the hosting provider, or the INHOPE hotline of that country.',
            km: 'បើសម្ភារៈនោះខុសច្បាប់ យើងស្វែងរកថាវាត្រូវបានផ្ទុកនៅក្នុងប្រទេសណា។ យើងជូនដំណឹងដល់នគរបាលមុនគេ ដើម្បីកុំឲ្យបាត់បង់ភស្តុតាង។ បន្ទាប់មក យើងជូនដំណឹងដល់ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ ឬបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE ក្នុងប្រទេសនោះ។',
          },
        },
        {
          title: { en: 'Takedown', km: 'លុបចោល' },
          text: {
            en: 'The provider removes the material. We look again to make sure that it is gone. If it is still online, we send a reminder and ask our partners for help.',
            km: 'ក្រុមហ៊ុនផ្ដល់សេវាដកសម្ភារៈនោះចេញ។ យើងពិនិត្យម្ដងទៀត ដើម្បីប្រាកដថាវាលែងមានហើយ។ បើវានៅតែមានលើអ៊ីនធឺណិត យើងផ្ញើការរំលឹក ហើយសុំជំនួយពីដៃគូរបស់យើង។',
          },
        },
        {
          title: { en: 'Victims first', km: 'គិតដល់ជនរងគ្រោះជាមុន' },
          text: {
            en: 'What may help to find the child goes to specialised police in Cambodia and, through ICCAM, to INTERPOL. The aim is always that a child is found, made safe and supported.',
            km: 'ព័ត៌មានដែលអាចជួយស្វែងរកកុមារ ត្រូវបានបញ្ជូនទៅនគរបាលជំនាញនៅកម្ពុជា និងទៅ INTERPOL តាមរយៈប្រព័ន្ធ ICCAM។ គោលដៅគឺតែងតែធ្វើយ៉ាងណាឲ្យរកឃើញកុមារ ឲ្យកុមារមានសុវត្ថិភាព និងទទួលបានការគាំទ្រ។',
          },
        },
      ],
    },
    {
      block: 'callout',
      tone: 'warning',
      title: { en: 'Please do not save, share or search', km: 'សូមកុំរក្សាទុក កុំចែករំលែក និងកុំស្វែងរក' },
      text: {
        en: `If you come across such material, note the address and close the page. Do not take a screenshot, do not download anything and do not send it to anyone, not even to warn them. To keep or pass on CSAM can be a crime, and it harms the child again. The address alone is enough for us.`,
        km: `បើអ្នកជួបប្រទះសម្ភារៈបែបនេះ សូមកត់ទុកអាសយដ្ឋាន រួចបិទទំព័រនោះ។ សូមកុំថតអេក្រង់ កុំទាញយកអ្វីទាំងអស់ និងកុំផ្ញើទៅនរណាម្នាក់ ទោះបីក្នុងបំណងព្រមានគេក៏ដោយ។ ការរក្សាទុក ឬបញ្ជូនបន្ត CSAM អាចជាបទល្មើស ហើយធ្វើឲ្យកុមាររងការឈឺចាប់ម្ដងទៀត។ សម្រាប់យើង មានតែអាសយដ្ឋានក៏គ្រប់គ្រាន់ហើយ។`,
      },
      action: { label: { en: 'How to report', km: 'របៀបរាយការណ៍' }, href: '/how-to-report' },
    },
    {
      block: 'prose',
      text: {
        en: `## How a report is classified

An analyst gives each report one of four results. The words are the same that other hotlines use, so that a notice is understood across borders.

- **CSAM by the international baseline.** Material that is recognised as child sexual abuse in practically every country. It is forwarded at once.
- **Illegal in Cambodia.** Material that goes beyond the baseline and breaks Cambodian law, above all the Law on Suppression of Human Trafficking and Sexual Exploitation of 2008.
- **Not illegal.** The material may be upsetting or unwise, but no law forbids it. Where we can, we suggest other help.
- **Could not be assessed.** The page was already gone, the address was incomplete, or a password was needed.

A report that turns out not to be illegal was not a mistake. It is our task to judge, not yours. If you were worried, you were right to tell us.

## What you can see

On the [status page](/report/status) you can enter your reference number at any time. It shows four stages, each with its date: received, being assessed, forwarded, and the outcome. It never shows the address that you reported or anything about you.

## How long it takes

Some providers act within hours. Others take longer, above all where the law of their country is weak or material is moved from place to place. We keep following a report until the material is removed or nothing more can be done. Then we close it, and the status page says so.`,
        km: `## របៀបដែលរបាយការណ៍ត្រូវបានចាត់ថ្នាក់

អ្នកវិភាគចាត់ថ្នាក់របាយការណ៍នីមួយៗជាលទ្ធផលមួយក្នុងចំណោមបួន។ ពាក្យទាំងនេះដូចគ្នានឹងពាក្យដែលបណ្ដាញរាយការណ៍ពិសេសផ្សេងទៀតប្រើ ដើម្បីឲ្យការជូនដំណឹងអាចយល់បាននៅគ្រប់ប្រទេស។

- **CSAM តាមលក្ខណៈវិនិច្ឆ័យមូលដ្ឋានអន្តរជាតិ។** សម្ភារៈដែលស្ទើរតែគ្រប់ប្រទេសទទួលស្គាល់ថាជាការរំលោភបំពានផ្លូវភេទលើកុមារ។ របាយការណ៍បែបនេះត្រូវបញ្ជូនបន្តភ្លាម។
- **ខុសច្បាប់នៅកម្ពុជា។** សម្ភារៈដែលនៅក្រៅលក្ខណៈវិនិច្ឆ័យមូលដ្ឋាន ប៉ុន្តែល្មើសនឹងច្បាប់កម្ពុជា ជាពិសេសច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨។
- **មិនខុសច្បាប់។** សម្ភារៈនោះអាចធ្វើឲ្យរន្ធត់ចិត្ត ឬមិនសមរម្យ ប៉ុន្តែគ្មានច្បាប់ណាហាមឃាត់ទេ។ បើអាចធ្វើបាន យើងណែនាំជំនួយផ្សេងទៀត។
- **មិនអាចវាយតម្លៃបាន។** ទំព័រនោះលែងមានហើយ អាសយដ្ឋានមិនពេញលេញ ឬត្រូវការពាក្យសម្ងាត់។

របាយការណ៍ដែលលទ្ធផលថាមិនខុសច្បាប់ មិនមែនជាកំហុសទេ។ ការវិនិច្ឆ័យជាភារកិច្ចរបស់យើង មិនមែនរបស់អ្នកឡើយ។ បើអ្នកមានការព្រួយបារម្ភ ការប្រាប់យើងគឺជារឿងត្រឹមត្រូវ។

## អ្វីដែលអ្នកអាចមើលឃើញ

នៅលើ[ទំព័រពិនិត្យស្ថានភាព](/report/status) អ្នកអាចបញ្ចូលលេខយោងរបស់អ្នកបានគ្រប់ពេល។ ទំព័រនោះបង្ហាញបួនដំណាក់កាល ដោយមានកាលបរិច្ឆេទនីមួយៗ៖ បានទទួល កំពុងវាយតម្លៃ បានបញ្ជូនបន្ត និងលទ្ធផល។ ទំព័រនោះមិនបង្ហាញអាសយដ្ឋានដែលអ្នកបានរាយការណ៍ ឬព័ត៌មានណាមួយអំពីអ្នកឡើយ។

## ត្រូវការពេលប៉ុន្មាន

ក្រុមហ៊ុនផ្ដល់សេវាខ្លះចាត់វិធានការក្នុងរយៈពេលប៉ុន្មានម៉ោង។ ក្រុមហ៊ុនខ្លះទៀតត្រូវការពេលយូរជាង ជាពិសេសនៅកន្លែងដែលច្បាប់ប្រទេសនោះនៅខ្សោយ ឬសម្ភារៈត្រូវបានផ្លាស់ពីកន្លែងមួយទៅកន្លែងមួយ។ យើងបន្តតាមដានរបាយការណ៍ រហូតដល់សម្ភារៈត្រូវបានលុបចោល ឬលែងមានអ្វីអាចធ្វើបានទៀត។ បន្ទាប់មក យើងបិទវា ហើយទំព័រពិនិត្យស្ថានភាពបង្ហាញដូច្នេះ។`,
      },
    },
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'Is a child in danger right now?', km: 'តើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ឥឡូវនេះឬ?' },
      text: {
        en: `Do not wait for us. Call the police hotline **{{police-hotline}}**. For advice, or for a child who needs somebody to talk to, Child Helpline Cambodia **{{child-helpline}}** is free, day and night, by call or text.`,
        km: `សូមកុំរង់ចាំយើង។ សូមហៅទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ ដើម្បីសុំយោបល់ ឬសម្រាប់កុមារដែលត្រូវការនរណាម្នាក់និយាយជាមួយ សូមទាក់ទងខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ **{{child-helpline}}** ដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។`,
      },
    },
    {
      block: 'callToAction',
      title: { en: 'Your report starts it all', km: 'អ្វីៗចាប់ផ្ដើមពីរបាយការណ៍របស់អ្នក' },
      text: {
        en: 'It takes a few minutes, and you do not have to give your name.',
        km: 'ការរាយការណ៍ចំណាយពេលតែប៉ុន្មាននាទី ហើយអ្នកមិនចាំបាច់បញ្ចេញឈ្មោះទេ។',
      },
      action: { label: { en: 'Make a report', km: 'រាយការណ៍ឥឡូវនេះ' }, href: '/report' },
    },
  ],
}
