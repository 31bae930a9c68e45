import type { ResourceSeed } from '../shapes.ts'

export const youngChildrenResources: readonly ResourceSeed[] = [
  {
    slug: 'the-little-turtle-who-asked-first',
    title: { en: 'The Little Turtle Who Asked First', km: 'កូនអណ្ដើកដែលចេះសួរជាមុន' },
    summary: {
      en: 'A read-aloud tale about a turtle, a shiny tablet and a wise grandmother, with three questions to talk about.',
      km: 'រឿងនិទានសម្រាប់អានឲ្យស្ដាប់ អំពីកូនអណ្ដើក ថេប្លេតភ្លឺចែងចាំង និងជីដូនដ៏ឆ្លាត ព្រមទាំងសំណួរបីសម្រាប់ជជែកគ្នា។',
    },
    description: {
      en: `A short story for small children, to read aloud at home, in a preschool or in a library corner. Read it slowly and stop when the turtle feels wobbly: ask the children to show with their faces how she feels. Read the rhyme twice so that they can say it with you.

Afterwards, talk about the three questions at the end and let every child name one grown-up to ask. Children learn that they need not answer questions on a screen, and that asking for help never makes anybody angry.`,
      km: `រឿងខ្លីសម្រាប់កុមារតូចៗ ដែលអាចអានឲ្យស្ដាប់នៅផ្ទះ នៅសាលាមត្តេយ្យ ឬនៅជ្រុងបណ្ណាល័យ។ សូមអានយឺតៗ ហើយឈប់បន្តិចនៅពេលកូនអណ្ដើកមានអារម្មណ៍មិនស្រួល៖ សុំឲ្យកុមារបង្ហាញតាមទឹកមុខថាវាមានអារម្មណ៍បែបណា។ អានពាក្យចួនពីរដង ដើម្បីឲ្យកុមារអាចសូត្រជាមួយអ្នក។

បន្ទាប់មក ជជែកអំពីសំណួរបីនៅចុងរឿង ហើយឲ្យកុមារម្នាក់ៗប្រាប់ឈ្មោះមនុស្សពេញវ័យម្នាក់ដែលពួកគេអាចសួរបាន។ កុមាររៀនថា ពួកគេមិនចាំបាច់ឆ្លើយសំណួរលើអេក្រង់ទេ ហើយការសុំជំនួយមិនដែលធ្វើឲ្យនរណាខឹងឡើយ។`,
    },
    audiences: ['children', 'parents'],
    ages: [4, 7],
    bands: ['4-7'],
    topics: ['privacy-and-security', 'reporting-and-help'],
    type: 'story',
    languages: ['en', 'km'],
    durationMinutes: 10,
    needs: ['adult'],
    accessibility: ['tagged-pdf', 'large-print', 'easy-read'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-03-01',
    sheet: {
      en: `## The Little Turtle Who Asked First

Little Turtle lived beside a wide, calm pond. One day her uncle lent her a shiny tablet. On it danced songs, colours and a purple fish.

Tap, tap! A box jumped up. “Win a golden shell! Tell me your name and where you live.”

Little Turtle wanted the golden shell. But her tummy felt wobbly. She put the tablet down and walked, slowly, slowly, to Grandmother.

“Grandmother, may I answer?”

“Thank you for asking,” said Grandmother. “Our name and our home are ours to keep. Strangers do not need them.” Together they closed the box.

Next, a film with loud, frightening noises began. Little Turtle turned the tablet over and called, “Grandmother, please come!” Grandmother was not cross. She hugged her, and they chose a gentle film.

That night Little Turtle sang:

> Stop, turn it over, find somebody near.
> I ask my grown-up, and then there's no fear.

## Talk together

- What made her tummy wobbly?
- Whom did she ask?
- Whom can you ask?`,
      km: `## កូនអណ្ដើកដែលចេះសួរជាមុន

កូនអណ្ដើកមួយរស់នៅក្បែរស្រះធំមួយដែលមានទឹកស្ងប់ស្ងៀម។ ថ្ងៃមួយ ពូរបស់វាឲ្យខ្ចីថេប្លេតភ្លឺចែងចាំងមួយ។ នៅលើនោះមានចម្រៀង ពណ៌ចម្រុះ និងត្រីពណ៌ស្វាយមួយកំពុងរាំ។

តុក តុក! ប្រអប់មួយលោតឡើង។ «ចូលមកយករង្វាន់សំបកខ្យងមាស! ប្រាប់ឈ្មោះ និងកន្លែងដែលអ្នករស់នៅមក»។

កូនអណ្ដើកចង់បានសំបកខ្យងមាសណាស់។ ប៉ុន្តែវាមានអារម្មណ៍មិនស្រួលក្នុងពោះ។ វាដាក់ថេប្លេតចុះ ហើយដើរយឺតៗ យឺតៗ ទៅរកជីដូន។

«លោកយាយ តើចៅអាចឆ្លើយបានទេ?»

ជីដូនតបថា «អរគុណចៅដែលមកសួរ។ ឈ្មោះ និងផ្ទះរបស់យើង ជារបស់យើងត្រូវរក្សាទុក។ មនុស្សមិនស្គាល់មិនត្រូវការវាទេ»។ ជីដូននិងចៅក៏បិទប្រអប់នោះជាមួយគ្នា។

បន្ទាប់មក មានវីដេអូមួយដែលមានសំឡេងខ្លាំងគួរឲ្យខ្លាចចាប់ផ្ដើមចាក់។ កូនអណ្ដើកផ្កាប់ថេប្លេត ហើយស្រែកហៅថា «លោកយាយ សូមមកនេះបន្តិច!» ជីដូនមិនខឹងទេ។ គាត់ឱបចៅ ហើយជ្រើសរើសវីដេអូស្រទន់មួយជាមួយគ្នា។

យប់នោះ កូនអណ្ដើកច្រៀងថា៖

> ឈប់ ផ្កាប់វាទុក រកមនុស្សក្បែរខ្លួន។
> សួរចាស់ទុំជាមុន ក្នុងចិត្តលែងខ្លាច។

## ជជែកជាមួយគ្នា

- អ្វីធ្វើឲ្យកូនអណ្ដើកមិនស្រួលក្នុងពោះ?
- តើវាទៅសួរនរណា?
- តើប្អូនៗអាចសួរនរណាបាន?`,
    },
    picture: 'paper-boats',
  },
  {
    slug: 'my-helping-hand',
    title: { en: 'My Helping Hand: Five Grown-Ups I Trust', km: 'ដៃជំនួយរបស់ខ្ញុំ៖ មនុស្សពេញវ័យប្រាំនាក់ដែលខ្ញុំទុកចិត្ត' },
    summary: {
      en: 'A colourful wall poster on which children draw their own hand and write one trusted person on every finger.',
      km: 'ផ្ទាំងរូបភាពចម្រុះពណ៌សម្រាប់បិទជញ្ជាំង ដែលកុមារគូរដៃរបស់ខ្លួន ហើយសរសេរឈ្មោះមនុស្សទុកចិត្តម្នាក់លើម្រាមដៃនីមួយៗ។',
    },
    description: {
      en: `Print the poster once for the wall and once for every child. Begin with a talk: who listens to you when you are sad? Children trace one hand on the paper and write or draw one trusted adult on each finger. At least one finger should be somebody outside the home, such as a teacher or an aunt.

Let the children practise one sentence: “I saw something and I need your help.” They learn that help has many doors: if one person is busy, they try the next finger.`,
      km: `សូមបោះពុម្ពផ្ទាំងរូបភាពមួយសន្លឹកសម្រាប់បិទជញ្ជាំង និងមួយសន្លឹកសម្រាប់កុមារម្នាក់ៗ។ ចាប់ផ្ដើមដោយការជជែក៖ ពេលប្អូនកើតទុក្ខ តើនរណាស្ដាប់ប្អូន? កុមារគូរតាមគែមដៃម្ខាងលើក្រដាស ហើយសរសេរ ឬគូររូបមនុស្សពេញវ័យដែលទុកចិត្តម្នាក់លើម្រាមដៃនីមួយៗ។ យ៉ាងតិចម្រាមដៃមួយគួរជាមនុស្សក្រៅផ្ទះ ដូចជាគ្រូ ឬម្ដាយមីង។

ឲ្យកុមារហាត់និយាយមួយប្រយោគ៖ «ខ្ញុំបានឃើញរឿងមួយ ហើយខ្ញុំត្រូវការជំនួយ»។ ពួកគេរៀនថា ជំនួយមានទ្វារច្រើន៖ បើម្នាក់រវល់ ពួកគេអាចសាកល្បងម្រាមដៃបន្ទាប់។`,
    },
    audiences: ['children', 'parents', 'professionals'],
    ages: [4, 11],
    bands: ['4-7', '7-11'],
    topics: ['reporting-and-help'],
    type: 'poster',
    languages: ['en', 'km'],
    durationMinutes: 20,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf', 'large-print', 'easy-read'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-09-01',
    sheet: {
      en: `## My helping hand

Put your hand here. Draw around it with your favourite colour.

Now think of five grown-ups who listen to you, help you and keep you safe. Write or draw one person on each finger.

1. **Thumb:** somebody at home.
2. **Pointing finger:** somebody in my family who lives in another house.
3. **Tall finger:** somebody at school.
4. **Ring finger:** somebody in my village or street.
5. **Little finger:** somebody I can call. Child Helpline Cambodia is {{child-helpline}}. It is free, day and night.

## I can say

- “I saw something and I need your help.”
- “Somebody online asked me to keep a secret.”
- “I do not like this message.”

## Remember

- It is never too late to tell.
- It is not my fault.
- If one person is busy, I try the next finger, until somebody helps.

My name: ………………

The person I will ask first: ………………`,
      km: `## ដៃជំនួយរបស់ខ្ញុំ

ដាក់ដៃរបស់ប្អូននៅទីនេះ។ គូរជុំវិញដៃដោយពណ៌ដែលប្អូនចូលចិត្តជាងគេ។

ឥឡូវ សូមគិតដល់មនុស្សពេញវ័យប្រាំនាក់ ដែលស្ដាប់ប្អូន ជួយប្អូន និងថែរក្សាប្អូនឲ្យមានសុវត្ថិភាព។ សរសេរ ឬគូររូបមនុស្សម្នាក់លើម្រាមដៃនីមួយៗ។

1. **មេដៃ៖** មនុស្សម្នាក់នៅក្នុងផ្ទះ។
2. **ចង្អុលដៃ៖** សាច់ញាតិម្នាក់ដែលនៅផ្ទះផ្សេង។
3. **ម្រាមកណ្ដាល៖** មនុស្សម្នាក់នៅសាលារៀន។
4. **ម្រាមនាង៖** មនុស្សម្នាក់នៅក្នុងភូមិ ឬតាមផ្លូវផ្ទះខ្ញុំ។
5. **កូនដៃ៖** មនុស្សដែលខ្ញុំអាចទូរសព្ទទៅបាន។ លេខខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាគឺ {{child-helpline}}។ ហៅដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។

## ខ្ញុំអាចនិយាយថា

- «ខ្ញុំបានឃើញរឿងមួយ ហើយខ្ញុំត្រូវការជំនួយ»។
- «មានគេលើអ៊ីនធឺណិតសុំឲ្យខ្ញុំលាក់ការសម្ងាត់»។
- «ខ្ញុំមិនចូលចិត្តសារនេះទេ»។

## ចងចាំ

- ប្រាប់ពេលណាក៏មិនយឺតពេលដែរ។
- វាមិនមែនជាកំហុសរបស់ខ្ញុំទេ។
- បើម្នាក់រវល់ ខ្ញុំទៅរកម្រាមដៃបន្ទាប់ រហូតដល់មានអ្នកជួយ។

ឈ្មោះខ្ញុំ៖ ………………

មនុស្សដែលខ្ញុំនឹងសួរមុនគេ៖ ………………`,
    },
    picture: 'festival-flags',
  },
  {
    slug: 'sun-time-moon-time',
    title: {
      en: 'Sun Time, Moon Time: A Day with and without Screens',
      km: 'ម៉ោងព្រះអាទិត្យ ម៉ោងព្រះចន្ទ៖ មួយថ្ងៃមានអេក្រង់ និងគ្មានអេក្រង់',
    },
    summary: {
      en: 'A cut-and-stick activity in which small children plan a balanced day of play, meals, screens and sleep.',
      km: 'សកម្មភាពកាត់និងបិទ ដែលកុមារតូចៗរៀបចំមួយថ្ងៃឲ្យមានតុល្យភាពរវាងការលេង ការញ៉ាំ អេក្រង់ និងការគេង។',
    },
    description: {
      en: `Children cut out small pictures (eating rice, riding a bicycle, watching a film, sleeping) and stick them under a sun or a moon. Then they count: how many pictures need a screen, how many do not? The adult asks how the body feels after each one: lively, calm, tired?

Finish by choosing one “moon rule” for the family, such as putting the telephone to sleep before the child. Children learn to notice tired eyes and to stop without a quarrel. You need scissors, glue and coloured pencils.`,
      km: `កុមារកាត់រូបតូចៗ (ញ៉ាំបាយ ជិះកង់ មើលវីដេអូ គេង) រួចបិទនៅក្រោមរូបព្រះអាទិត្យ ឬព្រះចន្ទ។ បន្ទាប់មក ពួកគេរាប់៖ តើមានរូបប៉ុន្មានត្រូវការអេក្រង់ ហើយប៉ុន្មានមិនត្រូវការ? មនុស្សពេញវ័យសួរថា ក្រោយសកម្មភាពនីមួយៗ រាងកាយមានអារម្មណ៍បែបណា៖ ស្រស់ស្រាយ ស្ងប់ ឬអស់កម្លាំង?

បញ្ចប់ដោយជ្រើសរើស «ច្បាប់ព្រះចន្ទ» មួយសម្រាប់គ្រួសារ ដូចជាឲ្យទូរសព្ទគេងមុនកុមារ។ កុមាររៀនសម្គាល់ភ្នែកដែលអស់កម្លាំង និងចេះឈប់ដោយមិនឈ្លោះ។ ត្រូវការកន្ត្រៃ កាវ និងខ្មៅដៃពណ៌។`,
    },
    audiences: ['children', 'parents', 'professionals'],
    ages: [4, 7],
    bands: ['4-7'],
    topics: ['health-and-well-being'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 30,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-04-01',
    sheet: {
      en: `## Sun time, moon time

**You need:** scissors, glue, coloured pencils, this sheet.

1. Colour the big sun on the left and the big moon on the right.
2. Cut out the twelve small pictures below.
3. Stick the things you do by day under the sun. Stick the things you do in the evening and at night under the moon.
4. Draw a small square on every picture which needs a screen.

## The twelve pictures

- waking up and washing
- eating rice with the family
- walking to school
- drawing
- watching a film
- playing a game on the telephone
- riding a bicycle
- helping in the garden
- calling grandmother by video
- listening to a story
- brushing teeth
- sleeping

## Count together

I have …… pictures with a screen and …… pictures without one.

## How does my body tell me to stop?

- My eyes are dry.
- I am cross.
- I forget to eat.

## Our moon rule

Before we sleep, the telephone sleeps in: ………………

For the adult: praise stopping, not only waiting. Say five minutes before the end that the end is coming.`,
      km: `## ម៉ោងព្រះអាទិត្យ ម៉ោងព្រះចន្ទ

**ត្រូវការ៖** កន្ត្រៃ កាវ ខ្មៅដៃពណ៌ និងសន្លឹកនេះ។

1. ផាត់ពណ៌ព្រះអាទិត្យធំនៅខាងឆ្វេង និងព្រះចន្ទធំនៅខាងស្ដាំ។
2. កាត់រូបតូចៗទាំងដប់ពីរខាងក្រោម។
3. បិទសកម្មភាពដែលប្អូនធ្វើពេលថ្ងៃនៅក្រោមព្រះអាទិត្យ។ បិទសកម្មភាពពេលល្ងាច និងពេលយប់នៅក្រោមព្រះចន្ទ។
4. គូរការ៉េតូចមួយលើរូបណាដែលត្រូវការអេក្រង់។

## រូបទាំងដប់ពីរ

- ក្រោកពីគេង និងលុបមុខ
- ញ៉ាំបាយជាមួយគ្រួសារ
- ដើរទៅសាលា
- គូររូប
- មើលវីដេអូ
- លេងហ្គេមក្នុងទូរសព្ទ
- ជិះកង់
- ជួយការងារក្នុងសួន
- ហៅវីដេអូទៅជីដូន
- ស្ដាប់រឿងនិទាន
- ដុសធ្មេញ
- គេង

## រាប់ជាមួយគ្នា

ខ្ញុំមានរូប …… ដែលមានអេក្រង់ និងរូប …… ដែលគ្មានអេក្រង់។

## រាងកាយប្រាប់ខ្ញុំឲ្យឈប់ដោយរបៀបណា?

- ភ្នែកខ្ញុំស្ងួត។
- ខ្ញុំឆាប់ខឹង។
- ខ្ញុំភ្លេចញ៉ាំបាយ។

## ច្បាប់ព្រះចន្ទរបស់យើង

មុនពេលយើងគេង ទូរសព្ទគេងនៅ៖ ………………

សម្រាប់មនុស្សពេញវ័យ៖ សូមសរសើរពេលកុមារចេះឈប់ មិនមែនសរសើរតែពេលចេះរង់ចាំទេ។ សូមប្រាប់ប្រាំនាទីមុន ថាជិតដល់ពេលឈប់ហើយ។`,
    },
    picture: 'phone-and-moon',
  },
  {
    slug: 'dara-and-the-noisy-screen',
    title: { en: 'Dara and the Noisy Screen', km: 'ដារ៉ា និងអេក្រង់ឮកងរំពង' },
    summary: {
      en: 'A gentle cartoon about a boy whose film suddenly turns scary, and the three small steps that help him.',
      km: 'វីដេអូគំនូរជីវចលស្រទន់ អំពីក្មេងប្រុសម្នាក់ដែលវីដេអូរបស់គេស្រាប់តែគួរឲ្យខ្លាច និងជំហានតូចៗបីដែលជួយគេ។',
    },
    description: {
      en: `Dara, a puppet with a red scarf, is watching a cooking song when the next film starts by itself and frightens him. He learns three steps: pause, turn away, tell. The cartoon lasts four minutes and has hardly any words, so children who do not read can follow it.

Watch it once without stopping. The second time, pause at the bell and let the children say what Dara should do. Act it out with a book as a pretend tablet. Children learn that the next film is chosen by a machine, not by a friend, and that they may always stop.`,
      km: `ដារ៉ា ជាតុក្កតាបង់កន្សែងក្រហម កំពុងមើលចម្រៀងធ្វើម្ហូប ស្រាប់តែវីដេអូបន្ទាប់ចាប់ផ្ដើមដោយខ្លួនឯង ហើយធ្វើឲ្យគេភ័យ។ គេរៀនជំហានបី៖ ផ្អាក ងាកចេញ ប្រាប់។ វីដេអូមានរយៈពេលបួននាទី ហើយស្ទើរតែគ្មានពាក្យ ដូច្នេះកុមារដែលមិនទាន់ចេះអានក៏អាចតាមដានបាន។

មើលលើកទីមួយដោយមិនឈប់។ លើកទីពីរ សូមផ្អាកពេលឮសំឡេងកណ្ដឹង ហើយឲ្យកុមារប្រាប់ថាដារ៉ាគួរធ្វើអ្វី។ បន្ទាប់មក សម្ដែងជាមួយសៀវភៅមួយក្បាលជំនួសថេប្លេត។ កុមាររៀនថា វីដេអូបន្ទាប់ត្រូវបានជ្រើសរើសដោយម៉ាស៊ីន មិនមែនដោយមិត្តភក្តិទេ ហើយពួកគេអាចឈប់បានជានិច្ច។`,
    },
    audiences: ['children', 'parents'],
    ages: [4, 7],
    bands: ['4-7'],
    topics: ['managing-information', 'health-and-well-being'],
    type: 'video',
    languages: ['km'],
    durationMinutes: 4,
    needs: ['adult', 'internet'],
    accessibility: ['captions', 'sign-language', 'audio-description'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Lotus Screen Studio',
    year: 2022,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-02-01',
    url: 'https://lotus-screen.example/films/dara-noisy-screen',
  },
  {
    slug: 'the-firefly-and-the-secret-word',
    title: { en: 'Bedtime Tale: The Firefly and the Secret Word', km: 'រឿងមុនចូលគេង៖ អំពិលអំពែក និងពាក្យសម្ងាត់' },
    summary: {
      en: 'A quiet audio story for the evening: a firefly learns which words are kept at home and which may be shared.',
      km: 'រឿងជាសំឡេងស្ងប់ស្ងាត់សម្រាប់ពេលល្ងាច៖ អំពិលអំពែកមួយរៀនថា ពាក្យណាត្រូវទុកក្នុងផ្ទះ ហើយពាក្យណាអាចចែករំលែកបាន។',
    },
    description: {
      en: `Nine minutes of soft storytelling with roneat music. A young firefly has a secret word which opens the lamp of her house. A beetle asks for it, first sweetly, then with a gift. The firefly finds a kind way to say no and goes to tell her father.

Listen together in the dark with the screen turned off. Then invent a family password which nobody else knows, for moments when a stranger says “your mother sent me”. Children learn the difference between a happy surprise and a secret that feels heavy, and why passwords are not gifts.`,
      km: `រឿងនិទានស្រទន់រយៈពេលប្រាំបួននាទី មានភ្លេងរនាតកំដរ។ កូនអំពិលអំពែកមួយមានពាក្យសម្ងាត់សម្រាប់បើកចង្កៀងផ្ទះ។ សត្វល្អិតមួយសុំពាក្យនោះ ដំបូងដោយពាក្យផ្អែមល្ហែម បន្ទាប់មកដោយអំណោយ។ អំពិលអំពែករកវិធីសុភាពដើម្បីបដិសេធ ហើយទៅប្រាប់ឪពុក។

សូមស្ដាប់ជាមួយគ្នាក្នុងទីងងឹត ដោយបិទអេក្រង់។ បន្ទាប់មក បង្កើតពាក្យសម្ងាត់របស់គ្រួសារដែលគ្មាននរណាផ្សេងដឹង សម្រាប់ប្រើពេលមនុស្សមិនស្គាល់និយាយថា «ម្ដាយប្អូនឲ្យខ្ញុំមក»។ កុមាររៀនបែងចែករវាងការភ្ញាក់ផ្អើលដ៏រីករាយ និងការសម្ងាត់ដែលធ្វើឲ្យធ្ងន់ចិត្ត ព្រមទាំងយល់ថាពាក្យសម្ងាត់មិនមែនជាអំណោយទេ។`,
    },
    audiences: ['children', 'parents'],
    ages: [4, 9],
    bands: ['4-7', '7-11'],
    topics: ['privacy-and-security', 'grooming'],
    type: 'audio',
    languages: ['en', 'km'],
    durationMinutes: 9,
    needs: ['nothing'],
    accessibility: ['transcript'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Riverbank Radio Workshop',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-01-15',
    url: 'https://riverbank-radio.example/tales/firefly',
    picture: 'night-sky-signal',
  },
  {
    slug: 'feelings-memory-cards',
    title: { en: 'Feelings Memory: Match the Faces', km: 'ល្បែងចងចាំអារម្មណ៍៖ ផ្គូផ្គងទឹកមុខ' },
    summary: {
      en: 'A memory game with twenty-four cards: children pair a face with a moment online and give the feeling a name.',
      km: 'ល្បែងចងចាំមានសន្លឹកបៀម្ភៃបួន៖ កុមារផ្គូផ្គងទឹកមុខជាមួយហេតុការណ៍លើអ៊ីនធឺណិត ហើយដាក់ឈ្មោះឲ្យអារម្មណ៍នោះ។',
    },
    description: {
      en: `Lay the twenty-four cards face down. Twelve show faces (proud, jealous, shy, worried, curious and more); twelve show small scenes, such as a photo that gets many hearts or a friend who does not answer. Players turn two cards, say how the child in the scene might feel, and keep the pair if the others agree.

There is no single right answer: talking is the game. Children learn words for feelings, discover that two people can feel differently about the same picture, and practise saying “I do not like it when…”. For two to five players.`,
      km: `រៀបសន្លឹកបៀម្ភៃបួនសន្លឹកផ្កាប់មុខចុះ។ ដប់ពីរសន្លឹកបង្ហាញទឹកមុខ (មោទនភាព ច្រណែន អៀន បារម្ភ ចង់ដឹង និងអ្វីៗទៀត) ដប់ពីរសន្លឹកទៀតបង្ហាញហេតុការណ៍តូចៗ ដូចជារូបថតដែលទទួលបានបេះដូងច្រើន ឬមិត្តម្នាក់ដែលមិនឆ្លើយតប។ អ្នកលេងបើកពីរសន្លឹក រួចនិយាយថាកុមារក្នុងរូបអាចមានអារម្មណ៍បែបណា ហើយយកគូនោះទុកបើអ្នកដទៃយល់ស្រប។

គ្មានចម្លើយត្រឹមត្រូវតែមួយទេ៖ ការជជែកគ្នានោះហើយជាល្បែង។ កុមាររៀនពាក្យសម្រាប់អារម្មណ៍ យល់ថាមនុស្សពីរនាក់អាចមានអារម្មណ៍ខុសគ្នាចំពោះរូបតែមួយ ហើយហាត់និយាយថា «ខ្ញុំមិនចូលចិត្តទេ នៅពេល…»។ សម្រាប់អ្នកលេងពីពីរទៅប្រាំនាក់។`,
    },
    audiences: ['children', 'professionals'],
    ages: [5, 9],
    bands: ['4-7', '7-11'],
    topics: ['self-image', 'health-and-well-being'],
    type: 'game',
    languages: ['en', 'km'],
    durationMinutes: 25,
    needs: ['adult', 'printed'],
    accessibility: ['large-print'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Kampong Learning Lab',
    year: 2021,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-06-30',
  },
  {
    slug: 'kind-words-travel-far',
    title: { en: 'Kind Words Travel Far', km: 'ពាក្យល្អទៅដល់ទីឆ្ងាយ' },
    summary: {
      en: 'A primary-school lesson with a folded paper heart that shows how hurtful messages leave marks and how to mend them.',
      km: 'មេរៀនបឋមសិក្សា ប្រើបេះដូងក្រដាសដែលត្រូវបានបត់ឲ្យជ្រួញ ដើម្បីបង្ហាញថាសារមិនល្អបន្សល់ស្នាម និងរបៀបជួយព្យាបាល។',
    },
    description: {
      en: `One lesson about teasing in chat groups. The class passes a big paper heart around and makes a fold for each unkind comment read from the board, then smooths it with kind ones. The creases stay: that starts the talk about why “only joking” can hurt.

In pairs, pupils rewrite three rude messages into honest and friendly ones, and agree on three class rules for group chats. Children learn to tell a quarrel from bullying, to support the person who is hurt, and to fetch an adult early. The plan gives times, questions and a simple way to see what was learned.`,
      km: `មេរៀនមួយម៉ោង អំពីការចំអកគ្នាក្នុងក្រុមជជែក។ សិស្សបញ្ជូនបេះដូងក្រដាសធំមួយជុំវិញថ្នាក់ ហើយបត់វាម្ដង រាល់ពេលដែលគ្រូអានពាក្យមិនល្អមួយនៅលើក្ដារខៀន បន្ទាប់មកលាតវាឲ្យរាបវិញដោយពាក្យល្អ។ ស្នាមជ្រួញនៅតែមាន៖ នេះជាចំណុចចាប់ផ្ដើមជជែកថា ហេតុអ្វីពាក្យ «គ្រាន់តែលេងសើច» អាចធ្វើឲ្យឈឺចាប់។

សិស្សធ្វើការជាគូ កែសម្រួលសារមិនគួរសមបី ឲ្យទៅជាសារស្មោះត្រង់និងរួសរាយ រួចព្រមព្រៀងលើច្បាប់ថ្នាក់បីសម្រាប់ក្រុមជជែក។ កុមាររៀនបែងចែកការឈ្លោះគ្នាពីការសម្លុតធ្វើបាប គាំទ្រអ្នកដែលរងការឈឺចាប់ និងហៅមនុស្សពេញវ័យឲ្យបានឆាប់។ កិច្ចតែងការមានបញ្ជាក់ពេលវេលា សំណួរ និងវិធីងាយៗសម្រាប់វាយតម្លៃអ្វីដែលសិស្សបានរៀន។`,
    },
    audiences: ['professionals', 'children'],
    ages: [7, 11],
    bands: ['7-11'],
    topics: ['online-bullying', 'health-and-well-being'],
    type: 'lesson-plan',
    languages: ['en', 'km'],
    durationMinutes: 45,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-02-01',
    sheet: {
      en: `## Kind Words Travel Far: lesson plan

**Class:** grades 2 to 5. **Time:** 45 minutes. **Prepare:** one large paper heart, chalk, slips of paper.

### Aims

By the end pupils can say how a message may hurt, name one way to help, and name one adult to tell.

### Steps

1. **Opening (5 min).** Ask: what was the kindest thing somebody said to you this week?
2. **The heart (10 min).** Read five unkind comments, such as “Nobody wants you in the group.” Pupils fold the heart each time. Then let volunteers say kind words and smooth it. Look at the creases together.
3. **Talk (10 min).** What is the difference between one quarrel and bullying? Bullying happens again and again, and one side has more power.
4. **Rewrite (10 min).** In pairs, turn three rude messages into friendly ones.
5. **Class rules (5 min).** Agree on three rules for our chat groups.
6. **Closing (5 min).** Each pupil writes: “If I see it, I will…”

### For the teacher

Do not ask for real names or stories in front of the class. If a child tells you something afterwards, listen, thank the child and follow your school's procedure.`,
      km: `## ពាក្យល្អទៅដល់ទីឆ្ងាយ៖ កិច្ចតែងការបង្រៀន

**ថ្នាក់៖** ទី២ ដល់ទី៥។ **ពេលវេលា៖** ៤៥ នាទី។ **រៀបចំ៖** បេះដូងក្រដាសធំមួយ ដីស និងបន្ទះក្រដាសតូចៗ។

### គោលបំណង

នៅចុងមេរៀន សិស្សអាចប្រាប់ថាសារមួយអាចធ្វើឲ្យឈឺចាប់ដោយរបៀបណា ប្រាប់វិធីជួយមួយ និងប្រាប់ឈ្មោះមនុស្សពេញវ័យម្នាក់ដែលត្រូវទៅរក។

### ជំហាន

1. **ការចាប់ផ្ដើម (៥ នាទី)។** សួរ៖ សប្ដាហ៍នេះ តើពាក្យណាដែលគេនិយាយមកកាន់ប្អូនល្អជាងគេ?
2. **បេះដូង (១០ នាទី)។** អានពាក្យមិនល្អប្រាំ ដូចជា «គ្មាននរណាចង់ឲ្យឯងនៅក្នុងក្រុមទេ»។ សិស្សបត់បេះដូងម្ដងៗ។ បន្ទាប់មក ឲ្យអ្នកស្ម័គ្រចិត្តនិយាយពាក្យល្អ ហើយលាតវាឲ្យរាបវិញ។ មើលស្នាមជ្រួញជាមួយគ្នា។
3. **ជជែក (១០ នាទី)។** តើការឈ្លោះម្ដង ខុសពីការសម្លុតធ្វើបាបយ៉ាងណា? ការសម្លុតធ្វើបាបកើតឡើងម្ដងហើយម្ដងទៀត ហើយភាគីម្ខាងមានអំណាចជាង។
4. **សរសេរឡើងវិញ (១០ នាទី)។** ជាគូ សូមប្ដូរសារមិនគួរសមបី ឲ្យទៅជាសាររួសរាយ។
5. **ច្បាប់ថ្នាក់ (៥ នាទី)។** ព្រមព្រៀងលើច្បាប់បីសម្រាប់ក្រុមជជែករបស់យើង។
6. **ការបញ្ចប់ (៥ នាទី)។** សិស្សម្នាក់ៗសរសេរ៖ «បើខ្ញុំឃើញ ខ្ញុំនឹង…»

### សម្រាប់គ្រូ

សូមកុំសុំឈ្មោះពិត ឬរឿងពិតនៅមុខថ្នាក់។ បើកុមារប្រាប់រឿងអ្វីមួយក្រោយមេរៀន សូមស្ដាប់ អរគុណកុមារ ហើយអនុវត្តតាមនីតិវិធីរបស់សាលា។`,
    },
    picture: 'letters-and-birds',
  },
  {
    slug: 'true-false-or-not-sure',
    title: { en: 'True, False or Not Sure? Ten Quick Questions', km: 'ពិត មិនពិត ឬមិនប្រាកដ? សំណួររហ័សដប់' },
    summary: {
      en: 'Ten statements about websites, prizes and pictures; children move to a corner of the room to show what they believe.',
      km: 'ប្រយោគដប់អំពីគេហទំព័រ រង្វាន់ និងរូបភាព៖ កុមារដើរទៅជ្រុងបន្ទប់ដើម្បីបង្ហាញអ្វីដែលខ្លួនជឿ។',
    },
    description: {
      en: `Name three corners of the room: true, false and not sure. Read one statement; the children walk to a corner and explain their choice to a neighbour. Only then read the answer. Praise the “not sure” corner: saying “I will check” is a strong answer.

The quiz also works on paper or around the kitchen table. Children learn that pictures can be changed, that a prize for nothing is a trick, that the first search result is not always the best, and that two sources are better than one. Questions and explanations are on the sheet.`,
      km: `ដាក់ឈ្មោះឲ្យជ្រុងបន្ទប់បី៖ ពិត មិនពិត និងមិនប្រាកដ។ អានប្រយោគមួយ កុមារដើរទៅជ្រុងមួយ ហើយពន្យល់ជម្រើសរបស់ខ្លួនប្រាប់អ្នកក្បែរ។ បន្ទាប់មកទើបអានចម្លើយ។ សូមសរសើរជ្រុង «មិនប្រាកដ»៖ ការនិយាយថា «ខ្ញុំនឹងផ្ទៀងផ្ទាត់» គឺជាចម្លើយដ៏រឹងមាំ។

កម្រងសំណួរនេះក៏អាចធ្វើលើក្រដាស ឬនៅតុបាយបានដែរ។ កុមាររៀនថា រូបភាពអាចត្រូវបានកែ រង្វាន់ដែលបានមកទទេគឺជាល្បិច លទ្ធផលស្វែងរកដំបូងមិនមែនតែងតែល្អបំផុតទេ ហើយប្រភពពីរប្រសើរជាងប្រភពមួយ។ សំណួរនិងការពន្យល់មាននៅលើសន្លឹក។`,
    },
    audiences: ['children', 'professionals', 'parents'],
    ages: [7, 11],
    bands: ['7-11'],
    topics: ['managing-information'],
    type: 'quiz',
    languages: ['en', 'km'],
    durationMinutes: 20,
    needs: ['adult'],
    accessibility: ['tagged-pdf', 'easy-read'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-09-01',
    sheet: {
      en: `## True, false or not sure?

1. Everything on a website has been checked by somebody. **False.** Anybody can publish.
2. A photo can be changed without anyone noticing. **True.** Look for a second source.
3. “You are the 1000th visitor, you have won a telephone!” is a trick. **True.** A prize for nothing usually wants your details.
4. The first search result is always the best. **False.** Some places are paid for.
5. If many people share a message, it must be right. **False.** Sharing is not checking.
6. A computer can write a text that sounds like a person. **True.**
7. A small padlock in the address line means that the people behind the page are honest. **False.** It only means that the connection is protected.
8. Adverts can look like games. **True.** Search for the small word “advert”.
9. The date of a story matters. **True.** Old stories come back as new ones.
10. Saying “I do not know yet” is a good answer. **True.** Then we check together.

## My checking promise

Before I share, I ask: who says so, when, and who else says so?`,
      km: `## ពិត មិនពិត ឬមិនប្រាកដ?

1. អ្វីៗនៅលើគេហទំព័រសុទ្ធតែមានគេផ្ទៀងផ្ទាត់ហើយ។ **មិនពិត។** នរណាក៏អាចបង្ហោះបាន។
2. រូបថតអាចត្រូវបានកែដោយគ្មាននរណាដឹង។ **ពិត។** សូមរកប្រភពទីពីរ។
3. «អ្នកគឺជាអ្នកចូលមើលទី១០០០ អ្នកឈ្នះទូរសព្ទមួយ!» គឺជាល្បិច។ **ពិត។** រង្វាន់ដែលបានមកទទេ ច្រើនតែចង់បានព័ត៌មានរបស់អ្នក។
4. លទ្ធផលស្វែងរកដំបូងតែងតែល្អបំផុត។ **មិនពិត។** កន្លែងខ្លះគេបង់ប្រាក់ទិញ។
5. បើមនុស្សជាច្រើនចែករំលែកសារមួយ វាប្រាកដជាត្រឹមត្រូវ។ **មិនពិត។** ការចែករំលែកមិនមែនជាការផ្ទៀងផ្ទាត់ទេ។
6. កុំព្យូទ័រអាចសរសេរអត្ថបទដែលស្ដាប់ទៅដូចមនុស្សសរសេរ។ **ពិត។**
7. រូបសោតូចនៅត្រង់អាសយដ្ឋាន មានន័យថាម្ចាស់ទំព័រជាមនុស្សស្មោះត្រង់។ **មិនពិត។** វាមានន័យតែថា ការតភ្ជាប់ត្រូវបានការពារ។
8. ការផ្សាយពាណិជ្ជកម្មអាចមើលទៅដូចហ្គេម។ **ពិត។** សូមរកមើលពាក្យតូច «ផ្សាយពាណិជ្ជកម្ម»។
9. កាលបរិច្ឆេទនៃរឿងមានសារៈសំខាន់។ **ពិត។** រឿងចាស់ៗអាចត្រឡប់មកវិញដូចរឿងថ្មី។
10. ការនិយាយថា «ខ្ញុំមិនទាន់ដឹងទេ» គឺជាចម្លើយល្អ។ **ពិត។** បន្ទាប់មក យើងផ្ទៀងផ្ទាត់ជាមួយគ្នា។

## ការសន្យាផ្ទៀងផ្ទាត់របស់ខ្ញុំ

មុនពេលចែករំលែក ខ្ញុំសួរ៖ នរណានិយាយ និយាយនៅពេលណា ហើយមាននរណាទៀតនិយាយដូច្នេះដែរ?`,
    },
  },
  {
    slug: 'the-password-dragon',
    title: { en: 'The Password Dragon of the Great Lake', km: 'នាគពាក្យសម្ងាត់នៃបឹងទន្លេសាប' },
    summary: {
      en: 'A comic in sixteen panels: a naga guards a floating school, but only with a password that nobody can guess.',
      km: 'រឿងគំនូរដប់ប្រាំមួយប្រអប់៖ នាគមួយយាមសាលាអណ្ដែតទឹក ប៉ុន្តែបានតែពេលមានពាក្យសម្ងាត់ដែលគ្មាននរណាទាយត្រូវ។',
    },
    description: {
      en: `A naga sleeps under a floating school and protects its treasure box of drawings. The children choose the password “1234”, and a cheeky monkey opens the box at once. Panel by panel they try something better, until they build a long one from four funny words.

Read the comic alone or give each child a role. Afterwards everybody invents four words that do not belong together and draws them, without showing the drawing to anyone but a parent. Children learn why length matters, why every account needs its own password, and that lending a password to a best friend is not a proof of friendship.`,
      km: `នាគមួយដេកនៅក្រោមសាលាអណ្ដែតទឹក ហើយការពារប្រអប់កំណប់គំនូររបស់សាលា។ កុមារជ្រើសរើសពាក្យសម្ងាត់ «១២៣៤» ហើយស្វារពឹសមួយបើកប្រអប់បានភ្លាម។ ពីប្រអប់មួយទៅប្រអប់មួយ ពួកគេសាកល្បងអ្វីដែលល្អជាងមុន រហូតដល់បង្កើតបានពាក្យសម្ងាត់វែងមួយពីពាក្យកំប្លែងបួន។

អ្នកអាចអានម្នាក់ឯង ឬចែកតួឲ្យកុមារម្នាក់ៗ។ បន្ទាប់មក គ្រប់គ្នាបង្កើតពាក្យបួនដែលមិនពាក់ព័ន្ធគ្នា ហើយគូររូបវា ដោយមិនបង្ហាញឲ្យនរណាមើលក្រៅពីឪពុកម្ដាយ។ កុមាររៀនថា ហេតុអ្វីប្រវែងមានសារៈសំខាន់ ហេតុអ្វីគណនីនីមួយៗត្រូវមានពាក្យសម្ងាត់ផ្សេងគ្នា ហើយការឲ្យពាក្យសម្ងាត់ទៅមិត្តជិតស្និទ្ធមិនមែនជាភស្តុតាងនៃមិត្តភាពទេ។`,
    },
    audiences: ['children'],
    ages: [7, 11],
    bands: ['7-11'],
    topics: ['privacy-and-security'],
    type: 'story',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'easy-read'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Mekong Storytellers Collective',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-11-01',
    url: 'https://mekong-storytellers.example/comics/password-dragon',
    picture: 'stilt-house-evening',
  },
  {
    slug: 'who-made-this-picture',
    title: { en: 'Who Made This Picture? Owners and Borrowers', km: 'នរណាជាអ្នកធ្វើរូបនេះ? ម្ចាស់ និងអ្នកខ្ចី' },
    summary: {
      en: 'Pupils draw, swap and “borrow” each other’s pictures to discover what permission and credit mean.',
      km: 'សិស្សគូររូប ដោះដូរ និង «ខ្ចី» រូបគ្នាទៅវិញទៅមក ដើម្បីយល់អំពីការសុំអនុញ្ញាត និងការដាក់ឈ្មោះម្ចាស់។',
    },
    description: {
      en: `Every child draws a fish for a class exhibition. The teacher hangs the fish up and writes a wrong name under each. How does that feel? From this small shock the class finds its own words for author, permission and credit.

Then the children play owners and borrowers: to use another child's fish in a collage they must ask, accept a no, and write the maker's name. At the end they sort six situations into “fine”, “ask first” and “not fair”. They learn that pictures and songs on the internet belong to somebody, and how to name the maker.`,
      km: `កុមារម្នាក់ៗគូររូបត្រីមួយសម្រាប់ពិព័រណ៍ថ្នាក់។ គ្រូព្យួររូបត្រីទាំងនោះ ហើយសរសេរឈ្មោះខុសពីក្រោមរូបនីមួយៗ។ តើមានអារម្មណ៍បែបណា? ពីការភ្ញាក់ផ្អើលតូចនេះ ថ្នាក់រកពាក្យដោយខ្លួនឯងសម្រាប់អ្នកនិពន្ធ ការអនុញ្ញាត និងការដាក់ឈ្មោះម្ចាស់។

បន្ទាប់មក កុមារលេងជាម្ចាស់ និងអ្នកខ្ចី៖ ដើម្បីប្រើរូបត្រីរបស់អ្នកដទៃក្នុងរូបផ្គុំ ពួកគេត្រូវសុំ ត្រូវទទួលយកពាក្យថាទេ ហើយត្រូវសរសេរឈ្មោះអ្នកគូរ។ នៅចុងបញ្ចប់ ពួកគេបែងចែកស្ថានភាពប្រាំមួយជា «បាន» «សុំសិន» និង «មិនយុត្តិធម៌»។ ពួកគេរៀនថា រូបភាព និងចម្រៀងលើអ៊ីនធឺណិតសុទ្ធតែមានម្ចាស់ និងរបៀបដាក់ឈ្មោះអ្នកបង្កើត។`,
    },
    audiences: ['professionals', 'children'],
    ages: [7, 11],
    bands: ['7-11'],
    topics: ['copyright'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 50,
    needs: ['adult', 'printed'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2022,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-05-01',
    sheet: {
      en: `## Owners and borrowers: worksheet

**New words**

- **Author:** the person who made something.
- **Permission:** the author says yes.
- **Credit:** writing the author's name beside the work.

### Part 1: My fish

Draw a fish. Write your name and the year under it, like a real artist: © ……………… , ………

### Part 2: May I borrow it?

Go to a classmate and say: “May I use your fish in my collage? I will write your name.” Tick what happened.

- Yes, I may.
- Yes, but I must not change it.
- No. Then I choose another one.

### Part 3: Fine, ask first, or not fair?

1. I print a song text and sing it at home.
2. I post my cousin's drawing as mine.
3. I use a photo marked “Creative Commons” and write the photographer's name.
4. I film a dancer at the festival and put the film online.
5. I copy a page for homework and write where I found it.
6. I sell T-shirts with a cartoon hero.

**Suggested answers:** 1 fine; 2 not fair; 3 fine; 4 ask first; 5 fine, if it is short; 6 not fair without permission.`,
      km: `## ម្ចាស់ និងអ្នកខ្ចី៖ សន្លឹកកិច្ចការ

**ពាក្យថ្មី**

- **អ្នកនិពន្ធ៖** អ្នកដែលបង្កើតអ្វីមួយ។
- **ការអនុញ្ញាត៖** អ្នកនិពន្ធនិយាយថាបាន។
- **ការដាក់ឈ្មោះម្ចាស់៖** ការសរសេរឈ្មោះអ្នកនិពន្ធនៅក្បែរស្នាដៃ។

### ផ្នែកទី១៖ ត្រីរបស់ខ្ញុំ

គូរត្រីមួយ។ សរសេរឈ្មោះអ្នក និងឆ្នាំពីក្រោម ដូចសិល្បករពិតៗ៖ © ……………… , ………

### ផ្នែកទី២៖ តើខ្ញុំអាចខ្ចីបានទេ?

ទៅរកមិត្តរួមថ្នាក់ ហើយនិយាយថា «តើខ្ញុំអាចប្រើរូបត្រីរបស់អ្នកក្នុងរូបផ្គុំរបស់ខ្ញុំបានទេ? ខ្ញុំនឹងសរសេរឈ្មោះអ្នក»។ គូសចំណាំអ្វីដែលកើតឡើង។

- បាន ខ្ញុំអាចប្រើ។
- បាន ប៉ុន្តែខ្ញុំមិនត្រូវកែវាទេ។
- ទេ។ ដូច្នេះ ខ្ញុំជ្រើសរើសរូបផ្សេង។

### ផ្នែកទី៣៖ បាន សុំសិន ឬមិនយុត្តិធម៌?

1. ខ្ញុំបោះពុម្ពទំនុកច្រៀង ហើយច្រៀងនៅផ្ទះ។
2. ខ្ញុំបង្ហោះគំនូររបស់បងប្អូនជីដូនមួយ ដោយថាជារបស់ខ្ញុំ។
3. ខ្ញុំប្រើរូបថតដែលមានសញ្ញា «Creative Commons» ហើយសរសេរឈ្មោះអ្នកថត។
4. ខ្ញុំថតអ្នករាំក្នុងពិធីបុណ្យ ហើយដាក់វីដេអូលើអ៊ីនធឺណិត។
5. ខ្ញុំចម្លងមួយទំព័រសម្រាប់កិច្ចការផ្ទះ ហើយសរសេរថាបានមកពីណា។
6. ខ្ញុំលក់អាវយឺតដែលមានរូបតួឯកគំនូរជីវចល។

**ចម្លើយណែនាំ៖** ១ បាន, ២ មិនយុត្តិធម៌, ៣ បាន, ៤ សុំសិន, ៥ បាន (បើខ្លី), ៦ មិនយុត្តិធម៌ (បើគ្មានការអនុញ្ញាត)។`,
    },
    picture: 'market-colours',
  },
]
