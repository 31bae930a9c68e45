import type { NewsSeed } from '../shapes.ts'

export const news2026: readonly NewsSeed[] = [
  {
    slug: 'new-stories-and-games-for-the-youngest',
    date: '2026-10-08',
    title: {
      en: 'New stories and games for the youngest',
      km: 'រឿងនិទាន និងហ្គេមថ្មីសម្រាប់កុមារតូចៗ',
    },
    summary: {
      en: 'A set of picture stories, cards and quiet games helps children from four to eleven to talk about feelings, secrets and people whom they trust.',
      km: 'រឿងគំនូរ ប័ណ្ណ និងហ្គេមស្ងប់ៗមួយឈុត ជួយកុមារអាយុពី៤ ដល់១១ឆ្នាំ ឲ្យចេះនិយាយអំពីអារម្មណ៍ រឿងសម្ងាត់ និងមនុស្សដែលពួកគេទុកចិត្ត។',
    },
    body: {
      en: `How do you speak about safety online with a child who cannot read yet? Not with warnings. With a story.

The [learning centre](/resources/for/children) now holds a new set of material for children from four to eleven. It was tried out in kindergartens, primary schools and homes before it was published, and children decided what stayed. A clever owl had to go. A shy buffalo was allowed to stay.

## What is in the set

- **Picture stories.** Short stories from everyday life in Cambodia, with questions to talk about. They can be read aloud in ten minutes.
- **Feeling cards.** Children choose a card and say, or show, when they felt like that. The cards help to find words for a stomach that hurts without being ill.
- **The five fingers game.** Each finger stands for a person whom a child can ask for help. The hand is drawn, named and hung up at home.
- **A quiet quiz.** What would you do? There are no points and no losers.

Everything can be printed in black and white on plain paper. Only one game needs a phone, and none needs an account.

## For the adults beside them

Each piece comes with a page for parents, carers and teachers: how to begin, what to do if a child becomes silent, and what to do if a child tells something serious. The rule on that page is the same as everywhere: stay calm, believe the child, do not ask for details, and get help. Child Helpline Cambodia can be reached on {{child-helpline}}.

The material is free. Please use it, copy it and tell us how it went. What works in your village may work in the next one; [write to us](/contact).`,
      km: `តើយើងនិយាយអំពីសុវត្ថិភាពលើអ៊ីនធឺណិត ជាមួយកុមារដែលមិនទាន់ចេះអានដោយរបៀបណា? មិនមែនដោយការព្រមានទេ គឺដោយរឿងនិទាន។

ឥឡូវនេះ [មជ្ឈមណ្ឌលសិក្សា](/resources/for/children)មានសម្ភារៈថ្មីមួយឈុត សម្រាប់កុមារអាយុពី៤ ដល់១១ឆ្នាំ។ សម្ភារៈនេះត្រូវបានសាកល្បងនៅសាលាមត្តេយ្យ សាលាបឋមសិក្សា និងនៅតាមផ្ទះ មុនពេលផ្សាយ ហើយកុមារជាអ្នកសម្រេចថាត្រូវទុកអ្វី។ សត្វទីទុយដ៏ឆ្លាតត្រូវដកចេញ។ រីឯក្របីដ៏អៀនអន់ គេឲ្យនៅបន្ត។

## អ្វីខ្លះនៅក្នុងឈុតនេះ

- **រឿងគំនូរ។** រឿងខ្លីៗពីជីវិតប្រចាំថ្ងៃនៅកម្ពុជា មានសំណួរសម្រាប់ជជែកគ្នា។ រឿងនីមួយៗអាចអានឲ្យកុមារស្ដាប់ក្នុងរយៈពេលដប់នាទី។
- **ប័ណ្ណអារម្មណ៍។** កុមារជ្រើសរើសប័ណ្ណមួយ ហើយនិយាយ ឬធ្វើកាយវិការបង្ហាញថា ធ្លាប់មានអារម្មណ៍បែបនោះនៅពេលណា។ ប័ណ្ណទាំងនេះជួយកុមាររកពាក្យសម្រាប់អារម្មណ៍ឈឺពោះ ដែលមិនមែនដោយសារជំងឺ។
- **ហ្គេមម្រាមដៃប្រាំ។** ម្រាមដៃនីមួយៗតំណាងឲ្យមនុស្សម្នាក់ ដែលកុមារអាចសុំជំនួយបាន។ កុមារគូររូបដៃ ដាក់ឈ្មោះ ហើយបិទនៅផ្ទះ។
- **កម្រងសំណួរស្ងប់ៗ។** តើអ្នកនឹងធ្វើដូចម្ដេច? គ្មានពិន្ទុ ហើយក៏គ្មានអ្នកចាញ់ដែរ។

សម្ភារៈទាំងអស់អាចបោះពុម្ពជាសខ្មៅលើក្រដាសធម្មតា។ មានតែហ្គេមមួយប៉ុណ្ណោះដែលត្រូវការទូរសព្ទ ហើយគ្មានហ្គេមណាត្រូវការគណនីឡើយ។

## សម្រាប់មនុស្សធំដែលនៅក្បែរកុមារ

សម្ភារៈនីមួយៗមានមួយទំព័រសម្រាប់ឪពុកម្ដាយ អាណាព្យាបាល និងគ្រូបង្រៀន៖ របៀបចាប់ផ្ដើម អ្វីដែលត្រូវធ្វើបើកុមារនៅស្ងៀម និងអ្វីដែលត្រូវធ្វើបើកុមារប្រាប់រឿងធ្ងន់ធ្ងរ។ គោលការណ៍ក្នុងទំព័រនោះ ដូចគ្នានឹងកន្លែងដទៃទៀត៖ រក្សាចិត្តឲ្យស្ងប់ ជឿកុមារ កុំសួរលម្អិត ហើយសុំជំនួយ។ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា អាចទាក់ទងបានតាមលេខ {{child-helpline}}។

សម្ភារៈនេះឥតគិតថ្លៃ។ សូមប្រើ សូមចម្លង ហើយប្រាប់យើងពីលទ្ធផល។ អ្វីដែលបានផលនៅភូមិរបស់លោកអ្នក អាចបានផលនៅភូមិបន្ទាប់ដែរ។ សូម[សរសេរមកយើង](/contact)។`,
    },
    picture: 'lotus-pond',
  },
  {
    slug: 'a-simpler-way-to-report',
    date: '2026-09-17',
    title: {
      en: 'A simpler way to report, in Khmer and in English',
      km: 'របៀបរាយការណ៍កាន់តែងាយស្រួល ជាភាសាខ្មែរ និងភាសាអង់គ្លេស',
    },
    summary: {
      en: 'The new reporting form asks less, works on slow connections and old phones, and lets everybody follow what happens to a report.',
      km: 'ទម្រង់រាយការណ៍ថ្មីសួរតិចជាងមុន ដំណើរការបានទោះអ៊ីនធឺណិតយឺត ឬទូរសព្ទចាស់ ហើយឲ្យអ្នករាយការណ៍តាមដានបានថា របាយការណ៍របស់ខ្លួនទៅដល់ណា។',
    },
    body: {
      en: `Reporting takes courage. The form should not ask for more courage than it must. For this reason we have rebuilt it, together with people who tried it on their own phones: market sellers, students, teachers and our Youth Advisory Group.

## What is new

- **One question at the start.** Where did you see it: on a website, in social media, in a chat, in a game? The form then shows you which address helps us and where to find it.
- **Fewer fields.** We need the address. All else is a help, not a duty.
- **Your choice to be anonymous.** Tick "I wish to report anonymously" and no name, e-mail or phone number is asked for.
- **Khmer and English alike.** Every question, every hint and every message exists in both languages.
- **Made for slow connections.** The pages are light and also work on older phones.

## Follow your report

After you send the form, you receive a reference number. Please write it down. With it you can look up the [status of your report](/report/status) at any time: received, being assessed, forwarded, outcome. Each step has its date, and a sentence explains what happens next. As a rule, an analyst begins to assess a report within {{report-response-hours}} hours.

## What has not changed

Please never download, forward or keep a picture or video to "prove" what you have seen. The address is enough. Trained analysts do the rest, and the child's interest comes first at each step.

The hotline is not an emergency service. When a child is in danger now, call the police on {{police-hotline}}. A child who wants to talk can call Child Helpline Cambodia on {{child-helpline}}.

[Go to the reporting form](/report), or first read [how to report](/how-to-report).`,
      km: `ការរាយការណ៍ត្រូវការភាពក្លាហាន។ ទម្រង់រាយការណ៍មិនគួរទាមទារភាពក្លាហានលើសពីការចាំបាច់ឡើយ។ ហេតុនេះ យើងបានរៀបចំទម្រង់ឡើងវិញ ជាមួយអ្នកដែលបានសាកល្បងលើទូរសព្ទរបស់ខ្លួនផ្ទាល់ មានអ្នកលក់ដូរនៅផ្សារ និស្សិត គ្រូបង្រៀន និងក្រុមប្រឹក្សាយុវជនរបស់យើង។

## អ្វីដែលថ្មី

- **សំណួរតែមួយនៅពេលចាប់ផ្ដើម។** តើអ្នកបានឃើញនៅទីណា៖ នៅលើគេហទំព័រ បណ្ដាញសង្គម ការជជែក ឬក្នុងហ្គេម? បន្ទាប់មក ទម្រង់នឹងបង្ហាញថា អាសយដ្ឋានបែបណាដែលជួយយើងបាន និងត្រូវរកវានៅទីណា។
- **ចំណុចត្រូវបំពេញតិចជាងមុន។** យើងត្រូវការអាសយដ្ឋាន។ ក្រៅពីនេះ គឺជាជំនួយ មិនមែនជាកាតព្វកិច្ចទេ។
- **អ្នកអាចជ្រើសរើសភាពអនាមិក។** សូមគូស «ខ្ញុំចង់រាយការណ៍ដោយអនាមិក» នោះទម្រង់នឹងមិនសួរឈ្មោះ អ៊ីមែល ឬលេខទូរសព្ទឡើយ។
- **ភាសាខ្មែរ និងអង់គ្លេសស្មើគ្នា។** គ្រប់សំណួរ គ្រប់ការណែនាំ និងគ្រប់សារ មានជាភាសាទាំងពីរ។
- **ធ្វើឡើងសម្រាប់អ៊ីនធឺណិតយឺត។** ទំព័រមានទំហំស្រាល ហើយដំណើរការលើទូរសព្ទចាស់ៗក៏បាន។

## តាមដានរបាយការណ៍របស់អ្នក

ក្រោយពេលផ្ញើទម្រង់ អ្នកទទួលបានលេខយោងមួយ។ សូមកត់លេខនេះទុក។ ដោយប្រើលេខនេះ អ្នកអាចមើល[ស្ថានភាពរបាយការណ៍](/report/status)បានគ្រប់ពេល៖ បានទទួល កំពុងវាយតម្លៃ បានបញ្ជូនបន្ត និងលទ្ធផល។ ជំហាននីមួយៗមានកាលបរិច្ឆេទ និងមានមួយប្រយោគពន្យល់អំពីជំហានបន្ទាប់។ ជាធម្មតា អ្នកវិភាគចាប់ផ្ដើមវាយតម្លៃរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។

## អ្វីដែលមិនផ្លាស់ប្ដូរ

សូមកុំទាញយក បញ្ជូនបន្ត ឬរក្សាទុករូបភាព ឬវីដេអូ ដើម្បី «បញ្ជាក់» អ្វីដែលអ្នកបានឃើញ។ អាសយដ្ឋានគឺគ្រប់គ្រាន់ហើយ។ អ្នកវិភាគដែលបានទទួលការបណ្ដុះបណ្ដាល នឹងធ្វើការងារបន្តទៀត ហើយផលប្រយោជន៍របស់កុមារ ស្ថិតនៅមុនគេក្នុងគ្រប់ជំហាន។

បណ្ដាញរាយការណ៍ពិសេសមិនមែនជាសេវាសង្គ្រោះបន្ទាន់ទេ។ បើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។ កុមារដែលចង់និយាយជាមួយនរណាម្នាក់ អាចទូរសព្ទទៅខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ {{child-helpline}}។

សូមចូលទៅ[ទម្រង់រាយការណ៍](/report) ឬអានអំពី[របៀបរាយការណ៍](/how-to-report)ជាមុនសិន។`,
    },
    picture: 'phone-and-moon',
  },
  {
    slug: 'young-authors-present-what-keeps-people-from-reporting',
    date: '2026-05-21',
    title: {
      en: 'What keeps people from reporting? Young authors present their paper',
      km: 'អ្វីរារាំងមនុស្សមិនឲ្យរាយការណ៍? អ្នកនិពន្ធវ័យក្មេងបង្ហាញឯកសារស្រាវជ្រាវរបស់ខ្លួន',
    },
    summary: {
      en: 'In Phnom Penh, our Youth Advisory Group spoke with teachers and officials about five barriers that keep people silent, and how to lower them.',
      km: 'នៅរាជធានីភ្នំពេញ ក្រុមប្រឹក្សាយុវជនរបស់យើងបានជជែកជាមួយគ្រូបង្រៀន និងមន្ត្រី អំពីឧបសគ្គប្រាំដែលធ្វើឲ្យមនុស្សនៅស្ងៀម និងអំពីវិធីកាត់បន្ថយឧបសគ្គទាំងនោះ។',
    },
    body: {
      en: `Many people who come across child sexual abuse material (CSAM) online close the page and say nothing. Not because they do not care. A working paper of Internet Hotline Cambodia (IHC), published in February and written together with our Youth Advisory Group, asks why. This week its young authors presented it in Phnom Penh to teachers, officials and people who work with families.

## Five barriers

The paper sorts the reasons into five kinds:

- **Not knowing where.** Is there a place for this, and is it not simply the police?
- **Not being sure.** Is it really illegal? What if I am wrong?
- **Being afraid.** Will they suspect me because I have seen it? Will my family find out?
- **Finding it too difficult.** The form is long, the connection is slow, the address is hard to copy.
- **Doubting that it helps.** Will anything happen at all?

One sentence in it is meant for every poster: "Seen something? You are not in trouble. Tell us, without your name."

## Invented answers, a real method

The paper does not claim to know how many people stay silent. All its figures are illustrative figures for demonstration; nobody was interviewed. What it offers is a method: what to ask, how to count, and what to change in a form. "We did not want to sound clever," said one of the authors. "We wanted to show where the stones lie on the path."

The discussion went further. A teacher asked for the five barriers as cards for the classroom. An officer offered to help to explain, in plain words, what happens to somebody who reports in good faith. Our own team took a list home for the new reporting form, on which we are working now.

## Read and use it

The paper is free to read, with all our reports, on the page [Research](/research). Students and organisations who plan work of their own are invited to [contact us](/contact). If you have seen something and were silent until now: it is not too late to [report](/report).`,
      km: `មនុស្សជាច្រើនដែលប្រទះឃើញរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) នៅលើអ៊ីនធឺណិត បិទទំព័រ ហើយមិននិយាយអ្វីសោះ។ នេះមិនមែនព្រោះពួកគេមិនខ្វល់ទេ។ ឯកសារការងារមួយរបស់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ដែលផ្សាយក្នុងខែកុម្ភៈ និងសរសេររួមគ្នាជាមួយក្រុមប្រឹក្សាយុវជនរបស់យើង សួររកមូលហេតុ។ ក្នុងសប្ដាហ៍នេះ អ្នកនិពន្ធវ័យក្មេងបានបង្ហាញឯកសារនេះនៅរាជធានីភ្នំពេញ ជូនគ្រូបង្រៀន មន្ត្រី និងអ្នកដែលធ្វើការជាមួយគ្រួសារ។

## ឧបសគ្គប្រាំ

ឯកសារនេះចែកមូលហេតុជាប្រាំប្រភេទ៖

- **មិនដឹងកន្លែង។** តើមានកន្លែងណាទទួលរឿងនេះ ក្រៅពីនគរបាលឬទេ?
- **មិនប្រាកដក្នុងចិត្ត។** តើវាពិតជាខុសច្បាប់មែនឬ? ចុះបើខ្ញុំយល់ច្រឡំ?
- **ភ័យខ្លាច។** តើគេនឹងសង្ស័យខ្ញុំ ព្រោះតែខ្ញុំបានឃើញឬទេ? តើគ្រួសារខ្ញុំនឹងដឹងឬទេ?
- **យល់ថាពិបាកពេក។** ទម្រង់វែង អ៊ីនធឺណិតយឺត ហើយអាសយដ្ឋានពិបាកចម្លង។
- **មិនជឿថាមានប្រយោជន៍។** តើនឹងមានអ្វីកើតឡើងឬទេ?

ក្នុងឯកសារនោះ មានប្រយោគមួយសម្រាប់ដាក់លើគ្រប់ផ្ទាំងរូបភាព៖ «បានឃើញអ្វីមួយមែនទេ? អ្នកមិនមានទោសទេ។ សូមប្រាប់យើង ដោយមិនបាច់ប្រាប់ឈ្មោះ។»

## ចម្លើយប្រឌិត តែវិធីសាស្ត្រពិត

ឯកសារនេះមិនអះអាងថាដឹងអំពីចំនួនអ្នកដែលនៅស្ងៀមទេ។ តួលេខទាំងអស់ជាតួលេខគំរូសម្រាប់បង្ហាញប៉ុណ្ណោះ ហើយគ្មាននរណាត្រូវបានសម្ភាសឡើយ។ អ្វីដែលឯកសារនេះផ្ដល់ជូន គឺវិធីសាស្ត្រ៖ ត្រូវសួរអ្វី រាប់ដោយរបៀបណា និងកែប្រែអ្វីខ្លះក្នុងទម្រង់។ អ្នកនិពន្ធម្នាក់បាននិយាយថា៖ «យើងមិនចង់បង្ហាញថាខ្លួនឆ្លាតទេ។ យើងចង់បង្ហាញថា មានដុំថ្មនៅត្រង់ណាខ្លះលើផ្លូវ។»

ការពិភាក្សាបានបន្តទៅឆ្ងាយជាងនេះ។ គ្រូបង្រៀនម្នាក់សុំឲ្យធ្វើឧបសគ្គទាំងប្រាំជាប័ណ្ណសម្រាប់ថ្នាក់រៀន។ មន្ត្រីម្នាក់ស្នើជួយពន្យល់ ដោយពាក្យសាមញ្ញ អំពីអ្វីដែលកើតឡើងចំពោះអ្នកដែលរាយការណ៍ដោយស្មោះត្រង់។ ក្រុមការងាររបស់យើងក៏បានយកបញ្ជីមួយត្រឡប់មកវិញ សម្រាប់ទម្រង់រាយការណ៍ថ្មីដែលយើងកំពុងរៀបចំ។

## អាន និងយកទៅប្រើ

ឯកសារនេះ និងរបាយការណ៍ស្រាវជ្រាវទាំងអស់របស់យើង អាចអានដោយឥតគិតថ្លៃនៅលើទំព័រ[ការស្រាវជ្រាវ](/research)។ និស្សិត និងអង្គការដែលគ្រោងធ្វើការស្រាវជ្រាវផ្ទាល់ខ្លួន សូម[ទាក់ទងមកយើង](/contact)។ បើលោកអ្នកធ្លាប់បានឃើញអ្វីមួយ ហើយនៅស្ងៀមរហូតមកដល់ពេលនេះ ក៏មិនទាន់ហួសពេល[រាយការណ៍](/report)ដែរ។`,
    },
  },
  {
    slug: 'village-meetings-in-tboung-khmum',
    date: '2026-01-22',
    readyIn: ['km'],
    title: { en: '', km: 'ការប្រជុំភូមិនៅខេត្តត្បូងឃ្មុំ៖ ជជែកគ្នាក្រោមដើមស្វាយ' },
    summary: {
      en: '',
      km: 'ក្រោយរដូវច្រូតកាត់ អ្នកភូមិក្នុងខេត្តត្បូងឃ្មុំបានជួបជុំគ្នា ដើម្បីជជែកអំពីទូរសព្ទ កូនៗ និងអ្វីដែលសហគមន៍អាចធ្វើ ដើម្បីឲ្យកុមារមានសុវត្ថិភាពលើអ៊ីនធឺណិត។',
    },
    body: {
      en: '',
      km: `ក្រោយរដូវច្រូតកាត់ អ្នកភូមិមានពេលទំនេរច្រើនជាងមុន។ ក្នុងខែមករានេះ ក្រុមការងារនៃអ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) បានចុះទៅភូមិមួយចំនួនក្នុងខេត្តត្បូងឃ្មុំ តាមការអញ្ជើញរបស់គណៈកម្មាធិការឃុំទទួលបន្ទុកកិច្ចការនារីនិងកុមារ។ គ្មានវេទិកាធំ ហើយក៏គ្មានឧបករណ៍បំពងសំឡេងដែរ។ មានតែកន្ទេល ទឹកតែ និងម្លប់ដើមស្វាយ។

## ចាប់ផ្ដើមពីរឿងជិតខ្លួន

យើងមិនបានចាប់ផ្ដើមដោយបទបង្ហាញទេ។ យើងសួរថា៖ «ម្សិលមិញ កូនឬចៅរបស់លោកអ្នកធ្វើអ្វីជាមួយទូរសព្ទ?» មនុស្សភាគច្រើនសើច ព្រោះមិនដឹងច្បាស់។ ជីតាម្នាក់បាននិយាយថា៖ «ចៅខ្ញុំថា គាត់មើលរឿងត្លុក។ តែពេលខ្ញុំដើរទៅជិត គាត់ផ្កាប់ទូរសព្ទ។»

ពីចំណុចនេះ ការសន្ទនាកើតឡើងដោយខ្លួនឯង។ ហេតុអ្វីបានជាកុមារលាក់អេក្រង់? ជួនកាលព្រោះអៀន ជួនកាលព្រោះខ្លាចគេស្ដីឲ្យ ហើយជួនកាលព្រោះមាននរណាម្នាក់ប្រាប់ឲ្យលាក់។ យើងបានពន្យល់ថា មនុស្សដែលមានបំណងអាក្រក់ ច្រើនតែចាប់ផ្ដើមដោយពាក្យផ្អែមល្ហែម អំណោយតូចតាច ឬការលេងហ្គេមជាមួយគ្នា រួចទើបសុំឲ្យកុមារលាក់ការសម្ងាត់។ កុមារដែលត្រូវគេបោកបញ្ឆោត មិនមែនជាអ្នកខុសឡើយ។

## កិច្ចព្រមព្រៀងបីចំណុចក្នុងភូមិ

នៅចុងការប្រជុំ អ្នកភូមិបានព្រមព្រៀងគ្នាលើរឿងបី៖

1. នៅពេលកូនប្រាប់រឿងអ្វីមួយ ត្រូវស្ដាប់ឲ្យចប់សិន កុំទាន់ស្ដីបន្ទោស។
2. មិនបង្ហោះរូបកូនចៅរបស់អ្នកដទៃ ដោយគ្មានការយល់ព្រម។
3. បើឃើញរូបភាព ឬវីដេអូរំលោភបំពានលើកុមារ ត្រូវកុំចែករំលែកបន្ត តែត្រូវ[រាយការណ៍](/report)ភ្លាម។

មេភូមិបានសរសេរចំណុចទាំងបីលើក្ដារខៀន នៅមុខសាលាប្រជុំ។ នៅខាងក្រោម គាត់បានសរសេរលេខទូរសព្ទពីរ៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា {{child-helpline}} និងនគរបាល {{police-hotline}}។

## អ្វីដែលយើងបានរៀន

យើងធ្លាប់គិតថា ចាស់ៗមិនចាប់អារម្មណ៍នឹងអ៊ីនធឺណិតទេ។ យើងគិតខុស។ ពួកគាត់ជាអ្នកមើលថែចៅៗជារៀងរាល់ថ្ងៃ ខណៈដែលឪពុកម្ដាយទៅធ្វើការឆ្ងាយ ហើយពួកគាត់មានសំណួរច្រើនជាងគេ។ អ្វីដែលពួកគាត់ត្រូវការ មិនមែនជាមេរៀនបច្ចេកទេសទេ គឺជាពាក្យសម្រាប់ចាប់ផ្ដើមការសន្ទនា។ ដោយហេតុនេះ យើងកំពុងរៀបចំសំណួរខ្លីៗមួយសន្លឹក សម្រាប់ជីដូនជីតាដែលមើលថែចៅ។

នៅពេលយើងរៀបនឹងចាកចេញ ស្ត្រីវ័យចំណាស់ម្នាក់បាននិយាយថា៖ «កាលពីមុន យើងយាមភ្លើងចង្ក្រាន យាមទឹកស្រះ យាមផ្លូវ។ ឥឡូវ យើងត្រូវយាមអេក្រង់ដែរ តែមិនមែនដោយឈរពីក្រោយខ្នងកូនទេ គឺដោយអង្គុយក្បែរ។» យើងនាំពាក្យនេះត្រឡប់មកភ្នំពេញជាមួយយើង។

ឃុំ ឬភូមិដែលចង់រៀបចំការជជែកបែបនេះ អាច[ទាក់ទងមកយើង](/contact)។ សំណួរសម្រាប់ចាប់ផ្ដើមការសន្ទនាក្នុងគ្រួសារ មាននៅលើទំព័រ[ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents)។`,
    },
  },
]
