import type { PageSeed } from '../shapes.ts'

export const lawEnforcement: PageSeed = {
  slug: 'law-enforcement',
  title: { en: 'Law enforcement', km: 'អ្នកអនុវត្តច្បាប់' },
  summary: {
    en: 'How Internet Hotline Cambodia works with the police in Cambodia and abroad, and which way a report takes when the material is stored in another country.',
    km: 'របៀបដែលអ៊ីនធឺណិតហតឡាញខេមបូឌាធ្វើការជាមួយនគរបាលនៅកម្ពុជា និងនៅបរទេស ព្រមទាំងផ្លូវដែលរបាយការណ៍ឆ្លងកាត់ នៅពេលសម្ភារៈត្រូវបានផ្ទុកនៅប្រទេសផ្សេង។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## A hotline is not the police

Internet Hotline Cambodia (IHC) assesses reports of child sexual abuse material (CSAM) and passes them on. It does not investigate people, search homes or arrest anyone. That is the task of the police, and we make sure that they receive what they need: the address, the time, the country where the material is stored, and our assessment.

Our first partner is the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior. When material is stored outside Cambodia, the way of a report depends on one question: is there an INHOPE hotline in that country? In {{inhope-year}} there were {{inhope-hotlines}} hotlines in {{inhope-countries}} countries.`,
        km: `## បណ្ដាញរាយការណ៍ពិសេសមិនមែនជានគរបាលទេ

អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) វាយតម្លៃរបាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ហើយបញ្ជូនបន្ត។ IHC មិនស៊ើបអង្កេតបុគ្គល មិនឆែកឆេរផ្ទះ និងមិនចាប់ខ្លួននរណាឡើយ។ កិច្ចការទាំងនោះជាភារកិច្ចរបស់នគរបាល ហើយយើងធានាថានគរបាលទទួលបានអ្វីដែលគេត្រូវការ៖ អាសយដ្ឋានគេហទំព័រ ពេលវេលា ប្រទេសដែលផ្ទុកសម្ភារៈ និងការវាយតម្លៃរបស់យើង។

ដៃគូទីមួយរបស់យើងគឺនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD) នៃក្រសួងមហាផ្ទៃ។ នៅពេលសម្ភារៈត្រូវបានផ្ទុកនៅក្រៅប្រទេសកម្ពុជា ផ្លូវដែលរបាយការណ៍ឆ្លងកាត់ អាស្រ័យលើសំណួរមួយ៖ តើប្រទេសនោះមានបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE ដែរឬទេ? គិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'Material stored in Cambodia', km: 'សម្ភារៈដែលផ្ទុកនៅកម្ពុជា' },
      intro: {
        en: 'The shortest way: everything stays in the country.',
        km: 'នេះជាផ្លូវខ្លីបំផុត៖ អ្វីៗទាំងអស់ធ្វើនៅក្នុងប្រទេស។',
      },
      steps: [
        {
          title: { en: 'Inform the ACCD', km: 'ជូនដំណឹងដល់ ACCD' },
          text: {
            en: 'We send the report to the ACCD, which decides how the evidence is kept and whether to open an investigation.',
            km: 'យើងផ្ញើរបាយការណ៍ទៅ ACCD ដែលសម្រេចអំពីរបៀបរក្សាភស្តុតាង និងថាតើត្រូវបើកការស៊ើបអង្កេតឬទេ។',
          },
        },
        {
          title: { en: 'Notify the provider', km: 'ជូនដំណឹងដល់ក្រុមហ៊ុនផ្ដល់សេវា' },
          text: {
            en: 'As soon as the police agree, we ask the hosting provider to remove the material.',
            km: 'ពេលនគរបាលយល់ព្រមភ្លាម យើងស្នើឲ្យក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះលុបសម្ភារៈនោះចោល។',
          },
        },
        {
          title: { en: 'Check and record', km: 'ពិនិត្យ និងកត់ត្រា' },
          text: {
            en: 'We check that it is gone, and add the result to the report and to our statistics.',
            km: 'យើងពិនិត្យថាវាលែងមានហើយ រួចកត់ត្រាលទ្ធផលក្នុងរបាយការណ៍ និងក្នុងស្ថិតិរបស់យើង។',
          },
        },
      ],
    },
    {
      block: 'steps',
      title: {
        en: 'Stored abroad, in a country with an INHOPE hotline',
        km: 'ផ្ទុកនៅបរទេស ក្នុងប្រទេសដែលមានបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE',
      },
      intro: {
        en: 'The hotline of that country knows its own law, police and providers.',
        km: 'បណ្ដាញរាយការណ៍ពិសេសនៃប្រទេសនោះ ស្គាល់ច្បាប់ នគរបាល និងក្រុមហ៊ុនផ្ដល់សេវានៅប្រទេសរបស់ខ្លួន។',
      },
      steps: [
        {
          title: { en: 'Pass on through ICCAM', km: 'បញ្ជូនតាមប្រព័ន្ធ ICCAM' },
          text: {
            en: "We enter the report in ICCAM, the hotlines' secure system. It reaches the hotline of the hosting country.",
            km: 'យើងបញ្ចូលរបាយការណ៍ក្នុង ICCAM ដែលជាប្រព័ន្ធមានសុវត្ថិភាពរបស់បណ្ដាញរាយការណ៍ពិសេស។ របាយការណ៍ទៅដល់បណ្ដាញរាយការណ៍ពិសេសនៃប្រទេសដែលផ្ទុកសម្ភារៈ។',
          },
        },
        {
          title: { en: 'Local assessment', km: 'ការវាយតម្លៃនៅប្រទេសនោះ' },
          text: {
            en: 'The colleagues there assess the material under their law, then inform their police and the provider.',
            km: 'សហការីនៅទីនោះវាយតម្លៃសម្ភារៈតាមច្បាប់របស់ខ្លួន រួចជូនដំណឹងដល់នគរបាល និងក្រុមហ៊ុនផ្ដល់សេវា។',
          },
        },
        {
          title: { en: 'Look for the child', km: 'ស្វែងរកកុមារ' },
          text: {
            en: 'Through ICCAM, INTERPOL can add images to its ICSE database, where specialists of many countries work to identify child victims.',
            km: 'តាមរយៈ ICCAM ស្ថាប័ន INTERPOL អាចបញ្ចូលរូបភាពទៅក្នុងមូលដ្ឋានទិន្នន័យ ICSE ដែលអ្នកជំនាញពីប្រទេសជាច្រើនធ្វើការរួមគ្នា ដើម្បីកំណត់អត្តសញ្ញាណកុមាររងគ្រោះ។',
          },
        },
        {
          title: { en: 'Result', km: 'លទ្ធផល' },
          text: {
            en: 'The other hotline marks what was done, and we can show the outcome to the person who reported.',
            km: 'បណ្ដាញរាយការណ៍ពិសេសនោះកត់ត្រាអ្វីដែលបានធ្វើ ហើយយើងអាចបង្ហាញលទ្ធផលដល់អ្នករាយការណ៍។',
          },
        },
      ],
    },
    {
      block: 'steps',
      title: {
        en: 'Stored abroad, in a country without an INHOPE hotline',
        km: 'ផ្ទុកនៅបរទេស ក្នុងប្រទេសដែលគ្មានបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE',
      },
      intro: {
        en: 'It takes longer, but the report is not lost.',
        km: 'ត្រូវការពេលយូរជាង ប៉ុន្តែរបាយការណ៍មិនបាត់ទៅណាទេ។',
      },
      steps: [
        {
          title: { en: 'Inform the ACCD', km: 'ជូនដំណឹងដល់ ACCD' },
          text: {
            en: 'We give the report to the ACCD, with all that we know about the place where the material is stored.',
            km: 'យើងប្រគល់របាយការណ៍ទៅ ACCD រួមជាមួយអ្វីៗទាំងអស់ដែលយើងដឹងអំពីកន្លែងផ្ទុកសម្ភារៈនោះ។',
          },
        },
        {
          title: { en: 'Police to police', km: 'ពីនគរបាល ទៅនគរបាល' },
          text: {
            en: 'The Cambodian police inform the police of the hosting country through the channels of INTERPOL.',
            km: 'នគរបាលកម្ពុជាជូនដំណឹងដល់នគរបាលនៃប្រទេសដែលផ្ទុកសម្ភារៈ តាមរយៈបណ្ដាញទំនាក់ទំនងរបស់ INTERPOL។',
          },
        },
        {
          title: { en: 'Notify the provider', km: 'ជូនដំណឹងដល់ក្រុមហ៊ុនផ្ដល់សេវា' },
          text: {
            en: 'Where the police have no objection, we also write to the provider directly. Many remove the material of their own accord.',
            km: 'បើនគរបាលមិនជំទាស់ យើងក៏សរសេរទៅក្រុមហ៊ុនផ្ដល់សេវាដោយផ្ទាល់ដែរ។ ក្រុមហ៊ុនជាច្រើនលុបសម្ភារៈដោយស្ម័គ្រចិត្ត។',
          },
        },
        {
          title: { en: 'Keep looking', km: 'បន្តតាមដាន' },
          text: {
            en: 'We check again from time to time. If the material moves to a country with a hotline, we pass it on there.',
            km: 'យើងពិនិត្យម្ដងទៀតជាប្រចាំ។ បើសម្ភារៈផ្លាស់ទៅប្រទេសដែលមានបណ្ដាញរាយការណ៍ពិសេស យើងបញ្ជូនរបាយការណ៍ទៅទីនោះ។',
          },
        },
      ],
    },
    {
      block: 'cards',
      title: { en: 'Who is who', km: 'ស្គាល់ស្ថាប័នពាក់ព័ន្ធ' },
      cards: [
        {
          title: { en: 'ACCD', km: 'ACCD' },
          text: {
            en: 'The Anti-Cyber Crime Department of the Ministry of the Interior: the police unit for crime on the internet.',
            km: 'នាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា នៃក្រសួងមហាផ្ទៃ៖ អង្គភាពនគរបាលទទួលបន្ទុកបទល្មើសលើអ៊ីនធឺណិត។',
          },
          href: '/stakeholders',
        },
        {
          title: { en: 'ICCAM', km: 'ICCAM' },
          text: {
            en: 'The secure system in which INHOPE hotlines exchange reports with each other and with INTERPOL.',
            km: 'ប្រព័ន្ធមានសុវត្ថិភាព ដែលបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE ប្រើដើម្បីផ្លាស់ប្ដូររបាយការណ៍គ្នា និងជាមួយ INTERPOL។',
          },
          href: '/inhope',
        },
        {
          title: { en: 'ICSE', km: 'ICSE' },
          text: {
            en: "INTERPOL's International Child Sexual Exploitation database. Only trained police specialists may use it, and only to find and protect children.",
            km: 'មូលដ្ឋានទិន្នន័យអន្តរជាតិរបស់ INTERPOL ស្ដីពីការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ មានតែអ្នកជំនាញនគរបាលដែលបានទទួលការបណ្ដុះបណ្ដាលអាចប្រើបាន ហើយប្រើតែដើម្បីស្វែងរក និងការពារកុមារប៉ុណ្ណោះ។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## What the police do not get from us

If you report anonymously, we do not know who you are and cannot tell anyone. If you leave your contact details, we use them only to ask you about your report. We give them to the police only if you have agreed or if the law obliges us. Our [privacy page](/privacy) says more.

## For police officers

Officers can write to {{hotline-email}} from an official address. We answer questions about a report that we have sent, help to find out where material is stored, and offer training on child-centred work with online evidence. Please never send images by e-mail.`,
        km: `## អ្វីដែលយើងមិនប្រគល់ឲ្យនគរបាល

បើអ្នករាយការណ៍ដោយអនាមិក យើងមិនដឹងថាអ្នកជានរណាទេ ហើយក៏មិនអាចប្រាប់នរណាបានដែរ។ បើអ្នកទុកព័ត៌មានទំនាក់ទំនង យើងប្រើវាតែដើម្បីសួរអ្នកអំពីរបាយការណ៍នោះប៉ុណ្ណោះ។ យើងប្រគល់ព័ត៌មាននោះទៅនគរបាល លុះត្រាតែអ្នកបានយល់ព្រម ឬច្បាប់តម្រូវឲ្យយើងធ្វើ។ ព័ត៌មានបន្ថែមមាននៅលើ[ទំព័រឯកជនភាព](/privacy)។

## សម្រាប់មន្ត្រីនគរបាល

មន្ត្រីនគរបាលអាចសរសេរមក {{hotline-email}} ពីអាសយដ្ឋានអ៊ីមែលផ្លូវការ។ យើងឆ្លើយសំណួរអំពីរបាយការណ៍ដែលយើងបានផ្ញើ ជួយស្វែងរកកន្លែងដែលសម្ភារៈត្រូវបានផ្ទុក និងផ្ដល់ការបណ្ដុះបណ្ដាលអំពីការងារជាមួយភស្តុតាងលើអ៊ីនធឺណិត ដោយយកកុមារជាចំណុចស្នូល។ សូមកុំផ្ញើរូបភាពតាមអ៊ីមែលជាដាច់ខាត។`,
      },
    },
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'In an emergency', km: 'ក្នុងករណីបន្ទាន់' },
      text: {
        en: `If a child is in danger now, call the police hotline **{{police-hotline}}** first. You can report to us afterwards.`,
        km: `បើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ សូមហៅទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}** ជាមុនសិន។ អ្នកអាចរាយការណ៍មកយើងនៅពេលក្រោយបាន។`,
      },
      action: { label: { en: 'How to report', km: 'របៀបរាយការណ៍' }, href: '/how-to-report' },
    },
  ],
}
