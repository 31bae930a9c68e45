import type { ResearchSeed } from '../shapes.ts'

export const annualReport2025: ResearchSeed = {
  slug: 'annual-report-2025',
  title: {
    en: 'Annual report 2025',
    km: 'របាយការណ៍ប្រចាំឆ្នាំ ២០២៥',
  },
  subtitle: {
    en: 'A demonstration edition with illustrative figures',
    km: 'កំណែគំរូ ដែលប្រើតួលេខសម្រាប់បង្ហាញ',
  },
  authors: ['IHC Research Team'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2026-04-30',
  type: 'annual-report',
  seriesNumber: 'IHC Annual Report 2025',
  licence: 'cc-by-nc-nd-4.0',
  summary: {
    en: 'How the hotline reports on a year: what came in, what was done, what was learned and what comes next. All figures in this edition are illustrative.',
    km: 'របៀបដែលបណ្ដាញរាយការណ៍ពិសេសរាយការណ៍អំពីមួយឆ្នាំ៖ អ្វីដែលបានទទួល អ្វីដែលបានធ្វើ អ្វីដែលបានរៀន និងអ្វីដែលនឹងធ្វើបន្ត។ តួលេខទាំងអស់ក្នុងកំណែនេះជាតួលេខសម្រាប់បង្ហាញ។',
  },
  abstract: {
    en: `An annual report is a promise kept: people who sent reports, gave money or opened their schools to us should be able to see what became of it. This demonstration edition shows how Internet Hotline Cambodia (IHC) reports on a year. It explains each number in plain words, says how it was counted and names what the number cannot show. Every figure in this edition is illustrative demonstration data and does not describe the real work of IHC in 2025. The report follows the three strategies of the hotline. Under notice and takedown it shows reports received, classified and removed by quarter and by hosting place. Under awareness raising it shows activities and the people reached. Under research and advocacy it lists publications and the questions that remain open. It closes with a note on money and on the care of our team, with a section on what went less well than planned, and with eight intentions for the coming year.`,
    km: `របាយការណ៍ប្រចាំឆ្នាំជាការរក្សាពាក្យសន្យា៖ អ្នកដែលបានផ្ញើរបាយការណ៍ បានផ្ដល់ថវិកា ឬបានបើកសាលាឲ្យយើងចូល គួរបានឃើញថាលទ្ធផលយ៉ាងណា។ កំណែគំរូនេះបង្ហាញរបៀបដែលអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) រាយការណ៍អំពីមួយឆ្នាំ។ របាយការណ៍ពន្យល់លេខនីមួយៗជាពាក្យសាមញ្ញ ប្រាប់ថារាប់យ៉ាងណា និងអ្វីដែលលេខនោះមិនអាចបង្ហាញបាន។ តួលេខទាំងអស់ក្នុងកំណែនេះជាទិន្នន័យគំរូសម្រាប់បង្ហាញ មិនពិពណ៌នាអំពីការងារពិតរបស់ IHC ក្នុងឆ្នាំ២០២៥ ឡើយ។ របាយការណ៍ដើរតាមយុទ្ធសាស្ត្រទាំងបីរបស់បណ្ដាញ។ ផ្នែកការជូនដំណឹងនិងលុបចោល បង្ហាញរបាយការណ៍ដែលបានទទួល ចាត់ថ្នាក់ និងលុបចោល តាមត្រីមាស និងតាមទីតាំងរក្សាទុក។ ផ្នែកការលើកកម្ពស់ការយល់ដឹង បង្ហាញសកម្មភាព និងចំនួនអ្នកចូលរួម។ ផ្នែកការស្រាវជ្រាវនិងការតស៊ូមតិ រៀបរាប់ការបោះពុម្ពផ្សាយ និងសំណួរដែលនៅសល់។ របាយការណ៍បញ្ចប់ដោយកំណត់ចំណាំអំពីថវិកា ការថែទាំក្រុមការងារ អ្វីដែលមិនបានដូចផែនការ និងបំណងប្រាំបីចំណុចសម្រាប់ឆ្នាំបន្ទាប់។`,
  },
  document: {
    en: `## A word at the beginning

To everybody who pressed “send” last year: thank you. You saw something painful and did not look away. Some of you left a name, many did not. Each of your reports was read by a person.

This report tells what a hotline does with such trust. It is written so that it can be read in twenty minutes by somebody who has never heard of us.

## Please read this first

This is a demonstration edition. **All figures are illustrative demonstration data.** They were invented to show what our yearly report contains and how it explains itself. They do not describe the real work of Internet Hotline Cambodia (IHC) in 2025 and must not be quoted. The yearly totals match the illustrative ones on our [statistics page](/statistics), which stand there until the hotline enters its own.

## Who we are

IHC is run by APLE, a Cambodian organisation that works against the sexual abuse and exploitation of children. IHC was set up in 2015 with the support of INHOPE and opened in 2016. It is a web-based place to report child sexual abuse material (CSAM) online. Our work follows three strategies: the hotline with notice and takedown, awareness raising and training, and research and advocacy. More is told on our page [about us](/about).

## Method: how we count

A **report** is one message, even when it names several addresses. A report is **classified as CSAM** when a trained analyst has assessed the material as such. A **notice** is a message to those who can act: police, hosting provider or an INHOPE hotline. **Removed** means that the material could no longer be reached at a second look before the end of January of the following year.

Two reports on the same picture count as two. Numbers of reports say how many people wrote to us. They do not say how much abuse there is. A rising number can be good news, when more people know where to turn.

## Notice and takedown

**Table 1. Reports by quarter, 2025 (illustrative demonstration data)**

| Quarter | Received | Assessed within the target time | Classified as CSAM |
| --- | --- | --- | --- |
| January to March | 152 | 145 | 63 |
| April to June | 166 | 156 | 71 |
| July to September | 181 | 163 | 80 |
| October to December | 203 | 190 | 87 |
| Year | 702 | 654 (93%) | 301 (43%) |

Our target is to look at a new report within {{report-response-hours}} hours. In the illustrative year the target was met for 93 of 100 reports. It was missed most often in the third quarter, when one post was empty.

Of the 401 reports that were not classified as CSAM, most concerned material that was lawful, that could not be found any more, or that could not be assessed. Such reports are not a waste. Nobody needs to be sure in order to [report](/report).

**Table 2. Notices and removals by hosting place, 2025 (illustrative demonstration data)**

| Hosting place | Notices | Removed | Share removed |
| --- | --- | --- | --- |
| Cambodia | 14 | 13 | 93% |
| Country with an INHOPE hotline | 229 | 222 | 97% |
| Country without a hotline | 58 | 49 | 84% |
| All | 301 | 284 | 94% |

The example shows why a network matters. Where INHOPE has a hotline, our notice reaches people who know the local law. In {{inhope-year}} INHOPE counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries.

## Awareness raising and training

**Table 3. Activities and participants, 2025 (illustrative demonstration data)**

| Activity | Number | Participants |
| --- | --- | --- |
| School sessions with pupils | 36 | 1,440 |
| Training days for teachers and social workers | 14 | 350 |
| Evenings for parents and carers | 18 | 540 |
| Meetings with internet and travel businesses | 10 | 120 |
| Events for Safer Internet Day | 4 | 600 |
| All | 82 | 3,050 |

Participants are counted once for each activity, so that a teacher who came twice appears twice. We ask afterwards what people will do differently. The answer that pleases us most is: “I know whom to call.” For a child or an adult who wants advice that is Child Helpline Cambodia, {{child-helpline}}. In danger it is the police, {{police-hotline}}.

## Research and advocacy

During the year a working paper on guidance for parents was published, and work on barriers to reporting began. Our requests to decision makers remain simple: words in law that do not blame children, a named contact at every provider, and time in the school year for safety online. All publications are in the [research list](/research).

## Money and people

This edition gives no amounts of money, since invented amounts would help nobody. A full edition shows income by donor, spending by strategy and the share of administration, with the name of the auditor. Past support has come from the INHOPE Foundation for the set-up, and from ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands.

Analysts see what others are spared. They work limited hours at the screen, never alone, and can speak with a counsellor at any time. We report on this every year because a hotline lasts only as long as its people are well.

## What went less well

An honest report has this section. In the illustrative year, three things went less well than planned. The target time was missed in the third quarter. The recording of a leaflet for parents was postponed twice. And too few reports came from provinces far from the capital, where people may not know about the hotline or may have no quiet place to write.

## Intentions for the coming year

1. Keep a reserve analyst trained, so that a vacancy does not slow the work.
2. Make a second look at every removed address within two working days.
3. Offer every text for parents as a recording.
4. Visit schools in provinces that have not been visited yet.
5. Agree on a named contact with every hosting company in the country.
6. Publish how many people begin a report and do not finish it.
7. Invite the Youth Advisory Group to read each new page before it is published.
8. Replace the illustrative figures in this report by audited ones.

## Limits

The figures are invented, and they are smoother than life. Even real figures of a hotline have limits. They depend on who knows of it, on holidays and on news. They count pages and messages, not children. They cannot show what did not happen because somebody spoke up in time. Nor can they say how a child is today. For that reason we never rank years or regions as better or worse on numbers alone.

## How to cite

IHC Research Team (2026). Annual report 2025: A demonstration edition with illustrative figures. IHC Annual Report 2025. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2026 Internet Hotline Cambodia, APLE. You may share this report unchanged for purposes that are not commercial, if you name the source. Licence: [Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND 4.0)](https://creativecommons.org/licenses/by-nc-nd/4.0/).`,
    km: `## ពាក្យផ្ដើម

ជូនចំពោះលោកអ្នកទាំងអស់ដែលបានចុច «ផ្ញើ» កាលពីឆ្នាំមុន៖ សូមអរគុណ។ លោកអ្នកបានឃើញរឿងដែលធ្វើឲ្យឈឺចិត្ត ហើយមិនបានមើលរំលង។ ខ្លះបានទុកឈ្មោះ ច្រើននាក់មិនបានទុក។ របាយការណ៍នីមួយៗត្រូវបានមនុស្សម្នាក់អានដោយផ្ទាល់។

របាយការណ៍នេះប្រាប់ថា បណ្ដាញរាយការណ៍ពិសេសធ្វើអ្វីជាមួយទំនុកចិត្តបែបនេះ។ វាត្រូវបានសរសេរឲ្យអ្នកដែលមិនធ្លាប់ឮឈ្មោះយើង អាចអានចប់ក្នុងម្ភៃនាទី។

## សូមអានចំណុចនេះជាមុន

នេះជាកំណែគំរូ។ **តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** វាត្រូវបានប្រឌិតឡើង ដើម្បីបង្ហាញថារបាយការណ៍ប្រចាំឆ្នាំរបស់យើងមានអ្វីខ្លះ និងពន្យល់យ៉ាងណា។ វាមិនពិពណ៌នាអំពីការងារពិតរបស់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ក្នុងឆ្នាំ២០២៥ ទេ ហើយមិនត្រូវយកទៅដកស្រង់ឡើយ។ តួលេខសរុបប្រចាំឆ្នាំដូចគ្នានឹងតួលេខគំរូនៅលើ[ទំព័រស្ថិតិ](/statistics)របស់យើង ដែលនៅទីនោះរហូតដល់បណ្ដាញបញ្ចូលតួលេខពិតរបស់ខ្លួន។

## យើងជានរណា

IHC ដំណើរការដោយ APLE ដែលជាអង្គការកម្ពុជា ធ្វើការប្រឆាំងនឹងការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ IHC ត្រូវបានបង្កើតឡើងនៅឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE ហើយបានបើកដំណើរការនៅឆ្នាំ២០១៦។ IHC ជាវេទិកាតាមគេហទំព័រសម្រាប់រាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) លើអ៊ីនធឺណិត។ ការងាររបស់យើងដើរតាមយុទ្ធសាស្ត្របី៖ បណ្ដាញរាយការណ៍ពិសេសជាមួយការជូនដំណឹងនិងលុបចោល ការលើកកម្ពស់ការយល់ដឹងនិងការបណ្ដុះបណ្ដាល និងការស្រាវជ្រាវនិងការតស៊ូមតិ។ សូមអានបន្ថែមនៅទំព័រ[អំពីយើង](/about)។

## វិធីសាស្ត្រ៖ យើងរាប់យ៉ាងណា

**របាយការណ៍** មួយគឺជាសារមួយ ទោះបីសារនោះមានអាសយដ្ឋានច្រើនក៏ដោយ។ របាយការណ៍មួយត្រូវ **ចាត់ថ្នាក់ជា CSAM** នៅពេលអ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាលវាយតម្លៃសម្ភារៈនោះថាដូច្នេះ។ **ការជូនដំណឹង** គឺជាសារទៅអ្នកដែលអាចចាត់វិធានការ៖ នគរបាល ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ ឬបណ្ដាញ INHOPE។ **លុបចោល** មានន័យថា គេមិនអាចចូលមើលសម្ភារៈនោះបានទៀតទេ នៅពេលពិនិត្យម្ដងទៀតមុនចុងខែមករានៃឆ្នាំបន្ទាប់។

របាយការណ៍ពីរអំពីរូបភាពតែមួយ រាប់ជារបាយការណ៍ពីរ។ ចំនួនរបាយការណ៍ប្រាប់ថាមានមនុស្សប៉ុន្មាននាក់សរសេរមកយើង។ វាមិនប្រាប់ថាមានការរំលោភបំពានច្រើនប៉ុនណាទេ។ ចំនួនដែលកើនឡើងអាចជាដំណឹងល្អ នៅពេលមនុស្សកាន់តែច្រើនដឹងថាត្រូវទៅរកនរណា។

## ការជូនដំណឹងនិងលុបចោល

**តារាងទី ១៖ របាយការណ៍តាមត្រីមាស ឆ្នាំ២០២៥ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ត្រីមាស | បានទទួល | បានវាយតម្លៃតាមពេលកំណត់ | ចាត់ថ្នាក់ជា CSAM |
| --- | --- | --- | --- |
| មករា ដល់ មីនា | ១៥២ | ១៤៥ | ៦៣ |
| មេសា ដល់ មិថុនា | ១៦៦ | ១៥៦ | ៧១ |
| កក្កដា ដល់ កញ្ញា | ១៨១ | ១៦៣ | ៨០ |
| តុលា ដល់ ធ្នូ | ២០៣ | ១៩០ | ៨៧ |
| ពេញមួយឆ្នាំ | ៧០២ | ៦៥៤ (៩៣%) | ៣០១ (៤៣%) |

គោលដៅរបស់យើងគឺពិនិត្យរបាយការណ៍ថ្មីក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ ក្នុងឆ្នាំគំរូនេះ គោលដៅសម្រេចបានសម្រាប់របាយការណ៍ ៩៣ ក្នុងចំណោម ១០០។ ការខកខានកើតឡើងញឹកញាប់ជាងគេក្នុងត្រីមាសទីបី ពេលដែលតំណែងមួយនៅទំនេរ។

ក្នុងចំណោមរបាយការណ៍ ៤០១ ដែលមិនត្រូវបានចាត់ថ្នាក់ជា CSAM ភាគច្រើនទាក់ទងនឹងសម្ភារៈដែលស្របច្បាប់ រកលែងឃើញ ឬមិនអាចវាយតម្លៃបាន។ របាយការណ៍បែបនេះមិនមែនឥតប្រយោជន៍ទេ។ នរណាក៏មិនចាំបាច់ប្រាកដក្នុងចិត្តទើប[រាយការណ៍](/report)ដែរ។

**តារាងទី ២៖ ការជូនដំណឹង និងការលុបចោល តាមទីតាំងរក្សាទុក ឆ្នាំ២០២៥ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ទីតាំងរក្សាទុក | ការជូនដំណឹង | លុបចោល | ភាគរយដែលបានលុប |
| --- | --- | --- | --- |
| កម្ពុជា | ១៤ | ១៣ | ៩៣% |
| ប្រទេសដែលមានបណ្ដាញ INHOPE | ២២៩ | ២២២ | ៩៧% |
| ប្រទេសដែលគ្មានបណ្ដាញ | ៥៨ | ៤៩ | ៨៤% |
| សរុប | ៣០១ | ២៨៤ | ៩៤% |

ឧទាហរណ៍នេះបង្ហាញថាហេតុអ្វីបណ្ដាញអន្តរជាតិសំខាន់។ នៅកន្លែងដែល INHOPE មានបណ្ដាញ ការជូនដំណឹងរបស់យើងទៅដល់អ្នកដែលស្គាល់ច្បាប់ក្នុងស្រុក។ គិតត្រឹមឆ្នាំ{{inhope-year}} INHOPE មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។

## ការលើកកម្ពស់ការយល់ដឹង និងការបណ្ដុះបណ្ដាល

**តារាងទី ៣៖ សកម្មភាព និងអ្នកចូលរួម ឆ្នាំ២០២៥ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| សកម្មភាព | ចំនួន | អ្នកចូលរួម |
| --- | --- | --- |
| ម៉ោងសិក្សាជាមួយសិស្សនៅសាលា | ៣៦ | ១.៤៤០ |
| ថ្ងៃបណ្ដុះបណ្ដាលគ្រូ និងបុគ្គលិកសង្គម | ១៤ | ៣៥០ |
| ជំនួបពេលល្ងាចជាមួយឪពុកម្ដាយនិងអាណាព្យាបាល | ១៨ | ៥៤០ |
| កិច្ចប្រជុំជាមួយក្រុមហ៊ុនអ៊ីនធឺណិត និងទេសចរណ៍ | ១០ | ១២០ |
| ព្រឹត្តិការណ៍ទិវាអ៊ីនធឺណិតសុវត្ថិភាព | ៤ | ៦០០ |
| សរុប | ៨២ | ៣.០៥០ |

អ្នកចូលរួមត្រូវបានរាប់ម្ដងសម្រាប់សកម្មភាពនីមួយៗ ដូច្នេះគ្រូដែលមកពីរដង ត្រូវរាប់ពីរដង។ ក្រោយសកម្មភាព យើងសួរថាអ្នកចូលរួមនឹងធ្វើអ្វីខុសពីមុន។ ចម្លើយដែលយើងរីករាយជាងគេ គឺ «ខ្ញុំដឹងថាត្រូវហៅទៅនរណា»។ សម្រាប់កុមារ ឬមនុស្សពេញវ័យដែលចង់បានដំបូន្មាន គឺខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}}។ ពេលមានគ្រោះថ្នាក់ គឺនគរបាលលេខ {{police-hotline}}។

## ការស្រាវជ្រាវនិងការតស៊ូមតិ

ក្នុងឆ្នាំនេះ ឯកសារការងារមួយអំពីការណែនាំសម្រាប់ឪពុកម្ដាយត្រូវបានបោះពុម្ពផ្សាយ ហើយការងារលើឧបសគ្គនៃការរាយការណ៍បានចាប់ផ្ដើម។ សំណើរបស់យើងចំពោះអ្នកធ្វើសេចក្ដីសម្រេចនៅតែសាមញ្ញ៖ ពាក្យក្នុងច្បាប់ដែលមិនបន្ទោសកុមារ អ្នកទំនាក់ទំនងជាក់លាក់នៅក្រុមហ៊ុនផ្ដល់សេវានីមួយៗ និងពេលវេលាក្នុងឆ្នាំសិក្សាសម្រាប់សុវត្ថិភាពលើអ៊ីនធឺណិត។ ឯកសារទាំងអស់មាននៅក្នុង[បញ្ជីការស្រាវជ្រាវ](/research)។

## ថវិកា និងមនុស្ស

កំណែនេះមិនបង្ហាញចំនួនទឹកប្រាក់ទេ ព្រោះចំនួនប្រឌិតមិនមានប្រយោជន៍ដល់នរណាឡើយ។ កំណែពេញលេញបង្ហាញចំណូលតាមម្ចាស់ជំនួយ ចំណាយតាមយុទ្ធសាស្ត្រ និងភាគរយរដ្ឋបាល រួមជាមួយឈ្មោះសវនករ។ កន្លងមក មានជំនួយពីមូលនិធិ INHOPE សម្រាប់ការបង្កើត ព្រមទាំងពី ECPAT ស៊ុយអែត (Radiohjälpen) និង Terre des Hommes ហូឡង់។

អ្នកវិភាគមើលឃើញអ្វីដែលអ្នកដទៃមិនបាច់ឃើញ។ ពួកគេធ្វើការមុខអេក្រង់ក្នុងម៉ោងកំណត់ មិនធ្វើតែម្នាក់ឯង ហើយអាចជួបអ្នកប្រឹក្សាបានគ្រប់ពេល។ យើងរាយការណ៍អំពីរឿងនេះរៀងរាល់ឆ្នាំ ព្រោះបណ្ដាញមួយស្ថិតស្ថេរបាន លុះត្រាតែមនុស្សរបស់ខ្លួនមានសុខភាពល្អ។

## អ្វីដែលមិនបានដូចផែនការ

របាយការណ៍ស្មោះត្រង់ត្រូវមានផ្នែកនេះ។ ក្នុងឆ្នាំគំរូនេះ មានបីចំណុចដែលមិនបានល្អដូចផែនការ។ គោលដៅពេលវេលាខកខានក្នុងត្រីមាសទីបី។ ការថតសំឡេងខិត្តប័ណ្ណសម្រាប់ឪពុកម្ដាយត្រូវបានពន្យារពេលពីរដង។ ហើយរបាយការណ៍ពីខេត្តឆ្ងាយពីរាជធានីមានតិចពេក ប្រហែលព្រោះមនុស្សនៅទីនោះមិនស្គាល់បណ្ដាញ ឬគ្មានកន្លែងស្ងាត់សម្រាប់សរសេរ។

## បំណងសម្រាប់ឆ្នាំបន្ទាប់

1. បណ្ដុះបណ្ដាលអ្នកវិភាគបម្រុងម្នាក់ ដើម្បីកុំឲ្យតំណែងទំនេរធ្វើឲ្យការងារយឺត។
2. ពិនិត្យម្ដងទៀតនូវអាសយដ្ឋានទាំងអស់ដែលបានលុប ក្នុងរយៈពេលពីរថ្ងៃធ្វើការ។
3. ផ្ដល់អត្ថបទសម្រាប់ឪពុកម្ដាយទាំងអស់ជាសំឡេងថត។
4. ចុះទៅសាលានៅខេត្តដែលមិនទាន់បានទៅ។
5. ព្រមព្រៀងជាមួយក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះគ្រប់ក្រុមហ៊ុនក្នុងប្រទេស ឲ្យមានអ្នកទំនាក់ទំនងជាក់លាក់ម្នាក់។
6. ផ្សព្វផ្សាយចំនួនអ្នកដែលចាប់ផ្ដើមរាយការណ៍ តែមិនបានបញ្ចប់។
7. អញ្ជើញក្រុមប្រឹក្សាយុវជនឲ្យអានទំព័រថ្មីនីមួយៗមុនពេលផ្សាយ។
8. ជំនួសតួលេខគំរូក្នុងរបាយការណ៍នេះ ដោយតួលេខដែលបានធ្វើសវនកម្ម។

## ដែនកំណត់

តួលេខទាំងនេះជាតួលេខប្រឌិត ហើយរលូនជាងជីវិតពិត។ សូម្បីតួលេខពិតរបស់បណ្ដាញក៏មានដែនកំណត់ដែរ។ វាអាស្រ័យលើថានរណាស្គាល់បណ្ដាញ អាស្រ័យលើថ្ងៃឈប់សម្រាក និងព័ត៌មាន។ វារាប់ទំព័រ និងសារ មិនមែនរាប់កុមារទេ។ វាមិនអាចបង្ហាញអ្វីដែលមិនបានកើតឡើង ដោយសារមាននរណាម្នាក់ហ៊ាននិយាយទាន់ពេល។ វាក៏មិនអាចប្រាប់ថាសព្វថ្ងៃកុមារម្នាក់សុខសប្បាយយ៉ាងណាដែរ។ ដោយហេតុនេះ យើងមិនដែលចាត់ថ្នាក់ឆ្នាំ ឬតំបន់ណាថាល្អជាង ឬអាក្រក់ជាង ដោយមើលតែលើតួលេខឡើយ។

## របៀបដកស្រង់

IHC Research Team (២០២៦)។ របាយការណ៍ប្រចាំឆ្នាំ ២០២៥៖ កំណែគំរូ ដែលប្រើតួលេខសម្រាប់បង្ហាញ។ IHC Annual Report 2025។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២៦ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែករបាយការណ៍នេះដោយមិនកែប្រែ ក្នុងគោលបំណងមិនមែនពាណិជ្ជកម្ម ប្រសិនបើដាក់ឈ្មោះប្រភព។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 (CC BY-NC-ND 4.0)](https://creativecommons.org/licenses/by-nc-nd/4.0/)។`,
  },
}
