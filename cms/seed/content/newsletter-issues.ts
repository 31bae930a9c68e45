import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { Day, Markdown } from './shapes.ts'

export interface NewsletterIssueSeed {
  slug: string
  date: Day
  subject: Bilingual
  intro: Bilingual<Markdown>
  /** Slugs of news, in the order in which the issue shows them. */
  newsSlugs: string[]
}

export const newsletterIssues: readonly NewsletterIssueSeed[] = [
  {
    slug: 'october-2026-small-steps-towards-a-report',
    date: '2026-10-15',
    subject: {
      en: 'A simpler form, and stories for the youngest',
      km: 'ទម្រង់ងាយស្រួលជាងមុន និងរឿងនិទានសម្រាប់កុមារតូចៗ',
    },
    intro: {
      en: `Dear reader,

The rains are ending, and much of what we planted this year can now be seen. Our new reporting form asks less and tells you more: with a reference number you can follow what happens to a report, and you can stay anonymous while you do so. Thank you to all who tried it on their own phones and told us, kindly and clearly, what did not work.

The second piece of news is for small hands. Picture stories, feeling cards and a game with five fingers help children from four to eleven to find words for what they feel. Print them, use them, and write to us about what happened.

We also look back to the paper that our Youth Advisory Group presented in May. It asks why people stay silent. Its thoughts shaped the form, and they may shape your next conversation, too.

You need nothing special to help. Ask a child about something that they like online, and listen until the end. And if you come across something that worries you, [report the address](/report). One report can be the one that helps a child.

With warm regards from the team in Phnom Penh`,
      km: `សូមគោរពជូនលោកអ្នកអានជាទីរាប់អាន

រដូវវស្សាជិតផុតហើយ ហើយអ្វីជាច្រើនដែលយើងបានដាំដុះក្នុងឆ្នាំនេះ ចាប់ផ្ដើមចេញផ្លែឲ្យឃើញ។ ទម្រង់រាយការណ៍ថ្មីរបស់យើងសួរតិចជាងមុន តែប្រាប់លោកអ្នកច្រើនជាងមុន៖ ដោយប្រើលេខយោង លោកអ្នកអាចតាមដានថារបាយការណ៍ទៅដល់ណា ហើយនៅតែរក្សាភាពអនាមិកបាន។ សូមអរគុណអ្នកទាំងអស់ដែលបានសាកល្បងទម្រង់នេះលើទូរសព្ទរបស់ខ្លួន ហើយបានប្រាប់យើងដោយសប្បុរស និងដោយត្រង់ៗ អំពីអ្វីដែលមិនទាន់ដំណើរការល្អ។

ដំណឹងទីពីរគឺសម្រាប់ដៃតូចៗ។ រឿងគំនូរ ប័ណ្ណអារម្មណ៍ និងហ្គេមម្រាមដៃប្រាំ ជួយកុមារអាយុពី៤ ដល់១១ឆ្នាំ ឲ្យរកពាក្យសម្រាប់អារម្មណ៍របស់ខ្លួន។ សូមបោះពុម្ព យកទៅប្រើ ហើយសរសេរប្រាប់យើងពីលទ្ធផល។

យើងក៏ក្រឡេកមើលឡើងវិញនូវឯកសារស្រាវជ្រាវ ដែលក្រុមប្រឹក្សាយុវជនរបស់យើងបានបង្ហាញកាលពីខែឧសភា។ ឯកសារនោះសួរថា ហេតុអ្វីបានជាមនុស្សនៅស្ងៀម។ គំនិតទាំងនោះបានជួយរៀបចំទម្រង់ថ្មីនេះ ហើយប្រហែលអាចជួយដល់ការសន្ទនាលើកក្រោយរបស់លោកអ្នកដែរ។

លោកអ្នកមិនត្រូវការអ្វីពិសេសទេ ដើម្បីជួយ។ សូមសួរកុមារម្នាក់អំពីអ្វីដែលគេចូលចិត្តលើអ៊ីនធឺណិត ហើយស្ដាប់ឲ្យចប់។ បើលោកអ្នកប្រទះឃើញអ្វីមួយដែលធ្វើឲ្យបារម្ភ សូម[រាយការណ៍អាសយដ្ឋាននោះ](/report)។ របាយការណ៍មួយអាចជារបាយការណ៍ដែលជួយកុមារម្នាក់។

ដោយក្ដីរាប់អានពីក្រុមការងារនៅភ្នំពេញ`,
    },
    newsSlugs: [
      'a-simpler-way-to-report',
      'new-stories-and-games-for-the-youngest',
      'young-authors-present-what-keeps-people-from-reporting',
    ],
  },
  {
    slug: 'december-2025-letters-advisers-and-investigators',
    date: '2025-12-11',
    subject: {
      en: 'A year of listening: letters, advisers and investigators',
      km: 'មួយឆ្នាំនៃការស្ដាប់៖ សំបុត្រ យុវជនទីប្រឹក្សា និងអ្នកស៊ើបអង្កេត',
    },
    intro: {
      en: `Dear reader,

If this year had a single subject, it was listening. In November, pupils wrote letters to an imagined friend who is afraid to ask for help. We have read many of them, and we have pinned one line above our own desks: "Give me one handle of the basket."

Since September, a group of young advisers has been reading our texts before anybody else does. They have crossed out a good half of our sentences. This newsletter is shorter because of them.

In July, police officers, prosecutors and social workers sat at the same tables for three days and followed an invented report from the first minute to the last. Much of what they found was simple: answer messages, write down details, do not make a child tell the story twice.

The holidays are coming, and families will have more time together. Our pages for [parents and carers](/resources/for/parents) hold questions for a quiet evening. If somebody in your family needs to talk, Child Helpline Cambodia can be reached on {{child-helpline}}, day and night, also during the holidays.

Thank you for your trust this year.`,
      km: `សូមគោរពជូនលោកអ្នកអានជាទីរាប់អាន

បើឆ្នាំនេះមានប្រធានបទតែមួយ ប្រធានបទនោះគឺការស្ដាប់។ ក្នុងខែវិច្ឆិកា សិស្សបានសរសេរសំបុត្រទៅមិត្តក្នុងការស្រមៃម្នាក់ ដែលមិនហ៊ានសុំជំនួយ។ យើងបានអានសំបុត្រទាំងនោះជាច្រើន ហើយបានបិទប្រយោគមួយនៅពីលើតុធ្វើការរបស់យើង៖ «ទុកឲ្យខ្ញុំជួយលើកដៃកន្ត្រកម្ខាងចុះ។»

តាំងពីខែកញ្ញាមក យុវជនទីប្រឹក្សាមួយក្រុមបានអានអត្ថបទរបស់យើងមុនអ្នកដទៃទាំងអស់។ ពួកគេបានគូសចោលប្រយោគរបស់យើងជិតពាក់កណ្ដាល។ ព្រឹត្តិបត្រព័ត៌មាននេះខ្លីជាងមុន ក៏ដោយសារពួកគេ។

ក្នុងខែកក្កដា មន្ត្រីនគរបាល ព្រះរាជអាជ្ញា និងបុគ្គលិកសង្គម បានអង្គុយរួមតុគ្នារយៈពេលបីថ្ងៃ ហើយតាមដានរបាយការណ៍ប្រឌិតមួយ ពីនាទីដំបូងដល់នាទីចុងក្រោយ។ អ្វីដែលពួកគេរកឃើញ ភាគច្រើនជារឿងសាមញ្ញ៖ ឆ្លើយសារ កត់ត្រាព័ត៌មានឲ្យលម្អិត ហើយកុំឲ្យកុមាររៀបរាប់រឿងរបស់ខ្លួនពីរដង។

វិស្សមកាលជិតមកដល់ ហើយគ្រួសារនឹងមានពេលនៅជុំគ្នាច្រើនជាងមុន។ ទំព័រសម្រាប់[ឪពុកម្ដាយនិងអាណាព្យាបាល](/resources/for/parents) មានសំណួរសម្រាប់ល្ងាចស្ងប់ស្ងាត់មួយ។ បើនរណាម្នាក់ក្នុងគ្រួសារលោកអ្នកចង់និយាយជាមួយគេ ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជាអាចទាក់ទងបានតាមលេខ {{child-helpline}} ទាំងថ្ងៃទាំងយប់ សូម្បីតែក្នុងថ្ងៃបុណ្យ។

សូមអរគុណចំពោះការទុកចិត្តរបស់លោកអ្នកក្នុងឆ្នាំនេះ។`,
    },
    newsSlugs: [
      'helpline-week-a-call-is-a-beginning',
      'young-advisers-begin-their-work',
      'workshop-with-investigators-in-phnom-penh',
      'school-visits-along-the-mekong-in-kratie',
    ],
  },
  {
    slug: 'december-2024-guides-teachers-and-travellers',
    date: '2024-12-12',
    subject: {
      en: 'Parents, teachers and travel guides: who stands beside a child',
      km: 'ឪពុកម្ដាយ គ្រូបង្រៀន និងមគ្គុទ្ទេសក៍៖ អ្នកដែលឈរក្បែរកុមារ',
    },
    intro: {
      en: `Dear reader,

Who stands beside a child when something goes wrong online? This year we have met many who do: a teacher in Battambang who now knows what to say in the first five minutes, a travel guide in Siem Reap who no longer looks away, a grandmother who helped us to cross out every difficult word in our guide for parents.

Earlier this month, internet companies and the police sat down with us to make the way from a notice to a takedown shorter. It was a meeting about contact persons, holidays and forms. We left it happy, because such small things decide how long a picture stays online.

In this issue you can read about all of them. Please pass it on to a school, an office or a neighbour.

And a request for the weeks to come: if you come across a picture or video that may show the sexual abuse of a child, do not forward it, not even to warn somebody. Note the address and [send it to us](/report). You can stay anonymous. If a child is in danger now, call the police on {{police-hotline}}.

With thanks from the team in Phnom Penh`,
      km: `សូមគោរពជូនលោកអ្នកអានជាទីរាប់អាន

តើនរណាឈរក្បែរកុមារ នៅពេលមានបញ្ហាលើអ៊ីនធឺណិត? ឆ្នាំនេះ យើងបានជួបមនុស្សបែបនេះជាច្រើន៖ គ្រូបង្រៀនម្នាក់នៅខេត្តបាត់ដំបង ដែលឥឡូវដឹងថាត្រូវនិយាយអ្វីក្នុងរយៈពេលប្រាំនាទីដំបូង មគ្គុទ្ទេសក៍ម្នាក់នៅខេត្តសៀមរាប ដែលលែងបែរមុខចេញ និងជីដូនម្នាក់ដែលបានជួយយើងគូសចោលពាក្យពិបាកៗទាំងអស់ក្នុងសៀវភៅណែនាំសម្រាប់ឪពុកម្ដាយ។

កាលពីដើមខែនេះ ក្រុមហ៊ុនអ៊ីនធឺណិត និងនគរបាលបានអង្គុយជាមួយយើង ដើម្បីឲ្យដំណើរពីការជូនដំណឹងទៅការលុបចោលកាន់តែខ្លី។ ការប្រជុំនេះនិយាយអំពីអ្នកទំនាក់ទំនង ថ្ងៃឈប់សម្រាក និងទម្រង់ឯកសារ។ យើងចេញពីការប្រជុំដោយចិត្តរីករាយ ព្រោះរឿងតូចៗបែបនេះហើយ ដែលសម្រេចថារូបភាពមួយនៅលើអ៊ីនធឺណិតយូរប៉ុនណា។

ក្នុងលេខនេះ លោកអ្នកអាចអានអំពីពួកគេទាំងអស់។ សូមចែករំលែកបន្តទៅសាលារៀន ការិយាល័យ ឬអ្នកជិតខាង។

យើងមានសំណូមពរមួយសម្រាប់សប្ដាហ៍ខាងមុខ៖ បើលោកអ្នកប្រទះឃើញរូបភាព ឬវីដេអូដែលអាចបង្ហាញការរំលោភបំពានផ្លូវភេទលើកុមារ សូមកុំបញ្ជូនបន្ត សូម្បីតែដើម្បីព្រមានគេ។ សូមកត់អាសយដ្ឋាន ហើយ[ផ្ញើមកយើង](/report)។ លោកអ្នកអាចរក្សាភាពអនាមិកបាន។ បើមានកុមារកំពុងស្ថិតក្នុងគ្រោះថ្នាក់ សូមទូរសព្ទទៅនគរបាលលេខ {{police-hotline}}។

ដោយអំណរគុណពីក្រុមការងារនៅភ្នំពេញ`,
    },
    newsSlugs: [
      'internet-companies-meet-on-notice-and-takedown',
      'a-guide-in-khmer-for-parents',
      'travel-agencies-join-to-protect-children',
      'teachers-in-battambang-learn-to-listen',
    ],
  },
]
