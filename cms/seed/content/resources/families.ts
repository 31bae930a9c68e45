import type { ResourceSeed } from '../shapes.ts'

export const familyResources: readonly ResourceSeed[] = [
  {
    slug: 'our-family-screen-agreement',
    title: { en: 'Our Family Screen Agreement', km: 'កិច្ចព្រមព្រៀងអំពីអេក្រង់ក្នុងគ្រួសារយើង' },
    summary: {
      en: 'A one-evening activity in which parents and children write, negotiate and sign house rules that bind everyone.',
      km: 'សកម្មភាពមួយល្ងាច ដែលឪពុកម្ដាយនិងកូនសរសេរ ចរចា និងចុះហត្ថលេខាលើច្បាប់ក្នុងផ្ទះដែលគ្រប់គ្នាត្រូវគោរព។',
    },
    description: {
      en: `Rules work when everybody had a say. Sit down together after dinner with the sheet and a pen for each person. First every member, the youngest first, says what they enjoy online and what annoys them about the others' telephones. Then fill in the sentences: where devices sleep, what we ask before posting, what we do when something goes wrong.

The most important line is the promise of the adults: we will not take the telephone away because you told us about a problem. Sign it, hang it up, and look at it again in three months. Children learn to negotiate; parents learn to keep their own rules.`,
      km: `ច្បាប់មានប្រសិទ្ធភាព ពេលគ្រប់គ្នាបានបញ្ចេញមតិ។ ក្រោយអាហារពេលល្ងាច សូមអង្គុយជុំគ្នាជាមួយសន្លឹកនេះ និងប៊ិចម្នាក់មួយ។ ដំបូង សមាជិកម្នាក់ៗ ចាប់ពីអ្នកក្មេងជាងគេ និយាយថាចូលចិត្តអ្វីលើអ៊ីនធឺណិត ហើយអ្វីអំពីទូរសព្ទអ្នកដទៃដែលធ្វើឲ្យរំខាន។ បន្ទាប់មក បំពេញប្រយោគ៖ ពេលយប់ទុកឧបករណ៍នៅទីណា យើងសុំអនុញ្ញាតយ៉ាងណាមុនបង្ហោះ និងយើងធ្វើអ្វីពេលមានបញ្ហា។

បន្ទាត់សំខាន់បំផុតគឺការសន្យារបស់មនុស្សពេញវ័យ៖ យើងនឹងមិនដកទូរសព្ទ ដោយសារកូនបានប្រាប់យើងអំពីបញ្ហាទេ។ ចុះហត្ថលេខា បិទវាលើជញ្ជាំង ហើយមើលឡើងវិញក្នុងរយៈពេលបីខែ។ កុមាររៀនចរចា ឪពុកម្ដាយរៀនគោរពច្បាប់របស់ខ្លួនដែរ។`,
    },
    audiences: ['parents', 'children'],
    ages: [7, 14],
    bands: ['7-11', '11-14'],
    topics: ['parental-tools', 'health-and-well-being'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 45,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf', 'large-print', 'easy-read'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-05-01',
    sheet: {
      en: `## Our family screen agreement

Everybody in this house helped to write these rules. They are for adults too.

## We enjoy

Each of us names one good thing we do online: ………………

## Time and place

- At meals our telephones are ………………
- At night our devices sleep in ………………
- Homework first, or play first? We decided: ………………
- One afternoon a week we go out together without screens: ………………

## Asking first

- Before I post a picture of somebody, I ask that person. Parents ask their children as well.
- Before I install something new, I show it to ………………
- Before I spend money or coins, I ask ………………

## When something goes wrong

- I may come at any hour and say: “I need help with something online.”
- **The adults promise:** we listen first. We will not shout, and we will not take your telephone away because you told us.
- Together we block, report and, if needed, call Child Helpline Cambodia, {{child-helpline}}.

## If somebody breaks a rule

We talk about it on the same day. What helps us to do better: ………………

## Signed

Names and drawings: ………………

We look at this page again on: ………………`,
      km: `## កិច្ចព្រមព្រៀងអំពីអេក្រង់ក្នុងគ្រួសារយើង

គ្រប់គ្នាក្នុងផ្ទះនេះបានជួយសរសេរច្បាប់ទាំងនេះ។ វាសម្រាប់មនុស្សពេញវ័យដែរ។

## យើងចូលចិត្ត

យើងម្នាក់ៗប្រាប់អ្វីល្អមួយដែលយើងធ្វើលើអ៊ីនធឺណិត៖ ………………

## ពេលវេលា និងទីកន្លែង

- ពេលញ៉ាំបាយ ទូរសព្ទរបស់យើងនៅ ………………
- ពេលយប់ យើងទុកឧបករណ៍នៅ ………………
- កិច្ចការផ្ទះមុន ឬលេងមុន? យើងបានសម្រេចថា៖ ………………
- មួយសប្ដាហ៍ម្ដងនៅពេលរសៀល យើងចេញក្រៅជាមួយគ្នាដោយគ្មានអេក្រង់៖ ………………

## សុំអនុញ្ញាតជាមុន

- មុនបង្ហោះរូបនរណាម្នាក់ ខ្ញុំសុំអនុញ្ញាតពីអ្នកនោះ។ ឪពុកម្ដាយក៏សុំអនុញ្ញាតពីកូនដែរ។
- មុនដំឡើងអ្វីថ្មី ខ្ញុំបង្ហាញវាដល់ ………………
- មុនចំណាយលុយ ឬកាក់ ខ្ញុំសុំអនុញ្ញាតពី ………………

## ពេលមានបញ្ហា

- ខ្ញុំអាចមករកនៅម៉ោងណាក៏បាន ហើយនិយាយថា «កូនត្រូវការជំនួយអំពីរឿងលើអ៊ីនធឺណិត»។
- **មនុស្សពេញវ័យសន្យាថា៖** យើងស្ដាប់ជាមុន។ យើងនឹងមិនស្រែកគំហក ហើយមិនដកទូរសព្ទ ដោយសារកូនបានប្រាប់យើងទេ។
- យើងប្លុក និងរាយការណ៍ជាមួយគ្នា ហើយបើចាំបាច់ ទូរសព្ទទៅខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}។

## បើមាននរណាមិនគោរពច្បាប់

យើងនិយាយគ្នានៅថ្ងៃដដែល។ អ្វីដែលជួយឲ្យយើងធ្វើបានល្អជាងមុន៖ ………………

## ចុះហត្ថលេខា

ឈ្មោះ និងគំនូរ៖ ………………

យើងមើលទំព័រនេះឡើងវិញនៅថ្ងៃ៖ ………………`,
    },
    picture: 'classroom-window',
  },
  {
    slug: 'a-first-telephone-step-by-step',
    title: { en: 'A First Telephone, Step by Step', km: 'ទូរសព្ទដំបូងរបស់កូន មួយជំហានម្ដងៗ' },
    summary: {
      en: 'What to set up before you hand over the box, what to say on the first day, and when to loosen the settings.',
      km: 'អ្វីដែលត្រូវកំណត់មុនប្រគល់ទូរសព្ទ អ្វីដែលត្រូវនិយាយនៅថ្ងៃដំបូង និងពេលណាត្រូវបន្ធូរការកំណត់។',
    },
    description: {
      en: `Buying the handset is the easy part. This guide leads a parent through one hour of preparation: the child's own account with the true age, a screen lock, automatic updates, the family settings of the shop for apps, location and camera permissions, and contacts that should be saved first.

Sit down with your child for the second half. Explore three apps together, practise blocking and reporting, and agree on a first month of learning with more freedom to follow. Parents learn which settings matter most and why trust works better than secret spying. The sheet can be ticked off with a pencil, whichever brand you own.`,
      km: `ការទិញទូរសព្ទជាផ្នែកងាយ។ សៀវភៅនេះណែនាំឪពុកម្ដាយក្នុងការរៀបចំមួយម៉ោង៖ គណនីផ្ទាល់របស់កូនដែលមានអាយុពិត សោអេក្រង់ ការធ្វើបច្ចុប្បន្នភាពស្វ័យប្រវត្តិ ការកំណត់គ្រួសារក្នុងហាងកម្មវិធី ការអនុញ្ញាតទីតាំងនិងកាមេរ៉ា និងលេខទំនាក់ទំនងដែលត្រូវរក្សាទុកមុនគេ។

ផ្នែកទីពីរ សូមអង្គុយជាមួយកូន។ សាកល្បងកម្មវិធីបីជាមួយគ្នា ហាត់ប្លុក និងរាយការណ៍ ហើយព្រមព្រៀងគ្នាឲ្យខែដំបូងជាខែសម្រាប់រៀន រួចទើបបន្ថែមសេរីភាព។ ឪពុកម្ដាយរៀនថា ការកំណត់ណាសំខាន់ជាងគេ និងហេតុអ្វីទំនុកចិត្តមានប្រសិទ្ធភាពជាងការលួចតាមដាន។ សន្លឹកនេះអាចគូសដោយខ្មៅដៃ ទោះអ្នកប្រើម៉ាកអ្វីក៏ដោយ។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['parental-tools', 'privacy-and-security'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 60,
    needs: ['internet'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-04-15',
    sheet: {
      en: `## A first telephone, step by step

## Before you hand it over

1. Create an account with your child's true age. Many protections depend on it.
2. Set a screen lock which only your child and you know.
3. Switch on automatic updates.
4. Open the family settings: ask before installing, ask before paying.
5. Look at permissions. Which apps really need the camera, the microphone or the location? Switch off the rest.
6. Save five numbers: two parents, one relative, the school, and Child Helpline Cambodia, {{child-helpline}}.

## On the first day, together

- Open three apps and find: who can write to me, who can see me, how do I block, how do I report?
- Make accounts private.
- Choose a picture that shows neither face, nor school, nor house.
- Practise one sentence: “I do not want that. Stop.”
- Decide where the telephone sleeps.

## In the first month

- Once a week, let your child show you something funny, something strange and something new.
- Ask more than you check. If you check, say so.

## Later

Loosen one setting for every month that goes well. Freedom that grows is easier than freedom taken back.

## If something goes wrong

Stay calm, thank your child for telling you, and read [how to report](/how-to-report).`,
      km: `## ទូរសព្ទដំបូងរបស់កូន មួយជំហានម្ដងៗ

## មុនពេលប្រគល់ឲ្យ

1. បង្កើតគណនីដែលមានអាយុពិតរបស់កូន។ ការការពារជាច្រើនអាស្រ័យលើអាយុនោះ។
2. ដាក់សោអេក្រង់ដែលមានតែកូននិងលោកអ្នកដឹង។
3. បើកការធ្វើបច្ចុប្បន្នភាពស្វ័យប្រវត្តិ។
4. បើកការកំណត់គ្រួសារ៖ ត្រូវសុំមុនដំឡើង ត្រូវសុំមុនបង់ប្រាក់។
5. ពិនិត្យការអនុញ្ញាត។ តើកម្មវិធីណាពិតជាត្រូវការកាមេរ៉ា មីក្រូហ្វូន ឬទីតាំង? សូមបិទអ្វីដែលមិនចាំបាច់។
6. រក្សាទុកលេខប្រាំ៖ ឪពុកនិងម្ដាយ សាច់ញាតិម្នាក់ សាលារៀន និងខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}។

## នៅថ្ងៃដំបូង ជាមួយគ្នា

- បើកកម្មវិធីបី ហើយរកថា៖ នរណាអាចសរសេរមកខ្ញុំ នរណាអាចមើលឃើញខ្ញុំ ខ្ញុំប្លុកដោយរបៀបណា រាយការណ៍ដោយរបៀបណា?
- កំណត់គណនីជាឯកជន។
- ជ្រើសរើសរូបដែលមិនបង្ហាញមុខ សាលា ឬផ្ទះ។
- ហាត់និយាយមួយប្រយោគ៖ «ខ្ញុំមិនចង់ទេ។ ឈប់»។
- សម្រេចថាពេលយប់ ទុកទូរសព្ទនៅទីណា។

## ក្នុងខែដំបូង

- មួយសប្ដាហ៍ម្ដង ឲ្យកូនបង្ហាញអ្វីកំប្លែងមួយ អ្វីចម្លែកមួយ និងអ្វីថ្មីមួយ។
- សួរឲ្យច្រើនជាងឆែកមើល។ បើលោកអ្នកឆែក សូមប្រាប់កូន។

## ពេលក្រោយ

បន្ធូរការកំណត់មួយ រាល់ខែដែលដំណើរការល្អ។ សេរីភាពដែលរីកបន្តិចម្ដងៗងាយជាងសេរីភាពដែលត្រូវដកហូតវិញ។

## បើមានបញ្ហា

រក្សាភាពស្ងប់ អរគុណកូនដែលបានប្រាប់ ហើយអាន[របៀបរាយការណ៍](/how-to-report)។`,
    },
    picture: 'palm-sugar-dawn',
  },
  {
    slug: 'three-minutes-on-parental-controls',
    title: { en: 'Three Minutes on Parental Controls', km: 'បីនាទីអំពីការគ្រប់គ្រងដោយឪពុកម្ដាយ' },
    summary: {
      en: 'The quickest film in our collection: filters, time limits and purchase locks explained with a kitchen cupboard.',
      km: 'វីដេអូខ្លីជាងគេក្នុងបណ្ដុំរបស់យើង៖ តម្រង កំណត់ម៉ោង និងសោការទិញ ពន្យល់ដោយប្រើទូផ្ទះបាយ។',
    },
    description: {
      en: `Why do we put medicine on the top shelf and fruit on the table? A father explains parental controls with the cupboard in his kitchen. Some things stay high, some come down as children grow, and the key is never a secret between adults only.

The film names the four settings that help most families: safe search, an age limit in the app shop, a daily time limit, and a lock on payments. Watch it at a parents' evening and let everybody try one setting on their own telephone before going home. Viewers learn what filters can do, and that no filter replaces a talk.`,
      km: `ហេតុអ្វីយើងដាក់ថ្នាំនៅធ្នើរខាងលើ ហើយដាក់ផ្លែឈើលើតុ? ឪពុកម្នាក់ពន្យល់ការគ្រប់គ្រងដោយឪពុកម្ដាយ ដោយប្រើទូផ្ទះបាយរបស់គាត់។ របស់ខ្លះនៅខ្ពស់ របស់ខ្លះដាក់ចុះមកពេលកូនធំឡើង ហើយកូនសោមិនមែនជាការសម្ងាត់រវាងមនុស្សពេញវ័យទេ។

វីដេអូនេះប្រាប់ការកំណត់បួនដែលជួយគ្រួសារភាគច្រើន៖ ការស្វែងរកប្រកបដោយសុវត្ថិភាព កម្រិតអាយុក្នុងហាងកម្មវិធី កំណត់ម៉ោងប្រចាំថ្ងៃ និងសោការបង់ប្រាក់។ សូមចាក់បញ្ចាំងក្នុងកិច្ចប្រជុំមាតាបិតា ហើយឲ្យគ្រប់គ្នាសាកការកំណត់មួយលើទូរសព្ទខ្លួនមុនត្រឡប់ទៅផ្ទះ។ អ្នកមើលយល់ថាតម្រងអាចធ្វើអ្វីបាន ហើយគ្មានតម្រងណាអាចជំនួសការនិយាយគ្នាទេ។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['parental-tools'],
    type: 'video',
    languages: ['en', 'km'],
    durationMinutes: 3,
    needs: ['internet'],
    accessibility: ['captions', 'sign-language', 'transcript'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Lotus Screen Studio',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-05-31',
    url: 'https://lotus-screen.example/films/three-minutes-parental-controls',
  },
  {
    slug: 'grandparents-and-gaming',
    title: { en: 'Grandparents and Gaming: What to Ask When They Play', km: 'ជីដូនជីតា និងហ្គេម៖ ត្រូវសួរអ្វីពេលចៅកំពុងលេង' },
    summary: {
      en: 'A large-print leaflet for older carers: five friendly questions, three warning signs and no technical words.',
      km: 'ខិត្តប័ណ្ណអក្សរធំសម្រាប់អ្នកថែទាំវ័យចាស់៖ សំណួររាក់ទាក់ប្រាំ សញ្ញាព្រមានបី និងគ្មានពាក្យបច្ចេកទេស។',
    },
    description: {
      en: `Many children in Cambodia grow up with their grandparents while parents work far away. This leaflet is for grandmothers and grandfathers who have never played a video game and still want to care well. It explains a game as one would explain a football match: a team, a goal, a break.

Keep it beside the sleeping mat or read it together with a neighbour. Ask one question a day. If you notice a warning sign, the last page says whom to call. Older carers learn to show interest without fear, to end play without a battle, and to hear when a “friend” in the game asks too much.`,
      km: `កុមារជាច្រើននៅកម្ពុជាធំធាត់ជាមួយជីដូនជីតា ពេលឪពុកម្ដាយធ្វើការនៅឆ្ងាយ។ ខិត្តប័ណ្ណនេះសម្រាប់ជីដូនជីតាដែលមិនដែលលេងហ្គេម តែចង់ថែទាំចៅឲ្យបានល្អ។ វាពន្យល់ហ្គេមដូចពន្យល់ការប្រកួតបាល់ទាត់៖ មានក្រុម មានទី និងមានពេលសម្រាក។

សូមទុកវាក្បែរកន្ទេល ឬអានជាមួយអ្នកជិតខាង។ សួរមួយថ្ងៃមួយសំណួរ។ បើលោកយាយលោកតាសង្កេតឃើញសញ្ញាព្រមាន ទំព័រចុងក្រោយប្រាប់ថាត្រូវទូរសព្ទទៅនរណា។ អ្នកថែទាំវ័យចាស់រៀនបង្ហាញការចាប់អារម្មណ៍ដោយមិនខ្លាច បញ្ចប់ការលេងដោយមិនឈ្លោះ និងដឹងទាន់ពេល «មិត្ត» ក្នុងហ្គេមសុំហួសហេតុ។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['gaming', 'parental-tools'],
    type: 'leaflet',
    languages: ['en', 'km'],
    durationMinutes: 10,
    needs: ['printed'],
    accessibility: ['large-print', 'easy-read', 'tagged-pdf'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-01-01',
    sheet: {
      en: `## Grandparents and gaming

You do not need to understand the game. You know your grandchild. That is enough to begin.

## Five friendly questions

1. “What do you have to do in this game?”
2. “Who is on your team today?”
3. “Do you know them from school, or only from the game?”
4. “What do you talk about while you play?”
5. “When is a good moment to stop for rice?”

A game is like a football match. Do not pull a player off the field in the middle. Say: “After this round we eat.”

## Three warning signs

- The child plays with the door closed and hides the screen when you come.
- The child has new coins, credit or presents and will not say from whom.
- The child is sad, frightened or sleepless after playing.

One sign does not mean that something bad has happened. It means: sit down, ask gently, listen.

## If a player asks for photos or secrets

Say: “Thank you for telling me. It is not your fault.” Do not delete anything. Ask a parent, a teacher or a younger neighbour to help you [report it](/report).

## Telephone numbers

- Child Helpline Cambodia: {{child-helpline}}, free, day and night
- Police: {{police-hotline}}`,
      km: `## ជីដូនជីតា និងហ្គេម

លោកយាយលោកតាមិនចាំបាច់យល់ហ្គេមទេ។ លោកយាយលោកតាស្គាល់ចៅ។ ប៉ុណ្ណឹងល្មមចាប់ផ្ដើមហើយ។

## សំណួររាក់ទាក់ប្រាំ

1. «ក្នុងហ្គេមនេះ ចៅត្រូវធ្វើអ្វី?»
2. «ថ្ងៃនេះ មាននរណាខ្លះក្នុងក្រុមចៅ?»
3. «ចៅស្គាល់គេពីសាលា ឬស្គាល់តែក្នុងហ្គេម?»
4. «ពេលលេង ចៅនិយាយគ្នាអំពីអ្វី?»
5. «ពេលណាល្មមឈប់មកញ៉ាំបាយ?»

ហ្គេមប្រៀបដូចការប្រកួតបាល់ទាត់។ កុំទាញកីឡាករចេញពីទីលានពាក់កណ្ដាលការប្រកួតឡើយ។ សូមនិយាយថា «ចប់ជុំនេះ យើងញ៉ាំបាយ»។

## សញ្ញាព្រមានបី

- ចៅលេងដោយបិទទ្វារ ហើយលាក់អេក្រង់ពេលលោកយាយលោកតាមកជិត។
- ចៅមានកាក់ លុយទូរសព្ទ ឬអំណោយថ្មី តែមិនប្រាប់ថាបានពីនរណា។
- ចៅកើតទុក្ខ ភ័យខ្លាច ឬគេងមិនលក់ ក្រោយពេលលេង។

សញ្ញាមួយមិនមានន័យថារឿងអាក្រក់បានកើតឡើងទេ។ វាមានន័យថា៖ អង្គុយចុះ សួរថ្នមៗ ហើយស្ដាប់។

## បើអ្នកលេងម្នាក់សុំរូបថត ឬឲ្យលាក់ការសម្ងាត់

និយាយថា «អរគុណចៅដែលប្រាប់។ វាមិនមែនជាកំហុសរបស់ចៅទេ»។ កុំលុបអ្វីទាំងអស់។ សុំឪពុកម្ដាយ គ្រូ ឬអ្នកជិតខាងដែលក្មេងជាង ឲ្យជួយ[រាយការណ៍](/report)។

## លេខទូរសព្ទ

- ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា៖ {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់
- នគរបាល៖ {{police-hotline}}`,
    },
    picture: 'bicycle-road',
  },
  {
    slug: 'village-evening-children-and-smartphones',
    title: { en: 'Village Evening: Children and Smartphones', km: 'ល្ងាចជុំគ្នាក្នុងភូមិ៖ កុមារ និងទូរសព្ទឆ្លាតវៃ' },
    summary: {
      en: 'Slides and notes for an hour with parents under a tree or in the pagoda hall, with pictures rather than text.',
      km: 'ស្លាយ និងកំណត់សម្គាល់សម្រាប់មួយម៉ោងជាមួយឪពុកម្ដាយ ក្រោមដើមឈើ ឬក្នុងសាលាឆាន់ ដោយប្រើរូបភាពច្រើនជាងអក្សរ។',
    },
    description: {
      en: `Commune councils, monks and teachers can use these twenty picture slides to lead a relaxed evening. Start with the proverb cards, then let small groups share what their children like to watch. Three short stories follow, each stopping at a decision: what would you say now?

The notes are written for people who have never given a talk. If there is no projector, the pictures also work as large prints. Parents learn a simple rule of three: be interested, be clear, be calm. They go home with one new setting, one telephone number and one question for their child.`,
      km: `ក្រុមប្រឹក្សាឃុំ ព្រះសង្ឃ និងគ្រូអាចប្រើស្លាយរូបភាពទាំងម្ភៃនេះ ដើម្បីរៀបចំល្ងាចជុំគ្នាដោយស្រួលៗ។ ចាប់ផ្ដើមដោយកាតសុភាសិត បន្ទាប់មកឲ្យក្រុមតូចៗចែករំលែកថាកូនចូលចិត្តមើលអ្វី។ រឿងខ្លីៗបីបន្តមក រឿងនីមួយៗឈប់ត្រង់ពេលត្រូវសម្រេចចិត្ត៖ ឥឡូវ តើលោកអ្នកនឹងនិយាយអ្វី?

កំណត់សម្គាល់សរសេរសម្រាប់អ្នកដែលមិនធ្លាប់និយាយជាសាធារណៈ។ បើគ្មានម៉ាស៊ីនបញ្ចាំង រូបភាពក៏អាចបោះពុម្ពជាសន្លឹកធំបាន។ ឪពុកម្ដាយរៀនក្បួនសាមញ្ញបី៖ យកចិត្តទុកដាក់ និយាយឲ្យច្បាស់ និងរក្សាភាពស្ងប់។ ពួកគេត្រឡប់ទៅផ្ទះជាមួយការកំណត់ថ្មីមួយ លេខទូរសព្ទមួយ និងសំណួរមួយសម្រាប់កូន។`,
    },
    audiences: ['parents', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['parental-tools', 'health-and-well-being'],
    type: 'presentation',
    languages: ['km'],
    durationMinutes: 60,
    needs: ['projector'],
    accessibility: ['large-print', 'easy-read'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2023,
    advisory: 'none',
    visibility: 'members',
    reviewBy: '2027-06-15',
    picture: 'stilt-house-evening',
  },
  {
    slug: 'grooming-signs-a-carer-may-notice',
    title: { en: 'Grooming: Signs a Carer May Notice', km: 'ការលួងលោមបញ្ឆោតកុមារ៖ សញ្ញាដែលអាណាព្យាបាលអាចសង្កេតឃើញ' },
    summary: {
      en: 'How somebody wins a child’s confidence online, what changes at home, and words that open a conversation.',
      km: 'របៀបដែលនរណាម្នាក់យកទំនុកចិត្តកុមារតាមអ៊ីនធឺណិត អ្វីដែលប្រែប្រួលនៅផ្ទះ និងពាក្យដែលបើកការសន្ទនា។',
    },
    description: {
      en: `Grooming seldom looks like danger. It looks like attention. This leaflet explains in plain words how a person may approach a child, test limits, create secrets and then ask for more, so that carers can recognise the pattern without suspecting every new friend.

Read it when you are calm, not in the middle of a worry. Choose one of the opening sentences and try it on a walk or a motorbike ride, where children talk more easily. Carers learn which changes to watch together, how to react in the first five minutes, what to keep as proof, and why a child is never to blame.`,
      km: `ការលួងលោមបញ្ឆោតកុមារ កម្រមើលទៅដូចគ្រោះថ្នាក់។ វាមើលទៅដូចការយកចិត្តទុកដាក់។ ខិត្តប័ណ្ណនេះពន្យល់ដោយពាក្យសាមញ្ញ ពីរបៀបដែលមនុស្សម្នាក់អាចចូលជិតកុមារ សាកល្បងព្រំដែន បង្កើតការសម្ងាត់ រួចសុំបន្ថែម ដើម្បីឲ្យអាណាព្យាបាលអាចស្គាល់លំនាំនេះ ដោយមិនសង្ស័យមិត្តថ្មីគ្រប់រូប។

សូមអានវាពេលលោកអ្នកស្ងប់ចិត្ត មិនមែនពេលកំពុងបារម្ភទេ។ ជ្រើសរើសប្រយោគបើកការសន្ទនាមួយ ហើយសាកវាពេលដើរលេង ឬជិះម៉ូតូជាមួយគ្នា ជាពេលដែលកុមារងាយនិយាយ។ អាណាព្យាបាលរៀនថា ការប្រែប្រួលណាគួរមើលរួមគ្នា ត្រូវធ្វើយ៉ាងណាក្នុងប្រាំនាទីដំបូង ត្រូវរក្សាភស្តុតាងអ្វី និងហេតុអ្វីកុមារមិនដែលជាអ្នកខុស។`,
    },
    audiences: ['parents', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['grooming', 'reporting-and-help'],
    type: 'leaflet',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-03-15',
    sheet: {
      en: `## Grooming: signs a carer may notice

Grooming means building trust with a child in order to abuse it later. The person may be a stranger or somebody you know, of any age or sex.

## How it may go

1. **Contact:** a friendly message, a game, a shared hobby.
2. **Trust:** praise, gifts, always there to listen.
3. **Secrets:** “Your parents would not understand us.”
4. **Testing:** personal questions, jokes about bodies, a request for a picture.
5. **Pressure:** guilt, promises or threats.

## What may change

- New gifts, credit or clothes without a clear source
- A second account, or a telephone you did not buy
- Hiding the screen, messages at night
- Stepping back from friends, school or play
- Words or knowledge that do not fit the age

Each of these can have a harmless reason. Look at several together, and ask.

## Words that open a door

- “Who makes you laugh online at the moment?”
- “Has anybody ever asked you to keep a chat secret?”
- “Whatever it is, I will not be angry with you.”

## If your child tells you

Listen. Thank. Do not confront the person, and do not write from your child's account. Keep the chat, note names and addresses, and [report](/report). In danger call {{police-hotline}}. For advice call {{child-helpline}}.`,
      km: `## ការលួងលោមបញ្ឆោតកុមារ៖ សញ្ញាដែលអាណាព្យាបាលអាចសង្កេតឃើញ

ការលួងលោមបញ្ឆោត គឺការកសាងទំនុកចិត្តជាមួយកុមារ ដើម្បីកេងចំណេញលើទំនុកចិត្តនោះពេលក្រោយ។ អ្នកនោះអាចជាមនុស្សមិនស្គាល់ ឬមនុស្សដែលលោកអ្នកស្គាល់ មិនថាវ័យណា ឬភេទណា។

## វាអាចកើតឡើងដូច្នេះ

1. **ការទាក់ទង៖** សាររាក់ទាក់ ហ្គេម ឬចំណូលចិត្តដូចគ្នា។
2. **ទំនុកចិត្ត៖** ការសរសើរ អំណោយ និងតែងតែមានពេលស្ដាប់។
3. **ការសម្ងាត់៖** «ឪពុកម្ដាយអ្នកមិនយល់ពីយើងទេ»។
4. **ការសាកល្បង៖** សំណួរផ្ទាល់ខ្លួន រឿងកំប្លែងអំពីរាងកាយ ការសុំរូបភាព។
5. **ការបង្ខំ៖** ធ្វើឲ្យមានកំហុសក្នុងចិត្ត ការសន្យា ឬការគំរាម។

## អ្វីដែលអាចប្រែប្រួល

- មានអំណោយ លុយទូរសព្ទ ឬសម្លៀកបំពាក់ថ្មីដែលមិនច្បាស់ប្រភព
- មានគណនីទីពីរ ឬទូរសព្ទដែលលោកអ្នកមិនបានទិញ
- លាក់អេក្រង់ មានសារពេលយប់
- ដកខ្លួនពីមិត្តភក្តិ សាលា ឬការលេង
- ប្រើពាក្យ ឬដឹងរឿងដែលមិនសមនឹងអាយុ

សញ្ញានីមួយៗអាចមានមូលហេតុធម្មតា។ សូមមើលសញ្ញាច្រើនរួមគ្នា ហើយសួរ។

## ពាក្យដែលបើកទ្វារ

- «ឥឡូវនេះ នរណាលើអ៊ីនធឺណិតធ្វើឲ្យកូនសើច?»
- «តើធ្លាប់មានគេសុំឲ្យកូនលាក់ការជជែកទេ?»
- «ទោះជារឿងអ្វីក៏ដោយ ប៉ាម៉ាក់មិនខឹងនឹងកូនទេ»។

## បើកូនប្រាប់លោកអ្នក

ស្ដាប់។ អរគុណ។ កុំទៅប្រឈមមុខនឹងអ្នកនោះ ហើយកុំសរសេរពីគណនីរបស់កូន។ រក្សាទុកការជជែក កត់ឈ្មោះនិងអាសយដ្ឋាន ហើយ[រាយការណ៍](/report)។ បើមានគ្រោះថ្នាក់ ទូរសព្ទទៅ {{police-hotline}}។ បើចង់បានដំបូន្មាន ទូរសព្ទទៅ {{child-helpline}}។`,
    },
    picture: 'growing-tree',
  },
  {
    slug: 'podcast-for-tired-parents-bodies-and-pictures',
    title: {
      en: 'Podcast for Tired Parents: Bodies, Mirrors and Pictures',
      km: 'ផតខាស់សម្រាប់ឪពុកម្ដាយអស់កម្លាំង៖ រាងកាយ កញ្ចក់ និងរូបភាព',
    },
    summary: {
      en: 'Twenty minutes to hear while cooking: how to talk with a teenager about looks, likes and intimate photos without blushing.',
      km: 'ម្ភៃនាទីសម្រាប់ស្ដាប់ពេលធ្វើម្ហូប៖ របៀបនិយាយជាមួយកូនជំទង់អំពីរូបរាង ការចុចចូលចិត្ត និងរូបឯកជន ដោយមិនអៀន។',
    },
    description: {
      en: `Two invented parents, one strict and one shy, meet a counsellor at a coffee stall. They ask what many of us ask silently: is my daughter vain, is my son lonely, what if a picture already exists? The talk is warm, sometimes funny, and always practical.

Listen alone first. Then try the small exercise from minute fifteen: write down the one sentence you wish your own parents had said. Listeners learn why likes feel so important at fourteen, how to answer questions about bodies honestly, how to say “you can tell me, even if there is a photo”, and where to find help. A transcript is included.`,
      km: `តួឪពុកម្ដាយប្រឌិតពីរនាក់ ម្នាក់តឹងរ៉ឹង ម្នាក់អៀន ជួបអ្នកប្រឹក្សាម្នាក់នៅហាងកាហ្វេ។ ពួកគេសួរអ្វីដែលយើងជាច្រើននាក់សួរក្នុងចិត្ត៖ តើកូនស្រីខ្ញុំខ្វល់តែសម្ផស្សទេ តើកូនប្រុសខ្ញុំឯកោទេ ចុះបើមានរូបភាពរួចទៅហើយ? ការជជែកនេះកក់ក្ដៅ ជួនកាលគួរឲ្យអស់សំណើច ហើយតែងតែអាចយកទៅអនុវត្តបាន។

ដំបូង សូមស្ដាប់ម្នាក់ឯង។ បន្ទាប់មក សាកលំហាត់តូចនៅនាទីទីដប់ប្រាំ៖ សរសេរប្រយោគមួយដែលលោកអ្នកចង់ឲ្យឪពុកម្ដាយខ្លួនបាននិយាយ។ អ្នកស្ដាប់យល់ថា ហេតុអ្វីការចុចចូលចិត្តសំខាន់ម្ល៉េះនៅអាយុដប់បួន របៀបឆ្លើយសំណួរអំពីរាងកាយដោយស្មោះត្រង់ របៀបនិយាយថា «កូនអាចប្រាប់បាន ទោះមានរូបថតក៏ដោយ» និងកន្លែងរកជំនួយ។ មានអត្ថបទចម្លងពីសំឡេង។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['nude-images', 'self-image'],
    type: 'audio',
    languages: ['km'],
    durationMinutes: 20,
    needs: ['nothing'],
    accessibility: ['transcript'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Riverbank Radio Workshop',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-02-15',
    url: 'https://riverbank-radio.example/podcast/tired-parents-3',
    picture: 'monsoon-umbrellas',
  },
  {
    slug: 'when-your-child-tells-you-something-hard',
    title: { en: 'When Your Child Tells You Something Hard', km: 'ពេលកូនប្រាប់រឿងពិបាក' },
    summary: {
      en: 'The first five minutes, the first evening and the first weeks after a child says that something happened online.',
      km: 'ប្រាំនាទីដំបូង ល្ងាចដំបូង និងប៉ុន្មានសប្ដាហ៍ដំបូង ក្រោយពេលកុមារប្រាប់ថាមានរឿងកើតឡើងលើអ៊ីនធឺណិត។',
    },
    description: {
      en: `Your child says: somebody has a picture of me. Your heart stops. This guide is for that moment and for the weeks after it. It begins with four sentences you can say at once and four to swallow, and explains why they matter for healing.

Next come practical steps: keep proof without looking for more, report, ask for removal, inform the school if your child agrees, find a counsellor. A page is for you: parents too need somebody to lean on. You will learn how to remain the person your child turns to, and what police, the hotline and a helpline can each do.`,
      km: `កូននិយាយថា «មានគេមានរូបរបស់កូន»។ បេះដូងលោកអ្នកស្ទើរឈប់លោត។ សៀវភៅនេះសម្រាប់ពេលនោះ និងសម្រាប់ប៉ុន្មានសប្ដាហ៍បន្ទាប់។ វាចាប់ផ្ដើមដោយប្រយោគបួនដែលលោកអ្នកអាចនិយាយភ្លាម និងប្រយោគបួនដែលគួរទប់មាត់កុំនិយាយ ព្រមទាំងពន្យល់ថាហេតុអ្វីវាសំខាន់សម្រាប់ការព្យាបាលផ្លូវចិត្ត។

បន្ទាប់មកមានជំហានអនុវត្ត៖ រក្សាភស្តុតាងដោយមិនស្វែងរកបន្ថែម រាយការណ៍ ស្នើលុប ប្រាប់សាលាបើកូនយល់ព្រម និងរកអ្នកប្រឹក្សា។ មានមួយទំព័រសម្រាប់លោកអ្នកផ្ទាល់៖ ឪពុកម្ដាយក៏ត្រូវការនរណាម្នាក់ជាទីពឹងដែរ។ លោកអ្នកនឹងរៀនរបៀបបន្តធ្វើជាមនុស្សដែលកូនទុកចិត្តមករក ហើយដឹងថានគរបាល បណ្ដាញរាយការណ៍ពិសេស និងខ្សែទូរសព្ទជំនួយ នីមួយៗអាចធ្វើអ្វីបាន។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['reporting-and-help', 'sextortion', 'nude-images'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 20,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'easy-read', 'large-print'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-08-31',
    sheet: {
      en: `## When your child tells you something hard

Your child chose you. That is the most important thing that has happened today.

## Sentences to say

- “Thank you for telling me.”
- “I believe you.”
- “It is not your fault.”
- “We will do the next step together.”

## Sentences to swallow

- “How could you?”
- “Show me everything, now.”
- “No more telephone for you.”
- “I will go and find that person.”

## This evening

1. Ask what your child needs right now: food, a hug, quiet.
2. If there is danger, call the police, {{police-hotline}}.
3. Keep the messages. Write down accounts, addresses and dates. Do not copy, forward or search for pictures.
4. [Report to the hotline](/report). As a rule, an analyst reads it within {{report-response-hours}} hours.
5. Do not threaten or pay anybody.

## In the next weeks

- Tell only people who need to know, and ask your child first.
- Keep school, sleep and play as usual as you can.
- Expect good days and bad days. Anger and silence are normal.
- Find a counsellor; Child Helpline Cambodia, {{child-helpline}}, can name one.

## For you

You may feel guilt or rage. Talk with a friend or a helpline, away from your child. You need not be perfect. You need to stay near.`,
      km: `## ពេលកូនប្រាប់រឿងពិបាក

កូនបានជ្រើសរើសលោកអ្នក។ នេះជារឿងសំខាន់បំផុតដែលកើតឡើងថ្ងៃនេះ។

## ប្រយោគដែលគួរនិយាយ

- «អរគុណកូនដែលបានប្រាប់»។
- «ប៉ាម៉ាក់ជឿកូន»។
- «វាមិនមែនជាកំហុសរបស់កូនទេ»។
- «យើងនឹងធ្វើជំហានបន្ទាប់ជាមួយគ្នា»។

## ប្រយោគដែលគួរទប់មាត់កុំនិយាយ

- «ម៉េចក៏ហ៊ានធ្វើអ៊ីចឹង?»
- «បង្ហាញទាំងអស់មក ឥឡូវនេះ»។
- «ឈប់ឲ្យប្រើទូរសព្ទទៀតហើយ»។
- «ប៉ាម៉ាក់នឹងទៅរកអ្នកនោះ»។

## ល្ងាចនេះ

1. សួរថាកូនត្រូវការអ្វីឥឡូវនេះ៖ អាហារ ការឱប ឬភាពស្ងប់ស្ងាត់។
2. បើមានគ្រោះថ្នាក់ ទូរសព្ទទៅនគរបាល {{police-hotline}}។
3. រក្សាទុកសារ។ កត់គណនី អាសយដ្ឋាន និងកាលបរិច្ឆេទ។ កុំចម្លង កុំបញ្ជូនបន្ត កុំស្វែងរករូបភាព។
4. [រាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស](/report)។ តាមធម្មតា អ្នកវិភាគអានរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។
5. កុំគំរាម ហើយកុំបង់ប្រាក់ឲ្យនរណាឡើយ។

## ប៉ុន្មានសប្ដាហ៍បន្ទាប់

- ប្រាប់តែអ្នកដែលត្រូវដឹង ហើយសួរកូនជាមុន។
- រក្សាការរៀន ការគេង និងការលេងឲ្យដូចធម្មតាតាមដែលអាចធ្វើបាន។
- នឹងមានថ្ងៃល្អ និងថ្ងៃមិនល្អ។ កំហឹង និងភាពស្ងៀមស្ងាត់ជារឿងធម្មតា។
- រកអ្នកប្រឹក្សា ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} អាចណែនាំបាន។

## សម្រាប់លោកអ្នក

លោកអ្នកអាចមានអារម្មណ៍ថាខ្លួនមានកំហុស ឬខឹងខ្លាំង។ សូមនិយាយជាមួយមិត្ត ឬខ្សែទូរសព្ទជំនួយ ដោយនៅឆ្ងាយពីកូន។ លោកអ្នកមិនចាំបាច់ល្អឥតខ្ចោះទេ។ លោកអ្នកគ្រាន់តែត្រូវនៅក្បែរ។`,
    },
  },
  {
    slug: 'what-do-you-know-about-your-childs-apps',
    title: { en: 'What Do You Know about Your Child’s Apps?', km: 'តើលោកអ្នកដឹងអ្វីខ្លះអំពីកម្មវិធីដែលកូនប្រើ?' },
    summary: {
      en: 'A playful quiz in two columns: the parent guesses, the child knows. On streams, chats, games and filters.',
      km: 'កម្រងសំណួរសប្បាយៗពីរជួរឈរ៖ ឪពុកម្ដាយទាយ កូនជាអ្នកដឹង។ អំពីការផ្សាយផ្ទាល់ ការជជែក ហ្គេម និងតម្រង។',
    },
    description: {
      en: `Twenty questions reverse the roles: the child is the examiner. Parents guess which app their child opens first, what a “live gift” costs, what happens when someone presses report, and whether strangers may watch a stream. Then the child gives the mark and explains.

Play it in the car, on a boat or at a parents' meeting with volunteers on stage. Nobody has to hand over a telephone. Parents learn new words without a lecture, children practise explaining risks in their own language, and both find one setting to change together: who may comment, who may watch, who may write.`,
      km: `សំណួរទាំងម្ភៃធ្វើឲ្យតួនាទីប្ដូរគ្នា៖ កូនជាអ្នកដាក់ប្រឡងឪពុកម្ដាយ។ ឪពុកម្ដាយទាយថាកូនបើកកម្មវិធីណាមុនគេ «អំណោយក្នុងការផ្សាយផ្ទាល់» មានតម្លៃប៉ុន្មាន មានអ្វីកើតឡើងពេលចុចរាយការណ៍ និងមនុស្សមិនស្គាល់អាចមើលការផ្សាយផ្ទាល់បានឬទេ។ បន្ទាប់មក កូនដាក់ពិន្ទុ និងពន្យល់។

សូមលេងក្នុងឡាន លើទូក ឬក្នុងកិច្ចប្រជុំមាតាបិតាដែលមានអ្នកស្ម័គ្រចិត្តឡើងឆាក។ គ្មាននរណាត្រូវប្រគល់ទូរសព្ទទេ។ ឪពុកម្ដាយរៀនពាក្យថ្មីដោយមិនបាច់ស្ដាប់ការបង្រៀន កូនហាត់ពន្យល់ហានិភ័យតាមពាក្យខ្លួន ហើយអ្នកទាំងពីររកការកំណត់មួយដែលត្រូវប្ដូរជាមួយគ្នា៖ នរណាអាចបញ្ចេញមតិ នរណាអាចមើល និងនរណាអាចសរសេរមក។`,
    },
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['live-streaming', 'parental-tools', 'gaming'],
    type: 'quiz',
    languages: ['en', 'km'],
    durationMinutes: 25,
    needs: ['internet'],
    accessibility: ['easy-read'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Kampong Learning Lab',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-10-31',
    url: 'https://kampong-learning.example/parents-quiz',
  },
  {
    slug: 'letters-to-a-mother-far-away',
    title: { en: '', km: 'សំបុត្រទៅម្ដាយនៅឆ្ងាយ' },
    summary: {
      en: '',
      km: 'រឿងជាសំបុត្រដប់ពីរ រវាងកូនស្រីនៅស្វាយរៀង និងម្ដាយធ្វើការនៅក្រៅប្រទេស អំពីការថែទាំគ្នាតាមអេក្រង់។',
    },
    description: {
      en: '',
      km: `ស្រីពៅ អាយុដប់មួយឆ្នាំ ជួបម្ដាយតែតាមអេក្រង់ទូរសព្ទ។ ក្នុងសំបុត្រដប់ពីរ នាងរៀបរាប់អំពីសាលា អំពីមិត្តថ្មីលើអ៊ីនធឺណិត និងអំពីយប់ដែលនាងមិនហ៊ានប្រាប់អ្វីម្យ៉ាង។ ម្ដាយឆ្លើយតបដោយក្ដីស្រឡាញ់ កំហុស និងការសុំទោស រហូតដល់អ្នកទាំងពីររកឃើញរបៀបនិយាយគ្នាដោយបើកចិត្ត ទោះនៅឆ្ងាយពីគ្នាក៏ដោយ។

សូមអានមួយយប់មួយសំបុត្រ តាមការហៅវីដេអូ ឬផ្ញើជាសារសំឡេង។ ក្រោយសំបុត្រនីមួយៗមានសំណួរមួយសម្រាប់ឪពុកម្ដាយ និងសំណួរមួយសម្រាប់កូន។ គ្រួសារដែលរស់នៅឆ្ងាយពីគ្នារៀនបង្កើតម៉ោងហៅទៀងទាត់ សួរអំពីមិត្តភក្តិលើអ៊ីនធឺណិតដោយមិនធ្វើឲ្យកូនភ័យ ជ្រើសរើសមនុស្សពេញវ័យម្នាក់នៅក្បែរកូន និងបន្តផ្ដល់ភាពកក់ក្ដៅ ទោះអ៊ីនធឺណិតយឺតក៏ដោយ។`,
    },
    readyIn: ['km'],
    audiences: ['parents'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['online-relationships', 'health-and-well-being'],
    type: 'story',
    languages: ['km'],
    durationMinutes: 60,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'all-rights-reserved',
    publisher: 'Mekong Storytellers Collective',
    year: 2021,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-12-31',
    url: 'https://mekong-storytellers.example/books/letters-far-away',
    picture: 'letters-and-birds',
  },
  {
    slug: 'one-tip-a-week-for-parent-groups',
    title: { en: 'One Tip a Week: Messages for Parent Chat Groups', km: 'មួយសប្ដាហ៍មួយគន្លឹះ៖ សារសម្រាប់ក្រុមជជែកមាតាបិតា' },
    summary: {
      en: 'Fifty-two short messages with a picture each, ready to paste into the chat group of a class, pagoda or workplace.',
      km: 'សារខ្លីៗហាសិបពីរ មានរូបមួយក្នុងសារនីមួយៗ ត្រៀមរួចសម្រាប់ផ្ញើក្នុងក្រុមជជែករបស់ថ្នាក់ វត្ត ឬកន្លែងធ្វើការ។',
    },
    description: {
      en: `A chat group is the newspaper of most parents. This pack offers one message for every week of the year: a question for dinner, a setting in two taps, a word to learn, a game to play without screens. Each fits on a small telephone and can be heard as a voice message.

Choose one person who posts on the same day each week, and invite answers. Skip a week when the village celebrates. Parents learn in tiny steps, share their own tricks, and find the helpline number in the group when they need it. A short note explains how to moderate a debate kindly.`,
      km: `សម្រាប់ឪពុកម្ដាយភាគច្រើន ក្រុមជជែកគឺជាកាសែត។ កញ្ចប់នេះមានសារមួយសម្រាប់រាល់សប្ដាហ៍ក្នុងមួយឆ្នាំ៖ សំណួរមួយសម្រាប់ពេលញ៉ាំបាយ ការកំណត់មួយដែលចុចតែពីរដង ពាក្យមួយសម្រាប់រៀន និងល្បែងមួយគ្មានអេក្រង់។ សារនីមួយៗល្មមនឹងទូរសព្ទតូច ហើយអាចស្ដាប់ជាសារសំឡេងបាន។

សូមជ្រើសរើសមនុស្សម្នាក់ដែលបង្ហោះនៅថ្ងៃដដែលរាល់សប្ដាហ៍ ហើយអញ្ជើញឲ្យគេឆ្លើយ។ រំលងមួយសប្ដាហ៍ ពេលភូមិមានបុណ្យ។ ឪពុកម្ដាយរៀនម្ដងបន្តិចៗ ចែករំលែកគន្លឹះរបស់ខ្លួន និងរកឃើញលេខខ្សែទូរសព្ទជំនួយក្នុងក្រុមពេលត្រូវការ។ មានកំណត់សម្គាល់ខ្លីអំពីរបៀបសម្របសម្រួលការជជែកដោយចិត្តល្អ។`,
    },
    audiences: ['parents', 'public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['parental-tools', 'health-and-well-being'],
    type: 'social-media-pack',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['internet'],
    accessibility: ['captions', 'transcript', 'easy-read'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-12-15',
  },
  {
    slug: 'whose-photo-is-it-sharenting',
    title: { en: 'Whose Photo Is It? Parents Who Post', km: 'រូបថតនេះជារបស់នរណា? ពេលឪពុកម្ដាយបង្ហោះរូបកូន' },
    summary: {
      en: 'A tender film about baby pictures: a teenager walks through her own childhood online and asks for three to be taken down.',
      km: 'វីដេអូទន់ភ្លន់អំពីរូបកូនតូច៖ យុវតីម្នាក់មើលឡើងវិញនូវកុមារភាពរបស់ខ្លួនលើអ៊ីនធឺណិត ហើយសុំឲ្យដករូបបីចេញ។',
    },
    description: {
      en: `Every first step, every bath, every school certificate: many childhoods are public before the child can speak. In this film a girl of fifteen walks through a gallery of her own pictures. Most make her smile. At three of them she stops, and her mother listens.

Watch it with relatives who love to post. Then open your own page together and apply the four questions from the end: would my child agree at fifteen, does it show a place, does it show a body, who can copy it? Parents learn to share joy without giving away dignity, and to ask permission even of small children.`,
      km: `ជំហានដំបូង ការងូតទឹក លិខិតសរសើរពីសាលា៖ កុមារភាពជាច្រើនក្លាយជាសាធារណៈ មុនកុមារចេះនិយាយ។ ក្នុងវីដេអូនេះ ក្មេងស្រីអាយុដប់ប្រាំឆ្នាំម្នាក់ដើរមើលពិព័រណ៍រូបថតខ្លួនឯង។ រូបភាគច្រើនធ្វើឲ្យនាងញញឹម។ នៅមុខរូបបី នាងឈប់ ហើយម្ដាយរបស់នាងស្ដាប់។

សូមមើលជាមួយសាច់ញាតិដែលចូលចិត្តបង្ហោះ។ បន្ទាប់មក បើកទំព័ររបស់ខ្លួនជាមួយគ្នា ហើយប្រើសំណួរបួននៅចុងវីដេអូ៖ តើកូនខ្ញុំនឹងយល់ព្រមនៅអាយុដប់ប្រាំទេ តើវាបង្ហាញទីកន្លែងទេ តើវាបង្ហាញរាងកាយទេ ហើយនរណាអាចចម្លងវា? ឪពុកម្ដាយរៀនចែករំលែកក្ដីរីករាយដោយមិនបាត់បង់សេចក្ដីថ្លៃថ្នូររបស់កូន និងសុំអនុញ្ញាត សូម្បីតែពីកូនតូច។`,
    },
    audiences: ['parents', 'public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['online-reputation', 'privacy-and-security'],
    type: 'video',
    languages: ['en', 'km'],
    durationMinutes: 8,
    needs: ['internet'],
    accessibility: ['captions', 'audio-description', 'transcript'],
    licence: 'all-rights-reserved',
    publisher: 'Lotus Screen Studio',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-11-30',
    url: 'https://lotus-screen.example/films/whose-photo-is-it',
  },
]
