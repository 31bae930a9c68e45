import type { ResearchSeed } from '../shapes.ts'

export const childrensInternetUse: ResearchSeed = {
  slug: 'childrens-internet-use-demonstration-survey',
  title: {
    en: "Children's internet use in Cambodia: a demonstration survey",
    km: 'ការប្រើអ៊ីនធឺណិតរបស់កុមារនៅកម្ពុជា៖ ការអង្កេតគំរូ',
  },
  subtitle: {
    en: 'A questionnaire, a safe way to ask, and how to read the answers',
    km: 'កម្រងសំណួរ របៀបសួរដោយសុវត្ថិភាព និងរបៀបអានចម្លើយ',
  },
  authors: ['IHC Research Team', 'Dara Example-Sok'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2023-10-11',
  type: 'survey',
  seriesNumber: 'IHC Survey Report 2',
  licence: 'cc-by-4.0',
  summary: {
    en: 'A questionnaire for children aged 11 to 17, tried out on 600 invented answers, with rules for asking children safely and reading what they say.',
    km: 'កម្រងសំណួរសម្រាប់កុមារអាយុ ១១ ដល់ ១៧ ឆ្នាំ ដែលបានសាកល្បងលើចម្លើយប្រឌិត ៦០០ រួមជាមួយវិធានសម្រាប់សួរកុមារដោយសុវត្ថិភាព និងរបៀបអានចម្លើយ។',
  },
  abstract: {
    en: `Good advice to children begins with knowing what they do online, in their own words. Asking them is a delicate task: a question can frighten, and an answer can reveal that a child needs help. This report presents a questionnaire for children and young people aged 11 to 17, the rules under which it should be used, and a demonstration survey that shows how the answers can be read. The 600 answers are invented. All figures are illustrative demonstration data and say nothing about real children in Cambodia. In the demonstration set, the telephone is the door to the internet for nearly everybody, the younger children share theirs with the family, and three in ten had met something upsetting in the past year. Of those, half told a friend, some told a parent, few told a teacher or a hotline, and some told nobody. We discuss what a community could learn from such a pattern, and give eight recommendations to researchers, schools, families and services.`,
    km: `ដំបូន្មានល្អសម្រាប់កុមារ ចាប់ផ្ដើមពីការដឹងថាពួកគេធ្វើអ្វីលើអ៊ីនធឺណិត តាមពាក្យរបស់ពួកគេផ្ទាល់។ ការសួរកុមារជាកិច្ចការល្អិតល្អន់៖ សំណួរមួយអាចធ្វើឲ្យភ័យ ហើយចម្លើយមួយអាចបង្ហាញថាកុមារត្រូវការជំនួយ។ របាយការណ៍នេះបង្ហាញកម្រងសំណួរសម្រាប់កុមារនិងយុវជនអាយុ ១១ ដល់ ១៧ ឆ្នាំ វិធានសម្រាប់ប្រើវា និងការអង្កេតគំរូដែលបង្ហាញរបៀបអានចម្លើយ។ ចម្លើយទាំង ៦០០ ជាចម្លើយប្រឌិត។ តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ មិនឆ្លុះបញ្ចាំងអំពីកុមារពិតនៅកម្ពុជាឡើយ។ ក្នុងទិន្នន័យគំរូនេះ ទូរសព្ទជាទ្វារចូលអ៊ីនធឺណិតសម្រាប់ស្ទើរគ្រប់គ្នា កុមារតូចៗប្រើទូរសព្ទរួមគ្នាជាមួយគ្រួសារ ហើយបីនាក់ក្នុងចំណោមដប់នាក់ធ្លាប់ជួបរឿងដែលធ្វើឲ្យពិបាកចិត្តក្នុងឆ្នាំកន្លងមក។ ក្នុងចំណោមនោះ ពាក់កណ្ដាលប្រាប់មិត្តភក្តិ ខ្លះប្រាប់ឪពុកម្ដាយ តិចនាក់ប្រាប់គ្រូ ឬបណ្ដាញរាយការណ៍ពិសេស ហើយខ្លះមិនប្រាប់នរណាសោះ។ យើងពិភាក្សាថាសហគមន៍អាចរៀនអ្វីពីលំនាំបែបនេះ ហើយផ្ដល់អនុសាសន៍ប្រាំបីចំណុចដល់អ្នកស្រាវជ្រាវ សាលារៀន គ្រួសារ និងសេវាផ្សេងៗ។`,
  },
  document: {
    en: `## Introduction

Adults often speak about what children do online. Children are asked less often. Yet they know best which services they use, with whom, and what they do when something goes wrong.

This report offers a tool to those who want to ask: schools, youth groups, researchers and local authorities. It contains a short questionnaire, rules for asking safely, and a worked example. Young people helped Internet Hotline Cambodia (IHC) to choose the words.

## About the figures

**All figures in this report are illustrative demonstration data.** The 600 answers were invented. No child was questioned. The numbers were chosen to be easy to follow and to show patterns that are worth talking about. They must not be quoted as facts about children in Cambodia.

## Method

The questionnaire has eighteen questions in simple Khmer and takes about fifteen minutes on paper. It asks about devices and places, about what children enjoy, about rules at home, and, in general words only, about upsetting experiences. It never asks a child to describe what happened.

The invented sample has 600 answers: 300 for ages 11 to 13 and 300 for ages 14 to 17, half girls and half boys, from imagined schools in towns and villages.

### Rules for asking

1. Explain the purpose and ask the child as well as the parent or carer. A child may stop at any time.
2. Do not write down names. Put every answer in an envelope.
3. Let no teacher, parent or friend look on.
4. Begin and end with pleasant questions.
5. Have a trained person near, whom a child can talk to at once.
6. Hand every child a card with the Child Helpline ({{child-helpline}}), which is free, day and night.
7. Say beforehand what you will do if a child tells you about danger. Then do it.

## Devices, places and pleasures

**Table 1. Invented answers on devices and places (illustrative demonstration data)**

| Answer | 11–13 years (300) | 14–17 years (300) | All (600) |
| --- | --- | --- | --- |
| Goes online with a telephone | 279 | 291 | 570 (95%) |
| Shares the telephone with the family | 204 | 66 | 270 (45%) |
| Goes online mostly at home | 231 | 189 | 420 (70%) |
| Goes online mostly with friends or in a shop | 45 | 87 | 132 (22%) |
| Has rules at home on when or how long | 174 | 96 | 270 (45%) |
| Has talked at home about what to do when upset | 93 | 87 | 180 (30%) |

In the demonstration set nearly everybody uses a telephone. The younger children share it: what one person watches shapes what is suggested to the next. Advice that assumes a private device misses them.

Rules about time are more common than conversations. 45 in 100 invented children have a rule about when or how long, and 30 in 100 have talked at home about what to do when something is upsetting. A rule without a conversation can even keep a child silent, if the child fears to lose the telephone.

The questionnaire asks about pleasures first, and gives them room: music, short films, games with friends, homework, news of relatives far away. Research that asks only about danger teaches children that adults see only danger.

## When something is upsetting

The questionnaire asks one plain question: In the past year, did anything online bother you or upset you? In the demonstration set 180 of 600 say yes, which is three in ten. They are then asked whom they told. Several answers are possible.

**Table 2. Whom 180 invented children told (illustrative demonstration data, several answers possible)**

| Told | 11–13 years (72) | 14–17 years (108) | All (180) |
| --- | --- | --- | --- |
| A friend | 27 | 63 | 90 (50%) |
| A parent or carer | 33 | 21 | 54 (30%) |
| A brother, sister or cousin | 18 | 27 | 45 (25%) |
| A teacher | 6 | 3 | 9 (5%) |
| A helpline, hotline or the police | 2 | 7 | 9 (5%) |
| Nobody | 18 | 27 | 45 (25%) |

Three observations can be made about the example.

**Friends are the first helpers.** Half of the invented children told a friend. Friends listen, but they do not always know what to do. To teach every young person one sentence, such as “Let us tell somebody who can help”, may reach further than a poster.

**Parents matter most to the younger ones.** At 11 to 13 a parent is told more often than a friend. This is the age at which conversations at home should start.

**A quarter told nobody.** In a real survey this line would deserve the most attention. Silence does not mean that nothing happened. Often it means shame, or fear of punishment, or not knowing the words. What happened is never the fault of the child, and adults can say so before it happens.

## How a community can use such a survey

A school could talk about its own results with pupils, class by class, without any single answer being visible. Small groups need care: when a class has fewer than ten pupils, results should be shown only for the whole school. Pupils can be asked what would help, and their ideas can be tried for a term.

A local authority could compare where children go online with where help is offered. If many go online in shops, the owners of shops are partners.

A hotline could look at the last line but one of the table. Only 9 of 180 invented children told a helpline, a hotline or the police. Our own [pages for children](/resources/for/children) must therefore be easy to find, easy to read and safe to leave quickly.

## Recommendations

1. Researchers should ask children about pleasures as well as worries, and never for details of abuse.
2. Nobody should ask at all without a trained person at hand and a plan for the first hour.
3. Families should have the conversation before they make the rule, and promise that the telephone will not be taken away when a child tells.
4. Schools should teach every pupil one sentence for a friend who is upset.
5. Services should design for shared telephones: no names left on the screen, and an easy way to leave the page.
6. Helplines and hotlines should be shown on the same card, with one line on what each of them does.
7. Local authorities should invite the owners of shops and cafés with internet to be part of the plan.
8. Results should go back to the children first.

## Limits

The answers are invented, so neither the shares nor the differences between ages have any meaning beyond this report. The questionnaire has been read by young people who already take an interest in safety; others may understand some words differently. It is written for children who read Khmer. Children who do not go to school, who work, or who live in institutions need another way of being asked. A questionnaire cannot replace a conversation. The personal name in the list of authors is invented.

## How to cite

IHC Research Team and Example-Sok, D. (2023). Children's internet use in Cambodia: a demonstration survey. A questionnaire, a safe way to ask, and how to read the answers. IHC Survey Report 2. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2023 Internet Hotline Cambodia, APLE. You may share and adapt this report if you name the source. Please keep the note that the figures are invented. Licence: [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/).`,
    km: `## សេចក្ដីផ្ដើម

មនុស្សពេញវ័យតែងនិយាយអំពីអ្វីដែលកុមារធ្វើលើអ៊ីនធឺណិត ប៉ុន្តែកម្រសួរកុមារណាស់។ តាមពិត កុមារដឹងច្បាស់ជាងគេថាពួកគេប្រើសេវាអ្វី ជាមួយនរណា ហើយធ្វើអ្វីពេលមានរឿងមិនស្រួល។

របាយការណ៍នេះផ្ដល់ឧបករណ៍មួយដល់អ្នកដែលចង់សួរ៖ សាលារៀន ក្រុមយុវជន អ្នកស្រាវជ្រាវ និងអាជ្ញាធរមូលដ្ឋាន។ ក្នុងនេះមានកម្រងសំណួរខ្លី វិធានសម្រាប់សួរដោយសុវត្ថិភាព និងឧទាហរណ៍មួយ។ យុវជនបានជួយអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ជ្រើសរើសពាក្យ។

## អំពីតួលេខ

**តួលេខទាំងអស់ក្នុងរបាយការណ៍នេះជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** ចម្លើយទាំង ៦០០ ត្រូវបានប្រឌិតឡើង។ យើងមិនបានសួរកុមារណាម្នាក់ទេ។ លេខត្រូវបានជ្រើសរើសឲ្យងាយតាមដាន និងបង្ហាញលំនាំដែលគួរពិភាក្សា។ សូមកុំដកស្រង់វាជាការពិតអំពីកុមារនៅកម្ពុជា។

## វិធីសាស្ត្រ

កម្រងសំណួរមានសំណួរចំនួនដប់ប្រាំបី ជាភាសាខ្មែរសាមញ្ញ ហើយត្រូវការពេលប្រហែលដប់ប្រាំនាទីដើម្បីបំពេញលើក្រដាស។ សំណួរសួរអំពីឧបករណ៍ និងទីកន្លែង អ្វីដែលកុមារចូលចិត្ត វិធាននៅផ្ទះ និងបទពិសោធន៍ដែលធ្វើឲ្យពិបាកចិត្ត ដោយប្រើពាក្យទូទៅប៉ុណ្ណោះ។ កម្រងសំណួរមិនដែលឲ្យកុមាររៀបរាប់អំពីអ្វីដែលបានកើតឡើងឡើយ។

សំណាកប្រឌិតមានចម្លើយ ៦០០៖ ៣០០ សម្រាប់អាយុ ១១ ដល់ ១៣ ឆ្នាំ និង ៣០០ សម្រាប់អាយុ ១៤ ដល់ ១៧ ឆ្នាំ ពាក់កណ្ដាលជាស្រី ពាក់កណ្ដាលជាប្រុស មកពីសាលាប្រឌិតនៅទីប្រជុំជន និងនៅភូមិ។

### វិធានសម្រាប់ការសួរ

1. ពន្យល់គោលបំណង ហើយសុំការយល់ព្រមពីកុមារ និងពីឪពុកម្ដាយឬអាណាព្យាបាល។ កុមារអាចឈប់បានគ្រប់ពេល។
2. កុំកត់ឈ្មោះ។ ដាក់ចម្លើយនីមួយៗក្នុងស្រោមសំបុត្រ។
3. កុំឲ្យគ្រូ ឪពុកម្ដាយ ឬមិត្តភក្តិមើល។
4. ចាប់ផ្ដើម និងបញ្ចប់ដោយសំណួរដែលធ្វើឲ្យសប្បាយចិត្ត។
5. មានអ្នកដែលបានទទួលការបណ្ដុះបណ្ដាលនៅក្បែរ ដែលកុមារអាចនិយាយជាមួយបានភ្លាម។
6. ផ្ដល់ប័ណ្ណតូចមួយដល់កុមារគ្រប់រូប ដែលមានលេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ({{child-helpline}}) ដែលហៅបានដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។
7. ប្រាប់ជាមុនថាអ្នកនឹងធ្វើអ្វី បើកុមារប្រាប់អំពីគ្រោះថ្នាក់។ បន្ទាប់មក ធ្វើតាមអ្វីដែលបានប្រាប់។

## ឧបករណ៍ ទីកន្លែង និងអ្វីដែលចូលចិត្ត

**តារាងទី ១៖ ចម្លើយប្រឌិតអំពីឧបករណ៍ និងទីកន្លែង (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ចម្លើយ | អាយុ ១១–១៣ ឆ្នាំ (៣០០) | អាយុ ១៤–១៧ ឆ្នាំ (៣០០) | សរុប (៦០០) |
| --- | --- | --- | --- |
| ចូលអ៊ីនធឺណិតតាមទូរសព្ទ | ២៧៩ | ២៩១ | ៥៧០ (៩៥%) |
| ប្រើទូរសព្ទរួមជាមួយគ្រួសារ | ២០៤ | ៦៦ | ២៧០ (៤៥%) |
| ចូលអ៊ីនធឺណិតភាគច្រើននៅផ្ទះ | ២៣១ | ១៨៩ | ៤២០ (៧០%) |
| ចូលអ៊ីនធឺណិតភាគច្រើនជាមួយមិត្តភក្តិ ឬនៅហាង | ៤៥ | ៨៧ | ១៣២ (២២%) |
| មានវិធាននៅផ្ទះថាប្រើបាននៅពេលណា ឬយូរប៉ុនណា | ១៧៤ | ៩៦ | ២៧០ (៤៥%) |
| ធ្លាប់ជជែកនៅផ្ទះថាត្រូវធ្វើអ្វីពេលពិបាកចិត្ត | ៩៣ | ៨៧ | ១៨០ (៣០%) |

ក្នុងទិន្នន័យគំរូនេះ ស្ទើរគ្រប់គ្នាប្រើទូរសព្ទ។ កុមារតូចៗប្រើរួមគ្នា៖ អ្វីដែលម្នាក់មើល មានឥទ្ធិពលលើអ្វីដែលកម្មវិធីណែនាំឲ្យអ្នកបន្ទាប់។ ដំបូន្មានដែលគិតថាកុមារម្នាក់មានទូរសព្ទម្នាក់មួយ មិនទៅដល់កុមារទាំងនេះទេ។

វិធានអំពីពេលវេលាមានច្រើនជាងការជជែកគ្នា។ ក្នុងចំណោមកុមារប្រឌិត ១០០ នាក់ មាន ៤៥ នាក់ដែលគេដាក់វិធានថាប្រើបាននៅពេលណា ឬយូរប៉ុនណា តែមានត្រឹម ៣០ នាក់ប៉ុណ្ណោះដែលធ្លាប់ជជែកនៅផ្ទះថាត្រូវធ្វើអ្វីពេលពិបាកចិត្ត។ វិធានដែលគ្មានការជជែកគ្នា អាចធ្វើឲ្យកុមារនៅស្ងៀម ប្រសិនបើកុមារខ្លាចគេដកហូតទូរសព្ទ។

កម្រងសំណួរសួរអំពីអ្វីដែលកុមារចូលចិត្តជាមុន ហើយទុកកន្លែងឲ្យឆ្លើយ៖ ចម្រៀង វីដេអូខ្លី ហ្គេមជាមួយមិត្តភក្តិ កិច្ចការសាលា ដំណឹងពីសាច់ញាតិនៅឆ្ងាយ។ ការស្រាវជ្រាវដែលសួរតែអំពីគ្រោះថ្នាក់ បង្រៀនកុមារថាមនុស្សពេញវ័យមើលឃើញតែគ្រោះថ្នាក់។

## ពេលមានរឿងធ្វើឲ្យពិបាកចិត្ត

កម្រងសំណួរសួរសំណួរសាមញ្ញមួយ៖ ក្នុងឆ្នាំកន្លងមក តើមានអ្វីលើអ៊ីនធឺណិតដែលរំខាន ឬធ្វើឲ្យប្អូនពិបាកចិត្តឬទេ? ក្នុងទិន្នន័យគំរូ ១៨០ នាក់ក្នុងចំណោម ៦០០ នាក់ឆ្លើយថាមាន គឺបីនាក់ក្នុងចំណោមដប់នាក់។ បន្ទាប់មក សំណួរសួរថាពួកគេបានប្រាប់នរណា។ អាចឆ្លើយបានច្រើន។

**តារាងទី ២៖ កុមារប្រឌិត ១៨០ នាក់បានប្រាប់នរណា (ទិន្នន័យគំរូសម្រាប់បង្ហាញ អាចឆ្លើយបានច្រើន)**

| បានប្រាប់ | អាយុ ១១–១៣ ឆ្នាំ (៧២) | អាយុ ១៤–១៧ ឆ្នាំ (១០៨) | សរុប (១៨០) |
| --- | --- | --- | --- |
| មិត្តភក្តិ | ២៧ | ៦៣ | ៩០ (៥០%) |
| ឪពុកម្ដាយ ឬអាណាព្យាបាល | ៣៣ | ២១ | ៥៤ (៣០%) |
| បងប្អូន ឬបងប្អូនជីដូនមួយ | ១៨ | ២៧ | ៤៥ (២៥%) |
| គ្រូបង្រៀន | ៦ | ៣ | ៩ (៥%) |
| ខ្សែទូរសព្ទជំនួយ បណ្ដាញរាយការណ៍ពិសេស ឬនគរបាល | ២ | ៧ | ៩ (៥%) |
| មិនប្រាប់នរណាសោះ | ១៨ | ២៧ | ៤៥ (២៥%) |

យើងអាចកត់សម្គាល់បីចំណុចពីឧទាហរណ៍នេះ។

**មិត្តភក្តិជាអ្នកជួយដំបូង។** កុមារប្រឌិតពាក់កណ្ដាលបានប្រាប់មិត្តភក្តិ។ មិត្តភក្តិស្ដាប់ ប៉ុន្តែមិនតែងតែដឹងថាត្រូវធ្វើអ្វីទេ។ ការបង្រៀនយុវជនគ្រប់រូបនូវប្រយោគមួយ ដូចជា «យើងទៅប្រាប់អ្នកដែលអាចជួយបាន» អាចទៅបានឆ្ងាយជាងផ្ទាំងរូបភាពមួយ។

**ឪពុកម្ដាយសំខាន់បំផុតសម្រាប់កុមារតូច។** នៅអាយុ ១១ ដល់ ១៣ ឆ្នាំ កុមារប្រាប់ឪពុកម្ដាយច្រើនជាងមិត្តភក្តិ។ នេះជាអាយុដែលការជជែកគ្នានៅផ្ទះគួរចាប់ផ្ដើម។

**មួយភាគបួនមិនប្រាប់នរណាសោះ។** ក្នុងការអង្កេតពិត បន្ទាត់នេះគួរទទួលបានការយកចិត្តទុកដាក់ខ្លាំងជាងគេ។ ភាពស្ងៀមស្ងាត់មិនមានន័យថាគ្មានអ្វីកើតឡើងទេ។ ជាញឹកញាប់ វាមានន័យថាអៀនខ្មាស ខ្លាចគេដាក់ទោស ឬមិនដឹងថាត្រូវនិយាយពាក្យអ្វី។ អ្វីដែលបានកើតឡើង មិនមែនជាកំហុសរបស់កុមារឡើយ ហើយមនុស្សពេញវ័យអាចប្រាប់ដូច្នេះជាមុន មុនពេលមានរឿង។

## សហគមន៍អាចប្រើការអង្កេតបែបនេះយ៉ាងណា

សាលាអាចពិភាក្សាលទ្ធផលរបស់ខ្លួនជាមួយសិស្ស ម្ដងមួយថ្នាក់ ដោយមិនបង្ហាញចម្លើយរបស់បុគ្គលណាម្នាក់។ ក្រុមតូចត្រូវប្រុងប្រយ័ត្ន៖ បើថ្នាក់មានសិស្សតិចជាងដប់នាក់ គួរបង្ហាញលទ្ធផលសម្រាប់សាលាទាំងមូលប៉ុណ្ណោះ។ យើងអាចសួរសិស្សថាអ្វីនឹងជួយបាន ហើយសាកល្បងគំនិតរបស់ពួកគេមួយឆមាស។

អាជ្ញាធរមូលដ្ឋានអាចប្រៀបធៀបកន្លែងដែលកុមារចូលអ៊ីនធឺណិត ជាមួយកន្លែងដែលមានជំនួយ។ បើកុមារច្រើននាក់ចូលអ៊ីនធឺណិតនៅហាង ម្ចាស់ហាងគឺជាដៃគូ។

បណ្ដាញរាយការណ៍ពិសេសអាចមើលជួរមុនជួរចុងក្រោយនៃតារាង។ មានតែកុមារប្រឌិត ៩ នាក់ក្នុងចំណោម ១៨០ នាក់ប៉ុណ្ណោះ ដែលបានប្រាប់ខ្សែទូរសព្ទជំនួយ បណ្ដាញរាយការណ៍ពិសេស ឬនគរបាល។ ដូច្នេះ [ទំព័រសម្រាប់កុមារ](/resources/for/children)របស់យើងត្រូវតែងាយរក ងាយអាន និងអាចចាកចេញបានរហ័សដោយសុវត្ថិភាព។

## អនុសាសន៍

1. អ្នកស្រាវជ្រាវគួរសួរកុមារអំពីអ្វីដែលចូលចិត្ត ក៏ដូចជាអ្វីដែលបារម្ភ ហើយមិនត្រូវសួររកព័ត៌មានលម្អិតអំពីការរំលោភបំពានឡើយ។
2. នរណាក៏មិនគួរសួរដែរ បើគ្មានអ្នកដែលបានទទួលការបណ្ដុះបណ្ដាលនៅក្បែរ និងគ្មានផែនការសម្រាប់ម៉ោងដំបូង។
3. គ្រួសារគួរជជែកគ្នាមុនពេលដាក់វិធាន ហើយសន្យាថាមិនដកហូតទូរសព្ទ ពេលកុមារហ៊ានប្រាប់។
4. សាលាគួរបង្រៀនសិស្សគ្រប់រូបនូវប្រយោគមួយ សម្រាប់និយាយជាមួយមិត្តដែលកំពុងពិបាកចិត្ត។
5. សេវាផ្សេងៗគួររៀបចំសម្រាប់ទូរសព្ទដែលប្រើរួមគ្នា៖ កុំទុកឈ្មោះលើអេក្រង់ ហើយមានផ្លូវងាយសម្រាប់ចាកចេញពីទំព័រ។
6. ខ្សែទូរសព្ទជំនួយ និងបណ្ដាញរាយការណ៍ពិសេសគួរមាននៅលើប័ណ្ណតែមួយ ដោយមានមួយបន្ទាត់អំពីតួនាទីរបស់កន្លែងនីមួយៗ។
7. អាជ្ញាធរមូលដ្ឋានគួរអញ្ជើញម្ចាស់ហាង និងហាងកាហ្វេដែលមានអ៊ីនធឺណិត ឲ្យចូលរួមក្នុងផែនការ។
8. លទ្ធផលគួរត្រឡប់ទៅប្រាប់កុមារជាមុនគេ។

## ដែនកំណត់

ចម្លើយជាចម្លើយប្រឌិត ដូច្នេះទាំងភាគរយ ទាំងភាពខុសគ្នារវាងអាយុ គ្មានន័យអ្វីក្រៅពីក្នុងរបាយការណ៍នេះឡើយ។ កម្រងសំណួរត្រូវបានអានដោយយុវជនដែលចាប់អារម្មណ៍លើសុវត្ថិភាពរួចហើយ អ្នកដទៃអាចយល់ពាក្យខ្លះខុសពីនេះ។ កម្រងសំណួរសរសេរសម្រាប់កុមារដែលចេះអានភាសាខ្មែរ។ កុមារដែលមិនបានទៅសាលា កុមារដែលធ្វើការ ឬកុមារដែលរស់នៅក្នុងមណ្ឌល ត្រូវការវិធីសួរផ្សេង។ កម្រងសំណួរមិនអាចជំនួសការសន្ទនាបានទេ។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

IHC Research Team និង Example-Sok, D. (២០២៣)។ ការប្រើអ៊ីនធឺណិតរបស់កុមារនៅកម្ពុជា៖ ការអង្កេតគំរូ។ កម្រងសំណួរ របៀបសួរដោយសុវត្ថិភាព និងរបៀបអានចម្លើយ។ IHC Survey Report 2។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២៣ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលរបាយការណ៍នេះ ប្រសិនបើដាក់ឈ្មោះប្រភព។ សូមរក្សាទុកការបញ្ជាក់ថាតួលេខជាតួលេខប្រឌិត។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/)។`,
  },
}
