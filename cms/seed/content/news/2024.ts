import type { NewsSeed } from '../shapes.ts'

export const news2024: readonly NewsSeed[] = [
  {
    slug: 'internet-companies-meet-on-notice-and-takedown',
    date: '2024-12-05',
    title: {
      en: 'Internet companies meet to make takedown quicker',
      km: 'ក្រុមហ៊ុនអ៊ីនធឺណិតជួបប្រជុំគ្នា ដើម្បីឲ្យការលុបចោលកាន់តែរហ័ស',
    },
    summary: {
      en: 'Internet service providers, the police and the hotline sat at one table in Phnom Penh to agree on what should happen when a notice arrives.',
      km: 'ក្រុមហ៊ុនផ្ដល់សេវាអ៊ីនធឺណិត នគរបាល និងបណ្ដាញរាយការណ៍ពិសេស បានអង្គុយជុំគ្នានៅរាជធានីភ្នំពេញ ដើម្បីព្រមព្រៀងលើអ្វីដែលត្រូវធ្វើ នៅពេលទទួលបានការជូនដំណឹង។',
    },
    body: {
      en: `A picture of abuse can be copied many times in one day. Every hour for which it stays online is another hour of harm for the child who is in it. This is why Internet Hotline Cambodia (IHC) invited internet service providers and hosting companies to a round table in Phnom Penh, together with officers of the Anti-Cyber Crime Department (ACCD) of the Ministry of the Interior.

The subject was practical: what should happen between the moment at which a company receives a notice and the moment at which the content is gone?

## What the companies asked for

Most of the people in the room were engineers and customer-service staff. They told us what would help them:

- a notice that names the exact address, the time of our assessment and nothing that is not needed
- one contact point on each side, also at weekends
- clear advice on what to keep for the police before content is removed
- support for staff who have to open a notice and may see something upsetting

## What was agreed

Each company will name a person who receives notices and a second person who steps in during holidays. IHC will use the same form of notice for all companies and will tell them when a page is seen to be removed. The group will meet twice a year.

Removal is never the only aim. Evidence must be kept for investigators, so that a child victim can be found and protected. Our page on [notice and takedown](/notice-and-takedown) shows the four steps.

Does your company provide internet access, hosting or an app in Cambodia, and were you not at the table? Please [write to us](/contact).`,
      km: `រូបភាពនៃការរំលោភបំពានមួយ អាចត្រូវគេចម្លងច្រើនដងក្នុងមួយថ្ងៃ។ រាល់ម៉ោងដែលរូបភាពនោះនៅលើអ៊ីនធឺណិត គឺជាមួយម៉ោងទៀតនៃការឈឺចាប់សម្រាប់កុមារនៅក្នុងរូបភាព។ ហេតុនេះហើយ ទើបអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានអញ្ជើញក្រុមហ៊ុនផ្ដល់សេវាអ៊ីនធឺណិត និងក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ មកចូលរួមកិច្ចពិភាក្សាតុមូលនៅរាជធានីភ្នំពេញ ជាមួយមន្ត្រីនៃនាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD) របស់ក្រសួងមហាផ្ទៃ។

ប្រធានបទនៃការពិភាក្សា គឺអំពីការងារជាក់ស្ដែង៖ តើត្រូវធ្វើអ្វីខ្លះ ចាប់ពីពេលដែលក្រុមហ៊ុនទទួលបានការជូនដំណឹង រហូតដល់ពេលដែលខ្លឹមសារនោះត្រូវបានលុបចោល?

## អ្វីដែលក្រុមហ៊ុនស្នើសុំ

អ្នកចូលរួមភាគច្រើនជាវិស្វករ និងបុគ្គលិកផ្នែកសេវាអតិថិជន។ ពួកគេបានប្រាប់យើងអំពីអ្វីដែលនឹងជួយដល់ការងាររបស់ពួកគេ៖

- ការជូនដំណឹងដែលបញ្ជាក់អាសយដ្ឋានច្បាស់លាស់ និងពេលវេលានៃការវាយតម្លៃរបស់យើង ដោយគ្មានព័ត៌មានដែលមិនចាំបាច់
- អ្នកទំនាក់ទំនងម្នាក់នៅភាគីនីមួយៗ សូម្បីតែនៅចុងសប្ដាហ៍
- ការណែនាំច្បាស់លាស់អំពីអ្វីដែលត្រូវរក្សាទុកសម្រាប់នគរបាល មុនពេលលុបខ្លឹមសារចោល
- ការគាំទ្រដល់បុគ្គលិកដែលត្រូវបើកមើលការជូនដំណឹង ហើយអាចឃើញអ្វីដែលធ្វើឲ្យពិបាកចិត្ត

## អ្វីដែលបានព្រមព្រៀងគ្នា

ក្រុមហ៊ុននីមួយៗនឹងចាត់តាំងបុគ្គលិកម្នាក់សម្រាប់ទទួលការជូនដំណឹង និងម្នាក់ទៀតសម្រាប់ជំនួសនៅថ្ងៃឈប់សម្រាក។ IHC នឹងប្រើទម្រង់ជូនដំណឹងតែមួយសម្រាប់ក្រុមហ៊ុនទាំងអស់ ហើយនឹងប្រាប់ក្រុមហ៊ុនវិញ នៅពេលយើងឃើញថាទំព័រនោះត្រូវបានលុបហើយ។ ក្រុមនេះនឹងជួបប្រជុំគ្នាពីរដងក្នុងមួយឆ្នាំ។

ការលុបចោលមិនមែនជាគោលដៅតែមួយនោះទេ។ ភស្តុតាងត្រូវតែរក្សាទុកសម្រាប់អ្នកស៊ើបអង្កេត ដើម្បីអាចស្វែងរក និងការពារកុមាររងគ្រោះ។ ទំព័រស្ដីពី[ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown) បង្ហាញអំពីជំហានទាំងបួន។

តើក្រុមហ៊ុនរបស់លោកអ្នកផ្ដល់សេវាអ៊ីនធឺណិត សេវាបង្ហោះ ឬកម្មវិធីទូរសព្ទនៅកម្ពុជា ហើយមិនទាន់បានចូលរួមកិច្ចពិភាក្សានេះមែនទេ? សូម[សរសេរមកយើង](/contact)។`,
    },
  },
  {
    slug: 'a-guide-in-khmer-for-parents',
    date: '2024-10-10',
    title: {
      en: 'A guide in Khmer for parents who did not grow up online',
      km: 'សៀវភៅណែនាំជាភាសាខ្មែរ សម្រាប់ឪពុកម្ដាយដែលមិនបានធំធាត់ជាមួយអ៊ីនធឺណិត',
    },
    summary: {
      en: 'Our new guide helps parents and carers to talk with children about phones, friends and secrets, without technical words and without fear.',
      km: 'សៀវភៅណែនាំថ្មីរបស់យើង ជួយឪពុកម្ដាយនិងអាណាព្យាបាល ជជែកជាមួយកូនអំពីទូរសព្ទ មិត្តភក្តិ និងរឿងសម្ងាត់ ដោយមិនប្រើពាក្យបច្ចេកទេស និងដោយគ្មានការភ័យខ្លាច។',
    },
    body: {
      en: `"My daughter knows the phone better than I do. How can I protect her?" We hear this question at almost every parents' meeting. Our new guide begins with the answer: you do not need to know the phone. You know your child.

The guide was written in Khmer first, not translated. Parents and grandparents from several provinces read the drafts with us. They crossed out words that nobody uses at home and asked for more examples from everyday life: the shared phone in the evening, the cousin who lives abroad, the game that all classmates play.

## Four conversations

The guide does not hold a long list of dangers. It holds four short conversations that fit into an ordinary evening:

1. **What do you like online?** Begin with interest, not with rules.
2. **Who is a friend?** A person whom we only know from a screen is still a stranger.
3. **Which secrets are good?** A surprise for a birthday is a good secret. A secret that makes the stomach hurt is one to share.
4. **Whom would you tell?** Together, write down three adults whom your child trusts.

## If something has happened

One page is for hard days. It asks parents to stay calm, to thank the child for telling, and not to take the phone away as a punishment. A child who has been pressured or deceived is never to blame. The page also says where to get help: Child Helpline Cambodia on {{child-helpline}}, the police on {{police-hotline}}, and our [reporting form](/report).

You will find the guide among our [resources for parents and carers](/resources/for/parents). Schools, pagodas and commune offices are welcome to print it.`,
      km: `«កូនស្រីខ្ញុំចេះប្រើទូរសព្ទជាងខ្ញុំទៅទៀត។ តើខ្ញុំអាចការពារកូនដូចម្ដេចបាន?» យើងឮសំណួរនេះស្ទើរតែគ្រប់ការប្រជុំជាមួយឪពុកម្ដាយ។ សៀវភៅណែនាំថ្មីរបស់យើង ចាប់ផ្ដើមដោយចម្លើយតែម្ដង៖ លោកអ្នកមិនចាំបាច់ចេះទូរសព្ទទេ ព្រោះលោកអ្នកស្គាល់កូនរបស់លោកអ្នក។

សៀវភៅនេះសរសេរជាភាសាខ្មែរតាំងពីដំបូង មិនមែនបកប្រែពីភាសាដទៃឡើយ។ ឪពុកម្ដាយ និងជីដូនជីតាមកពីខេត្តមួយចំនួន បានអានសេចក្ដីព្រាងជាមួយយើង។ ពួកគាត់បានគូសចោលពាក្យដែលគ្មាននរណាប្រើនៅផ្ទះ ហើយបានសុំឲ្យបន្ថែមឧទាហរណ៍ពីជីវិតប្រចាំថ្ងៃ ដូចជាទូរសព្ទប្រើរួមគ្នានៅពេលល្ងាច បងប្អូនជីដូនមួយដែលរស់នៅក្រៅប្រទេស និងហ្គេមដែលមិត្តរួមថ្នាក់លេងទាំងអស់គ្នា។

## ការសន្ទនាបួន

សៀវភៅនេះមិនមែនជាបញ្ជីគ្រោះថ្នាក់ដ៏វែងនោះទេ។ សៀវភៅនេះមានការសន្ទនាខ្លីៗចំនួនបួន ដែលអាចធ្វើបាននៅពេលល្ងាចធម្មតា៖

1. **តើកូនចូលចិត្តអ្វីនៅលើអ៊ីនធឺណិត?** ចាប់ផ្ដើមដោយការចាប់អារម្មណ៍ មិនមែនដោយវិន័យទេ។
2. **តើនរណាជាមិត្ត?** មនុស្សដែលយើងស្គាល់តែតាមអេក្រង់ នៅតែជាមនុស្សចម្លែក។
3. **តើរឿងសម្ងាត់ណាជារឿងល្អ?** ការរៀបចំរឿងភ្ញាក់ផ្អើលសម្រាប់ថ្ងៃកំណើត ជារឿងសម្ងាត់ល្អ។ រឿងសម្ងាត់ដែលធ្វើឲ្យតឹងទ្រូង ជារឿងដែលត្រូវប្រាប់នរណាម្នាក់។
4. **តើកូននឹងប្រាប់នរណា?** សូមសរសេរជាមួយគ្នានូវឈ្មោះមនុស្សធំបីនាក់ដែលកូនទុកចិត្ត។

## បើមានរឿងអ្វីកើតឡើងហើយ

ទំព័រមួយគឺសម្រាប់ថ្ងៃលំបាក។ ទំព័រនោះសុំឲ្យឪពុកម្ដាយរក្សាចិត្តឲ្យស្ងប់ អរគុណកូនដែលបានប្រាប់ ហើយកុំដកហូតទូរសព្ទជាការដាក់ទោស។ កុមារដែលត្រូវគេបង្ខំ ឬបោកបញ្ឆោត មិនមែនជាអ្នកខុសឡើយ។ ទំព័រនោះក៏ប្រាប់អំពីកន្លែងសុំជំនួយដែរ៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} នគរបាលលេខ {{police-hotline}} និង[ទម្រង់រាយការណ៍](/report)របស់យើង។

លោកអ្នកអាចរកសៀវភៅណែនាំនេះ ក្នុង[សម្ភារៈសម្រាប់ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents)។ សាលារៀន វត្តអារាម និងសាលាឃុំសង្កាត់ អាចបោះពុម្ពសៀវភៅនេះបានតាមត្រូវការ។`,
    },
    picture: 'stilt-house-evening',
  },
  {
    slug: 'travel-agencies-join-to-protect-children',
    date: '2024-08-22',
    title: {
      en: 'Travel agencies join hands to protect children',
      km: 'ទីភ្នាក់ងារទេសចរណ៍រួមដៃគ្នាការពារកុមារ',
    },
    summary: {
      en: 'With the Cambodian Association of Travel Agents, the hotline has begun a series of half-day courses for guides, drivers and booking staff.',
      km: 'បណ្ដាញរាយការណ៍ពិសេស និងសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា បានចាប់ផ្ដើមវគ្គសិក្សាកន្លះថ្ងៃ សម្រាប់មគ្គុទ្ទេសក៍ អ្នកបើកបរ និងបុគ្គលិកកក់ដំណើរ។',
    },
    body: {
      en: `Most visitors come to Cambodia to see its temples, its rivers and its people. A very small number come with the wish to harm. Guides, drivers and booking staff are often the first to notice that something is wrong.

Together with the Cambodian Association of Travel Agents (CATA), Internet Hotline Cambodia (IHC) has therefore begun half-day courses for people who work in travel. The first two were held in Siem Reap. Others will follow on the coast.

## What participants learn

The course uses short stories from working life. A guest asks for a photograph with a child whom he does not know. A message asks whether a tour can include "meeting young people". A traveller shows pictures on his phone which should not exist. For each story the group discusses three questions:

- What did I see or hear, without guessing?
- What can I do now without putting a child or myself in danger?
- Whom do I tell?

Participants also talk about their own pages. A friendly picture of a pupil or a child selling flowers may be used by others in a way that nobody intended. The advice is simple: show places and adults, and ask before you publish anybody's picture.

## One page for every office

Each agency leaves with a one-page plan for the office wall: the police hotline {{police-hotline}}, Child Helpline Cambodia {{child-helpline}}, and the address of our [reporting form](/report) for what is found online.

"I used to think that it was not my business," one guide said at the end. "Now I know what my business is: to see, and to tell."

Travel companies which would like to take part may [contact us](/contact). More about our partners is on the page [Stakeholders](/stakeholders).`,
      km: `ភ្ញៀវទេសចរភាគច្រើនមកកម្ពុជា ដើម្បីទស្សនាប្រាសាទ ទន្លេ និងជួបប្រជាជនរបស់យើង។ មានមនុស្សតិចតួចណាស់ ដែលមកដោយមានបំណងអាក្រក់។ មគ្គុទ្ទេសក៍ អ្នកបើកបរ និងបុគ្គលិកកក់ដំណើរ ច្រើនតែជាអ្នកដំបូងដែលសម្គាល់ឃើញថា មានអ្វីមួយមិនប្រក្រតី។

ដូច្នេះ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) រួមជាមួយសមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា (CATA) បានចាប់ផ្ដើមវគ្គសិក្សាកន្លះថ្ងៃ សម្រាប់អ្នកធ្វើការក្នុងវិស័យទេសចរណ៍។ វគ្គពីរដំបូងបានធ្វើនៅខេត្តសៀមរាប។ វគ្គបន្ទាប់នឹងធ្វើនៅតំបន់ឆ្នេរ។

## អ្វីដែលអ្នកចូលរួមបានរៀន

វគ្គសិក្សានេះប្រើរឿងខ្លីៗពីការងារប្រចាំថ្ងៃ។ ភ្ញៀវម្នាក់សុំថតរូបជាមួយកុមារដែលខ្លួនមិនស្គាល់។ សារមួយសួរថា តើដំណើរកម្សាន្តអាចមាន «ការជួបជាមួយក្មេងៗ» ដែរឬទេ។ អ្នកដំណើរម្នាក់បង្ហាញរូបភាពក្នុងទូរសព្ទ ដែលមិនគួរមាននៅលើលោកនេះ។ ក្នុងរឿងនីមួយៗ ក្រុមពិភាក្សាលើសំណួរបី៖

- តើខ្ញុំបានឃើញ ឬឮអ្វី ដោយមិនស្មាន?
- តើខ្ញុំអាចធ្វើអ្វីឥឡូវនេះ ដោយមិនធ្វើឲ្យកុមារ ឬខ្លួនខ្ញុំមានគ្រោះថ្នាក់?
- តើខ្ញុំត្រូវប្រាប់នរណា?

អ្នកចូលរួមក៏បានពិភាក្សាអំពីទំព័រផ្សព្វផ្សាយរបស់ខ្លួនដែរ។ រូបថតដ៏រួសរាយរបស់សិស្សម្នាក់ ឬកុមារលក់ផ្កាម្នាក់ អាចត្រូវអ្នកដទៃយកទៅប្រើ តាមរបៀបដែលគ្មាននរណាចង់បាន។ ដំបូន្មានគឺសាមញ្ញ៖ បង្ហាញទីកន្លែង និងមនុស្សធំ ហើយសុំការអនុញ្ញាត មុននឹងផ្សាយរូបភាពរបស់នរណាម្នាក់។

## ក្រដាសមួយសន្លឹកសម្រាប់គ្រប់ការិយាល័យ

ទីភ្នាក់ងារនីមួយៗទទួលបានផែនការមួយទំព័រសម្រាប់បិទលើជញ្ជាំងការិយាល័យ ដែលមានលេខទូរសព្ទបន្ទាន់របស់នគរបាល {{police-hotline}} ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} និងអាសយដ្ឋាន[ទម្រង់រាយការណ៍](/report)របស់យើង សម្រាប់អ្វីដែលឃើញលើអ៊ីនធឺណិត។

មគ្គុទ្ទេសក៍ម្នាក់បាននិយាយនៅចុងវគ្គថា៖ «ពីមុនខ្ញុំគិតថា នេះមិនមែនជារឿងរបស់ខ្ញុំទេ។ ឥឡូវខ្ញុំដឹងហើយថា រឿងរបស់ខ្ញុំគឺមើលឲ្យឃើញ ហើយប្រាប់គេ។»

ក្រុមហ៊ុនទេសចរណ៍ដែលចង់ចូលរួម សូម[ទាក់ទងមកយើង](/contact)។ ព័ត៌មានបន្ថែមអំពីដៃគូរបស់យើង មាននៅលើទំព័រ[ភាគីពាក់ព័ន្ធ](/stakeholders)។`,
    },
    picture: 'river-ferry',
  },
  {
    slug: 'teachers-in-battambang-learn-to-listen',
    date: '2024-05-16',
    title: {
      en: 'Teachers in Battambang practise the first five minutes',
      km: 'គ្រូបង្រៀននៅខេត្តបាត់ដំបង ហាត់ឆ្លើយតបក្នុងប្រាំនាទីដំបូង',
    },
    summary: {
      en: 'A two-day training in Battambang prepared teachers for the moment when a pupil says that something has happened online.',
      km: 'វគ្គបណ្ដុះបណ្ដាលរយៈពេលពីរថ្ងៃនៅខេត្តបាត់ដំបង បានជួយគ្រូបង្រៀនត្រៀមខ្លួន សម្រាប់ពេលដែលសិស្សម្នាក់ប្រាប់ថា មានរឿងកើតឡើងលើអ៊ីនធឺណិត។',
    },
    body: {
      en: `A pupil stays behind after class. "Teacher, can I tell you something?" What an adult does in the next five minutes can decide whether a child goes on speaking.

This moment stood at the centre of a two-day training in Battambang for teachers of lower secondary schools. It was led by trainers of APLE, the organisation that runs Internet Hotline Cambodia (IHC).

## Practice, not only theory

On the first day, the group learnt the basics: what online child sexual exploitation (OCSE) is, how strangers win a child's trust, and why children often keep silent. On the second day, they practised. One teacher played a pupil, another the teacher, and a third watched. Then they changed places.

They agreed on a short list to keep in the desk:

1. Find a quiet place where others can see you but cannot hear you.
2. Listen. Do not ask for details that are not needed for help.
3. Say: "It is good that you told me. You are not to blame."
4. Do not promise to keep it secret. Explain whom you will tell, and why.
5. Do not look for, copy or forward any picture.
6. Write down the child's own words the same day.

## After the training

Each school has now named a person to whom pupils and teachers can turn. The trainers will come back next term to see what has worked and what has not.

The exercises of the training are open to members of the [learning centre](/resources/for/professionals). Teachers and social workers can [register](/members/register) without charge. If a child is in danger now, please call the police on {{police-hotline}} at once.`,
      km: `សិស្សម្នាក់នៅបន្តក្នុងថ្នាក់ ក្រោយចប់ម៉ោងរៀន។ «អ្នកគ្រូ តើខ្ញុំអាចប្រាប់រឿងមួយបានទេ?» អ្វីដែលមនុស្សធំធ្វើក្នុងរយៈពេលប្រាំនាទីបន្ទាប់ អាចសម្រេចថាតើកុមារនឹងហ៊ាននិយាយបន្តឬអត់។

ពេលវេលានេះហើយ ដែលជាចំណុចសំខាន់នៃវគ្គបណ្ដុះបណ្ដាលរយៈពេលពីរថ្ងៃនៅខេត្តបាត់ដំបង សម្រាប់គ្រូបង្រៀនអនុវិទ្យាល័យ។ វគ្គនេះដឹកនាំដោយគ្រូបង្គោលនៃអង្គការ APLE ដែលជាអង្គការគ្រប់គ្រងអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC)។

## អនុវត្តផ្ទាល់ មិនមែនតែទ្រឹស្ដី

នៅថ្ងៃទីមួយ ក្រុមបានរៀនមូលដ្ឋានគ្រឹះ៖ តើការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារតាមប្រព័ន្ធអ៊ីនធឺណិត (OCSE) ជាអ្វី តើមនុស្សចម្លែកធ្វើឲ្យកុមារទុកចិត្តដោយរបៀបណា និងហេតុអ្វីបានជាកុមារច្រើនតែនៅស្ងៀម។ នៅថ្ងៃទីពីរ ពួកគេបានអនុវត្ត។ គ្រូម្នាក់ដើរតួជាសិស្ស ម្នាក់ទៀតដើរតួជាគ្រូ ហើយម្នាក់ទៀតសង្កេតមើល។ បន្ទាប់មក ពួកគេប្ដូរតួគ្នា។

ពួកគេបានព្រមព្រៀងលើបញ្ជីខ្លីមួយ សម្រាប់ទុកក្នុងថតតុ៖

1. រកកន្លែងស្ងាត់ ដែលអ្នកដទៃអាចមើលឃើញ តែមិនអាចឮ។
2. ស្ដាប់។ កុំសួរលម្អិតអំពីរឿងដែលមិនចាំបាច់សម្រាប់ការជួយ។
3. និយាយថា៖ «ល្អណាស់ដែលប្អូនបានប្រាប់គ្រូ។ ប្អូនមិនខុសទេ។»
4. កុំសន្យាថានឹងលាក់ទុក។ សូមពន្យល់ថា អ្នកនឹងប្រាប់នរណា និងដោយហេតុអ្វី។
5. កុំស្វែងរក ចម្លង ឬបញ្ជូនរូបភាពណាមួយបន្ត។
6. កត់ត្រាពាក្យពិតរបស់កុមារនៅថ្ងៃនោះ។

## ក្រោយវគ្គបណ្ដុះបណ្ដាល

ឥឡូវនេះ សាលានីមួយៗបានចាត់តាំងមនុស្សម្នាក់ ដែលសិស្ស និងគ្រូអាចទៅពឹងពាក់បាន។ គ្រូបង្គោលនឹងត្រឡប់មកវិញនៅឆមាសក្រោយ ដើម្បីមើលថាអ្វីដែលបានផល និងអ្វីដែលមិនទាន់បានផល។

លំហាត់ក្នុងវគ្គនេះ អាចប្រើបានសម្រាប់សមាជិកនៃមជ្ឈមណ្ឌលសិក្សា ក្នុងទំព័រ[សម្ភារៈសម្រាប់អ្នកអាជីព](/resources/for/professionals)។ គ្រូបង្រៀន និងបុគ្គលិកសង្គម អាច[ចុះឈ្មោះ](/members/register)ដោយឥតគិតថ្លៃ។ បើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}} ភ្លាម។`,
    },
    picture: 'classroom-window',
  },
  {
    slug: 'safer-internet-day-2024-a-day-for-listening',
    date: '2024-02-06',
    title: {
      en: 'Safer Internet Day 2024: a day for listening',
      km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព ២០២៤៖ ថ្ងៃនៃការស្ដាប់',
    },
    summary: {
      en: 'Schools and families marked Safer Internet Day with paper lanterns, short conversations and one promise: to listen before we judge.',
      km: 'សាលារៀន និងគ្រួសារ បានចូលរួមទិវាអ៊ីនធឺណិតសុវត្ថិភាព ដោយធ្វើគោមក្រដាស ការសន្ទនាខ្លីៗ និងការសន្យាមួយ៖ ស្ដាប់ជាមុន កុំទាន់វិនិច្ឆ័យ។',
    },
    body: {
      en: `Today, schools and families in many countries talk about life online. Internet Hotline Cambodia (IHC) has supported [Safer Internet Day](/safer-internet-day) since 2017. This year we chose a simple subject: listening.

Children tell us that they often know when something online is not right. What they do not always know is what an adult will say. Some fear that they will lose their phone. Some fear that they will be blamed. So they wait, and waiting makes a worry heavier.

## Lanterns instead of speeches

In the morning, pupils wrote one sentence on a paper lantern: what they would like an adult to do when they ask for help. "Stay calm" was a frequent wish. So were "Believe me" and "Do not tell the whole family". Teachers hung the lanterns in the school yard, and parents read them when they came to collect their children.

In the afternoon, parents and teachers sat in small groups and practised three things:

- to put everything else aside and listen to the end
- to say "Thank you for telling me" before anything else
- to ask "What would help you now?"

## What you can do today

You need no event to take part. Choose a quiet moment this evening and ask a child to show you something that they like online. Listen for ten minutes. Our pages for [parents and carers](/resources/for/parents) have questions to begin with.

If you come across a picture or video that may show the sexual abuse of a child, do not share it, not even to warn others. [Report its address](/report) to us; you can stay anonymous. A child who needs to talk can call or text Child Helpline Cambodia on {{child-helpline}}, free of charge, day and night.`,
      km: `ថ្ងៃនេះ សាលារៀន និងគ្រួសារនៅក្នុងប្រទេសជាច្រើន ជជែកគ្នាអំពីជីវិតលើអ៊ីនធឺណិត។ អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានគាំទ្រ[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day)តាំងពីឆ្នាំ២០១៧មក។ ឆ្នាំនេះ យើងជ្រើសរើសប្រធានបទសាមញ្ញមួយ គឺការស្ដាប់។

កុមារប្រាប់យើងថា ពួកគេច្រើនតែដឹង នៅពេលមានអ្វីមួយមិនប្រក្រតីលើអ៊ីនធឺណិត។ អ្វីដែលពួកគេមិនតែងដឹង គឺមនុស្សធំនឹងនិយាយដូចម្ដេច។ ខ្លះខ្លាចគេដកហូតទូរសព្ទ។ ខ្លះខ្លាចគេបន្ទោស។ ដូច្នេះ ពួកគេរង់ចាំ ហើយកាន់តែរង់ចាំ កង្វល់កាន់តែធ្ងន់។

## គោមក្រដាសជំនួសសុន្ទរកថា

នៅពេលព្រឹក សិស្សបានសរសេរមួយប្រយោគលើគោមក្រដាស អំពីអ្វីដែលពួកគេចង់ឲ្យមនុស្សធំធ្វើ នៅពេលពួកគេសុំជំនួយ។ «សូមរក្សាចិត្តឲ្យស្ងប់» ជាពាក្យដែលឃើញញឹកញាប់ ហើយ «សូមជឿខ្ញុំ» និង «កុំប្រាប់គ្រួសារទាំងមូល» ក៏ដូចគ្នាដែរ។ គ្រូបានព្យួរគោមទាំងនោះនៅទីធ្លាសាលា ហើយឪពុកម្ដាយបានអាន នៅពេលមកទទួលកូន។

នៅពេលរសៀល ឪពុកម្ដាយ និងគ្រូបានអង្គុយជាក្រុមតូចៗ ហើយអនុវត្តរឿងបីយ៉ាង៖

- ទុកការងារផ្សេងមួយឡែកសិន ហើយស្ដាប់រហូតដល់ចប់
- និយាយថា «អរគុណដែលបានប្រាប់» មុនពាក្យអ្វីទាំងអស់
- សួរថា «តើឥឡូវនេះ មានអ្វីអាចជួយបាន?»

## អ្វីដែលលោកអ្នកអាចធ្វើនៅថ្ងៃនេះ

លោកអ្នកមិនចាំបាច់រៀបចំកម្មវិធីអ្វីទេ ដើម្បីចូលរួម។ ល្ងាចនេះ សូមរកពេលស្ងប់ស្ងាត់មួយ ហើយសុំឲ្យកុមារបង្ហាញអ្វីដែលគេចូលចិត្តលើអ៊ីនធឺណិត។ សូមស្ដាប់រយៈពេលដប់នាទី។ ទំព័រសម្រាប់[ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents) មានសំណួរសម្រាប់ចាប់ផ្ដើម។

បើលោកអ្នកប្រទះឃើញរូបភាព ឬវីដេអូ ដែលអាចបង្ហាញការរំលោភបំពានផ្លូវភេទលើកុមារ សូមកុំចែករំលែកបន្ត សូម្បីតែដើម្បីព្រមានអ្នកដទៃ។ សូម[រាយការណ៍អាសយដ្ឋាននោះ](/report)មកយើង ដោយលោកអ្នកអាចរក្សាភាពអនាមិកបាន។ កុមារដែលចង់និយាយជាមួយនរណាម្នាក់ អាចទូរសព្ទ ឬផ្ញើសារទៅខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}} ដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។`,
    },
    picture: 'sea-of-lanterns',
  },
]
