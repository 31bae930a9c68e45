import type { StakeholderSeed } from './shapes.ts'

export const stakeholders: readonly StakeholderSeed[] = [
  {
    slug: 'government-and-police',
    sector: 'government',
    name: { en: 'Government and the Anti-Cyber Crime Department', km: 'រដ្ឋាភិបាល និងនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា' },
    summary: {
      en: 'The Ministry of the Interior and its Anti-Cyber Crime Department receive our reports, investigate, and protect children.',
      km: 'ក្រសួងមហាផ្ទៃ និងនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា ទទួលរបាយការណ៍ពីយើង ស៊ើបអង្កេត និងការពារកុមារ។',
    },
    body: {
      en: `Only the State can investigate a crime, bring an offender before a court and place a child in safety. Our first partner is therefore the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior.

When our analysts find that a report concerns illegal material, they forward the address, the assessment and what is known about the hosting to the ACCD. Police decide what comes next: securing evidence, asking foreign colleagues for help, or searching for the child. With their agreement, we then ask for the removal of the content, so that no trace is lost.

- **From us, the authorities receive** assessed reports in one form, a contact that answers, and training on request.
- **From the authorities, we receive** word about the outcome where the law allows it, so that we know what has become of a report.

We also take part in discussions on laws and national plans, and bring what we learn from reports. How this works in practice is described under [law enforcement](/law-enforcement).`,
      km: `មានតែរដ្ឋប៉ុណ្ណោះដែលអាចស៊ើបអង្កេតបទល្មើស នាំជនល្មើសទៅតុលាការ និងនាំកុមារទៅកន្លែងដែលមានសុវត្ថិភាព។ ដូច្នេះ ដៃគូទីមួយរបស់យើងគឺនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD) នៃក្រសួងមហាផ្ទៃ។

នៅពេលអ្នកវិភាគរបស់យើងរកឃើញថា របាយការណ៍មួយពាក់ព័ន្ធនឹងសម្ភារៈខុសច្បាប់ ពួកគេបញ្ជូនអាសយដ្ឋាន លទ្ធផលវាយតម្លៃ និងព័ត៌មានអំពីកន្លែងបង្ហោះទៅ ACCD។ នគរបាលសម្រេចអំពីជំហានបន្ទាប់៖ រក្សាភស្តុតាង សុំជំនួយពីសហការីបរទេស ឬស្វែងរកកុមារ។ លុះនគរបាលយល់ព្រមហើយ ទើបយើងស្នើឲ្យលុបខ្លឹមសារ ដើម្បីកុំឲ្យបាត់ដានណាមួយ។

- **ពីយើង អាជ្ញាធរទទួលបាន** របាយការណ៍ដែលបានវាយតម្លៃរួចតាមទម្រង់តែមួយ អ្នកទំនាក់ទំនងដែលឆ្លើយតប និងការបណ្ដុះបណ្ដាលតាមការស្នើសុំ។
- **ពីអាជ្ញាធរ យើងទទួលបាន** ដំណឹងអំពីលទ្ធផល ក្នុងករណីដែលច្បាប់អនុញ្ញាត ដើម្បីឲ្យយើងដឹងថារបាយការណ៍នោះមានលទ្ធផលយ៉ាងណា។

យើងក៏ចូលរួមក្នុងការពិភាក្សាអំពីច្បាប់ និងផែនការជាតិ ហើយនាំយកមេរៀនដែលយើងទទួលបានពីរបាយការណ៍។ ដំណើរការជាក់ស្ដែងមានរៀបរាប់នៅលើទំព័រ[អ្នកអនុវត្តច្បាប់](/law-enforcement)។`,
    },
  },
  {
    slug: 'civil-society',
    sector: 'civil-society',
    name: { en: 'Civil society organisations', km: 'អង្គការសង្គមស៊ីវិល' },
    summary: {
      en: 'Organisations which counsel, shelter and defend children: they give the help that begins when the image is gone.',
      km: 'អង្គការដែលផ្ដល់ប្រឹក្សា ជម្រក និងការពារកុមារ៖ ពួកគេផ្ដល់ជំនួយដែលចាប់ផ្ដើមបន្ទាប់ពីរូបភាពត្រូវបានលុប។',
    },
    body: {
      en: `A hotline can have an image removed. It cannot give a child a safe bed, a lawyer or somebody to talk with. Other organisations in Cambodia do so every day, and we are part of their circle.

When a report shows that a child needs support, we put the authorities and the family in touch with organisations that offer counselling, legal aid, shelter or help at school. In the other direction, social workers who hear of material online send the address to us, so that they need not deal with it themselves.

What we ask of an organisation that works with us:

- a child-protection policy which is known to its staff;
- confidentiality, above all towards the media;
- words which respect the child.

What we offer: training for staff, [materials for professionals](/resources/for/professionals), advice in a difficult case, and a voice in our research. Organisations of every size are welcome; please [write to us](/contact). We meet regularly, compare what we see, and agree on who does what, so that no child is questioned twice.`,
      km: `បណ្ដាញរាយការណ៍ពិសេសអាចធ្វើឲ្យរូបភាពមួយត្រូវបានលុប។ ប៉ុន្តែបណ្ដាញនេះមិនអាចផ្ដល់ឲ្យកុមារនូវទីស្នាក់នៅដែលមានសុវត្ថិភាព មេធាវី ឬអ្នកដែលស្ដាប់ពួកគេបានទេ។ អង្គការដទៃទៀតនៅកម្ពុជាធ្វើការងារនេះរាល់ថ្ងៃ ហើយយើងរួមដៃជាមួយអង្គការទាំងនោះ។

នៅពេលរបាយការណ៍មួយបង្ហាញថាកុមារត្រូវការការគាំទ្រ យើងភ្ជាប់អាជ្ញាធរ និងគ្រួសារទៅអង្គការដែលផ្ដល់ប្រឹក្សា ជំនួយផ្នែកច្បាប់ ជម្រក ឬជំនួយនៅសាលារៀន។ ម្យ៉ាងទៀត បុគ្គលិកសង្គមដែលដឹងអំពីសម្ភារៈលើអ៊ីនធឺណិត ផ្ញើអាសយដ្ឋានមកយើង ដូច្នេះពួកគេមិនចាំបាច់ដោះស្រាយវាដោយខ្លួនឯងទេ។

អ្វីដែលយើងសុំពីអង្គការដែលធ្វើការជាមួយយើង៖

- គោលនយោបាយការពារកុមារដែលបុគ្គលិករបស់ខ្លួនបានដឹង
- ការរក្សាការសម្ងាត់ ជាពិសេសចំពោះប្រព័ន្ធផ្សព្វផ្សាយ
- ពាក្យពេចន៍ដែលគោរពកុមារ។

អ្វីដែលយើងផ្ដល់៖ ការបណ្ដុះបណ្ដាលបុគ្គលិក [សម្ភារៈសម្រាប់អ្នកអាជីព](/resources/for/professionals) យោបល់ក្នុងករណីពិបាក និងឱកាសបញ្ចេញមតិក្នុងការស្រាវជ្រាវរបស់យើង។ យើងស្វាគមន៍អង្គការទាំងតូចទាំងធំ។ សូម[សរសេរមកយើង](/contact)។ យើងជួបគ្នាជាប្រចាំ ប្រៀបធៀបអ្វីដែលយើងឃើញ និងព្រមព្រៀងគ្នាថានរណាធ្វើអ្វី ដើម្បីកុំឲ្យកុមារណាត្រូវគេសួរពីរដង។`,
    },
  },
  {
    slug: 'internet-industry',
    sector: 'industry',
    name: { en: 'Internet industry', km: 'វិស័យអ៊ីនធឺណិត' },
    summary: {
      en: 'Internet, telephone and hosting companies and social platforms can remove material within hours of our notice.',
      km: 'ក្រុមហ៊ុនអ៊ីនធឺណិត ទូរសព្ទ និងបង្ហោះទិន្នន័យ ព្រមទាំងបណ្ដាញសង្គម អាចលុបសម្ភារៈក្នុងប៉ុន្មានម៉ោងបន្ទាប់ពីការជូនដំណឹងរបស់យើង។',
    },
    body: {
      en: `The companies which carry, host and show content are close to the place where it can be stopped. Many want to act, and need a partner who tells them what is illegal and what is not.

That is the purpose of [notice and takedown](/notice-and-takedown). Trained analysts assess the content, police are informed, and only then does the company receive a notice with the exact address. It need not judge the material itself, and its staff need not look at it.

A company can do more:

1. name one contact for notices, who can be reached on every day of the week;
2. write into its terms of use that the sexual exploitation of children is forbidden;
3. keep the data which police need, for as long as the law allows;
4. make the button for reporting easy to find, in Khmer as well;
5. train and support the employees who might meet such content;
6. think of children's safety while a new service is being designed.

We gladly help with each of these steps, free of charge and in confidence. [Contact us](/contact) to begin. The associations of the industry that we recommend are listed among the useful links.`,
      km: `ក្រុមហ៊ុនដែលបញ្ជូន បង្ហោះ និងបង្ហាញខ្លឹមសារ ស្ថិតនៅជិតកន្លែងដែលអាចបញ្ឈប់វាបាន។ ក្រុមហ៊ុនជាច្រើនចង់ចាត់វិធានការ ហើយត្រូវការដៃគូដែលប្រាប់ថាអ្វីខុសច្បាប់ និងអ្វីមិនខុសច្បាប់។

នេះជាគោលបំណងនៃ[ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown)។ អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាលវាយតម្លៃខ្លឹមសារ នគរបាលទទួលបានដំណឹង ហើយទើបក្រុមហ៊ុនទទួលការជូនដំណឹងដែលមានអាសយដ្ឋានច្បាស់លាស់។ ក្រុមហ៊ុនមិនចាំបាច់វិនិច្ឆ័យសម្ភារៈដោយខ្លួនឯង ហើយបុគ្គលិកក៏មិនចាំបាច់មើលវាដែរ។

ក្រុមហ៊ុនអាចធ្វើបានច្រើនជាងនេះ៖

1. កំណត់អ្នកទំនាក់ទំនងម្នាក់សម្រាប់ទទួលការជូនដំណឹង ដែលអាចទាក់ទងបានរាល់ថ្ងៃក្នុងសប្ដាហ៍
2. សរសេរក្នុងលក្ខខណ្ឌប្រើប្រាស់ថា ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារត្រូវហាមឃាត់
3. រក្សាទុកទិន្នន័យដែលនគរបាលត្រូវការ តាមរយៈពេលដែលច្បាប់អនុញ្ញាត
4. ធ្វើឲ្យប៊ូតុងរាយការណ៍ងាយរក រួមទាំងជាភាសាខ្មែរ
5. បណ្ដុះបណ្ដាល និងគាំទ្របុគ្គលិកដែលអាចជួបប្រទះខ្លឹមសារបែបនេះ
6. គិតដល់សុវត្ថិភាពកុមារ នៅពេលរៀបចំសេវាថ្មី។

យើងរីករាយជួយក្នុងជំហាននីមួយៗ ដោយឥតគិតថ្លៃ និងដោយរក្សាការសម្ងាត់។ សូម[ទាក់ទងយើង](/contact)ដើម្បីចាប់ផ្ដើម។ សមាគមក្នុងវិស័យនេះដែលយើងណែនាំ មានក្នុងបញ្ជីតំណមានប្រយោជន៍។`,
    },
  },
  {
    slug: 'schools',
    sector: 'schools',
    name: { en: 'Schools and universities', km: 'សាលារៀន និងសាកលវិទ្យាល័យ' },
    summary: {
      en: 'Teachers see children every day. With good materials and clear rules, a school becomes a place where a child dares to speak.',
      km: 'គ្រូបង្រៀនជួបកុមាររាល់ថ្ងៃ។ បើមានសម្ភារៈល្អ និងវិធានច្បាស់លាស់ សាលារៀនក្លាយជាកន្លែងដែលកុមារហ៊ាននិយាយ។',
    },
    body: {
      en: `Most children who meet something bad online tell nobody, or tell a friend. A school can change this, when pupils know the rules, know one adult whom they may ask, and have learnt the words to do so.

We work with schools of every level, in towns and in the provinces:

- **Lessons.** The [learning centre](/resources/for/professionals) offers lesson plans, activities and posters in Khmer, ordered by age and topic, free of charge. Teachers who register as [members](/members) also receive materials which need preparation.
- **Training.** We prepare teachers to speak about safety online without fear or shame, and to respond when a pupil confides in them.
- **Safer Internet Day.** Each February many schools hold a lesson, a play or a contest of drawings for [Safer Internet Day](/safer-internet-day). We send ideas and certificates.
- **Rules for the school.** We help to write a short policy: telephones, photographs, group chats, and what to do when an image is passed around.

Students of education, law and social work may ask us for a guest lecture. A school begins simply by naming one teacher as contact and [writing to us](/contact).`,
      km: `កុមារភាគច្រើនដែលជួបរឿងអាក្រក់លើអ៊ីនធឺណិត មិនប្រាប់នរណាទេ ឬប្រាប់តែមិត្តភក្តិ។ សាលារៀនអាចផ្លាស់ប្ដូររឿងនេះបាន នៅពេលសិស្សដឹងអំពីវិធាន ស្គាល់មនុស្សពេញវ័យម្នាក់ដែលអាចសួរបាន និងបានរៀនពាក្យសម្រាប់និយាយ។

យើងធ្វើការជាមួយសាលារៀនគ្រប់កម្រិត ទាំងនៅទីក្រុង និងនៅតាមខេត្ត៖

- **មេរៀន។** [មជ្ឈមណ្ឌលសិក្សា](/resources/for/professionals)ផ្ដល់កិច្ចតែងការបង្រៀន សកម្មភាព និងផ្ទាំងរូបភាពជាភាសាខ្មែរ រៀបតាមអាយុ និងប្រធានបទ ដោយឥតគិតថ្លៃ។ គ្រូដែលចុះឈ្មោះជា[សមាជិក](/members) ក៏ទទួលបានសម្ភារៈដែលត្រូវការការត្រៀមទុកជាមុនដែរ។
- **ការបណ្ដុះបណ្ដាល។** យើងជួយគ្រូឲ្យនិយាយអំពីសុវត្ថិភាពលើអ៊ីនធឺណិតដោយមិនខ្លាច ឬអៀន និងឆ្លើយតបនៅពេលសិស្សទុកចិត្តប្រាប់រឿង។
- **ទិវាអ៊ីនធឺណិតសុវត្ថិភាព។** រៀងរាល់ខែកុម្ភៈ សាលារៀនជាច្រើនរៀបចំមេរៀន ល្ខោន ឬការប្រកួតគំនូរសម្រាប់[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day)។ យើងផ្ញើគំនិតសម្រាប់សកម្មភាព និងលិខិតសរសើរ។
- **វិធានរបស់សាលា។** យើងជួយសរសេរគោលនយោបាយខ្លីមួយអំពីទូរសព្ទ រូបថត ការជជែកជាក្រុម និងអ្វីដែលត្រូវធ្វើនៅពេលមានរូបភាពផ្ញើតៗគ្នា។

និស្សិតផ្នែកអប់រំ ច្បាប់ និងសង្គមកិច្ច អាចសុំឲ្យយើងទៅធ្វើបទបង្ហាញ។ សាលាអាចចាប់ផ្ដើមដោយងាយ គឺជ្រើសគ្រូម្នាក់ជាអ្នកទំនាក់ទំនង ហើយ[សរសេរមកយើង](/contact)។`,
    },
  },
  {
    slug: 'travel-agencies',
    sector: 'travel',
    name: {
      en: 'Travel agencies and CATA',
      km: 'ទីភ្នាក់ងារទេសចរណ៍ និងសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា (CATA)',
    },
    summary: {
      en: 'With the Cambodian Association of Travel Agents, guides, hotels and drivers learn to notice and to report.',
      km: 'ជាមួយសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា មគ្គុទ្ទេសក៍ បុគ្គលិកសណ្ឋាគារ និងអ្នកបើកបររៀនសង្កេត និងរាយការណ៍។',
    },
    body: {
      en: `Nearly all visitors come to Cambodia to meet its people and its temples. A few look for children. They may make contact online before they travel, and images made on the way may end up on the internet. People who work in tourism are often the first who could notice.

Together with the Cambodian Association of Travel Agents (CATA) we speak with travel agencies, guides, hotels and drivers about what to look for, and what to do:

- an adult who travels with a child and avoids simple questions;
- a guest who takes children to a room, or photographs them with nobody else there;
- a customer who asks for contact with children, openly or in hints.

Nobody should intervene alone. The right step is to tell the manager and to call the police hotline on **{{police-hotline}}**. What was seen online belongs in our [report form](/report), without a name if one prefers.

Agencies can do much with little: a sentence in the contract with guides, a line in the booking e-mail, a poster at the desk, no visits to schools or orphanages as attractions, and no photographs of children without permission. Materials on safe travel and tourism are in the [learning centre](/resources).`,
      km: `ភ្ញៀវស្ទើរតែទាំងអស់មកកម្ពុជា ដើម្បីជួបប្រជាជន និងទស្សនាប្រាសាទ។ មានមួយចំនួនតូចស្វែងរកកុមារ។ ពួកគេអាចទាក់ទងតាមអ៊ីនធឺណិតមុនធ្វើដំណើរ ហើយរូបភាពដែលថតក្នុងពេលធ្វើដំណើរ អាចទៅដល់អ៊ីនធឺណិត។ អ្នកធ្វើការក្នុងវិស័យទេសចរណ៍ ច្រើនតែជាអ្នកដំបូងដែលអាចកត់សម្គាល់ឃើញ។

រួមជាមួយសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា (CATA) យើងនិយាយជាមួយទីភ្នាក់ងារទេសចរណ៍ មគ្គុទ្ទេសក៍ សណ្ឋាគារ និងអ្នកបើកបរ អំពីអ្វីដែលត្រូវសង្កេត និងអ្វីដែលត្រូវធ្វើ៖

- មនុស្សពេញវ័យដែលធ្វើដំណើរជាមួយកុមារ ហើយគេចវេះពីសំណួរសាមញ្ញ
- ភ្ញៀវដែលនាំកុមារចូលបន្ទប់ ឬថតរូបកុមារដោយគ្មានអ្នកដទៃនៅជាមួយ
- អតិថិជនដែលសុំទាក់ទងជាមួយកុមារ ដោយចំហ ឬដោយប្រយោល។

គ្មាននរណាគួរអន្តរាគមន៍តែម្នាក់ឯងទេ។ ជំហានត្រឹមត្រូវគឺប្រាប់អ្នកគ្រប់គ្រង ហើយទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ អ្វីដែលបានឃើញលើអ៊ីនធឺណិត សូមរាយការណ៍តាម[ទម្រង់រាយការណ៍](/report)របស់យើង ដោយមិនប្រាប់ឈ្មោះក៏បាន។

ទីភ្នាក់ងារអាចធ្វើបានច្រើនដោយចំណាយតិច៖ ប្រយោគមួយក្នុងកិច្ចសន្យាជាមួយមគ្គុទ្ទេសក៍ បន្ទាត់មួយក្នុងអ៊ីមែលកក់ទុក ផ្ទាំងរូបភាពនៅតុទទួលភ្ញៀវ មិននាំភ្ញៀវទៅមើលសាលារៀន ឬមណ្ឌលកុមារកំព្រាជាទីទស្សនា និងមិនថតរូបកុមារដោយគ្មានការអនុញ្ញាត។ សម្ភារៈអំពីការធ្វើដំណើរ និងទេសចរណ៍ដែលមានសុវត្ថិភាព មានក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)។`,
    },
  },
  {
    slug: 'inhope',
    sector: 'international',
    name: { en: 'INHOPE', km: 'INHOPE' },
    summary: {
      en: 'The international association of internet hotlines, which supported our beginning and carries our reports across borders.',
      km: 'សមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត ដែលបានគាំទ្រការចាប់ផ្ដើមរបស់យើង និងនាំរបាយការណ៍របស់យើងឆ្លងព្រំដែន។',
    },
    body: {
      en: `A page that is opened in Phnom Penh may be stored on another continent. No hotline could remove it alone. INHOPE, which counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}, brings them together, so that a report can follow the material to wherever it is hosted.

The INHOPE Foundation helped to set up Internet Hotline Cambodia in 2015. Since then the network has given us three things:

- **A channel.** Through the secure system ICCAM, hotlines exchange addresses of illegal material. The hotline of the hosting country informs its police and the provider there. What concerns the identification of victims can reach INTERPOL and its ICSE database, so that police in many countries search together.
- **A standard.** Analysts of all hotlines learn the same criteria, work by the same rules on confidentiality, and look after their own well-being.
- **Colleagues.** Hotlines meet, compare new risks and share what helped.

In return, reports made in Cambodia about material elsewhere reach the right desk, and reports from abroad about material hosted here reach us. The page about [INHOPE](/inhope) explains the network and its figures.`,
      km: `ទំព័រមួយដែលគេបើកមើលនៅភ្នំពេញ អាចត្រូវបានរក្សាទុកនៅទ្វីបផ្សេង។ គ្មានបណ្ដាញរាយការណ៍ពិសេសណាអាចលុបវាបានដោយខ្លួនឯងទេ។ INHOPE ដែលគិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}} ភ្ជាប់បណ្ដាញទាំងនោះជាមួយគ្នា ដើម្បីឲ្យរបាយការណ៍អាចទៅតាមសម្ភារៈ ដល់ទីណាដែលវាត្រូវបានបង្ហោះ។

មូលនិធិ INHOPE បានជួយបង្កើតអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ក្នុងឆ្នាំ២០១៥។ ចាប់ពីពេលនោះមក បណ្ដាញនេះបានផ្ដល់ឲ្យយើងនូវរឿងបី៖

- **មធ្យោបាយ។** តាមរយៈប្រព័ន្ធសុវត្ថិភាព ICCAM បណ្ដាញរាយការណ៍ពិសេសផ្លាស់ប្ដូរអាសយដ្ឋាននៃសម្ភារៈខុសច្បាប់។ បណ្ដាញរាយការណ៍ពិសេសនៅប្រទេសដែលបង្ហោះ ជូនដំណឹងដល់នគរបាល និងក្រុមហ៊ុនផ្ដល់សេវានៅទីនោះ។ ព័ត៌មានដែលជួយកំណត់អត្តសញ្ញាណជនរងគ្រោះ អាចទៅដល់ INTERPOL និងមូលដ្ឋានទិន្នន័យ ICSE ដើម្បីឲ្យនគរបាលក្នុងប្រទេសជាច្រើនស្វែងរកជាមួយគ្នា។
- **ស្តង់ដារ។** អ្នកវិភាគនៃបណ្ដាញរាយការណ៍ពិសេសទាំងអស់ រៀនលក្ខណៈវិនិច្ឆ័យដូចគ្នា ធ្វើការតាមវិធានរក្សាការសម្ងាត់ដូចគ្នា និងថែទាំសុខុមាលភាពរបស់ខ្លួន។
- **សហការី។** បណ្ដាញរាយការណ៍ពិសេសនានាជួបគ្នា ប្រៀបធៀបហានិភ័យថ្មីៗ និងចែករំលែកអ្វីដែលបានផល។

ជាការតបស្នង របាយការណ៍ពីកម្ពុជាអំពីសម្ភារៈនៅកន្លែងផ្សេង ទៅដល់កន្លែងត្រឹមត្រូវ ហើយរបាយការណ៍ពីបរទេសអំពីសម្ភារៈដែលបង្ហោះនៅទីនេះ មកដល់យើង។ ទំព័រអំពី [INHOPE](/inhope) ពន្យល់អំពីបណ្ដាញនេះ និងតួលេខរបស់វា។`,
    },
  },
  {
    slug: 'ecpat-sweden',
    sector: 'international',
    name: { en: 'ECPAT Sweden', km: 'ECPAT ស៊ុយអែត' },
    summary: {
      en: 'The Swedish organisation against the sexual exploitation of children has funded our work, with money from Radiohjälpen.',
      km: 'អង្គការស៊ុយអែតប្រឆាំងនឹងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ ដែលបានផ្ដល់មូលនិធិដល់ការងាររបស់យើង ដោយប្រើថវិកាពី Radiohjälpen។',
    },
    body: {
      en: `ECPAT Sweden is a children's rights organisation and a member of the worldwide ECPAT network against the sexual exploitation of children. It has funded Internet Hotline Cambodia with money from Radiohjälpen, the Swedish foundation which collects gifts from the public.

The two organisations face the same problems from two sides. Some people who exploit children in Cambodia live far away, pay from a distance, or travel here. Some images made here are looked at far away. What is reported in one country often has to be followed up in another.

The partnership rests on four points:

- **Steady work.** Funding over several years allows a hotline to train analysts and to keep them.
- **Exchange.** We share experience on reporting, on training for the travel industry, and on work with companies.
- **Children's voices.** We compare what young people tell us about their lives online, and build materials on it.
- **Accountability.** We report on what was done and what was learnt, including what failed.

Would your foundation like to support us in a similar way? Our page [Donate](/donate) explains how to begin.`,
      km: `ECPAT ស៊ុយអែត ជាអង្គការសិទ្ធិកុមារ និងជាសមាជិកនៃបណ្ដាញ ECPAT ទូទាំងពិភពលោក ដែលប្រឆាំងនឹងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ អង្គការនេះបានផ្ដល់មូលនិធិដល់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ដោយប្រើថវិកាពី Radiohjälpen ដែលជាមូលនិធិស៊ុយអែតប្រមូលអំណោយពីសាធារណជន។

អង្គការទាំងពីរប្រឈមនឹងបញ្ហាដូចគ្នា ពីជ្រុងពីរផ្សេងគ្នា។ មនុស្សខ្លះដែលកេងប្រវ័ញ្ចកុមារនៅកម្ពុជា រស់នៅឆ្ងាយ បង់ប្រាក់ពីចម្ងាយ ឬធ្វើដំណើរមកទីនេះ។ រូបភាពខ្លះដែលថតនៅទីនេះ មានគេមើលនៅទីឆ្ងាយ។ អ្វីដែលគេរាយការណ៍ក្នុងប្រទេសមួយ ច្រើនតែត្រូវតាមដានបន្តក្នុងប្រទេសមួយទៀត។

ភាពជាដៃគូនេះឈរលើចំណុចបួន៖

- **ការងារដែលមានស្ថិរភាព។** មូលនិធិរយៈពេលច្រើនឆ្នាំអនុញ្ញាតឲ្យបណ្ដាញរាយការណ៍ពិសេសបណ្ដុះបណ្ដាលអ្នកវិភាគ និងរក្សាពួកគេឲ្យនៅធ្វើការ។
- **ការផ្លាស់ប្ដូរបទពិសោធន៍។** យើងចែករំលែកបទពិសោធន៍អំពីការរាយការណ៍ ការបណ្ដុះបណ្ដាលសម្រាប់វិស័យទេសចរណ៍ និងការងារជាមួយក្រុមហ៊ុន។
- **សំឡេងកុមារ។** យើងប្រៀបធៀបអ្វីដែលយុវជនប្រាប់យើងអំពីជីវិតរបស់ពួកគេលើអ៊ីនធឺណិត ហើយរៀបចំសម្ភារៈដោយផ្អែកលើវា។
- **គណនេយ្យភាព។** យើងរាយការណ៍អំពីអ្វីដែលបានធ្វើ និងអ្វីដែលបានរៀន រួមទាំងអ្វីដែលបរាជ័យ។

តើមូលនិធិរបស់លោកអ្នកចង់គាំទ្រយើងតាមរបៀបស្រដៀងនេះទេ? ទំព័រ[បរិច្ចាគ](/donate)របស់យើងប្រាប់ពីរបៀបចាប់ផ្ដើម។`,
    },
  },
  {
    slug: 'children-advocacy-network',
    sector: 'international',
    name: { en: 'Children Advocacy Network', km: 'បណ្ដាញតស៊ូមតិដើម្បីកុមារ (Children Advocacy Network)' },
    summary: {
      en: 'Organisations which speak with one voice for children, so that laws and services keep up with life online.',
      km: 'អង្គការនានាដែលនិយាយជាសំឡេងតែមួយសម្រាប់កុមារ ដើម្បីឲ្យច្បាប់ និងសេវាដើរទាន់ជីវិតលើអ៊ីនធឺណិត។',
    },
    body: {
      en: `One organisation that asks for a better law is easily overlooked. Many which ask together, with the same facts, are heard. The Children Advocacy Network brings together organisations which defend the rights of children, and Internet Hotline Cambodia takes part in it.

In this network we bring what a hotline knows: which platforms appear in reports, where removal takes long, what children and parents ask us. We never bring cases that could identify somebody. Others bring their experience from courts, shelters, villages and schools.

Together we work on:

- laws which name each form of sexual exploitation of children online and protect the child who speaks as a witness;
- services for children and families after abuse, in the provinces too;
- words: we promote the Luxembourg Guidelines, in Khmer as in English;
- the WePROTECT Model National Response, a list of what a country needs, from prevention to support for victims.

Our own positions are on the page [research and advocacy](/research-and-advocacy). Studies and briefs on which they rest are under [research](/research), free to read and to quote.`,
      km: `អង្គការតែមួយដែលទាមទារច្បាប់ប្រសើរជាងមុន ងាយនឹងត្រូវគេមើលរំលង។ តែអង្គការច្រើនដែលទាមទារជាមួយគ្នា ដោយមានព័ត៌មានពិតដូចគ្នា នឹងមានគេស្ដាប់។ បណ្ដាញតស៊ូមតិដើម្បីកុមារ ប្រមូលផ្ដុំអង្គការដែលការពារសិទ្ធិកុមារ ហើយអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ចូលរួមក្នុងបណ្ដាញនេះ។

ក្នុងបណ្ដាញនេះ យើងនាំយកអ្វីដែលបណ្ដាញរាយការណ៍ពិសេសដឹង៖ វេទិកាណាមានក្នុងរបាយការណ៍ កន្លែងណាការលុបចំណាយពេលយូរ និងអ្វីដែលកុមារ និងឪពុកម្ដាយសួរយើង។ យើងមិនដែលនាំយកករណីដែលអាចឲ្យគេស្គាល់អត្តសញ្ញាណនរណាម្នាក់ឡើយ។ អ្នកដទៃនាំយកបទពិសោធន៍ពីតុលាការ ជម្រក ភូមិ និងសាលារៀន។

យើងធ្វើការជាមួយគ្នាលើ៖

- ច្បាប់ដែលចែងអំពីទម្រង់នីមួយៗនៃការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត និងការពារកុមារដែលផ្ដល់សក្ខីកម្ម
- សេវាសម្រាប់កុមារ និងគ្រួសារក្រោយការរំលោភបំពាន រួមទាំងនៅតាមខេត្ត
- ពាក្យពេចន៍៖ យើងលើកកម្ពស់គោលការណ៍ណែនាំលុចសំបួ ទាំងជាភាសាខ្មែរ និងភាសាអង់គ្លេស
- គំរូឆ្លើយតបថ្នាក់ជាតិរបស់ WePROTECT ដែលជាបញ្ជីនៃអ្វីដែលប្រទេសមួយត្រូវការ ចាប់ពីការបង្ការ រហូតដល់ការគាំទ្រជនរងគ្រោះ។

គោលជំហររបស់យើងមាននៅលើទំព័រ[ការស្រាវជ្រាវនិងការតស៊ូមតិ](/research-and-advocacy)។ ការសិក្សា និងឯកសារសង្ខេបដែលជាមូលដ្ឋាន មានក្នុង[ការស្រាវជ្រាវ](/research) ដែលអាចអាន និងដកស្រង់បានដោយសេរី។`,
    },
  },
]
