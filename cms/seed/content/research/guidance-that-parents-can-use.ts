import type { ResearchSeed } from '../shapes.ts'

export const parentsGuidance: ResearchSeed = {
  slug: 'guidance-that-parents-can-use',
  title: {
    en: 'Guidance that parents can use',
    km: 'ការណែនាំដែលឪពុកម្ដាយប្រើបាន',
  },
  subtitle: {
    en: 'Testing Khmer-language leaflets with families: a demonstration study',
    km: 'ការសាកល្បងខិត្តប័ណ្ណភាសាខ្មែរជាមួយគ្រួសារ៖ ការសិក្សាគំរូ',
  },
  authors: ['IHC Research Team', 'Bopha Fictional-Chan', 'Maly Invented-Keo'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2025-05-15',
  type: 'study',
  seriesNumber: 'IHC Working Paper 2',
  licence: 'cc-by-4.0',
  summary: {
    en: 'A simple way to test whether parents and carers understand a leaflet in Khmer, can find what they need in it and would act on it.',
    km: 'របៀបសាមញ្ញមួយសម្រាប់សាកល្បងថា ឪពុកម្ដាយនិងអាណាព្យាបាលយល់ខិត្តប័ណ្ណភាសាខ្មែរ រកឃើញអ្វីដែលត្រូវការ និងអាចអនុវត្តតាមបានឬទេ។',
  },
  abstract: {
    en: `Much advice for parents is written in English, translated late and tested never. This working paper describes a way of testing guidance in Khmer with the people for whom it is meant, before it is printed. Readers look at a leaflet, find three things in it, say in their own words what it advises, and tell what they would do tonight. We describe the method step by step, so that any organisation can use it with twelve families and two afternoons. A demonstration with invented answers of sixty parents and carers compares three versions of one leaflet: a translation, a rewritten text and a version with pictures and a voice recording. All figures are illustrative demonstration data. In the example, rewriting helps more than design, and a recording helps the people whom print leaves out. We add a list of habits for writing in Khmer about difficult matters, and seven recommendations to writers, donors and local authorities.`,
    km: `ការណែនាំជាច្រើនសម្រាប់ឪពុកម្ដាយត្រូវបានសរសេរជាភាសាអង់គ្លេស បកប្រែយឺត ហើយមិនដែលសាកល្បង។ ឯកសារការងារនេះរៀបរាប់អំពីរបៀបសាកល្បងការណែនាំជាភាសាខ្មែរជាមួយអ្នកដែលនឹងប្រើវា មុនពេលបោះពុម្ព។ អ្នកអានមើលខិត្តប័ណ្ណ រកចំណុចបីក្នុងនោះ និយាយតាមពាក្យរបស់ខ្លួនថាខិត្តប័ណ្ណណែនាំអ្វី ហើយប្រាប់ថានឹងធ្វើអ្វីនៅយប់នេះ។ យើងរៀបរាប់វិធីសាស្ត្រមួយជំហានម្ដងៗ ដើម្បីឲ្យអង្គការណាក៏អាចប្រើបានជាមួយគ្រួសារដប់ពីរ ក្នុងរយៈពេលពីររសៀល។ ឧទាហរណ៍ដែលប្រើចម្លើយប្រឌិតរបស់ឪពុកម្ដាយនិងអាណាព្យាបាលហុកសិបនាក់ ប្រៀបធៀបខិត្តប័ណ្ណមួយជាបីទម្រង់៖ អត្ថបទបកប្រែ អត្ថបទសរសេរឡើងវិញ និងទម្រង់ដែលមានរូបភាព និងសំឡេងថត។ តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។ ក្នុងឧទាហរណ៍នេះ ការសរសេរឡើងវិញជួយបានច្រើនជាងការរចនា ហើយសំឡេងថតជួយអ្នកដែលឯកសារបោះពុម្ពទៅមិនដល់។ យើងបន្ថែមបញ្ជីទម្លាប់សម្រាប់សរសេរភាសាខ្មែរអំពីរឿងពិបាកនិយាយ និងអនុសាសន៍ប្រាំពីរចំណុចដល់អ្នកសរសេរ ម្ចាស់ជំនួយ និងអាជ្ញាធរមូលដ្ឋាន។`,
  },
  document: {
    en: `## Introduction

A grandmother looks after three children while their parents work far away. The children have a telephone. She has a leaflet. Its first sentence speaks of “digital resilience” and “parental control settings”. She folds it and puts it on the shelf.

The leaflet was well meant and correct. It was not useful. Guidance becomes useful when the person who holds it can read it, find what matters and do something that evening.

This working paper describes how to find out, with little money, whether a text in Khmer does this work. It is meant for everybody who writes for [parents and carers](/resources/for/parents): hotlines, schools, health centres, pagodas, mobile operators and local authorities.

## Method

### The test

The test takes thirty minutes with one reader. Two people carry it out: one talks, the other notes.

1. Explain that the leaflet is being tested, not the reader. Ask for consent.
2. Let the reader look at the leaflet in silence, as long as he or she likes. Those who prefer to listen have it read aloud once.
3. Ask for three things that are in the leaflet, such as the number of the Child Helpline, and note whether they are found within a minute.
4. Ask the reader to say in his or her own words what the leaflet advises.
5. Ask: What would you do tonight, after reading this?
6. Ask which word was hard, which sentence was good and what is missing.
7. Thank the reader and leave a corrected version afterwards.

Twelve readers from different households are enough to find most faults. More important than the number is the mixture: mothers, fathers, grandparents, older sisters and brothers; people who read with ease and people who do not.

### The demonstration

To show how results can be laid out, we invented the answers of sixty parents and carers, twenty for each of three versions of a leaflet on talking with children about the internet. **The figures below are illustrative demonstration data.** No family was asked, and the numbers should not be quoted.

- Version A is a translation of an English text of 480 words.
- Version B was written anew in Khmer, in 260 words, beginning with what to do.
- Version C has the text of B with four drawings and a recording of three minutes.

## Results of the demonstration

**Table 1. Invented readers who succeeded, of 20 for each version (illustrative demonstration data)**

| Task | A: translated | B: rewritten | C: drawings and recording |
| --- | --- | --- | --- |
| Found the helpline number within a minute | 9 | 17 | 18 |
| Found what to say to a child who tells | 6 | 15 | 16 |
| Found where to report a picture | 7 | 14 | 14 |
| Said the main advice in own words | 8 | 16 | 18 |
| Named one thing to do tonight | 5 | 14 | 17 |

**Table 2. The same by ease of reading, main advice in own words (illustrative demonstration data)**

| Invented readers | A: translated | B: rewritten | C: drawings and recording |
| --- | --- | --- | --- |
| Read with ease (12 for each version) | 7 | 12 | 12 |
| Read with effort or not at all (8 for each version) | 1 | 4 | 6 |
| All (20 for each version) | 8 | 16 | 18 |

In the example the great difference lies between A and B: between a translated and a rewritten text. Drawings and a recording add a little for everybody together, and more for those who read with effort. A project with little money would pay a writer first, then a voice, and a designer last.

The invented comments show why version A failed. Three words were hard for most readers: the words for settings, for consent and for grooming. The number of the helpline was at the end, below the logos. The advice came as a list of what not to do. Many readers understood it as criticism of how they bring up their children.

## Habits for writing in Khmer

From the exercise, and from our own corrections, we keep the following habits.

- Begin with one thing that can be done tonight.
- Address the reader with respect, and as one who already cares.
- One sentence, one thought. Where a sentence is made of long learned words, look for plainer ones.
- Explain a new term in a sentence before using it, and use it again soon.
- Say “talk together” before “check” and “forbid”.
- Put numbers for help at the top as well as at the end: the Child Helpline ({{child-helpline}}) and the police ({{police-hotline}}).
- Say that a child who was harmed is never at fault.
- Do not describe what offenders do. Describe what a family can do.
- Read the text aloud to somebody. Where the voice stumbles, rewrite.
- Leave space. Khmer letters are tall, and a crowded page looks harder than it is.

## The sentence that matters most

In all three versions, one sentence was noted by invented readers more than any other: “If something happens, I will not be angry, and I will not take your telephone away.” It is short, it is addressed to the child and it can be said tonight. A leaflet that carried only this sentence and two telephone numbers would already do much.

Parents also need a sentence for themselves. Those whose child has been harmed often feel ashamed. They should read that offenders are skilled in deceiving, that many families have gone through the same, and that [reporting](/report) can help to have pictures removed.

## Recommendations

1. Writers should write for families in Khmer first, and translate into English for donors afterwards.
2. No leaflet should be printed before twelve readers from different households have tried it.
3. Donors should include testing and correction in the budget, about a tenth of the cost of a leaflet.
4. Every text for parents should exist as a recording that can be sent by telephone.
5. Local authorities and pagodas should be asked where families wait, and the material should be placed there.
6. Organisations should share tested texts under an open licence, so that each need not start anew.
7. IHC should publish the date on which each leaflet was last tested, and the number of readers.

## Limits

The demonstration shows how a table can look, and nothing else. The versions differ in several ways at once, so that even real results could not say which change had which effect. People who agree to a test may be more interested than others. The test measures understanding on the same day; what families do a month later is another question. Families who speak a language other than Khmer at home need texts of their own. The personal names in the list of authors are invented.

## How to cite

IHC Research Team, Fictional-Chan, B. and Invented-Keo, M. (2025). Guidance that parents can use: Testing Khmer-language leaflets with families: a demonstration study. IHC Working Paper 2. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2025 Internet Hotline Cambodia, APLE. You may share and adapt this paper, and the test that it describes, if you name the source. Licence: [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/).`,
    km: `## សេចក្ដីផ្ដើម

លោកយាយម្នាក់មើលថែចៅបីនាក់ ខណៈដែលឪពុកម្ដាយរបស់ចៅធ្វើការនៅឆ្ងាយ។ ចៅៗមានទូរសព្ទ។ លោកយាយមានខិត្តប័ណ្ណមួយសន្លឹក។ ប្រយោគដំបូងនិយាយអំពី «ភាពធន់ឌីជីថល» និង «ការកំណត់មុខងារត្រួតពិនិត្យដោយមាតាបិតា»។ លោកយាយបត់វា ហើយដាក់លើធ្នើរ។

ខិត្តប័ណ្ណនោះធ្វើឡើងដោយចេតនាល្អ ហើយត្រឹមត្រូវទៀតផង ប៉ុន្តែប្រើការមិនបាន។ ការណែនាំមានប្រយោជន៍ លុះត្រាតែអ្នកដែលកាន់វានៅក្នុងដៃ អាចអានបាន រកឃើញចំណុចសំខាន់ ហើយធ្វើអ្វីមួយបាននៅល្ងាចនោះ។

ឯកសារការងារនេះរៀបរាប់អំពីរបៀបស្វែងយល់ ដោយចំណាយតិច ថាតើអត្ថបទភាសាខ្មែរមួយធ្វើកិច្ចការនេះបានឬទេ។ ឯកសារនេះសម្រាប់អ្នកទាំងអស់ដែលសរសេរសម្រាប់[ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents)៖ បណ្ដាញរាយការណ៍ពិសេស សាលារៀន មណ្ឌលសុខភាព វត្តអារាម ក្រុមហ៊ុនទូរសព្ទ និងអាជ្ញាធរមូលដ្ឋាន។

## វិធីសាស្ត្រ

### ការសាកល្បង

ការសាកល្បងជាមួយអ្នកអានម្នាក់ចំណាយពេលសាមសិបនាទី។ ត្រូវមានមនុស្សពីរនាក់៖ ម្នាក់សន្ទនា ម្នាក់ទៀតកត់ត្រា។

1. ពន្យល់ថាយើងសាកល្បងខិត្តប័ណ្ណ មិនមែនសាកល្បងអ្នកអានទេ។ សុំការយល់ព្រម។
2. ទុកឲ្យអ្នកអានមើលខិត្តប័ណ្ណស្ងៀមៗ តាមពេលដែលគាត់ចង់។ អ្នកដែលចូលចិត្តស្ដាប់ យើងអានឲ្យស្ដាប់ម្ដង។
3. សួររកចំណុចបីដែលមានក្នុងខិត្តប័ណ្ណ ដូចជាលេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ហើយកត់ថារកឃើញក្នុងមួយនាទីឬទេ។
4. សុំឲ្យអ្នកអាននិយាយតាមពាក្យរបស់ខ្លួន ថាខិត្តប័ណ្ណណែនាំអ្វី។
5. សួរថា៖ ក្រោយអានរួច តើលោកអ្នកនឹងធ្វើអ្វីនៅយប់នេះ?
6. សួរថាពាក្យណាពិបាក ប្រយោគណាល្អ ហើយនៅខ្វះអ្វី។
7. អរគុណអ្នកអាន ហើយយកខិត្តប័ណ្ណដែលកែរួចទៅជូននៅពេលក្រោយ។

អ្នកអានដប់ពីរនាក់មកពីគ្រួសារផ្សេងៗគ្នា គឺគ្រប់គ្រាន់សម្រាប់រកឃើញកំហុសភាគច្រើន។ អ្វីដែលសំខាន់ជាងចំនួន គឺភាពចម្រុះ៖ ម្ដាយ ឪពុក ជីដូនជីតា បងប្រុសបងស្រី អ្នកដែលអានបានស្ទាត់ និងអ្នកដែលអានមិនសូវបាន។

### ឧទាហរណ៍

ដើម្បីបង្ហាញរបៀបរៀបចំលទ្ធផល យើងបានប្រឌិតចម្លើយរបស់ឪពុកម្ដាយនិងអាណាព្យាបាលចំនួនហុកសិបនាក់ គឺម្ភៃនាក់សម្រាប់ទម្រង់នីមួយៗនៃខិត្តប័ណ្ណស្ដីពីការជជែកជាមួយកូនអំពីអ៊ីនធឺណិត។ **តួលេខខាងក្រោមជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** យើងមិនបានសួរគ្រួសារណាទេ ហើយមិនគួរដកស្រង់តួលេខទាំងនេះឡើយ។

- ទម្រង់ ក ជាអត្ថបទបកប្រែពីអត្ថបទអង់គ្លេសចំនួន ៤៨០ ពាក្យ។
- ទម្រង់ ខ ត្រូវបានសរសេរថ្មីជាភាសាខ្មែរ ចំនួន ២៦០ ពាក្យ ដោយចាប់ផ្ដើមពីអ្វីដែលត្រូវធ្វើ។
- ទម្រង់ គ មានអត្ថបទដូចទម្រង់ ខ បន្ថែមគំនូរបួន និងសំឡេងថតបីនាទី។

## លទ្ធផលនៃឧទាហរណ៍

**តារាងទី ១៖ ចំនួនអ្នកអានប្រឌិតដែលធ្វើបាន ក្នុងចំណោម ២០ នាក់សម្រាប់ទម្រង់នីមួយៗ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| កិច្ចការ | ក៖ បកប្រែ | ខ៖ សរសេរឡើងវិញ | គ៖ គំនូរ និងសំឡេង |
| --- | --- | --- | --- |
| រកឃើញលេខជំនួយក្នុងមួយនាទី | ៩ | ១៧ | ១៨ |
| រកឃើញអ្វីដែលត្រូវនិយាយពេលកុមារប្រាប់ | ៦ | ១៥ | ១៦ |
| រកឃើញកន្លែងរាយការណ៍រូបភាព | ៧ | ១៤ | ១៤ |
| និយាយដំបូន្មានសំខាន់តាមពាក្យខ្លួនឯង | ៨ | ១៦ | ១៨ |
| ប្រាប់រឿងមួយដែលនឹងធ្វើនៅយប់នេះ | ៥ | ១៤ | ១៧ |

**តារាងទី ២៖ ការនិយាយដំបូន្មានសំខាន់តាមពាក្យខ្លួនឯង តាមកម្រិតអាន (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| អ្នកអានប្រឌិត | ក៖ បកប្រែ | ខ៖ សរសេរឡើងវិញ | គ៖ គំនូរ និងសំឡេង |
| --- | --- | --- | --- |
| អានបានស្ទាត់ (១២ នាក់សម្រាប់ទម្រង់នីមួយៗ) | ៧ | ១២ | ១២ |
| អានពិបាក ឬអានមិនបាន (៨ នាក់សម្រាប់ទម្រង់នីមួយៗ) | ១ | ៤ | ៦ |
| សរុប (២០ នាក់សម្រាប់ទម្រង់នីមួយៗ) | ៨ | ១៦ | ១៨ |

ក្នុងឧទាហរណ៍នេះ ភាពខុសគ្នាធំបំផុតស្ថិតនៅរវាង ក និង ខ គឺរវាងអត្ថបទបកប្រែ និងអត្ថបទសរសេរឡើងវិញ។ គំនូរ និងសំឡេងថតជួយបន្ថែមបន្តិចសម្រាប់អ្នកអានទាំងអស់រួមគ្នា ប៉ុន្តែជួយបានច្រើនជាងនេះសម្រាប់អ្នកដែលអានពិបាក។ គម្រោងដែលមានថវិកាតិច គួរចំណាយលើអ្នកសរសេរសិន បន្ទាប់មកលើសំឡេងថត រួចទើបលើអ្នករចនា។

មតិប្រឌិតបង្ហាញពីមូលហេតុដែលទម្រង់ ក មិនបានផល។ ពាក្យបីពិបាកសម្រាប់អ្នកអានភាគច្រើន៖ ពាក្យ «ការកំណត់» ពាក្យ «ការយល់ព្រម» និងពាក្យ «ការលួងលោមបញ្ឆោត»។ លេខជំនួយនៅចុងបញ្ចប់ ក្រោមរូបសញ្ញា។ ដំបូន្មានសរសេរជាបញ្ជីអ្វីដែលមិនត្រូវធ្វើ។ អ្នកអានជាច្រើនយល់ថាគេកំពុងរិះគន់របៀបចិញ្ចឹមកូនរបស់ខ្លួន។

## ទម្លាប់ក្នុងការសរសេរភាសាខ្មែរ

តាមរយៈលំហាត់នេះ និងការកែតម្រូវអត្ថបទរបស់យើងផ្ទាល់ យើងរក្សាទម្លាប់ដូចតទៅ។

- ចាប់ផ្ដើមដោយរឿងមួយដែលអាចធ្វើបាននៅយប់នេះ។
- និយាយទៅកាន់អ្នកអានដោយគោរព ហើយចាត់ទុកថាគាត់យកចិត្តទុកដាក់រួចហើយ។
- មួយប្រយោគ មួយគំនិត។ បើប្រយោគមានសុទ្ធតែពាក្យបាលីសំស្ក្រឹតវែងៗ សូមរកពាក្យធម្មតាជាង។
- ពន្យល់ពាក្យថ្មីជាប្រយោគមួយមុននឹងប្រើ ហើយប្រើវាម្ដងទៀតក្នុងពេលឆាប់ៗ។
- និយាយថា «ជជែកគ្នា» មុននឹងនិយាយថា «ត្រួតពិនិត្យ» និង «ហាមឃាត់»។
- ដាក់លេខរកជំនួយនៅខាងលើ ក៏ដូចជានៅចុងបញ្ចប់៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ({{child-helpline}}) និងនគរបាល ({{police-hotline}})។
- ប្រាប់ថាកុមារដែលរងគ្រោះ មិនដែលមានកំហុសឡើយ។
- កុំរៀបរាប់អំពីអ្វីដែលជនល្មើសធ្វើ។ រៀបរាប់អំពីអ្វីដែលគ្រួសារអាចធ្វើ។
- អានអត្ថបទឲ្យនរណាម្នាក់ស្ដាប់។ កន្លែងណាដែលអានរអាក់រអួល ត្រូវសរសេរឡើងវិញ។
- ទុកចន្លោះឲ្យធំទូលាយ។ អក្សរខ្មែរខ្ពស់ ទំព័រដែលណែនពេកមើលទៅពិបាកជាងការពិត។

## ប្រយោគដែលសំខាន់ជាងគេ

ក្នុងទម្រង់ទាំងបី មានប្រយោគមួយដែលអ្នកអានប្រឌិតចំណាំជាងគេ៖ «បើមានរឿងអ្វីកើតឡើង ម៉ាក់ប៉ាមិនខឹងទេ ហើយមិនដកហូតទូរសព្ទកូនឡើយ»។ ប្រយោគនេះខ្លី និយាយទៅកាន់កូនផ្ទាល់ ហើយអាចនិយាយបាននៅយប់នេះ។ ខិត្តប័ណ្ណដែលមានតែប្រយោគនេះ និងលេខទូរសព្ទពីរ ក៏អាចជួយបានច្រើនទៅហើយ។

ឪពុកម្ដាយក៏ត្រូវការប្រយោគមួយសម្រាប់ខ្លួនឯងដែរ។ អ្នកដែលមានកូនរងគ្រោះ ជាញឹកញាប់មានអារម្មណ៍អាម៉ាស់។ ពួកគាត់គួរបានអានថា ជនល្មើសពូកែបញ្ឆោត គ្រួសារជាច្រើនធ្លាប់ឆ្លងកាត់រឿងដូចគ្នា ហើយ[ការរាយការណ៍](/report)អាចជួយឲ្យគេលុបរូបភាពចោល។

## អនុសាសន៍

1. អ្នកសរសេរគួរសរសេរសម្រាប់គ្រួសារជាភាសាខ្មែរជាមុន រួចទើបបកប្រែជាភាសាអង់គ្លេសសម្រាប់ម្ចាស់ជំនួយ។
2. មិនគួរបោះពុម្ពខិត្តប័ណ្ណណាមួយ មុនពេលអ្នកអានដប់ពីរនាក់មកពីគ្រួសារផ្សេងៗគ្នាបានសាកល្បងឡើយ។
3. ម្ចាស់ជំនួយគួរដាក់ការសាកល្បង និងការកែតម្រូវក្នុងថវិកា ប្រហែលមួយភាគដប់នៃតម្លៃខិត្តប័ណ្ណ។
4. អត្ថបទសម្រាប់ឪពុកម្ដាយទាំងអស់គួរមានសំឡេងថត ដែលអាចផ្ញើតាមទូរសព្ទបាន។
5. គួរសួរអាជ្ញាធរមូលដ្ឋាន និងវត្តអារាម ថាគ្រួសារតែងរង់ចាំនៅទីណា ហើយដាក់ឯកសារនៅទីនោះ។
6. អង្គការនានាគួរចែករំលែកអត្ថបទដែលបានសាកល្បងរួច ក្រោមអាជ្ញាប័ណ្ណបើកចំហ ដើម្បីកុំឲ្យអ្នកដទៃចាប់ផ្ដើមពីសូន្យ។
7. IHC គួរផ្សព្វផ្សាយកាលបរិច្ឆេទដែលខិត្តប័ណ្ណនីមួយៗត្រូវបានសាកល្បងចុងក្រោយ និងចំនួនអ្នកអាន។

## ដែនកំណត់

ឧទាហរណ៍នេះបង្ហាញតែរូបរាងរបស់តារាងប៉ុណ្ណោះ។ ទម្រង់ទាំងបីខុសគ្នាច្រើនចំណុចក្នុងពេលតែមួយ ដូច្នេះសូម្បីតែលទ្ធផលពិត ក៏មិនអាចប្រាប់ថាការផ្លាស់ប្ដូរណាបានផលអ្វីដែរ។ អ្នកដែលយល់ព្រមចូលរួមសាកល្បង អាចចាប់អារម្មណ៍ជាងអ្នកដទៃ។ ការសាកល្បងវាស់តែការយល់ក្នុងថ្ងៃតែមួយ ចំណែកអ្វីដែលគ្រួសារធ្វើមួយខែក្រោយមក គឺជាសំណួរមួយទៀត។ គ្រួសារដែលនិយាយភាសាក្រៅពីខ្មែរនៅផ្ទះ ត្រូវការអត្ថបទសម្រាប់ពួកគេដោយឡែក។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

IHC Research Team, Fictional-Chan, B. និង Invented-Keo, M. (២០២៥)។ ការណែនាំដែលឪពុកម្ដាយប្រើបាន៖ ការសាកល្បងខិត្តប័ណ្ណភាសាខ្មែរជាមួយគ្រួសារ៖ ការសិក្សាគំរូ។ IHC Working Paper 2។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២៥ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលឯកសារនេះ ព្រមទាំងការសាកល្បងដែលមានក្នុងនេះ ប្រសិនបើដាក់ឈ្មោះប្រភព។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/)។`,
  },
}
