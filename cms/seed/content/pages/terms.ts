import type { PageSeed } from '../shapes.ts'

export const terms: PageSeed = {
  slug: 'terms',
  title: { en: 'Terms of Service', km: 'លក្ខខណ្ឌប្រើប្រាស់' },
  summary: {
    en: 'The rules for using this website and for members of the learning centre: short, in plain words, and the same for everybody.',
    km: 'វិធានសម្រាប់ការប្រើគេហទំព័រនេះ និងសម្រាប់សមាជិកនៃមជ្ឈមណ្ឌលសិក្សា៖ ខ្លី ងាយយល់ និងដូចគ្នាសម្រាប់មនុស្សគ្រប់គ្នា។',
  },
  sensitive: false,
  visibility: 'public',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## About these terms

This website belongs to Internet Hotline Cambodia (IHC), a programme of the non-governmental organisation APLE. By using the site you agree to these terms. Members agree to them when they [register](/members/register). These terms apply from 1 October 2026.

## Using the site

Anybody may read this site, use its public materials and send a report, free of charge and without an account. In return we ask you:

- to report honestly, as far as you know; a mistake made in good faith has no consequences;
- not to send false reports on purpose, and not to use the form to harm or mock somebody;
- not to try to break into the site, to overload it, or to read what is not meant for you;
- not to use our name or logo so that people take you for the hotline.`,
        km: `## អំពីលក្ខខណ្ឌទាំងនេះ

គេហទំព័រនេះជារបស់អ៊ីនធឺណិតហតឡាញខេមបូឌា (IHC) ដែលជាកម្មវិធីមួយរបស់អង្គការក្រៅរដ្ឋាភិបាល APLE។ ការប្រើគេហទំព័រនេះមានន័យថាអ្នកយល់ព្រមតាមលក្ខខណ្ឌទាំងនេះ។ សមាជិកយល់ព្រមតាមលក្ខខណ្ឌ នៅពេលពួកគេ[ចុះឈ្មោះ](/members/register)។ លក្ខខណ្ឌទាំងនេះចូលជាធរមានចាប់ពីថ្ងៃទី១ ខែតុលា ឆ្នាំ២០២៦។

## ការប្រើប្រាស់គេហទំព័រ

នរណាក៏អាចអានគេហទំព័រនេះ ប្រើសម្ភារៈសាធារណៈ និងផ្ញើរបាយការណ៍បានដែរ ដោយឥតគិតថ្លៃ និងដោយមិនចាំបាច់មានគណនី។ យើងសូមឲ្យអ្នក៖

- រាយការណ៍ដោយស្មោះត្រង់តាមអ្វីដែលអ្នកដឹង។ ការភាន់ច្រឡំដោយសុចរិតមិនមានផលវិបាកអ្វីឡើយ
- មិនផ្ញើរបាយការណ៍ក្លែងក្លាយដោយចេតនា ហើយមិនប្រើទម្រង់នេះដើម្បីធ្វើបាប ឬចំអកឲ្យអ្នកណាម្នាក់
- មិនព្យាយាមលួចចូលគេហទំព័រ ធ្វើឲ្យវាដំណើរការលើសកម្លាំង ឬអានអ្វីដែលមិនមែនសម្រាប់អ្នក
- មិនប្រើឈ្មោះ ឬនិមិត្តសញ្ញារបស់យើង ក្នុងរបៀបដែលធ្វើឲ្យគេច្រឡំថាអ្នកជាបណ្ដាញរាយការណ៍ពិសេស។`,
      },
    },
    {
      block: 'callout',
      tone: 'warning',
      title: { en: 'Never send us images', km: 'កុំផ្ញើរូបភាពមកយើងឲ្យសោះ' },
      text: {
        en: `Do not send or upload pictures, videos or files which show the abuse of a child, by the form, by e-mail or in any other way. Send the address only. See [how to report](/how-to-report).`,
        km: `សូមកុំផ្ញើ ឬបង្ហោះរូបថត វីដេអូ ឬឯកសារដែលបង្ហាញការរំលោភបំពានលើកុមារ ទោះតាមទម្រង់ តាមអ៊ីមែល ឬតាមវិធីណាផ្សេងទៀតក៏ដោយ។ សូមផ្ញើតែអាសយដ្ឋានប៉ុណ្ណោះ។ សូមមើល[របៀបរាយការណ៍](/how-to-report)។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## For members

Some materials are meant for teachers, social workers and other adults who work with children. To open them you need a free account.

- You are at least 18 years old, and what you tell us about yourself is true.
- The account is yours alone. Choose a long password and do not share it.
- Use members' materials in your own work with children, parents or colleagues. Do not publish them or hand the files on; invite your colleagues to register.
- Follow the safeguarding rules which come with the materials, and the child-protection policy of your own organisation.
- You may close your account at any time. Delete it yourself under “My account”, or write to us.

We may suspend or close an account that is used against these terms. If we do so, we tell you why, and you may answer.`,
        km: `## សម្រាប់សមាជិក

សម្ភារៈមួយចំនួនរៀបចំឡើងសម្រាប់គ្រូបង្រៀន បុគ្គលិកសង្គម និងមនុស្សពេញវ័យផ្សេងទៀតដែលធ្វើការជាមួយកុមារ។ ដើម្បីបើកវា អ្នកត្រូវការគណនីមួយដោយឥតគិតថ្លៃ។

- អ្នកមានអាយុយ៉ាងតិច ១៨ ឆ្នាំ ហើយព័ត៌មានដែលអ្នកប្រាប់យើងអំពីខ្លួនអ្នកជាការពិត។
- គណនីនេះសម្រាប់តែអ្នកម្នាក់ឯង។ សូមជ្រើសរើសពាក្យសម្ងាត់វែង ហើយកុំប្រាប់អ្នកដទៃ។
- សូមប្រើសម្ភារៈសម្រាប់សមាជិកក្នុងការងាររបស់អ្នកជាមួយកុមារ ឪពុកម្ដាយ ឬសហការី។ កុំបោះពុម្ពផ្សាយ ឬចែកឯកសារបន្ត។ សូមអញ្ជើញសហការីរបស់អ្នកឲ្យចុះឈ្មោះ។
- សូមអនុវត្តតាមវិធានការពារកុមារដែលភ្ជាប់មកជាមួយសម្ភារៈ និងគោលនយោបាយការពារកុមាររបស់ស្ថាប័នអ្នក។
- អ្នកអាចបិទគណនីរបស់អ្នកបានគ្រប់ពេល។ អ្នកអាចលុបវាដោយខ្លួនឯងក្នុង «គណនីរបស់ខ្ញុំ» ឬសរសេរមកយើង។

យើងអាចផ្អាក ឬបិទគណនីដែលត្រូវបានប្រើខុសនឹងលក្ខខណ្ឌទាំងនេះ។ ក្នុងករណីនោះ យើងនឹងប្រាប់មូលហេតុ ហើយអ្នកអាចឆ្លើយតបបាន។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## Texts, pictures and licences

Each resource and report names its licence. Where a licence is named, it tells what you may do. Everything else on this site belongs to IHC or to the authors named: you may quote it with the source, but please ask before you copy more. Our logo may be used only with our written consent.

## Links to other sites

We link to other organisations because we think them useful. We check the links from time to time, but we do not answer for what others publish.

## What we promise, and what we cannot

We handle each report with care and confidentiality, as our [privacy page](/privacy) describes. We cannot promise that every piece of content will be removed, because that may depend on companies and authorities in other countries. The site does not give legal advice, and it is not an emergency service. It may be unavailable for short times.`,
        km: `## អត្ថបទ រូបភាព និងអាជ្ញាប័ណ្ណ

សម្ភារៈ និងរបាយការណ៍នីមួយៗបញ្ជាក់អំពីអាជ្ញាប័ណ្ណរបស់ខ្លួន។ អាជ្ញាប័ណ្ណនោះប្រាប់ថាអ្នកអាចធ្វើអ្វីបានខ្លះ។ អ្វីៗផ្សេងទៀតនៅលើគេហទំព័រនេះជាកម្មសិទ្ធិរបស់ IHC ឬរបស់អ្នកនិពន្ធដែលមានឈ្មោះ។ អ្នកអាចដកស្រង់ដោយបញ្ជាក់ប្រភព តែសូមសួរយើងមុននឹងចម្លងច្រើនជាងនេះ។ និមិត្តសញ្ញារបស់យើងអាចប្រើបាន លុះត្រាតែមានការយល់ព្រមជាលាយលក្ខណ៍អក្សរពីយើង។

## តំណភ្ជាប់ទៅគេហទំព័រផ្សេង

យើងដាក់តំណភ្ជាប់ទៅអង្គការផ្សេងៗ ព្រោះយើងគិតថាវាមានប្រយោជន៍។ យើងពិនិត្យតំណភ្ជាប់ទាំងនោះម្ដងម្កាល ប៉ុន្តែយើងមិនទទួលខុសត្រូវលើអ្វីដែលអ្នកដទៃផ្សព្វផ្សាយទេ។

## អ្វីដែលយើងសន្យា និងអ្វីដែលយើងមិនអាចសន្យា

យើងដោះស្រាយរបាយការណ៍នីមួយៗដោយយកចិត្តទុកដាក់ និងរក្សាការសម្ងាត់ ដូចដែលបានរៀបរាប់ក្នុង[ទំព័រឯកជនភាព](/privacy)។ យើងមិនអាចសន្យាថាខ្លឹមសារទាំងអស់នឹងត្រូវបានលុបទេ ព្រោះវាអាចអាស្រ័យលើក្រុមហ៊ុន និងអាជ្ញាធរនៅប្រទេសដទៃ។ គេហទំព័រនេះមិនផ្ដល់ប្រឹក្សាផ្នែកច្បាប់ ហើយក៏មិនមែនជាសេវាសង្គ្រោះបន្ទាន់ដែរ។ ជួនកាលវាអាចផ្អាកដំណើរការក្នុងរយៈពេលខ្លី។`,
      },
    },
    {
      block: 'prose',
      text: {
        en: `## Law and changes

These terms follow the law of the Kingdom of Cambodia. If the English and the Khmer text differ, the Khmer text counts. When we change the terms, we publish the new text here with its date, and members are asked to agree to it at their next visit.

Questions? [Contact us](/contact).`,
        km: `## ច្បាប់ និងការផ្លាស់ប្ដូរ

លក្ខខណ្ឌទាំងនេះអនុលោមតាមច្បាប់នៃព្រះរាជាណាចក្រកម្ពុជា។ បើអត្ថបទភាសាអង់គ្លេស និងភាសាខ្មែរខុសគ្នា ត្រូវយកអត្ថបទភាសាខ្មែរជាគោល។ នៅពេលយើងកែប្រែលក្ខខណ្ឌ យើងបោះពុម្ពអត្ថបទថ្មីនៅទីនេះជាមួយកាលបរិច្ឆេទ ហើយសមាជិកនឹងត្រូវសួរឲ្យយល់ព្រមម្ដងទៀត នៅពេលចូលលើកក្រោយ។

មានសំណួរឬ? សូម[ទាក់ទងយើង](/contact)។`,
      },
    },
  ],
}
