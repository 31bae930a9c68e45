import type { ResearchSeed } from '../shapes.ts'

export const noticeAndTakedown: ResearchSeed = {
  slug: 'notice-and-takedown-in-a-small-country',
  title: {
    en: 'How notice and takedown works in a small country',
    km: 'ការជូនដំណឹងនិងលុបចោល ដំណើរការយ៉ាងណានៅក្នុងប្រទេសតូចមួយ',
  },
  subtitle: {
    en: 'Four steps, three routes and a worked example with invented data',
    km: 'ជំហានបួន ផ្លូវបី និងឧទាហរណ៍មួយដែលប្រើទិន្នន័យប្រឌិត',
  },
  authors: ['IHC Research Team', 'Dara Example-Sok', 'Rithy Sample-Meas'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2021-06-15',
  type: 'study',
  seriesNumber: 'IHC Working Paper 1',
  licence: 'cc-by-4.0',
  summary: {
    en: 'What happens between a report and the removal of an image, when most of the material is kept on servers in other countries.',
    km: 'អ្វីដែលកើតឡើងចាប់ពីពេលមានរបាយការណ៍ រហូតដល់រូបភាពត្រូវបានលុប នៅពេលដែលសម្ភារៈភាគច្រើនរក្សាទុកក្នុងម៉ាស៊ីនបម្រើនៅប្រទេសផ្សេង។',
  },
  abstract: {
    en: `A person in Cambodia reports an image. The server that holds it stands somewhere else. How can a small national hotline help to have it removed? This working paper describes notice and takedown as Internet Hotline Cambodia (IHC) practises it: report, notice, takedown, and victims first. It follows a report along three routes, depending on whether the material is hosted in Cambodia, in a country with an INHOPE hotline, or in a country without one. A worked example with four hundred invented reports shows which steps cost time and how a hotline can measure it. All figures are illustrative demonstration data and do not describe the real work of IHC or of any partner. We argue that a clear address in the report, a named contact at each provider and a second look after removal matter more than the size of the hotline. The paper closes with seven recommendations for providers, police, the network of hotlines and our own team.`,
    km: `មនុស្សម្នាក់នៅកម្ពុជារាយការណ៍អំពីរូបភាពមួយ ប៉ុន្តែម៉ាស៊ីនបម្រើដែលរក្សាទុករូបភាពនោះស្ថិតនៅប្រទេសផ្សេង។ តើបណ្ដាញរាយការណ៍ពិសេសតូចមួយថ្នាក់ជាតិអាចជួយឲ្យគេលុបវាចោលដោយរបៀបណា? ឯកសារការងារនេះរៀបរាប់អំពីការជូនដំណឹងនិងលុបចោល តាមរបៀបដែលអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) អនុវត្ត៖ រាយការណ៍ ជូនដំណឹង លុបចោល និងជនរងគ្រោះជាមុន។ យើងតាមដានរបាយការណ៍មួយតាមផ្លូវបី អាស្រ័យលើថាសម្ភារៈនោះរក្សាទុកនៅកម្ពុជា នៅប្រទេសដែលមានបណ្ដាញ INHOPE ឬនៅប្រទេសដែលគ្មាន។ ឧទាហរណ៍មួយដែលប្រើរបាយការណ៍ប្រឌិតចំនួនបួនរយ បង្ហាញថាដំណាក់កាលណាចំណាយពេលយូរ និងរបៀបវាស់វែងពេលវេលានោះ។ តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ មិនពិពណ៌នាអំពីការងារពិតរបស់ IHC ឬដៃគូណាមួយឡើយ។ យើងយល់ថា អាសយដ្ឋានច្បាស់លាស់ក្នុងរបាយការណ៍ អ្នកទំនាក់ទំនងជាក់លាក់នៅក្រុមហ៊ុនផ្ដល់សេវានីមួយៗ និងការពិនិត្យម្ដងទៀតក្រោយពេលលុប មានសារៈសំខាន់ជាងទំហំរបស់បណ្ដាញ។ ឯកសារបញ្ចប់ដោយអនុសាសន៍ប្រាំពីរចំណុច សម្រាប់ក្រុមហ៊ុនផ្ដល់សេវា នគរបាល បណ្ដាញអន្តរជាតិ និងក្រុមការងាររបស់យើង។`,
  },
  document: {
    en: `## Introduction

Child sexual abuse material (CSAM) does not respect borders. A picture can be seen in Phnom Penh, stored on a server on another continent and run by a company registered in a third place. A hotline in a small country cannot order a foreign company to do anything. It can do something else: bring a well-checked report, quickly, to the one office that can act.

This working paper explains how. It is written for readers who want to know what happens after they press “send”: members of the public, providers, police officers, teachers and donors. It extends the short description on our page about [notice and takedown](/notice-and-takedown).

## Method

The paper has two parts. The first describes the process, from the procedures that Internet Hotline Cambodia (IHC) shares with its partners. The second is a worked example.

For the example we made up four hundred reports on paper. Each was given an invented source, hosting place, date of notice and date of removal. Nobody viewed any material, and no real report was used. We then counted the invented reports as a hotline would count real ones. **All figures in the tables are illustrative demonstration data.** They show a way of measuring, not results.

## The four steps

**Report.** Somebody sees something and [reports it](/report), with or without a name. The most useful thing in a report is the exact address of the page. Screenshots are not needed and should not be made, since keeping or passing on such material can harm the child again and may break the law.

**Notice.** A trained analyst assesses the report. If the material appears to be CSAM, the analyst finds out where it is hosted and sends a notice to the place that can act. The police are told.

**Takedown.** The provider removes the material, or makes it impossible to reach. Before that, police may ask the provider to keep evidence.

**Victims first.** Removal is not the end. Images of children who are not yet known are passed on, so that investigators can compare them with what they know, for example in INTERPOL's ICSE database. A child who is identified can be helped.

## Three routes

Which route a report takes depends on where the material is kept.

**Hosted in Cambodia.** The analyst informs the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior and the company that provides the hosting. As both are near, a telephone call can settle in an hour what takes a week by letter.

**Hosted in a country with an INHOPE hotline.** The analyst enters the report in ICCAM, the system that INHOPE hotlines share. The hotline in the hosting country then gives notice under its own law and in its own language. In {{inhope-year}}, INHOPE counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries.

**Hosted in a country without a hotline.** The report goes to the national police, who can pass it on through INTERPOL. Where a provider accepts reports from abroad, the hotline may write to it directly as well.

## A worked example

Of the four hundred invented reports, 152 were classified as CSAM in the exercise. The other 248 were not illegal, could no longer be found or could not be assessed.

**Table 1. Outcome of 152 invented reports, by hosting place (illustrative demonstration data)**

| Hosting place | Reports classified as CSAM | Removed within three working days | Share |
| --- | --- | --- | --- |
| Cambodia | 6 | 5 | 83% |
| Country with an INHOPE hotline | 118 | 91 | 77% |
| Country without a hotline | 28 | 12 | 43% |
| All | 152 | 108 | 71% |

**Table 2. Median working hours for each part of the way (illustrative demonstration data)**

| Part of the way | Cambodia | With hotline | Without hotline |
| --- | --- | --- | --- |
| From report to assessment | 5 | 5 | 5 |
| From assessment to notice | 1 | 2 | 9 |
| From notice to removal | 6 | 14 | 58 |
| From removal to second look | 16 | 16 | 40 |

The invented figures are built so that three lessons become visible.

First, the time before assessment is the same on every route. It is the only part that a hotline controls alone. IHC aims to look at a new report within {{report-response-hours}} hours.

Second, the route matters more than the distance. In the example a report that goes to a neighbouring country without a hotline takes longer than one that crosses an ocean to a hotline.

Third, the last line is easily forgotten. Material that was removed may come back under another address. A second look, a day or two later, finds it while it is still easy to trace.

## What makes a notice work

Whoever receives a notice has to act on it between other tasks. Four things make that easier:

- one exact address for each item, not only the name of the site;
- the time at which the material was last seen, with the time zone;
- a short and neutral reason, without description of the image;
- the name of a person who will answer a question the same day.

None of these needs a large budget. All of them need habit.

Small hotlines also have advantages. Everybody knows the whole process. The analyst who writes the notice also makes the second look and sees which wording brings an answer. What a small team lacks is reserve: when one analyst is ill, reports wait. Shared systems such as ICCAM help, since a hotline elsewhere can continue what we have begun.

## Care for analysts

Looking at reports is hard work. In a small office there are few people to take turns. Limits on hours, work in pairs, breaks after difficult material and regular talks with a counsellor are part of the process, and not a kindness added to it. A hotline that wears out its analysts will slow down on every route.

## Recommendations

1. Reporters should be asked for the exact address first, with an example that fits the kind of service.
2. Hosting companies in Cambodia should name one contact for notices and one substitute.
3. Police and hotline should agree in writing how long a provider waits before removal when evidence has to be kept.
4. Hotlines should write notices from one short template that all partners recognise.
5. IHC should make a second look at every removed address and publish how often material comes back.
6. Police should be able to tell the hotline when a report has helped, in a form that reveals nothing about the case.
7. Funders should treat the care of analysts as a core cost.

## Limits

The worked example rests on invented data. It cannot show how fast any real provider, police service or hotline is. The description of the three routes is a simplification: one address may lead through several companies and countries, and some services leave nothing that can be removed by notice. The paper does not discuss blocking, encryption or the law of evidence. The personal names in the list of authors are invented.

## How to cite

IHC Research Team, Example-Sok, D. and Sample-Meas, R. (2021). How notice and takedown works in a small country: Four steps, three routes and a worked example with invented data. IHC Working Paper 1. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2021 Internet Hotline Cambodia, APLE. You may share and adapt this paper if you name the source. Licence: [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/).`,
    km: `## សេចក្ដីផ្ដើម

រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) មិនស្គាល់ព្រំដែនទេ។ គេអាចមើលឃើញរូបភាពមួយនៅភ្នំពេញ ខណៈដែលវារក្សាទុកក្នុងម៉ាស៊ីនបម្រើនៅទ្វីបផ្សេង ហើយគ្រប់គ្រងដោយក្រុមហ៊ុនដែលចុះបញ្ជីនៅប្រទេសទីបី។ បណ្ដាញរាយការណ៍ពិសេសនៅប្រទេសតូចមួយ មិនអាចបញ្ជាក្រុមហ៊ុនបរទេសឲ្យធ្វើអ្វីបានឡើយ។ ប៉ុន្តែបណ្ដាញអាចធ្វើរឿងមួយទៀត គឺបញ្ជូនរបាយការណ៍ដែលបានពិនិត្យត្រឹមត្រូវ ឲ្យទៅដល់កន្លែងដែលអាចចាត់វិធានការបានយ៉ាងឆាប់រហ័ស។

ឯកសារការងារនេះពន្យល់អំពីរបៀបធ្វើ។ ឯកសារនេះសរសេរសម្រាប់អ្នកដែលចង់ដឹងថា មានអ្វីកើតឡើងក្រោយពេលចុច «ផ្ញើ» ទោះជាសាធារណជន ក្រុមហ៊ុនផ្ដល់សេវា នគរបាល គ្រូបង្រៀន ឬម្ចាស់ជំនួយក៏ដោយ។ ឯកសារនេះបន្ថែមលើការពន្យល់ខ្លីនៅលើទំព័រ[ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown)របស់យើង។

## វិធីសាស្ត្រ

ឯកសារមានពីរផ្នែក។ ផ្នែកទីមួយរៀបរាប់អំពីដំណើរការ ដោយផ្អែកលើនីតិវិធីដែលអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) អនុវត្តជាមួយដៃគូ។ ផ្នែកទីពីរជាឧទាហរណ៍។

សម្រាប់ឧទាហរណ៍នេះ យើងបានប្រឌិតរបាយការណ៍ចំនួន ៤០០ នៅលើក្រដាស។ របាយការណ៍នីមួយៗមានប្រភព ទីតាំងរក្សាទុក កាលបរិច្ឆេទជូនដំណឹង និងកាលបរិច្ឆេទលុបដែលប្រឌិតឡើង។ គ្មាននរណាបានមើលសម្ភារៈអ្វីឡើយ ហើយយើងមិនបានប្រើរបាយការណ៍ពិតណាមួយទេ។ បន្ទាប់មក យើងបានរាប់របាយការណ៍ប្រឌិតទាំងនោះ ដូចដែលបណ្ដាញរាយការណ៍ពិសេសរាប់របាយការណ៍ពិត។ **តួលេខទាំងអស់ក្នុងតារាងជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** វាបង្ហាញរបៀបវាស់វែង មិនមែនលទ្ធផលឡើយ។

## ជំហានទាំងបួន

**រាយការណ៍។** មាននរណាម្នាក់ឃើញអ្វីមួយ ហើយ[រាយការណ៍](/report) ដោយបញ្ចេញឈ្មោះ ឬមិនបញ្ចេញឈ្មោះ។ អ្វីដែលមានប្រយោជន៍បំផុតក្នុងរបាយការណ៍ គឺអាសយដ្ឋានពិតប្រាកដនៃទំព័រ។ មិនចាំបាច់ថតអេក្រង់ទេ ហើយក៏មិនគួរថតដែរ ព្រោះការរក្សាទុក ឬបញ្ជូនបន្តសម្ភារៈបែបនេះ អាចធ្វើឲ្យកុមារឈឺចាប់ម្ដងទៀត ហើយអាចខុសច្បាប់។

**ជូនដំណឹង។** អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល វាយតម្លៃរបាយការណ៍។ បើសម្ភារៈនោះហាក់ដូចជា CSAM អ្នកវិភាគរកមើលថាវារក្សាទុកនៅទីណា រួចផ្ញើការជូនដំណឹងទៅកន្លែងដែលអាចចាត់វិធានការ។ នគរបាលក៏ទទួលបានដំណឹងដែរ។

**លុបចោល។** ក្រុមហ៊ុនផ្ដល់សេវាលុបសម្ភារៈនោះ ឬធ្វើឲ្យគេមិនអាចចូលមើលបាន។ មុននោះ នគរបាលអាចស្នើឲ្យក្រុមហ៊ុនរក្សាទុកភស្តុតាងសិន។

**ជនរងគ្រោះជាមុន។** ការលុបមិនមែនជាទីបញ្ចប់ទេ។ រូបភាពកុមារដែលមិនទាន់ស្គាល់អត្តសញ្ញាណ ត្រូវបញ្ជូនបន្ត ដើម្បីឲ្យអ្នកស៊ើបអង្កេតប្រៀបធៀបជាមួយអ្វីដែលពួកគេដឹង ដូចជាក្នុងមូលដ្ឋានទិន្នន័យ ICSE របស់ INTERPOL។ កុមារដែលត្រូវបានរកឃើញ អាចទទួលបានជំនួយ។

## ផ្លូវបី

របាយការណ៍ធ្វើដំណើរតាមផ្លូវណា អាស្រ័យលើទីតាំងដែលសម្ភារៈត្រូវបានរក្សាទុក។

**រក្សាទុកនៅកម្ពុជា។** អ្នកវិភាគជូនដំណឹងដល់នាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD) នៃក្រសួងមហាផ្ទៃ និងក្រុមហ៊ុនដែលផ្ដល់សេវាបង្ហោះ។ ដោយសារទាំងពីរនៅជិត ការហៅទូរសព្ទម្ដងអាចដោះស្រាយក្នុងមួយម៉ោង នូវរឿងដែលត្រូវការមួយសប្ដាហ៍ បើធ្វើតាមលិខិត។

**រក្សាទុកនៅប្រទេសដែលមានបណ្ដាញ INHOPE។** អ្នកវិភាគបញ្ចូលរបាយការណ៍ក្នុង ICCAM ដែលជាប្រព័ន្ធរួមរបស់បណ្ដាញ INHOPE។ បន្ទាប់មក បណ្ដាញនៅប្រទេសនោះជូនដំណឹងតាមច្បាប់ និងភាសារបស់ខ្លួន។ គិតត្រឹមឆ្នាំ{{inhope-year}} INHOPE មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។

**រក្សាទុកនៅប្រទេសដែលគ្មានបណ្ដាញ។** របាយការណ៍ត្រូវបញ្ជូនទៅនគរបាលជាតិ ដែលអាចបញ្ជូនបន្តតាមរយៈ INTERPOL។ បើក្រុមហ៊ុនណាទទួលរបាយការណ៍ពីបរទេស បណ្ដាញរាយការណ៍ពិសេសក៏អាចសរសេរទៅក្រុមហ៊ុននោះដោយផ្ទាល់ដែរ។

## ឧទាហរណ៍

ក្នុងចំណោមរបាយការណ៍ប្រឌិតទាំង ៤០០ មាន ១៥២ ត្រូវបានចាត់ថ្នាក់ជា CSAM ក្នុងលំហាត់នេះ។ ២៤៨ ទៀតមិនខុសច្បាប់ រកលែងឃើញ ឬមិនអាចវាយតម្លៃបាន។

**តារាងទី ១៖ លទ្ធផលនៃរបាយការណ៍ប្រឌិតចំនួន ១៥២ តាមទីតាំងរក្សាទុក (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ទីតាំងរក្សាទុក | របាយការណ៍ដែលចាត់ថ្នាក់ជា CSAM | លុបក្នុងរយៈពេលបីថ្ងៃធ្វើការ | ភាគរយ |
| --- | --- | --- | --- |
| កម្ពុជា | ៦ | ៥ | ៨៣% |
| ប្រទេសដែលមានបណ្ដាញ INHOPE | ១១៨ | ៩១ | ៧៧% |
| ប្រទេសដែលគ្មានបណ្ដាញ | ២៨ | ១២ | ៤៣% |
| សរុប | ១៥២ | ១០៨ | ៧១% |

**តារាងទី ២៖ មេដ្យាននៃម៉ោងធ្វើការសម្រាប់ដំណាក់កាលនីមួយៗ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ដំណាក់កាល | កម្ពុជា | មានបណ្ដាញ | គ្មានបណ្ដាញ |
| --- | --- | --- | --- |
| ពីរាយការណ៍ដល់វាយតម្លៃ | ៥ | ៥ | ៥ |
| ពីវាយតម្លៃដល់ជូនដំណឹង | ១ | ២ | ៩ |
| ពីជូនដំណឹងដល់លុបចោល | ៦ | ១៤ | ៥៨ |
| ពីលុបចោលដល់ពិនិត្យម្ដងទៀត | ១៦ | ១៦ | ៤០ |

តួលេខប្រឌិតទាំងនេះត្រូវបានរៀបចំឡើង ដើម្បីឲ្យមេរៀនបីលេចចេញច្បាស់។

ទីមួយ ពេលវេលាមុនការវាយតម្លៃដូចគ្នានៅគ្រប់ផ្លូវ។ នេះជាដំណាក់កាលតែមួយគត់ ដែលបណ្ដាញរាយការណ៍ពិសេសគ្រប់គ្រងដោយខ្លួនឯង។ IHC មានគោលដៅពិនិត្យរបាយការណ៍ថ្មីក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។

ទីពីរ ផ្លូវដែលជ្រើសរើសសំខាន់ជាងចម្ងាយ។ ក្នុងឧទាហរណ៍នេះ របាយការណ៍ដែលទៅប្រទេសជិតខាងដែលគ្មានបណ្ដាញ ចំណាយពេលយូរជាងរបាយការណ៍ដែលឆ្លងមហាសមុទ្រទៅកាន់បណ្ដាញមួយ។

ទីបី ជួរចុងក្រោយងាយនឹងភ្លេច។ សម្ភារៈដែលលុបហើយ អាចត្រឡប់មកវិញក្រោមអាសយដ្ឋានផ្សេង។ ការពិនិត្យម្ដងទៀតមួយឬពីរថ្ងៃក្រោយមក អាចរកវាឃើញ នៅពេលដែលនៅងាយតាមដាន។

## អ្វីដែលធ្វើឲ្យការជូនដំណឹងមានប្រសិទ្ធភាព

អ្នកដែលទទួលការជូនដំណឹង ត្រូវចាត់វិធានការក្នុងចន្លោះកិច្ចការផ្សេងទៀត។ មានបួនចំណុចដែលធ្វើឲ្យការងារនោះងាយជាងមុន៖

- អាសយដ្ឋានពិតប្រាកដមួយសម្រាប់សម្ភារៈនីមួយៗ មិនមែនត្រឹមតែឈ្មោះគេហទំព័រ
- ពេលវេលាដែលឃើញសម្ភារៈនោះចុងក្រោយ ដោយបញ្ជាក់តំបន់ម៉ោង
- មូលហេតុខ្លី និងអព្យាក្រឹត ដោយមិនពិពណ៌នារូបភាព
- ឈ្មោះអ្នកដែលនឹងឆ្លើយសំណួរនៅថ្ងៃនោះតែម្ដង

ចំណុចទាំងនេះមិនត្រូវការថវិកាច្រើនទេ ប៉ុន្តែត្រូវការទម្លាប់។

បណ្ដាញតូចក៏មានគុណសម្បត្តិដែរ។ គ្រប់គ្នាស្គាល់ដំណើរការទាំងមូល។ អ្នកវិភាគដែលសរសេរការជូនដំណឹង ក៏ជាអ្នកពិនិត្យម្ដងទៀត ហើយដឹងថាពាក្យបែបណាទទួលបានចម្លើយ។ អ្វីដែលក្រុមតូចខ្វះ គឺអ្នកបម្រុង៖ ពេលអ្នកវិភាគម្នាក់ឈឺ របាយការណ៍ត្រូវរង់ចាំ។ ប្រព័ន្ធរួមដូចជា ICCAM អាចជួយបាន ព្រោះបណ្ដាញនៅកន្លែងផ្សេងអាចបន្តការងារដែលយើងបានចាប់ផ្ដើម។

## ការថែទាំអ្នកវិភាគ

ការពិនិត្យរបាយការណ៍ជាការងារលំបាក។ ក្នុងការិយាល័យតូច មានមនុស្សតិចសម្រាប់ប្ដូរវេនគ្នា។ ការកំណត់ម៉ោងធ្វើការ ការធ្វើការជាគូ ការសម្រាកក្រោយពិនិត្យសម្ភារៈពិបាក និងការជួបអ្នកប្រឹក្សាជាប្រចាំ ជាផ្នែកមួយនៃដំណើរការ មិនមែនជាការអនុគ្រោះបន្ថែមទេ។ បណ្ដាញដែលធ្វើឲ្យអ្នកវិភាគហត់នឿយហួសកម្លាំង នឹងយឺតយ៉ាវនៅគ្រប់ផ្លូវ។

## អនុសាសន៍

1. គួរសួរអ្នករាយការណ៍រកអាសយដ្ឋានពិតប្រាកដជាមុនសិន ដោយមានឧទាហរណ៍សមនឹងប្រភេទសេវា។
2. ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះនៅកម្ពុជា គួរចាត់តាំងអ្នកទទួលការជូនដំណឹងម្នាក់ និងអ្នកជំនួសម្នាក់។
3. នគរបាល និងបណ្ដាញរាយការណ៍ពិសេស គួរព្រមព្រៀងជាលាយលក្ខណ៍អក្សរថា ក្រុមហ៊ុនត្រូវរង់ចាំប៉ុន្មានមុនពេលលុប នៅពេលត្រូវរក្សាភស្តុតាង។
4. បណ្ដាញគួរសរសេរការជូនដំណឹងតាមគំរូខ្លីមួយ ដែលដៃគូទាំងអស់ស្គាល់។
5. IHC គួរពិនិត្យម្ដងទៀតនូវអាសយដ្ឋានទាំងអស់ដែលបានលុប ហើយផ្សព្វផ្សាយថាសម្ភារៈត្រឡប់មកវិញញឹកញាប់ប៉ុនណា។
6. នគរបាលគួរអាចប្រាប់បណ្ដាញនៅពេលរបាយការណ៍មួយបានជួយ តាមទម្រង់ដែលមិនបង្ហាញអ្វីអំពីករណីនោះ។
7. ម្ចាស់ជំនួយគួរចាត់ទុកការថែទាំអ្នកវិភាគជាចំណាយស្នូល។

## ដែនកំណត់

ឧទាហរណ៍នេះផ្អែកលើទិន្នន័យប្រឌិត។ វាមិនអាចបង្ហាញថាក្រុមហ៊ុន នគរបាល ឬបណ្ដាញពិតណាមួយធ្វើការលឿនប៉ុនណាឡើយ។ ការរៀបរាប់អំពីផ្លូវទាំងបីគឺសាមញ្ញជាងការពិត៖ អាសយដ្ឋានមួយអាចឆ្លងកាត់ក្រុមហ៊ុន និងប្រទេសជាច្រើន ហើយសេវាខ្លះមិនបន្សល់ទុកអ្វីដែលអាចលុបតាមការជូនដំណឹងទេ។ ឯកសារនេះមិនពិភាក្សាអំពីការបិទផ្លូវចូល ការអ៊ិនគ្រីប ឬច្បាប់ស្ដីពីភស្តុតាងឡើយ។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

IHC Research Team, Example-Sok, D. និង Sample-Meas, R. (២០២១)។ ការជូនដំណឹងនិងលុបចោល ដំណើរការយ៉ាងណានៅក្នុងប្រទេសតូចមួយ៖ ជំហានបួន ផ្លូវបី និងឧទាហរណ៍មួយដែលប្រើទិន្នន័យប្រឌិត។ IHC Working Paper 1។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២១ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលឯកសារនេះ ប្រសិនបើដាក់ឈ្មោះប្រភព។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/)។`,
  },
}
