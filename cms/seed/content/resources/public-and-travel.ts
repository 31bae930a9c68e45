import type { ResourceSeed } from '../shapes.ts'

export const publicAndTravelResources: readonly ResourceSeed[] = [
  {
    slug: 'words-matter-a-guide-for-journalists',
    title: { en: 'Words Matter: A Guide for Journalists', km: 'ពាក្យពេចន៍មានសារៈសំខាន់៖ សៀវភៅណែនាំសម្រាប់អ្នកកាសែត' },
    summary: {
      en: 'How to write about the sexual exploitation of children with accuracy and dignity: terms, images, consent, links to help.',
      km: 'របៀបសរសេរអំពីការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ ដោយត្រឹមត្រូវ និងគោរពសេចក្ដីថ្លៃថ្នូរ៖ ពាក្យ រូបភាព ការយល់ព្រម និងជំនួយ។',
    },
    description: {
      en: `A headline can protect a child or harm one again. This desk guide helps reporters, editors and presenters to choose words which show the crime and not the child. A two-column list sets terms to avoid beside better ones; short exercises let a newsroom rewrite three invented headlines in ten minutes.

Further pages deal with pictures, names and places that identify, comments under articles, and interviews with people who survived abuse. Keep it open while you write. Journalists learn to leave out details that serve curiosity only, to check a figure before repeating it, and to add the helpline to every story.`,
      km: `ចំណងជើងមួយអាចការពារកុមារ ឬធ្វើបាបគេម្ដងទៀត។ សៀវភៅលើតុនេះជួយអ្នកយកព័ត៌មាន អ្នកកែសម្រួលអត្ថបទ និងអ្នកអានព័ត៌មាន ឲ្យជ្រើសរើសពាក្យដែលបង្ហាញបទល្មើស មិនមែនបង្ហាញកុមារ។ បញ្ជីមួយដាក់ពាក្យគួរជៀសវាងក្បែរពាក្យប្រសើរជាង។ លំហាត់ខ្លីៗជួយឲ្យការិយាល័យព័ត៌មានសរសេរចំណងជើងប្រឌិតបីឡើងវិញក្នុងដប់នាទី។

ទំព័របន្ទាប់និយាយអំពីរូបភាព ឈ្មោះ និងទីកន្លែងដែលអាចសម្គាល់អត្តសញ្ញាណ មតិក្រោមអត្ថបទ និងការសម្ភាសអ្នកដែលឆ្លងផុតការរំលោភបំពាន។ សូមទុកវាបើកពេលអ្នកសរសេរ។ អ្នកកាសែតរៀនលុបព័ត៌មានលម្អិតដែលបម្រើតែការចង់ដឹង ផ្ទៀងផ្ទាត់តួលេខមុននិយាយបន្ត និងបន្ថែមលេខខ្សែទូរសព្ទជំនួយក្នុងរាល់អត្ថបទ។`,
    },
    audiences: ['public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['online-reputation', 'reporting-and-help', 'managing-information'],
    type: 'guide',
    languages: ['en', 'km'],
    durationMinutes: 30,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-10-01',
    sheet: {
      en: `## Words matter: a guide for journalists

## Better words

- Not “child prostitute”. Write: **a child exploited in prostitution**, or child victim of sexual exploitation.
- Not “sex with a child”. Write: **sexual abuse of a child**. A child cannot consent.
- Not “child pornography”, except when quoting a law. Write: **child sexual abuse material (CSAM)**.
- Not “sex tourist”. Write: **a travelling offender**.
- Not “she admitted”. Write: **she told**.
- Not “victim for life”. Write: **a person who survived abuse**.

## Six rules for every story

1. Leave out whatever could identify the child: name, face, voice, school, village, relatives, uniform.
2. Do not describe the acts or the images.
3. Never publish or hint at the address of abuse material. Send it to [the hotline](/report).
4. Report what is proven, charged or alleged, each with its own word.
5. Check figures: who counted, when, and what exactly?
6. Add help: Child Helpline Cambodia {{child-helpline}}, police {{police-hotline}}.

## Pictures

Choose empty swings, hands, buildings or drawings. Avoid children in dark corners: they suggest shame.

## Interviews

Let an experienced supporter be there. Ask about help and justice, not about details. People may withdraw at any time, even after the recording.

## Exercise

Rewrite: “Teen lured by online lover.”`,
      km: `## ពាក្យពេចន៍មានសារៈសំខាន់៖ សៀវភៅណែនាំសម្រាប់អ្នកកាសែត

## ពាក្យប្រសើរជាង

- កុំសរសេរ «ពេស្យាកុមារ»។ សរសេរ៖ **កុមារដែលត្រូវបានកេងប្រវ័ញ្ចក្នុងពេស្យាចារ** ឬកុមាររងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ។
- កុំសរសេរ «រួមភេទជាមួយកុមារ»។ សរសេរ៖ **ការរំលោភបំពានផ្លូវភេទលើកុមារ**។ កុមារមិនអាចផ្ដល់ការយល់ព្រមបានទេ។
- កុំសរសេរ «រូបអាសអាភាសកុមារ» លើកលែងតែពេលដកស្រង់ច្បាប់។ សរសេរ៖ **រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)**។
- កុំសរសេរ «ទេសចរផ្លូវភេទ»។ សរសេរ៖ **ជនល្មើសដែលធ្វើដំណើរ**។
- កុំសរសេរ «នាងបានសារភាព»។ សរសេរ៖ **នាងបានប្រាប់**។
- កុំសរសេរ «ជនរងគ្រោះមួយជីវិត»។ សរសេរ៖ **អ្នកដែលបានឆ្លងផុតការរំលោភបំពាន**។

## ច្បាប់ប្រាំមួយសម្រាប់រាល់អត្ថបទ

1. លុបអ្វីៗដែលអាចសម្គាល់កុមារ៖ ឈ្មោះ មុខ សំឡេង សាលា ភូមិ សាច់ញាតិ ឯកសណ្ឋាន។
2. កុំពណ៌នាអំពើ ឬរូបភាព។
3. កុំផ្សាយ ឬបង្ហើបអាសយដ្ឋាននៃសម្ភារៈរំលោភបំពាន។ ផ្ញើវាមក[បណ្ដាញរាយការណ៍ពិសេស](/report)។
4. សរសេរឲ្យច្បាស់ថា អ្វីមានភស្តុតាងហើយ អ្វីកំពុងចោទប្រកាន់ និងអ្វីនៅជាការសង្ស័យ ដោយប្រើពាក្យត្រឹមត្រូវសម្រាប់ករណីនីមួយៗ។
5. ផ្ទៀងផ្ទាត់តួលេខ៖ នរណារាប់ នៅពេលណា ហើយរាប់អ្វីពិតប្រាកដ?
6. បន្ថែមជំនួយ៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} នគរបាល {{police-hotline}}។

## រូបភាព

ជ្រើសរើសទោងទទេ ដៃ អគារ ឬគំនូរ។ ជៀសវាងរូបកុមារនៅជ្រុងងងឹត ព្រោះវានាំឲ្យគិតដល់ភាពអាម៉ាស់។

## ការសម្ភាស

ឲ្យអ្នកគាំទ្រដែលមានបទពិសោធន៍នៅជាមួយ។ សួរអំពីជំនួយ និងយុត្តិធម៌ មិនមែនសួររឿងលម្អិតទេ។ គេអាចដកខ្លួននៅពេលណាក៏បាន ទោះក្រោយថតរួចក៏ដោយ។

## លំហាត់

សរសេរឡើងវិញ៖ «ក្មេងជំទង់ចាញ់បោកសង្សារអ៊ីនធឺណិត»។`,
    },
  },
  {
    slug: 'travel-that-protects-children',
    title: { en: 'Travel That Protects Children', km: 'ការធ្វើដំណើរដែលការពារកុមារ' },
    summary: {
      en: 'A welcome poster for hotels, buses and airports with six promises of a caring guest and one number to call.',
      km: 'ផ្ទាំងស្វាគមន៍សម្រាប់សណ្ឋាគារ រថយន្តក្រុង និងព្រលានយន្តហោះ មានការសន្យាប្រាំមួយរបស់ភ្ញៀវដែលយកចិត្តទុកដាក់ និងលេខទូរសព្ទមួយ។',
    },
    description: {
      en: `Hang this poster in a lobby, a ticket office or the waiting room of a ferry. It welcomes visitors warmly and tells them, in six promises, how they can help children by what they do and do not do: no visits to orphanages as an attraction, no photos without permission, no gifts that keep children out of school.

Staff can use it for a five-minute talk at the start of a shift: which promise is hardest for our guests, and how do we answer politely? Travellers learn that worrying situations can be reported without proof, and that calling is better than confronting.`,
      km: `សូមបិទផ្ទាំងនេះនៅកន្លែងទទួលភ្ញៀវ កន្លែងលក់សំបុត្រ ឬបន្ទប់រង់ចាំសាឡាង។ វាស្វាគមន៍ភ្ញៀវដោយកក់ក្ដៅ ហើយប្រាប់តាមការសន្យាប្រាំមួយ ពីរបៀបដែលពួកគេអាចជួយកុមារ តាមអ្វីដែលធ្វើ និងមិនធ្វើ៖ មិនទៅមណ្ឌលកុមារកំព្រាជាកន្លែងកម្សាន្ត មិនថតរូបដោយគ្មានការអនុញ្ញាត មិនឲ្យអំណោយដែលទាញកុមារចេញពីសាលា។

បុគ្គលិកអាចប្រើវាសម្រាប់ការជជែកប្រាំនាទីមុនចូលវេន៖ ការសន្យាណាពិបាកជាងគេសម្រាប់ភ្ញៀវយើង ហើយយើងឆ្លើយដោយសុភាពយ៉ាងណា? អ្នកដំណើររៀនថា ស្ថានភាពគួរឲ្យបារម្ភអាចរាយការណ៍បានដោយមិនបាច់មានភស្តុតាង ហើយការទូរសព្ទប្រសើរជាងការប្រឈមមុខ។`,
    },
    audiences: ['public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['safe-travel', 'reporting-and-help'],
    type: 'poster',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-nc-nd-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-01-31',
    sheet: {
      en: `## Welcome to Cambodia

Thank you for travelling with an open heart. Children here are not an attraction. Six promises help to keep them safe.

1. **I ask before I take a photo of a child**, and I accept a no. I do not post a child's face with the name or the place.
2. **I do not visit orphanages or schools as a sight.** Children need lessons and privacy, not an audience.
3. **I buy from adults.** Money given to children in the street may keep them from school. I support local projects instead.
4. **I never take a child to my room, vehicle or table alone.** I expect my hotel to ask questions, and I welcome it.
5. **I choose hotels, guides and drivers that train their staff in child protection.**
6. **I speak up.** If I see or hear something that worries me, I tell the staff or call. I need no proof. I do not confront anybody, and I do not film.

## Call or report

- Police hotline: {{police-hotline}}
- Child Helpline Cambodia: {{child-helpline}}
- Pictures or offers online: [report them to the hotline](/report), also without your name

What to remember: place, time, appearance, vehicle number. Then leave it to those who are trained.

Safe travels, and thank you.`,
      km: `## សូមស្វាគមន៍មកកាន់កម្ពុជា

សូមអរគុណដែលធ្វើដំណើរដោយបើកចិត្ត។ កុមារនៅទីនេះមិនមែនជារបស់សម្រាប់ទស្សនាទេ។ ការសន្យាប្រាំមួយជួយឲ្យពួកគេមានសុវត្ថិភាព។

1. **ខ្ញុំសុំអនុញ្ញាតមុនថតរូបកុមារ** ហើយទទួលយកពេលគេថាទេ។ ខ្ញុំមិនបង្ហោះមុខកុមារជាមួយឈ្មោះ ឬទីកន្លែងទេ។
2. **ខ្ញុំមិនទៅមណ្ឌលកុមារកំព្រា ឬសាលារៀនជាកន្លែងទស្សនាទេ។** កុមារត្រូវការការរៀន និងឯកជនភាព មិនមែនអ្នកទស្សនាទេ។
3. **ខ្ញុំទិញពីមនុស្សពេញវ័យ។** លុយដែលឲ្យកុមារតាមផ្លូវអាចធ្វើឲ្យពួកគេមិនបានទៅរៀន។ ខ្ញុំគាំទ្រគម្រោងក្នុងតំបន់ជំនួសវិញ។
4. **ខ្ញុំមិននាំកុមារតែម្នាក់ឯងទៅបន្ទប់ យានយន្ត ឬតុរបស់ខ្ញុំឡើយ។** ខ្ញុំរំពឹងថាសណ្ឋាគារនឹងសួរ ហើយខ្ញុំស្វាគមន៍ការសួរនោះ។
5. **ខ្ញុំជ្រើសរើសសណ្ឋាគារ មគ្គុទ្ទេសក៍ និងអ្នកបើកបរដែលបណ្ដុះបណ្ដាលបុគ្គលិកអំពីការការពារកុមារ។**
6. **ខ្ញុំនិយាយប្រាប់។** បើខ្ញុំឃើញ ឬឮអ្វីគួរឲ្យបារម្ភ ខ្ញុំប្រាប់បុគ្គលិក ឬទូរសព្ទ។ ខ្ញុំមិនត្រូវការភស្តុតាងទេ។ ខ្ញុំមិនប្រឈមមុខនឹងនរណា ហើយមិនថតវីដេអូទេ។

## ទូរសព្ទ ឬរាយការណ៍

- ខ្សែទូរសព្ទរបស់នគរបាល៖ {{police-hotline}}
- ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា៖ {{child-helpline}}
- រូបភាព ឬការស្នើលើអ៊ីនធឺណិត៖ [រាយការណ៍មកបណ្ដាញរាយការណ៍ពិសេស](/report) ដោយមិនបាច់ប្រាប់ឈ្មោះក៏បាន

អ្វីដែលត្រូវចាំ៖ ទីកន្លែង ម៉ោង រូបរាង លេខយានយន្ត។ បន្ទាប់មក ទុកឲ្យអ្នកដែលបានទទួលការបណ្ដុះបណ្ដាល។

សូមធ្វើដំណើរដោយសុវត្ថិភាព និងសូមអរគុណ។`,
    },
    picture: 'river-ferry',
  },
  {
    slug: 'eyes-on-the-road-drivers-and-guesthouses',
    title: { en: 'Eyes on the Road: For Drivers and Guesthouse Owners', km: 'ភ្នែកលើផ្លូវ៖ សម្រាប់អ្នកបើកបរ និងម្ចាស់ផ្ទះសំណាក់' },
    summary: {
      en: 'A leaflet that fits a glove box: what to notice, what to say to a customer, and how to call without putting yourself at risk.',
      km: 'ខិត្តប័ណ្ណល្មមដាក់ក្នុងរថយន្ត៖ អ្វីដែលត្រូវសង្កេត ត្រូវនិយាយអ្វីទៅភ្ញៀវ និងរបៀបទូរសព្ទដោយមិនដាក់ខ្លួនក្នុងគ្រោះថ្នាក់។',
    },
    description: {
      en: `Drivers, receptionists and owners of small guesthouses see who arrives with whom. They are often the first who can protect a child. The leaflet uses pictures and few words: five things that should make you look twice, three polite sentences to say no, and the order of calls.

Read it once with colleagues during a quiet hour and practise the sentences aloud. Stick the last page on the inside of a cupboard door. Readers learn that their impression counts even without proof, that they need not argue with a guest, and that saying no to a “special request” protects their business as well as a child.`,
      km: `អ្នកបើកបរ អ្នកទទួលភ្ញៀវ និងម្ចាស់ផ្ទះសំណាក់តូចៗ ឃើញថានរណាមកជាមួយនរណា។ ពួកគេច្រើនជាអ្នកដំបូងដែលអាចការពារកុមារ។ ខិត្តប័ណ្ណនេះប្រើរូបភាព និងពាក្យតិច៖ រឿងប្រាំដែលគួរឲ្យអ្នកមើលពីរដង ប្រយោគសុភាពបីសម្រាប់បដិសេធ និងលំដាប់នៃការទូរសព្ទ។

សូមអានវាម្ដងជាមួយមិត្តរួមការងារនៅពេលស្ងាត់ ហើយហាត់និយាយប្រយោគឲ្យឮ។ បិទទំព័រចុងក្រោយនៅខាងក្នុងទ្វារទូ។ អ្នកអានដឹងថា ការសង្កេតរបស់ខ្លួនមានតម្លៃ ទោះគ្មានភស្តុតាង មិនចាំបាច់ប្រកែកជាមួយភ្ញៀវ ហើយការបដិសេធ «សំណើពិសេស» ការពារទាំងអាជីវកម្ម ទាំងកុមារ។`,
    },
    audiences: ['public-media', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['safe-travel'],
    type: 'leaflet',
    languages: ['en', 'km'],
    durationMinutes: 10,
    needs: ['printed'],
    accessibility: ['easy-read', 'large-print', 'tagged-pdf'],
    licence: 'cc-by-4.0',
    publisher: 'Safe Roads Travel Circle',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-12-01',
    sheet: {
      en: `## Eyes on the road

You meet many guests. You know what is ordinary. Trust that knowledge.

## Look twice when

1. an adult and a child arrive together and do not seem to know each other;
2. the child looks afraid, very tired or dressed in new clothes that do not fit the hour;
3. the adult answers every question for the child;
4. a guest asks you where to “meet young girls or boys”;
5. somebody wants to pay more so that nobody writes a name down.

One point may be harmless. Several together are a reason to act.

## Three sentences

- “We register every guest, children as well. It is our rule.”
- “I do not offer that. It is against the law, and it harms children.”
- “One moment, please. I must ask my manager.”

## Then

1. Stay friendly. Do not argue, do not follow anybody, do not film.
2. Remember: time, place, room, vehicle number, what was said.
3. In danger now: police, {{police-hotline}}.
4. For advice: Child Helpline Cambodia, {{child-helpline}}.
5. Offers, pictures or adverts online: [report them](/report). You can stay anonymous.

## For owners

Write the rule on the wall, train new staff in their first week, and back them when they say no. A safe house is a good house.`,
      km: `## ភ្នែកលើផ្លូវ

អ្នកជួបភ្ញៀវច្រើន។ អ្នកដឹងថាអ្វីជារឿងធម្មតា។ សូមជឿលើចំណេះដឹងនោះ។

## មើលពីរដង ពេលដែល

1. មនុស្សពេញវ័យ និងកុមារមកជាមួយគ្នា តែហាក់ដូចជាមិនស្គាល់គ្នា
2. កុមារមើលទៅភ័យ អស់កម្លាំងខ្លាំង ឬស្លៀកពាក់ថ្មីមិនសមនឹងម៉ោង
3. មនុស្សពេញវ័យឆ្លើយជំនួសកុមារគ្រប់សំណួរ
4. ភ្ញៀវសួរអ្នកថាទៅ «ជួបក្មេងស្រី ឬក្មេងប្រុស» នៅទីណា
5. មានគេចង់បង់ប្រាក់បន្ថែម ដើម្បីកុំឲ្យនរណាកត់ឈ្មោះ

ចំណុចមួយអាចគ្មានអ្វីទេ។ ចំណុចច្រើនរួមគ្នាជាហេតុផលដើម្បីចាត់វិធានការ។

## ប្រយោគបី

- «យើងចុះឈ្មោះភ្ញៀវគ្រប់រូប ទាំងកុមារផង។ វាជាច្បាប់របស់យើង»។
- «ខ្ញុំមិនមានសេវានោះទេ។ វាខុសច្បាប់ ហើយធ្វើបាបកុមារ»។
- «សូមរង់ចាំបន្តិច។ ខ្ញុំត្រូវសួរអ្នកគ្រប់គ្រងសិន»។

## បន្ទាប់មក

1. រក្សាភាពរាក់ទាក់។ កុំប្រកែក កុំតាមនរណា កុំថតវីដេអូ។
2. ចងចាំ៖ ម៉ោង ទីកន្លែង បន្ទប់ លេខយានយន្ត និងអ្វីដែលគេនិយាយ។
3. មានគ្រោះថ្នាក់ឥឡូវនេះ៖ នគរបាល {{police-hotline}}។
4. សុំដំបូន្មាន៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}}។
5. ការស្នើ រូបភាព ឬការផ្សាយពាណិជ្ជកម្មលើអ៊ីនធឺណិត៖ [រាយការណ៍](/report)។ អ្នកអាចរក្សាភាពអនាមិក។

## សម្រាប់ម្ចាស់

សរសេរច្បាប់លើជញ្ជាំង បណ្ដុះបណ្ដាលបុគ្គលិកថ្មីក្នុងសប្ដាហ៍ដំបូង ហើយគាំទ្រពួកគេពេលនិយាយថាទេ។ ផ្ទះសំណាក់ដែលមានសុវត្ថិភាព គឺជាផ្ទះសំណាក់ល្អ។`,
    },
    picture: 'bicycle-road',
  },
  {
    slug: 'notice-note-notify-for-hospitality-staff',
    title: {
      en: 'Notice, Note, Notify: A Course for Hospitality Staff',
      km: 'សង្កេត កត់ត្រា ជូនដំណឹង៖ វគ្គសម្រាប់បុគ្គលិកបដិសណ្ឋារកិច្ច',
    },
    summary: {
      en: 'A practical half-day course for reception, housekeeping and security teams, with role plays at the front desk.',
      km: 'វគ្គអនុវត្តពាក់កណ្ដាលថ្ងៃសម្រាប់បុគ្គលិកទទួលភ្ញៀវ សម្អាតបន្ទប់ និងសន្តិសុខ មានការសម្ដែងតួនៅតុទទួលភ្ញៀវ។',
    },
    description: {
      en: `Written for trainers of hotels and travel agencies, the course turns three verbs into habit. Notice: participants compare ten arrival scenes and say what is ordinary and what is not. Note: they write down facts in four lines, without judging by nationality, clothing or work. Notify: they practise the call to a manager and to the police.

Role plays take place at a real desk, with a friendly, a rude and a nervous guest. A manager should attend the last half hour, because staff act only when they know they will be supported. Participants learn a clear path from worry to call, and sign a house rule.`,
      km: `វគ្គនេះសរសេរសម្រាប់គ្រូបង្គោលនៃសណ្ឋាគារ និងទីភ្នាក់ងារទេសចរណ៍ ដើម្បីធ្វើឲ្យកិរិយាសព្ទបីក្លាយជាទម្លាប់។ សង្កេត៖ សិក្ខាកាមប្រៀបធៀបហេតុការណ៍ភ្ញៀវមកដល់ចំនួនដប់ ហើយនិយាយថាអ្វីធម្មតា អ្វីមិនធម្មតា។ កត់ត្រា៖ ពួកគេសរសេរការពិតក្នុងបួនបន្ទាត់ ដោយមិនវិនិច្ឆ័យតាមសញ្ជាតិ សម្លៀកបំពាក់ ឬការងារ។ ជូនដំណឹង៖ ពួកគេហាត់ទូរសព្ទទៅអ្នកគ្រប់គ្រង និងទៅនគរបាល។

ការសម្ដែងតួធ្វើនៅតុទទួលភ្ញៀវពិត ជាមួយភ្ញៀវរាក់ទាក់ ភ្ញៀវឈ្លើយ និងភ្ញៀវភ័យ។ អ្នកគ្រប់គ្រងគួរចូលរួមកន្លះម៉ោងចុងក្រោយ ព្រោះបុគ្គលិកចាត់វិធានការ តែពេលដឹងថាមានអ្នកគាំទ្រ។ សិក្ខាកាមរៀនផ្លូវច្បាស់លាស់ពីក្ដីបារម្ភទៅការទូរសព្ទ និងចុះហត្ថលេខាលើបទបញ្ជាផ្ទៃក្នុង។`,
    },
    audiences: ['professionals', 'public-media'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['safe-travel', 'reporting-and-help'],
    type: 'training-module',
    languages: ['en', 'km'],
    durationMinutes: 180,
    needs: ['printed', 'projector'],
    accessibility: ['captions', 'tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2022,
    advisory: 'mentions-abuse',
    visibility: 'members',
    reviewBy: '2027-03-15',
  },
  {
    slug: 'what-happens-after-you-press-send',
    title: { en: 'What Happens after You Press Send', km: 'មានអ្វីកើតឡើង ក្រោយអ្នកចុចផ្ញើ' },
    summary: {
      en: 'An animated film that follows one report from a telephone to an analyst, the police, the hosting company and removal.',
      km: 'វីដេអូគំនូរជីវចលតាមដានរបាយការណ៍មួយ ពីទូរសព្ទទៅអ្នកវិភាគ នគរបាល ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ រហូតដល់ការលុបចោល។',
    },
    description: {
      en: `A paper boat carries a report down a river. It passes an analyst who opens it with care, a bridge where police and hotlines in {{inhope-countries}} countries exchange information, and a harbour where a company takes a picture down. At last a lamp goes out, and somewhere a child sleeps better.

The film never shows or describes abuse material, so it suits public screens, lessons and staff meetings. Stop at each bridge and ask who is working here. Viewers learn what a report needs (an address, a date, a few words), what remains secret, how to check its status with the reference number, and why one click can matter.`,
      km: `ទូកក្រដាសមួយដឹករបាយការណ៍តាមដងទន្លេ។ វាឆ្លងកាត់អ្នកវិភាគដែលបើកវាដោយប្រុងប្រយ័ត្ន ស្ពានដែលនគរបាល និងបណ្ដាញរាយការណ៍ពិសេសក្នុង {{inhope-countries}} ប្រទេស ផ្លាស់ប្ដូរព័ត៌មានគ្នា និងកំពង់ផែដែលក្រុមហ៊ុនលុបរូបភាពចេញ។ ចុងក្រោយ ចង្កៀងមួយរលត់ ហើយនៅទីណាមួយ កុមារម្នាក់គេងលក់ស្រួលជាងមុន។

វីដេអូនេះមិនបង្ហាញ ឬពណ៌នាសម្ភារៈរំលោភបំពានឡើយ ដូច្នេះសមសម្រាប់អេក្រង់សាធារណៈ ថ្នាក់រៀន និងការប្រជុំបុគ្គលិក។ សូមឈប់នៅស្ពាននីមួយៗ ហើយសួរថានរណាធ្វើការនៅទីនេះ។ អ្នកមើលរៀនថា របាយការណ៍ត្រូវការអ្វី (អាសយដ្ឋាន កាលបរិច្ឆេទ ពាក្យពីរបី) អ្វីដែលរក្សាជាសម្ងាត់ របៀបពិនិត្យស្ថានភាពដោយលេខយោង និងហេតុអ្វីការចុចម្ដងមានសារៈសំខាន់។`,
    },
    audiences: ['public-media', 'parents', 'children'],
    ages: [14, 120],
    bands: ['14-18', 'adults'],
    topics: ['reporting-and-help'],
    type: 'video',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['nothing'],
    accessibility: ['captions', 'sign-language', 'audio-description', 'transcript'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2028-08-01',
    picture: 'paper-boats',
  },
  {
    slug: 'safer-internet-day-campaign-kit',
    title: { en: 'Safer Internet Day Campaign Kit', km: 'កញ្ចប់យុទ្ធនាការទិវាអ៊ីនធឺណិតសុវត្ថិភាព' },
    summary: {
      en: 'Banners, captions, radio lines and a plan of twenty days for anybody who wants to celebrate on their own page or square.',
      km: 'បដា អត្ថបទអមរូប សារវិទ្យុ និងផែនការម្ភៃថ្ងៃ សម្រាប់អ្នកដែលចង់អបអរលើទំព័រ ឬទីសាធារណៈរបស់ខ្លួន។',
    },
    description: {
      en: `Every February people in many countries mark [Safer Internet Day](/safer-internet-day). This kit lets a company, commune, school or football club join in with little effort. You find twelve banners in three sizes, captions in both languages, three lines for a radio host, and a day-by-day plan.

Choose one message, not five: reporting, kindness, privacy or family time. Put your own logo beside ours, post in the week before, and invite people to do one small thing on the day. Add image descriptions and captions to films. Organisers learn how to plan a short campaign, measure it honestly and answer worried comments with the helpline.`,
      km: `រាល់ខែកុម្ភៈ មនុស្សក្នុងប្រទេសជាច្រើនអបអរ[ទិវាអ៊ីនធឺណិតសុវត្ថិភាព](/safer-internet-day)។ កញ្ចប់នេះជួយឲ្យក្រុមហ៊ុន ឃុំ សាលា ឬក្លឹបបាល់ទាត់ចូលរួមដោយងាយ។ អ្នកនឹងឃើញបដាដប់ពីរក្នុងបីទំហំ អត្ថបទអមរូបជាពីរភាសា សារបីបន្ទាត់សម្រាប់អ្នកដឹកនាំកម្មវិធីវិទ្យុ និងផែនការប្រចាំថ្ងៃ។

សូមជ្រើសរើសសារមួយ មិនមែនប្រាំទេ៖ ការរាយការណ៍ ចិត្តល្អ ឯកជនភាព ឬពេលវេលាគ្រួសារ។ ដាក់និមិត្តសញ្ញារបស់អ្នកក្បែរនិមិត្តសញ្ញារបស់យើង បង្ហោះក្នុងសប្ដាហ៍មុន ហើយអញ្ជើញមនុស្សធ្វើរឿងតូចមួយនៅថ្ងៃនោះ។ បន្ថែមការពណ៌នារូបភាព និងអក្សររត់ក្នុងវីដេអូ។ អ្នករៀបចំរៀនរៀបផែនការយុទ្ធនាការខ្លី វាស់លទ្ធផលដោយស្មោះត្រង់ និងឆ្លើយមតិដែលមានការបារម្ភដោយផ្ដល់លេខខ្សែទូរសព្ទជំនួយ។`,
    },
    audiences: ['public-media', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['reporting-and-help', 'online-bullying', 'privacy-and-security'],
    type: 'social-media-pack',
    languages: ['en', 'km'],
    durationMinutes: 30,
    needs: ['internet'],
    accessibility: ['captions', 'large-print'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2026,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-01-10',
    picture: 'night-sky-signal',
  },
  {
    slug: 'how-villages-celebrated-awareness-weeks',
    title: { en: 'How Villages Celebrated: Lessons from Awareness Weeks', km: '' },
    summary: {
      en: 'A readable evaluation of community awareness weeks, with photos left out and numbers marked as illustrative.',
      km: '',
    },
    description: {
      en: `What remains when the banner comes down? This report looks back at awareness weeks in five invented communes. It describes what organisers planned, what people came for (the shadow puppets), what they remembered a month later, and what did not work (a speech of fifty minutes). All numbers are illustrative figures for demonstration.

Organisers can copy the method: three questions before, the same three afterwards, and a circle of honest feedback with tea. Annexes hold a budget template and a consent form for photographs. Readers learn how to judge a campaign by what people can do afterwards, rather than by how many attended.`,
      km: '',
    },
    readyIn: ['en'],
    audiences: ['public-media', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['reporting-and-help', 'managing-information'],
    type: 'report',
    languages: ['en'],
    durationMinutes: 50,
    needs: ['nothing'],
    accessibility: ['tagged-pdf', 'large-print'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2023,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2028-12-31',
    picture: 'market-colours',
  },
  {
    slug: 'myth-or-fact-card-game',
    title: { en: 'Myth or Fact? A Card Game for Markets and Fairs', km: 'ជំនឿខុស ឬការពិត? ល្បែងសន្លឹកបៀសម្រាប់ផ្សារ និងពិព័រណ៍' },
    summary: {
      en: 'Thirty statements about children and the internet for a stall: passers-by guess, turn the card and win a smile.',
      km: 'ប្រយោគសាមសិបអំពីកុមារ និងអ៊ីនធឺណិតសម្រាប់តូបពិព័រណ៍៖ អ្នកដើរកាត់ទាយ បើកសន្លឹក ហើយបានស្នាមញញឹម។',
    },
    description: {
      en: `A table, a cloth and thirty cards are enough for a stall that people stop at. On the front of each card stands a statement, “Only girls are at risk online”, “Reporting takes an hour”, “A closed group is private”. The player says myth or fact; on the back are the answer, the reason and one thing to do.

Two volunteers run it, one at the cards and one to listen quietly if someone wishes to talk. Keep leaflets and the helpline number at hand. Players learn to question what everybody says, find out that one can report without giving a name, and take home one card for a neighbour.`,
      km: `តុមួយ ក្រណាត់មួយ និងសន្លឹកបៀសាមសិបសន្លឹក គ្រប់គ្រាន់សម្រាប់តូបដែលមនុស្សឈប់មើល។ ផ្នែកខាងមុខសន្លឹកនីមួយៗមានប្រយោគ «មានតែក្មេងស្រីទេដែលមានហានិភ័យលើអ៊ីនធឺណិត» «ការរាយការណ៍ត្រូវចំណាយមួយម៉ោង» «ក្រុមបិទគឺឯកជន»។ អ្នកលេងនិយាយថាជំនឿខុស ឬការពិត ខាងក្រោយមានចម្លើយ មូលហេតុ និងរឿងមួយដែលអាចធ្វើបាន។

អ្នកស្ម័គ្រចិត្តពីរនាក់ដំណើរការតូប ម្នាក់មើលសន្លឹក ម្នាក់ស្ដាប់ដោយស្ងៀមស្ងាត់ បើមានគេចង់និយាយ។ ត្រៀមខិត្តប័ណ្ណ និងលេខខ្សែទូរសព្ទជំនួយ។ អ្នកលេងរៀនចោទសួរអ្វីដែលគេឯងនិយាយ ដឹងថាអាចរាយការណ៍ដោយមិនប្រាប់ឈ្មោះ ហើយយកសន្លឹកមួយទៅផ្ទះសម្រាប់អ្នកជិតខាង។`,
    },
    audiences: ['public-media', 'parents'],
    ages: [14, 120],
    bands: ['14-18', 'adults'],
    topics: ['managing-information', 'reporting-and-help'],
    type: 'game',
    languages: ['en', 'km'],
    durationMinutes: 15,
    needs: ['printed'],
    accessibility: ['large-print', 'easy-read'],
    licence: 'cc-by-sa-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2024,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-07-31',
  },
  {
    slug: 'do-not-share-it-report-it',
    title: { en: 'Do Not Share It, Report It', km: 'កុំចែករំលែក ចូររាយការណ៍' },
    summary: {
      en: 'A clear poster for the public: what to do, and what never to do, if abuse material appears on your screen by chance.',
      km: 'ផ្ទាំងច្បាស់ៗសម្រាប់សាធារណជន៖ អ្វីដែលត្រូវធ្វើ និងមិនត្រូវធ្វើជាដាច់ខាត បើសម្ភារៈរំលោភបំពានលេចលើអេក្រង់អ្នកដោយចៃដន្យ។',
    },
    description: {
      en: `People of good will sometimes pass on a shocking film “to find the child”. Each time it is sent, the child is hurt again. This poster explains in four lines what helps: close it, keep only the address, report, talk to somebody.

Hang it in internet cafés, telephone shops, offices and bus stations. Shop owners can use the questions at the foot of the page to brief their staff in five minutes. The public learns that nobody should look for such material, that sharing it is against the law whatever the reason, that a report can be anonymous, and that feeling shaken is natural.`,
      km: `មនុស្សមានចិត្តល្អពេលខ្លះបញ្ជូនវីដេអូគួរឲ្យតក់ស្លុតបន្ត «ដើម្បីរកកុមារ»។ រាល់ពេលដែលវាត្រូវបានផ្ញើ កុមារឈឺចាប់ម្ដងទៀត។ ផ្ទាំងនេះពន្យល់ជាបួនបន្ទាត់ពីអ្វីដែលជួយបាន៖ បិទវា រក្សាទុកតែអាសយដ្ឋាន រាយការណ៍ និងនិយាយជាមួយនរណាម្នាក់។

សូមបិទវានៅហាងអ៊ីនធឺណិត ហាងទូរសព្ទ ការិយាល័យ និងស្ថានីយរថយន្តក្រុង។ ម្ចាស់ហាងអាចប្រើសំណួរនៅខាងក្រោមទំព័រ ដើម្បីណែនាំបុគ្គលិកក្នុងប្រាំនាទី។ សាធារណជនរៀនថា គ្មាននរណាគួរស្វែងរកសម្ភារៈបែបនេះទេ ការចែករំលែកវាខុសច្បាប់ ទោះដោយហេតុផលអ្វីក៏ដោយ អាចរាយការណ៍ដោយអនាមិក ហើយការរន្ធត់ចិត្តជារឿងធម្មតា។`,
    },
    audiences: ['public-media', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['reporting-and-help'],
    type: 'poster',
    languages: ['en', 'km'],
    durationMinutes: 5,
    needs: ['printed'],
    accessibility: ['tagged-pdf', 'large-print', 'easy-read'],
    licence: 'cc-by-4.0',
    publisher: 'Internet Hotline Cambodia',
    year: 2025,
    advisory: 'mentions-abuse',
    visibility: 'public',
    reviewBy: '2027-10-01',
    sheet: {
      en: `## Do not share it, report it

Did a picture or film appear on your screen that seems to show the sexual abuse of a child? You did not look for it. You can help.

## Do

1. **Close it.** You need not watch to the end.
2. **Keep the address.** Copy the web address, or note the app, the group and the account. Nothing more.
3. **Report it** to [Internet Hotline Cambodia (IHC)](/report). It takes a few minutes, and you can stay anonymous.
4. **Talk to somebody.** It is natural to feel shaken.

## Do not

- Do not send it to friends or journalists, not even “to find the child”.
- Do not save it, film it or take a screenshot.
- Do not search for more. Investigation is the work of trained people.
- Do not write to the person who posted it.

## Why?

Every copy hurts the child again, and spreading such material is against the law. A report can lead to its [removal](/notice-and-takedown) and help the police to protect the child.

## In danger now

Police: {{police-hotline}}. Child Helpline Cambodia: {{child-helpline}}.

## Five minutes with your staff

- Where do we keep the address of the report page?
- What do we say to a customer who shows us something?
- Who looks after a colleague who has seen it?`,
      km: `## កុំចែករំលែក ចូររាយការណ៍

តើមានរូបភាព ឬវីដេអូលេចលើអេក្រង់អ្នក ដែលហាក់ដូចជាបង្ហាញការរំលោភបំពានផ្លូវភេទលើកុមារមែនទេ? អ្នកមិនបានស្វែងរកវាទេ។ អ្នកអាចជួយបាន។

## ត្រូវធ្វើ

1. **បិទវា។** អ្នកមិនចាំបាច់មើលដល់ចប់ទេ។
2. **រក្សាទុកអាសយដ្ឋាន។** ចម្លងអាសយដ្ឋានគេហទំព័រ ឬកត់ឈ្មោះកម្មវិធី ក្រុម និងគណនី។ មិនបាច់លើសពីនេះទេ។
3. **រាយការណ៍** មក[អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC)](/report)។ វាចំណាយតែប៉ុន្មាននាទី ហើយអ្នកអាចរាយការណ៍ដោយអនាមិក។
4. **និយាយជាមួយនរណាម្នាក់។** ការរន្ធត់ចិត្តជារឿងធម្មតា។

## មិនត្រូវធ្វើ

- កុំផ្ញើវាទៅមិត្តភក្តិ ឬអ្នកកាសែត សូម្បីតែ «ដើម្បីរកកុមារ» ក៏ដោយ។
- កុំរក្សាទុក ថតវីដេអូ ឬថតអេក្រង់វា។
- កុំស្វែងរកបន្ថែម។ ការស៊ើបអង្កេតជាការងាររបស់អ្នកដែលបានទទួលការបណ្ដុះបណ្ដាល។
- កុំសរសេរទៅអ្នកដែលបង្ហោះវា។

## ហេតុអ្វី?

ច្បាប់ចម្លងនីមួយៗធ្វើឲ្យកុមារឈឺចាប់ម្ដងទៀត ហើយការផ្សព្វផ្សាយសម្ភារៈបែបនេះខុសច្បាប់។ របាយការណ៍មួយអាចនាំទៅដល់[ការលុបចោល](/notice-and-takedown) និងជួយនគរបាលការពារកុមារ។

## មានគ្រោះថ្នាក់ឥឡូវនេះ

នគរបាល៖ {{police-hotline}}។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា៖ {{child-helpline}}។

## ប្រាំនាទីជាមួយបុគ្គលិក

- យើងទុកអាសយដ្ឋានទំព័ររាយការណ៍នៅទីណា?
- យើងនិយាយអ្វីទៅអតិថិជនដែលបង្ហាញអ្វីមួយឲ្យយើងមើល?
- នរណាមើលថែមិត្តរួមការងារដែលបានឃើញវា?`,
    },
    picture: 'sea-of-lanterns',
  },
  {
    slug: 'volunteering-abroad-ten-honest-questions',
    title: { en: 'Volunteering with Children? Ten Honest Questions', km: 'ធ្វើការស្ម័គ្រចិត្តជាមួយកុមារ? សំណួរស្មោះត្រង់ដប់' },
    summary: {
      en: 'A leaflet for visitors, gap-year students and agencies who plan to work with children, or to photograph them.',
      km: 'ខិត្តប័ណ្ណសម្រាប់ភ្ញៀវ និស្សិត និងទីភ្នាក់ងារ ដែលគម្រោងធ្វើការជាមួយកុមារ ឬថតរូបពួកគេ។',
    },
    description: {
      en: `Good intentions need good questions. Before you book two weeks at a children's centre, this leaflet asks: are you trained for it, who checked your background, will a teacher lose paid work, who says goodbye to the children after you, and who owns the photographs?

Answer in writing, then discuss with the agency. Four or more doubtful answers suggest another kind of trip, and the last panel lists some: learning a craft, cycling with a village guide, supporting adult staff. Travellers learn why short visits can hurt children, what a child-protection policy contains, and how to share memories without showing children's faces.`,
      km: `ចេតនាល្អត្រូវការសំណួរល្អ។ មុនអ្នកកក់ដំណើរពីរសប្ដាហ៍នៅមណ្ឌលកុមារ ខិត្តប័ណ្ណនេះសួរថា៖ អ្នកបានទទួលការបណ្ដុះបណ្ដាលទេ នរណាពិនិត្យប្រវត្តិអ្នក តើគ្រូម្នាក់នឹងបាត់បង់ការងារទេ ក្រោយអ្នកទៅ នរណានៅជាមួយកុមារពេលពួកគេនឹក ហើយរូបថតជារបស់នរណា?

សូមឆ្លើយជាលាយលក្ខណ៍អក្សរ រួចពិភាក្សាជាមួយទីភ្នាក់ងារ។ បើមានចម្លើយមិនច្បាស់ចាប់ពីបួនឡើងទៅ គួរជ្រើសរើសដំណើរប្រភេទផ្សេង ផ្នែកចុងក្រោយមានឧទាហរណ៍៖ រៀនសិប្បកម្ម ជិះកង់ជាមួយមគ្គុទ្ទេសក៍ភូមិ ឬគាំទ្របុគ្គលិកពេញវ័យ។ អ្នកដំណើររៀនថា ហេតុអ្វីដំណើរខ្លីអាចធ្វើឲ្យកុមារឈឺចាប់ គោលនយោបាយការពារកុមារមានអ្វីខ្លះ និងរបៀបចែករំលែកអនុស្សាវរីយ៍ដោយមិនបង្ហាញមុខកុមារ។`,
    },
    audiences: ['public-media', 'professionals'],
    ages: [18, 120],
    bands: ['adults'],
    topics: ['safe-travel', 'privacy-and-security'],
    type: 'leaflet',
    languages: ['en'],
    durationMinutes: 15,
    needs: ['nothing'],
    accessibility: ['tagged-pdf'],
    licence: 'cc-by-nc-4.0',
    publisher: 'Safe Roads Travel Circle',
    year: 2020,
    advisory: 'none',
    visibility: 'public',
    reviewBy: '2027-02-01',
    url: 'https://safe-roads.example/leaflets/ten-honest-questions',
  },
]
