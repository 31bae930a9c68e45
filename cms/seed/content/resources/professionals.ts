import type { ResourceSeed } from '../shapes.ts'

export const professionalResources: readonly ResourceSeed[] = [
  {
    slug: 'first-response-to-a-disclosure',
    title: { en: 'First Response: When a Child Confides in You', km: 'ការឆ្លើយតបដំបូង៖ ពេលកុមារទុកចិត្តប្រាប់អ្នក' },
    summary: {
      en: 'A three-hour module for teachers and social workers on receiving a disclosure: listen, reassure, record, refer.',
      km: 'មេរៀនបីម៉ោងសម្រាប់គ្រូ និងបុគ្គលិកសង្គម អំពីរបៀបទទួលស្ដាប់ ពេលកុមារទុកចិត្តប្រាប់៖ ស្ដាប់ លួងចិត្ត កត់ត្រា និងបញ្ជូនបន្ត។',
    },
    description: {
      en: `What we say in the first minutes can open a door or close it for years. The module trains four steps: listen, reassure, record, refer. Participants watch a model conversation, practise it in threes with an observer, and compare good and poor notes of the same talk.

A trainer with experience in child protection should lead it, in a group of at most sixteen. Agree at the start that nobody has to speak of their own life. Participants leave with a pocket card, a record form and the names of the people to call in their district. They learn to avoid leading questions and not to look at images.`,
      km: `អ្វីដែលយើងនិយាយក្នុងប៉ុន្មាននាទីដំបូង អាចបើកទ្វារ ឬបិទទ្វារជាច្រើនឆ្នាំ។ មេរៀននេះបង្ហាត់ជំហានបួន៖ ស្ដាប់ លួងចិត្ត កត់ត្រា បញ្ជូនបន្ត។ សិក្ខាកាមមើលការសន្ទនាគំរូ ហាត់វាជាក្រុមបីនាក់ដែលមានអ្នកសង្កេតម្នាក់ ហើយប្រៀបធៀបកំណត់ត្រាល្អ និងមិនល្អនៃការសន្ទនាតែមួយ។

គ្រូបង្គោលដែលមានបទពិសោធន៍ការពារកុមារគួរជាអ្នកដឹកនាំ ក្នុងក្រុមមិនលើសពីដប់ប្រាំមួយនាក់។ សូមព្រមព្រៀងតាំងពីដើមថា គ្មាននរណាត្រូវនិយាយអំពីជីវិតផ្ទាល់ខ្លួនទេ។ សិក្ខាកាមទទួលបានកាតហោប៉ៅ ទម្រង់កត់ត្រា និងឈ្មោះមនុស្សដែលត្រូវទាក់ទងក្នុងស្រុករបស់ខ្លួន។ ពួកគេរៀនជៀសវាងសំណួរដឹកនាំ និងមិនមើលរូបភាព។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['reporting-and-help', 'grooming'],
    type: 'training-module',
    languages: ['en', 'km'],
    durationMinutes: 180,
    needs: ['printed', 'projector'],
    accessibility: ['captions', 'tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'discusses-abuse',
    visibility: 'members',
    reviewBy: '2027-07-15',
    sheet: {
      en: `## First response: pocket card and record form

## Four steps

1. **Listen.** Sit at the child's height. Let the child use their own words. Silence is fine.
2. **Reassure.** “I believe you. It is not your fault. You were right to tell me.”
3. **Record.** As soon as possible, in the child's words, with date, time and place. Facts first; mark your own impressions as impressions.
4. **Refer.** Tell the person named in your procedure on the same day. In danger, call the police, {{police-hotline}}.

## Do not

- promise to keep it secret
- ask “why” or suggest answers
- question the child again for your own clarity
- look at, copy or forward any image, even as proof
- confront the person named

## Record form

- Name and position of the writer: ………………
- Date, time and place of the talk: ………………
- What the child said, word for word: ………………
- What I answered: ………………
- Web addresses, accounts or apps mentioned: ………………
- Whom I informed, and when: ………………
- What the child was told about the next step: ………………

Keep this form locked. Images online are reported through [the report form](/report), by address, without attachments. Afterwards look after yourself too: speak with your supervisor.`,
      km: `## ការឆ្លើយតបដំបូង៖ កាតហោប៉ៅ និងទម្រង់កត់ត្រា

## ជំហានបួន

1. **ស្ដាប់។** អង្គុយឲ្យស្មើកម្ពស់កុមារ។ ទុកឲ្យកុមារប្រើពាក្យរបស់ខ្លួន។ បើកុមារស្ងៀម ក៏មិនអីដែរ។
2. **លួងចិត្ត។** «ខ្ញុំជឿប្អូន។ វាមិនមែនជាកំហុសរបស់ប្អូនទេ។ ប្អូនធ្វើត្រូវហើយដែលប្រាប់ខ្ញុំ»។
3. **កត់ត្រា។** ឲ្យបានឆាប់តាមដែលអាចធ្វើបាន តាមពាក្យរបស់កុមារ ដោយមានកាលបរិច្ឆេទ ម៉ោង និងទីកន្លែង។ កត់ការពិតជាមុន ហើយបញ្ជាក់ថាអ្វីជាការយល់ឃើញផ្ទាល់ខ្លួន។
4. **បញ្ជូនបន្ត។** ប្រាប់អ្នកដែលមានឈ្មោះក្នុងនីតិវិធីរបស់អ្នក នៅថ្ងៃដដែល។ បើមានគ្រោះថ្នាក់ ទូរសព្ទទៅនគរបាល {{police-hotline}}។

## កុំ

- សន្យាថានឹងលាក់ការសម្ងាត់
- សួរថា «ហេតុអ្វី» ឬបង្ហើបចម្លើយឲ្យ
- សួរកុមារម្ដងទៀតដើម្បីឲ្យខ្លួនឯងច្បាស់
- មើល ចម្លង ឬបញ្ជូនរូបភាពណាមួយ ទោះទុកជាភស្តុតាងក៏ដោយ
- ទៅប្រឈមមុខនឹងអ្នកដែលកុមារបាននិយាយឈ្មោះ

## ទម្រង់កត់ត្រា

- ឈ្មោះ និងតួនាទីអ្នកសរសេរ៖ ………………
- កាលបរិច្ឆេទ ម៉ោង និងទីកន្លែងនៃការសន្ទនា៖ ………………
- អ្វីដែលកុមារនិយាយ តាមពាក្យដើម៖ ………………
- អ្វីដែលខ្ញុំឆ្លើយ៖ ………………
- អាសយដ្ឋានគេហទំព័រ គណនី ឬកម្មវិធីដែលបានលើកឡើង៖ ………………
- ខ្ញុំបានជូនដំណឹងទៅនរណា នៅពេលណា៖ ………………
- អ្វីដែលបានប្រាប់កុមារអំពីជំហានបន្ទាប់៖ ………………

រក្សាទម្រង់នេះក្នុងទូចាក់សោ។ រូបភាពលើអ៊ីនធឺណិតត្រូវរាយការណ៍តាម[ទម្រង់រាយការណ៍](/report) ដោយផ្ដល់អាសយដ្ឋាន មិនភ្ជាប់ឯកសារ។ ក្រោយមក សូមថែទាំខ្លួនអ្នកដែរ៖ និយាយជាមួយអ្នកគ្រប់គ្រងរបស់អ្នក។`,
    },
    picture: 'open-door',
  },
  {
    slug: 'understanding-sextortion-for-social-workers',
    title: {
      en: 'Understanding Sextortion: A Module for Social Workers',
      km: 'ការយល់ដឹងអំពីការគំរាមជំរិតផ្លូវភេទ៖ មេរៀនសម្រាប់បុគ្គលិកសង្គម',
    },
    summary: {
      en: 'How blackmail with intimate images works, how young people react, and how casework can restore safety and dignity.',
      km: 'របៀបដែលការគំរាមជំរិតដោយរូបភាពឯកជនកើតឡើង ប្រតិកម្មរបស់យុវជន និងការគ្រប់គ្រងករណីដែលជួយស្ដារសុវត្ថិភាព និងសេចក្ដីថ្លៃថ្នូរ។',
    },
    description: {
      en: `The module has six units of thirty minutes. The first two explain the patterns: money demands, often against boys, and demands for further images, in which girls are often the target. Units three and four cover crisis talk, safety plans and the risk of self-harm. The last two deal with takedown, evidence, families and the months afterwards.

Cases are invented and contain no descriptions of images. Work in pairs, one unit a week, with supervision. Social workers learn to answer shame with facts, to co-operate with police and the hotline without making the child repeat the story, and to notice strain in themselves.`,
      km: `មេរៀននេះមានប្រាំមួយឯកតា ឯកតានីមួយៗសាមសិបនាទី។ ឯកតាពីរដំបូងពន្យល់លំនាំ៖ ការទារប្រាក់ ដែលច្រើនតែកើតឡើងចំពោះក្មេងប្រុស និងការទាររូបភាពបន្ថែម ដែលក្មេងស្រីច្រើនជាអ្នករងគ្រោះ។ ឯកតាទីបីនិងទីបួននិយាយអំពីការសន្ទនាពេលមានវិបត្តិ ផែនការសុវត្ថិភាព និងហានិភ័យនៃការធ្វើបាបខ្លួនឯង។ ឯកតាពីរចុងក្រោយនិយាយអំពីការលុបចោល ភស្តុតាង គ្រួសារ និងប៉ុន្មានខែក្រោយមក។

ករណីទាំងអស់ជារឿងប្រឌិត ហើយគ្មានការពណ៌នារូបភាពទេ។ សូមរៀនជាគូ មួយសប្ដាហ៍មួយឯកតា ដោយមានការត្រួតពិនិត្យ។ បុគ្គលិកសង្គមរៀនឆ្លើយតបនឹងភាពអាម៉ាស់ដោយការពិត សហការជាមួយនគរបាលនិងបណ្ដាញរាយការណ៍ពិសេសដោយមិនឲ្យកុមារនិយាយរឿងដដែលៗ និងសង្កេតឃើញភាពតានតឹងក្នុងខ្លួន។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['sextortion', 'reporting-and-help'],
    type: 'training-module',
    languages: ['en', 'km'],
    durationMinutes: 180,
    needs: ['internet', 'printed'],
    accessibility: ['captions', 'transcript', 'tagged-pdf'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'discusses-abuse',
    visibility: 'members',
    reviewBy: '2027-10-01',
  },
  {
    slug: 'trust-takes-time',
    title: {
      en: 'Trust Takes Time: Teaching Older Pupils about Grooming',
      km: 'ទំនុកចិត្តត្រូវការពេលវេលា៖ បង្រៀនសិស្សធំៗអំពីការលួងលោមបញ្ឆោត',
    },
    summary: {
      en: 'An upper-secondary lesson using a ladder of trust, anonymous questions and a letter of advice to a younger child.',
      km: 'មេរៀនវិទ្យាល័យ ប្រើជណ្ដើរទំនុកចិត្ត សំណួរអនាមិក និងសំបុត្រផ្ដល់ដំបូន្មានដល់កុមារតូចជាង។',
    },
    description: {
      en: `Older pupils do not like to be warned; they like to understand. The lesson therefore looks at trust itself. Groups build a ladder: which step comes after how much time, and who decides? Then they watch, on paper, how an adult with bad intentions pushes somebody up three steps in a week.

Anonymous questions are collected in a box and answered by the teacher with the help of the notes. At the end each pupil writes a letter to an imaginary cousin of ten. Pupils learn to name manipulation, to interrupt it, and to stand by a friend who has been deceived without asking “why did you…”.`,
      km: `សិស្សធំៗមិនចូលចិត្តឲ្យគេព្រមានទេ ពួកគេចូលចិត្តយល់។ ដូច្នេះ មេរៀននេះពិនិត្យមើលទំនុកចិត្តតែម្ដង។ ក្រុមនីមួយៗសង់ជណ្ដើរ៖ កាំណាមកក្រោយពេលវេលាប៉ុន្មាន ហើយនរណាជាអ្នកសម្រេច? បន្ទាប់មក ពួកគេមើលលើក្រដាស ពីរបៀបដែលមនុស្សពេញវ័យមានចេតនាអាក្រក់ រុញគេឡើងបីកាំក្នុងមួយសប្ដាហ៍។

សំណួរអនាមិកត្រូវប្រមូលក្នុងប្រអប់ ហើយគ្រូឆ្លើយដោយមានកំណត់សម្គាល់ជំនួយ។ នៅចុងបញ្ចប់ សិស្សម្នាក់ៗសរសេរសំបុត្រទៅប្អូនជីដូនមួយប្រឌិតអាយុដប់ឆ្នាំ។ សិស្សរៀនសម្គាល់ការបោកបញ្ឆោត កាត់ផ្ដាច់វា និងនៅក្បែរមិត្តដែលត្រូវគេបោក ដោយមិនសួរថា «ហេតុអ្វីឯង…»។`,
    },
    audiences: ['professionals'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['grooming', 'online-relationships'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 90,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-05-01',
    sheet: {
      en: `## Trust Takes Time: lesson plan

**Class:** grades 10 to 12. **Time:** two lessons of 45 minutes. **Prepare:** paper strips, a closed box, the name of the school counsellor.

### Aims

Pupils can describe how trust normally grows, name four ways of manipulating it, and say how they would support a friend.

### First lesson

1. **Agreement (5 min).** We speak about invented people. Nobody must share.
2. **The ladder (20 min).** Order the strips: sharing music, meeting in a group, telling a worry, lending money, being alone together, sharing a password. How long between the steps? Who may stop?
3. **The push (20 min).** Read the story of R. (15) and a “talent scout”. Mark the line at which the speed changes. Name the tool: flattery, gift, secret, guilt, threat.

### Second lesson

1. **The box (20 min).** Answer the anonymous questions. If you do not know, say so and find out.
2. **The friend (10 min).** What helps: “I am glad you told me.” What hurts: “I would never have believed him.”
3. **The letter (15 min).** Write ten lines to a cousin of ten.

### Teacher's note

Some pupils in the room may have lived through this. Announce the topic a day earlier, allow them to leave, and be available afterwards. The responsibility lies with the adult, always.`,
      km: `## ទំនុកចិត្តត្រូវការពេលវេលា៖ កិច្ចតែងការបង្រៀន

**ថ្នាក់៖** ទី១០ ដល់ទី១២។ **ពេលវេលា៖** ពីរម៉ោងសិក្សា ម៉ោងនីមួយៗ ៤៥ នាទី។ **រៀបចំ៖** បន្ទះក្រដាស ប្រអប់បិទជិត និងឈ្មោះអ្នកប្រឹក្សាសាលា។

### គោលបំណង

សិស្សអាចរៀបរាប់ពីរបៀបដែលទំនុកចិត្តរីកចម្រើនជាធម្មតា ប្រាប់វិធីបោកបញ្ឆោតបួន និងនិយាយថាខ្លួននឹងគាំទ្រមិត្តដោយរបៀបណា។

### ម៉ោងទីមួយ

1. **ការព្រមព្រៀង (៥ នាទី)។** យើងនិយាយអំពីមនុស្សប្រឌិត។ គ្មាននរណាត្រូវចែករំលែកទេ។
2. **ជណ្ដើរ (២០ នាទី)។** តម្រៀបបន្ទះក្រដាស៖ ចែករំលែកចម្រៀង ជួបគ្នាជាក្រុម ប្រាប់ក្ដីបារម្ភ ឲ្យខ្ចីលុយ នៅតែពីរនាក់ ប្រាប់ពាក្យសម្ងាត់។ ពីកាំមួយទៅកាំមួយត្រូវពេលប៉ុន្មាន? នរណាអាចឈប់?
3. **ការរុញ (២០ នាទី)។** អានរឿង រ. (អាយុ ១៥ ឆ្នាំ) និង «អ្នករកទេពកោសល្យ»។ គូសបន្ទាត់ដែលល្បឿនផ្លាស់ប្ដូរ។ ប្រាប់ឈ្មោះវិធីដែលគេប្រើ៖ ការបញ្ចើច អំណោយ ការសម្ងាត់ ការធ្វើឲ្យមានកំហុសក្នុងចិត្ត ការគំរាម។

### ម៉ោងទីពីរ

1. **ប្រអប់ (២០ នាទី)។** ឆ្លើយសំណួរអនាមិក។ បើមិនដឹង សូមនិយាយថាមិនដឹង ហើយទៅរកចម្លើយ។
2. **មិត្ត (១០ នាទី)។** អ្វីដែលជួយ៖ «ខ្ញុំអរដែលឯងប្រាប់»។ អ្វីដែលធ្វើឲ្យឈឺចាប់៖ «បើជាខ្ញុំ ខ្ញុំមិនជឿគេទេ»។
3. **សំបុត្រ (១៥ នាទី)។** សរសេរដប់បន្ទាត់ទៅប្អូនជីដូនមួយអាយុដប់ឆ្នាំ។

### កំណត់សម្គាល់សម្រាប់គ្រូ

សិស្សខ្លះក្នុងថ្នាក់អាចធ្លាប់ជួបរឿងនេះ។ សូមប្រាប់ប្រធានបទមួយថ្ងៃមុន អនុញ្ញាតឲ្យចាកចេញ ហើយទុកពេលជួបក្រោយម៉ោង។ ទំនួលខុសត្រូវស្ថិតលើមនុស្សពេញវ័យជានិច្ច។`,
    },
  },
  {
    slug: 'what-the-law-says-about-intimate-images',
    title: { en: 'What the Law Says about Intimate Images of Minors', km: 'ច្បាប់ចែងយ៉ាងណាអំពីរូបភាពឯកជនរបស់អនីតិជន' },
    summary: {
      en: 'A civics lesson on protection, not fear: why images of under-eighteens are protected and how the law helps a child victim.',
      km: 'មេរៀនពលរដ្ឋវិជ្ជាអំពីការការពារ មិនមែនការភ័យខ្លាច៖ ហេតុអ្វីរូបភាពអ្នកអាយុក្រោម ១៨ ឆ្នាំត្រូវបានការពារ និងច្បាប់ជួយកុមាររងគ្រោះយ៉ាងណា។',
    },
    description: {
      en: `This lesson takes the law out of the drawer of threats. Pupils begin with a question, why does a society protect pictures of children, and only then read a short summary of the 2008 law on human trafficking and sexual exploitation. Four fictional cases show who is responsible when a picture is passed on: the sender, the friend, the group owner or the page that earns from it.

Invite a police officer or a lawyer for the last fifteen minutes if you can. Pupils learn which acts are forbidden, that a child whose picture spreads has a right to help, and how to report anonymously. It is not legal advice.`,
      km: `មេរៀននេះមិនយកច្បាប់មកបំភ័យទេ។ សិស្សចាប់ផ្ដើមដោយសំណួរថា ហេតុអ្វីសង្គមការពាររូបភាពកុមារ បន្ទាប់មកទើបអានសេចក្ដីសង្ខេបខ្លីនៃច្បាប់ឆ្នាំ ២០០៨ ស្ដីពីការជួញដូរមនុស្ស និងការកេងប្រវ័ញ្ចផ្លូវភេទ។ ករណីប្រឌិតបួនបង្ហាញថានរណាទទួលខុសត្រូវពេលរូបភាពត្រូវបានបញ្ជូនបន្ត៖ អ្នកផ្ញើ មិត្តភក្តិ ម្ចាស់ក្រុម ឬទំព័រដែលរកប្រាក់ពីវា។

បើអាច សូមអញ្ជើញមន្ត្រីនគរបាល ឬមេធាវីក្នុងដប់ប្រាំនាទីចុងក្រោយ។ សិស្សរៀនថា អំពើណាត្រូវបានហាមឃាត់ កុមារដែលរូបភាពត្រូវបានផ្សាយមានសិទ្ធិទទួលជំនួយ និងរបៀបរាយការណ៍ដោយអនាមិក។ មេរៀននេះមិនមែនជាការប្រឹក្សាផ្លូវច្បាប់ទេ។`,
    },
    audiences: ['professionals'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['nude-images', 'reporting-and-help'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 60,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-03-01',
    sheet: {
      en: `## What the law says: worksheet and answers

### First: why?

Complete the sentence in your own words. A society protects pictures of children because ………………

### A short summary

- In Cambodia the Law on Suppression of Human Trafficking and Sexual Exploitation (2008) deals with sexual images of people under 18. It uses the older words “child pornography”. This site says child sexual abuse material (CSAM), because it shows harm.
- Making and spreading such material are crimes.
- A child whose picture is spread is a victim with a right to protection.
- Details belong to lawyers and courts. Ask when you need advice.

### Four cases

Who carries responsibility? What would you advise?

1. Somebody posts an intimate picture of a former girlfriend, aged 16, in a group.
2. A pupil receives it, deletes it at once and tells a teacher.
3. The owner of the group laughs and leaves it there.
4. A page asks for money to show it.

### Answers for discussion

1. The one who posted did wrong. She needs help, not questions about the past.
2. A brave and correct act.
3. An owner can remove it and report it. Leaving it harms.
4. It is exploitation. [Report the address](/report) and do not open it again.

### Remember

You can report anonymously. Help: {{child-helpline}}. Danger: {{police-hotline}}.`,
      km: `## ច្បាប់ចែងយ៉ាងណា៖ សន្លឹកកិច្ចការ និងចម្លើយ

### ដំបូង៖ ហេតុអ្វី?

សូមបំពេញប្រយោគតាមពាក្យរបស់អ្នក។ សង្គមការពាររូបភាពកុមារ ព្រោះ ………………

### សេចក្ដីសង្ខេប

- នៅកម្ពុជា ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ (ឆ្នាំ ២០០៨) ចែងអំពីរូបភាពផ្លូវភេទរបស់អ្នកអាយុក្រោម ១៨ ឆ្នាំ។ ច្បាប់នេះប្រើពាក្យចាស់ «រូបអាសអាភាសកុមារ»។ គេហទំព័រនេះប្រើពាក្យ រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ព្រោះវាបង្ហាញពីការធ្វើបាប។
- ការផលិត និងការផ្សព្វផ្សាយសម្ភារៈបែបនេះជាបទល្មើស។
- កុមារដែលរូបភាពត្រូវបានផ្សាយ គឺជាកុមាររងគ្រោះដែលមានសិទ្ធិទទួលការការពារ។
- ព័ត៌មានលម្អិតជាការងាររបស់មេធាវី និងតុលាការ។ សូមសួរពេលត្រូវការដំបូន្មាន។

### ករណីបួន

នរណាទទួលខុសត្រូវ? អ្នកនឹងផ្ដល់ដំបូន្មានអ្វី?

1. មានគេបង្ហោះរូបឯកជនរបស់អតីតសង្សារអាយុ ១៦ ឆ្នាំក្នុងក្រុម។
2. សិស្សម្នាក់ទទួលបានវា លុបវាភ្លាម ហើយប្រាប់គ្រូ។
3. ម្ចាស់ក្រុមសើច ហើយទុកវានៅដដែល។
4. ទំព័រមួយទារប្រាក់ដើម្បីបង្ហាញវា។

### ចម្លើយសម្រាប់ពិភាក្សា

1. អ្នកដែលបង្ហោះធ្វើខុស។ នាងត្រូវការជំនួយ មិនមែនសំណួរអំពីរឿងអតីតកាលទេ។
2. ជាអំពើក្លាហាន និងត្រឹមត្រូវ។
3. ម្ចាស់ក្រុមអាចដកវាចេញ និងរាយការណ៍។ ការទុកវាធ្វើឲ្យឈឺចាប់។
4. វាជាការកេងប្រវ័ញ្ច។ [រាយការណ៍អាសយដ្ឋាន](/report) ហើយកុំបើកវាម្ដងទៀត។

### ចងចាំ

អ្នកអាចរាយការណ៍ដោយអនាមិក។ ជំនួយ៖ {{child-helpline}}។ គ្រោះថ្នាក់៖ {{police-hotline}}។`,
    },
  },
  {
    slug: 'school-protocol-when-images-circulate',
    title: { en: 'School Protocol: When Images of a Pupil Circulate', km: 'នីតិវិធីសាលា៖ ពេលរូបភាពសិស្សត្រូវបានចែករំលែក' },
    summary: {
      en: 'A model procedure for head teachers: the first hour, the first day and the first month, with roles and wording.',
      km: 'នីតិវិធីគំរូសម្រាប់នាយកសាលា៖ មួយម៉ោង មួយថ្ងៃ និងមួយខែដំបូង ព្រមទាំងតួនាទី និងពាក្យពេចន៍។',
    },
    description: {
      en: `A picture spreads faster than a staff meeting can be called. This procedure helps a school to act well in the first hour without making things worse. It names roles (contact person, head, class teacher), lists what each does and must not do, and offers ready wording for parents and for the class.

Adapt it in one meeting: fill in names, print it, and rehearse with the invented case at the end. Staff learn never to view, collect or print the image, to put the child at the centre, to preserve addresses for the report, and to stop gossip without naming anyone. It belongs beside the fire plan.`,
      km: `រូបភាពរាលដាលលឿនជាងការកោះប្រជុំគ្រូ។ នីតិវិធីនេះជួយសាលាឲ្យចាត់វិធានការបានល្អក្នុងមួយម៉ោងដំបូង ដោយមិនធ្វើឲ្យស្ថានភាពកាន់តែអាក្រក់។ វាកំណត់តួនាទី (អ្នកទំនាក់ទំនង នាយក គ្រូបន្ទុកថ្នាក់) រាយអ្វីដែលម្នាក់ៗត្រូវធ្វើ និងមិនត្រូវធ្វើ ហើយផ្ដល់ពាក្យត្រៀមរួចសម្រាប់ឪពុកម្ដាយ និងសម្រាប់ថ្នាក់។

សូមកែសម្រួលវាក្នុងការប្រជុំម្ដង៖ បំពេញឈ្មោះ បោះពុម្ព ហើយហាត់ជាមួយករណីប្រឌិតនៅចុងបញ្ចប់។ បុគ្គលិករៀនមិនមើល មិនប្រមូល មិនបោះពុម្ពរូបភាព ដាក់កុមារជាចំណុចកណ្ដាល រក្សាទុកអាសយដ្ឋានសម្រាប់របាយការណ៍ និងបញ្ឈប់ពាក្យចចាមអារ៉ាមដោយមិនបញ្ចេញឈ្មោះនរណា។ វាគួរនៅក្បែរផែនការបង្ការអគ្គិភ័យ។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['nude-images', 'reporting-and-help', 'online-bullying'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 45,
    needs: ['printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-09-01',
    sheet: {
      en: `## When images of a pupil circulate

Contact person at our school: ………………  Deputy: ………………

## The first hour

1. Whoever learns of it tells the contact person, in person, not by chat.
2. The contact person speaks with the child in a quiet room: “You are safe here. It is not your fault. What do you need?”
3. **Nobody looks at the image.** Nobody asks pupils to show it, send it or print it.
4. Write down where it is said to be: address, group, account, time.
5. If there is a threat or danger, call {{police-hotline}}.

## The first day

1. Agree with the child how the parents are told; invite them the same day, unless this would put the child at risk.
2. [Report to the hotline](/report), with addresses only.
3. Ask group owners to remove it. A teacher says to the class, without names: “A private picture may be going round. Do not open it, do not pass it on. If you have it, tell an adult today.”
4. Name one adult who walks with the child for the coming weeks.

## The first month

- Check each week: sleep, lessons, friends, messages.
- Follow up with those who shared; teach, do not shame.
- Keep notes locked away, seen by few.
- Meet once to improve this procedure.

## Rehearsal

A pupil of grade 9 is absent. Two friends say that “something” is in a group. Who does what by ten o'clock?`,
      km: `## ពេលរូបភាពសិស្សត្រូវបានចែករំលែក

អ្នកទំនាក់ទំនងនៅសាលាយើង៖ ……………… អ្នកជំនួស៖ ………………

## មួយម៉ោងដំបូង

1. អ្នកដែលដឹងរឿង ប្រាប់អ្នកទំនាក់ទំនងដោយផ្ទាល់ មិនតាមការជជែកទេ។
2. អ្នកទំនាក់ទំនងនិយាយជាមួយកុមារក្នុងបន្ទប់ស្ងាត់៖ «ប្អូនមានសុវត្ថិភាពនៅទីនេះ។ វាមិនមែនជាកំហុសរបស់ប្អូនទេ។ ប្អូនត្រូវការអ្វី?»
3. **គ្មាននរណាមើលរូបភាពទេ។** គ្មាននរណាសុំឲ្យសិស្សបង្ហាញ ផ្ញើ ឬបោះពុម្ពវា។
4. កត់ត្រាកន្លែងដែលគេថាវាមាន៖ អាសយដ្ឋាន ក្រុម គណនី ម៉ោង។
5. បើមានការគំរាម ឬគ្រោះថ្នាក់ ទូរសព្ទទៅ {{police-hotline}}។

## ថ្ងៃដំបូង

1. ព្រមព្រៀងជាមួយកុមារថាត្រូវប្រាប់ឪពុកម្ដាយដោយរបៀបណា អញ្ជើញពួកគាត់មកនៅថ្ងៃដដែល លើកលែងតែវាធ្វើឲ្យកុមារមានហានិភ័យ។
2. [រាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស](/report) ដោយផ្ដល់តែអាសយដ្ឋាន។
3. សុំឲ្យម្ចាស់ក្រុមដកវាចេញ។ គ្រូនិយាយទៅកាន់ថ្នាក់ដោយគ្មានឈ្មោះ៖ «អាចមានរូបភាពឯកជនមួយកំពុងត្រូវបានចែករំលែក។ កុំបើក កុំបញ្ជូនបន្ត។ បើប្អូនមានវា សូមប្រាប់មនុស្សពេញវ័យថ្ងៃនេះ»។
4. កំណត់មនុស្សពេញវ័យម្នាក់ ដែលនៅក្បែរកុមារក្នុងប៉ុន្មានសប្ដាហ៍ខាងមុខ។

## មួយខែដំបូង

- ពិនិត្យរាល់សប្ដាហ៍៖ ការគេង ការរៀន មិត្តភក្តិ និងសារ។
- តាមដានអ្នកដែលបានចែករំលែក បង្រៀនពួកគេ មិនត្រូវធ្វើឲ្យអាម៉ាស់ទេ។
- ចាក់សោកំណត់ត្រា ឲ្យមនុស្សតិចប៉ុណ្ណោះអាចមើល។
- ជួបគ្នាម្ដងដើម្បីកែលម្អនីតិវិធីនេះ។

## ការហាត់

សិស្សថ្នាក់ទី៩ ម្នាក់អវត្តមាន។ មិត្តពីរនាក់និយាយថាមាន «រឿងមួយ» ក្នុងក្រុម។ មុនម៉ោងដប់ នរណាត្រូវធ្វើអ្វី?`,
    },
  },
  {
    slug: 'staff-room-briefing-live-streaming',
    title: {
      en: 'Staff-Room Briefing: Live-Streaming Risks in Twenty Minutes',
      km: 'ការជជែកក្នុងបន្ទប់គ្រូ៖ ហានិភ័យនៃការផ្សាយផ្ទាល់ក្នុងម្ភៃនាទី',
    },
    summary: {
      en: 'Twelve slides for a lunchtime briefing: how pupils stream, how viewers push limits, what a school can do this term.',
      km: 'ស្លាយដប់ពីរសម្រាប់ការជជែកពេលថ្ងៃត្រង់៖ របៀបដែលសិស្សផ្សាយផ្ទាល់ របៀបដែលអ្នកមើលរុញព្រំដែន និងអ្វីដែលសាលាអាចធ្វើក្នុងឆមាសនេះ។',
    },
    description: {
      en: `Colleagues have twenty minutes and cold tea. The slides answer what they ask most: why do pupils go live, what do digital gifts mean, how can a harmless dance become a request, and when does the duty to act begin? Every slide carries one picture and one sentence; the notes hold the rest.

Close with the exchange: each teacher chooses one step for the term, such as a class rule on filming, a talk with parents or a check of the sports club's account. Staff learn the signs of pressure during a stream, how to end and report it, and why a recording must never be passed around as proof.`,
      km: `មិត្តរួមការងារមានពេលម្ភៃនាទី និងតែដែលចុះត្រជាក់មួយកែវ។ ស្លាយទាំងនេះឆ្លើយសំណួរដែលគេសួរញឹកញាប់៖ ហេតុអ្វីសិស្សផ្សាយផ្ទាល់ អំណោយឌីជីថលមានន័យអ្វី ការរាំធម្មតាអាចក្លាយជាការទាមទារដោយរបៀបណា ហើយកាតព្វកិច្ចចាត់វិធានការចាប់ផ្ដើមពេលណា? ស្លាយនីមួយៗមានរូបភាពមួយ និងប្រយោគមួយ កំណត់សម្គាល់មានព័ត៌មានដែលនៅសល់។

បញ្ចប់ដោយការផ្លាស់ប្ដូរមតិ៖ គ្រូម្នាក់ៗជ្រើសរើសជំហានមួយសម្រាប់ឆមាសនេះ ដូចជាច្បាប់ថ្នាក់អំពីការថត ការនិយាយជាមួយមាតាបិតា ឬការពិនិត្យគណនីក្លឹបកីឡា។ បុគ្គលិករៀនស្គាល់សញ្ញានៃការបង្ខំក្នុងពេលផ្សាយផ្ទាល់ របៀបបញ្ឈប់និងរាយការណ៍ ហើយហេតុអ្វីវីដេអូដែលថតទុកមិនត្រូវបញ្ជូនគ្នាជាភស្តុតាង។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['live-streaming', 'reporting-and-help'],
    type: 'presentation',
    languages: ['en', 'km'],
    durationMinutes: 20,
    needs: ['projector'],
    accessibility: ['tagged-pdf', 'transcript'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-02-28',
  },
  {
    slug: 'safe-technology-in-the-classroom',
    title: {
      en: 'Safe Technology in the Classroom: A Head Teacher’s Checklist',
      km: 'ការប្រើបច្ចេកវិទ្យាដោយសុវត្ថិភាពក្នុងថ្នាក់៖ បញ្ជីពិនិត្យសម្រាប់នាយកសាលា',
    },
    summary: {
      en: 'Forty questions on devices, Wi-Fi, photos, learning apps, staff accounts and visitors, with a plan for the school year.',
      km: 'សំណួរសែសិបអំពីឧបករណ៍ អ៊ីនធឺណិតឥតខ្សែ រូបថត កម្មវិធីសិក្សា គណនីបុគ្គលិក និងភ្ញៀវ ព្រមទាំងផែនការសម្រាប់ឆ្នាំសិក្សា។',
    },
    description: {
      en: `Tablets arrive in a school before the rules do. This checklist helps a head teacher to look at everything once: who holds the administrator's password, which learning apps collect pupils' data, whether class photos show names, how a visitor is allowed to film, and what happens to a telephone that is found.

Answer the forty questions with two colleagues and a pupil. Mark each yes, partly or no, then pick five for this term. A model consent letter for photos and a page on choosing apps are included. Leaders learn to reduce risk with few resources and to explain decisions to families.`,
      km: `ថេប្លេតមកដល់សាលាមុនច្បាប់ប្រើប្រាស់។ បញ្ជីពិនិត្យនេះជួយនាយកសាលាពិនិត្យមើលអ្វីៗឲ្យបានគ្រប់ជ្រុងជ្រោយម្ដង៖ នរណាកាន់ពាក្យសម្ងាត់អ្នកគ្រប់គ្រង កម្មវិធីសិក្សាណាប្រមូលទិន្នន័យសិស្ស រូបថតថ្នាក់បង្ហាញឈ្មោះឬទេ ភ្ញៀវអាចថតបានដោយលក្ខខណ្ឌអ្វី ហើយត្រូវធ្វើយ៉ាងណាចំពោះទូរសព្ទដែលរើសបាន។

សូមឆ្លើយសំណួរទាំងសែសិបជាមួយសហការីពីរនាក់ និងសិស្សម្នាក់។ គូសថាមាន មានខ្លះ ឬគ្មាន រួចជ្រើសរើសប្រាំចំណុចសម្រាប់ឆមាសនេះ។ មានលិខិតយល់ព្រមគំរូសម្រាប់រូបថត និងមួយទំព័រអំពីការជ្រើសរើសកម្មវិធី។ អ្នកដឹកនាំរៀនកាត់បន្ថយហានិភ័យដោយធនធានតិច និងពន្យល់ការសម្រេចចិត្តដល់គ្រួសារ។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['privacy-and-security', 'online-reputation'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 90,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-08-01',
    url: 'https://green-bridge.example/guides/safe-technology-checklist',
  },
  {
    slug: 'listening-to-adolescents-focus-group-notes',
    title: { en: 'Listening to Adolescents: Focus-Group Notes on Life Online', km: '' },
    summary: {
      en: 'What sixty invented participants in eight groups say about friends, fame and fear online; illustrative figures for demonstration.',
      km: '',
    },
    description: {
      en: `This report shows how findings from group talks with adolescents can be written up with care. Its eight groups and sixty participants are invented: all figures and quotations are illustrative figures for demonstration. It follows the path of a real study, from consent forms and child-friendly questions to themes and recommendations.

Use it as a model for your own consultation. Chapter two explains how to ask about difficult subjects without asking for anybody's story; chapter four shows how to protect identity in quotations. Readers learn how young people's views can shape lessons and policies, and how to give the results back to those who spoke.`,
      km: '',
    },
    readyIn: ['en'],
    audiences: ['professionals', 'public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['online-relationships', 'online-reputation', 'health-and-well-being'],
    type: 'report',
    languages: ['en'],
    durationMinutes: 90,
    needs: ['nothing'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-4.0',
    publisher: 'Kampong Learning Lab',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-06-30',
    url: 'https://kampong-learning.example/reports/listening-to-adolescents',
  },
  {
    slug: 'bystander-or-upstander-role-play-cards',
    title: { en: 'Bystander or Upstander? Role-Play Cards', km: 'អ្នកឈរមើល ឬអ្នកក្រោកជួយ? សន្លឹកសម្ដែងតួ' },
    summary: {
      en: 'Eight scenes of harassment in group chats to act out, freeze and replay with a braver ending.',
      km: 'ហេតុការណ៍ប្រាំបីនៃការរំខានក្នុងក្រុមជជែក សម្រាប់សម្ដែង ឈប់ត្រឹង និងលេងឡើងវិញដោយបញ្ចប់ឲ្យក្លាហានជាងមុន។',
    },
    description: {
      en: `Forum theatre needs no stage. Four players read a scene from a group chat aloud: one writes, one is hurt, two watch. The group calls “freeze” at any moment, replaces a watcher and tries another reaction. Play each scene at least twice and compare how it feels from every chair.

The facilitator rotates roles, so that nobody is the target twice, and closes each round by shaking off the part. Young people learn five ways of helping (distract, comfort, speak, save, fetch) and find that a private message to the person who is hurt is often the bravest act. The cards and debrief are on the sheet.`,
      km: `ល្ខោនវេទិកាមិនត្រូវការឆាកទេ។ អ្នកសម្ដែងបួននាក់អានហេតុការណ៍ពីក្រុមជជែកឲ្យឮ៖ ម្នាក់សរសេរ ម្នាក់រងការឈឺចាប់ ពីរនាក់មើល។ ក្រុមអាចស្រែកថា «ឈប់ត្រឹង» នៅពេលណាក៏បាន ប្ដូរអ្នកមើលម្នាក់ ហើយសាកប្រតិកម្មផ្សេង។ សូមលេងហេតុការណ៍នីមួយៗយ៉ាងតិចពីរដង ហើយប្រៀបធៀបអារម្មណ៍ពីកៅអីនីមួយៗ។

អ្នកសម្របសម្រួលប្ដូរតួ ដើម្បីកុំឲ្យនរណារងពីរដង ហើយបញ្ចប់ជុំនីមួយៗដោយរលាស់តួចេញ។ យុវជនរៀនវិធីជួយប្រាំ (បង្វែរ លួង និយាយ រក្សាទុក ហៅជំនួយ) ហើយយល់ថាសារឯកជនទៅកាន់អ្នករងការឈឺចាប់ ច្រើនជាអំពើក្លាហានបំផុត។ សន្លឹក និងសំណួរក្រោយសម្ដែងមាននៅទីនេះ។`,
    },
    audiences: ['professionals', 'children'],
    ages: [11, 18],
    bands: ['11-14', '14-18'],
    topics: ['online-bullying'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 75,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2023,
    advisory: 'none',
    visibility: 'members',
    reviewBy: '2027-06-01',
    sheet: {
      en: `## Role-play cards

Cut out the eight cards. Four roles in each scene: writer, target, two watchers.

1. A photo of a boy who slipped in the mud becomes a sticker.
2. “Vote: who should leave the group?”
3. Somebody imitates a classmate's accent in voice messages.
4. A false account in a teacher's name asks silly questions.
5. A girl wins a prize. “She only won because…”
6. A player is called names after losing a match.
7. A secret told to one friend appears in the class chat.
8. Everybody is invited to a party in the group, except one.

## How to play

1. Read the scene and act it, one minute.
2. Somebody calls “Freeze!” and takes the place of a watcher.
3. Try one of the five helps.

- **Distract:** change the subject.
- **Comfort:** write privately, “I am with you.”
- **Speak:** “Not funny. Stop.”
- **Save:** keep the messages as proof.
- **Fetch:** bring an adult.

## Debrief

- Which help felt possible for me?
- What made the writer stop?
- What did the target need most?
- When is speaking up unsafe, so that fetching is wiser?

Shake your hands, say your own name, and leave the role behind. If the game has stirred up something real, speak with the facilitator or call {{child-helpline}}.`,
      km: `## សន្លឹកសម្ដែងតួ

កាត់សន្លឹកទាំងប្រាំបី។ ហេតុការណ៍នីមួយៗមានតួបួន៖ អ្នកសរសេរ អ្នករង និងអ្នកមើលពីរនាក់។

1. រូបក្មេងប្រុសម្នាក់រអិលដួលក្នុងភក់ ក្លាយជាស្ទីគ័រ។
2. «បោះឆ្នោត៖ នរណាគួរចេញពីក្រុម?»
3. មានគេត្រាប់សំនៀងមិត្តរួមថ្នាក់ក្នុងសារសំឡេង។
4. គណនីក្លែងក្លាយប្រើឈ្មោះគ្រូ សួរសំណួរឡប់ៗ។
5. ក្មេងស្រីម្នាក់ឈ្នះរង្វាន់។ «នាងឈ្នះ ព្រោះតែ…»
6. អ្នកលេងម្នាក់ត្រូវគេជេរក្រោយចាញ់ហ្គេម។
7. ការសម្ងាត់ដែលប្រាប់មិត្តម្នាក់ លេចឡើងក្នុងក្រុមថ្នាក់។
8. គ្រប់គ្នាត្រូវបានអញ្ជើញទៅជប់លៀងក្នុងក្រុម លើកលែងតែម្នាក់។

## របៀបលេង

1. អានហេតុការណ៍ ហើយសម្ដែងមួយនាទី។
2. មានគេស្រែកថា «ឈប់ត្រឹង!» ហើយចូលជំនួសអ្នកមើលម្នាក់។
3. សាកវិធីជួយមួយក្នុងចំណោមប្រាំ។

- **បង្វែរ៖** ប្ដូរប្រធានបទ។
- **លួង៖** សរសេរជាឯកជន «ខ្ញុំនៅខាងឯង»។
- **និយាយ៖** «មិនកំប្លែងទេ។ ឈប់»។
- **រក្សាទុក៖** ទុកសារជាភស្តុតាង។
- **ហៅជំនួយ៖** ហៅមនុស្សពេញវ័យមក។

## សំណួរក្រោយសម្ដែង

- វិធីជួយណាដែលខ្ញុំអាចធ្វើបាន?
- អ្វីធ្វើឲ្យអ្នកសរសេរឈប់?
- អ្នករងត្រូវការអ្វីជាងគេ?
- ពេលណាការនិយាយមិនមានសុវត្ថិភាព ហើយការហៅជំនួយប្រសើរជាង?

រលាស់ដៃ និយាយឈ្មោះពិតរបស់ខ្លួន ហើយទុកតួនោះចោល។ បើល្បែងនេះរំឭករឿងពិតអ្វីមួយ សូមនិយាយជាមួយអ្នកសម្របសម្រួល ឬទូរសព្ទទៅ {{child-helpline}}។`,
    },
  },
  {
    slug: 'avatars-bodies-and-me',
    title: { en: 'Avatars, Bodies and Me', km: 'តួអវតារ រាងកាយ និងខ្ញុំ' },
    summary: {
      en: 'Teenagers design an avatar, then ask what it hides, what it reveals and who profits from the perfect body.',
      km: 'យុវវ័យបង្កើតតួអវតារ រួចសួរថាវាលាក់អ្វី បង្ហាញអ្វី ហើយនរណាបានចំណេញពីរាងកាយឥតខ្ចោះ។',
    },
    description: {
      en: `Two lessons on identity for classes in which looks have become a sport. Pupils sketch an avatar for three places, a game, a job page and a family chat, and notice how they change. They interview one another about one choice. Then they study how games sell clothes, muscles and skin, and calculate the price of one virtual outfit in bowls of noodles.

The plan includes a text about generated images and advice for conversations on gender, disability and skin colour. No photographs of pupils are used. They learn that identity is many-sided, that comparison has sellers, and how to answer a remark on someone's body.`,
      km: `មេរៀនពីរម៉ោងអំពីអត្តសញ្ញាណ សម្រាប់ថ្នាក់ដែលរូបរាងក្លាយជាការប្រកួត។ សិស្សគូរព្រាងតួអវតារសម្រាប់បីកន្លែង គឺហ្គេម ទំព័រការងារ និងក្រុមជជែកគ្រួសារ ហើយសង្កេតថាខ្លួនប្រែប្រួលយ៉ាងណា។ ពួកគេសម្ភាសគ្នាអំពីជម្រើសមួយ។ បន្ទាប់មក ពួកគេសិក្សាពីរបៀបដែលហ្គេមលក់សម្លៀកបំពាក់ សាច់ដុំ និងស្បែក ហើយគណនាតម្លៃសម្លៀកបំពាក់និម្មិតមួយឈុតជាចានគុយទាវ។

កិច្ចតែងការមានអត្ថបទអំពីរូបភាពដែលកុំព្យូទ័របង្កើត និងដំបូន្មានសម្រាប់ការសន្ទនាអំពីយេនឌ័រ ពិការភាព និងពណ៌សម្បុរ។ មិនមានការប្រើរូបថតសិស្សទេ។ ពួកគេរៀនថា អត្តសញ្ញាណមានច្រើនផ្នែក មានគេរកប្រាក់ពីការប្រៀបធៀប និងរបៀបឆ្លើយតបនឹងពាក្យរិះគន់រាងកាយ។`,
    },
    audiences: ['professionals'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['self-image', 'gaming'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 100,
    needs: ['adult', 'printed', 'projector'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2022,
    advisory: 'none',
    visibility: 'members',
    reviewBy: '2027-01-15',
  },
  {
    slug: 'facilitating-gently-trauma-aware-workshops',
    title: { en: 'Facilitating Gently: Trauma-Aware Workshops with Children', km: '' },
    summary: {
      en: 'An online course for workshop leaders on pacing, choice, calm bodies and safe endings when topics are heavy.',
      km: '',
    },
    description: {
      en: `In every group there may be a child who has lived through harm, and nobody will wear a label. This self-paced course shows facilitators how to plan for that child without singling anyone out. Five short units cover the room, the opening agreement, choice in each activity, grounding exercises, and endings.

Each unit has a film of six minutes, a planning sheet and a question for your diary; the last one asks you to redesign a session you already give. Facilitators learn to notice freezing and flight, to respond in a low voice, to offer breaks without fuss, to refer on, and to rest after demanding days.`,
      km: '',
    },
    readyIn: ['en'],
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['health-and-well-being', 'reporting-and-help'],
    type: 'training-module',
    languages: ['en'],
    durationMinutes: 150,
    needs: ['internet'],
    accessibility: ['captions', 'transcript'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2021,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-04-01',
  },
  {
    slug: 'case-conference-tabletop-exercise',
    title: {
      en: 'Case Conference: A Tabletop Exercise for Protection Teams',
      km: 'កិច្ចប្រជុំករណី៖ លំហាត់លើតុសម្រាប់ក្រុមការពារកុមារ',
    },
    summary: {
      en: 'A cooperative board exercise: five roles, one invented case, new information every ten minutes, decisions under pressure.',
      km: 'ល្បែងសហការលើតុ៖ តួនាទីប្រាំ ករណីប្រឌិតមួយ ព័ត៌មានថ្មីរាល់ដប់នាទី និងការសម្រេចចិត្តក្រោមសម្ពាធ។',
    },
    description: {
      en: `Five players take the seats of a social worker, a police officer, a teacher, a hotline analyst and a parent's supporter. An invented teenager is being blackmailed online. Every ten minutes a new card is turned: a message arrives, a journalist calls, an address is taken down, a sister becomes worried. The team decides what to do, in which order, and who tells the child.

A sixth person keeps time and reads the debrief. There are no points; success is measured by how often the child had to repeat the story. Teams learn each other's duties, find gaps in their referral path, and write one agreement for real work.`,
      km: `អ្នកលេងប្រាំនាក់ដើរតួជាបុគ្គលិកសង្គម មន្ត្រីនគរបាល គ្រូ អ្នកវិភាគបណ្ដាញរាយការណ៍ពិសេស និងអ្នកគាំទ្រឪពុកម្ដាយ។ យុវវ័យប្រឌិតម្នាក់កំពុងរងការគំរាមជំរិតតាមអ៊ីនធឺណិត។ រាល់ដប់នាទី សន្លឹកថ្មីមួយត្រូវបើក៖ សារមួយមកដល់ អ្នកកាសែតទូរសព្ទមក អាសយដ្ឋានមួយត្រូវបានលុប ប្អូនស្រីចាប់ផ្ដើមបារម្ភ។ ក្រុមសម្រេចថាត្រូវធ្វើអ្វី តាមលំដាប់ណា ហើយនរណាប្រាប់កុមារ។

មនុស្សទីប្រាំមួយមើលម៉ោង និងអានសំណួរបញ្ចប់។ គ្មានពិន្ទុទេ ជោគជ័យវាស់ដោយចំនួនដងដែលកុមារត្រូវនិយាយរឿងដដែល។ ក្រុមរៀនពីភារកិច្ចគ្នាទៅវិញទៅមក រកចន្លោះខ្វះខាតក្នុងផ្លូវបញ្ជូនបន្ត និងសរសេរកិច្ចព្រមព្រៀងមួយសម្រាប់ការងារពិត។`,
    },
    audiences: ['professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['sextortion', 'reporting-and-help'],
    type: 'game',
    languages: ['en', 'km'],
    durationMinutes: 120,
    needs: ['printed'],
    accessibility: ['large-print'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'discusses-abuse',
    visibility: 'members',
    reviewBy: '2027-11-01',
  },
]
