import type { PageSeed } from '../shapes.ts'

export const getHelp: PageSeed = {
  slug: 'get-help',
  title: { en: 'Get help now', km: 'ស្វែងរកជំនួយឥឡូវនេះ' },
  summary: {
    en: 'If something online has hurt or frightened you or a child you know, you are not alone. These people listen, and they can help today.',
    km: 'បើមានរឿងអ្វីមួយនៅលើអ៊ីនធឺណិតបានធ្វើឲ្យអ្នក ឬកុមារដែលអ្នកស្គាល់ឈឺចាប់ ឬភ័យខ្លាច អ្នកមិននៅម្នាក់ឯងទេ។ មានមនុស្សដែលចាំស្ដាប់ ហើយអាចជួយបាននៅថ្ងៃនេះ។',
  },
  sensitive: true,
  visibility: 'public',
  blocks: [
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'Call or text', km: 'ទូរសព្ទ ឬផ្ញើសារ' },
      text: {
        en: `- **{{child-helpline}}**: Child Helpline Cambodia. Free, day and night, by call or text. For children and young people, and for adults who worry about a child.
- **{{police-hotline}}**: the police hotline, when somebody is in danger or a crime is happening.

You do not need to give your name to ask for advice.`,
        km: `- **{{child-helpline}}**៖ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា។ ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។ សម្រាប់កុមារនិងយុវជន ហើយក៏សម្រាប់មនុស្សពេញវ័យដែលព្រួយបារម្ភអំពីកុមារដែរ។
- **{{police-hotline}}**៖ ខ្សែទូរសព្ទរបស់នគរបាល នៅពេលមាននរណាម្នាក់ស្ថិតក្នុងគ្រោះថ្នាក់ ឬកំពុងមានបទល្មើសកើតឡើង។

អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះ ដើម្បីសួររកយោបល់ទេ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## If you are a child or a young person

Maybe somebody has asked you for a private picture. Maybe somebody has one and threatens to show it. Maybe an adult online talks to you in a way that feels wrong. Or maybe something happened and you have told nobody yet.

**It is not your fault.** The person who pressures, tricks or hurts a child is the one who did wrong. That is true even if you sent something, broke a rule or waited a long time before telling.

You can do these things now, in any order:

- **Talk to somebody you trust:** a parent, a grandparent, a teacher, an aunt, an older friend. If the first person does not listen, try another.
- **Do not pay and do not send more.** Giving in rarely makes threats stop.
- **Stop answering.** You can block the person. First write down the user name and the name of the app.
- **Keep the messages that you already have**, but do not send pictures of yourself or of others to anybody, not even as proof.
- **Call or text {{child-helpline}}.** You may say: “Something happened online and I need help.” That is enough to begin.`,
        km: `## បើប្អូនជាកុមារ ឬយុវជន

ប្រហែលជាមាននរណាម្នាក់បានសុំរូបភាពឯកជនពីប្អូន។ ប្រហែលជាមានគេរក្សារូបភាពនោះទុក ហើយគំរាមថានឹងបង្ហាញវាដល់អ្នកដទៃ។ ប្រហែលជាមានមនុស្សពេញវ័យនៅលើអ៊ីនធឺណិត និយាយជាមួយប្អូនតាមរបៀបដែលធ្វើឲ្យប្អូនមិនស្រួលក្នុងចិត្ត។ ឬប្រហែលជាមានរឿងកើតឡើងហើយ តែប្អូនមិនទាន់ប្រាប់នរណានៅឡើយ។

**វាមិនមែនជាកំហុសរបស់ប្អូនទេ។** អ្នកដែលបង្ខំ បញ្ឆោត ឬធ្វើបាបកុមារ គឺជាអ្នកខុស។ នេះជាការពិត ទោះបីប្អូនបានផ្ញើអ្វីមួយ បានធ្វើខុសវិធានណាមួយ ឬបានទុកយូរមុននឹងប្រាប់គេក៏ដោយ។

ប្អូនអាចធ្វើកិច្ចការទាំងនេះឥឡូវនេះ មិនចាំបាច់តាមលំដាប់ទេ៖

- **និយាយជាមួយនរណាម្នាក់ដែលប្អូនទុកចិត្ត** ដូចជាឪពុកម្ដាយ ជីដូនជីតា គ្រូបង្រៀន មីងមា ឬមិត្តភក្តិដែលធំជាង។ បើមនុស្សទីមួយមិនស្ដាប់ សូមប្រាប់អ្នកផ្សេងទៀត។
- **កុំឲ្យលុយ ហើយកុំផ្ញើអ្វីថែមទៀត។** ការធ្វើតាមកម្រធ្វើឲ្យការគំរាមឈប់ណាស់។
- **ឈប់ឆ្លើយតប។** ប្អូនអាចប្លុក (block) អ្នកនោះ។ មុនដំបូង សូមកត់ឈ្មោះអ្នកប្រើ និងឈ្មោះកម្មវិធីទុក។
- **រក្សាទុកសារដែលប្អូនមានស្រាប់** តែកុំផ្ញើរូបភាពរបស់ខ្លួន ឬរបស់អ្នកដទៃទៅនរណាឡើយ សូម្បីតែទុកជាភស្តុតាង។
- **ទូរសព្ទ ឬផ្ញើសារទៅលេខ {{child-helpline}}។** ប្អូនអាចនិយាយថា «មានរឿងកើតឡើងលើអ៊ីនធឺណិត ហើយខ្ញុំត្រូវការជំនួយ»។ តែប៉ុណ្ណេះគឺគ្រប់គ្រាន់សម្រាប់ចាប់ផ្ដើមហើយ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## If a child has told you something

You do not have to know what to do. It helps already that you listen.

1. **Stay calm.** Let the child speak at their own pace. Do not press for details.
2. **Believe and thank the child.** Say: “I am glad you told me. You did nothing wrong.”
3. **Do not promise to keep it secret.** Explain that you will tell only people who can help.
4. **Do not look for the images**, copy them or forward them. Note names, addresses and dates.
5. **Do not confront the person you suspect.** It may put the child at risk and warn that person.
6. **Ask for help the same day:** {{child-helpline}} for advice, {{police-hotline}} if there is danger.`,
        km: `## បើកុមារម្នាក់បានប្រាប់រឿងអ្វីមួយដល់អ្នក

អ្នកមិនចាំបាច់ដឹងអ្វីៗទាំងអស់ដែលត្រូវធ្វើទេ។ គ្រាន់តែអ្នកស្ដាប់ ក៏ជាជំនួយមួយរួចទៅហើយ។

1. **រក្សាភាពស្ងប់ស្ងៀម។** ទុកឲ្យកុមារនិយាយតាមចង្វាក់របស់គេ។ កុំបង្ខំសួរយករឿងលម្អិត។
2. **ជឿ និងអរគុណកុមារ។** សូមនិយាយថា «ខ្ញុំសប្បាយចិត្តដែលក្មួយប្រាប់ខ្ញុំ។ ក្មួយមិនបានធ្វើអ្វីខុសទេ»។
3. **កុំសន្យាថានឹងលាក់ជាការសម្ងាត់។** សូមពន្យល់ថា អ្នកនឹងប្រាប់តែមនុស្សដែលអាចជួយបានប៉ុណ្ណោះ។
4. **កុំស្វែងរករូបភាព** កុំចម្លង ឬផ្ញើវាបន្ត។ សូមកត់ឈ្មោះ អាសយដ្ឋាន និងកាលបរិច្ឆេទ។
5. **កុំប្រឈមមុខជាមួយជនដែលអ្នកសង្ស័យ។** វាអាចធ្វើឲ្យកុមារប្រឈមនឹងហានិភ័យ និងធ្វើឲ្យជននោះដឹងខ្លួនមុន។
6. **សុំជំនួយក្នុងថ្ងៃតែមួយនោះ៖** លេខ {{child-helpline}} ដើម្បីសុំយោបល់ និងលេខ {{police-hotline}} បើមានគ្រោះថ្នាក់។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## If you were abused in the past, or images of you are online

You may ask for help at any age, however long ago it was. If pictures or videos of you as a child are online, tell us the address through the [report form](/report). You may stay anonymous. We can start a [takedown](/notice-and-takedown), and we never ask you to send the images or to describe what happened.

If you worry about your own thoughts or behaviour towards children, please speak to a doctor or counsellor now, before any child is harmed.`,
        km: `## បើអ្នកធ្លាប់រងការរំលោភបំពានពីមុន ឬមានរូបភាពរបស់អ្នកលើអ៊ីនធឺណិត

អ្នកអាចសុំជំនួយបាន មិនថានៅអាយុប៉ុន្មាន ឬរឿងនោះកន្លងយូរប៉ុណ្ណាក៏ដោយ។ បើមានរូបថត ឬវីដេអូរបស់អ្នកកាលនៅកុមារនៅលើអ៊ីនធឺណិត សូមប្រាប់អាសយដ្ឋានមកយើងតាម[ទម្រង់រាយការណ៍](/report)។ អ្នកអាចរក្សាអនាមិកភាពបាន។ យើងអាចចាប់ផ្ដើម[ការជូនដំណឹងនិងលុបចោល](/notice-and-takedown) ហើយយើងមិនដែលសុំឲ្យអ្នកផ្ញើរូបភាព ឬរៀបរាប់ពីអ្វីដែលបានកើតឡើងទេ។

បើអ្នកព្រួយបារម្ភអំពីគំនិត ឬឥរិយាបថរបស់ខ្លួនចំពោះកុមារ សូមពិគ្រោះជាមួយគ្រូពេទ្យ ឬអ្នកប្រឹក្សាឥឡូវនេះ មុននឹងមានកុមារណាម្នាក់រងគ្រោះ។`,
      },
    },
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'Leaving this page quickly', km: 'ការចាកចេញពីទំព័រនេះឲ្យបានរហ័ស' },
      text: {
        en: `The button “Exit this page” takes you to an ordinary website at once. It does not clear the history of your browser. If somebody checks your phone, use a private window, or a phone that person cannot see.`,
        km: `ប៊ូតុង «ចាកចេញពីទំព័រនេះ» នាំអ្នកទៅគេហទំព័រធម្មតាមួយភ្លាមៗ។ វាមិនលុបប្រវត្តិនៃកម្មវិធីរុករករបស់អ្នកទេ។ បើមានគេពិនិត្យទូរសព្ទរបស់អ្នក សូមប្រើផ្ទាំងឯកជន ឬទូរសព្ទដែលអ្នកនោះមើលមិនឃើញ។`,
      },
    },
  ],
}
