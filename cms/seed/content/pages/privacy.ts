import type { PageSeed } from '../shapes.ts'

export const privacy: PageSeed = {
  slug: 'privacy',
  title: { en: 'Privacy', km: 'ឯកជនភាព' },
  summary: {
    en: 'What we know about you when you visit, report or become a member: as little as possible. How we protect it, and when we delete it.',
    km: 'អ្វីដែលយើងដឹងអំពីអ្នក នៅពេលអ្នកចូលមើល រាយការណ៍ ឬក្លាយជាសមាជិក៖ តិចបំផុតតាមដែលអាចធ្វើបាន។ របៀបដែលយើងការពារវា និងពេលដែលយើងលុបវា។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'callout',
      tone: 'note',
      title: { en: 'In short', km: 'សង្ខេប' },
      text: {
        en: `- We do not store your IP address.
- Visitors get no cookies, and nobody follows what you read.
- You may report without giving your name.
- What you write in a report is encrypted, and only trained staff read it.
- No third party, advertiser or social network gets anything from this site.`,
        km: `- យើងមិនរក្សាទុកអាសយដ្ឋាន IP របស់អ្នកទេ។
- អ្នកចូលមើលមិនទទួលខូគី (cookie) ទេ ហើយគ្មាននរណាតាមដានអ្វីដែលអ្នកអានឡើយ។
- អ្នកអាចរាយការណ៍ដោយមិនប្រាប់ឈ្មោះ។
- អ្វីដែលអ្នកសរសេរក្នុងរបាយការណ៍ត្រូវបានអ៊ិនគ្រីប ហើយមានតែបុគ្គលិកដែលបានទទួលការបណ្ដុះបណ្ដាលប៉ុណ្ណោះអានវា។
- គ្មានភាគីទីបី ក្រុមហ៊ុនផ្សាយពាណិជ្ជកម្ម ឬបណ្ដាញសង្គមណាទទួលបានអ្វីពីគេហទំព័រនេះទេ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## When you visit

We do not record who opens which page. Your IP address is needed for a moment to send you the page and to stop floods of automatic requests; it is then forgotten and never written down. Fonts, pictures and programs come from our own server. There are no counters, maps, videos or buttons from other companies. A link to another site takes you there only when you choose it.`,
        km: `## នៅពេលអ្នកចូលមើល

យើងមិនកត់ត្រាថានរណាបើកទំព័រណាទេ។ យើងត្រូវការអាសយដ្ឋាន IP របស់អ្នកតែមួយភ្លែត ដើម្បីផ្ញើទំព័រទៅអ្នក និងទប់ស្កាត់ការវាយប្រហារដោយសំណើស្វ័យប្រវត្តិច្រើនហួសហេតុ។ បន្ទាប់មក វាត្រូវបានលុបចោល ហើយមិនដែលកត់ត្រាទុកឡើយ។ ពុម្ពអក្សរ រូបភាព និងកម្មវិធីទាំងអស់មកពីម៉ាស៊ីនបម្រើរបស់យើងផ្ទាល់។ គ្មានឧបករណ៍រាប់ ផែនទី វីដេអូ ឬប៊ូតុងពីក្រុមហ៊ុនផ្សេងទេ។ តំណភ្ជាប់ទៅគេហទំព័រផ្សេង នាំអ្នកទៅទីនោះតែពេលដែលអ្នកជ្រើសរើសប៉ុណ្ណោះ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## When you report

A report holds only what you send: where you saw the content, the address, what you tell us in your own words, and the date. If you do not report anonymously, it also holds the name, e-mail address or phone number that you give. We add a reference number and a record of our work on the report.

- Your words and your contact are encrypted before they are stored.
- Only analysts of the hotline can read them, and each access is recorded.
- The [status page](/report/status) shows stages and dates. It shows nothing about you.
- We pass on the address and the assessment to police, providers and INHOPE hotlines. We pass on your contact only if you agree, or if the law obliges us.

## When you become a member or subscribe

A member's account holds your name, e-mail address, language, occupation and organisation if you give them, when you agreed to which Terms of Service, the day of your last log-in, and a password which nobody can read, not even we.

- After you log in, one cookie keeps you logged in; it disappears when you log out. The report pages never look at it.
- For each log-in we note the kind of browser and device, such as “Firefox, Android”, and when it was used, so that you can see in your account where you are logged in and end it. We do not note from where in the world.
- Of a passkey we keep the public half only. What opens your account, and your finger or face, never leave your device.
- We count how often a file is downloaded, and never by whom.
- In your account you can get all of this as a file, correct it, or delete the account.

For the newsletter we keep your e-mail address and language, until you unsubscribe with the link in any issue.

If you write to us or telephone, we use what you tell us in order to answer you.`,
        km: `## នៅពេលអ្នករាយការណ៍

របាយការណ៍ផ្ទុកតែអ្វីដែលអ្នកផ្ញើ គឺកន្លែងដែលអ្នកបានឃើញខ្លឹមសារ អាសយដ្ឋាន អ្វីដែលអ្នករៀបរាប់ដោយពាក្យរបស់អ្នកផ្ទាល់ និងកាលបរិច្ឆេទ។ បើអ្នកមិនរាយការណ៍ដោយអនាមិកទេ វាក៏ផ្ទុកឈ្មោះ អាសយដ្ឋានអ៊ីមែល ឬលេខទូរសព្ទដែលអ្នកផ្ដល់ដែរ។ យើងបន្ថែមលេខយោង និងកំណត់ត្រាអំពីការងាររបស់យើងលើរបាយការណ៍នោះ។

- អ្វីដែលអ្នកសរសេរ និងព័ត៌មានទំនាក់ទំនងរបស់អ្នកត្រូវបានអ៊ិនគ្រីប មុនពេលរក្សាទុក។
- មានតែអ្នកវិភាគរបស់បណ្ដាញរាយការណ៍ពិសេសប៉ុណ្ណោះដែលអាចអានវាបាន ហើយការចូលមើលម្ដងៗត្រូវបានកត់ត្រា។
- [ទំព័រស្ថានភាព](/report/status)បង្ហាញដំណាក់កាល និងកាលបរិច្ឆេទ។ វាមិនបង្ហាញអ្វីអំពីអ្នកទេ។
- យើងបញ្ជូនអាសយដ្ឋាននៃខ្លឹមសារ និងលទ្ធផលវាយតម្លៃទៅនគរបាល ក្រុមហ៊ុនផ្ដល់សេវា និងបណ្ដាញរាយការណ៍ពិសេសរបស់ INHOPE។ យើងបញ្ជូនព័ត៌មានទំនាក់ទំនងរបស់អ្នក លុះត្រាតែអ្នកយល់ព្រម ឬច្បាប់តម្រូវ។

## នៅពេលអ្នកក្លាយជាសមាជិក ឬជាវព្រឹត្តិបត្រ

គណនីសមាជិកផ្ទុកឈ្មោះ អាសយដ្ឋានអ៊ីមែល ភាសា មុខរបរ និងស្ថាប័ន (បើអ្នកប្រាប់) ពេលដែលអ្នកបានយល់ព្រមនឹងលក្ខខណ្ឌប្រើប្រាស់ ថ្ងៃចូលគណនីចុងក្រោយ និងពាក្យសម្ងាត់ដែលគ្មាននរណាអាចអានបាន សូម្បីតែយើង។

- បន្ទាប់ពីអ្នកចូលគណនី ខូគីមួយជួយរក្សាអ្នកឲ្យនៅក្នុងគណនី ហើយវាបាត់ទៅវិញពេលអ្នកចាកចេញពីគណនី។ ទំព័ររាយការណ៍មិនមើលខូគីនេះឡើយ។
- សម្រាប់ការចូលគណនីម្ដងៗ យើងកត់ត្រាប្រភេទកម្មវិធីរុករក និងឧបករណ៍ ដូចជា «Firefox, Android» និងពេលដែលវាត្រូវបានប្រើ ដើម្បីឲ្យអ្នកអាចមើលក្នុងគណនីថាអ្នកកំពុងចូលនៅឧបករណ៍ណាខ្លះ ហើយបញ្ចប់វាបាន។ យើងមិនកត់ត្រាថាអ្នកចូលពីកន្លែងណាក្នុងពិភពលោកទេ។
- អំពីកូនសោឌីជីថល (passkey) យើងរក្សាទុកតែផ្នែកសាធារណៈប៉ុណ្ណោះ។ អ្វីដែលបើកគណនីរបស់អ្នក ព្រមទាំងស្នាមម្រាមដៃ ឬមុខរបស់អ្នក មិនដែលចេញពីឧបករណ៍របស់អ្នកឡើយ។
- យើងរាប់ថាឯកសារមួយត្រូវបានទាញយកប៉ុន្មានដង តែមិនដែលកត់ត្រាថានរណាទាញយកទេ។
- ក្នុងគណនីរបស់អ្នក អ្នកអាចទាញយកព័ត៌មានទាំងអស់នេះជាឯកសារ កែតម្រូវវា ឬលុបគណនី។

សម្រាប់ព្រឹត្តិបត្រព័ត៌មាន យើងរក្សាទុកអាសយដ្ឋានអ៊ីមែល និងភាសារបស់អ្នក រហូតដល់អ្នកឈប់ជាវតាមតំណភ្ជាប់ក្នុងព្រឹត្តិបត្រណាមួយ។

បើអ្នកសរសេរ ឬទូរសព្ទមកយើង យើងប្រើអ្វីដែលអ្នកប្រាប់ដើម្បីឆ្លើយតបអ្នកប៉ុណ្ណោះ។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## How long we keep things

- **Your name and contact in a report:** deleted no later than 90 days after the report is closed.
- **The report itself:** deleted no later than two years after it is closed. We do not close it while police or a court still need it. What remains are numbers for our [statistics](/statistics), which point to nobody.
- **A member's account:** deleted when you delete it, or after two years without a log-in. We write to you a month before that.
- **E-mails to the office:** deleted after one year, unless the matter is still open.

In back-up copies, what you wrote in a report and your contact stay encrypted. The copies are overwritten in turn.`,
        km: `## រយៈពេលរក្សាទុក

- **ឈ្មោះ និងព័ត៌មានទំនាក់ទំនងរបស់អ្នកក្នុងរបាយការណ៍៖** លុបមិនឲ្យហួស ៩០ ថ្ងៃ បន្ទាប់ពីរបាយការណ៍ត្រូវបានបិទ។
- **របាយការណ៍ខ្លួនឯង៖** លុបមិនឲ្យហួសពីរឆ្នាំ បន្ទាប់ពីបិទ។ យើងមិនបិទវាទេ ដរាបណានគរបាល ឬតុលាការនៅត្រូវការវា។ អ្វីដែលនៅសល់គឺតួលេខសម្រាប់[ស្ថិតិ](/statistics)របស់យើង ដែលមិនបង្ហាញពីនរណាម្នាក់ឡើយ។
- **គណនីសមាជិក៖** លុបនៅពេលអ្នកលុបវា ឬបន្ទាប់ពីពីរឆ្នាំដែលមិនបានចូលគណនី។ យើងផ្ញើអ៊ីមែលប្រាប់អ្នកមួយខែមុន។
- **អ៊ីមែលផ្ញើមកការិយាល័យ៖** លុបក្រោយមួយឆ្នាំ លើកលែងតែកិច្ចការនោះមិនទាន់ចប់។

ក្នុងឯកសារចម្លងទុក អ្វីដែលអ្នកសរសេរក្នុងរបាយការណ៍ និងព័ត៌មានទំនាក់ទំនងរបស់អ្នក នៅតែត្រូវបានអ៊ិនគ្រីប។ ឯកសារទាំងនោះត្រូវបានសរសេរជាន់ពីលើជាបន្តបន្ទាប់។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## Your rights

You may ask what we hold about you, have it corrected or deleted, withdraw your consent, or complain. It costs nothing, and we answer within 30 days. For a report, please give its reference number; if you reported anonymously, we cannot know which one is yours without it. We may keep what police need to protect a child, and we then tell you so.`,
        km: `## សិទ្ធិរបស់អ្នក

អ្នកអាចសួរថាយើងរក្សាទុកអ្វីខ្លះអំពីអ្នក ស្នើឲ្យកែតម្រូវ ឬលុប ដកការយល់ព្រម ឬដាក់ពាក្យបណ្ដឹង។ ការស្នើនេះមិនអស់ប្រាក់ទេ ហើយយើងឆ្លើយតបក្នុងរយៈពេល ៣០ ថ្ងៃ។ សម្រាប់របាយការណ៍ សូមប្រាប់លេខយោង។ បើអ្នកបានរាយការណ៍ដោយអនាមិក យើងមិនអាចដឹងថារបាយការណ៍ណាជារបស់អ្នកទេ បើគ្មានលេខនេះ។ យើងអាចរក្សាទុកអ្វីដែលនគរបាលត្រូវការដើម្បីការពារកុមារ ហើយក្នុងករណីនោះ យើងនឹងប្រាប់អ្នក។`,
      },
    },
    {
      block: 'callToAction',
      title: { en: 'Questions about your data?', km: 'មានសំណួរអំពីទិន្នន័យរបស់អ្នកឬ?' },
      text: {
        en: 'Write to {{hotline-email}} with the word “privacy”, or call {{office-phone}}.',
        km: 'សូមសរសេរទៅ {{hotline-email}} ដោយដាក់ពាក្យ «ឯកជនភាព» ឬទូរសព្ទទៅ {{office-phone}}។',
      },
      action: { label: { en: 'Contact us', km: 'ទាក់ទងយើង' }, href: '/contact' },
    },
  ],
}
