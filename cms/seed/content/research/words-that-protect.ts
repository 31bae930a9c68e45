import type { ResearchSeed } from '../shapes.ts'

export const wordsThatProtect: ResearchSeed = {
  slug: 'words-that-protect',
  title: {
    en: 'Words that protect',
    km: 'ពាក្យដែលការពារ',
  },
  subtitle: {
    en: 'Why we say child sexual abuse material, in English and in Khmer',
    km: 'ហេតុអ្វីយើងប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» ជាភាសាខ្មែរ និងភាសាអង់គ្លេស',
  },
  authors: ['IHC Research Team', 'Bopha Fictional-Chan'],
  publisher: 'Internet Hotline Cambodia, APLE',
  date: '2019-11-20',
  type: 'guideline',
  seriesNumber: 'IHC Guideline 1',
  licence: 'cc-by-4.0',
  summary: {
    en: 'Short guidance for journalists, officials, teachers and colleagues on the words we choose when we speak about the sexual exploitation of children.',
    km: 'ការណែនាំខ្លីសម្រាប់អ្នកសារព័ត៌មាន មន្ត្រី គ្រូបង្រៀន និងមិត្តរួមការងារ អំពីការជ្រើសរើសពាក្យ ពេលនិយាយអំពីការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។',
  },
  abstract: {
    en: `The words we choose decide who seems to carry the blame. Some older expressions make abuse sound like entertainment, or make a child sound like a partner in it. This guideline explains why Internet Hotline Cambodia (IHC) speaks of child sexual abuse material (CSAM), and gives an English and a Khmer wording for the terms that come up most often in news, training and official letters. It follows the thinking of the Luxembourg Guidelines and adds what is particular to Khmer: long compounds, the lack of plural forms, and polite words that can hide what happened. To show how wording can be reviewed, we describe a small exercise with an invented set of sixty short texts. Its figures are illustrative and say nothing about any real newsroom or office. The guideline ends with a checklist for writing about a case, and with eight recommendations for editors, ministries, schools and partners.`,
    km: `ពាក្យដែលយើងជ្រើសរើស អាចធ្វើឲ្យអ្នកអានយល់ថានរណាជាអ្នកខុស។ ពាក្យចាស់មួយចំនួនធ្វើឲ្យការរំលោភបំពានស្ដាប់ទៅដូចជាការកម្សាន្ត ឬធ្វើឲ្យកុមារហាក់ដូចជាអ្នកចូលរួមដោយស្ម័គ្រចិត្ត។ គោលការណ៍ណែនាំនេះពន្យល់ថា ហេតុអ្វីអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» (CSAM) ហើយផ្ដល់ពាក្យភាសាអង់គ្លេស និងភាសាខ្មែរ សម្រាប់ពាក្យដែលជួបញឹកញាប់ក្នុងព័ត៌មាន ការបណ្ដុះបណ្ដាល និងលិខិតផ្លូវការ។ ឯកសារនេះផ្អែកលើគំនិតនៃគោលការណ៍ណែនាំលុចសំបួ ហើយបន្ថែមចំណុចពិសេសរបស់ភាសាខ្មែរ ដូចជាពាក្យផ្សំវែងៗ ការគ្មានទម្រង់ពហុវចនៈ និងពាក្យគួរសមដែលអាចបិទបាំងអ្វីដែលបានកើតឡើង។ ដើម្បីបង្ហាញរបៀបពិនិត្យពាក្យ យើងរៀបរាប់អំពីលំហាត់តូចមួយ ដែលប្រើអត្ថបទខ្លីប្រឌិតចំនួនហុកសិប។ តួលេខក្នុងលំហាត់នេះជាទិន្នន័យគំរូ មិនឆ្លុះបញ្ចាំងអំពីស្ថាប័នសារព័ត៌មាន ឬការិយាល័យពិតណាមួយឡើយ។ ឯកសារបញ្ចប់ដោយបញ្ជីផ្ទៀងផ្ទាត់សម្រាប់ការសរសេរអំពីករណីមួយ និងអនុសាសន៍ប្រាំបីចំណុចសម្រាប់អ្នកកែសម្រួល ក្រសួង សាលារៀន និងដៃគូ។`,
  },
  document: {
    en: `## Why words matter

A word can protect a child, or it can hurt the child a second time. When a photograph of abuse is called “pornography”, readers think of adults who agreed to be filmed. No child can agree to abuse. The picture is a record of something done to a child, and each time it is shared the harm begins again.

Words also change what people do. A person who believes that a picture is merely “indecent” may look away. A person who understands that it shows abuse of a real child is more likely to [report it](/report).

Internet Hotline Cambodia (IHC) therefore uses the term child sexual abuse material (CSAM). This guideline explains the choice and offers wording, in English and in Khmer, that others are welcome to use.

## Scope and method

The guideline is written for journalists, officials, teachers, lawyers, the travel trade and our own colleagues. It covers the words in which we speak about the sexual exploitation of children online. It does not interpret the law.

We worked in three steps:

1. We read the Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse, known as the Luxembourg Guidelines, and noted the terms that come up most often in Cambodian practice.
2. We discussed a Khmer wording for each term with people who explain these matters to families, and kept the wording that was understood without further explanation.
3. We tried out a short review form on sixty invented texts, thirty in each language, to see whether the form is easy to use.

The sixty texts were written for the exercise. The figures below are illustrative demonstration data. They show how a review can be counted, not how anybody in Cambodia really writes.

## Terms we use

**Table 1. Wording in use at IHC**

| Instead of | We say | Because |
| --- | --- | --- |
| “child pornography” | child sexual abuse material (CSAM) | the material is evidence of abuse, not entertainment |
| “child prostitute” | child victim of sexual exploitation | a child is exploited by others and does not offer a service |
| “child sex tourism” | sexual exploitation of children in travel and tourism | travel is only the setting; the offence is the exploitation |
| “sex with a child” | sexual abuse of a child | a child cannot consent |
| “client” or “customer” | offender | the word names the person who is responsible |
| “revenge picture” | intimate image shared without consent | the child did nothing that calls for revenge |

The Law on Suppression of Human Trafficking and Sexual Exploitation of 2008 uses the term “child pornography”. When we quote the law, we quote its words and place them in quotation marks. Everywhere else we say CSAM.

## What is particular to Khmer

Three matters need care.

**Long compounds.** The full Khmer term for CSAM is exact but long. Give it once with the acronym in brackets, then use the acronym or a short phrase such as “this material”.

**No plural forms.** A Khmer sentence can leave open whether one child or many are meant. Say it when it matters, and do not guess a number.

**Polite words that hide.** To spare the reader, writers may say that a child was “made dirty” or “lost her honour”. Such phrases place the shame on the child instead of the offender. A plain word, such as abuse or exploitation, is both more truthful and kinder.

Loan words are welcome when people already use them, but they need a short explanation at first use. Terms such as grooming or sextortion mean little to many parents until they are described in a sentence.

## What a review can show

Two readers went through the sixty invented texts with the form and marked each passage that this guideline would change. Where they disagreed, they talked until they agreed.

**Table 2. Passages marked in sixty invented texts (illustrative demonstration data)**

| Kind of passage | English texts (30) | Khmer texts (30) | Together |
| --- | --- | --- | --- |
| Term that suggests consent | 11 | 8 | 19 |
| Word that blames or shames the child | 4 | 9 | 13 |
| Detail that could identify a child | 6 | 7 | 13 |
| Offender hidden by a passive sentence | 9 | 5 | 14 |
| No mention of where to get help | 18 | 20 | 38 |

In the demonstration set, the most frequent gap is not a wrong word but a missing one: 38 of 60 texts do not say where a reader can find help. This is easy to mend. One line with Child Helpline Cambodia ({{child-helpline}}), the police hotline ({{police-hotline}}) and the [report page](/report) is enough.

## A checklist for writing about a case

Before a text goes out, ask:

- Is the person who did it the subject of the sentence?
- Does any word suggest that the child agreed, invited it or gained from it?
- Could the child be recognised from the place, the school, the family or the picture?
- Is there a detail that informs nobody and only disturbs?
- Have we left out the address of the material, so that nobody goes looking for it?
- Does the text say where help is?

If one answer is not right, the text can wait.

## Recommendations

1. Editors should adopt one short list of terms in each language and give it to every new colleague.
2. Newsrooms should add a help line to every article on this subject, as they do for other sensitive subjects.
3. Ministries should use CSAM in letters and training, and keep the older term for quotations of the law.
4. When laws are next reviewed, drafters should consider terms that match the Luxembourg Guidelines.
5. Schools should teach the plain words early, so that a child who needs to tell has words to do so.
6. Trainers should explain each new term in one Khmer sentence before using it.
7. Partners should send us wordings that families understand better than ours.
8. IHC should review this list every two years and publish what has changed.

## Limits

The exercise used invented texts and two readers. Its figures cannot be applied to any real publication. The Khmer wording was discussed with adults who already work with families; children, older people and speakers of other languages in Cambodia have still to be asked. Language changes, and some of these choices will look dated one day. The personal name in the list of authors is invented.

## How to cite

IHC Research Team and Fictional-Chan, B. (2019). Words that protect: Why we say child sexual abuse material, in English and in Khmer. IHC Guideline 1. Phnom Penh: Internet Hotline Cambodia, APLE.

## Licence

© 2019 Internet Hotline Cambodia, APLE. You may share and adapt this guideline, also commercially, if you name the source. Licence: [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/).`,
    km: `## ហេតុអ្វីពាក្យមានសារៈសំខាន់

ពាក្យមួយម៉ាត់អាចការពារកុមារ ឬអាចធ្វើឲ្យកុមារឈឺចាប់ម្ដងទៀត។ ពេលគេហៅរូបថតនៃការរំលោភបំពានថា «រូបអាសអាភាស» អ្នកអាននឹកឃើញដល់មនុស្សពេញវ័យដែលយល់ព្រមឲ្យគេថត។ ប៉ុន្តែគ្មានកុមារណាម្នាក់អាចយល់ព្រមចំពោះការរំលោភបំពានបានឡើយ។ រូបភាពនោះជាកំណត់ត្រានៃអំពើដែលគេបានធ្វើលើកុមារ ហើយរាល់ពេលដែលគេចែករំលែកវា ការឈឺចាប់ក៏ចាប់ផ្ដើមសាជាថ្មី។

ពាក្យក៏ផ្លាស់ប្ដូរសកម្មភាពរបស់មនុស្សដែរ។ អ្នកដែលគិតថារូបភាពនោះគ្រាន់តែ «មិនសមរម្យ» អាចនឹងមើលរំលង។ អ្នកដែលយល់ថា រូបភាពនោះបង្ហាញការរំលោភបំពានលើកុមារពិតប្រាកដម្នាក់ ទំនងជានឹង[រាយការណ៍](/report)។

ហេតុនេះ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» (CSAM)។ គោលការណ៍ណែនាំនេះពន្យល់អំពីការជ្រើសរើសនេះ និងផ្ដល់ពាក្យជាភាសាអង់គ្លេស និងភាសាខ្មែរ ដែលអ្នកដទៃអាចយកទៅប្រើបាន។

## វិសាលភាព និងវិធីសាស្ត្រ

ឯកសារនេះសរសេរសម្រាប់អ្នកសារព័ត៌មាន មន្ត្រី គ្រូបង្រៀន មេធាវី អ្នកធ្វើការក្នុងវិស័យទេសចរណ៍ និងមិត្តរួមការងាររបស់យើង។ ឯកសារនិយាយអំពីពាក្យដែលប្រើពេលលើកឡើងអំពីការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត ហើយមិនមែនជាការបកស្រាយច្បាប់ទេ។

យើងបានធ្វើការជាបីជំហាន៖

1. យើងបានអានគោលការណ៍ណែនាំអន្តរជាតិស្ដីពីវាក្យសព្ទ សម្រាប់ការការពារកុមារពីការកេងប្រវ័ញ្ច និងការរំលោភបំពានផ្លូវភេទ ដែលគេស្គាល់ថា «គោលការណ៍ណែនាំលុចសំបួ» ហើយកត់ទុកពាក្យដែលជួបញឹកញាប់ក្នុងការអនុវត្តនៅកម្ពុជា។
2. យើងបានពិភាក្សារកពាក្យខ្មែរសម្រាប់ពាក្យនីមួយៗ ជាមួយអ្នកដែលធ្លាប់ពន្យល់រឿងនេះដល់គ្រួសារ ហើយរក្សាពាក្យដែលគេស្ដាប់យល់ដោយមិនបាច់ពន្យល់បន្ថែម។
3. យើងបានសាកប្រើទម្រង់ពិនិត្យខ្លីមួយលើអត្ថបទប្រឌិតចំនួន ៦០ ក្នុងនោះ ៣០ ជាភាសាខ្មែរ និង ៣០ ជាភាសាអង់គ្លេស ដើម្បីមើលថាទម្រង់នោះងាយប្រើឬយ៉ាងណា។

អត្ថបទទាំង ៦០ ត្រូវបានសរសេរឡើងសម្រាប់លំហាត់នេះប៉ុណ្ណោះ។ តួលេខខាងក្រោមជាទិន្នន័យគំរូសម្រាប់បង្ហាញ។ វាបង្ហាញរបៀបរាប់ មិនមែនបង្ហាញអំពីរបៀបសរសេរពិតប្រាកដរបស់នរណាម្នាក់នៅកម្ពុជាឡើយ។

## ពាក្យដែលយើងប្រើ

**តារាងទី ១៖ ពាក្យដែល IHC កំពុងប្រើ**

| ជំនួសឲ្យពាក្យ | យើងប្រើពាក្យ | ពីព្រោះ |
| --- | --- | --- |
| «រូបអាសអាភាសកុមារ» | រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) | សម្ភារៈនេះជាភស្តុតាងនៃការរំលោភបំពាន មិនមែនជាការកម្សាន្ត |
| «កុមារពេស្យា» | កុមាររងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ | កុមារត្រូវអ្នកដទៃកេងប្រវ័ញ្ច មិនមែនជាអ្នកផ្ដល់សេវា |
| «ទេសចរណ៍ផ្លូវភេទកុមារ» | ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារក្នុងការធ្វើដំណើរនិងទេសចរណ៍ | ការធ្វើដំណើរគ្រាន់តែជាកាលៈទេសៈ បទល្មើសគឺការកេងប្រវ័ញ្ច |
| «រួមភេទជាមួយកុមារ» | រំលោភបំពានផ្លូវភេទលើកុមារ | កុមារមិនអាចផ្ដល់ការយល់ព្រមបានទេ |
| «ភ្ញៀវ» ឬ «អតិថិជន» | ជនល្មើស | ពាក្យនេះចង្អុលចំអ្នកដែលត្រូវទទួលខុសត្រូវ |
| «រូបភាពសងសឹក» | រូបភាពឯកជនដែលត្រូវចែករំលែកដោយគ្មានការយល់ព្រម | កុមារមិនបានធ្វើអ្វីដែលត្រូវសងសឹកឡើយ |

ច្បាប់ស្ដីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨ ប្រើពាក្យ «រូបអាសអាភាសកុមារ»។ ពេលដកស្រង់ច្បាប់ យើងប្រើពាក្យរបស់ច្បាប់ដដែល ដោយដាក់ក្នុងសញ្ញាសម្រង់។ នៅកន្លែងផ្សេងទៀត យើងប្រើពាក្យ CSAM។

## ចំណុចពិសេសរបស់ភាសាខ្មែរ

មានបីចំណុចដែលត្រូវប្រុងប្រយ័ត្ន។

**ពាក្យផ្សំវែង។** ពាក្យខ្មែរពេញសម្រាប់ CSAM មានន័យច្បាស់លាស់ ប៉ុន្តែវែង។ សូមសរសេរពាក្យពេញម្ដង ដោយដាក់អក្សរកាត់ក្នុងវង់ក្រចក រួចប្រើអក្សរកាត់ ឬឃ្លាខ្លីដូចជា «សម្ភារៈនេះ»។

**គ្មានទម្រង់ពហុវចនៈ។** ប្រយោគខ្មែរអាចមិនបញ្ជាក់ថាមានកុមារម្នាក់ ឬច្រើននាក់។ សូមបញ្ជាក់នៅពេលចាំបាច់ ហើយកុំទាយចំនួន។

**ពាក្យគួរសមដែលបិទបាំង។** ដើម្បីកុំឲ្យអ្នកអានរំខានចិត្ត អ្នកសរសេរខ្លះនិយាយថាកុមារ «ខូចខ្លួន» ឬ «បាត់បង់កិត្តិយស»។ ឃ្លាបែបនេះធ្វើឲ្យកុមារត្រូវអាម៉ាស់ជំនួសអ្នកប្រព្រឹត្ត។ ពាក្យត្រង់ៗ ដូចជា «ការរំលោភបំពាន» ឬ «ការកេងប្រវ័ញ្ច» ពិតជាង ហើយក៏ទន់ភ្លន់ចំពោះកុមារជាង។

យើងអាចប្រើពាក្យកម្ចីបាន ប្រសិនបើមនុស្សប្រើរួចហើយ ប៉ុន្តែត្រូវពន្យល់ខ្លីៗនៅពេលប្រើលើកដំបូង។ ឪពុកម្ដាយជាច្រើនមិនយល់ពាក្យ «grooming» (ការលួងលោមបញ្ឆោតកុមារ) ឬ «sextortion» (ការគំរាមជំរិតផ្លូវភេទ) ទេ លុះត្រាតែមានការពន្យល់មួយប្រយោគ។

## អ្វីដែលការពិនិត្យអាចបង្ហាញ

អ្នកអានពីរនាក់បានពិនិត្យអត្ថបទប្រឌិតទាំង ៦០ ដោយប្រើទម្រង់នោះ ហើយគូសចំណាំកន្លែងដែលគោលការណ៍ណែនាំនេះនឹងកែ។ ពេលយល់ឃើញខុសគ្នា ពួកគេពិភាក្សារហូតដល់យល់ស្របគ្នា។

**តារាងទី ២៖ កន្លែងដែលបានគូសចំណាំក្នុងអត្ថបទប្រឌិតចំនួន ៦០ (ទិន្នន័យគំរូសម្រាប់បង្ហាញ)**

| ប្រភេទ | អត្ថបទអង់គ្លេស (៣០) | អត្ថបទខ្មែរ (៣០) | សរុប |
| --- | --- | --- | --- |
| ពាក្យដែលធ្វើឲ្យយល់ថាកុមារយល់ព្រម | ១១ | ៨ | ១៩ |
| ពាក្យដែលបន្ទោស ឬធ្វើឲ្យកុមារអាម៉ាស់ | ៤ | ៩ | ១៣ |
| ព័ត៌មានលម្អិតដែលអាចឲ្យគេស្គាល់កុមារ | ៦ | ៧ | ១៣ |
| ប្រយោគអកម្មដែលលាក់ជនល្មើស | ៩ | ៥ | ១៤ |
| មិនប្រាប់កន្លែងរកជំនួយ | ១៨ | ២០ | ៣៨ |

ក្នុងទិន្នន័យគំរូនេះ ចំណុចខ្វះខាតញឹកញាប់បំផុតមិនមែនជាពាក្យខុសទេ គឺជាពាក្យដែលបាត់៖ អត្ថបទ ៣៨ ក្នុងចំណោម ៦០ មិនបានប្រាប់អ្នកអានថាត្រូវរកជំនួយនៅទីណា។ ចំណុចនេះងាយកែណាស់។ គ្រាន់តែបន្ថែមមួយបន្ទាត់ ដែលមានលេខរបស់ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ({{child-helpline}}) ខ្សែទូរសព្ទរបស់នគរបាល ({{police-hotline}}) និង[ទំព័ររាយការណ៍](/report) គឺគ្រប់គ្រាន់ហើយ។

## បញ្ជីផ្ទៀងផ្ទាត់ពេលសរសេរអំពីករណីមួយ

មុនផ្សាយអត្ថបទ សូមសួរថា៖

- តើអ្នកប្រព្រឹត្តជាប្រធាននៃប្រយោគឬទេ?
- តើមានពាក្យណាដែលធ្វើឲ្យយល់ថាកុមារយល់ព្រម អញ្ជើញ ឬទទួលផលប្រយោជន៍ពីអំពើនោះឬទេ?
- តើគេអាចស្គាល់កុមារតាមរយៈទីកន្លែង សាលារៀន គ្រួសារ ឬរូបភាពឬទេ?
- តើមានព័ត៌មានលម្អិតណាដែលមិនផ្ដល់ចំណេះដឹងដល់នរណា ហើយគ្រាន់តែធ្វើឲ្យរន្ធត់ចិត្តឬទេ?
- តើយើងបានលុបអាសយដ្ឋាននៃសម្ភារៈនោះចេញ ដើម្បីកុំឲ្យនរណាទៅរកមើលឬនៅ?
- តើអត្ថបទប្រាប់កន្លែងរកជំនួយឬទេ?

បើចម្លើយណាមួយមិនទាន់ត្រឹមត្រូវ អត្ថបទនោះអាចរង់ចាំបាន។

## អនុសាសន៍

1. អ្នកកែសម្រួលគួរមានបញ្ជីពាក្យខ្លីមួយសម្រាប់ភាសានីមួយៗ ហើយផ្ដល់ឲ្យមិត្តរួមការងារថ្មីគ្រប់រូប។
2. ស្ថាប័នសារព័ត៌មានគួរបន្ថែមលេខរកជំនួយក្នុងអត្ថបទទាំងអស់អំពីប្រធានបទនេះ ដូចដែលធ្វើសម្រាប់ប្រធានបទរសើបផ្សេងទៀត។
3. ក្រសួងគួរប្រើពាក្យ CSAM ក្នុងលិខិត និងការបណ្ដុះបណ្ដាល ហើយទុកពាក្យចាស់សម្រាប់តែការដកស្រង់ច្បាប់។
4. ពេលពិនិត្យកែសម្រួលច្បាប់លើកក្រោយ អ្នកតាក់តែងគួរពិចារណាប្រើពាក្យដែលស្របនឹងគោលការណ៍ណែនាំលុចសំបួ។
5. សាលារៀនគួរបង្រៀនពាក្យត្រង់ៗតាំងពីដំបូង ដើម្បីឲ្យកុមារដែលចង់ប្រាប់រឿងរបស់ខ្លួន មានពាក្យសម្រាប់ប្រាប់។
6. គ្រូបណ្ដុះបណ្ដាលគួរពន្យល់ពាក្យថ្មីនីមួយៗជាប្រយោគខ្មែរមួយ មុននឹងប្រើវា។
7. ដៃគូគួរផ្ញើមកយើងនូវពាក្យដែលគ្រួសារស្ដាប់យល់ជាងពាក្យរបស់យើង។
8. IHC គួរពិនិត្យបញ្ជីនេះឡើងវិញរៀងរាល់ពីរឆ្នាំ ហើយផ្សព្វផ្សាយអ្វីដែលបានកែ។

## ដែនកំណត់

លំហាត់នេះប្រើអត្ថបទប្រឌិត និងអ្នកអានតែពីរនាក់។ តួលេខមិនអាចយកទៅប្រើជាមួយការបោះពុម្ពផ្សាយពិតណាមួយបានទេ។ ពាក្យខ្មែរត្រូវបានពិភាក្សាជាមួយមនុស្សពេញវ័យដែលធ្វើការជាមួយគ្រួសាររួចហើយ ចំណែកកុមារ មនុស្សចាស់ និងអ្នកនិយាយភាសាផ្សេងទៀតនៅកម្ពុជា មិនទាន់ត្រូវបានសួរនៅឡើយ។ ភាសាតែងប្រែប្រួល ហើយពាក្យមួយចំនួនក្នុងឯកសារនេះនឹងហួសសម័យនៅថ្ងៃណាមួយ។ ឈ្មោះបុគ្គលក្នុងបញ្ជីអ្នកនិពន្ធ ជាឈ្មោះប្រឌិត។

## របៀបដកស្រង់

IHC Research Team និង Fictional-Chan, B. (២០១៩)។ ពាក្យដែលការពារ៖ ហេតុអ្វីយើងប្រើពាក្យ «រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ» ជាភាសាខ្មែរ និងភាសាអង់គ្លេស។ IHC Guideline 1។ ភ្នំពេញ៖ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។

## អាជ្ញាប័ណ្ណ

© ២០១៩ អ៊ីនធឺណិតហតឡាញខេមបូឌា, APLE។ លោកអ្នកអាចចែករំលែក និងកែសម្រួលឯកសារនេះ សូម្បីក្នុងគោលបំណងពាណិជ្ជកម្ម ប្រសិនបើដាក់ឈ្មោះប្រភព។ អាជ្ញាប័ណ្ណ៖ [Creative Commons Attribution 4.0 (CC BY 4.0)](https://creativecommons.org/licenses/by/4.0/)។`,
  },
}
