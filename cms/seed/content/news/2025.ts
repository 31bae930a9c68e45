import type { NewsSeed } from '../shapes.ts'

export const news2025: readonly NewsSeed[] = [
  {
    slug: 'helpline-week-a-call-is-a-beginning',
    date: '2025-11-20',
    title: {
      en: 'Helpline week: a call is a beginning',
      km: 'សប្ដាហ៍ខ្សែទូរសព្ទជំនួយ៖ ការទូរសព្ទមួយគឺជាការចាប់ផ្ដើម',
    },
    summary: {
      en: 'For one week we tell children and parents what happens when somebody calls a helpline, and how it differs from a report to the hotline.',
      km: 'ក្នុងរយៈពេលមួយសប្ដាហ៍ យើងប្រាប់កុមារ និងឪពុកម្ដាយអំពីអ្វីដែលកើតឡើង នៅពេលមាននរណាម្នាក់ទូរសព្ទទៅខ្សែជំនួយ និងអំពីភាពខុសគ្នារវាងការទូរសព្ទនេះនឹងការរាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស។',
    },
    body: {
      en: `A helpline and a hotline sound alike, but they do different work. A helpline listens to a person. A hotline looks at an address on the internet. From today, World Children's Day, we spend a week explaining both.

## When you want to talk

Child Helpline Cambodia answers on {{child-helpline}}. It is free, it is open day and night, and you can call or send a text. You do not have to give your name. You do not need to have a "big" problem. You can call because you are worried about a friend, because a message frightened you, or because you cannot sleep.

The person at the other end listens first. Nobody will be angry with you. Together you find out what could help and who else could be asked. If you are in danger, the helpline can bring in people who protect children.

## When you have seen something

Internet Hotline Cambodia (IHC) receives reports of child sexual abuse material (CSAM) online. You give us the address of the page or the name of the account, and our analysts do the rest. You do not have to say who you are. The page [How to report](/how-to-report) explains each step.

## When it cannot wait

If somebody is in danger now, call the police on {{police-hotline}}.

## Letters on the wall

During the week, pupils in several schools write letters to an imagined friend who is afraid to ask for help. Teachers hang them where all can read them. Here is a line from one of them: "You carried this alone for a long time. Give me one handle of the basket."

Teachers will find an activity sheet among our [resources for professionals](/resources/for/professionals). Children can begin at [their own page](/resources/for/children).`,
      km: `ខ្សែទូរសព្ទជំនួយ និងបណ្ដាញរាយការណ៍ពិសេស ស្ដាប់ទៅហាក់ដូចគ្នា តែការងារខុសគ្នា។ ខ្សែទូរសព្ទជំនួយស្ដាប់មនុស្ស។ បណ្ដាញរាយការណ៍ពិសេសពិនិត្យអាសយដ្ឋាននៅលើអ៊ីនធឺណិត។ ចាប់ពីថ្ងៃនេះ ដែលជាទិវាកុមារពិភពលោក យើងចំណាយពេលមួយសប្ដាហ៍ ដើម្បីពន្យល់អំពីសេវាទាំងពីរ។

## នៅពេលអ្នកចង់និយាយជាមួយនរណាម្នាក់

ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា ឆ្លើយទូរសព្ទលេខ {{child-helpline}}។ សេវានេះឥតគិតថ្លៃ បើកទាំងថ្ងៃទាំងយប់ ហើយអ្នកអាចទូរសព្ទ ឬផ្ញើសារ។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។ អ្នកក៏មិនចាំបាច់មានបញ្ហា «ធំ» ដែរ។ អ្នកអាចទូរសព្ទ ព្រោះបារម្ភអំពីមិត្តម្នាក់ ព្រោះមានសារមួយធ្វើឲ្យភ័យ ឬព្រោះគេងមិនលក់។

អ្នកទទួលទូរសព្ទនឹងស្ដាប់ជាមុន។ គ្មាននរណាខឹងនឹងអ្នកទេ។ អ្នកទាំងពីរនឹងរកមើលជាមួយគ្នាថា អ្វីអាចជួយបាន និងអាចសុំជំនួយពីនរណាទៀត។ បើអ្នកស្ថិតក្នុងគ្រោះថ្នាក់ ខ្សែទូរសព្ទជំនួយអាចហៅអ្នកដែលមានតួនាទីការពារកុមារឲ្យមកជួយ។

## នៅពេលអ្នកបានឃើញអ្វីមួយ

អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ទទួលរបាយការណ៍អំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត។ អ្នកប្រាប់យើងអំពីអាសយដ្ឋានទំព័រ ឬឈ្មោះគណនី ហើយអ្នកវិភាគរបស់យើងនឹងធ្វើការងារដែលនៅសល់។ អ្នកមិនចាំបាច់ប្រាប់ថាអ្នកជានរណាឡើយ។ ទំព័រ[របៀបរាយការណ៍](/how-to-report) ពន្យល់អំពីជំហាននីមួយៗ។

## នៅពេលដែលមិនអាចរង់ចាំបាន

បើមាននរណាម្នាក់កំពុងស្ថិតក្នុងគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។

## សំបុត្រនៅលើជញ្ជាំង

ក្នុងសប្ដាហ៍នេះ សិស្សនៅសាលារៀនមួយចំនួន សរសេរសំបុត្រទៅមិត្តក្នុងការស្រមៃម្នាក់ ដែលមិនហ៊ានសុំជំនួយ។ គ្រូព្យួរសំបុត្រទាំងនោះ នៅកន្លែងដែលអ្នកទាំងអស់គ្នាអាចអានបាន។ នេះជាប្រយោគមួយក្នុងសំបុត្រទាំងនោះ៖ «ឯងបានរែករឿងនេះម្នាក់ឯងយូរណាស់ហើយ។ ទុកឲ្យខ្ញុំជួយលើកដៃកន្ត្រកម្ខាងចុះ។»

គ្រូបង្រៀនអាចរកសន្លឹកសកម្មភាព ក្នុង[សម្ភារៈសម្រាប់អ្នកអាជីព](/resources/for/professionals)។ កុមារអាចចាប់ផ្ដើមពី[ទំព័ររបស់ខ្លួន](/resources/for/children)។`,
    },
    picture: 'letters-and-birds',
  },
  {
    slug: 'young-advisers-begin-their-work',
    date: '2025-09-18',
    title: {
      en: 'Young advisers begin their work',
      km: 'យុវជនទីប្រឹក្សាចាប់ផ្ដើមការងារ',
    },
    summary: {
      en: 'A group of young people from Phnom Penh and provincial towns will advise the hotline on its words, its pictures and its reporting form.',
      km: 'យុវជនមួយក្រុមមកពីរាជធានីភ្នំពេញ និងទីប្រជុំជនតាមខេត្ត នឹងផ្ដល់យោបល់ដល់បណ្ដាញរាយការណ៍ពិសេស អំពីពាក្យពេចន៍ រូបភាព និងទម្រង់រាយការណ៍។',
    },
    body: {
      en: `Adults have written about young people and the internet for many years. It is time to be corrected.

This month, the new Youth Advisory Group of Internet Hotline Cambodia (IHC) met for the first time at the office of APLE in Phnom Penh. Its members come from the capital and from several provincial towns. Some go to school, some have begun to work. Each takes part with the consent of a parent or carer, and each may stop at any time without giving a reason.

## What they will do

The group meets four times a year. Its members read our texts before they are published, try our forms on their own phones, and tell us what is missing. They never see reports, and they are never shown harmful content. Nobody asks them about their own experience. If a subject is hard for one of them, a counsellor is in the next room.

At the first meeting, the group looked at a leaflet for pupils. Three lessons came out of it within an hour:

- Say what happens next. "Get help" is not enough; young people want to know who answers and what that person will ask.
- Do not show sad children in dark rooms. Show people who help.
- Write shorter. Then write shorter again.

## A voice in decisions

Advice has weight only when somebody answers it. After each meeting, the hotline therefore writes back: what it has changed, what it has not changed, and why. "That letter is the reason why I will come again," said one of the advisers.

Their first piece of work will be a new look at the pages for [children and young people](/resources/for/children). Schools and youth groups that would like to hear from the advisers can [contact us](/contact).`,
      km: `អស់រយៈពេលជាច្រើនឆ្នាំមកហើយ ដែលមនុស្សធំសរសេរអំពីយុវជន និងអ៊ីនធឺណិត។ ឥឡូវដល់ពេលដែលយុវជនត្រូវកែតម្រូវយើងម្ដង។

ក្នុងខែនេះ ក្រុមប្រឹក្សាយុវជនដែលទើបបង្កើតថ្មីរបស់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានជួបជុំគ្នាជាលើកដំបូង នៅការិយាល័យអង្គការ APLE រាជធានីភ្នំពេញ។ សមាជិកមកពីរាជធានី និងពីទីប្រជុំជនក្នុងខេត្តមួយចំនួន។ ខ្លះកំពុងរៀន ខ្លះបានចាប់ផ្ដើមធ្វើការ។ ម្នាក់ៗចូលរួមដោយមានការយល់ព្រមពីឪពុកម្ដាយ ឬអាណាព្យាបាល ហើយអាចឈប់នៅពេលណាក៏បាន ដោយមិនចាំបាច់ប្រាប់មូលហេតុ។

## កិច្ចការរបស់ពួកគេ

ក្រុមនេះជួបប្រជុំបួនដងក្នុងមួយឆ្នាំ។ សមាជិកអានអត្ថបទរបស់យើងមុនពេលផ្សាយ សាកល្បងទម្រង់នានាលើទូរសព្ទរបស់ខ្លួន ហើយប្រាប់យើងអំពីអ្វីដែលនៅខ្វះ។ ពួកគេមិនដែលឃើញរបាយការណ៍ទេ ហើយយើងមិនបង្ហាញខ្លឹមសារដែលបង្កគ្រោះថ្នាក់ដល់ពួកគេឡើយ។ គ្មាននរណាសួរអំពីបទពិសោធន៍ផ្ទាល់ខ្លួនរបស់ពួកគេទេ។ បើប្រធានបទណាមួយពិបាកសម្រាប់នរណាម្នាក់ មានអ្នកផ្ដល់ប្រឹក្សានៅបន្ទប់ក្បែរនោះ។

ក្នុងការប្រជុំលើកដំបូង ក្រុមបានពិនិត្យមើលខិត្តប័ណ្ណមួយសម្រាប់សិស្ស។ ក្នុងរយៈពេលតែមួយម៉ោង យើងទទួលបានមេរៀនបី៖

- ប្រាប់ថានឹងមានអ្វីកើតឡើងបន្ទាប់។ ពាក្យថា «សុំជំនួយ» មិនគ្រប់គ្រាន់ទេ ព្រោះយុវជនចង់ដឹងថា នរណានឹងឆ្លើយ ហើយអ្នកនោះនឹងសួរអ្វី។
- កុំបង្ហាញរូបកុមារកើតទុក្ខក្នុងបន្ទប់ងងឹត។ ចូរបង្ហាញមនុស្សដែលជួយ។
- សរសេរឲ្យខ្លី។ រួចហើយ សរសេរឲ្យខ្លីជាងនេះទៀត។

## សំឡេងក្នុងការសម្រេចចិត្ត

យោបល់មានទម្ងន់ លុះត្រាតែមានអ្នកឆ្លើយតប។ ហេតុនេះ ក្រោយការប្រជុំនីមួយៗ បណ្ដាញរាយការណ៍ពិសេសសរសេរឆ្លើយតបទៅវិញ អំពីអ្វីដែលបានកែប្រែ អ្វីដែលមិនបានកែប្រែ និងមូលហេតុ។ ទីប្រឹក្សាម្នាក់បាននិយាយថា៖ «លិខិតនោះហើយជាហេតុផលដែលខ្ញុំនឹងមកទៀត។»

កិច្ចការដំបូងរបស់ពួកគេ គឺពិនិត្យឡើងវិញនូវទំព័រសម្រាប់[កុមារនិងយុវជន](/resources/for/children)។ សាលារៀន និងក្រុមយុវជនដែលចង់ស្ដាប់យោបល់ពីទីប្រឹក្សាទាំងនេះ សូម[ទាក់ទងមកយើង](/contact)។`,
    },
    picture: 'growing-tree',
  },
  {
    slug: 'workshop-with-investigators-in-phnom-penh',
    date: '2025-07-17',
    title: {
      en: 'Workshop with investigators: from a report to a child protected',
      km: 'សិក្ខាសាលាជាមួយអ្នកស៊ើបអង្កេត៖ ពីរបាយការណ៍មួយ ទៅការការពារកុមារម្នាក់',
    },
    summary: {
      en: 'Police officers, prosecutors and social workers worked through practice cases to see how a report can travel faster and with fewer losses.',
      km: 'មន្ត្រីនគរបាល ព្រះរាជអាជ្ញា និងបុគ្គលិកសង្គម បានធ្វើលំហាត់លើករណីសាកល្បង ដើម្បីរកវិធីឲ្យរបាយការណ៍ទៅដល់គោលដៅកាន់តែរហ័ស ដោយមិនបាត់បង់ព័ត៌មាន។',
    },
    body: {
      en: `A report to the hotline is a beginning. Whether a child is found and protected depends on all the people who come after: analysts, investigators, prosecutors and social workers. For three days in Phnom Penh, people of these professions worked at the same tables.

The workshop was held by APLE and Internet Hotline Cambodia (IHC) with officers of the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior. All cases were invented for practice. No real material was shown.

## Following one report

Each group received the same invented report and followed it step by step. What can an analyst say from an address alone? In which country is the page hosted? Which information does an officer need on the first day, and which can wait? At which point must a social worker be called?

When the hosting country has an INHOPE hotline, the report goes there and to the police of that country. When it has none, police channels carry it. Participants marked every place at which time was lost. Most losses, they found, came from missing details and unanswered messages, not from a lack of law or tools.

## The child's interview

One afternoon was given to child victims as witnesses: as few interviews as possible, a trained person, a calm room, and a trusted adult close by. A case may take long. A child should not have to tell the story again at each desk.

## Next steps

The participants wrote a common checklist, and it is now being tried out in daily work. They will meet again after six months and compare what they have learnt.

How the hotline works with national and foreign police is explained on the page [Law enforcement](/law-enforcement). Professionals in justice and social work find training material in the [learning centre](/resources/for/professionals).`,
      km: `របាយការណ៍មួយមកបណ្ដាញរាយការណ៍ពិសេស គ្រាន់តែជាការចាប់ផ្ដើម។ ការស្វែងរក និងការពារកុមារបានឬមិនបាន អាស្រ័យលើអ្នកទាំងអស់ដែលបន្តការងារនោះ ដូចជាអ្នកវិភាគ អ្នកស៊ើបអង្កេត ព្រះរាជអាជ្ញា និងបុគ្គលិកសង្គម។ ក្នុងរយៈពេលបីថ្ងៃនៅរាជធានីភ្នំពេញ អ្នកធ្វើការក្នុងវិជ្ជាជីវៈទាំងនេះ បានអង្គុយធ្វើការរួមតុជាមួយគ្នា។

សិក្ខាសាលានេះរៀបចំដោយអង្គការ APLE និងអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ជាមួយមន្ត្រីនៃនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD) របស់ក្រសួងមហាផ្ទៃ។ ករណីទាំងអស់ជាករណីប្រឌិតសម្រាប់ធ្វើលំហាត់។ គ្មានការបង្ហាញសម្ភារៈពិតប្រាកដណាមួយឡើយ។

## តាមដានរបាយការណ៍មួយ

ក្រុមនីមួយៗទទួលបានរបាយការណ៍ប្រឌិតដូចគ្នា ហើយតាមដានមួយជំហានម្ដងៗ។ តើអ្នកវិភាគអាចដឹងអ្វីខ្លះ ពីអាសយដ្ឋានតែមួយមុខ? តើទំព័រនោះបង្ហោះនៅប្រទេសណា? តើមន្ត្រីត្រូវការព័ត៌មានអ្វីនៅថ្ងៃដំបូង ហើយព័ត៌មានណាអាចរង់ចាំបាន? តើត្រូវហៅបុគ្គលិកសង្គមនៅដំណាក់កាលណា?

ប្រសិនបើប្រទេសដែលបង្ហោះទំព័រនោះ មានបណ្ដាញរាយការណ៍ពិសេសជាសមាជិក INHOPE របាយការណ៍ត្រូវបញ្ជូនទៅទីនោះ និងទៅនគរបាលនៃប្រទេសនោះ។ ប្រសិនបើគ្មានទេ របាយការណ៍ត្រូវបញ្ជូនតាមបណ្ដាញនគរបាល។ អ្នកចូលរួមបានគូសចំណាំគ្រប់កន្លែងដែលបាត់បង់ពេលវេលា។ ពួកគេបានរកឃើញថា ការបាត់បង់ភាគច្រើនកើតពីព័ត៌មានមិនគ្រប់គ្រាន់ និងសារដែលគ្មានអ្នកឆ្លើយ មិនមែនមកពីខ្វះច្បាប់ ឬខ្វះឧបករណ៍នោះទេ។

## ការសម្ភាសកុមារ

រសៀលមួយបានផ្ដោតលើកុមាររងគ្រោះដែលជាសាក្សី៖ សម្ភាសតិចដងបំផុតតាមដែលអាចធ្វើបាន ដោយអ្នកដែលបានទទួលការបណ្ដុះបណ្ដាល ក្នុងបន្ទប់ស្ងប់ស្ងាត់ និងមានមនុស្សធំដែលកុមារទុកចិត្តនៅក្បែរ។ សំណុំរឿងមួយអាចអូសបន្លាយយូរ។ កុមារមិនគួរត្រូវរៀបរាប់រឿងរបស់ខ្លួនសាជាថ្មី នៅគ្រប់តុការិយាល័យនោះទេ។

## ជំហានបន្ទាប់

អ្នកចូលរួមបានសរសេរបញ្ជីផ្ទៀងផ្ទាត់រួមមួយ ដែលឥឡូវកំពុងសាកល្បងប្រើក្នុងការងារប្រចាំថ្ងៃ។ ពួកគេនឹងជួបគ្នាម្ដងទៀតក្រោយប្រាំមួយខែ ដើម្បីប្រៀបធៀបអ្វីដែលបានរៀន។

របៀបដែលបណ្ដាញរាយការណ៍ពិសេសធ្វើការជាមួយនគរបាលជាតិ និងបរទេស មានពន្យល់នៅលើទំព័រ[អ្នកអនុវត្តច្បាប់](/law-enforcement)។ អ្នកអាជីពក្នុងវិស័យយុត្តិធម៌ និងកិច្ចការសង្គម អាចរកសម្ភារៈបណ្ដុះបណ្ដាលក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources/for/professionals)។`,
    },
  },
  {
    slug: 'notes-from-a-meeting-of-the-inhope-network',
    date: '2025-05-29',
    readyIn: ['en'],
    title: { en: 'Notes from a meeting of the INHOPE network', km: '' },
    summary: {
      en: 'Analysts from hotlines around the world compared how they work. Three ideas come home to Cambodia with our team.',
      km: '',
    },
    body: {
      en: `The internet has no border posts. A page that is read in Kampot may be stored in Europe and paid for from a third continent. No hotline can work alone, and this is why the INHOPE network exists. It counted {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}, which pass reports to one another every day.

Two members of our team took part in this month's meeting of analysts. They bring home three ideas.

## Look after the people who look

Analysts see what nobody should have to see. Several hotlines described how they care for their staff: short shifts, work in pairs, regular talks with a psychologist, and a rule that nobody opens material in the last hour of the day. We follow some of these rules already. We will add the last.

## Tell people what happened

People who report want to know that somebody has read their words. Hotlines that show the state of a report receive more complete reports later. With us, everybody can follow a report with a reference number on the page [Check status](/report/status), without giving a name.

## Use the same words

When one hotline says "removed" and another says "offline", statistics do not fit together. The group worked on common definitions. They will also make our own [statistics](/statistics) easier to compare.

## Small countries, same questions

In the breaks, colleagues from young hotlines found that they ask the same questions: how to work in a language with little technical vocabulary, how to reach villages, how to stay independent. A small group will go on meeting online.

You can read more about the network on our page [INHOPE](/inhope).`,
      km: '',
    },
    picture: 'connected-houses',
  },
  {
    slug: 'school-visits-along-the-mekong-in-kratie',
    date: '2025-03-13',
    title: {
      en: 'School visits along the Mekong in Kratie',
      km: 'ដំណើរទស្សនកិច្ចសាលារៀនតាមដងទន្លេមេគង្គ ក្នុងខេត្តក្រចេះ',
    },
    summary: {
      en: 'Our team travelled by road and by ferry to talk with pupils about friendship, pressure and the right to say no, online and offline.',
      km: 'ក្រុមការងាររបស់យើងបានធ្វើដំណើរតាមផ្លូវគោក និងតាមសាឡាង ដើម្បីជជែកជាមួយសិស្សអំពីមិត្តភាព ការបង្ខិតបង្ខំ និងសិទ្ធិនិយាយថាទេ ទាំងលើអ៊ីនធឺណិត និងក្នុងជីវិតប្រចាំថ្ងៃ។',
    },
    body: {
      en: `The signal comes and goes along the river, but the phones are there. In a village school north of Kratie town, most pupils of grade 8 use a phone that belongs to somebody else: a mother, an uncle, an older sister. "That is why nobody has explained it to us," one girl said. "It is not our phone."

Over two weeks, our team visited schools on both sides of the Mekong. The visits were planned with the teachers and with the commune committees for women and children.

## A kite and a string

We began each lesson outside, with a kite. A kite is free because somebody holds the string. What is the string, online? The pupils had many answers: a friend who tells you the truth, a grandmother, a teacher, a password, the courage to stop.

Then they worked in groups on short stories. A player in a game asks for a photograph. A classmate forwards a picture of another. Somebody offers phone credit for a video call and asks to keep it secret. For each story the groups looked for three things: the moment at which it feels wrong, a sentence that says no, and a person to tell.

## What stays in the school

- a poster with the number of Child Helpline Cambodia, {{child-helpline}}
- story cards in Khmer, so that teachers can repeat the lesson
- a box for questions without names, which a trained teacher answers once a week

What pupils told us most often was simple. They want adults to ask, and they want to be believed.

Teachers elsewhere can use the same story cards; look in our [resources](/resources) for activities. If you would like a visit to your school, please [write to us](/contact).`,
      km: `តាមដងទន្លេ សេវាទូរសព្ទមានខ្លះ ដាច់ខ្លះ ប៉ុន្តែទូរសព្ទមាននៅគ្រប់ទីកន្លែង។ នៅសាលាភូមិមួយខាងជើងទីរួមខេត្តក្រចេះ សិស្សថ្នាក់ទី៨ភាគច្រើនប្រើទូរសព្ទរបស់អ្នកដទៃ ដូចជារបស់ម្ដាយ ពូ ឬបងស្រី។ សិស្សស្រីម្នាក់បាននិយាយថា៖ «នេះហើយបានជាគ្មាននរណាពន្យល់យើង ព្រោះវាមិនមែនជាទូរសព្ទរបស់យើង។»

ក្នុងរយៈពេលពីរសប្ដាហ៍ ក្រុមការងាររបស់យើងបានចុះទៅសាលារៀននៅត្រើយទាំងសងខាងនៃទន្លេមេគង្គ។ ដំណើរនេះរៀបចំឡើងជាមួយគ្រូបង្រៀន និងគណៈកម្មាធិការឃុំទទួលបន្ទុកកិច្ចការនារីនិងកុមារ។

## ខ្លែង និងខ្សែ

យើងចាប់ផ្ដើមមេរៀននីមួយៗនៅខាងក្រៅថ្នាក់ ដោយមានខ្លែងមួយ។ ខ្លែងហើរបានដោយសេរី ព្រោះមានអ្នកកាន់ខ្សែ។ ចុះនៅលើអ៊ីនធឺណិត តើខ្សែនោះជាអ្វី? សិស្សមានចម្លើយច្រើន៖ មិត្តដែលប្រាប់ការពិត ជីដូន គ្រូ ពាក្យសម្ងាត់ និងភាពក្លាហានក្នុងការបញ្ឈប់។

បន្ទាប់មក ពួកគេធ្វើការជាក្រុមលើរឿងខ្លីៗ។ អ្នកលេងហ្គេមម្នាក់សុំរូបថត។ មិត្តរួមថ្នាក់ម្នាក់បញ្ជូនរូបភាពរបស់អ្នកដទៃបន្ត។ នរណាម្នាក់ថានឹងឲ្យកាតទូរសព្ទ ជាថ្នូរនឹងការហៅជាវីដេអូ ហើយសុំឲ្យលាក់ទុកជាការសម្ងាត់។ ក្នុងរឿងនីមួយៗ ក្រុមរកមើលចំណុចបី៖ ពេលដែលយើងចាប់ផ្ដើមមានអារម្មណ៍ថាមិនត្រឹមត្រូវ ប្រយោគសម្រាប់បដិសេធ និងមនុស្សដែលយើងត្រូវប្រាប់។

## អ្វីដែលទុកជូនសាលារៀន

- ផ្ទាំងរូបភាពមួយ ដែលមានលេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}
- ប័ណ្ណរឿងជាភាសាខ្មែរ ដើម្បីឲ្យគ្រូអាចបង្រៀនមេរៀននេះម្ដងទៀត
- ប្រអប់សំណួរមិនបង្ហាញឈ្មោះ ដែលគ្រូម្នាក់ដែលបានទទួលការបណ្ដុះបណ្ដាល ឆ្លើយម្ដងរៀងរាល់សប្ដាហ៍

អ្វីដែលសិស្សប្រាប់យើងញឹកញាប់ជាងគេ គឺសាមញ្ញទេ។ ពួកគេចង់ឲ្យមនុស្សធំសួរ ហើយពួកគេចង់ឲ្យមនុស្សធំជឿ។

គ្រូបង្រៀននៅទីដទៃក៏អាចប្រើប័ណ្ណរឿងទាំងនេះបានដែរ ដោយស្វែងរកសកម្មភាពនានាក្នុង[សម្ភារៈ](/resources)របស់យើង។ បើលោកអ្នកចង់ឲ្យយើងទៅសាលារបស់លោកអ្នក សូម[សរសេរមកយើង](/contact)។`,
    },
    picture: 'kite-over-mekong',
  },
]
