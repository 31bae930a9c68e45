import type { ResearchSeed } from '../shapes.ts'

export const barriersToReporting: ResearchSeed = {
  slug: 'what-keeps-people-from-reporting',
  title: {
    en: 'What keeps people from reporting?',
    km: 'អ្វីរារាំងមនុស្សមិនឲ្យរាយការណ៍?',
  },
  subtitle: {
    en: 'Barriers, and how a reporting form can lower them',
    km: 'ឧបសគ្គ និងរបៀបដែលទម្រង់រាយការណ៍អាចកាត់បន្ថយឧបសគ្គទាំងនោះ',
  },
  authors: ['Youth Advisory Group of IHC', 'IHC Research Team', 'Rithy Sample-Meas'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2026-02-10',
  type: 'study',
  seriesNumber: 'IHC Working Paper 3',
  licence: 'cc-by-4.0',
  summary: {
    en: 'Young people and the hotline team look at why somebody who sees abuse material may not report it, and test, with invented data, what would help.',
    km: 'យុវជន និងក្រុមការងារបណ្ដាញរាយការណ៍ពិសេស ពិនិត្យមើលមូលហេតុដែលអ្នកឃើញសម្ភារៈរំលោភបំពានអាចនឹងមិនរាយការណ៍ ហើយសាកល្បងថាអ្វីអាចជួយបាន ដោយប្រើទិន្នន័យប្រឌិត។',
  },
  abstract: {
    en: `Most people who come across child sexual abuse material (CSAM) are shocked and want it to stop. Many still do not report it. This working paper, written together with the Youth Advisory Group of Internet Hotline Cambodia (IHC), asks why. It sorts the barriers into five kinds: not knowing where, not being sure, being afraid, finding it too difficult, and doubting that it helps. A worked example with the invented answers of 96 young people shows how such barriers can be ranked, and a second example compares three versions of a reporting form. All figures are illustrative demonstration data. In the examples, fear of getting into trouble comes first, and a shorter form with a clear promise of anonymity is completed most often. We describe what a form should say at each step, and why a reference number matters to people who never give their name. Eight recommendations follow for hotlines, police, online services, schools and the media.`,
    km: `មនុស្សភាគច្រើនដែលជួបប្រទះរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) មានការតក់ស្លុត ហើយចង់ឲ្យរឿងនេះចប់។ ទោះយ៉ាងនេះក្ដី មនុស្សជាច្រើននៅតែមិនរាយការណ៍។ ឯកសារការងារនេះ ដែលសរសេររួមគ្នាជាមួយក្រុមប្រឹក្សាយុវជននៃអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) សួររកមូលហេតុ។ ឯកសារចែកឧបសគ្គជាប្រាំប្រភេទ៖ មិនដឹងកន្លែង មិនប្រាកដក្នុងចិត្ត ភ័យខ្លាច យល់ថាពិបាកពេក និងមិនជឿថាមានប្រយោជន៍។ ឧទាហរណ៍មួយដែលប្រើចម្លើយប្រឌិតរបស់យុវជន ៩៦ នាក់ បង្ហាញរបៀបរៀបលំដាប់ឧបសគ្គ ហើយឧទាហរណ៍ទីពីរប្រៀបធៀបទម្រង់រាយការណ៍បីបែប។ តួលេខទាំងអស់ជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។ ក្នុងឧទាហរណ៍ទាំងនេះ ការខ្លាចមានរឿងមកលើខ្លួននៅលំដាប់ទីមួយ ហើយទម្រង់ខ្លីដែលសន្យាច្បាស់លាស់អំពីអនាមិកភាព មានអ្នកបំពេញចប់ច្រើនជាងគេ។ យើងរៀបរាប់អំពីអ្វីដែលទម្រង់គួរនិយាយនៅជំហាននីមួយៗ និងមូលហេតុដែលលេខយោងមានសារៈសំខាន់ចំពោះអ្នកដែលមិនបញ្ចេញឈ្មោះ។ បន្ទាប់មកមានអនុសាសន៍ប្រាំបីចំណុចសម្រាប់បណ្ដាញរាយការណ៍ពិសេស នគរបាល សេវាអ៊ីនធឺណិត សាលារៀន និងប្រព័ន្ធផ្សព្វផ្សាយ។`,
  },
  document: {
    en: `## Introduction

Somebody opens a group chat and sees a picture of a child that should not exist. The first feeling is shock. The second is often a question: if I report this, will they think that it is mine?

People who see child sexual abuse material (CSAM) by accident have done nothing wrong. A report can help to have the picture removed and, sometimes, to find a child who needs help. Yet between seeing and reporting lie many small obstacles. This paper looks at them one by one.

It was written by members of the Youth Advisory Group of Internet Hotline Cambodia (IHC) together with the hotline team. The young people wrote the first list of barriers. The team added what it knows about forms and procedures.

## Method

We worked in three steps. First, we collected every reason for not reporting that we could think of, on cards, and sorted them. Second, we wrote the answers that 96 imagined young people between 15 and 24 might give in twelve group discussions, and used them to try out a way of ranking. Third, we drew three versions of a reporting form and imagined 120 visitors, forty for each, to try out a way of counting.

**All figures in this paper are illustrative demonstration data.** Nobody was interviewed and no real visit to our site was counted. The point is the method: what to ask, how to count and what to change.

## Five kinds of barrier

**Not knowing where.** People do not know that there is a hotline, or they take it for a part of the police.

**Not being sure.** They cannot tell whether what they saw is illegal, or how old the person is. They do not want to waste anybody's time.

**Being afraid.** They fear that the police will come, that their telephone will be examined, that the sender will find out or that the family will learn of it.

**Finding it too difficult.** The form is long or in the wrong language, the connection is slow, the address of the picture is hard to copy.

**Doubting that it helps.** They believe that nothing will happen, or that the picture will be back tomorrow.

## Ranking the barriers

Each imagined young person chose the three cards that weigh most.

**Table 1. Cards chosen by 96 invented young people, three each (illustrative demonstration data)**

| Barrier | 15–17 years (48) | 18–24 years (48) | All cards (288) |
| --- | --- | --- | --- |
| Afraid of getting into trouble | 38 | 31 | 69 (24%) |
| Not sure that it is illegal | 29 | 30 | 59 (20%) |
| Do not know where to report | 30 | 24 | 54 (19%) |
| Afraid that others find out | 27 | 20 | 47 (16%) |
| Too difficult or too long | 10 | 20 | 30 (10%) |
| Nothing will happen anyway | 10 | 19 | 29 (10%) |

In the example, two kinds of fear together make up four in ten cards. The younger half fears the family, the older half doubts the effect. This matters for what we say: a poster that only gives the address of the hotline answers the third line of the table, and leaves the first two as they were.

The sentence that the Youth Advisory Group proposes for every poster is: “Seen something? You are not in trouble. Tell us, without your name.” It answers three lines at once.

## What a form can do

The three versions of the form ask for the same necessary thing: where the material is.

- Version A has one long page with fourteen fields, contact details first.
- Version B has three short steps, with contact details last and marked as optional.
- Version C is version B with a promise at the top, “You can report anonymously. We do not pass on who you are without your agreement, unless the law obliges us”, and a button to leave the page quickly.

**Table 2. Invented visitors by version of the form, 40 for each (illustrative demonstration data)**

| Step | Version A | Version B | Version C |
| --- | --- | --- | --- |
| Opened the form | 40 | 40 | 40 |
| Entered an address | 22 | 30 | 34 |
| Sent the report | 12 | 24 | 31 |
| Kept the reference number | 5 | 14 | 23 |
| Share that sent the report | 30% | 60% | 78% |

The example is built to show where to look. Between A and B, most is gained by not asking for a name before anything else. Between B and C, most is gained at the end: people who trust the promise also keep the number.

## Words for every step

What a person reads at each step can lower the barriers named above. We propose:

1. At the start: “Thank you for being here. You have done nothing wrong. You do not need to be sure.”
2. At the address: “Please copy the address from the top of the window. Do not save the picture or send it to anybody.”
3. At the details: “Tell us only what helps to find it. You need not describe it.”
4. At the name: “You can leave this empty.” The choice reads “I wish to report anonymously”.
5. At the end: “Here is your reference number. With it you can [follow your report](/report/status) without a name. We look at every report, as a rule within {{report-response-hours}} hours.”

The reference number deserves a word. For somebody who gives no name it is the only thread that leads back. It shows that the report has arrived, and later what became of it. It answers the doubt that nothing happens.

## When a child is reporting

Some of those who report are children, and some report pictures of themselves. For them the form must say even more clearly that they are not at fault, and show where they can speak with somebody at once: Child Helpline Cambodia, {{child-helpline}}, free, day and night. In danger, the police hotline is {{police-hotline}}. The words should be simple enough for a reader of twelve years, and no question should have to be answered that a child cannot answer.

## Recommendations

1. Hotlines should say in the first line that people who report what they saw by accident are not in trouble.
2. Forms should ask for the address first, and for contact details last and only as a choice.
3. Forms should work on a slow connection, on a shared telephone and in Khmer, with a button to leave quickly.
4. Every report should receive a reference number that can be followed without a name.
5. Police and hotline should publish together, in plain words, what happens to a person who reports in good faith.
6. Online services should link to the national hotline beside their own report button.
7. Schools and the media should teach that one need not be sure in order to report.
8. IHC should publish, with real data and once a year, how many people begin a report and do not finish it.

## Limits

Everything counted here is invented, and the order of the barriers may be different in reality. The Youth Advisory Group speaks for itself; its members live in towns and are used to forms. Adults, people with disabilities and people who speak other languages have their own barriers. A form cannot remove the fear of people in power, nor replace a person who listens. What the law asks of a witness is not discussed in this paper. The personal name in the list of authors is invented.

## How to cite

Youth Advisory Group of IHC, IHC Research Team and Sample-Meas, R. (2026). What keeps people from reporting? Barriers, and how a reporting form can lower them. IHC Working Paper 3. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2026 Internet Hotline Cambodia, APLE. You may share and adapt this paper if you name the source. Licence: [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/).`,
    km: `## សេចក្ដីផ្ដើម

មាននរណាម្នាក់បើកក្រុមជជែក ហើយឃើញរូបភាពកុមារដែលមិនគួរមាន។ អារម្មណ៍ដំបូងគឺតក់ស្លុត។ បន្ទាប់មក ជាញឹកញាប់មានសំណួរមួយ៖ បើខ្ញុំរាយការណ៍ តើគេនឹងគិតថារូបនេះជារបស់ខ្ញុំឬទេ?

អ្នកដែលឃើញរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ដោយចៃដន្យ មិនបានធ្វើអ្វីខុសឡើយ។ របាយការណ៍មួយអាចជួយឲ្យគេលុបរូបភាពនោះចោល ហើយពេលខ្លះជួយរកឃើញកុមារដែលត្រូវការជំនួយ។ ប៉ុន្តែរវាងការឃើញ និងការរាយការណ៍ មានឧបសគ្គតូចៗជាច្រើន។ ឯកសារនេះពិនិត្យវាម្ដងមួយៗ។

ឯកសារនេះសរសេរដោយសមាជិកក្រុមប្រឹក្សាយុវជននៃអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) រួមជាមួយក្រុមការងារបណ្ដាញរាយការណ៍ពិសេស។ យុវជនបានសរសេរបញ្ជីឧបសគ្គដំបូង។ ក្រុមការងារបានបន្ថែមអ្វីដែលខ្លួនដឹងអំពីទម្រង់ និងនីតិវិធី។

## វិធីសាស្ត្រ

យើងបានធ្វើការជាបីជំហាន។ ទីមួយ យើងបានប្រមូលមូលហេតុទាំងអស់ដែលអាចនឹកឃើញ ថាហេតុអ្វីមនុស្សមិនរាយការណ៍ សរសេរលើកាត រួចចែកជាក្រុម។ ទីពីរ យើងបានសរសេរចម្លើយដែលយុវជនប្រឌិតចំនួន ៩៦ នាក់ អាយុពី ១៥ ដល់ ២៤ ឆ្នាំ អាចឆ្លើយក្នុងការពិភាក្សាជាក្រុមដប់ពីរលើក ហើយប្រើវាដើម្បីសាករៀបលំដាប់។ ទីបី យើងបានគូរទម្រង់រាយការណ៍បីបែប ហើយប្រឌិតអ្នកចូលមើល ១២០ នាក់ គឺសែសិបនាក់សម្រាប់ទម្រង់នីមួយៗ ដើម្បីសាករាប់។

**តួលេខទាំងអស់ក្នុងឯកសារនេះជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។** យើងមិនបានសម្ភាសនរណាម្នាក់ ហើយមិនបានរាប់ការចូលមើលគេហទំព័រពិតរបស់យើងទេ។ អ្វីដែលសំខាន់គឺវិធីសាស្ត្រ៖ ត្រូវសួរអ្វី រាប់យ៉ាងណា និងកែអ្វី។

## ឧបសគ្គប្រាំប្រភេទ

**មិនដឹងកន្លែង។** មនុស្សមិនដឹងថាមានបណ្ដាញរាយការណ៍ពិសេស ឬគិតថាបណ្ដាញនេះជាផ្នែកមួយនៃនគរបាល។

**មិនប្រាកដក្នុងចិត្ត។** ពួកគេមិនដឹងថាអ្វីដែលបានឃើញខុសច្បាប់ឬទេ ឬមិនដឹងថាអ្នកក្នុងរូបអាយុប៉ុន្មាន។ ពួកគេមិនចង់ឲ្យអ្នកដទៃខាតពេល។

**ភ័យខ្លាច។** ពួកគេខ្លាចនគរបាលមករក ខ្លាចគេពិនិត្យទូរសព្ទ ខ្លាចអ្នកផ្ញើដឹង ឬខ្លាចគ្រួសារដឹង។

**យល់ថាពិបាកពេក។** ទម្រង់វែង ឬមិនមែនជាភាសារបស់ខ្លួន អ៊ីនធឺណិតយឺត ហើយអាសយដ្ឋានរូបភាពពិបាកចម្លង។

**មិនជឿថាមានប្រយោជន៍។** ពួកគេគិតថានឹងគ្មានអ្វីកើតឡើង ឬថារូបភាពនឹងត្រឡប់មកវិញនៅថ្ងៃស្អែក។

## ការរៀបលំដាប់ឧបសគ្គ

យុវជនប្រឌិតម្នាក់ៗជ្រើសរើសកាតបីដែលធ្ងន់ជាងគេ។

**តារាងទី ១៖ កាតដែលយុវជនប្រឌិត ៩៦ នាក់បានជ្រើសរើស ម្នាក់បីកាត (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ឧបសគ្គ | អាយុ ១៥–១៧ ឆ្នាំ (៤៨) | អាយុ ១៨–២៤ ឆ្នាំ (៤៨) | កាតទាំងអស់ (២៨៨) |
| --- | --- | --- | --- |
| ខ្លាចមានរឿងមកលើខ្លួន | ៣៨ | ៣១ | ៦៩ (២៤%) |
| មិនប្រាកដថាខុសច្បាប់ | ២៩ | ៣០ | ៥៩ (២០%) |
| មិនដឹងកន្លែងរាយការណ៍ | ៣០ | ២៤ | ៥៤ (១៩%) |
| ខ្លាចអ្នកដទៃដឹង | ២៧ | ២០ | ៤៧ (១៦%) |
| ពិបាកពេក ឬវែងពេក | ១០ | ២០ | ៣០ (១០%) |
| រាយការណ៍ទៅក៏គ្មានអ្វីកើតឡើង | ១០ | ១៩ | ២៩ (១០%) |

ក្នុងឧទាហរណ៍នេះ ការភ័យខ្លាចពីរប្រភេទរួមគ្នាមានបួនកាតក្នុងចំណោមដប់។ ក្រុមវ័យក្មេងខ្លាចគ្រួសារដឹង ចំណែកក្រុមវ័យធំជាងសង្ស័យលើប្រសិទ្ធភាព។ ចំណុចនេះសំខាន់សម្រាប់អ្វីដែលយើងនិយាយ៖ ផ្ទាំងរូបភាពដែលមានតែអាសយដ្ឋានបណ្ដាញ ឆ្លើយតបតែជួរទីបីនៃតារាង ហើយទុកជួរទីមួយ និងទីពីរនៅដដែល។

ប្រយោគដែលក្រុមប្រឹក្សាយុវជនស្នើសម្រាប់ផ្ទាំងរូបភាពគ្រប់សន្លឹក គឺ «បានឃើញអ្វីមួយមែនទេ? អ្នកមិនមានទោសទេ។ សូមប្រាប់យើង ដោយមិនបាច់ប្រាប់ឈ្មោះ»។ ប្រយោគនេះឆ្លើយតបបីជួរក្នុងពេលតែមួយ។

## ទម្រង់អាចធ្វើអ្វីបាន

ទម្រង់ទាំងបីសុំរឿងចាំបាច់តែមួយដូចគ្នា គឺកន្លែងដែលសម្ភារៈនោះស្ថិតនៅ។

- ទម្រង់ ក មានមួយទំព័រវែង មានប្រអប់ដប់បួន ហើយសួរព័ត៌មានទំនាក់ទំនងជាមុន។
- ទម្រង់ ខ មានបីជំហានខ្លី ទុកព័ត៌មានទំនាក់ទំនងនៅចុងក្រោយ ហើយបញ្ជាក់ថាមិនចាំបាច់បំពេញ។
- ទម្រង់ គ ដូចទម្រង់ ខ បន្ថែមការសន្យានៅខាងលើថា «លោកអ្នកអាចរាយការណ៍ដោយអនាមិក។ យើងមិនប្រាប់អ្នកដទៃថាលោកអ្នកជានរណា ដោយគ្មានការយល់ព្រមពីលោកអ្នកឡើយ លើកលែងតែច្បាប់តម្រូវ» និងប៊ូតុងសម្រាប់ចាកចេញពីទំព័រយ៉ាងរហ័ស។

**តារាងទី ២៖ អ្នកចូលមើលប្រឌិត តាមទម្រង់ ៤០ នាក់សម្រាប់ទម្រង់នីមួយៗ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ជំហាន | ទម្រង់ ក | ទម្រង់ ខ | ទម្រង់ គ |
| --- | --- | --- | --- |
| បើកទម្រង់ | ៤០ | ៤០ | ៤០ |
| បំពេញអាសយដ្ឋាន | ២២ | ៣០ | ៣៤ |
| ផ្ញើរបាយការណ៍ | ១២ | ២៤ | ៣១ |
| រក្សាទុកលេខយោង | ៥ | ១៤ | ២៣ |
| ភាគរយអ្នកផ្ញើរបាយការណ៍ | ៣០% | ៦០% | ៧៨% |

ឧទាហរណ៍នេះត្រូវបានរៀបចំឡើងដើម្បីបង្ហាញថាត្រូវមើលត្រង់ណា។ រវាង ក និង ខ អ្វីដែលបានផលច្រើនជាងគេ គឺការមិនសួរឈ្មោះមុនរឿងផ្សេង។ រវាង ខ និង គ អ្វីដែលបានផលច្រើនស្ថិតនៅចុងបញ្ចប់៖ អ្នកដែលជឿលើការសន្យា ក៏រក្សាទុកលេខយោងដែរ។

## ពាក្យសម្រាប់ជំហាននីមួយៗ

អ្វីដែលមនុស្សអាននៅជំហាននីមួយៗ អាចកាត់បន្ថយឧបសគ្គខាងលើបាន។ យើងស្នើដូចតទៅ៖

1. នៅពេលចាប់ផ្ដើម៖ «អរគុណដែលបានមកទីនេះ។ លោកអ្នកមិនបានធ្វើអ្វីខុសទេ។ លោកអ្នកមិនចាំបាច់ប្រាកដក្នុងចិត្តឡើយ។»
2. នៅកន្លែងអាសយដ្ឋាន៖ «សូមចម្លងអាសយដ្ឋានពីផ្នែកខាងលើនៃបង្អួច។ សូមកុំរក្សាទុករូបភាព ឬផ្ញើទៅនរណា។»
3. នៅកន្លែងព័ត៌មានលម្អិត៖ «សូមប្រាប់តែអ្វីដែលជួយឲ្យរកវាឃើញ។ មិនចាំបាច់ពិពណ៌នាវាទេ។»
4. នៅកន្លែងឈ្មោះ៖ «លោកអ្នកអាចទុកកន្លែងនេះឲ្យនៅទទេ។» ជម្រើសសរសេរថា «ខ្ញុំចង់រាយការណ៍ដោយអនាមិក»។
5. នៅចុងបញ្ចប់៖ «នេះជាលេខយោងរបស់លោកអ្នក។ ដោយប្រើលេខនេះ លោកអ្នកអាច[តាមដានរបាយការណ៍](/report/status)ដោយមិនបាច់ប្រាប់ឈ្មោះ។ យើងពិនិត្យរបាយការណ៍ទាំងអស់ តាមធម្មតាក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។»

លេខយោងសមនឹងនិយាយបន្ថែមបន្តិច។ ចំពោះអ្នកដែលមិនប្រាប់ឈ្មោះ លេខនេះជាខ្សែតែមួយគត់ដែលនាំត្រឡប់មកវិញ។ វាបង្ហាញថារបាយការណ៍បានមកដល់ ហើយក្រោយមកបង្ហាញថាលទ្ធផលយ៉ាងណា។ វាឆ្លើយតបនឹងការសង្ស័យថាគ្មានអ្វីកើតឡើង។

## ពេលអ្នករាយការណ៍ជាកុមារ

អ្នករាយការណ៍ខ្លះជាកុមារ ហើយខ្លះរាយការណ៍អំពីរូបភាពរបស់ខ្លួនឯង។ សម្រាប់ពួកគេ ទម្រង់ត្រូវប្រាប់ឲ្យកាន់តែច្បាស់ថាពួកគេមិនមានកំហុសទេ ហើយបង្ហាញកន្លែងដែលអាចនិយាយជាមួយនរណាម្នាក់បានភ្លាម៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។ ពេលមានគ្រោះថ្នាក់ សូមហៅខ្សែទូរសព្ទរបស់នគរបាលលេខ {{police-hotline}}។ ពាក្យគួរសាមញ្ញល្មមសម្រាប់អ្នកអានអាយុដប់ពីរឆ្នាំ ហើយមិនគួរមានសំណួរចាំបាច់ណាដែលកុមារមិនអាចឆ្លើយបានឡើយ។

## អនុសាសន៍

1. បណ្ដាញរាយការណ៍ពិសេសគួរប្រាប់ក្នុងបន្ទាត់ដំបូងថា អ្នកដែលឃើញដោយចៃដន្យ ហើយមករាយការណ៍ មិនមានទោសអ្វីទេ។
2. ទម្រង់គួរសួរអាសយដ្ឋានជាមុន ហើយសួរព័ត៌មានទំនាក់ទំនងនៅចុងក្រោយ ដោយទុកជាជម្រើស។
3. ទម្រង់គួរដំណើរការបានលើអ៊ីនធឺណិតយឺត លើទូរសព្ទដែលប្រើរួមគ្នា និងជាភាសាខ្មែរ ដោយមានប៊ូតុងចាកចេញរហ័ស។
4. របាយការណ៍គ្រប់ច្បាប់គួរទទួលបានលេខយោង ដែលអាចតាមដានដោយមិនបាច់ប្រាប់ឈ្មោះ។
5. នគរបាល និងបណ្ដាញរាយការណ៍ពិសេសគួរផ្សព្វផ្សាយរួមគ្នា ជាពាក្យសាមញ្ញ ថាអ្នករាយការណ៍ដោយចេតនាល្អនឹងជួបអ្វីខ្លះ។
6. សេវាអ៊ីនធឺណិតគួរដាក់តំណទៅបណ្ដាញរាយការណ៍ពិសេសថ្នាក់ជាតិ នៅជាប់ប៊ូតុងរាយការណ៍របស់ខ្លួន។
7. សាលារៀន និងប្រព័ន្ធផ្សព្វផ្សាយគួរពន្យល់ថា មិនចាំបាច់ប្រាកដក្នុងចិត្តទើបអាចរាយការណ៍បានឡើយ។
8. IHC គួរផ្សព្វផ្សាយម្ដងក្នុងមួយឆ្នាំ ដោយប្រើទិន្នន័យពិត ថាមានមនុស្សប៉ុន្មាននាក់ចាប់ផ្ដើមរាយការណ៍ តែមិនបានបញ្ចប់។

## ដែនកំណត់

អ្វីៗដែលរាប់នៅទីនេះសុទ្ធតែប្រឌិត ហើយលំដាប់ឧបសគ្គអាចខុសពីនេះក្នុងការពិត។ ក្រុមប្រឹក្សាយុវជននិយាយតំណាងឲ្យខ្លួនឯង សមាជិករស់នៅទីប្រជុំជន ហើយស៊ាំនឹងទម្រង់។ មនុស្សពេញវ័យ ជនមានពិការភាព និងអ្នកនិយាយភាសាផ្សេង មានឧបសគ្គផ្ទាល់ខ្លួន។ ទម្រង់មិនអាចបំបាត់ការខ្លាចអ្នកមានអំណាច ឬជំនួសមនុស្សម្នាក់ដែលស្ដាប់បានទេ។ ឯកសារនេះមិនពិភាក្សាអំពីអ្វីដែលច្បាប់តម្រូវពីសាក្សីឡើយ។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

Youth Advisory Group of IHC, IHC Research Team និង Sample-Meas, R. (២០២៦)។ អ្វីរារាំងមនុស្សមិនឲ្យរាយការណ៍? ឧបសគ្គ និងរបៀបដែលទម្រង់រាយការណ៍អាចកាត់បន្ថយឧបសគ្គទាំងនោះ។ IHC Working Paper 3។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០២៦ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលឯកសារនេះ ប្រសិនបើដាក់ឈ្មោះប្រភព។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/)។`,
  },
}
