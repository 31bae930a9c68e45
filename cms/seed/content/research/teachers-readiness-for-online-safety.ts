import type { ResearchSeed } from '../shapes.ts'

export const teachersReadiness: ResearchSeed = {
  slug: 'teachers-readiness-for-online-safety',
  title: {
    en: 'Ready to listen',
    km: 'ត្រៀមខ្លួនស្ដាប់',
  },
  subtitle: {
    en: "Teachers' readiness for online safety: a demonstration survey",
    km: 'ការត្រៀមខ្លួនរបស់គ្រូបង្រៀនផ្នែកសុវត្ថិភាពលើអ៊ីនធឺណិត៖ ការអង្កេតគំរូ',
  },
  authors: ['IHC Research Team', 'Maly Invented-Keo'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2022-09-05',
  type: 'survey',
  seriesNumber: 'IHC Survey Report 1',
  licence: 'cc-by-sa-4.0',
  summary: {
    en: 'How sure teachers feel when a pupil tells them about something that happened online, and what a single training day may change.',
    km: 'តើគ្រូបង្រៀនមានទំនុកចិត្តប៉ុនណា ពេលសិស្សប្រាប់អំពីរឿងដែលកើតឡើងលើអ៊ីនធឺណិត ហើយការបណ្ដុះបណ្ដាលតែមួយថ្ងៃអាចផ្លាស់ប្ដូរអ្វីបានខ្លះ។',
  },
  abstract: {
    en: `Teachers are often the first adults outside the family whom a child can tell. Are they ready? This report presents a short questionnaire for schools on online safety, together with a demonstration survey that shows how its answers can be read. The answers of 240 teachers were invented for the purpose: 120 in primary and 120 in secondary schools. All figures are illustrative demonstration data and must not be quoted as findings about Cambodian teachers. In the demonstration set, most teachers feel able to speak about screen time and polite behaviour, while few know what to say when a pupil discloses an upsetting experience, and fewer know where to report. After a training day, the invented answers improve far more where teachers practised in pairs than where they listened to a lecture. We describe the questionnaire, the training day and the ways in which a school could use both. Nine recommendations are addressed to head teachers, teacher training centres, ministries and our own trainers.`,
    km: `គ្រូបង្រៀនច្រើនតែជាមនុស្សពេញវ័យដំបូងនៅក្រៅគ្រួសារ ដែលកុមារអាចប្រាប់បាន។ តើគ្រូត្រៀមខ្លួនរួចហើយឬនៅ? របាយការណ៍នេះបង្ហាញកម្រងសំណួរខ្លីមួយសម្រាប់សាលារៀន អំពីសុវត្ថិភាពលើអ៊ីនធឺណិត រួមជាមួយការអង្កេតគំរូ ដែលបង្ហាញរបៀបអានចម្លើយ។ ចម្លើយរបស់គ្រូ ២៤០ នាក់ត្រូវបានប្រឌិតឡើងសម្រាប់គោលបំណងនេះ៖ ១២០ នាក់នៅបឋមសិក្សា និង ១២០ នាក់នៅមធ្យមសិក្សា។ តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ ហើយមិនត្រូវយកទៅដកស្រង់ជាលទ្ធផលអំពីគ្រូបង្រៀនកម្ពុជាឡើយ។ ក្នុងទិន្នន័យគំរូនេះ គ្រូភាគច្រើនមានទំនុកចិត្តក្នុងការនិយាយអំពីពេលវេលាប្រើអេក្រង់ និងសុជីវធម៌ ប៉ុន្តែមានគ្រូតិចនាក់ដែលដឹងថាត្រូវនិយាយអ្វី ពេលសិស្សប្រាប់អំពីរឿងដែលធ្វើឲ្យពិបាកចិត្ត ហើយគ្រូដែលដឹងកន្លែងរាយការណ៍មានតិចជាងនេះទៀត។ ក្រោយការបណ្ដុះបណ្ដាលមួយថ្ងៃ ចម្លើយប្រឌិតប្រសើរឡើងច្រើន ក្នុងផ្នែកដែលមានការហាត់អនុវត្តជាគូ ជាងក្នុងផ្នែកដែលគ្រូគ្រាន់តែស្ដាប់គេពន្យល់។ យើងរៀបរាប់អំពីកម្រងសំណួរ ថ្ងៃបណ្ដុះបណ្ដាល និងរបៀបដែលសាលាអាចប្រើទាំងពីរ។ របាយការណ៍មានអនុសាសន៍ប្រាំបួនចំណុច សម្រាប់នាយកសាលា មជ្ឈមណ្ឌលបណ្ដុះបណ្ដាលគ្រូ ក្រសួង និងគ្រូបណ្ដុះបណ្ដាលរបស់យើង។`,
  },
  document: {
    en: `## Introduction

A girl stays behind after class. She has received messages that frighten her. She looks at her teacher and waits. What the teacher says in the next minute may decide whether she tells anything at all.

Nobody is born knowing what to say in that minute. It can be learned. This report offers schools a questionnaire that shows where their teachers feel sure and where they do not, and a training day that can follow it. To show how the two work together, we carried out a demonstration survey with invented answers.

The report is for head teachers, teacher trainers and education officials, and for everyone who uses our [materials for professionals](/resources/for/professionals).

## Please read this first

No teacher was questioned for this report. **The answers were invented, and every figure below is illustrative demonstration data.** They were composed so that the tables show typical patterns which a school may find, in one direction or the other. Please use the questionnaire in your own school, and do not quote our numbers.

## Method

The questionnaire has twelve questions and takes ten minutes. Teachers mark how sure they feel on a scale of four: not at all, a little, rather, very. It asks about four areas:

- everyday matters, such as screen time, passwords and polite behaviour;
- warning signs, such as sudden secrecy, gifts or a change in friendships;
- the first conversation with a child who tells;
- where to turn: inside the school, to the Child Helpline, to the police and to IHC.

Two open questions follow: What helped you last time? What did you miss?

For the demonstration we made up 240 sets of answers, half for primary and half for secondary schools, in six imagined districts, three in towns and three in the countryside. A second set stands for the same teachers eight weeks after a training day. We counted “rather” and “very” together as “sure”.

## How sure teachers feel

**Table 1. Invented teachers who feel sure, before training (illustrative demonstration data)**

| Area | Primary (120) | Secondary (120) | All (240) |
| --- | --- | --- | --- |
| Speaking about screen time and polite behaviour | 84 | 78 | 162 (68%) |
| Explaining privacy settings | 36 | 54 | 90 (38%) |
| Recognising warning signs of grooming | 30 | 42 | 72 (30%) |
| First words when a pupil tells | 27 | 33 | 60 (25%) |
| Knowing where to report | 18 | 30 | 48 (20%) |

In the demonstration set, confidence falls with every step from the general to the particular. Most of the invented teachers can speak about good habits. One in four knows how to begin when a pupil tells. One in five knows where to report.

A school that finds this pattern need not be alarmed. It shows a gap in training, not a lack of care. Teachers who feel unsure often do the right thing by instinct: they stay calm and they listen. What they lack is the confidence to go on from there.

A school that finds the opposite pattern should look twice. High confidence without knowledge of where to report can mean that matters are settled inside the school, with good intentions, and that a child gets no further help.

## What a training day may change

The training day in this example lasts six hours. The morning explains online risks without frightening examples. The afternoon is practice: in pairs, one teacher plays a pupil who has something to tell, the other listens, then they change.

Four sentences are practised until they come easily:

1. I am glad that you told me.
2. It is not your fault.
3. I cannot keep this to myself, because I want you to be safe.
4. Let us think together about who can help.

**Table 2. Invented teachers who feel sure, before and eight weeks after training (illustrative demonstration data, 240 answers)**

| Area | Before | After | Change |
| --- | --- | --- | --- |
| Explaining privacy settings | 90 (38%) | 132 (55%) | +42 |
| Recognising warning signs of grooming | 72 (30%) | 144 (60%) | +72 |
| First words when a pupil tells | 60 (25%) | 180 (75%) | +120 |
| Knowing where to report | 48 (20%) | 192 (80%) | +144 |

The example is built to make one point: what is practised aloud stays. Listening to a lecture on privacy settings changes little. Saying four sentences to a colleague changes a great deal. Whether this is so in real schools should be tested, with real answers and a comparison group.

## Answers to the open questions

The invented answers contain wishes that trainers will recognise: a page to keep in the desk, a colleague to ask, permission to say “I do not know yet”, and clear rules on when parents must be told. They also contain worries: about gossip in a small village, about doing something wrong, about a case in which the person concerned is a respected man.

Such worries deserve an honest answer. A report to the hotline [can be made without a name](/how-to-report). The teacher does not have to prove anything, and should not look at, copy or forward any image. To pass on a concern is enough.

## How a school can use this report

Give the questionnaire to all teachers at the start of the year, without names. Count the answers together, in a meeting, on one sheet of paper. Choose the one area in which the fewest feel sure. Plan one hour of practice on it. Ask again after a term. A school that does this every year will need no outside survey.

## Recommendations

1. Head teachers should name one focal person for online safety and one substitute, and tell pupils who they are.
2. Every staff room should display one page with the four sentences, the Child Helpline ({{child-helpline}}), the police hotline ({{police-hotline}}) and the [report page](/report).
3. Schools should agree in writing what happens after a child has told, hour by hour, on the first day.
4. Teacher training centres should include one afternoon of practised conversations in basic training.
5. Trainers should spend at least half of the time on practice in pairs.
6. Ministries should offer materials in Khmer first, and in the other languages of pupils where needed.
7. Schools should invite parents to a shorter version of the same day.
8. IHC should revisit each trained school after eight weeks and publish real results, with consent and without names.
9. Teachers who have supported a child should be offered a talk with somebody who supports them.

## Limits

The survey is a demonstration. Its answers were invented by people who believe in training, and may be kinder to training than reality is. A feeling of confidence is not the same as good practice; observation would be needed to measure that. The questionnaire has not yet been tested with teachers of very young children, or with teachers of children with disabilities. The personal name in the list of authors is invented.

## How to cite

IHC Research Team and Invented-Keo, M. (2022). Ready to listen: Teachers' readiness for online safety: a demonstration survey. IHC Survey Report 1. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2022 Internet Hotline Cambodia, APLE. You may share and adapt this report if you name the source and offer your version under the same licence. Licence: [Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)](https://creativecommons.org/licenses/by-sa/4.0/).`,
    km: `## សេចក្ដីផ្ដើម

សិស្សស្រីម្នាក់នៅបន្តក្នុងថ្នាក់ ក្រោយចប់ម៉ោងរៀន។ នាងបានទទួលសារដែលធ្វើឲ្យនាងភ័យ។ នាងសម្លឹងមើលគ្រូរបស់នាង ហើយរង់ចាំ។ អ្វីដែលគ្រូនិយាយក្នុងមួយនាទីបន្ទាប់ អាចសម្រេចថានាងនឹងហ៊ានប្រាប់ ឬមិនហ៊ានប្រាប់អ្វីសោះ។

គ្មាននរណាកើតមកដឹងភ្លាមថាត្រូវនិយាយអ្វីក្នុងនាទីនោះទេ ប៉ុន្តែយើងអាចរៀនបាន។ របាយការណ៍នេះផ្ដល់ជូនសាលារៀននូវកម្រងសំណួរមួយ ដែលបង្ហាញថាគ្រូមានទំនុកចិត្តត្រង់ណា និងមិនទាន់មានត្រង់ណា ព្រមទាំងថ្ងៃបណ្ដុះបណ្ដាលដែលអាចធ្វើបន្ទាប់។ ដើម្បីបង្ហាញរបៀបប្រើទាំងពីររួមគ្នា យើងបានធ្វើការអង្កេតគំរូដោយប្រើចម្លើយប្រឌិត។

របាយការណ៍នេះសម្រាប់នាយកសាលា គ្រូឧទ្ទេស មន្ត្រីអប់រំ និងអ្នកដែលប្រើ[សម្ភារៈសម្រាប់អ្នកអាជីព](/resources/for/professionals)របស់យើង។

## សូមអានចំណុចនេះជាមុន

យើងមិនបានសួរគ្រូបង្រៀនណាម្នាក់សម្រាប់របាយការណ៍នេះទេ។ **ចម្លើយត្រូវបានប្រឌិតឡើង ហើយតួលេខទាំងអស់ខាងក្រោមជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** វាត្រូវបានរៀបចំឡើង ដើម្បីឲ្យតារាងបង្ហាញលំនាំធម្មតាដែលសាលាមួយអាចរកឃើញ មិនថាល្អ ឬមិនទាន់ល្អ។ សូមយកកម្រងសំណួរទៅប្រើក្នុងសាលារបស់លោកអ្នកផ្ទាល់ ហើយសូមកុំដកស្រង់តួលេខរបស់យើង។

## វិធីសាស្ត្រ

កម្រងសំណួរមានសំណួរចំនួនដប់ពីរ ហើយចំណាយពេលដប់នាទី។ គ្រូគូសបញ្ជាក់កម្រិតទំនុកចិត្តជាបួនកម្រិត៖ គ្មានសោះ បន្តិចបន្តួច គួរសម និងខ្លាំង។ សំណួរចែកជាបួនផ្នែក៖

- រឿងប្រចាំថ្ងៃ ដូចជាពេលវេលាប្រើអេក្រង់ ពាក្យសម្ងាត់ និងសុជីវធម៌
- សញ្ញាព្រមាន ដូចជាការលាក់បាំងភ្លាមៗ អំណោយ ឬការផ្លាស់ប្ដូរមិត្តភក្តិ
- ការសន្ទនាដំបូងជាមួយកុមារដែលហ៊ានប្រាប់
- កន្លែងរកជំនួយ៖ ក្នុងសាលា ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា នគរបាល និង IHC

បន្ទាប់មានសំណួរបើកចំហពីរ៖ តើអ្វីបានជួយលោកអ្នកកាលពីលើកមុន? តើលោកអ្នកនៅខ្វះអ្វី?

សម្រាប់ការអង្កេតគំរូ យើងបានប្រឌិតចម្លើយ ២៤០ សំណុំ ពាក់កណ្ដាលសម្រាប់បឋមសិក្សា និងពាក់កណ្ដាលសម្រាប់មធ្យមសិក្សា ក្នុងស្រុកប្រឌិតចំនួនប្រាំមួយ បីនៅទីប្រជុំជន និងបីនៅជនបទ។ សំណុំទីពីរតំណាងឲ្យគ្រូដដែល ប្រាំបីសប្ដាហ៍ក្រោយថ្ងៃបណ្ដុះបណ្ដាល។ យើងរាប់កម្រិត «គួរសម» និង «ខ្លាំង» រួមគ្នាជា «មានទំនុកចិត្ត»។

## គ្រូមានទំនុកចិត្តកម្រិតណា

**តារាងទី ១៖ ចំនួនគ្រូប្រឌិតដែលមានទំនុកចិត្ត មុនការបណ្ដុះបណ្ដាល (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ផ្នែក | បឋមសិក្សា (១២០) | មធ្យមសិក្សា (១២០) | សរុប (២៤០) |
| --- | --- | --- | --- |
| និយាយអំពីពេលវេលាប្រើអេក្រង់ និងសុជីវធម៌ | ៨៤ | ៧៨ | ១៦២ (៦៨%) |
| ពន្យល់ការកំណត់ឯកជនភាព | ៣៦ | ៥៤ | ៩០ (៣៨%) |
| ស្គាល់សញ្ញាព្រមាននៃការលួងលោមបញ្ឆោតកុមារ | ៣០ | ៤២ | ៧២ (៣០%) |
| ពាក្យដំបូងពេលសិស្សប្រាប់ | ២៧ | ៣៣ | ៦០ (២៥%) |
| ដឹងកន្លែងរាយការណ៍ | ១៨ | ៣០ | ៤៨ (២០%) |

ក្នុងទិន្នន័យគំរូនេះ ទំនុកចិត្តថយចុះគ្រប់ជំហាន ពីរឿងទូទៅទៅរឿងជាក់លាក់។ គ្រូប្រឌិតភាគច្រើនអាចនិយាយអំពីទម្លាប់ល្អ។ ម្នាក់ក្នុងចំណោមបួននាក់ដឹងពីរបៀបចាប់ផ្ដើមពេលសិស្សប្រាប់។ ម្នាក់ក្នុងចំណោមប្រាំនាក់ដឹងកន្លែងរាយការណ៍។

សាលាដែលរកឃើញលំនាំបែបនេះ មិនចាំបាច់ភ័យទេ។ វាបង្ហាញថាខ្វះការបណ្ដុះបណ្ដាល មិនមែនខ្វះការយកចិត្តទុកដាក់ឡើយ។ គ្រូដែលមិនប្រាកដក្នុងចិត្ត ជាញឹកញាប់ធ្វើត្រូវតាមសភាវគតិ៖ រក្សាភាពស្ងប់ស្ងាត់ ហើយស្ដាប់។ អ្វីដែលពួកគាត់ខ្វះ គឺទំនុកចិត្តក្នុងការបន្តពីចំណុចនោះ។

សាលាដែលរកឃើញលំនាំផ្ទុយគួរពិនិត្យឲ្យម៉ត់ចត់ម្ដងទៀត។ ទំនុកចិត្តខ្ពស់ដោយមិនដឹងកន្លែងរាយការណ៍ អាចមានន័យថារឿងរ៉ាវត្រូវបានដោះស្រាយក្នុងសាលាដោយចេតនាល្អ ប៉ុន្តែកុមារមិនបានទទួលជំនួយបន្ថែមឡើយ។

## ថ្ងៃបណ្ដុះបណ្ដាលអាចផ្លាស់ប្ដូរអ្វី

ថ្ងៃបណ្ដុះបណ្ដាលក្នុងឧទាហរណ៍នេះមានរយៈពេលប្រាំមួយម៉ោង។ ពេលព្រឹកពន្យល់អំពីហានិភ័យលើអ៊ីនធឺណិត ដោយមិនប្រើឧទាហរណ៍ដែលធ្វើឲ្យភ័យខ្លាច។ ពេលរសៀលជាការហាត់អនុវត្ត៖ គ្រូម្នាក់ដើរតួជាសិស្សដែលមានរឿងចង់ប្រាប់ ម្នាក់ទៀតស្ដាប់ រួចប្ដូរតួគ្នា។

មានបួនប្រយោគដែលត្រូវហាត់រហូតដល់និយាយបានស្ទាត់៖

1. ល្អណាស់ដែលប្អូនបានប្រាប់គ្រូ។
2. រឿងនេះមិនមែនជាកំហុសរបស់ប្អូនទេ។
3. គ្រូមិនអាចរក្សារឿងនេះទុកម្នាក់ឯងបានទេ ព្រោះគ្រូចង់ឲ្យប្អូនមានសុវត្ថិភាព។
4. យើងគិតជាមួយគ្នាសិន ថានរណាអាចជួយបាន។

**តារាងទី ២៖ ចំនួនគ្រូប្រឌិតដែលមានទំនុកចិត្ត មុនការបណ្ដុះបណ្ដាល និងប្រាំបីសប្ដាហ៍ក្រោយមក (ទិន្នន័យគំរូសម្រាប់បង្ហាញ ចម្លើយ ២៤០)**

| ផ្នែក | មុន | ក្រោយ | ការប្រែប្រួល |
| --- | --- | --- | --- |
| ពន្យល់ការកំណត់ឯកជនភាព | ៩០ (៣៨%) | ១៣២ (៥៥%) | +៤២ |
| ស្គាល់សញ្ញាព្រមាននៃការលួងលោមបញ្ឆោតកុមារ | ៧២ (៣០%) | ១៤៤ (៦០%) | +៧២ |
| ពាក្យដំបូងពេលសិស្សប្រាប់ | ៦០ (២៥%) | ១៨០ (៧៥%) | +១២០ |
| ដឹងកន្លែងរាយការណ៍ | ៤៨ (២០%) | ១៩២ (៨០%) | +១៤៤ |

ឧទាហរណ៍នេះត្រូវបានរៀបចំឡើងដើម្បីបង្ហាញចំណុចមួយ៖ អ្វីដែលបានហាត់និយាយចេញមាត់ គឺនៅជាប់។ ការស្ដាប់គេពន្យល់អំពីការកំណត់ឯកជនភាព ផ្លាស់ប្ដូរបានតិចតួច។ ការនិយាយបួនប្រយោគជាមួយមិត្តរួមការងារ ផ្លាស់ប្ដូរបានច្រើន។ តើនៅសាលាពិតក៏ដូច្នេះដែរឬទេ គួរតែសាកល្បងដោយប្រើចម្លើយពិត និងក្រុមប្រៀបធៀប។

## ចម្លើយចំពោះសំណួរបើកចំហ

ចម្លើយប្រឌិតមានបំណងប្រាថ្នាដែលគ្រូបណ្ដុះបណ្ដាលធ្លាប់ឮ៖ សន្លឹកណែនាំមួយសម្រាប់ទុកក្នុងថតតុ មិត្តរួមការងារម្នាក់សម្រាប់សួរ ការអនុញ្ញាតឲ្យនិយាយថា «ខ្ញុំមិនទាន់ដឹងទេ» និងវិធានច្បាស់លាស់ថាពេលណាត្រូវប្រាប់ឪពុកម្ដាយ។ ចម្លើយក៏មានក្ដីបារម្ភដែរ៖ បារម្ភអំពីពាក្យចចាមអារ៉ាមក្នុងភូមិតូច បារម្ភខ្លាចធ្វើខុស បារម្ភអំពីករណីដែលអ្នកពាក់ព័ន្ធជាមនុស្សដែលគេគោរព។

ក្ដីបារម្ភបែបនេះសមនឹងទទួលបានចម្លើយស្មោះត្រង់។ លោកអ្នក[អាចរាយការណ៍ដោយមិនបញ្ចេញឈ្មោះ](/how-to-report)។ គ្រូមិនចាំបាច់រកភស្តុតាងអ្វីឡើយ ហើយមិនគួរមើល ចម្លង ឬបញ្ជូនបន្តរូបភាពណាមួយទេ។ គ្រាន់តែប្រាប់ក្ដីបារម្ភបន្ត គឺគ្រប់គ្រាន់ហើយ។

## សាលាអាចប្រើរបាយការណ៍នេះយ៉ាងណា

សូមចែកកម្រងសំណួរឲ្យគ្រូទាំងអស់នៅដើមឆ្នាំ ដោយមិនដាក់ឈ្មោះ។ សូមរាប់ចម្លើយជាមួយគ្នាក្នុងអង្គប្រជុំ លើក្រដាសមួយសន្លឹក។ សូមជ្រើសរើសផ្នែកមួយដែលមានអ្នកមានទំនុកចិត្តតិចជាងគេ។ សូមរៀបចំការហាត់អនុវត្តមួយម៉ោងអំពីផ្នែកនោះ។ បន្ទាប់ពីមួយឆមាស សូមសួរម្ដងទៀត។ សាលាដែលធ្វើបែបនេះជារៀងរាល់ឆ្នាំ នឹងមិនត្រូវការការអង្កេតពីខាងក្រៅទេ។

## អនុសាសន៍

1. នាយកសាលាគួរចាត់តាំងអ្នកទទួលបន្ទុកសុវត្ថិភាពលើអ៊ីនធឺណិតម្នាក់ និងអ្នកជំនួសម្នាក់ ហើយប្រាប់សិស្សថាអ្នកទាំងពីរជានរណា។
2. ក្នុងបន្ទប់គ្រូ គួរបិទសន្លឹកមួយដែលមានប្រយោគទាំងបួន លេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ({{child-helpline}}) លេខខ្សែទូរសព្ទរបស់នគរបាល ({{police-hotline}}) និង[ទំព័ររាយការណ៍](/report)។
3. សាលាគួរព្រមព្រៀងជាលាយលក្ខណ៍អក្សរថា ត្រូវធ្វើអ្វីខ្លះម៉ោងម្ដងៗក្នុងថ្ងៃដំបូង ក្រោយពេលកុមារបានប្រាប់។
4. មជ្ឈមណ្ឌលបណ្ដុះបណ្ដាលគ្រូគួរបញ្ចូលការហាត់សន្ទនាពាក់កណ្ដាលថ្ងៃ ក្នុងការបណ្ដុះបណ្ដាលមូលដ្ឋាន។
5. គ្រូបណ្ដុះបណ្ដាលគួរទុកពេលយ៉ាងតិចពាក់កណ្ដាលសម្រាប់ការហាត់ជាគូ។
6. ក្រសួងគួរផ្ដល់សម្ភារៈជាភាសាខ្មែរជាមុន និងជាភាសាផ្សេងរបស់សិស្ស នៅកន្លែងដែលត្រូវការ។
7. សាលាគួរអញ្ជើញឪពុកម្ដាយចូលរួមថ្ងៃបណ្ដុះបណ្ដាលដូចគ្នានេះ ក្នុងទម្រង់ខ្លីជាង។
8. IHC គួរត្រឡប់ទៅសាលានីមួយៗវិញក្រោយប្រាំបីសប្ដាហ៍ ហើយផ្សព្វផ្សាយលទ្ធផលពិត ដោយមានការយល់ព្រម និងគ្មានឈ្មោះ។
9. គ្រូដែលបានជួយកុមារ គួរមានឱកាសជជែកជាមួយអ្នកដែលអាចជួយគាំទ្រគ្រូវិញ។

## ដែនកំណត់

ការអង្កេតនេះជាគំរូ។ ចម្លើយត្រូវបានប្រឌិតដោយអ្នកដែលជឿលើការបណ្ដុះបណ្ដាល ដូច្នេះអាចឲ្យតម្លៃការបណ្ដុះបណ្ដាលខ្ពស់ជាងការពិត។ អារម្មណ៍មានទំនុកចិត្តមិនដូចគ្នានឹងការអនុវត្តល្អទេ ការវាស់វែងការអនុវត្តត្រូវមានការសង្កេតផ្ទាល់។ កម្រងសំណួរមិនទាន់បានសាកល្បងជាមួយគ្រូដែលបង្រៀនកុមារតូចៗ ឬគ្រូដែលបង្រៀនកុមារមានពិការភាពនៅឡើយ។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

IHC Research Team និង Invented-Keo, M. (២០២២)។ ត្រៀមខ្លួនស្ដាប់៖ ការត្រៀមខ្លួនរបស់គ្រូបង្រៀនផ្នែកសុវត្ថិភាពលើអ៊ីនធឺណិត៖ ការអង្កេតគំរូ។ IHC Survey Report 1។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២២ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលរបាយការណ៍នេះ ប្រសិនបើដាក់ឈ្មោះប្រភព ហើយផ្សព្វផ្សាយឯកសារដែលកែរួចក្រោមអាជ្ញាប័ណ្ណដូចគ្នា។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)](https://creativecommons.org/licenses/by-sa/4.0/)។`,
  },
}
