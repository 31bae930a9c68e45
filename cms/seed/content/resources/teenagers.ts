import type { ResourceSeed } from '../shapes.ts'

export const teenagerResources: readonly ResourceSeed[] = [
  {
    slug: 'if-somebody-threatens-to-share-your-pictures',
    title: { en: 'If Somebody Threatens to Share Your Pictures', km: 'បើមានគេគំរាមចែករំលែករូបភាពរបស់អ្នក' },
    summary: {
      en: 'A calm step-by-step guide for young people who are being blackmailed: what to do in the first hour, day and week.',
      km: 'សៀវភៅណែនាំមួយជំហានម្ដងៗសម្រាប់យុវជនដែលកំពុងរងការគំរាមជំរិត៖ អ្វីដែលត្រូវធ្វើក្នុងមួយម៉ោង មួយថ្ងៃ និងមួយសប្ដាហ៍ដំបូង។',
    },
    description: {
      en: `Somebody says: send more, or pay, or I will show everyone. It feels as if there is no way out. There is. This guide says what to do first, second and third, in short sentences that can be read with a racing heart.

Read the first page straight away; keep the rest for later. Friends and older brothers or sisters can read it too, to know how to help. You will learn why paying does not end the threat, which proof to keep without copying pictures, how to report and ask for removal, and what to say to an adult when words are hard to find.`,
      km: `មានគេនិយាយថា៖ ផ្ញើមកថែមទៀត ឬបង់ប្រាក់មក បើមិនដូច្នេះទេ ខ្ញុំនឹងបង្ហាញឲ្យគេឯងឃើញទាំងអស់។ វាហាក់ដូចជាគ្មានផ្លូវចេញ។ ប៉ុន្តែផ្លូវចេញពិតជាមាន។ សៀវភៅនេះប្រាប់ថាត្រូវធ្វើអ្វីមុន អ្វីបន្ទាប់ ដោយប្រយោគខ្លីៗដែលអាចអានបាន ទោះបេះដូងកំពុងលោតញាប់ក៏ដោយ។

សូមអានទំព័រទីមួយភ្លាម ទុកនៅសល់អានពេលក្រោយ។ មិត្តភក្តិ និងបងៗក៏អាចអានបានដែរ ដើម្បីដឹងរបៀបជួយ។ អ្នកនឹងយល់ថា ហេតុអ្វីការបង់ប្រាក់មិនបញ្ចប់ការគំរាម ភស្តុតាងណាត្រូវរក្សាទុកដោយមិនចម្លងរូបភាព របៀបរាយការណ៍និងស្នើលុប ហើយត្រូវនិយាយអ្វីទៅកាន់មនុស្សពេញវ័យ ពេលពិបាករកពាក្យ។`,
    },
    audiences: ['children', 'parents'],
    ages: [13, 18],
    bands: ['11-14', '14-18'],
    topics: ['sextortion', 'reporting-and-help'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 10,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'easy-read'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-06-01',
    sheet: {
      en: `## If somebody threatens to share your pictures

You have done nothing that deserves this. The person who threatens is responsible. Many young people have come through it, and you can too.

## In the first hour

1. **Stop answering.** No explanations, no promises.
2. **Do not pay and do not send more.** It nearly always leads to new demands.
3. **Keep proof without pictures.** Write down the account name, the address of the profile, the times and the words of the threats. Do not delete the chat yet.
4. **Tell one person you trust.** You can say: “Somebody is threatening me online. I need help. Please do not be angry.”

## On the first day

1. **Report.** Tell [the hotline](/report). You can stay anonymous. A person reads the report and can ask for pictures to be removed.
2. **Report the account in the app, then block it.**
3. **Change your passwords** and set your friends list to private.
4. If you feel in danger, call the police, {{police-hotline}}.

## In the first week

- Sleep, eat, see friends. Your body has had a shock.
- Talk with Child Helpline Cambodia, {{child-helpline}}, as often as you need.
- If a picture appears, send us its address; see [how takedown works](/notice-and-takedown).

## If dark thoughts come

Say it to somebody now, or call {{child-helpline}}. Pictures can be removed. Nobody can replace you.`,
      km: `## បើមានគេគំរាមចែករំលែករូបភាពរបស់អ្នក

អ្នកមិនបានធ្វើអ្វីដែលសមនឹងទទួលរឿងនេះទេ។ អ្នកដែលគំរាមគឺជាអ្នកទទួលខុសត្រូវ។ យុវជនជាច្រើនបានឆ្លងផុត ហើយអ្នកក៏អាចឆ្លងផុតដែរ។

## ក្នុងមួយម៉ោងដំបូង

1. **ឈប់ឆ្លើយ។** មិនបាច់ពន្យល់ មិនបាច់សន្យា។
2. **កុំបង់ប្រាក់ ហើយកុំផ្ញើបន្ថែម។** ស្ទើរតែគ្រប់ពេល វានាំឲ្យមានការទាមទារថ្មី។
3. **រក្សាទុកភស្តុតាងដោយមិនយករូបភាព។** កត់ឈ្មោះគណនី អាសយដ្ឋានប្រវត្តិរូប ម៉ោង និងពាក្យគំរាម។ កុំទាន់លុបការជជែក។
4. **ប្រាប់មនុស្សម្នាក់ដែលអ្នកទុកចិត្ត។** អ្នកអាចនិយាយថា «មានគេកំពុងគំរាមខ្ញុំតាមអ៊ីនធឺណិត។ ខ្ញុំត្រូវការជំនួយ។ សូមកុំខឹង»។

## នៅថ្ងៃដំបូង

1. **រាយការណ៍។** ប្រាប់[បណ្ដាញរាយការណ៍ពិសេស](/report)។ អ្នកអាចរាយការណ៍ដោយអនាមិក។ មានមនុស្សអានរបាយការណ៍របស់អ្នក ហើយអាចស្នើឲ្យលុបរូបភាព។
2. **រាយការណ៍គណនីនោះក្នុងកម្មវិធី រួចប្លុកវា។**
3. **ប្ដូរពាក្យសម្ងាត់** ហើយកំណត់បញ្ជីមិត្តជាឯកជន។
4. បើអ្នកមានអារម្មណ៍ថាមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាល {{police-hotline}}។

## ក្នុងសប្ដាហ៍ដំបូង

- គេង ញ៉ាំ និងជួបមិត្តភក្តិ។ រាងកាយអ្នកទើបនឹងរងការតក់ស្លុត។
- និយាយជាមួយខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} តាមចំនួនដងដែលអ្នកត្រូវការ។
- បើរូបភាពលេចឡើង សូមផ្ញើអាសយដ្ឋានរបស់វាមកយើង ហើយមើល[របៀបលុបចោល](/notice-and-takedown)។

## បើមានគំនិតងងឹតក្នុងចិត្ត

សូមប្រាប់នរណាម្នាក់ឥឡូវនេះ ឬទូរសព្ទទៅ {{child-helpline}}។ រូបភាពអាចលុបបាន។ គ្មាននរណាអាចជំនួសអ្នកបានទេ។`,
    },
    picture: 'safe-harbour',
  },
  {
    slug: 'a-nude-picture-got-out-first-steps',
    title: { en: 'A Nude Picture Got Out: First Steps', km: 'រូបភាពអាក្រាតបានបែកធ្លាយ៖ ជំហានដំបូង' },
    summary: {
      en: 'A pocket leaflet for teenagers whose intimate photo was passed on, and for the friend who wants to stand by them.',
      km: 'ខិត្តប័ណ្ណហោប៉ៅសម្រាប់យុវវ័យដែលរូបឯកជនត្រូវបានបញ្ជូនបន្ត និងសម្រាប់មិត្តដែលចង់នៅក្បែរគេ។',
    },
    description: {
      en: `Small enough for a pocket, this leaflet gives teenagers three things: one sentence of comfort, five steps, and the words to use when asking others to delete. It also has a half page for friends: what to say, what not to ask, and how to break the chain.

School nurses, youth workers and counsellors can leave it where it can be taken unseen. Nothing in it describes a picture or asks how it was made. Readers learn that pictures of anybody under 18 can be reported for removal, that passing them on harms and is against the law, and that a mistake does not remove the right to help.`,
      km: `ខិត្តប័ណ្ណតូចល្មមដាក់ហោប៉ៅនេះ ផ្ដល់ឲ្យយុវវ័យបីយ៉ាង៖ ប្រយោគលួងចិត្តមួយ ជំហានប្រាំ និងពាក្យសម្រាប់សុំឲ្យអ្នកដទៃលុប។ វាមានពាក់កណ្ដាលទំព័រសម្រាប់មិត្តភក្តិដែរ៖ អ្វីដែលគួរនិយាយ អ្វីដែលមិនគួរសួរ និងរបៀបផ្ដាច់ខ្សែចែករំលែក។

គិលានុបដ្ឋាកសាលា បុគ្គលិកយុវជន និងអ្នកប្រឹក្សាអាចទុកវានៅកន្លែងដែលគេអាចយកបានដោយគ្មានអ្នកឃើញ។ ក្នុងនោះគ្មានការពណ៌នារូបភាព ឬសួរថាវាថតដោយរបៀបណាទេ។ អ្នកអានដឹងថា រូបភាពរបស់អ្នកអាយុក្រោម ១៨ ឆ្នាំអាចរាយការណ៍ឲ្យលុបបាន ការបញ្ជូនបន្តធ្វើឲ្យឈឺចាប់ និងខុសច្បាប់ ហើយកំហុសមួយមិនធ្វើឲ្យបាត់សិទ្ធិទទួលជំនួយឡើយ។`,
    },
    audiences: ['children', 'professionals'],
    ages: [13, 18],
    bands: ['11-14', '14-18'],
    topics: ['nude-images', 'reporting-and-help'],
    type: 'leaflet',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'easy-read'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-05-15',
    sheet: {
      en: `## A nude picture got out: first steps

Breathe. You are not the first, and you are not alone. Whoever passed it on without your yes did wrong.

## Five steps

1. **Tell one adult** who stays calm: a parent, an aunt, a teacher, a counsellor.
2. **Note where it is:** the address of the page, the name of the group, the account. Do not copy the picture.
3. **Report it in the app.** Choose the reason about nudity or about a minor.
4. **Report it to [the hotline](/report).** We can ask the company to remove it. You need not give your name.
5. **Ask those who have it to delete it.** Use these words, or ask an adult to write for you.

> “That picture is private. I did not agree to it being shared. Please delete it now and tell me when you have.”

## For a friend

- Say: “I am on your side. What do you need?”
- Do not ask to see it. Do not ask why.
- If it reaches you, do not open it or send it on. Tell an adult, and say that the chain ends with you.
- Go with your friend to the adult.

## Numbers

- Child Helpline Cambodia: {{child-helpline}}, free, day and night
- Police, in danger: {{police-hotline}}`,
      km: `## រូបភាពអាក្រាតបានបែកធ្លាយ៖ ជំហានដំបូង

ដកដង្ហើមវែងៗ។ អ្នកមិនមែនជាអ្នកទីមួយទេ ហើយអ្នកមិននៅម្នាក់ឯងទេ។ អ្នកដែលបញ្ជូនវាបន្តដោយអ្នកមិនយល់ព្រម ទើបជាអ្នកធ្វើខុស។

## ជំហានប្រាំ

1. **ប្រាប់មនុស្សពេញវ័យម្នាក់** ដែលចេះរក្សាភាពស្ងប់៖ ឪពុកម្ដាយ ម្ដាយមីង គ្រូ ឬអ្នកប្រឹក្សា។
2. **កត់ត្រាថាវានៅទីណា៖** អាសយដ្ឋានទំព័រ ឈ្មោះក្រុម និងគណនី។ កុំចម្លងរូបភាព។
3. **រាយការណ៍វាក្នុងកម្មវិធី។** ជ្រើសរើសមូលហេតុអំពីរូបអាក្រាត ឬអំពីអនីតិជន។
4. **រាយការណ៍វាមក[បណ្ដាញរាយការណ៍ពិសេស](/report)។** យើងអាចស្នើឲ្យក្រុមហ៊ុនលុបវា។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។
5. **សុំឲ្យអ្នកដែលមានវា លុបវាចោល។** ប្រើពាក្យទាំងនេះ ឬសុំមនុស្សពេញវ័យសរសេរជំនួស។

> «រូបនោះជារូបឯកជន។ ខ្ញុំមិនបានយល់ព្រមឲ្យចែករំលែកទេ។ សូមលុបវាឥឡូវនេះ ហើយប្រាប់ខ្ញុំពេលលុបរួច»។

## សម្រាប់មិត្តភក្តិ

- និយាយថា៖ «ខ្ញុំនៅខាងឯង។ ឯងត្រូវការអ្វី?»
- កុំសុំមើលវា។ កុំសួរថាហេតុអ្វី។
- បើវាមកដល់អ្នក កុំបើក កុំផ្ញើបន្ត។ សូមប្រាប់មនុស្សពេញវ័យ ហើយនិយាយថាខ្សែនេះចប់ត្រឹមអ្នក។
- ទៅជាមួយមិត្តរបស់អ្នក ដើម្បីជួបមនុស្សពេញវ័យ។

## លេខទូរសព្ទ

- ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា៖ {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់
- នគរបាល ពេលមានគ្រោះថ្នាក់៖ {{police-hotline}}`,
    },
    picture: 'open-door',
  },
  {
    slug: 'not-a-real-girlfriend',
    title: { en: 'Not a Real Girlfriend', km: 'មិនមែនជាសង្សារពិត' },
    summary: {
      en: 'A short drama about a boy who is flattered by a stranger’s profile and then blackmailed, and about the friend who notices.',
      km: 'រឿងខ្លីអំពីក្មេងប្រុសម្នាក់ដែលត្រូវគណនីមនុស្សមិនស្គាល់បញ្ចើច រួចគំរាមជំរិត និងអំពីមិត្តដែលសង្កេតឃើញ។',
    },
    description: {
      en: `Vanna, seventeen, meets “Lina” in a football group. She is charming, quick and always has a broken camera. After three days she asks for a picture, and after four she asks for money. The film shows no picture and no nudity: we see faces, a telephone, and a best friend who asks the right question.

Stop at minute seven and collect advice for Vanna before showing how he solves it. Young men especially learn that sextortion happens to boys too, how fake profiles are built, why telling one person early changes everything, and where to report. The credits show the helpline.`,
      km: `វណ្ណា អាយុដប់ប្រាំពីរឆ្នាំ ស្គាល់ «លីណា» ក្នុងក្រុមបាល់ទាត់មួយ។ នាងរួសរាយ ឆ្លើយលឿន ហើយតែងតែថាកាមេរ៉ាខូច។ បីថ្ងៃក្រោយ នាងសុំរូបភាព ហើយបួនថ្ងៃក្រោយ នាងសុំប្រាក់។ វីដេអូនេះមិនបង្ហាញរូបភាពឯកជន ឬការអាក្រាតទេ៖ យើងឃើញតែទឹកមុខ ទូរសព្ទ និងមិត្តជិតស្និទ្ធម្នាក់ដែលសួរសំណួរត្រូវចំណុច។

សូមឈប់នៅនាទីទីប្រាំពីរ ហើយប្រមូលដំបូន្មានសម្រាប់វណ្ណា មុនបង្ហាញថាគេដោះស្រាយដោយរបៀបណា។ យុវជន ជាពិសេសយុវជនប្រុស រៀនថាការគំរាមជំរិតផ្លូវភេទក៏កើតឡើងចំពោះក្មេងប្រុសដែរ គណនីក្លែងក្លាយត្រូវបានបង្កើតដោយរបៀបណា ហេតុអ្វីការប្រាប់មនុស្សម្នាក់ឲ្យបានឆាប់ផ្លាស់ប្ដូរអ្វីៗទាំងអស់ និងរាយការណ៍នៅទីណា។ ចុងវីដេអូមានលេខខ្សែទូរសព្ទជំនួយ។`,
    },
    audiences: ['children', 'professionals'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['sextortion', 'online-relationships'],
    type: 'video',
    languages: ['km'],
    durationMinutes: 12,
    needs: ['internet', 'projector'],
    accessibility: ['captions', 'sign-language', 'audio-description'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Lotus Screen Studio',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-10-15',
    url: 'https://lotus-screen.example/films/not-a-real-girlfriend',
  },
  {
    slug: 'messages-after-midnight',
    title: { en: 'Messages after Midnight: A Graphic Novel', km: 'សារក្រោយអធ្រាត្រ៖ រឿងគំនូរ' },
    summary: {
      en: 'Forty pages in blue and silver: Chanthy’s “modelling agent” writes every night, until her cousin asks to read along.',
      km: 'សែសិបទំព័រពណ៌ខៀវនិងពណ៌ប្រាក់៖ «ភ្នាក់ងារម៉ូដែល» សរសេរមកចន្ធីរាល់យប់ រហូតដល់បងជីដូនមួយសុំអានជាមួយ។',
    },
    description: {
      en: `Chanthy dreams of the stage. A man who calls himself an agent praises her, promises a contract and asks her to keep their talks private. The drawings show how days grow grey and nights grow long, and how a cousin, a teacher and a hotline analyst each hold out a hand.

The book can be read alone in forty minutes or in four chapters with a class. Questions after each chapter ask what you would say to Chanthy, never what she should have done better. Readers learn the pattern behind flattery, isolation and threat, and see a report from the inside: what is asked, what is not, and what happens afterwards.`,
      km: `ចន្ធីស្រមៃចង់ឡើងឆាក។ បុរសម្នាក់ដែលហៅខ្លួនឯងថាភ្នាក់ងារ សរសើរនាង សន្យាកិច្ចសន្យា ហើយសុំឲ្យលាក់ការជជែក។ គំនូរបង្ហាញពីថ្ងៃដែលកាន់តែប្រផេះ និងយប់ដែលកាន់តែវែង ព្រមទាំងរបៀបដែលបងជីដូនមួយ គ្រូ និងអ្នកវិភាគនៃបណ្ដាញរាយការណ៍ពិសេស ម្នាក់ៗហុចដៃមកជួយ។

សៀវភៅនេះអាចអានម្នាក់ឯងក្នុងសែសិបនាទី ឬអានជាបួនជំពូកជាមួយថ្នាក់។ សំណួរក្រោយជំពូកនីមួយៗសួរថា អ្នកនឹងនិយាយអ្វីទៅកាន់ចន្ធី មិនមែនសួរថានាងគួរធ្វើឲ្យប្រសើរជាងនេះយ៉ាងណាទេ។ អ្នកអានយល់ពីលំនាំនៃការបញ្ចើច ការញែកចេញឲ្យនៅម្នាក់ឯង និងការគំរាម ហើយឃើញការរាយការណ៍ពីខាងក្នុង៖ គេសួរអ្វី មិនសួរអ្វី និងមានអ្វីកើតឡើងក្រោយមក។`,
    },
    audiences: ['children'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['grooming', 'sextortion', 'reporting-and-help'],
    type: 'story',
    languages: ['en', 'km'],
    durationMinutes: 40,
    needs: ['nothing'],
    accessibility: ['tagged-pdf'],
    licence: 'all-rights-reserved',
    publisher: 'Mekong Storytellers Collective',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-04-01',
    url: 'https://mekong-storytellers.example/books/messages-after-midnight',
    picture: 'sea-of-lanterns',
  },
  {
    slug: 'ask-first-posts-about-consent',
    title: { en: '#AskFirst: Ready-Made Posts about Consent', km: '#សួរសិន៖ សារត្រៀមរួចអំពីការយល់ព្រម' },
    summary: {
      en: 'Ten captions, ten square cards and a plan for one week, so that student clubs can start a talk about consent.',
      km: 'អត្ថបទអមរូបដប់ កាតការ៉េដប់ និងផែនការមួយសប្ដាហ៍ ដើម្បីឲ្យក្លឹបសិស្សចាប់ផ្ដើមជជែកអំពីការយល់ព្រម។',
    },
    description: {
      en: `A student council or youth club can run this campaign in one school week. Day one asks “May I post this photo of you?”; day five says “No is a complete sentence”. Each card has a short text for the feed, a longer one for stories, and an image description for people who use a screen reader.

Before you start, choose two moderators, agree what to do with unkind comments, and tell a teacher. Post once a day, at lunch time, and answer questions kindly. Participants learn that consent is asked for, can change, and is needed for pictures, tags and screenshots as well as for touch.`,
      km: `ក្រុមប្រឹក្សាសិស្ស ឬក្លឹបយុវជនអាចធ្វើយុទ្ធនាការនេះក្នុងមួយសប្ដាហ៍សិក្សា។ ថ្ងៃទីមួយសួរថា «តើខ្ញុំអាចបង្ហោះរូបថតរបស់អ្នកសន្លឹកនេះបានទេ?» ហើយថ្ងៃទីប្រាំនិយាយថា «ពាក្យថាទេ គឺជាប្រយោគពេញលេញ»។ កាតនីមួយៗមានអត្ថបទខ្លីសម្រាប់ការបង្ហោះ អត្ថបទវែងជាងសម្រាប់ស្តូរី និងការពណ៌នារូបសម្រាប់អ្នកប្រើកម្មវិធីអានអេក្រង់។

មុនចាប់ផ្ដើម សូមជ្រើសរើសអ្នកសម្របសម្រួលពីរនាក់ ព្រមព្រៀងថាត្រូវធ្វើអ្វីចំពោះមតិមិនល្អ ហើយប្រាប់គ្រូ។ បង្ហោះម្ដងក្នុងមួយថ្ងៃនៅម៉ោងសម្រាកថ្ងៃត្រង់ ហើយឆ្លើយសំណួរដោយចិត្តល្អ។ អ្នកចូលរួមរៀនថា ការយល់ព្រមត្រូវសុំ អាចផ្លាស់ប្ដូរបាន ហើយចាំបាច់ទាំងសម្រាប់រូបភាព ការដាក់ឈ្មោះ រូបថតអេក្រង់ និងការប៉ះ។`,
    },
    audiences: ['children', 'public-media'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['nude-images', 'online-relationships'],
    type: 'social-media-pack',
    languages: ['en', 'km'],
    durationMinutes: 60,
    needs: ['internet'],
    accessibility: ['captions'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-08-15',
    picture: 'woven-threads',
  },
  {
    slug: 'healthy-uneasy-or-controlling',
    title: { en: 'Healthy, Uneasy or Controlling? A Relationship Check', km: 'ល្អ មិនស្រួលចិត្ត ឬគ្រប់គ្រង? ពិនិត្យទំនាក់ទំនង' },
    summary: {
      en: 'Fifteen everyday scenes from dating and messaging; teenagers mark each one and read a short comment.',
      km: 'ហេតុការណ៍ប្រចាំថ្ងៃចំនួនដប់ប្រាំ អំពីការស្រឡាញ់ និងការផ្ញើសារ៖ យុវវ័យគូសចំណាំម្ដងមួយ ហើយអានមតិខ្លីៗ។',
    },
    description: {
      en: `Is it love when somebody wants your password? This quiz offers fifteen small scenes from young couples' telephones. Mark each as healthy, uneasy or controlling, then compare with the comments. There is no score, because relationships are not an examination.

You can do it alone, with your partner or in a group with invented names. Youth workers may read three scenes aloud and start a debate. Participants learn to tell care from control, to name their own limits in messages, to notice pressure for pictures, and to end a relationship safely with the support of others.`,
      km: `តើជាសេចក្ដីស្រឡាញ់ទេ ពេលនរណាម្នាក់ចង់បានពាក្យសម្ងាត់របស់អ្នក? កម្រងសំណួរនេះមានហេតុការណ៍តូចៗចំនួនដប់ប្រាំ ពីទូរសព្ទរបស់គូស្នេហ៍វ័យក្មេង។ សូមគូសចំណាំថាល្អ មិនស្រួលចិត្ត ឬគ្រប់គ្រង រួចប្រៀបធៀបជាមួយមតិ។ គ្មានពិន្ទុទេ ព្រោះទំនាក់ទំនងមិនមែនជាការប្រឡង។

អ្នកអាចធ្វើម្នាក់ឯង ជាមួយសង្សារ ឬជាក្រុមដោយប្រើឈ្មោះប្រឌិត។ បុគ្គលិកយុវជនអាចអានហេតុការណ៍បីឲ្យឮ ហើយចាប់ផ្ដើមការពិភាក្សា។ អ្នកចូលរួមរៀនបែងចែកការយកចិត្តទុកដាក់ពីការគ្រប់គ្រង ចេះប្រាប់ព្រំដែនរបស់ខ្លួនតាមសារ សង្កេតឃើញការបង្ខំឲ្យផ្ញើរូបភាព និងបញ្ចប់ទំនាក់ទំនងដោយសុវត្ថិភាព មានអ្នកដទៃគាំទ្រ។`,
    },
    audiences: ['children'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['online-relationships', 'privacy-and-security'],
    type: 'quiz',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-11-15',
    sheet: {
      en: `## Healthy, uneasy or controlling?

Mark each scene **H**, **U** or **C**. Then read the comments.

1. You write when you have time, and nobody counts the minutes.
2. Your partner asks before posting a photo of both of you.
3. “If you loved me, you would give me your password.”
4. You laugh together about the same silly film.
5. Your partner checks where you are all day with an app.
6. “Why did you like his picture? Remove him.”
7. You say you are tired, and the call ends kindly.
8. Your partner keeps asking for a picture after you said no.
9. After a quarrel, both of you say sorry.
10. “I will hurt myself if you leave.”
11. Your partner is glad that you have other friends.
12. Your messages are read aloud to others.
13. You may change your mind about anything.
14. You delete chats because you fear a scene.
15. You feel more like yourself when you are together.

## Comments

- **Usually healthy:** 1, 2, 4, 7, 9, 11, 13, 15.
- **Uneasy, talk about it:** 6, 12, 14. If it happens again and again, it is control.
- **Controlling:** 3, 5, 8, 10. You need not solve this alone. With 10, tell an adult at once: both of you need help.

## My three limits

I write them here and say them aloud: ………………

Somebody to talk to: Child Helpline Cambodia, {{child-helpline}}.`,
      km: `## ល្អ មិនស្រួលចិត្ត ឬគ្រប់គ្រង?

គូសចំណាំហេតុការណ៍នីមួយៗថា **ល** (ល្អ) **ម** (មិនស្រួលចិត្ត) ឬ **គ** (គ្រប់គ្រង)។ បន្ទាប់មក អានមតិ។

1. អ្នកទាំងពីរសរសេរពេលទំនេរ ហើយគ្មាននរណារាប់នាទីទេ។
2. សង្សារសុំអនុញ្ញាតមុនបង្ហោះរូបថតអ្នកទាំងពីរ។
3. «បើអូនស្រឡាញ់បងមែន អូននឹងឲ្យពាក្យសម្ងាត់»។
4. អ្នកទាំងពីរសើចនឹងវីដេអូកំប្លែងតែមួយ។
5. សង្សារប្រើកម្មវិធីពិនិត្យថាអ្នកនៅទីណាពេញមួយថ្ងៃ។
6. «ម៉េចបានចុចចូលចិត្តរូបគេ? លុបគេចេញទៅ»។
7. អ្នកប្រាប់ថាហត់ ហើយការហៅបញ្ចប់ដោយសុភាព។
8. សង្សារនៅតែសុំរូបភាព ទោះអ្នកបាននិយាយថាទេហើយ។
9. ក្រោយឈ្លោះគ្នា អ្នកទាំងពីរសុំទោស។
10. «បើអូនទៅចោល បងនឹងធ្វើបាបខ្លួនឯង»។
11. សង្សាររីករាយដែលអ្នកមានមិត្តផ្សេងទៀត។
12. សាររបស់អ្នកត្រូវបានយកទៅអានឲ្យអ្នកដទៃស្ដាប់។
13. អ្នកអាចប្ដូរចិត្តអំពីរឿងអ្វីក៏បាន។
14. អ្នកលុបការជជែក ព្រោះខ្លាចមានរឿង។
15. ពេលនៅជាមួយគ្នា អ្នកកាន់តែជាខ្លួនឯង។

## មតិ

- **ជាទូទៅល្អ៖** ១, ២, ៤, ៧, ៩, ១១, ១៣, ១៥។
- **មិនស្រួលចិត្ត គួរនិយាយគ្នា៖** ៦, ១២, ១៤។ បើវាកើតឡើងម្ដងហើយម្ដងទៀត នោះជាការគ្រប់គ្រង។
- **គ្រប់គ្រង៖** ៣, ៥, ៨, ១០។ អ្នកមិនចាំបាច់ដោះស្រាយម្នាក់ឯងទេ។ ចំពោះលេខ ១០ សូមប្រាប់មនុស្សពេញវ័យភ្លាម៖ អ្នកទាំងពីរត្រូវការជំនួយ។

## ព្រំដែនបីរបស់ខ្ញុំ

ខ្ញុំសរសេរវានៅទីនេះ ហើយនិយាយឲ្យឮ៖ ………………

មនុស្សដែលអាចនិយាយជាមួយ៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}។`,
    },
  },
  {
    slug: 'search-yourself-reputation-spring-clean',
    title: { en: 'Search Yourself: A Reputation Spring-Clean', km: 'ស្វែងរកខ្លួនឯង៖ បោសសម្អាតកេរ្តិ៍ឈ្មោះលើអ៊ីនធឺណិត' },
    summary: {
      en: 'A guided hour before job or scholarship applications: look up your own name, tidy profiles, plant good traces.',
      km: 'មួយម៉ោងមុនដាក់ពាក្យការងារ ឬអាហារូបករណ៍៖ ស្វែងរកឈ្មោះខ្លួន រៀបចំប្រវត្តិរូប និងបន្សល់ដានល្អ។',
    },
    description: {
      en: `School leavers soon write applications, and others will look them up. In this guided hour they do so first. They search for their own name and nicknames in a private window, note what a stranger would think, and sort the finds into keep, hide, delete and ask somebody.

The worksheet leads through old accounts, tags, public lists and profile pictures, and ends with planting: one good trace, such as a volunteer page or a poem under their own name. They learn to use removal forms, to write a polite request to a friend, and to see their presence as something they shape.`,
      km: `យុវវ័យដែលជិតចប់វិទ្យាល័យនឹងដាក់ពាក្យក្នុងពេលឆាប់ៗ ហើយអ្នកដទៃនឹងស្វែងរកឈ្មោះពួកគេ។ ក្នុងមួយម៉ោងនេះ ពួកគេធ្វើវាមុនគេ។ ពួកគេស្វែងរកឈ្មោះពិត និងឈ្មោះហៅក្រៅក្នុងផ្ទាំងឯកជន កត់ថាមនុស្សមិនស្គាល់នឹងគិតយ៉ាងណា ហើយបែងចែកអ្វីដែលរកឃើញជាបួនក្រុម៖ ទុក លាក់ លុប និងសុំគេ។

សន្លឹកកិច្ចការនាំទៅពិនិត្យគណនីចាស់ៗ ការដាក់ឈ្មោះ បញ្ជីសាធារណៈ និងរូបប្រវត្តិរូប ហើយបញ្ចប់ដោយការបន្សល់ដានល្អមួយ ដូចជាទំព័រការងារស្ម័គ្រចិត្ត ឬកំណាព្យក្រោមឈ្មោះខ្លួន។ ពួកគេរៀនប្រើទម្រង់ស្នើលុប សរសេរសំណើសុភាពទៅមិត្ត និងយល់ថាវត្តមានលើអ៊ីនធឺណិតជាអ្វីដែលខ្លួនអាចកសាងបាន។`,
    },
    audiences: ['children', 'professionals'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['online-reputation', 'privacy-and-security'],
    type: 'activity',
    languages: ['en', 'km'],
    durationMinutes: 60,
    needs: ['printed', 'internet'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-4.0',
    publisher: 'Green Bridge Teachers Network',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-02-15',
    sheet: {
      en: `## Search yourself: worksheet

Work alone. What you find is your business. Open a private window so that your own account does not change the results.

## Step 1: Look (15 minutes)

Search for your full name, your nickname, your name with your school, and your old user names. Look at pictures too.

- I found …… things I am proud of.
- I found …… things I had forgotten.
- A stranger would say about me: ………………

## Step 2: Sort (10 minutes)

Write each find in one list.

1. **Keep:** it shows me well.
2. **Hide:** I change who can see it.
3. **Delete:** I remove it myself.
4. **Ask:** somebody else posted it.

## Step 3: Act (20 minutes)

- Close one account that I no longer use.
- Remove three tags.
- Change my profile picture if it shows my school or home.
- Write one request: “Hello, could you take down the photo from …? It would help me. Thank you!”

## Step 4: Plant (15 minutes)

Add one good trace: a project, a prize, a volunteer day, a drawing under my own name.

## If I found something that frightens me

Do not deal with it alone. Tell a trusted adult, or write to [the hotline](/report) if it is an intimate picture of somebody under 18.`,
      km: `## ស្វែងរកខ្លួនឯង៖ សន្លឹកកិច្ចការ

ធ្វើម្នាក់ឯង។ អ្វីដែលអ្នករកឃើញជារឿងរបស់អ្នក។ បើកផ្ទាំងឯកជន ដើម្បីកុំឲ្យគណនីរបស់អ្នកប៉ះពាល់លទ្ធផល។

## ជំហានទី១៖ មើល (១៥ នាទី)

ស្វែងរកឈ្មោះពេញ ឈ្មោះហៅក្រៅ ឈ្មោះជាមួយសាលា និងឈ្មោះគណនីចាស់ៗ។ សូមមើលរូបភាពផង។

- ខ្ញុំរកឃើញរឿង …… ដែលខ្ញុំមានមោទនភាព។
- ខ្ញុំរកឃើញរឿង …… ដែលខ្ញុំបានភ្លេច។
- មនុស្សមិនស្គាល់នឹងនិយាយអំពីខ្ញុំថា៖ ………………

## ជំហានទី២៖ បែងចែក (១០ នាទី)

សរសេរអ្វីដែលរកឃើញម្ដងមួយៗ ទៅក្នុងបញ្ជីណាមួយខាងក្រោម។

1. **ទុក៖** វាបង្ហាញខ្ញុំបានល្អ។
2. **លាក់៖** ខ្ញុំប្ដូរថានរណាអាចមើលឃើញ។
3. **លុប៖** ខ្ញុំលុបវាដោយខ្លួនឯង។
4. **សុំ៖** អ្នកដទៃជាអ្នកបង្ហោះ។

## ជំហានទី៣៖ អនុវត្ត (២០ នាទី)

- បិទគណនីមួយដែលខ្ញុំលែងប្រើ។
- ដកការដាក់ឈ្មោះបីចេញ។
- ប្ដូររូបប្រវត្តិរូប បើវាបង្ហាញសាលា ឬផ្ទះរបស់ខ្ញុំ។
- សរសេរសំណើមួយ៖ «សួស្ដី តើអ្នកអាចដករូបថតពី … ចេញបានទេ? វានឹងជួយខ្ញុំបានច្រើន។ អរគុណ!»

## ជំហានទី៤៖ បន្សល់ដានល្អ (១៥ នាទី)

បន្ថែមដានល្អមួយ៖ គម្រោង រង្វាន់ ថ្ងៃស្ម័គ្រចិត្ត ឬគំនូរក្រោមឈ្មោះខ្ញុំ។

## បើខ្ញុំរកឃើញអ្វីដែលធ្វើឲ្យខ្ញុំភ័យ

កុំដោះស្រាយម្នាក់ឯង។ ប្រាប់មនុស្សពេញវ័យដែលទុកចិត្តបាន ឬសរសេរមក[បណ្ដាញរាយការណ៍ពិសេស](/report) បើវាជារូបភាពឯកជនរបស់អ្នកអាយុក្រោម ១៨ ឆ្នាំ។`,
    },
    picture: 'mountain-path',
  },
  {
    slug: 'sleep-loves-silence',
    title: { en: 'Sleep Loves Silence', km: 'ដំណេកចូលចិត្តភាពស្ងៀមស្ងាត់' },
    summary: {
      en: 'A night-blue poster for dormitories and bedrooms with seven tricks to put the telephone to bed before yourself.',
      km: 'ផ្ទាំងរូបភាពពណ៌ខៀវរាត្រីសម្រាប់អន្តេវាសិកដ្ឋាន និងបន្ទប់គេង មានល្បិចប្រាំពីរដើម្បីឲ្យទូរសព្ទគេងមុនអ្នក។',
    },
    description: {
      en: `Notifications at one in the morning steal more than an hour: they take tomorrow's patience too. The poster shows a sleeping town in which only one window is lit, and seven small tricks around it, from a cheap alarm clock to a goodbye message for the group: “I am off, see you tomorrow.”

Hang it in a boarding house or beside a bed. Classes can run a seven-night experiment: choose one trick, write down in the morning how you feel, compare after a week. Young people learn what light and worry do to sleep, and that nobody has to be reachable all night.`,
      km: `ការជូនដំណឹងនៅម៉ោងមួយយប់លួចយកលើសពីមួយម៉ោង៖ វាយកការអត់ធ្មត់របស់ថ្ងៃស្អែកទៅដែរ។ ផ្ទាំងនេះបង្ហាញទីក្រុងដែលកំពុងគេង មានបង្អួចតែមួយនៅភ្លឺ និងល្បិចតូចៗប្រាំពីរជុំវិញវា តាំងពីនាឡិការោទ៍ថោកៗ រហូតដល់សារលាក្រុម៖ «ខ្ញុំទៅគេងហើយ ជួបគ្នាថ្ងៃស្អែក»។

សូមបិទវានៅអន្តេវាសិកដ្ឋាន ឬក្បែរគ្រែ។ ថ្នាក់រៀនអាចធ្វើពិសោធន៍ប្រាំពីរយប់៖ ជ្រើសរើសល្បិចមួយ កត់នៅពេលព្រឹកថាអ្នកមានអារម្មណ៍បែបណា រួចប្រៀបធៀបក្រោយមួយសប្ដាហ៍។ យុវជនរៀនថា ពន្លឺ និងការបារម្ភប៉ះពាល់ដំណេកយ៉ាងណា ហើយគ្មាននរណាត្រូវតែឆ្លើយសារពេញមួយយប់ទេ។`,
    },
    audiences: ['children', 'parents'],
    ages: [11, 18],
    bands: ['11-14', '14-18'],
    topics: ['health-and-well-being'],
    type: 'poster',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['printed'],
    accessibility: ['large-print'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2019,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2026-12-01',
  },
  {
    slug: 'creators-handbook-music-memes-permission',
    title: { en: 'The Creator’s Handbook: Music, Memes and Permission', km: '' },
    summary: {
      en: 'For young people who stream, remix and publish: what you may use, whom to ask, and how to keep your audience kind.',
      km: '',
    },
    description: {
      en: `A handbook of thirty-two pages for teenagers who make things: dance clips, game streams, cover songs, photo comics. Each chapter starts with a question from a creator's desk (“My favourite beat is ten seconds long. May I use it?”) and ends with a checklist.

Work through the chapter you need and keep the rest for later. It explains licences with road signs, shows how to write a request to a composer, how to credit properly, and what to do if somebody copies you. Two chapters concern live-streaming: moderators, donations, and a plan for ending a show which turns unpleasant. You learn to create freely, fairly and safely.`,
      km: '',
    },
    readyIn: ['en'],
    audiences: ['children'],
    ages: [14, 18],
    bands: ['14-18'],
    topics: ['copyright', 'live-streaming'],
    type: 'guide',
    languages: ['en'],
    durationMinutes: 75,
    needs: ['internet'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Mekong Storytellers Collective',
    year: 2022,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-03-31',
    url: 'https://mekong-storytellers.example/books/creators-handbook',
    picture: 'kite-over-mekong',
  },
  {
    slug: 'peer-supporter-course',
    title: {
      en: 'Peer Supporter Course: Listening without Promising Secrets',
      km: 'វគ្គមិត្តជួយមិត្ត៖ ស្ដាប់ដោយមិនសន្យាលាក់ការសម្ងាត់',
    },
    summary: {
      en: 'A two-hour training for older students who want to help classmates with online trouble, and know when to pass it on.',
      km: 'វគ្គបណ្ដុះបណ្ដាលពីរម៉ោងសម្រាប់សិស្សធំៗដែលចង់ជួយមិត្តរួមថ្នាក់អំពីបញ្ហាលើអ៊ីនធឺណិត ហើយដឹងពេលណាត្រូវបញ្ជូនបន្ត។',
    },
    description: {
      en: `Young people often tell a friend first. This module prepares volunteers of fifteen and over to receive such news well. In the first hour they practise listening with open questions, silence and a steady voice. In the second they learn the golden sentence: “I cannot keep it secret if somebody is in danger, but I will go with you.”

The trainer's slides, six role plays and a referral card are included. A named adult at school must supervise the group. Supporters learn their limits: they do not investigate, do not look at pictures, do not confront anybody, and look after their own rest.`,
      km: `យុវជនច្រើនតែប្រាប់មិត្តភក្តិមុនគេ។ មេរៀននេះត្រៀមអ្នកស្ម័គ្រចិត្តអាយុដប់ប្រាំឆ្នាំឡើងទៅ ឲ្យទទួលស្ដាប់រឿងបែបនេះបានល្អ។ ក្នុងម៉ោងទីមួយ ពួកគេហាត់ស្ដាប់ដោយប្រើសំណួរបើក ភាពស្ងៀមស្ងាត់ និងសំឡេងនឹងនរ។ ក្នុងម៉ោងទីពីរ ពួកគេរៀនប្រយោគមាស៖ «ខ្ញុំមិនអាចលាក់ការសម្ងាត់បានទេ បើមានអ្នកមានគ្រោះថ្នាក់ តែខ្ញុំនឹងទៅជាមួយឯង»។

មានស្លាយសម្រាប់គ្រូបង្គោល ការសម្ដែងតួប្រាំមួយ និងកាតបញ្ជូនបន្ត។ មនុស្សពេញវ័យម្នាក់នៅសាលាត្រូវត្រួតពិនិត្យក្រុម។ មិត្តជួយមិត្តរៀនស្គាល់ព្រំដែន៖ ពួកគេមិនស៊ើបអង្កេត មិនមើលរូបភាព មិនទៅប្រឈមមុខនឹងនរណា ហើយចេះទុកពេលសម្រាកសម្រាប់ខ្លួន។`,
    },
    audiences: ['children', 'professionals'],
    ages: [15, 18],
    bands: ['14-18'],
    topics: ['reporting-and-help', 'online-bullying', 'health-and-well-being'],
    type: 'training-module',
    languages: ['en', 'km'],
    durationMinutes: 120,
    needs: ['adult', 'printed', 'projector'],
    accessibility: ['captions', 'tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-09-30',
    picture: 'bridge-of-light',
  },
]
