import type { PageSeed } from '../shapes.ts'

export const about: PageSeed = {
  slug: 'about',
  title: { en: 'About us', km: 'អំពីយើង' },
  summary: {
    en: 'Internet Hotline Cambodia is run by the Cambodian NGO APLE. Here is what we hope for, what we do, what we hold to, and how we look after your data.',
    km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌា ដំណើរការដោយអង្គការ APLE ដែលជាអង្គការកម្ពុជា។ ទំព័រនេះរៀបរាប់អំពីក្ដីសង្ឃឹម ការងារ គុណតម្លៃ និងរបៀបដែលយើងការពារទិន្នន័យរបស់អ្នក។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## Who we are

Internet Hotline Cambodia (IHC) is the country's first web-based platform for reporting child sexual abuse material (CSAM) online. It was set up in 2015 with the support of INHOPE, the international association of internet hotlines, and opened to the public in 2016.

IHC is run by Action Pour Les Enfants (APLE), a Cambodian non-governmental organisation that works against the sexual abuse and exploitation of children. You can read how the hotline came about on [our history page](/history).

People often come across such material by accident and do not know whom to tell. They can tell us, with or without their name. Behind every image is a real child, and a report can be the first step towards help for that child.`,
        km: `## យើងជានរណា

អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) គឺជាវេទិកាតាមគេហទំព័រដំបូងគេនៅកម្ពុជា សម្រាប់រាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត។ IHC ត្រូវបានបង្កើតឡើងនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE ដែលជាសមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេស ហើយបានបើកឲ្យសាធារណជនប្រើប្រាស់នៅឆ្នាំ២០១៦។

IHC ដំណើរការដោយអង្គការ Action Pour Les Enfants (APLE) ដែលជាអង្គការក្រៅរដ្ឋាភិបាលកម្ពុជា ធ្វើការប្រឆាំងនឹងការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ អ្នកអាចអានអំពីដំណើររឿងនៃការបង្កើត IHC បាននៅ[ទំព័រប្រវត្តិរបស់យើង](/history)។

ជាញឹកញាប់ មនុស្សជួបប្រទះសម្ភារៈបែបនេះដោយចៃដន្យ ហើយមិនដឹងថាត្រូវប្រាប់នរណា។ ពួកគាត់អាចប្រាប់យើងបាន ទោះបីបញ្ចេញឈ្មោះ ឬមិនបញ្ចេញឈ្មោះក៏ដោយ។ នៅពីក្រោយរូបភាពនីមួយៗ មានកុមារពិតប្រាកដម្នាក់ ហើយរបាយការណ៍មួយអាចជាជំហានដំបូងឆ្ពោះទៅរកជំនួយសម្រាប់កុមារនោះ។`,
      },
    },
    {
      block: 'cards',
      title: { en: 'Our vision and mission', km: 'ទស្សនៈវិស័យ និងបេសកកម្មរបស់យើង' },
      cards: [
        {
          title: { en: 'Vision', km: 'ទស្សនៈវិស័យ' },
          text: {
            en: 'A community with strong social and legal justice where all children are safe.',
            km: 'សហគមន៍មួយដែលមានយុត្តិធម៌សង្គម និងយុត្តិធម៌ផ្លូវច្បាប់រឹងមាំ ហើយជាទីដែលកុមារទាំងអស់មានសុវត្ថិភាព។',
          },
        },
        {
          title: { en: 'Mission', km: 'បេសកកម្ម' },
          text: {
            en: 'To strengthen the national social and legal mechanisms that protect children.',
            km: 'ពង្រឹងយន្តការសង្គម និងយន្តការផ្លូវច្បាប់ថ្នាក់ជាតិដែលការពារកុមារ។',
          },
        },
        {
          title: { en: 'What the hotline is for', km: 'គោលបំណងនៃបណ្ដាញរាយការណ៍ពិសេស' },
          text: {
            en: 'To prevent online child sexual exploitation, to reduce CSAM online, to help affected children by the removal of their images, and to assist law enforcement.',
            km: 'ទប់ស្កាត់ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត កាត់បន្ថយ CSAM នៅលើអ៊ីនធឺណិត ជួយកុមាររងផលប៉ះពាល់តាមរយៈការលុបរូបភាពរបស់ពួកគេ និងជួយដល់អ្នកអនុវត្តច្បាប់។',
          },
        },
      ],
    },
    {
      block: 'cards',
      title: { en: 'Our key strategies', km: 'យុទ្ធសាស្ត្រសំខាន់ៗរបស់យើង' },
      cards: [
        {
          title: { en: 'The hotline', km: 'បណ្ដាញរាយការណ៍ពិសេស' },
          text: {
            en: 'We receive reports, assess them, and give notice to those who can take the material down.',
            km: 'យើងទទួលរបាយការណ៍ វាយតម្លៃ រួចជូនដំណឹងទៅអ្នកដែលអាចលុបសម្ភារៈនោះចោល។',
          },
          href: '/notice-and-takedown',
        },
        {
          title: { en: 'Awareness raising and training', km: 'ការលើកកម្ពស់ការយល់ដឹង និងការបណ្ដុះបណ្ដាល' },
          text: {
            en: 'We help children, families and professionals to see risks early and to know where to turn.',
            km: 'យើងជួយកុមារ គ្រួសារ និងអ្នកអាជីព ឲ្យមើលឃើញហានិភ័យទាន់ពេល និងដឹងថាត្រូវរកជំនួយពីណា។',
          },
          href: '/awareness-raising',
        },
        {
          title: { en: 'Research and advocacy', km: 'ការស្រាវជ្រាវនិងការតស៊ូមតិ' },
          text: {
            en: 'We study what is happening online and bring the findings to those who make laws and rules.',
            km: 'យើងសិក្សាអំពីអ្វីដែលកំពុងកើតឡើងនៅលើអ៊ីនធឺណិត ហើយនាំយកលទ្ធផលទៅជូនអ្នកដែលបង្កើតច្បាប់ និងបទបញ្ញត្តិ។',
          },
          href: '/research-and-advocacy',
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## What we hold to

- **The child comes first.** Every decision begins with the same question: what is best for the child?
- **Respect.** We do not judge people who report, and we never blame a child who was harmed.
- **Confidentiality.** What you tell us is shared only with those who need it to protect a child.
- **Care and accuracy.** Trained analysts weigh each report against the law and agreed international criteria.
- **Working together.** No one can do this alone. We work with police, the internet industry, schools, travel agencies and other organisations, in Cambodia and abroad. Meet [our stakeholders](/stakeholders).

## How we are governed

IHC is a programme of APLE and answers to APLE's management. Reports can be opened only by staff who are trained and authorised for that task. Our work follows Cambodian law, above all the Law on Suppression of Human Trafficking and Sexual Exploitation of 2008, and the good practice of the INHOPE network.

The hotline is funded by ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands. Donors support the work; they do not see reports. What we receive and what becomes of it is published as totals on our [statistics page](/statistics).`,
        km: `## អ្វីដែលយើងប្រកាន់ខ្ជាប់

- **គិតដល់កុមារជាមុន។** រាល់ការសម្រេចចិត្តទាំងអស់ ចាប់ផ្ដើមពីសំណួរតែមួយ៖ តើអ្វីល្អបំផុតសម្រាប់កុមារ?
- **ការគោរព។** យើងមិនវិនិច្ឆ័យអ្នករាយការណ៍ឡើយ ហើយជាដាច់ខាត យើងមិនបន្ទោសកុមាររងគ្រោះឡើយ។
- **ការរក្សាការសម្ងាត់។** អ្វីដែលអ្នកប្រាប់យើង ត្រូវចែករំលែកតែជាមួយអ្នកដែលត្រូវការព័ត៌មាននោះដើម្បីការពារកុមារ។
- **ការយកចិត្តទុកដាក់ និងភាពត្រឹមត្រូវ។** អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល ពិចារណារបាយការណ៍នីមួយៗ ដោយផ្អែកលើច្បាប់ និងលក្ខណៈវិនិច្ឆ័យអន្តរជាតិដែលបានព្រមព្រៀងគ្នា។
- **ការធ្វើការរួមគ្នា។** គ្មាននរណាម្នាក់អាចធ្វើការងារនេះតែម្នាក់ឯងបានឡើយ។ យើងសហការជាមួយនគរបាល វិស័យអ៊ីនធឺណិត សាលារៀន ទីភ្នាក់ងារទេសចរណ៍ និងអង្គការដទៃទៀត ទាំងនៅកម្ពុជា និងនៅបរទេស។ សូមស្គាល់[ភាគីពាក់ព័ន្ធរបស់យើង](/stakeholders)។

## របៀបដែលយើងត្រូវបានគ្រប់គ្រង

IHC គឺជាកម្មវិធីមួយរបស់អង្គការ APLE ហើយទទួលខុសត្រូវចំពោះគណៈគ្រប់គ្រងរបស់ APLE។ មានតែបុគ្គលិកដែលបានទទួលការបណ្ដុះបណ្ដាល និងមានសិទ្ធិអនុញ្ញាតសម្រាប់ការងារនេះប៉ុណ្ណោះ ដែលអាចបើកមើលរបាយការណ៍បាន។ ការងាររបស់យើងអនុវត្តតាមច្បាប់កម្ពុជា ជាពិសេសច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨ ព្រមទាំងការអនុវត្តល្អៗរបស់បណ្ដាញ INHOPE។

បណ្ដាញរាយការណ៍ពិសេសនេះទទួលបានថវិកាពី ECPAT ស៊ុយអែត (Radiohjälpen) និង Terre des Hommes ហូឡង់។ ម្ចាស់ជំនួយគាំទ្រការងារ ប៉ុន្តែមិនអាចមើលរបាយការណ៍បានទេ។ ចំនួនរបាយការណ៍ដែលយើងទទួលបាន និងលទ្ធផលរបស់វា ត្រូវបានផ្សព្វផ្សាយជាចំនួនសរុបនៅលើ[ទំព័រស្ថិតិ](/statistics)របស់យើង។`,
      },
    },
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'How we protect your data', km: 'របៀបដែលយើងការពារទិន្នន័យរបស់អ្នក' },
      text: {
        en: `- You can report anonymously. Your name, e-mail address and phone number are always your choice.
- We ask for the web address, never for files. Please do not save or send images.
- If you leave your contact details, only authorised staff can see them, and only for as long as the report needs them.
- The public status page shows how far a report has come. It never shows what was reported.

More on our [privacy page](/privacy).`,
        km: `- អ្នកអាចរាយការណ៍ដោយអនាមិក។ ការផ្ដល់ឈ្មោះ អ៊ីមែល និងលេខទូរសព្ទ គឺជាជម្រើសរបស់អ្នកជានិច្ច។
- យើងសុំតែអាសយដ្ឋានគេហទំព័រប៉ុណ្ណោះ មិនដែលសុំឯកសារឡើយ។ សូមកុំរក្សាទុក ឬផ្ញើរូបភាព។
- បើអ្នកទុកព័ត៌មានទំនាក់ទំនង មានតែបុគ្គលិកដែលមានសិទ្ធិអនុញ្ញាតប៉ុណ្ណោះអាចមើលឃើញ ហើយរក្សាទុកតែក្នុងរយៈពេលដែលរបាយការណ៍នោះត្រូវការ។
- ទំព័រពិនិត្យស្ថានភាពសាធារណៈ បង្ហាញថារបាយការណ៍បានដំណើរការដល់ណា។ ទំព័រនោះមិនបង្ហាញអំពីអ្វីដែលត្រូវបានរាយការណ៍ឡើយ។

ព័ត៌មានបន្ថែមមាននៅលើ[ទំព័រឯកជនភាព](/privacy)។`,
      },
    },
    {
      block: 'callToAction',
      title: { en: 'Would you like to know more?', km: 'តើអ្នកចង់ដឹងបន្ថែមទេ?' },
      text: {
        en: 'Write or call us with any question about our work.',
        km: 'សូមសរសេរ ឬទូរសព្ទមកយើង បើអ្នកមានសំណួរអ្វីអំពីការងាររបស់យើង។',
      },
      action: { label: { en: 'Contact us', km: 'ទាក់ទងយើង' }, href: '/contact' },
    },
  ],
}
