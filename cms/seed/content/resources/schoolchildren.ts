import type { ResourceSeed } from '../shapes.ts'

export const schoolchildrenResources: readonly ResourceSeed[] = [
  {
    slug: 'treasure-hunt-for-fair-players',
    title: { en: 'Treasure Hunt for Fair Players', km: 'ស្វែងរកកំណប់សម្រាប់អ្នកលេងស្មោះត្រង់' },
    summary: {
      en: 'A browser game on eight islands: each island asks for one wise choice about chat, coins, time or fair play.',
      km: 'ហ្គេមលើកម្មវិធីរុករកមានកោះប្រាំបី៖ កោះនីមួយៗសុំឲ្យជ្រើសរើសដោយឆ្លាតវៃម្ដង អំពីការជជែក កាក់ ពេលវេលា ឬភាពយុត្តិធម៌។',
    },
    description: {
      en: `Steer a small boat from island to island. On each one a character asks for something: your real name, ten coins, “just one more round”, or help to cheat. Every answer changes the weather of the journey, and a parrot explains why. Nothing is stored and there is no chat.

Two children can play side by side and discuss before they tap. In class, show it on a screen and vote with cards. Players learn to use a nickname, to switch off voice chat with strangers, to ask before spending money, and to take a break when a game makes them angry.`,
      km: `អ្នកលេងបើកទូកតូចមួយពីកោះមួយទៅកោះមួយ។ នៅកោះនីមួយៗ មានតួអង្គសុំអ្វីមួយ៖ ឈ្មោះពិត កាក់ដប់ «លេងម្ដងទៀតតែប៉ុណ្ណោះ» ឬជួយបន្លំ។ ចម្លើយនីមួយៗប្ដូរអាកាសធាតុនៃដំណើរ ហើយសេកមួយពន្យល់មូលហេតុ។ ហ្គេមនេះមិនរក្សាទុកទិន្នន័យ និងគ្មានការជជែកទេ។

កុមារពីរនាក់អាចលេងក្បែរគ្នា ហើយពិភាក្សាមុនពេលចុច។ នៅក្នុងថ្នាក់ អាចបញ្ចាំងលើអេក្រង់ ហើយបោះឆ្នោតដោយប្រើសន្លឹកប័ណ្ណ។ អ្នកលេងរៀនប្រើឈ្មោះហៅក្រៅ បិទការជជែកជាសំឡេងជាមួយមនុស្សមិនស្គាល់ សុំអនុញ្ញាតមុនចំណាយលុយ និងសម្រាកពេលហ្គេមធ្វើឲ្យខឹង។`,
    },
    audiences: ['children'],
    ages: [7, 11],
    bands: ['7-11'],
    topics: ['gaming', 'privacy-and-security'],
    type: 'game',
    languages: ['en', 'km'],
    durationMinutes: 30,
    needs: ['internet'],
    accessibility: ['captions', 'easy-read'],
    licence: 'all-rights-reserved',
    publisher: 'Kampong Learning Lab',
    year: 2025,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-08-01',
    url: 'https://kampong-learning.example/treasure-hunt',
    picture: 'river-ferry',
  },
  {
    slug: 'gaming-with-strangers-pause-first',
    title: { en: 'Playing with Somebody New? Pause before You Chat', km: 'លេងជាមួយអ្នកថ្មី? ផ្អាកសិន មុនពេលជជែក' },
    summary: {
      en: 'A folded leaflet for young gamers: friendly team-mates, odd questions, gifts with strings, and what to press.',
      km: 'ខិត្តប័ណ្ណបត់សម្រាប់អ្នកលេងហ្គេមវ័យក្មេង៖ មិត្តរួមក្រុមរាក់ទាក់ សំណួរចម្លែក អំណោយមានលក្ខខណ្ឌ និងអ្វីដែលត្រូវចុច។',
    },
    description: {
      en: `Most people who play online only want to play. This leaflet helps children to notice the few who want something else. Fold it in three and keep it beside the console or give it out in class.

Read it in two steps. First tick the things that have happened to you in a game; nobody needs to see your ticks. Then look up your favourite game and find four buttons in it: mute, block, report and leave. Children learn that skins, coins and compliments can be used to win trust, that moving to a private chat is a moment to stop, and that losing a gift is better than keeping a secret.`,
      km: `មនុស្សភាគច្រើនដែលលេងហ្គេមលើអ៊ីនធឺណិតគ្រាន់តែចង់លេងប៉ុណ្ណោះ។ ខិត្តប័ណ្ណនេះជួយកុមារឲ្យសម្គាល់មនុស្សមួយចំនួនតូចដែលចង់បានអ្វីផ្សេង។ សូមបត់វាជាបី ហើយទុកក្បែរម៉ាស៊ីនហ្គេម ឬចែកនៅក្នុងថ្នាក់។

អានវាជាពីរជំហាន។ ទីមួយ គូសចំណាំអ្វីដែលធ្លាប់កើតឡើងចំពោះអ្នកក្នុងហ្គេម គ្មាននរណាត្រូវមើលការគូសរបស់អ្នកទេ។ បន្ទាប់មក បើកហ្គេមដែលអ្នកចូលចិត្ត ហើយរកប៊ូតុងបួន៖ បិទសំឡេង ប្លុក រាយការណ៍ និងចាកចេញ។ កុមាររៀនថា សម្លៀកបំពាក់តួអង្គ កាក់ និងពាក្យសរសើរអាចត្រូវបានប្រើដើម្បីយកទំនុកចិត្ត ការប្ដូរទៅជជែកជាឯកជនគឺជាពេលដែលត្រូវឈប់ ហើយបាត់អំណោយប្រសើរជាងលាក់ការសម្ងាត់។`,
    },
    audiences: ['children', 'parents'],
    ages: [8, 12],
    bands: ['7-11', '11-14'],
    topics: ['gaming', 'grooming'],
    type: 'leaflet',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'easy-read'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-06-01',
    sheet: {
      en: `## Pause before you chat

Games are more fun together. Most players are fair. These signs tell you to pause.

## Has this happened to you?

- A player asked for my age, my school or a photo.
- Somebody gave me coins or skins and then wanted something back.
- Somebody said: “Let us talk in another app, just you and me.”
- Somebody said: “Do not tell your parents.”
- Somebody was sweet one day and angry the next.

One tick is enough to talk to an adult. You are not in trouble.

## Four buttons to find today

1. **Mute:** I do not hear you.
2. **Block:** you cannot write to me.
3. **Report:** the game company must look.
4. **Leave:** I choose when the game ends.

## Good habits

- My nickname does not contain my name, age or town.
- My camera is off when I play.
- I play with people I know, or I chat only about the game.
- I never pay with pictures, and nobody should ask me to.

## Somebody to talk to

A trusted adult, or Child Helpline Cambodia, {{child-helpline}}: free, day and night. If a player has asked for pictures of your body, tell [the hotline](/report). You need not give your name.`,
      km: `## ផ្អាកសិន មុនពេលជជែក

លេងហ្គេមជាមួយគ្នាសប្បាយជាង។ អ្នកលេងភាគច្រើនស្មោះត្រង់។ សញ្ញាទាំងនេះប្រាប់អ្នកឲ្យផ្អាក។

## តើរឿងនេះធ្លាប់កើតឡើងចំពោះអ្នកទេ?

- អ្នកលេងម្នាក់សួរអាយុ សាលា ឬសុំរូបថតរបស់ខ្ញុំ។
- មានគេឲ្យកាក់ ឬសម្លៀកបំពាក់តួអង្គមកខ្ញុំ រួចចង់បានអ្វីមួយវិញ។
- មានគេនិយាយថា «តោះ ទៅនិយាយគ្នាក្នុងកម្មវិធីផ្សេង តែយើងពីរនាក់»។
- មានគេនិយាយថា «កុំប្រាប់ឪពុកម្ដាយ»។
- មានគេផ្អែមល្ហែមនៅថ្ងៃមួយ ហើយខឹងនៅថ្ងៃបន្ទាប់។

គូសតែមួយក៏ល្មមនឹងទៅនិយាយជាមួយមនុស្សពេញវ័យហើយ។ អ្នកមិនមានកំហុសទេ។

## ប៊ូតុងបួនដែលត្រូវរកឲ្យឃើញថ្ងៃនេះ

1. **បិទសំឡេង៖** ខ្ញុំមិនស្ដាប់អ្នកទេ។
2. **ប្លុក៖** អ្នកមិនអាចសរសេរមកខ្ញុំបានទេ។
3. **រាយការណ៍៖** ក្រុមហ៊ុនហ្គេមត្រូវពិនិត្យមើល។
4. **ចាកចេញ៖** ខ្ញុំជាអ្នកជ្រើសរើសថាហ្គេមចប់នៅពេលណា។

## ទម្លាប់ល្អ

- ឈ្មោះហៅក្រៅរបស់ខ្ញុំគ្មានឈ្មោះពិត អាយុ ឬទីកន្លែងរស់នៅទេ។
- កាមេរ៉ារបស់ខ្ញុំបិទ ពេលខ្ញុំលេង។
- ខ្ញុំលេងជាមួយអ្នកដែលខ្ញុំស្គាល់ ឬជជែកតែអំពីហ្គេម។
- ខ្ញុំមិនដែលបង់ជារូបភាពទេ ហើយគ្មាននរណាគួរសុំខ្ញុំឡើយ។

## មនុស្សដែលអាចនិយាយជាមួយ

មនុស្សពេញវ័យដែលទុកចិត្តបាន ឬខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។ បើអ្នកលេងម្នាក់សុំរូបភាពរាងកាយរបស់អ្នក សូមប្រាប់[បណ្ដាញរាយការណ៍ពិសេស](/report)។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។`,
    },
  },
  {
    slug: 'friends-on-the-other-side-of-the-screen',
    title: { en: 'Friends on the Other Side of the Screen', km: 'មិត្តភក្តិនៅម្ខាងទៀតនៃអេក្រង់' },
    summary: {
      en: 'A lesson for lower secondary school: pupils read four chats and sort green, amber and red signs in a friendship.',
      km: 'មេរៀនសម្រាប់អនុវិទ្យាល័យ៖ សិស្សអានការជជែកបួន ហើយបែងចែកសញ្ញាបៃតង លឿង និងក្រហមក្នុងមិត្តភាព។',
    },
    description: {
      en: `Pupils receive four invented chats. In groups they mark every line green (this feels good), amber (I would ask somebody) or red (I stop here), and explain their colours to another group. Disagreement is welcome: it shows that context matters.

The second half is practice. In pairs they say no in three ways, kindly, firmly and with an excuse, and act out telling an adult. Children learn how trust grows in a healthy friendship and how somebody may try to hurry it with praise, secrets and pressure. The chats contain nothing intimate. The plan, chats and teacher's notes are in the sheet.`,
      km: `សិស្សទទួលបានការជជែកបង្កើតឡើងចំនួនបួន។ ក្នុងក្រុម ពួកគេគូសចំណាំបន្ទាត់នីមួយៗជាពណ៌បៃតង (មានអារម្មណ៍ល្អ) លឿង (ខ្ញុំនឹងសួរនរណាម្នាក់) ឬក្រហម (ខ្ញុំឈប់ត្រឹមនេះ) រួចពន្យល់ពណ៌របស់ខ្លួនប្រាប់ក្រុមផ្សេង។ ការយល់ឃើញខុសគ្នាគឺល្អ៖ វាបង្ហាញថាបរិបទមានសារៈសំខាន់។

ពាក់កណ្ដាលទីពីរជាការអនុវត្ត។ ជាគូ ពួកគេហាត់និយាយថាទេតាមបីរបៀប គឺដោយសុភាព ដោយម៉ឺងម៉ាត់ និងដោយដោះសា ហើយសម្ដែងការប្រាប់មនុស្សពេញវ័យ។ កុមាររៀនពីរបៀបដែលទំនុកចិត្តរីកចម្រើនក្នុងមិត្តភាពល្អ និងរបៀបដែលនរណាម្នាក់អាចព្យាយាមពន្លឿនវាដោយការសរសើរ ការសម្ងាត់ និងការបង្ខំ។ ការជជែកទាំងនេះគ្មានរឿងផ្លូវភេទទេ។ កិច្ចតែងការ ការជជែក និងកំណត់សម្គាល់សម្រាប់គ្រូមាននៅក្នុងសន្លឹក។`,
    },
    audiences: ['professionals', 'children'],
    ages: [11, 14],
    bands: ['11-14'],
    topics: ['online-relationships', 'grooming'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 60,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-10-01',
    sheet: {
      en: `## Friends on the Other Side of the Screen

**Class:** grades 6 to 9. **Time:** 60 minutes. **Prepare:** one copy of the chats for each group, three coloured pencils.

### Aims

Pupils can describe three signs of a good friendship, three signs of pressure, and two ways to get help.

### Steps

1. **Warm-up (10 min).** What makes a good friend? Write ten words on the board.
2. **Colour the chats (20 min).** Groups mark each line green, amber or red.
3. **Compare (10 min).** Why did we choose different colours?
4. **Practise no (10 min).** Kindly: “I like talking to you, but not about that.” Firmly: “No. Stop asking.” With an excuse: “I must go, my mother is calling.”
5. **Closing (10 min).** Each pupil writes one name: the adult I would tell.

### The four chats

- **A:** “Great goal yesterday!” “Thanks! See you at training?”
- **B:** “You are more grown-up than your class.” “Do your parents read your phone?”
- **C:** “I sent you credit. You owe me one little favour.”
- **D:** “I am sad today.” “Do you want to talk, or shall I tell you a joke?”

### Teacher's note

The choice of an adult to harm a child is never the child's fault. Say so aloud. Display {{child-helpline}} on the board.`,
      km: `## មិត្តភក្តិនៅម្ខាងទៀតនៃអេក្រង់

**ថ្នាក់៖** ទី៦ ដល់ទី៩។ **ពេលវេលា៖** ៦០ នាទី។ **រៀបចំ៖** ការជជែកមួយច្បាប់សម្រាប់ក្រុមនីមួយៗ និងខ្មៅដៃពណ៌បី។

### គោលបំណង

សិស្សអាចរៀបរាប់សញ្ញាបីនៃមិត្តភាពល្អ សញ្ញាបីនៃការបង្ខំ និងវិធីពីរដើម្បីរកជំនួយ។

### ជំហាន

1. **ការចាប់ផ្ដើម (១០ នាទី)។** អ្វីធ្វើឲ្យមនុស្សម្នាក់ក្លាយជាមិត្តល្អ? សរសេរពាក្យដប់លើក្ដារខៀន។
2. **ផាត់ពណ៌ការជជែក (២០ នាទី)។** ក្រុមនីមួយៗគូសបន្ទាត់ជាពណ៌បៃតង លឿង ឬក្រហម។
3. **ប្រៀបធៀប (១០ នាទី)។** ហេតុអ្វីយើងជ្រើសរើសពណ៌ខុសគ្នា?
4. **ហាត់និយាយថាទេ (១០ នាទី)។** ដោយសុភាព៖ «ខ្ញុំចូលចិត្តនិយាយជាមួយអ្នក តែមិនមែនអំពីរឿងនោះទេ»។ ដោយម៉ឺងម៉ាត់៖ «ទេ។ ឈប់សុំទៀត»។ ដោយដោះសា៖ «ខ្ញុំត្រូវទៅហើយ ម្ដាយខ្ញុំកំពុងហៅ»។
5. **ការបញ្ចប់ (១០ នាទី)។** សិស្សម្នាក់ៗសរសេរឈ្មោះមួយ៖ មនុស្សពេញវ័យដែលខ្ញុំនឹងប្រាប់។

### ការជជែកទាំងបួន

- **ក៖** «ម្សិលមិញ អ្នកទាត់ចូលទីស្អាតណាស់!» «អរគុណ! ជួបគ្នានៅពេលហ្វឹកហាត់ណា?»
- **ខ៖** «អ្នកមានគំនិតចាស់ទុំជាងមិត្តរួមថ្នាក់»។ «តើឪពុកម្ដាយអ្នកមើលទូរសព្ទអ្នកទេ?»
- **គ៖** «ខ្ញុំបានផ្ញើលុយទូរសព្ទឲ្យអ្នក។ អ្នកជំពាក់ខ្ញុំបន្តិចហើយ»។
- **ឃ៖** «ថ្ងៃនេះខ្ញុំកើតទុក្ខ»។ «ចង់និយាយទេ ឬឲ្យខ្ញុំនិទានរឿងកំប្លែង?»

### កំណត់សម្គាល់សម្រាប់គ្រូ

ការដែលមនុស្សពេញវ័យជ្រើសរើសធ្វើបាបកុមារ មិនមែនជាកំហុសរបស់កុមារឡើយ។ សូមនិយាយប្រយោគនេះឲ្យឮ។ សរសេរលេខ {{child-helpline}} លើក្ដារខៀន។`,
    },
    picture: 'connected-houses',
  },
  {
    slug: 'three-questions-before-going-live',
    title: { en: 'Three Questions before You Go Live', km: 'សំណួរបី មុនពេលផ្សាយផ្ទាល់' },
    summary: {
      en: 'A short film by and for young streamers: Who is watching? What is behind me? How do I end it?',
      km: 'វីដេអូខ្លីដោយយុវជន និងសម្រាប់យុវជនដែលផ្សាយផ្ទាល់៖ នរណាកំពុងមើល? មានអ្វីនៅខាងក្រោយខ្ញុំ? ខ្ញុំបញ្ចប់ដោយរបៀបណា?',
    },
    description: {
      en: `Two actors prepare a live show of magic tricks from a bedroom. A director stops them three times and asks a question: who is watching, what can people see behind you, and how will you end it when you want to? Each time they change something: the audience setting, a school uniform on the wall, a hand signal for “stop now”.

Pause after every question and let young viewers check their own settings. A talk sheet in the description of the film lists more questions. They learn that a live picture can be recorded by anybody, that gifts from viewers create pressure, and that ending a stream is always allowed.`,
      km: `តួសម្ដែងពីរនាក់រៀបចំការផ្សាយផ្ទាល់លេងសៀកពីបន្ទប់គេង។ អ្នកដឹកនាំរឿងឃាត់ពួកគេបីដង ហើយសួរសំណួរម្ដងមួយ៖ នរណាកំពុងមើល មនុស្សអាចឃើញអ្វីនៅខាងក្រោយអ្នក ហើយអ្នកនឹងបញ្ចប់ដោយរបៀបណាពេលអ្នកចង់ឈប់? រាល់ដង ពួកគេផ្លាស់ប្ដូរអ្វីមួយ៖ ការកំណត់អ្នកមើល ឯកសណ្ឋានសាលាលើជញ្ជាំង និងសញ្ញាដៃមានន័យថា «ឈប់ឥឡូវនេះ»។

សូមផ្អាកក្រោយសំណួរនីមួយៗ ហើយឲ្យយុវជនពិនិត្យការកំណត់របស់ខ្លួន។ ក្នុងការពណ៌នាវីដេអូ មានសំណួរបន្ថែមសម្រាប់ជជែក។ ពួកគេរៀនថា រូបភាពផ្សាយផ្ទាល់អាចត្រូវបានថតទុកដោយនរណាក៏បាន អំណោយពីអ្នកមើលបង្កើតសម្ពាធ ហើយយើងមានសិទ្ធិបញ្ចប់ការផ្សាយជានិច្ច។`,
    },
    audiences: ['children'],
    ages: [11, 14],
    bands: ['11-14'],
    topics: ['live-streaming', 'privacy-and-security'],
    type: 'video',
    languages: ['km'],
    durationMinutes: 6,
    needs: ['internet'],
    accessibility: ['captions', 'sign-language'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Lotus Screen Studio',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-07-01',
    url: 'https://lotus-screen.example/films/before-you-go-live',
  },
  {
    slug: 'stop-save-block-tell',
    title: { en: 'Stop, Save, Block, Tell', km: 'ឈប់ រក្សាទុក ប្លុក ប្រាប់' },
    summary: {
      en: 'A bold poster for corridors and youth clubs with four moves against cyberbullying, and where to get support.',
      km: 'ផ្ទាំងរូបភាពច្បាស់ៗសម្រាប់ច្រករបៀង និងក្លឹបយុវជន មានជំហានបួនប្រឆាំងការសម្លុតធ្វើបាបតាមអ៊ីនធឺណិត និងកន្លែងរកជំនួយ។',
    },
    description: {
      en: `Hang this poster where young people wait: beside the canteen, the library or the sports ground. Each of the four moves has one line on what to do and one on why it works. Leave space below for the name of your school's contact person.

To introduce it, read out three short cases (a mocking photo, a fake account, being thrown out of a group) and let the class show with fingers which move comes first. They learn not to answer in anger, to keep proof of hurtful messages, to use block and report, and to tell an adult without feeling like a traitor.`,
      km: `សូមបិទផ្ទាំងនេះនៅកន្លែងដែលយុវជនរង់ចាំ៖ ក្បែរអាហារដ្ឋាន បណ្ណាល័យ ឬទីលានកីឡា។ ជំហាននីមួយៗមានមួយបន្ទាត់អំពីអ្វីដែលត្រូវធ្វើ និងមួយបន្ទាត់អំពីមូលហេតុដែលវាមានប្រសិទ្ធភាព។ នៅខាងក្រោមមានកន្លែងសម្រាប់សរសេរឈ្មោះអ្នកទំនាក់ទំនងនៅសាលារបស់អ្នក។

ដើម្បីណែនាំផ្ទាំងនេះ សូមអានករណីខ្លីៗបី (រូបចំអក គណនីក្លែងក្លាយ ការដេញចេញពីក្រុម) ហើយឲ្យសិស្សបង្ហាញដោយម្រាមដៃថា ជំហានណាត្រូវមកមុន។ ពួកគេរៀនមិនតបដោយកំហឹង រក្សាទុកភស្តុតាងនៃសារមិនល្អ ប្រើប៊ូតុងប្លុកនិងរាយការណ៍ ហើយប្រាប់មនុស្សពេញវ័យដោយមិនគិតថាជាការក្បត់មិត្ត។`,
    },
    audiences: ['children', 'professionals'],
    ages: [11, 18],
    bands: ['11-14', '14-18'],
    topics: ['online-bullying', 'reporting-and-help'],
    type: 'poster',
    languages: ['en', 'km'],
    durationMinutes: 10,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-12-01',
    sheet: {
      en: `## Stop, save, block, tell

Somebody is being cruel online, to you or to a friend? Four moves.

## 1. Stop

Do not answer in anger. Put the telephone down and breathe. A bully waits for a reaction; silence gives them nothing.

## 2. Save

Keep the messages, the names and the dates. Take a screenshot of words and comments. They help adults to act. If it is an intimate picture of somebody under 18, do not copy it: note the address and the account instead.

## 3. Block

Block the account and report it in the app. Leave the group if it hurts. You owe nobody an explanation.

## 4. Tell

Tell somebody you trust. Telling is not betraying: it is how it ends. If the first person does not help, tell another.

## Seen it happen to somebody else?

Write to them: “I saw it. It is not right. I am with you.” Do not like it, do not pass it on.

## Support

- Our contact person at school: ………………
- Child Helpline Cambodia: {{child-helpline}}, free, day and night
- In danger now: police {{police-hotline}}`,
      km: `## ឈប់ រក្សាទុក ប្លុក ប្រាប់

មានគេធ្វើមិនល្អលើអ៊ីនធឺណិត ចំពោះអ្នក ឬមិត្តរបស់អ្នក? សូមធ្វើតាមជំហានបួន។

## ១. ឈប់

កុំតបដោយកំហឹង។ ដាក់ទូរសព្ទចុះ ហើយដកដង្ហើមវែងៗ។ អ្នកធ្វើបាបរង់ចាំប្រតិកម្ម បើអ្នកស្ងៀម គេមិនបានអ្វីទេ។

## ២. រក្សាទុក

រក្សាទុកសារ ឈ្មោះ និងកាលបរិច្ឆេទ។ ថតអេក្រង់ពាក្យ និងមតិយោបល់។ វាជួយឲ្យមនុស្សពេញវ័យអាចចាត់វិធានការ។ បើវាជារូបភាពឯកជនរបស់អ្នកអាយុក្រោម ១៨ ឆ្នាំ កុំចម្លងវា៖ សូមកត់ត្រាអាសយដ្ឋាន និងគណនីជំនួសវិញ។

## ៣. ប្លុក

ប្លុកគណនីនោះ ហើយរាយការណ៍ក្នុងកម្មវិធី។ ចាកចេញពីក្រុម បើវាធ្វើឲ្យអ្នកឈឺចាប់។ អ្នកមិនចាំបាច់ពន្យល់នរណាទេ។

## ៤. ប្រាប់

ប្រាប់មនុស្សដែលអ្នកទុកចិត្ត។ ការប្រាប់មិនមែនជាការក្បត់ទេ៖ វាជាវិធីធ្វើឲ្យរឿងនេះចប់។ បើអ្នកទីមួយមិនជួយ សូមប្រាប់អ្នកផ្សេងទៀត។

## ឃើញវាកើតឡើងចំពោះអ្នកដទៃ?

សូមសរសេរទៅគេថា «ខ្ញុំបានឃើញ។ វាមិនត្រឹមត្រូវទេ។ ខ្ញុំនៅខាងអ្នក»។ កុំចុចចូលចិត្ត កុំបញ្ជូនបន្ត។

## ជំនួយ

- អ្នកទំនាក់ទំនងនៅសាលា៖ ………………
- ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា៖ {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់
- មានគ្រោះថ្នាក់ឥឡូវនេះ៖ នគរបាល {{police-hotline}}`,
    },
    picture: 'shield-of-leaves',
  },
  {
    slug: 'how-well-locked-is-your-account',
    title: { en: 'How Well Locked Is Your Account?', km: 'តើគណនីរបស់អ្នកចាក់សោបានល្អប៉ុនណា?' },
    summary: {
      en: 'An online self-test with twelve questions on passwords, location, two-step log-in and old apps; it ends in a to-do list.',
      km: 'ការធ្វើតេស្តខ្លួនឯងលើអ៊ីនធឺណិត មានសំណួរដប់ពីរអំពីពាក្យសម្ងាត់ ទីតាំង ការចូលពីរជំហាន និងកម្មវិធីចាស់ៗ ហើយបញ្ចប់ដោយបញ្ជីការងារ។',
    },
    description: {
      en: `Twelve questions with pictures of a house: is the door shut, are the curtains drawn, who has a key? Each stands for a setting in a real app. Pupils answer for themselves; the result stays on their own screen and is not sent anywhere.

At the end they receive a list in order of urgency, such as changing a reused password, switching off location in photos, or removing an app that nobody opens. Give the class fifteen minutes to do the first point at once. They learn to check privacy settings in any app, to set up two-step log-in and to recognise a false log-in page.`,
      km: `សំណួរដប់ពីរមានរូបផ្ទះ៖ តើទ្វារបិទហើយឬនៅ វាំងននទាញហើយឬនៅ នរណាមានកូនសោ? រូបនីមួយៗតំណាងឲ្យការកំណត់ក្នុងកម្មវិធីពិត។ សិស្សឆ្លើយសម្រាប់ខ្លួនឯង លទ្ធផលនៅតែលើអេក្រង់របស់ពួកគេ ហើយមិនត្រូវបានផ្ញើទៅណាទេ។

នៅចុងបញ្ចប់ ពួកគេទទួលបានបញ្ជីតាមលំដាប់ភាពបន្ទាន់ ដូចជាប្ដូរពាក្យសម្ងាត់ដែលប្រើដដែលៗ បិទទីតាំងក្នុងរូបថត ឬលុបកម្មវិធីដែលគ្មាននរណាបើក។ សូមឲ្យពេលថ្នាក់ដប់ប្រាំនាទី ដើម្បីធ្វើចំណុចទីមួយភ្លាម។ ពួកគេរៀនពិនិត្យការកំណត់ឯកជនភាពក្នុងកម្មវិធីណាក៏បាន រៀបចំការចូលពីរជំហាន និងសម្គាល់ទំព័រចូលក្លែងក្លាយ។`,
    },
    audiences: ['children', 'parents'],
    ages: [11, 18],
    bands: ['11-14', '14-18'],
    topics: ['privacy-and-security'],
    type: 'quiz',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['internet'],
    accessibility: ['easy-read'],
    licence: 'all-rights-reserved',
    publisher: 'Kampong Learning Lab',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2026-12-15',
    url: 'https://kampong-learning.example/locked-account',
  },
  {
    slug: 'the-mirror-and-the-filter',
    title: { en: 'The Mirror and the Filter', km: 'កញ្ចក់ និងតម្រងរូប' },
    summary: {
      en: 'Pupils compare edited and plain portraits of a vase, then of themselves in words, and write a kinder caption.',
      km: 'សិស្សប្រៀបធៀបរូបថូផ្កាដែលបានកែ និងមិនបានកែ បន្ទាប់មកពណ៌នាខ្លួនឯងជាពាក្យ ហើយសរសេរចំណងជើងដែលមានចិត្តល្អជាង។',
    },
    description: {
      en: `Beauty filters promise a better face in one tap. This activity begins with something harmless, a vase: pupils photograph it, edit it until it “sells”, and discuss what was lost. No pupil's face or body is photographed or judged.

Then each pupil fills in the mirror sheet: what my hands can do, what people come to me for, what I like about my voice. Finally the class writes captions which do not mention looks. Young people learn how images are made to please, how comparing can hurt mood and sleep, and how to speak of their own bodies with respect.`,
      km: `តម្រងកែសម្ផស្សសន្យាថានឹងឲ្យមុខស្អាតជាងមុនដោយចុចតែម្ដង។ សកម្មភាពនេះចាប់ផ្ដើមដោយវត្ថុសាមញ្ញ គឺថូផ្កា៖ សិស្សថតរូបវា កែវារហូតដល់វា «លក់ដាច់» ហើយពិភាក្សាថាមានអ្វីបាត់បង់។ មិនមានការថត ឬវិនិច្ឆ័យមុខ ឬរាងកាយរបស់សិស្សណាម្នាក់ទេ។

បន្ទាប់មក សិស្សម្នាក់ៗបំពេញសន្លឹកកញ្ចក់៖ អ្វីដែលដៃខ្ញុំអាចធ្វើបាន អ្វីដែលគេមករកខ្ញុំ និងអ្វីដែលខ្ញុំចូលចិត្តអំពីសំឡេងខ្ញុំ។ ចុងក្រោយ ថ្នាក់សរសេរចំណងជើងរូបដែលមិននិយាយអំពីសម្ផស្ស។ យុវជនរៀនពីរបៀបដែលរូបភាពត្រូវបានបង្កើតដើម្បីឲ្យគេចូលចិត្ត របៀបដែលការប្រៀបធៀបអាចប៉ះពាល់អារម្មណ៍និងការគេង និងរបៀបនិយាយអំពីរាងកាយខ្លួនដោយការគោរព។`,
    },
    audiences: ['children', 'professionals'],
    ages: [11, 14],
    bands: ['11-14'],
    topics: ['self-image', 'health-and-well-being'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 50,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2022,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-03-15',
    sheet: {
      en: `## The mirror and the filter: worksheet

### Part 1: The vase that sells

Work in threes. Photograph a vase, a cup or a fruit. Edit the picture until it looks perfect.

- What did we change? (light, colour, shape, background)
- What disappeared that was true?
- Who would earn money from the perfect picture?

### Part 2: My mirror in words

Nobody collects this part. Write without describing how you look.

1. My hands can ………………
2. People come to me when ………………
3. My voice is good for ………………
4. A mistake that made me wiser: ………………
5. I feel at home in my body when ………………

### Part 3: A kinder caption

Choose one imaginary post and write a comment that does not mention looks.

- A girl holding a certificate.
- A boy carrying his little sister.
- A friend with a new bicycle.

### Talk about it

- How do I feel after twenty minutes of perfect pictures?
- Which account could I stop following this week?
- Who makes me feel good without a filter?

If thoughts about your body stay heavy for many days, talk with a trusted adult or call {{child-helpline}}.`,
      km: `## កញ្ចក់ និងតម្រងរូប៖ សន្លឹកកិច្ចការ

### ផ្នែកទី១៖ ថូផ្កាដែលលក់ដាច់

ធ្វើការជាក្រុមបីនាក់។ ថតរូបថូផ្កា កែវ ឬផ្លែឈើ។ កែរូបរហូតដល់វាមើលទៅឥតខ្ចោះ។

- យើងបានផ្លាស់ប្ដូរអ្វីខ្លះ? (ពន្លឺ ពណ៌ រាង ផ្ទៃខាងក្រោយ)
- តើអ្វីដែលពិតបានបាត់ទៅ?
- នរណានឹងរកលុយបានពីរូបដ៏ឥតខ្ចោះនេះ?

### ផ្នែកទី២៖ កញ្ចក់របស់ខ្ញុំជាពាក្យ

គ្មាននរណាប្រមូលផ្នែកនេះទេ។ សូមសរសេរដោយមិនពណ៌នារូបរាងខាងក្រៅ។

1. ដៃរបស់ខ្ញុំអាច ………………
2. គេមករកខ្ញុំ នៅពេល ………………
3. សំឡេងខ្ញុំល្អសម្រាប់ ………………
4. កំហុសមួយដែលធ្វើឲ្យខ្ញុំមានប្រាជ្ញាជាងមុន៖ ………………
5. ខ្ញុំមានអារម្មណ៍ស្រួលក្នុងខ្លួន នៅពេល ………………

### ផ្នែកទី៣៖ មតិដែលមានចិត្តល្អជាង

ជ្រើសរើសការបង្ហោះប្រឌិតមួយ ហើយសរសេរមតិដែលមិននិយាយអំពីរូបរាង។

- ក្មេងស្រីម្នាក់កាន់លិខិតសរសើរ។
- ក្មេងប្រុសម្នាក់ពរប្អូនស្រី។
- មិត្តម្នាក់មានកង់ថ្មី។

### ជជែកគ្នា

- តើខ្ញុំមានអារម្មណ៍បែបណា ក្រោយមើលរូបឥតខ្ចោះម្ភៃនាទី?
- តើគណនីណាដែលខ្ញុំអាចឈប់តាមដាននៅសប្ដាហ៍នេះ?
- នរណាធ្វើឲ្យខ្ញុំមានអារម្មណ៍ល្អ ដោយមិនបាច់មានតម្រង?

បើការគិតអំពីរាងកាយនៅតែធ្ងន់ក្នុងចិត្តច្រើនថ្ងៃ សូមនិយាយជាមួយមនុស្សពេញវ័យដែលទុកចិត្តបាន ឬទូរសព្ទទៅ {{child-helpline}}។`,
    },
    picture: 'lotus-pond',
  },
  {
    slug: 'digital-footprints-across-the-rice-field',
    title: { en: 'Digital Footprints across the Rice Field', km: 'ស្នាមជើងឌីជីថលកាត់វាលស្រែ' },
    summary: {
      en: 'Eighteen slides that follow one photograph from a picnic to a job interview ten years later.',
      km: 'ស្លាយដប់ប្រាំបីដែលតាមដានរូបថតមួយ ពីពេលដើរលេងរហូតដល់ការសម្ភាសការងារដប់ឆ្នាំក្រោយ។',
    },
    description: {
      en: `Footprints in wet earth dry and stay. The slides tell the journey of one invented photograph: taken at a picnic, posted, tagged, copied, forgotten, and found again by somebody who decides about a job. At four points the class votes on what to do and sees how the story turns.

Speaker notes under each slide give a sentence to say and a question to ask; no preparation is needed beyond reading them once. Pupils learn what others can discover about them, how to ask friends to remove a tag, and that good footprints, such as a poem or a volunteer day, also last.`,
      km: `ស្នាមជើងលើដីសើម ពេលស្ងួតទៅនៅតែជាប់។ ស្លាយទាំងនេះរៀបរាប់ដំណើររបស់រូបថតប្រឌិតមួយ៖ ថតពេលដើរលេង បង្ហោះ ដាក់ឈ្មោះ ចម្លង ភ្លេច ហើយត្រូវបានរកឃើញវិញដោយអ្នកសម្រេចអំពីការងារ។ នៅបួនកន្លែង ថ្នាក់បោះឆ្នោតថាត្រូវធ្វើអ្វី ហើយឃើញរឿងប្រែទៅជាយ៉ាងណា។

កំណត់សម្គាល់ក្រោមស្លាយនីមួយៗមានប្រយោគសម្រាប់និយាយ និងសំណួរសម្រាប់សួរ គ្រាន់តែអានម្ដងជាមុនក៏គ្រប់គ្រាន់។ សិស្សរៀនថា អ្នកដទៃអាចរកឃើញអ្វីខ្លះអំពីខ្លួន របៀបសុំមិត្តឲ្យដកការដាក់ឈ្មោះ ហើយស្នាមជើងល្អៗ ដូចជាកំណាព្យ ឬថ្ងៃស្ម័គ្រចិត្ត ក៏នៅយូរដែរ។`,
    },
    audiences: ['professionals', 'children'],
    ages: [11, 14],
    bands: ['11-14'],
    topics: ['online-reputation', 'privacy-and-security'],
    type: 'presentation',
    languages: ['en', 'km'],
    durationMinutes: 40,
    needs: ['adult', 'projector'],
    accessibility: ['large-print', 'transcript'],
    licence: 'cc-by-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-09-15',
    picture: 'rice-field-morning',
  },
  {
    slug: 'rumour-advert-or-news',
    title: { en: 'Rumour, Advert or News?', km: 'ពាក្យចចាមអារ៉ាម ការផ្សាយពាណិជ្ជកម្ម ឬព័ត៌មាន?' },
    summary: {
      en: 'A media-literacy lesson: teams become an editorial office and must decide which of nine stories they would print.',
      km: 'មេរៀនអំពីការយល់ដឹងប្រព័ន្ធផ្សព្វផ្សាយ៖ ក្រុមនីមួយៗក្លាយជាការិយាល័យនិពន្ធ ហើយសម្រេចថារឿងណាក្នុងចំណោមប្រាំបួនគួរបោះពុម្ព។',
    },
    description: {
      en: `The class turns into three editorial offices. Each receives nine invented items: a flood warning without a date, a miracle cream, a quotation without a speaker, a computer-made picture of a flying buffalo, and so on. With a five-question checklist they sort rumour from advertising and news, then defend their front page before the others.

The checklist asks who says it, when, how they know, who profits, and who else confirms it. Pupils learn to trace a claim to its source, to spot invented images and to correct a mistake in public without shame. Everything can be done on paper; no connection is needed.`,
      km: `ថ្នាក់ក្លាយជាការិយាល័យនិពន្ធបី។ ការិយាល័យនីមួយៗទទួលបានរឿងបង្កើតឡើងប្រាំបួន៖ ការព្រមានទឹកជំនន់គ្មានកាលបរិច្ឆេទ ក្រែមអស្ចារ្យ សម្ដីគ្មានអ្នកនិយាយ រូបក្របីហោះដែលកុំព្យូទ័របង្កើត និងអ្វីៗទៀត។ ដោយប្រើបញ្ជីសំណួរប្រាំ ពួកគេបែងចែកពាក្យចចាមអារ៉ាម ការផ្សាយពាណិជ្ជកម្ម និងព័ត៌មាន រួចការពារទំព័រមុខរបស់ខ្លួននៅមុខក្រុមផ្សេង។

បញ្ជីនោះសួរថា នរណានិយាយ នៅពេលណា គេដឹងដោយរបៀបណា នរណាបានប្រយោជន៍ ហើយនរណាទៀតបញ្ជាក់។ សិស្សរៀនតាមរកប្រភពនៃព័ត៌មាន សម្គាល់រូបភាពក្លែងក្លាយ និងកែកំហុសជាសាធារណៈដោយមិនខ្មាស។ អ្វីៗអាចធ្វើលើក្រដាស មិនត្រូវការអ៊ីនធឺណិតទេ។`,
    },
    audiences: ['professionals'],
    ages: [11, 14],
    bands: ['11-14'],
    topics: ['managing-information'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 90,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2021,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-01-31',
    url: 'https://green-bridge.example/lessons/rumour-advert-news',
  },
  {
    slug: 'the-borrowed-song-radio-drama',
    title: { en: '', km: 'ល្ខោនវិទ្យុ៖ ចម្រៀងដែលខ្ចីគេ' },
    summary: {
      en: '',
      km: 'ល្ខោនវិទ្យុកំប្លែងបីភាគ អំពីក្រុមតន្ត្រីភូមិមួយដែលចម្រៀងរបស់ខ្លួនស្រាប់តែល្បីក្រោមឈ្មោះអ្នកដទៃ។',
    },
    description: {
      en: '',
      km: `ក្រុមតន្ត្រីយុវជនមួយនិពន្ធបទចម្រៀងសម្រាប់បុណ្យអុំទូក។ បីថ្ងៃក្រោយ ពួកគេឮបទនោះក្នុងវីដេអូរបស់អ្នកល្បីម្នាក់ ដែលគ្មានឈ្មោះពួកគេសោះ។ ភាគនីមួយៗមានរយៈពេលប្រាំបីនាទី ហើយបញ្ចប់ដោយសំណួរ៖ តើពួកគេគួរធ្វើអ្វី? តើអ្នកល្បីនោះគួរធ្វើអ្វី? ហើយអ្នកស្ដាប់ដែលចុចចែករំលែក តើមានទំនួលខុសត្រូវដែរឬទេ?

នៅក្នុងថ្នាក់ ឬក្លឹប សូមស្ដាប់ម្ដងមួយភាគ រួចជជែកក្នុងក្រុមតូចៗ មុនស្ដាប់ភាគបន្ទាប់។ អ្នកស្ដាប់រៀនថា បទចម្រៀង ទំនុក និងសំឡេងសុទ្ធតែមានម្ចាស់ រៀនសរសេរសារសុំអនុញ្ញាតឲ្យបានត្រឹមត្រូវ និងដឹងថាត្រូវរាយការណ៍ទៅកម្មវិធីដោយរបៀបណា ពេលស្នាដៃរបស់ខ្លួនត្រូវបានគេយកទៅប្រើ។ អត្ថបទពេញមានភ្ជាប់សម្រាប់អ្នកដែលមិនអាចស្ដាប់បាន។`,
    },
    readyIn: ['km'],
    audiences: ['children'],
    ages: [11, 18],
    bands: ['11-14', '14-18'],
    topics: ['copyright'],
    type: 'audio',
    languages: ['km'],
    durationMinutes: 24,
    needs: ['internet'],
    accessibility: ['transcript'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Riverbank Radio Workshop',
    year: 2020,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-04-30',
    url: 'https://riverbank-radio.example/drama/borrowed-song',
  },
]
