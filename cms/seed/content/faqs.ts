import type { FaqSeed } from './shapes.ts'

export const faqs: readonly FaqSeed[] = [
  {
    slug: 'what-is-internet-hotline-cambodia',
    group: 'hotline',
    question: {
      en: 'What is Internet Hotline Cambodia?',
      km: 'តើអ៊ីនធឺណិតហតឡាញខេមបូឌាជាអ្វី?',
    },
    answer: {
      en: `Internet Hotline Cambodia (IHC) is the place in Cambodia where anybody can report child sexual abuse material (CSAM) found online. It was set up in 2015 with the support of INHOPE and launched in 2016, as the first reporting platform of its kind in the country.

We assess what people report, inform the police, and work to have illegal material removed. We also teach, train and carry out research. Read more [about us](/about).`,
      km: `អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ជាកន្លែងនៅកម្ពុជា ដែលនរណាក៏អាចរាយការណ៍បានអំពីរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ដែលឃើញលើអ៊ីនធឺណិត។ IHC បង្កើតឡើងក្នុងឆ្នាំ២០១៥ ដោយមានការគាំទ្រពី INHOPE និងដាក់ឲ្យដំណើរការក្នុងឆ្នាំ២០១៦ ជាវេទិការាយការណ៍ដំបូងគេក្នុងប្រភេទនេះនៅក្នុងប្រទេស។

យើងវាយតម្លៃអ្វីដែលគេរាយការណ៍ ជូនដំណឹងដល់នគរបាល និងធ្វើការដើម្បីឲ្យសម្ភារៈខុសច្បាប់ត្រូវបានលុបចោល។ យើងក៏បង្រៀន បណ្ដុះបណ្ដាល និងធ្វើការស្រាវជ្រាវផងដែរ។ សូមអានបន្ថែម[អំពីយើង](/about)។`,
    },
  },
  {
    slug: 'who-runs-the-hotline',
    group: 'hotline',
    question: { en: 'Who runs the hotline?', km: 'តើនរណាគ្រប់គ្រងបណ្ដាញរាយការណ៍ពិសេសនេះ?' },
    answer: {
      en: `APLE (Action Pour Les Enfants), a Cambodian non-governmental organisation which works against child sexual abuse and exploitation. The hotline is not a part of the police or of the government, but it works closely with both. Its [partners and stakeholders](/stakeholders) are listed on this site.`,
      km: `គឺអង្គការ APLE (Action Pour Les Enfants) ដែលជាអង្គការក្រៅរដ្ឋាភិបាលកម្ពុជា ធ្វើការប្រឆាំងនឹងការរំលោភបំពាន និងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។ បណ្ដាញរាយការណ៍ពិសេសនេះមិនមែនជាផ្នែកមួយរបស់នគរបាល ឬរដ្ឋាភិបាលទេ ប៉ុន្តែធ្វើការយ៉ាងជិតស្និទ្ធជាមួយស្ថាប័នទាំងពីរ។ [ដៃគូនិងភាគីពាក់ព័ន្ធ](/stakeholders)មានរាយនាមនៅលើគេហទំព័រនេះ។`,
    },
  },
  {
    slug: 'what-is-csam',
    group: 'hotline',
    question: {
      en: 'What is child sexual abuse material?',
      km: 'តើរូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM) ជាអ្វី?',
    },
    answer: {
      en: `It is any picture, video or other record which shows the sexual abuse or exploitation of somebody under 18. Behind each record there is a real child, and each time it is seen or passed on the child is harmed again.

The Cambodian law of 2008 uses the words “child pornography”. We say CSAM, because a child can never consent to abuse.`,
      km: `វាគឺជារូបថត វីដេអូ ឬការកត់ត្រាផ្សេងទៀត ដែលបង្ហាញការរំលោភបំពាន ឬការកេងប្រវ័ញ្ចផ្លូវភេទលើបុគ្គលអាយុក្រោម ១៨ ឆ្នាំ។ នៅពីក្រោយសម្ភារៈនីមួយៗ មានកុមារពិតប្រាកដម្នាក់ ហើយរាល់ពេលដែលវាត្រូវបានមើល ឬបញ្ជូនបន្ត កុមារនោះរងគ្រោះម្ដងទៀត។

ច្បាប់កម្ពុជាឆ្នាំ២០០៨ ប្រើពាក្យ «រូបអាសអាភាសកុមារ»។ យើងប្រើពាក្យ CSAM ព្រោះកុមារមិនអាចយល់ព្រមចំពោះការរំលោភបំពានបានឡើយ។`,
    },
  },
  {
    slug: 'what-is-inhope',
    group: 'hotline',
    question: { en: 'What is INHOPE?', km: 'តើ INHOPE ជាអ្វី?' },
    answer: {
      en: `INHOPE is the international association of internet hotlines: {{inhope-hotlines}} hotlines in {{inhope-countries}} countries in {{inhope-year}}. When material reported in one country is stored in another, the hotline there receives the report and can act under its own law. See [INHOPE](/inhope).`,
      km: `INHOPE ជាសមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត ដែលគិតត្រឹមឆ្នាំ{{inhope-year}} មានបណ្ដាញរាយការណ៍ពិសេសចំនួន {{inhope-hotlines}} ក្នុងប្រទេសចំនួន {{inhope-countries}}។ នៅពេលសម្ភារៈដែលគេរាយការណ៍ក្នុងប្រទេសមួយ ត្រូវបានរក្សាទុកនៅប្រទេសមួយទៀត បណ្ដាញរាយការណ៍ពិសេសនៅទីនោះទទួលរបាយការណ៍ ហើយអាចចាត់វិធានការតាមច្បាប់របស់ខ្លួន។ សូមមើល [INHOPE](/inhope)។`,
    },
  },
  {
    slug: 'what-does-the-hotline-not-do',
    group: 'hotline',
    question: {
      en: 'What does the hotline not do?',
      km: 'តើបណ្ដាញរាយការណ៍ពិសេសមិនធ្វើអ្វីខ្លះ?',
    },
    answer: {
      en: `We do not investigate or arrest people: that is the task of the police. We do not search the private devices or accounts of anybody. We do not block websites ourselves, and we do not deal with lawful content among adults, fraud or insults. If your worry is of another kind, we try to name somebody who can help.`,
      km: `យើងមិនស៊ើបអង្កេត ឬចាប់ខ្លួនមនុស្សទេ ព្រោះនោះជាការងាររបស់នគរបាល។ យើងមិនឆែកឆេរឧបករណ៍ ឬគណនីឯកជនរបស់នរណាទេ។ យើងមិនបិទគេហទំព័រដោយខ្លួនឯង ហើយក៏មិនដោះស្រាយរឿងខ្លឹមសារស្របច្បាប់របស់មនុស្សពេញវ័យ ការឆបោក ឬការជេរប្រមាថដែរ។ បើកង្វល់របស់អ្នកជារឿងផ្សេង យើងព្យាយាមណែនាំអ្នកដែលអាចជួយបាន។`,
    },
  },
  {
    slug: 'how-is-the-hotline-funded',
    group: 'hotline',
    question: { en: 'How is the hotline funded?', km: 'តើបណ្ដាញរាយការណ៍ពិសេសទទួលថវិកាពីណា?' },
    answer: {
      en: `By foundations and by people who give. The INHOPE Foundation supported the set-up; ECPAT Sweden (Radiohjälpen) and Terre des Hommes Netherlands have funded the work. Using the hotline costs nothing. You can [donate](/donate) too.`,
      km: `ថវិកាមកពីមូលនិធិ និងមនុស្សដែលបរិច្ចាគ។ មូលនិធិ INHOPE បានគាំទ្រការបង្កើត ហើយ ECPAT ស៊ុយអែត (Radiohjälpen) និង Terre des Hommes ហូឡង់ បានផ្ដល់មូលនិធិសម្រាប់ការងារ។ ការប្រើបណ្ដាញរាយការណ៍ពិសេសមិនអស់ប្រាក់ទេ។ អ្នកក៏អាច[បរិច្ចាគ](/donate)បានដែរ។`,
    },
  },
  {
    slug: 'who-looks-at-the-material',
    group: 'hotline',
    question: {
      en: 'Who looks at the material that people report?',
      km: 'តើនរណាមើលសម្ភារៈដែលគេរាយការណ៍?',
    },
    answer: {
      en: `Only a small number of analysts, trained for this task, who work as INHOPE's good practice asks: in a room that others cannot enter, and on separate equipment. They look no longer than is needed to assess the content, and they receive psychological support. Nobody else at the hotline sees it.`,
      km: `មានតែអ្នកវិភាគមួយចំនួនតូចប៉ុណ្ណោះ ដែលបានទទួលការបណ្ដុះបណ្ដាលសម្រាប់ការងារនេះ ហើយធ្វើការតាមការអនុវត្តល្អរបស់ INHOPE គឺក្នុងបន្ទប់ដែលអ្នកដទៃមិនអាចចូល និងលើឧបករណ៍ដាច់ដោយឡែក។ ពួកគេមើលតែក្នុងពេលដែលចាំបាច់ដើម្បីវាយតម្លៃប៉ុណ្ណោះ ហើយពួកគេទទួលបានការគាំទ្រផ្លូវចិត្ត។ គ្មាននរណាផ្សេងទៀតក្នុងបណ្ដាញរាយការណ៍ពិសេសបានឃើញវាទេ។`,
    },
  },
  {
    slug: 'what-can-i-report',
    group: 'reporting',
    question: { en: 'What can I report?', km: 'តើខ្ញុំអាចរាយការណ៍អ្វីខ្លះ?' },
    answer: {
      en: `Anything online that you believe shows or promotes the sexual abuse or exploitation of a child, wherever you saw it: a website, social media, an e-mail, a chat, a forum, a game or an app. You may also report an adult who approaches children for sexual purposes.

You do not have to be sure. [How to report](/how-to-report) tells what to give in each case.`,
      km: `អ្វីក៏បាននៅលើអ៊ីនធឺណិត ដែលអ្នកជឿថាបង្ហាញ ឬលើកទឹកចិត្តឲ្យមានការរំលោភបំពាន ឬការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ មិនថាអ្នកឃើញនៅគេហទំព័រ បណ្ដាញសង្គម អ៊ីមែល ការជជែក វេទិកា ហ្គេម ឬកម្មវិធីទូរសព្ទ។ អ្នកក៏អាចរាយការណ៍អំពីមនុស្សពេញវ័យដែលចូលទាក់ទងកុមារក្នុងគោលបំណងផ្លូវភេទដែរ។

អ្នកមិនចាំបាច់ដឹងច្បាស់ទេ។ [របៀបរាយការណ៍](/how-to-report)ប្រាប់អំពីព័ត៌មានដែលត្រូវផ្ដល់ក្នុងករណីនីមួយៗ។`,
    },
  },
  {
    slug: 'is-my-report-anonymous',
    group: 'reporting',
    question: { en: 'Can I report anonymously?', km: 'តើខ្ញុំអាចរាយការណ៍ដោយអនាមិកបានទេ?' },
    answer: {
      en: `Yes. Choose “I wish to report anonymously”, and we ask for no name, e-mail address or telephone number. We do not store your IP address, and the form sets no cookies. You still receive a reference number with which you can check the status. If you do leave a contact, only our analysts can read it. See [privacy](/privacy).`,
      km: `បាន។ សូមជ្រើសរើស «ខ្ញុំចង់រាយការណ៍ដោយអនាមិក» នោះយើងមិនសួរឈ្មោះ អ៊ីមែល ឬលេខទូរសព្ទទេ។ យើងមិនរក្សាទុកអាសយដ្ឋាន IP របស់អ្នក ហើយទម្រង់មិនដាក់ខូគី (cookie) ទេ។ អ្នកនៅតែទទួលបានលេខយោងសម្រាប់ពិនិត្យស្ថានភាព។ បើអ្នកទុកព័ត៌មានទំនាក់ទំនង មានតែអ្នកវិភាគរបស់យើងប៉ុណ្ណោះអាចអានវាបាន។ សូមមើល[ឯកជនភាព](/privacy)។`,
    },
  },
  {
    slug: 'what-happens-after-i-report',
    group: 'reporting',
    question: {
      en: 'What happens after I send a report?',
      km: 'តើមានអ្វីកើតឡើងបន្ទាប់ពីខ្ញុំផ្ញើរបាយការណ៍?',
    },
    answer: {
      en: `1. **Received.** You see a reference number at once.
2. **Being assessed.** An analyst looks at the address and decides whether the content is illegal.
3. **Forwarded.** If so, we inform the police and the hosting provider, or the INHOPE hotline of the country where it is stored.
4. **Outcome.** The content is removed, or we close the report when nothing more can be done.

Read more under [notice and takedown](/notice-and-takedown).`,
      km: `1. **បានទទួល។** អ្នកឃើញលេខយោងភ្លាមៗ។
2. **កំពុងវាយតម្លៃ។** អ្នកវិភាគម្នាក់ពិនិត្យអាសយដ្ឋាន ហើយសម្រេចថាតើខ្លឹមសារនោះខុសច្បាប់ឬយ៉ាងណា។
3. **បានបញ្ជូនបន្ត។** បើខុសច្បាប់ យើងជូនដំណឹងដល់នគរបាល និងក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ ឬបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE នៅប្រទេសដែលរក្សាទុកខ្លឹមសារនោះ។
4. **លទ្ធផល។** ខ្លឹមសារត្រូវបានលុប ឬយើងបិទរបាយការណ៍ ពេលលែងមានអ្វីអាចធ្វើបានទៀត។

សូមអានបន្ថែមក្នុង[ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown)។`,
    },
  },
  {
    slug: 'how-long-does-it-take',
    group: 'reporting',
    question: { en: 'How long does it take?', km: 'តើចំណាយពេលប៉ុន្មាន?' },
    answer: {
      en: `Filling in the form takes about three minutes. As a rule, an analyst reads the report within {{report-response-hours}} hours. Removal may take hours or weeks: it depends on the country, the provider and whether police need time to secure evidence. You can follow it on the [status page](/report/status).`,
      km: `ការបំពេញទម្រង់ចំណាយពេលប្រហែលបីនាទី។ តាមធម្មតា អ្នកវិភាគម្នាក់អានរបាយការណ៍ក្នុងរយៈពេល {{report-response-hours}} ម៉ោង។ ការលុបអាចចំណាយពេលប៉ុន្មានម៉ោង ឬប៉ុន្មានសប្ដាហ៍ អាស្រ័យលើប្រទេស ក្រុមហ៊ុនផ្ដល់សេវា និងពេលវេលាដែលនគរបាលត្រូវការដើម្បីរក្សាភស្តុតាង។ អ្នកអាចតាមដានលើ[ទំព័រស្ថានភាព](/report/status)។`,
    },
  },
  {
    slug: 'what-is-the-reference-number',
    group: 'reporting',
    question: { en: 'What is the reference number?', km: 'តើលេខយោងជាអ្វី?' },
    answer: {
      en: `It is the number that you see after you have sent a report. With it, and nothing else, you can look up the stage of your report on the [status page](/report/status). Write it down or keep it safe: if you reported anonymously, we cannot send it to you again. It tells nobody who you are.`,
      km: `វាជាលេខដែលអ្នកឃើញបន្ទាប់ពីផ្ញើរបាយការណ៍។ ដោយប្រើតែលេខនេះ អ្នកអាចមើលដំណាក់កាលនៃរបាយការណ៍របស់អ្នកលើ[ទំព័រស្ថានភាព](/report/status)។ សូមកត់ទុក ឬរក្សាវាឲ្យបានល្អ ព្រោះបើអ្នករាយការណ៍ដោយអនាមិក យើងមិនអាចផ្ញើវាទៅអ្នកម្ដងទៀតបានទេ។ លេខនេះមិនប្រាប់នរណាថាអ្នកជានរណាឡើយ។`,
    },
  },
  {
    slug: 'can-i-send-screenshots',
    group: 'reporting',
    question: {
      en: 'Can I send screenshots or files as proof?',
      km: 'តើខ្ញុំអាចផ្ញើរូបថតអេក្រង់ ឬឯកសារជាភស្តុតាងបានទេ?',
    },
    answer: {
      en: `No, please do not. Do not download, save, photograph or forward the material: it harms the child again, and keeping or passing it on is a crime. The form takes only words and addresses, and that is all an analyst needs.

If you have already saved something, do not send it to anybody. Report the address where you found it, or ask the police on {{police-hotline}} what to do.`,
      km: `ទេ សូមកុំធ្វើដូច្នេះ។ សូមកុំទាញយក រក្សាទុក ថតរូប ឬផ្ញើបន្តនូវសម្ភារៈនោះ ព្រោះវាធ្វើឲ្យកុមាររងគ្រោះម្ដងទៀត ហើយការរក្សាទុក ឬបញ្ជូនបន្តគឺជាបទល្មើស។ ទម្រង់ទទួលតែពាក្យ និងអាសយដ្ឋានប៉ុណ្ណោះ ហើយអ្នកវិភាគត្រូវការត្រឹមតែប៉ុណ្ណឹង។

បើអ្នកបានរក្សាទុកអ្វីមួយរួចហើយ សូមកុំផ្ញើទៅនរណា។ សូមរាយការណ៍អាសយដ្ឋានដែលអ្នកបានឃើញវា ឬសួរនគរបាលតាមលេខ {{police-hotline}} ថាត្រូវធ្វើដូចម្ដេច។`,
    },
  },
  {
    slug: 'can-i-get-into-trouble',
    group: 'reporting',
    question: {
      en: 'Can I get into trouble for reporting something I saw by chance?',
      km: 'តើខ្ញុំអាចមានបញ្ហាទេ បើខ្ញុំរាយការណ៍អ្វីដែលខ្ញុំឃើញដោយចៃដន្យ?',
    },
    answer: {
      en: `People come across such material without wanting to, through a message, an advert or a wrong click. Reporting it is the right thing to do, and you may do it without your name. Do not go back to look again, and do not search for more in order to help us: that is not safe, and it is not lawful.`,
      km: `មនុស្សជួបប្រទះសម្ភារៈបែបនេះដោយមិនចង់ តាមរយៈសារ ការផ្សាយពាណិជ្ជកម្ម ឬការចុចខុស។ ការរាយការណ៍គឺជារឿងត្រឹមត្រូវ ហើយអ្នកអាចធ្វើបានដោយមិនប្រាប់ឈ្មោះ។ សូមកុំត្រឡប់ទៅមើលម្ដងទៀត ហើយកុំស្វែងរកបន្ថែមដើម្បីជួយយើង ព្រោះវាមិនមានសុវត្ថិភាព ហើយក៏មិនស្របច្បាប់ដែរ។`,
    },
  },
  {
    slug: 'what-if-a-child-is-in-danger-now',
    group: 'reporting',
    question: {
      en: 'What if a child is in danger right now?',
      km: 'ចុះបើកុមារម្នាក់កំពុងស្ថិតក្នុងគ្រោះថ្នាក់ឥឡូវនេះ?',
    },
    answer: {
      en: `Do not wait for us. Call the police hotline on **{{police-hotline}}**. For advice, call or text Child Helpline Cambodia on **{{child-helpline}}**, free, day and night. More under [Get help now](/get-help).`,
      km: `សូមកុំរង់ចាំយើង។ សូមទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ ដើម្បីសុំយោបល់ សូមទូរសព្ទ ឬផ្ញើសារទៅខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាលេខ **{{child-helpline}}** ដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។ សូមមើលបន្ថែមក្នុង[ស្វែងរកជំនួយឥឡូវនេះ](/get-help)។`,
    },
  },
  {
    slug: 'what-is-a-url',
    group: 'reporting',
    question: { en: 'What is a URL?', km: 'តើ URL ជាអ្វី?' },
    answer: {
      en: `A URL is the full address of one page, picture or profile on the internet, such as **https://www.example.org/page**. You see it in the bar at the top of the browser. In an app, use the menu “Share”, then “Copy link”. Paste the whole address: the part after the last slash often matters most.`,
      km: `URL គឺជាអាសយដ្ឋានពេញលេញនៃទំព័រ រូបភាព ឬគណនីមួយលើអ៊ីនធឺណិត ដូចជា **https://www.example.org/page**។ អ្នកឃើញវានៅក្នុងរបារខាងលើនៃកម្មវិធីរុករក។ ក្នុងកម្មវិធីទូរសព្ទ សូមប្រើម៉ឺនុយ «ចែករំលែក» រួច «ចម្លងតំណ»។ សូមបិទភ្ជាប់អាសយដ្ឋានទាំងមូល ព្រោះផ្នែកបន្ទាប់ពីសញ្ញា / ចុងក្រោយ ច្រើនតែសំខាន់ជាងគេ។`,
    },
  },
  {
    slug: 'what-are-a-website-and-a-home-page',
    group: 'reporting',
    question: {
      en: 'What are a website and a home page?',
      km: 'តើគេហទំព័រ និងទំព័រដើមជាអ្វី?',
    },
    answer: {
      en: `A **website** is a collection of pages under one name, such as **www.example.org**. The **home page** is the first of these pages, where most visitors arrive.

For a report, the address of the home page is rarely enough. Please give the address of the very page on which you saw the content.`,
      km: `**គេហទំព័រ** គឺជាបណ្ដុំនៃទំព័រក្រោមឈ្មោះតែមួយ ដូចជា **www.example.org**។ **ទំព័រដើម** គឺជាទំព័រទីមួយ ដែលអ្នកចូលមើលភាគច្រើនមកដល់មុនគេ។

សម្រាប់របាយការណ៍ អាសយដ្ឋានទំព័រដើមកម្រគ្រប់គ្រាន់ណាស់។ សូមផ្ដល់អាសយដ្ឋាននៃទំព័រដែលអ្នកបានឃើញខ្លឹមសារនោះផ្ទាល់។`,
    },
  },
  {
    slug: 'what-is-social-media',
    group: 'reporting',
    question: { en: 'What is social media?', km: 'តើបណ្ដាញសង្គមជាអ្វី?' },
    answer: {
      en: `Services on which people have a profile and publish for friends or for everybody: posts, photographs, short videos, live broadcasts. Please report the address of the post or of the profile, and the user name, which does not change as easily as the name shown. Report it in the app as well: the company can often act fastest.`,
      km: `វាជាសេវាដែលមនុស្សមានគណនី ហើយផ្សព្វផ្សាយដល់មិត្តភក្តិ ឬដល់មនុស្សទាំងអស់ ដូចជាការបង្ហោះ រូបថត វីដេអូខ្លី និងការផ្សាយផ្ទាល់។ សូមរាយការណ៍អាសយដ្ឋាននៃការបង្ហោះ ឬនៃគណនី និងឈ្មោះអ្នកប្រើ (user name) ដែលមិនងាយផ្លាស់ប្ដូរដូចឈ្មោះដែលបង្ហាញទេ។ សូមរាយការណ៍ក្នុងកម្មវិធីនោះផងដែរ ព្រោះក្រុមហ៊ុនច្រើនតែអាចចាត់វិធានការបានលឿនជាងគេ។`,
    },
  },
  {
    slug: 'what-is-a-chat-room',
    group: 'reporting',
    question: { en: 'What is a chat room?', km: 'តើបន្ទប់ជជែកជាអ្វី?' },
    answer: {
      en: `A place online where several people write or speak to one another at the same time, often without knowing each other. Messages may disappear quickly. Give the name of the service and of the room, the user names, and the date and time.`,
      km: `វាជាកន្លែងលើអ៊ីនធឺណិត ដែលមនុស្សច្រើននាក់សរសេរ ឬនិយាយគ្នាក្នុងពេលតែមួយ ជាញឹកញាប់ដោយមិនស្គាល់គ្នា។ សារអាចបាត់ទៅវិញយ៉ាងលឿន។ សូមផ្ដល់ឈ្មោះសេវា ឈ្មោះបន្ទប់ ឈ្មោះអ្នកប្រើ ព្រមទាំងថ្ងៃនិងម៉ោង។`,
    },
  },
  {
    slug: 'what-is-an-instant-message',
    group: 'reporting',
    question: { en: 'What is an instant message?', km: 'តើសារភ្លាមៗ (instant message) ជាអ្វី?' },
    answer: {
      en: `A message sent from person to person, or within a group, by an app on the telephone or computer, and delivered at once. Give the name of the app, the number or user name of the sender, and the name or invitation link of the group. Leave the group, but do not forward anything from it.`,
      km: `វាជាសារដែលផ្ញើពីមនុស្សម្នាក់ទៅម្នាក់ ឬក្នុងក្រុម តាមកម្មវិធីលើទូរសព្ទ ឬកុំព្យូទ័រ ហើយទៅដល់ភ្លាមៗ។ សូមផ្ដល់ឈ្មោះកម្មវិធី លេខ ឬឈ្មោះអ្នកប្រើរបស់អ្នកផ្ញើ និងឈ្មោះ ឬតំណអញ្ជើញចូលក្រុម។ សូមចាកចេញពីក្រុមនោះ តែកុំផ្ញើបន្តអ្វីទាំងអស់ពីក្រុម។`,
    },
  },
  {
    slug: 'what-is-a-newsgroup-or-forum',
    group: 'reporting',
    question: {
      en: 'What is a newsgroup or a forum?',
      km: 'តើក្រុមពិភាក្សា (newsgroup) ឬវេទិកា (forum) ជាអ្វី?',
    },
    answer: {
      en: `Places where people publish messages on a subject and others answer, sometimes over years. A **forum** is a part of a website. A **newsgroup** belongs to an older system that is read with a special program. Give the name of the group or the address of the forum, the title of the post, its author and its date.`,
      km: `វាជាកន្លែងដែលមនុស្សបង្ហោះសារអំពីប្រធានបទមួយ ហើយអ្នកដទៃឆ្លើយតប ជួនកាលអស់រយៈពេលច្រើនឆ្នាំ។ **វេទិកា** ជាផ្នែកមួយនៃគេហទំព័រ។ **ក្រុមពិភាក្សា** ជាប្រព័ន្ធចាស់ជាង ដែលត្រូវអានដោយកម្មវិធីពិសេស។ សូមផ្ដល់ឈ្មោះក្រុម ឬអាសយដ្ឋានវេទិកា ចំណងជើងនៃការបង្ហោះ ឈ្មោះអ្នកសរសេរ និងកាលបរិច្ឆេទ។`,
    },
  },
  {
    slug: 'what-is-file-sharing',
    group: 'reporting',
    question: { en: 'What is file sharing (P2P)?', km: 'តើការចែករំលែកឯកសារ (P2P) ជាអ្វី?' },
    answer: {
      en: `File sharing means that people exchange files directly between their computers, with a program made for it, and without one central website. Give the name of the program, the name of the file or the link, and the user name if you see one. Do not open or fetch the file: such programs often pass it on to others by themselves.`,
      km: `ការចែករំលែកឯកសារមានន័យថា មនុស្សផ្លាស់ប្ដូរឯកសារគ្នាដោយផ្ទាល់រវាងកុំព្យូទ័រ តាមកម្មវិធីដែលធ្វើឡើងសម្រាប់ការនេះ ដោយគ្មានគេហទំព័រកណ្ដាល។ សូមផ្ដល់ឈ្មោះកម្មវិធី ឈ្មោះឯកសារ ឬតំណភ្ជាប់ និងឈ្មោះអ្នកប្រើ បើអ្នកឃើញ។ កុំបើក ឬទាញយកឯកសារនោះ ព្រោះកម្មវិធីបែបនេះច្រើនតែបញ្ជូនវាបន្តទៅអ្នកដទៃដោយស្វ័យប្រវត្តិ។`,
    },
  },
  {
    slug: 'what-is-a-hosting-provider',
    group: 'reporting',
    question: { en: 'What is a hosting provider?', km: 'តើក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះជាអ្វី?' },
    answer: {
      en: `The company whose computers store a website and send its pages to visitors. It can be in another country than the people who made the website. Because it controls the storage, it can take content down, and so it receives our notice.`,
      km: `វាជាក្រុមហ៊ុនដែលមានកុំព្យូទ័ររក្សាទុកគេហទំព័រ និងបញ្ជូនទំព័រទៅអ្នកចូលមើល។ ក្រុមហ៊ុននេះអាចស្ថិតនៅប្រទេសផ្សេងពីអ្នកដែលបង្កើតគេហទំព័រ។ ដោយសារក្រុមហ៊ុនគ្រប់គ្រងកន្លែងផ្ទុក វាអាចលុបខ្លឹមសារបាន ដូច្នេះយើងផ្ញើការជូនដំណឹងទៅក្រុមហ៊ុននោះ។`,
    },
  },
  {
    slug: 'somebody-threatens-to-share-my-picture',
    group: 'children',
    question: {
      en: 'Somebody threatens to share my picture. What can I do?',
      km: 'មានគេគំរាមថានឹងផ្សាយរូបភាពរបស់ខ្ញុំ។ តើខ្ញុំអាចធ្វើអ្វីបាន?',
    },
    answer: {
      en: `You are not in trouble, and it is not your fault. Do not pay, and do not send anything more. Write down the user name, stop answering and block the person.

Tell an adult you trust, or call or text **{{child-helpline}}**, free, day and night. If the picture is already online, tell us the [address](/report). You do not need to give your name.`,
      km: `ប្អូនមិនមានទោសអ្វីទេ ហើយវាមិនមែនជាកំហុសរបស់ប្អូនឡើយ។ កុំឲ្យលុយ ហើយកុំផ្ញើអ្វីថែមទៀត។ សូមកត់ឈ្មោះអ្នកប្រើ ឈប់ឆ្លើយតប ហើយប្លុកអ្នកនោះ។

សូមប្រាប់មនុស្សពេញវ័យដែលប្អូនទុកចិត្ត ឬទូរសព្ទ ឬផ្ញើសារទៅលេខ **{{child-helpline}}** ដោយឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។ បើរូបភាពនោះនៅលើអ៊ីនធឺណិតហើយ សូមប្រាប់[អាសយដ្ឋាន](/report)មកយើង។ ប្អូនមិនចាំបាច់ប្រាប់ឈ្មោះទេ។`,
    },
  },
  {
    slug: 'can-a-child-make-a-report',
    group: 'children',
    question: {
      en: 'I am under 18. May I make a report myself?',
      km: 'ខ្ញុំអាយុក្រោម ១៨ ឆ្នាំ។ តើខ្ញុំអាចរាយការណ៍ដោយខ្លួនឯងបានទេ?',
    },
    answer: {
      en: `Yes. You need no permission and no adult, and you may stay anonymous. If you feel frightened or sad about what you saw, please tell somebody you trust as well. The pages [for children and young people](/resources/for/children) may help you to begin.`,
      km: `បាន។ ប្អូនមិនត្រូវការការអនុញ្ញាត ឬមនុស្សពេញវ័យទេ ហើយប្អូនអាចរាយការណ៍ដោយអនាមិក។ បើប្អូនភ័យ ឬសោកសៅចំពោះអ្វីដែលបានឃើញ សូមប្រាប់នរណាម្នាក់ដែលប្អូនទុកចិត្តផងដែរ។ ទំព័រ[សម្រាប់កុមារនិងយុវជន](/resources/for/children)អាចជួយប្អូនក្នុងការចាប់ផ្ដើម។`,
    },
  },
  {
    slug: 'my-child-was-contacted-by-a-stranger',
    group: 'children',
    question: {
      en: 'A stranger writes to my child online. What should I do?',
      km: 'មានមនុស្សចម្លែកសរសេរមកកូនខ្ញុំតាមអ៊ីនធឺណិត។ តើខ្ញុំគួរធ្វើអ្វី?',
    },
    answer: {
      en: `Stay calm, and thank your child for showing you. Do not be angry and do not take the telephone away: children who fear this tell nothing the next time. Do not answer in the child's name.

Keep the messages, note the user name and the app, then block the person. If pictures or a meeting were asked for, call **{{police-hotline}}**. Our pages [for parents and carers](/resources/for/parents) show how to go on talking.`,
      km: `សូមរក្សាភាពស្ងប់ស្ងៀម ហើយអរគុណកូនដែលបានបង្ហាញលោកអ្នក។ កុំខឹង ហើយកុំដកហូតទូរសព្ទ ព្រោះកុមារដែលខ្លាចរឿងនេះ នឹងមិនប្រាប់អ្វីនៅពេលក្រោយទៀតទេ។ កុំឆ្លើយតបជំនួសកូន។

សូមរក្សាសារទុក កត់ឈ្មោះអ្នកប្រើ និងឈ្មោះកម្មវិធី រួចប្លុកជននោះ។ បើគេបានសុំរូបភាព ឬណាត់ជួប សូមទូរសព្ទទៅលេខ **{{police-hotline}}**។ ទំព័រ[សម្រាប់ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents)របស់យើងបង្ហាញពីរបៀបបន្តនិយាយជាមួយកូន។`,
    },
  },
  {
    slug: 'images-among-young-people',
    group: 'children',
    question: {
      en: 'A picture of a pupil is passed around at school. What now?',
      km: 'រូបភាពរបស់សិស្សម្នាក់កំពុងត្រូវបានផ្ញើតៗគ្នាក្នុងសាលា។ តើគួរធ្វើដូចម្ដេច?',
    },
    answer: {
      en: `Ask everybody to stop and to delete it, without anybody looking at it or collecting it. Support the pupil first, and blame nobody for having trusted a friend. Involve the person responsible for child protection and the parents. If the picture is on a public page, [report the address](/report); if there were threats or an adult is involved, call **{{police-hotline}}**.`,
      km: `សូមឲ្យគ្រប់គ្នាឈប់ផ្ញើ ហើយលុបវា ដោយគ្មាននរណាមើល ឬប្រមូលទុក។ សូមជួយសិស្សរងគ្រោះជាមុន ហើយកុំបន្ទោសនរណាដែលបានទុកចិត្តមិត្តភក្តិ។ សូមឲ្យអ្នកទទួលបន្ទុកការពារកុមារ និងឪពុកម្ដាយចូលរួម។ បើរូបភាពនោះនៅលើទំព័រសាធារណៈ សូម[រាយការណ៍អាសយដ្ឋាន](/report)។ បើមានការគំរាម ឬមានមនុស្សពេញវ័យពាក់ព័ន្ធ សូមទូរសព្ទទៅលេខ **{{police-hotline}}**។`,
    },
  },
  {
    slug: 'how-do-i-talk-with-my-child',
    group: 'children',
    question: {
      en: 'How do I begin to talk about safety online with my child?',
      km: 'តើខ្ញុំចាប់ផ្ដើមនិយាយជាមួយកូនអំពីសុវត្ថិភាពលើអ៊ីនធឺណិតដោយរបៀបណា?',
    },
    answer: {
      en: `Early, briefly and often. Ask your child to show you a favourite game or app, and be curious rather than strict. Agree on two or three rules together. Say clearly: “Whatever happens online, you can tell me, and I will not be angry.” Materials for every age are in the [learning centre](/resources).`,
      km: `សូមចាប់ផ្ដើមឲ្យបានឆាប់ និយាយខ្លីៗ និងញឹកញាប់។ សូមឲ្យកូនបង្ហាញហ្គេម ឬកម្មវិធីដែលគេចូលចិត្ត ហើយសួរដោយចង់ដឹង ជាជាងដោយតឹងរ៉ឹង។ សូមព្រមព្រៀងវិធានពីរឬបីជាមួយគ្នា។ សូមនិយាយឲ្យច្បាស់ថា «ទោះមានរឿងអ្វីកើតឡើងលើអ៊ីនធឺណិតក៏ដោយ កូនអាចប្រាប់បាន ប៉ាម៉ាក់មិនខឹងទេ»។ សម្ភារៈសម្រាប់គ្រប់វ័យមានក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)។`,
    },
  },
  {
    slug: 'who-can-become-a-member',
    group: 'members',
    question: { en: 'Who can become a member?', km: 'តើនរណាអាចក្លាយជាសមាជិក?' },
    answer: {
      en: `Adults who work with children or for them: teachers, social workers, health and child-protection staff, students of these professions, volunteers of organisations. Membership is free. You [register](/members/register) with your name and e-mail address, and accept the [Terms of Service](/terms).`,
      km: `មនុស្សពេញវ័យដែលធ្វើការជាមួយកុមារ ឬដើម្បីកុមារ៖ គ្រូបង្រៀន បុគ្គលិកសង្គម បុគ្គលិកសុខាភិបាល បុគ្គលិកការពារកុមារ និស្សិតនៃវិជ្ជាជីវៈទាំងនេះ និងអ្នកស្ម័គ្រចិត្តរបស់អង្គការ។ សមាជិកភាពឥតគិតថ្លៃទេ។ អ្នក[ចុះឈ្មោះ](/members/register)ដោយប្រើឈ្មោះ និងអាសយដ្ឋានអ៊ីមែល ហើយយល់ព្រមតាម[លក្ខខណ្ឌប្រើប្រាស់](/terms)។`,
    },
  },
  {
    slug: 'why-are-some-materials-for-members-only',
    group: 'members',
    question: {
      en: 'Why are some materials for members only?',
      km: 'ហេតុអ្វីសម្ភារៈមួយចំនួនសម្រាប់តែសមាជិក?',
    },
    answer: {
      en: `Because they speak about abuse more openly, or give answers to exercises, and should be used by a prepared adult. They come with safeguarding rules. Everything that children and families need is public in the [learning centre](/resources).`,
      km: `ព្រោះសម្ភារៈទាំងនោះនិយាយអំពីការរំលោភបំពានដោយបើកចំហជាង ឬមានចម្លើយនៃលំហាត់ ហើយគួរប្រើដោយមនុស្សពេញវ័យដែលបានត្រៀមខ្លួន។ សម្ភារៈទាំងនោះមានវិធានការពារកុមារភ្ជាប់មកជាមួយ។ អ្វីៗដែលកុមារ និងគ្រួសារត្រូវការ មានជាសាធារណៈក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)។`,
    },
  },
  {
    slug: 'may-i-copy-the-materials',
    group: 'members',
    question: {
      en: 'May I copy, print or translate the materials?',
      km: 'តើខ្ញុំអាចចម្លង បោះពុម្ព ឬបកប្រែសម្ភារៈបានទេ?',
    },
    answer: {
      en: `Each resource names its licence. Most public ones may be printed and shared as long as you name the source. Members' materials may be printed for your own group, but files must not be passed on or published. If you wish to translate or adapt something, [write to us](/contact): we like to hear of it.`,
      km: `សម្ភារៈនីមួយៗបញ្ជាក់អាជ្ញាប័ណ្ណរបស់វា។ សម្ភារៈសាធារណៈភាគច្រើនអាចបោះពុម្ព និងចែករំលែកបាន ដរាបណាអ្នកបញ្ជាក់ប្រភព។ សម្ភារៈសម្រាប់សមាជិកអាចបោះពុម្ពសម្រាប់ក្រុមរបស់អ្នក តែមិនត្រូវបញ្ជូនឯកសារបន្ត ឬផ្សព្វផ្សាយទេ។ បើអ្នកចង់បកប្រែ ឬកែសម្រួលអ្វីមួយ សូម[សរសេរមកយើង](/contact) យើងរីករាយនឹងដឹងអំពីរឿងនេះ។`,
    },
  },
  {
    slug: 'forgotten-password-or-closing-an-account',
    group: 'members',
    question: {
      en: 'I forgot my password, or wish to close my account. What do I do?',
      km: 'ខ្ញុំភ្លេចពាក្យសម្ងាត់ ឬចង់បិទគណនី។ តើត្រូវធ្វើដូចម្ដេច?',
    },
    answer: {
      en: `On the [log-in page](/members/login), choose the link for a forgotten password: you receive an e-mail with a link that works for a short time. To close your account, delete it yourself under [My account](/members/account), or [write to us](/contact) from the address with which you registered. Either way your data is deleted, as our [privacy page](/privacy) says.`,
      km: `នៅលើ[ទំព័រចូលគណនី](/members/login) សូមជ្រើសរើសតំណភ្ជាប់សម្រាប់អ្នកភ្លេចពាក្យសម្ងាត់ រួចអ្នកនឹងទទួលបានអ៊ីមែលដែលមានតំណភ្ជាប់ប្រើបានក្នុងរយៈពេលខ្លី។ ដើម្បីបិទគណនី អ្នកអាចលុបវាដោយខ្លួនឯងក្នុង «[គណនីរបស់ខ្ញុំ](/members/account)» ឬ[សរសេរមកយើង](/contact)ពីអាសយដ្ឋានដែលអ្នកបានប្រើចុះឈ្មោះ។ តាមវិធីណាក៏ដោយ ទិន្នន័យរបស់អ្នកត្រូវបានលុប ដូចដែលមានចែងក្នុង[ទំព័រឯកជនភាព](/privacy)។`,
    },
  },
]
