import type { PressReleaseSeed } from './shapes.ts'

export const pressReleases: readonly PressReleaseSeed[] = [
  {
    slug: 'talk-about-blackmail-before-it-happens',
    date: '2026-10-05',
    title: {
      en: 'Hotline asks families to talk about blackmail with images before it happens',
      km: 'បណ្ដាញរាយការណ៍ពិសេសអំពាវនាវឲ្យគ្រួសារជជែកគ្នាអំពីការគំរាមដោយប្រើរូបភាព មុនពេលវាកើតឡើង',
    },
    summary: {
      en: 'Young people who are threatened with a private image need a calm adult and a plan of four steps, says Internet Hotline Cambodia.',
      km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌាប្រាប់ថា យុវជនដែលត្រូវគេគំរាមដោយប្រើរូបភាពឯកជន ត្រូវការមនុស្សធំដែលរក្សាចិត្តស្ងប់ និងផែនការបួនជំហាន។',
    },
    body: {
      en: `Internet Hotline Cambodia (IHC) asks parents, carers and schools to speak with young people about "sextortion": a person threatens to share a private image unless the young person pays, or sends more.

Those who threaten count on shame. They press for a quick answer and tell the young person that nobody will help. A short conversation beforehand takes away much of this power.

"The most important sentence is: you can come to me, whatever has happened," said the hotline's awareness officer. "A young person who has heard it once will remember it at the worst moment."

## Four steps

- **Stop.** Do not pay, and do not send anything else.
- **Keep what shows the threat.** Note the account name and the messages. Do not forward the image.
- **Block and report.** Use the tools of the app, and [report to the hotline](/report) where a sexual image of a person under 18 is online.
- **Tell somebody.** An adult whom you trust, Child Helpline Cambodia on {{child-helpline}}, or the police on {{police-hotline}}.

The young person has done nothing that deserves a threat. The person who threatens is responsible, and nobody else.

Material for families is free to use on the pages for [parents and carers](/resources/for/parents) and for [children and young people](/resources/for/children).

## Notes to editors

- Please use the words "child sexual abuse material" or "private image of a child". Please do not describe images, and do not name or picture a child victim.
- Please print the helpline number {{child-helpline}} with each article.
- IHC is run by the Cambodian organisation APLE and is a member of the INHOPE network.
- Contact for the media: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) សូមឲ្យឪពុកម្ដាយ អាណាព្យាបាល និងសាលារៀន ជជែកជាមួយយុវជនអំពីការគំរាមដោយប្រើរូបភាពផ្លូវភេទ (sextortion) គឺនៅពេលដែលមាននរណាម្នាក់គំរាមថានឹងផ្សាយរូបភាពឯកជន បើយុវជននោះមិនបង់ប្រាក់ ឬមិនផ្ញើរូបភាពបន្ថែមឲ្យ។

អ្នកគំរាមពឹងលើភាពអៀនខ្មាស។ ពួកគេបង្ខំឲ្យឆ្លើយភ្លាមៗ ហើយប្រាប់យុវជនថា គ្មាននរណាជួយទេ។ ការសន្ទនាខ្លីមួយជាមុន អាចធ្វើឲ្យអំណាចនេះចុះខ្សោយយ៉ាងច្រើន។

មន្ត្រីផ្នែកលើកកម្ពស់ការយល់ដឹងរបស់បណ្ដាញរាយការណ៍ពិសេសបានមានប្រសាសន៍ថា៖ «ប្រយោគសំខាន់បំផុតគឺ៖ ទោះមានរឿងអ្វីកើតឡើងក៏ដោយ កូនអាចមករកខ្ញុំបានជានិច្ច។ យុវជនដែលធ្លាប់ឮប្រយោគនេះម្ដង នឹងនឹកឃើញវានៅពេលលំបាកបំផុត។»

## ជំហានទាំងបួន

- **ឈប់។** កុំបង់ប្រាក់ ហើយកុំផ្ញើអ្វីបន្ថែមទៀត។
- **រក្សាទុកអ្វីដែលបង្ហាញការគំរាម។** កត់ទុកឈ្មោះគណនី និងសារ។ កុំបញ្ជូនរូបភាពនោះបន្ត។
- **ប្លុក និងរាយការណ៍។** ប្រើមុខងាររបស់កម្មវិធីនោះ ហើយ[រាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស](/report) បើមានរូបភាពផ្លូវភេទរបស់បុគ្គលអាយុក្រោម១៨ឆ្នាំនៅលើអ៊ីនធឺណិត។
- **ប្រាប់នរណាម្នាក់។** ប្រាប់មនុស្សធំដែលអ្នកទុកចិត្ត ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} ឬនគរបាលលេខ {{police-hotline}}។

យុវជននោះមិនបានធ្វើអ្វីដែលសមនឹងត្រូវគេគំរាមទេ។ អ្នកដែលគំរាមត្រូវទទួលខុសត្រូវ មិនមែននរណាផ្សេងឡើយ។

សម្ភារៈសម្រាប់គ្រួសារអាចប្រើដោយឥតគិតថ្លៃ នៅលើទំព័រសម្រាប់[ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents) និងទំព័រសម្រាប់[កុមារនិងយុវជន](/resources/for/children)។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- សូមប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» ឬ «រូបភាពឯកជនរបស់កុមារ»។ សូមកុំពណ៌នារូបភាព ហើយកុំបញ្ចេញឈ្មោះ ឬរូបថតរបស់កុមាររងគ្រោះ។
- សូមបោះពុម្ពលេខខ្សែទូរសព្ទជំនួយ {{child-helpline}} ជាមួយអត្ថបទនីមួយៗ។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា និងជាសមាជិកនៃបណ្ដាញ INHOPE។
- ទំនាក់ទំនងសម្រាប់អ្នកសារព័ត៌មាន៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
  },
  {
    slug: 'new-website-makes-reporting-easier',
    date: '2026-09-16',
    title: {
      en: 'New website makes reporting easier, in Khmer and English',
      km: 'គេហទំព័រថ្មីធ្វើឲ្យការរាយការណ៍កាន់តែងាយ ជាភាសាខ្មែរ និងអង់គ្លេស',
    },
    summary: {
      en: 'Internet Hotline Cambodia opens a new website with a shorter reporting form, a way to follow each report, and a learning centre for four audiences.',
      km: 'អ៊ីនធឺណិតហតឡាញខេមបូឌាបើកដំណើរការគេហទំព័រថ្មី ដែលមានទម្រង់រាយការណ៍ខ្លីជាងមុន មុខងារតាមដានរបាយការណ៍ និងមជ្ឈមណ្ឌលសិក្សាសម្រាប់អ្នកប្រើបួនក្រុម។',
    },
    body: {
      en: `Internet Hotline Cambodia (IHC) today opens its new website. Everybody in Cambodia can use it to report child sexual abuse material (CSAM) online, in Khmer or in English, with or without a name.

The reporting form is shorter than before. It asks for the address of the page or the account and explains where to find it. It also works on older phones and slow connections.

## A reference number instead of silence

After a report has been sent, the reporter receives a reference number. With this number, the state of the report can be [looked up at any time](/report/status): received, being assessed, forwarded, outcome. A trained analyst begins to assess a report, as a rule, within {{report-response-hours}} hours.

"People told us that they wondered whether anybody had read their report," said the manager of the hotline. "Now they can see it for themselves, and they stay anonymous while they do so."

## A place to learn

The [learning centre](/resources) offers lessons, stories, games and guides for children and young people, for parents and carers, for professionals, and for the public and media. Teachers and social workers can [register](/members/register) without charge to use training material.

The site was made to be used by everybody, also with a screen reader or with the keyboard alone. A page on [accessibility](/accessibility) says what works and what still has to be improved.

## Notes to editors

- IHC was set up in 2015 with the support of INHOPE and launched in 2016. It is run by the Cambodian organisation APLE.
- The hotline is not an emergency service. If a child is in danger, please call the police on {{police-hotline}}.
- Interviews with the hotline team can be arranged. Contact: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `ថ្ងៃនេះ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បើកដំណើរការគេហទំព័រថ្មីរបស់ខ្លួន។ អ្នកទាំងអស់គ្នានៅកម្ពុជាអាចប្រើគេហទំព័រនេះ ដើម្បីរាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត ជាភាសាខ្មែរ ឬភាសាអង់គ្លេស ដោយប្រាប់ឈ្មោះ ឬមិនប្រាប់ក៏បាន។

ទម្រង់រាយការណ៍ខ្លីជាងមុន។ ទម្រង់នេះសួររកអាសយដ្ឋានទំព័រ ឬគណនី ហើយពន្យល់ថាត្រូវរកអាសយដ្ឋាននោះនៅទីណា។ ទម្រង់ក៏ដំណើរការលើទូរសព្ទចាស់ៗ និងអ៊ីនធឺណិតយឺតបានដែរ។

## លេខយោង ជំនួសភាពស្ងៀមស្ងាត់

ក្រោយពេលផ្ញើរបាយការណ៍ អ្នករាយការណ៍ទទួលបានលេខយោងមួយ។ ដោយប្រើលេខនេះ អាច[ពិនិត្យស្ថានភាពរបាយការណ៍បានគ្រប់ពេល](/report/status)៖ បានទទួល កំពុងវាយតម្លៃ បានបញ្ជូនបន្ត និងលទ្ធផល។ ជាធម្មតា អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល ចាប់ផ្ដើមវាយតម្លៃរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។

ប្រធានគ្រប់គ្រងបណ្ដាញរាយការណ៍ពិសេសបានមានប្រសាសន៍ថា៖ «ប្រជាជនប្រាប់យើងថា ពួកគាត់ឆ្ងល់ថាមាននរណាអានរបាយការណ៍របស់ពួកគាត់ឬអត់។ ឥឡូវ ពួកគាត់អាចមើលដោយខ្លួនឯង ហើយនៅតែរក្សាភាពអនាមិកដដែល។»

## កន្លែងសម្រាប់រៀន

[មជ្ឈមណ្ឌលសិក្សា](/resources)មានមេរៀន រឿងនិទាន ហ្គេម និងសៀវភៅណែនាំ សម្រាប់កុមារនិងយុវជន ឪពុកម្ដាយនិងអាណាព្យាបាល អ្នកអាជីព ព្រមទាំងសាធារណជននិងប្រព័ន្ធផ្សព្វផ្សាយ។ គ្រូបង្រៀន និងបុគ្គលិកសង្គមអាច[ចុះឈ្មោះ](/members/register)ដោយឥតគិតថ្លៃ ដើម្បីប្រើសម្ភារៈបណ្ដុះបណ្ដាល។

គេហទំព័រនេះបង្កើតឡើងឲ្យអ្នកទាំងអស់គ្នាប្រើបាន រួមទាំងអ្នកប្រើកម្មវិធីអានអេក្រង់ ឬអ្នកប្រើតែក្ដារចុច។ ទំព័រ[ភាពងាយស្រួលប្រើប្រាស់](/accessibility)ប្រាប់អំពីអ្វីដែលដំណើរការល្អ និងអ្វីដែលត្រូវកែលម្អបន្ត។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- IHC បង្កើតឡើងនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE និងបើកដំណើរការនៅឆ្នាំ២០១៦។ IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា។
- បណ្ដាញរាយការណ៍ពិសេសមិនមែនជាសេវាសង្គ្រោះបន្ទាន់ទេ។ បើមានកុមារស្ថិតក្នុងគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។
- អ្នកសារព័ត៌មានអាចណាត់សម្ភាសក្រុមការងាររបស់បណ្ដាញរាយការណ៍ពិសេស។ ទំនាក់ទំនង៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
  },
  {
    slug: 'ten-years-of-internet-hotline-cambodia',
    date: '2026-03-26',
    title: {
      en: 'Ten years of Internet Hotline Cambodia',
      km: 'ខួបដប់ឆ្នាំនៃអ៊ីនធឺណិតហតឡាញខេមបូឌា',
    },
    summary: {
      en: "Cambodia's first web-based reporting platform for child sexual abuse material marks ten years of work and names its tasks for the years to come.",
      km: 'វេទិការាយការណ៍តាមអ៊ីនធឺណិតដំបូងគេនៅកម្ពុជា អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ ប្រារព្ធខួបដប់ឆ្នាំ ហើយប្រកាសភារកិច្ចសម្រាប់ឆ្នាំខាងមុខ។',
    },
    body: {
      en: `Internet Hotline Cambodia (IHC) has been at work for ten years. Set up in 2015 with the support of INHOPE and launched in 2016, it was Cambodia's first web-based platform on which everybody could report child sexual abuse material (CSAM) online.

"In the beginning we had to explain what a hotline is," recalled the director of the programme. "Today people ask us how they can help. This change was made by many small conversations in schools, offices and homes."

## What ten years have built

From the start, the hotline has stood on three pillars: [notice and takedown](/notice-and-takedown), [awareness raising](/awareness-raising), and [research and advocacy](/research-and-advocacy). It works with the Anti-Cyber Crime Department of the Ministry of the Interior, with internet companies, schools and travel agencies, and with hotlines in other countries through INHOPE. Since 2017 it has supported Safer Internet Day in Cambodia.

## What comes next

IHC names three tasks for the coming years:

- to reach children in every province, in words that they use themselves
- to shorten the time between a report and the removal of content
- to make sure that each child victim who is identified finds lasting support

The hotline thanks all who have sent a report, often with a heavy heart. Each report may be the one that helps a child.

## Notes to editors

- IHC is run by the Cambodian organisation APLE (Action Pour Les Enfants). Its work has been supported by ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands; the INHOPE Foundation supported its beginning.
- A time line is on the page [History](/history), pictures on the page [Gallery](/gallery).
- Contact for the media: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានបំពេញការងារអស់រយៈពេលដប់ឆ្នាំហើយ។ IHC បង្កើតឡើងនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE និងបើកដំណើរការនៅឆ្នាំ២០១៦ ជាវេទិកាតាមអ៊ីនធឺណិតដំបូងគេនៅកម្ពុជា ដែលអ្នកទាំងអស់គ្នាអាចរាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត។

នាយកកម្មវិធីបានរំលឹកឡើងវិញថា៖ «កាលពីដំបូង យើងត្រូវពន្យល់ថាបណ្ដាញរាយការណ៍ពិសេសជាអ្វី។ សព្វថ្ងៃ ប្រជាជនសួរយើងថា តើគេអាចជួយដូចម្ដេចបាន។ ការផ្លាស់ប្ដូរនេះកើតចេញពីការសន្ទនាតូចៗជាច្រើន នៅសាលារៀន ការិយាល័យ និងតាមផ្ទះ។»

## អ្វីដែលបានកសាងក្នុងរយៈពេលដប់ឆ្នាំ

តាំងពីដំបូងមក បណ្ដាញរាយការណ៍ពិសេសឈរលើសសរស្តម្ភបី៖ [ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown) [ការលើកកម្ពស់ការយល់ដឹង](/awareness-raising) និង[ការស្រាវជ្រាវនិងការតស៊ូមតិ](/research-and-advocacy)។ បណ្ដាញនេះធ្វើការជាមួយនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា នៃក្រសួងមហាផ្ទៃ ជាមួយក្រុមហ៊ុនអ៊ីនធឺណិត សាលារៀន ទីភ្នាក់ងារទេសចរណ៍ និងជាមួយបណ្ដាញរាយការណ៍ពិសេសនៅប្រទេសដទៃតាមរយៈ INHOPE។ តាំងពីឆ្នាំ២០១៧មក IHC គាំទ្រទិវាអ៊ីនធឺណិតសុវត្ថិភាពនៅកម្ពុជា។

## ជំហានទៅមុខ

IHC កំណត់ភារកិច្ចបីសម្រាប់ឆ្នាំខាងមុខ៖

- ឈានទៅដល់កុមារគ្រប់ខេត្ត ដោយប្រើពាក្យដែលកុមារប្រើផ្ទាល់
- បន្ថយរយៈពេលរវាងការរាយការណ៍ និងការលុបខ្លឹមសារចោល
- ធានាថាកុមាររងគ្រោះម្នាក់ៗដែលត្រូវបានរកឃើញ ទទួលបានការគាំទ្រយូរអង្វែង

បណ្ដាញរាយការណ៍ពិសេសសូមថ្លែងអំណរគុណដល់អ្នកទាំងអស់ដែលបានផ្ញើរបាយការណ៍ ដែលជារឿយៗធ្វើដោយទឹកចិត្តធ្ងន់ធ្ងរ។ របាយការណ៍នីមួយៗ អាចជារបាយការណ៍ដែលជួយកុមារម្នាក់។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- IHC គ្រប់គ្រងដោយអង្គការ APLE (Action Pour Les Enfants) នៅកម្ពុជា។ ការងាររបស់ IHC បានទទួលការគាំទ្រពី ECPAT ស៊ុយអែត (Radiohjälpen) និង Terre des Hommes ហូឡង់ ហើយមូលនិធិ INHOPE បានគាំទ្រការចាប់ផ្ដើមរបស់ IHC។
- ព្រឹត្តិការណ៍តាមលំដាប់ពេលវេលា មាននៅលើទំព័រ[ប្រវត្តិ](/history) ហើយរូបភាពមាននៅលើទំព័រ[វិចិត្រសាលរូបភាព](/gallery)។
- ទំនាក់ទំនងសម្រាប់អ្នកសារព័ត៌មាន៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
  },
  {
    slug: 'safer-internet-day-2026-ask-me-first',
    date: '2026-02-09',
    title: {
      en: 'Safer Internet Day 2026: "Ask me first"',
      km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព ២០២៦៖ «សួរខ្ញុំសិន»',
    },
    summary: {
      en: 'Adults often publish pictures of children without asking. Young advisers of the hotline invite them to change one small habit on 10 February.',
      km: 'មនុស្សធំច្រើនតែផ្សាយរូបភាពកុមារដោយមិនសួរ។ យុវជនទីប្រឹក្សារបស់បណ្ដាញរាយការណ៍ពិសេស អញ្ជើញមនុស្សធំឲ្យផ្លាស់ប្ដូរទម្លាប់តូចមួយ នៅថ្ងៃទី១០ ខែកុម្ភៈ។',
    },
    body: {
      en: `On [Safer Internet Day](/safer-internet-day), 10 February, Internet Hotline Cambodia (IHC) invites all adults to ask a child before they publish a picture of him or her. The campaign was planned by the hotline's young advisers.

A first day at school, a funny face, a prize: such pictures are published with love. But once online they can be copied, changed and used by people whom the family has never met. And the child learns something from it: whether an image of one's own body and face is one's own.

"When my aunt asked me first, I felt taller," said one of the advisers. "I said yes, by the way."

## One question, three answers

The campaign asks adults to put one question, "May I share this?", and to accept each of three answers: yes, no, and only with these people. For a child who is too small to answer, adults should choose a picture that the child will still like at the age of twenty, and show it to few people.

Schools and families receive a poster and a short classroom activity. Both are free of charge in the [learning centre](/resources).

Those who find a picture that may show the sexual abuse of a child should not share it, but [report it to the hotline](/report).

## Notes to editors

- Safer Internet Day takes place every year in February in many countries. IHC has supported it since 2017.
- The young advisers do not give their names or pictures to the media. Written answers to questions are possible.
- IHC is run by the Cambodian organisation APLE. Contact: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `ក្នុង[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day) ថ្ងៃទី១០ ខែកុម្ភៈ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) សូមអញ្ជើញមនុស្សធំទាំងអស់ ឲ្យសួរកុមារជាមុនសិន មុននឹងផ្សាយរូបភាពរបស់គេ។ យុទ្ធនាការនេះគ្រោងឡើងដោយយុវជនទីប្រឹក្សារបស់បណ្ដាញរាយការណ៍ពិសេស។

ថ្ងៃចូលរៀនដំបូង ទឹកមុខគួរឲ្យអស់សំណើច រង្វាន់មួយ៖ រូបភាពបែបនេះគេផ្សាយដោយក្ដីស្រឡាញ់។ ប៉ុន្តែនៅពេលឡើងលើអ៊ីនធឺណិតហើយ រូបភាពអាចត្រូវមនុស្សដែលគ្រួសារមិនដែលស្គាល់ ចម្លង កែច្នៃ ឬយកទៅប្រើ។ ម្យ៉ាងទៀត កុមាររៀនពីទង្វើនេះថា តើរូបភាពខ្លួនប្រាណ និងមុខរបស់ខ្លួន ជារបស់ខ្លួនឬយ៉ាងណា។

ទីប្រឹក្សាម្នាក់បាននិយាយថា៖ «ពេលម្ដាយមីងខ្ញុំសួរខ្ញុំសិន ខ្ញុំមានអារម្មណ៍ថា ខ្លួនឯងធំជាងមុន។ តាមពិត ខ្ញុំឆ្លើយថាបាន។»

## សំណួរមួយ ចម្លើយបី

យុទ្ធនាការនេះសុំឲ្យមនុស្សធំសួរសំណួរមួយថា «តើខ្ញុំអាចចែករំលែករូបនេះបានទេ?» ហើយទទួលយកចម្លើយណាមួយក្នុងចំណោមបី៖ បាន មិនបាន ឬបានតែជាមួយមនុស្សទាំងនេះ។ សម្រាប់កុមារដែលនៅតូចពេក មិនទាន់អាចឆ្លើយបាន មនុស្សធំគួរជ្រើសរើសរូបភាពដែលកុមារនឹងនៅតែចូលចិត្ត នៅពេលអាយុម្ភៃឆ្នាំ ហើយបង្ហាញដល់មនុស្សតិចនាក់បានហើយ។

សាលារៀន និងគ្រួសារទទួលបានផ្ទាំងរូបភាពមួយ និងសកម្មភាពខ្លីមួយសម្រាប់ថ្នាក់រៀន។ ទាំងពីរនេះឥតគិតថ្លៃ ក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)។

អ្នកដែលប្រទះឃើញរូបភាពដែលអាចបង្ហាញការរំលោភបំពានផ្លូវភេទលើកុមារ មិនគួរចែករំលែកបន្តទេ គួរ[រាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស](/report)។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- ទិវាអ៊ីនធឺណិតសុវត្ថិភាព ប្រារព្ធជារៀងរាល់ឆ្នាំនៅខែកុម្ភៈ ក្នុងប្រទេសជាច្រើន។ IHC គាំទ្រទិវានេះតាំងពីឆ្នាំ២០១៧មក។
- យុវជនទីប្រឹក្សាមិនផ្ដល់ឈ្មោះ ឬរូបថតដល់ប្រព័ន្ធផ្សព្វផ្សាយទេ។ ពួកគេអាចឆ្លើយសំណួរជាលាយលក្ខណ៍អក្សរ។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា។ ទំនាក់ទំនង៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
  },
  {
    slug: 'hotline-and-helpline-explain-who-does-what',
    date: '2025-11-17',
    title: {
      en: 'Hotline and helpline: campaign explains who does what',
      km: 'បណ្ដាញរាយការណ៍ពិសេស និងខ្សែទូរសព្ទជំនួយ៖ យុទ្ធនាការពន្យល់ថាអ្នកណាធ្វើអ្វី',
    },
    summary: {
      en: "Before World Children's Day, Internet Hotline Cambodia begins a campaign so that each child and adult knows where to turn, and when.",
      km: 'មុនទិវាកុមារពិភពលោក អ៊ីនធឺណិតហតឡាញខេមបូឌាចាប់ផ្ដើមយុទ្ធនាការមួយ ដើម្បីឲ្យកុមារ និងមនុស្សធំគ្រប់រូបដឹងថា ត្រូវទៅរកនរណា និងនៅពេលណា។',
    },
    body: {
      en: `Whom do I call? Whom do I write to? In a difficult moment, nobody should have to search for an answer. Internet Hotline Cambodia (IHC) therefore begins a campaign this week that explains three services in three sentences.

- **You want to talk:** Child Helpline Cambodia, {{child-helpline}}, free, day and night, by call or text.
- **You have seen child sexual abuse material (CSAM) online:** send the address to the hotline with the [reporting form](/report). You can stay anonymous.
- **Somebody is in danger now:** the police hotline, {{police-hotline}}.

The campaign uses posters, short radio spots in Khmer and an activity for schools. It begins on World Children's Day, 20 November, and lasts a week.

"Children do not think in terms of organisations," said a counsellor who helped to plan the campaign. "They think: who will answer? It is our duty to make this simple."

## For schools and shops

The posters are made for places where children wait: school gates, bus stops, phone shops, health centres. They can be printed on ordinary paper. Schools find the activity among the [resources for professionals](/resources/for/professionals).

IHC asks internet cafés and phone shops to hang the poster at eye level for a child of ten.

## Notes to editors

- A helpline gives advice and support to people. A hotline receives reports on online content, assesses them and works for removal and for the protection of child victims.
- Please check telephone numbers on our page [Contact](/contact) before you print or broadcast them.
- IHC is run by the Cambodian organisation APLE and is a member of the INHOPE network, which counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}.
- Contact for the media: {{hotline-email}}.`,
      km: `តើខ្ញុំត្រូវទូរសព្ទទៅនរណា? តើខ្ញុំត្រូវសរសេរទៅនរណា? នៅពេលលំបាក គ្មាននរណាគួរត្រូវខំស្វែងរកចម្លើយនោះទេ។ ដូច្នេះ ក្នុងសប្ដាហ៍នេះ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ចាប់ផ្ដើមយុទ្ធនាការមួយ ដែលពន្យល់អំពីសេវាបី ដោយប្រយោគបី។

- **អ្នកចង់និយាយជាមួយនរណាម្នាក់៖** ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។
- **អ្នកបានឃើញរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត៖** សូមផ្ញើអាសយដ្ឋានមកបណ្ដាញរាយការណ៍ពិសេស តាម[ទម្រង់រាយការណ៍](/report)។ អ្នកអាចរក្សាភាពអនាមិកបាន។
- **មាននរណាម្នាក់កំពុងស្ថិតក្នុងគ្រោះថ្នាក់៖** ខ្សែទូរសព្ទរបស់នគរបាលលេខ {{police-hotline}}។

យុទ្ធនាការនេះប្រើផ្ទាំងរូបភាព ការផ្សាយខ្លីៗតាមវិទ្យុជាភាសាខ្មែរ និងសកម្មភាពមួយសម្រាប់សាលារៀន។ យុទ្ធនាការចាប់ផ្ដើមនៅទិវាកុមារពិភពលោក ថ្ងៃទី២០ ខែវិច្ឆិកា ហើយមានរយៈពេលមួយសប្ដាហ៍។

អ្នកផ្ដល់ប្រឹក្សាម្នាក់ដែលបានជួយរៀបចំយុទ្ធនាការបាននិយាយថា៖ «កុមារមិនគិតអំពីអង្គការនេះ ឬអង្គការនោះទេ។ ពួកគេគិតថា៖ តើនរណានឹងឆ្លើយ? វាជាកាតព្វកិច្ចរបស់យើង ក្នុងការធ្វើឲ្យរឿងនេះសាមញ្ញ។»

## សម្រាប់សាលារៀន និងហាង

ផ្ទាំងរូបភាពទាំងនេះធ្វើឡើងសម្រាប់កន្លែងដែលកុមាររង់ចាំ ដូចជាច្រកទ្វារសាលា ចំណតរថយន្តក្រុង ហាងទូរសព្ទ និងមណ្ឌលសុខភាព។ ផ្ទាំងទាំងនេះអាចបោះពុម្ពលើក្រដាសធម្មតា។ សាលារៀនអាចរកសកម្មភាពនេះក្នុង[សម្ភារៈសម្រាប់អ្នកអាជីព](/resources/for/professionals)។

IHC សូមឲ្យហាងអ៊ីនធឺណិត និងហាងទូរសព្ទ បិទផ្ទាំងរូបភាពនេះឲ្យត្រឹមកម្ពស់ភ្នែករបស់កុមារអាយុដប់ឆ្នាំ។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- ខ្សែទូរសព្ទជំនួយ ផ្ដល់ប្រឹក្សា និងការគាំទ្រដល់មនុស្ស។ បណ្ដាញរាយការណ៍ពិសេស ទទួលរបាយការណ៍អំពីខ្លឹមសារលើអ៊ីនធឺណិត វាយតម្លៃ ហើយធ្វើការដើម្បីឲ្យខ្លឹមសារនោះត្រូវបានលុបចោល និងដើម្បីការពារកុមាររងគ្រោះ។
- មុននឹងបោះពុម្ព ឬផ្សាយលេខទូរសព្ទ សូមពិនិត្យម្ដងទៀតនៅលើទំព័រ[ទំនាក់ទំនង](/contact)របស់យើង។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា និងជាសមាជិកនៃបណ្ដាញ INHOPE ដែលគិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។
- ទំនាក់ទំនងសម្រាប់អ្នកសារព័ត៌មាន៖ {{hotline-email}}។`,
    },
    place: { en: 'Battambang', km: 'បាត់ដំបង' },
  },
  {
    slug: 'guidance-for-internet-companies-published',
    date: '2025-06-03',
    readyIn: ['en'],
    title: { en: 'Guidance for internet companies on notice and takedown published', km: '' },
    summary: {
      en: 'A short practical guide tells hosting providers and platforms in Cambodia what to do in the first hours after a notice from the hotline.',
      km: '',
    },
    body: {
      en: `Internet Hotline Cambodia (IHC) has published guidance for internet service providers, hosting companies and operators of apps and platforms in Cambodia. It answers one question: what should a company do after it has received a notice of child sexual abuse material (CSAM)?

The guidance follows from round-table talks with companies and officers of the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior.

## Five recommendations

- Name one person who receives notices, and one who stands in.
- Open as little as needed. The notice names the exact address.
- Keep what investigators need, as the law and the police advise, before access is closed.
- Remove the content or block access to it without delay, and tell the hotline when it is done.
- Look after staff. Nobody should handle notices alone, and support must be offered.

"Most companies want to do the right thing," said the hotline's industry officer. "They asked us for clear steps. Here they are, on four pages."

The guidance is not legal advice and does not replace an order of a court or of the police. It explains how a voluntary, quick response can spare a child further harm.

How a notice comes about, and what happens afterwards, is shown on the page [Notice and takedown](/notice-and-takedown). Companies that would like to name a contact person can [write to us](/contact).

## Notes to editors

- IHC is run by the Cambodian organisation APLE and is a member of the INHOPE network, which counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}.
- This press release is published in English. A Khmer version of the guidance is in preparation.
- Contact for the media: {{hotline-email}}, telephone {{office-phone}}.`,
      km: '',
    },
    place: { en: 'Phnom Penh', km: '' },
  },
  {
    slug: 'safer-internet-day-2025-brings-grandparents-in',
    date: '2025-02-10',
    title: {
      en: 'Safer Internet Day 2025 brings grandparents into the conversation',
      km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព ២០២៥ អញ្ជើញជីដូនជីតាចូលរួមសន្ទនា',
    },
    summary: {
      en: 'Many children in Cambodia live with grandparents while parents work elsewhere. On 11 February, the hotline speaks with those who care for them.',
      km: 'កុមារជាច្រើននៅកម្ពុជារស់នៅជាមួយជីដូនជីតា ខណៈដែលឪពុកម្ដាយធ្វើការឆ្ងាយ។ នៅថ្ងៃទី១១ ខែកុម្ភៈ បណ្ដាញរាយការណ៍ពិសេសជជែកជាមួយអ្នកដែលថែទាំពួកគេ។',
    },
    body: {
      en: `Many children in Cambodia grow up with their grandparents while mothers and fathers work in the city or abroad. On [Safer Internet Day](/safer-internet-day), 11 February, Internet Hotline Cambodia (IHC) turns to these carers, who are seldom asked.

Meetings take place in pagodas and village halls in Kampong Cham and other provinces. There is tea, there are chairs in a circle, and there are no slides.

"I cannot read the small letters," said a grandmother who helped to prepare the day. "But I can see when my grandson is not himself."

## What grandparents can do

The hotline has put its advice in one sentence for each finger of a hand:

- Ask every day, "What made you laugh on the phone?"
- Let the phone sleep in the room of the adults.
- Say often, "You can tell me, I will not shout."
- Learn by heart the number of Child Helpline Cambodia: {{child-helpline}}.
- When you are worried, do not wait. Speak with a teacher, the commune committee or the helpline.

None of these needs technical knowledge. All of them can be done in the evening, when the parents call. The sheet is printed in large letters and can be downloaded among the [resources for parents and carers](/resources/for/parents).

The day closes with a call that parents abroad are invited to join by video.

## Notes to editors

- Safer Internet Day is marked every year in February. IHC has supported it in Cambodia since 2017.
- Journalists are welcome at the meetings. Please ask families before you take pictures, and do not show the faces of children.
- IHC is run by the Cambodian organisation APLE. Contact: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `កុមារជាច្រើននៅកម្ពុជាធំធាត់ជាមួយជីដូនជីតា ខណៈដែលឪពុកម្ដាយធ្វើការនៅទីក្រុង ឬនៅក្រៅប្រទេស។ ក្នុង[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day) ថ្ងៃទី១១ ខែកុម្ភៈ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ងាកមករកអ្នកថែទាំទាំងនេះ ដែលកម្រមាននរណាសួរនាំ។

ការជួបជុំធ្វើឡើងនៅតាមវត្ត និងសាលាភូមិ ក្នុងខេត្តកំពង់ចាម និងខេត្តមួយចំនួនទៀត។ នៅទីនោះមានទឹកតែ មានកៅអីរៀបជារង្វង់ ហើយគ្មានការបញ្ចាំងស្លាយទេ។

ជីដូនម្នាក់ដែលបានជួយរៀបចំកម្មវិធីនេះបាននិយាយថា៖ «ខ្ញុំអានអក្សរតូចៗមិនឃើញទេ។ ប៉ុន្តែខ្ញុំមើលដឹង ពេលណាដែលចៅខ្ញុំប្លែកពីធម្មតា។»

## អ្វីដែលជីដូនជីតាអាចធ្វើបាន

បណ្ដាញរាយការណ៍ពិសេសបានសង្ខេបដំបូន្មានជាប្រាំប្រយោគ ម្រាមដៃមួយប្រយោគមួយ៖

- សួររាល់ថ្ងៃថា «ថ្ងៃនេះ មានអ្វីក្នុងទូរសព្ទធ្វើឲ្យចៅសើច?»
- ទុកទូរសព្ទនៅក្នុងបន្ទប់មនុស្សធំ នៅពេលយប់។
- និយាយឲ្យញឹកញាប់ថា «ចៅអាចប្រាប់យាយតាបាន យាយតាមិនស្រែកឲ្យទេ»។
- ទន្ទេញលេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាឲ្យចាំមាត់៖ {{child-helpline}}។
- បើមានការបារម្ភ កុំរង់ចាំ។ សូមនិយាយជាមួយគ្រូបង្រៀន គណៈកម្មាធិការឃុំ ឬខ្សែទូរសព្ទជំនួយ។

ដំបូន្មានទាំងនេះមិនត្រូវការចំណេះដឹងបច្ចេកទេសទេ។ ទាំងអស់អាចធ្វើបាននៅពេលល្ងាច ពេលដែលឪពុកម្ដាយទូរសព្ទមក។ សន្លឹកដំបូន្មាននេះបោះពុម្ពជាអក្សរធំ ហើយអាចទាញយកបានក្នុង[សម្ភារៈសម្រាប់ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents)។

កម្មវិធីបញ្ចប់ដោយការហៅទូរសព្ទជាវីដេអូ ដែលអញ្ជើញឪពុកម្ដាយនៅក្រៅប្រទេសចូលរួម។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- ទិវាអ៊ីនធឺណិតសុវត្ថិភាព ប្រារព្ធជារៀងរាល់ឆ្នាំនៅខែកុម្ភៈ។ IHC គាំទ្រទិវានេះនៅកម្ពុជាតាំងពីឆ្នាំ២០១៧មក។
- អ្នកសារព័ត៌មានអាចមកចូលរួមការជួបជុំបាន។ សូមសុំការអនុញ្ញាតពីគ្រួសារ មុនពេលថតរូប ហើយកុំបង្ហាញមុខកុមារ។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា។ ទំនាក់ទំនង៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Kampong Cham', km: 'កំពង់ចាម' },
  },
  {
    slug: 'media-asked-to-protect-the-identity-of-child-victims',
    date: '2024-11-18',
    title: {
      en: 'Media asked to protect the identity of child victims',
      km: 'អំពាវនាវដល់ប្រព័ន្ធផ្សព្វផ្សាយឲ្យការពារអត្តសញ្ញាណកុមាររងគ្រោះ',
    },
    summary: {
      en: 'A name, a school or the colour of a house can be enough to recognise a child. The hotline offers newsrooms a one-page checklist and training.',
      km: 'ឈ្មោះ សាលារៀន ឬពណ៌ផ្ទះ អាចគ្រប់គ្រាន់ដើម្បីឲ្យគេស្គាល់កុមារម្នាក់។ បណ្ដាញរាយការណ៍ពិសេសផ្ដល់ជូនស្ថាប័នសារព័ត៌មាននូវបញ្ជីផ្ទៀងផ្ទាត់មួយទំព័រ និងវគ្គបណ្ដុះបណ្ដាល។',
    },
    body: {
      en: `Two days before World Children's Day, Internet Hotline Cambodia (IHC) asks journalists, editors and those who publish on social media to protect the identity of child victims of sexual abuse and exploitation.

News reports help the public to understand a crime and to prevent the next one. They can also hurt. A name, a school, the voice of a neighbour or the colour of a house can be enough for a whole village to know who is meant. What is online stays there when the child is grown up.

## A checklist for newsrooms

- Do not publish the name, face, voice, home or school of a child victim, nor of close family.
- Do not describe the abuse. It is enough to say which crime is suspected.
- Write "child sexual abuse material", "sexual exploitation of children" and "child victim". These are the words of the Luxembourg Guidelines. They place responsibility on those who harm.
- Do not publish or link to addresses. [Report them](/report).
- Add where help can be found: Child Helpline Cambodia, {{child-helpline}}.

"Ask yourself whether this child could read your text at eighteen and feel respected," said an editor who took part in a first training with the hotline.

IHC offers newsrooms a training of half a day, free of charge. Material is found on the pages for the [public and media](/resources/for/public-media).

## Notes to editors

- The term "child pornography" appears in the Law on Suppression of Human Trafficking and Sexual Exploitation of 2008. Outside of quotations from the law, we ask you to use "child sexual abuse material (CSAM)".
- IHC is run by the Cambodian organisation APLE. Contact and registration for trainings: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `ពីរថ្ងៃមុនទិវាកុមារពិភពលោក អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) សូមអំពាវនាវដល់អ្នកសារព័ត៌មាន និពន្ធនាយក និងអ្នកផ្សព្វផ្សាយលើបណ្ដាញសង្គម ឲ្យការពារអត្តសញ្ញាណកុមាររងគ្រោះដោយការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទ។

ព័ត៌មានជួយសាធារណជនឲ្យយល់អំពីបទល្មើស និងឲ្យចេះទប់ស្កាត់បទល្មើសបន្ទាប់។ ប៉ុន្តែព័ត៌មានក៏អាចធ្វើឲ្យគេឈឺចាប់ដែរ។ ឈ្មោះ សាលារៀន សំឡេងអ្នកជិតខាង ឬពណ៌ផ្ទះ អាចគ្រប់គ្រាន់ឲ្យអ្នកភូមិទាំងមូលដឹងថាជានរណា។ អ្វីដែលឡើងលើអ៊ីនធឺណិតហើយ នៅតែមាននៅទីនោះ នៅពេលដែលកុមារធំពេញវ័យ។

## បញ្ជីផ្ទៀងផ្ទាត់សម្រាប់ស្ថាប័នសារព័ត៌មាន

- កុំផ្សាយឈ្មោះ មុខ សំឡេង ផ្ទះ ឬសាលារៀនរបស់កុមាររងគ្រោះ ឬរបស់គ្រួសារជិតស្និទ្ធ។
- កុំពណ៌នាការរំលោភបំពាន។ គ្រាន់តែប្រាប់ថាមានការសង្ស័យលើបទល្មើសអ្វី គឺគ្រប់គ្រាន់ហើយ។
- ប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» «ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ» និង «កុមាររងគ្រោះ»។ ទាំងនេះជាពាក្យតាមគោលការណ៍ណែនាំលុចសំបួ។ ពាក្យទាំងនេះដាក់ទំនួលខុសត្រូវលើអ្នកដែលធ្វើបាប។
- កុំផ្សាយ ឬដាក់តំណទៅអាសយដ្ឋានទាំងនោះ។ សូម[រាយការណ៍](/report)។
- បន្ថែមព័ត៌មានអំពីកន្លែងសុំជំនួយ៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}។

និពន្ធនាយកម្នាក់ដែលបានចូលរួមវគ្គបណ្ដុះបណ្ដាលលើកដំបូងជាមួយបណ្ដាញរាយការណ៍ពិសេសបាននិយាយថា៖ «សូមសួរខ្លួនឯងថា បើកុមារនេះអានអត្ថបទរបស់អ្នកនៅអាយុដប់ប្រាំបីឆ្នាំ តើគេនឹងមានអារម្មណ៍ថាត្រូវបានគោរពឬទេ។»

IHC ផ្ដល់វគ្គបណ្ដុះបណ្ដាលកន្លះថ្ងៃដល់ស្ថាប័នសារព័ត៌មាន ដោយឥតគិតថ្លៃ។ សម្ភារៈមាននៅលើទំព័រសម្រាប់[សាធារណជននិងប្រព័ន្ធផ្សព្វផ្សាយ](/resources/for/public-media)។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- ពាក្យ «រូបអាសអាភាសកុមារ» មានក្នុងច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨។ ក្រៅពីការដកស្រង់ពីច្បាប់ យើងសូមឲ្យប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)»។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា។ ទំនាក់ទំនង និងចុះឈ្មោះចូលរួមវគ្គបណ្ដុះបណ្ដាល៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
  },
  {
    slug: 'travel-sector-and-hotline-agree-on-joint-steps',
    date: '2024-08-20',
    title: {
      en: 'Travel sector and hotline agree on joint steps',
      km: 'វិស័យទេសចរណ៍ និងបណ្ដាញរាយការណ៍ពិសេស ព្រមព្រៀងលើជំហានរួម',
    },
    summary: {
      en: 'Guides, drivers and booking staff learn how to notice risks to children and how to report them. The first courses take place in Siem Reap.',
      km: 'មគ្គុទ្ទេសក៍ អ្នកបើកបរ និងបុគ្គលិកកក់ដំណើរ រៀនសម្គាល់ហានិភ័យចំពោះកុមារ និងរៀនរាយការណ៍។ វគ្គដំបូងធ្វើនៅខេត្តសៀមរាប។',
    },
    body: {
      en: `Internet Hotline Cambodia (IHC) and the Cambodian Association of Travel Agents (CATA) have agreed on joint steps to protect children in travel and tourism. Courses for guides, drivers and booking staff begin this week in Siem Reap.

People who work in travel meet many guests and see much. They can notice early when a visitor seeks the company of children in a way that is not right, or when a message to an agency asks for something that no agency may offer.

## What has been agreed

- Half-day courses for staff, in Khmer, at no cost to the agencies
- A one-page plan for each office: what to note, whom to call, where to report
- A shared rule for advertising: no recognisable pictures of local children
- A meeting each year to look at what has worked

"Our guests come because they trust us," said the owner of an agency that takes part. "Families in the villages should be able to trust us, too."

What staff see online, such as an advertisement, a group or an account that offers or shows the sexual abuse of children, can be sent to the hotline with the [reporting form](/report), anonymously if they wish. In an emergency the police can be called on {{police-hotline}}.

More about the work with companies, schools and public services is on the page [Stakeholders](/stakeholders).

## Notes to editors

- For this subject, the Luxembourg Guidelines recommend the term "sexual exploitation of children in the context of travel and tourism". We ask you to use it.
- IHC is run by the Cambodian organisation APLE and was launched in 2016 as Cambodia's first web-based reporting platform for child sexual abuse material (CSAM).
- Contact for the media: {{hotline-email}}, telephone {{office-phone}}.`,
      km: `អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) និងសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា (CATA) បានព្រមព្រៀងលើជំហានរួម ដើម្បីការពារកុមារក្នុងការធ្វើដំណើរ និងទេសចរណ៍។ វគ្គសិក្សាសម្រាប់មគ្គុទ្ទេសក៍ អ្នកបើកបរ និងបុគ្គលិកកក់ដំណើរ ចាប់ផ្ដើមក្នុងសប្ដាហ៍នេះ នៅខេត្តសៀមរាប។

អ្នកធ្វើការក្នុងវិស័យទេសចរណ៍ជួបភ្ញៀវច្រើន ហើយឃើញរឿងច្រើន។ ពួកគេអាចសម្គាល់បានឆាប់ នៅពេលដែលភ្ញៀវម្នាក់រកវិធីនៅជិតកុមារតាមរបៀបដែលមិនត្រឹមត្រូវ ឬនៅពេលដែលមានសារផ្ញើមកទីភ្នាក់ងារ សុំអ្វីដែលគ្មានទីភ្នាក់ងារណាអាចផ្ដល់ឲ្យបាន។

## អ្វីដែលបានព្រមព្រៀង

- វគ្គសិក្សាកន្លះថ្ងៃសម្រាប់បុគ្គលិក ជាភាសាខ្មែរ ដោយទីភ្នាក់ងារមិនបាច់ចំណាយ
- ផែនការមួយទំព័រសម្រាប់ការិយាល័យនីមួយៗ៖ ត្រូវកត់ត្រាអ្វី ទូរសព្ទទៅនរណា និងរាយការណ៍នៅទីណា
- វិធានរួមសម្រាប់ការផ្សាយពាណិជ្ជកម្ម៖ មិនប្រើរូបភាពកុមារក្នុងតំបន់ ដែលអាចមើលស្គាល់មុខបាន
- ការប្រជុំម្ដងក្នុងមួយឆ្នាំ ដើម្បីពិនិត្យមើលអ្វីដែលបានផល

ម្ចាស់ទីភ្នាក់ងារមួយដែលចូលរួមបាននិយាយថា៖ «ភ្ញៀវមករកយើង ព្រោះទុកចិត្តយើង។ គ្រួសារនៅតាមភូមិក៏គួរអាចទុកចិត្តយើងដែរ។»

អ្វីដែលបុគ្គលិកឃើញលើអ៊ីនធឺណិត ដូចជាការផ្សាយពាណិជ្ជកម្ម ក្រុម ឬគណនី ដែលផ្ដល់ ឬបង្ហាញការរំលោភបំពានផ្លូវភេទលើកុមារ អាចផ្ញើមកបណ្ដាញរាយការណ៍ពិសេស តាម[ទម្រង់រាយការណ៍](/report) ដោយអនាមិក បើចង់។ ក្នុងករណីបន្ទាន់ អាចទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។

ព័ត៌មានបន្ថែមអំពីការងារជាមួយក្រុមហ៊ុន សាលារៀន និងសេវាសាធារណៈ មាននៅលើទំព័រ[ភាគីពាក់ព័ន្ធ](/stakeholders)។

## កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន

- ចំពោះប្រធានបទនេះ គោលការណ៍ណែនាំលុចសំបួណែនាំឲ្យប្រើពាក្យ «ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារក្នុងបរិបទនៃការធ្វើដំណើរ និងទេសចរណ៍»។ យើងសូមឲ្យលោកអ្នកប្រើពាក្យនេះ។
- IHC គ្រប់គ្រងដោយអង្គការ APLE នៅកម្ពុជា និងបានបើកដំណើរការនៅឆ្នាំ២០១៦ ជាវេទិការាយការណ៍តាមអ៊ីនធឺណិតដំបូងគេនៅកម្ពុជា អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)។
- ទំនាក់ទំនងសម្រាប់អ្នកសារព័ត៌មាន៖ {{hotline-email}} ទូរសព្ទ {{office-phone}}។`,
    },
    place: { en: 'Siem Reap', km: 'សៀមរាប' },
  },
]
