import type { PageSeed } from '../shapes.ts'

export const membersMaterials: PageSeed = {
  slug: 'members-materials',
  title: { en: "Using the members' materials", km: 'ការប្រើប្រាស់សម្ភារៈសម្រាប់សមាជិក' },
  summary: {
    en: 'For teachers and social workers: how to prepare, teach and follow up with the materials for members, and the safeguarding rules that go with them.',
    km: 'សម្រាប់គ្រូបង្រៀន និងបុគ្គលិកសង្គម៖ របៀបត្រៀម បង្រៀន និងតាមដានដោយប្រើសម្ភារៈសម្រាប់សមាជិក និងវិធានការពារកុមារដែលត្រូវអនុវត្តជាមួយគ្នា។',
  },
  sensitive: false,
  visibility: 'members',
  blocks: [
    {
      block: 'prose',
      text: {
        en: `## Why these materials are not public

Welcome, and thank you for the time you give to children. The materials on the following pages speak more openly than our public ones: how offenders approach children, what a child may say when something has happened, how to answer. In the right hands they protect. Read alone by a child, or by somebody with bad intentions, they could do harm. That is the only reason for the log-in.

You find them in the [learning centre](/resources): as long as you are logged in, resources for members appear among the others with a mark.`,
        km: `## ហេតុអ្វីសម្ភារៈទាំងនេះមិនដាក់ជាសាធារណៈ

សូមស្វាគមន៍ និងសូមអរគុណចំពោះពេលវេលាដែលលោកអ្នកលះបង់ដើម្បីកុមារ។ សម្ភារៈទាំងនេះនិយាយដោយបើកចំហជាងសម្ភារៈសាធារណៈរបស់យើង៖ របៀបដែលជនល្មើសចូលទាក់ទងកុមារ អ្វីដែលកុមារអាចនិយាយនៅពេលមានរឿងកើតឡើង និងរបៀបឆ្លើយតប។ បើនៅក្នុងដៃមនុស្សត្រឹមត្រូវ វាជួយការពារ។ តែបើកុមារអានម្នាក់ឯង ឬមនុស្សដែលមានបំណងអាក្រក់អាន វាអាចបង្កគ្រោះថ្នាក់។ នេះជាមូលហេតុតែមួយគត់ដែលត្រូវចូលគណនី។

លោកអ្នករកវាឃើញក្នុង[មជ្ឈមណ្ឌលសិក្សា](/resources)៖ ដរាបណាលោកអ្នកនៅក្នុងគណនី សម្ភារៈសម្រាប់សមាជិកបង្ហាញជាមួយសម្ភារៈផ្សេងទៀត ដោយមានសញ្ញាសម្គាល់។`,
      },
    },
    {
      block: 'steps',
      title: { en: 'A lesson in five steps', km: 'មេរៀនមួយក្នុងប្រាំជំហាន' },
      steps: [
        {
          title: { en: 'Read it all yourself', km: 'អានទាំងអស់ដោយខ្លួនឯង' },
          text: {
            en: 'Check the age range and the content advisory. Leave out what does not fit your group.',
            km: 'ពិនិត្យកម្រិតអាយុ និងការព្រមានអំពីខ្លឹមសារ។ ដកចេញនូវអ្វីដែលមិនសមនឹងក្រុមរបស់លោកអ្នក។',
          },
        },
        {
          title: { en: 'Tell your colleagues', km: 'ប្រាប់សហការី' },
          text: {
            en: 'Inform the head of the school or your supervisor, agree who is on call, and write to parents if your rules ask for it.',
            km: 'ជូនដំណឹងដល់នាយកសាលា ឬអ្នកគ្រប់គ្រង ព្រមព្រៀងថានរណាប្រចាំការ ហើយសរសេរទៅឪពុកម្ដាយ បើវិធានរបស់ស្ថាប័នតម្រូវ។',
          },
        },
        {
          title: { en: 'Agree on rules with the group', km: 'ព្រមព្រៀងវិធានជាមួយក្រុម' },
          text: {
            en: "Nobody has to speak, nobody tells another person's story, and anybody may leave the room for a while.",
            km: 'គ្មាននរណាត្រូវបង្ខំឲ្យនិយាយ គ្មាននរណានិទានរឿងរបស់អ្នកដទៃ ហើយម្នាក់ៗអាចចេញពីបន្ទប់មួយភ្លែតបាន។',
          },
        },
        {
          title: { en: 'Teach with examples, not cases', km: 'បង្រៀនដោយឧទាហរណ៍ មិនមែនករណីពិត' },
          text: {
            en: 'Use the invented stories in the materials. Never use a case from your own school or village.',
            km: 'ប្រើរឿងប្រឌិតដែលមានក្នុងសម្ភារៈ។ កុំប្រើករណីពីសាលា ឬភូមិរបស់លោកអ្នកឲ្យសោះ។',
          },
        },
        {
          title: { en: 'Finish calmly and stay near', km: 'បញ្ចប់ដោយស្ងប់ស្ងៀម ហើយនៅក្បែរ' },
          text: {
            en: 'Write the helpline {{child-helpline}} on the board, end with something light, and stay in the room afterwards.',
            km: 'សរសេរលេខខ្សែទូរសព្ទជំនួយ {{child-helpline}} លើក្ដារខៀន បញ្ចប់ដោយអ្វីដែលស្រាលចិត្ត ហើយនៅក្នុងបន្ទប់បន្តបន្តិច។',
          },
        },
      ],
    },
    {
      block: 'prose',
      text: {
        en: `## Safeguarding rules

These rules hold for everybody who uses the materials.

1. **Follow your child-protection policy.** If your organisation has none, ask us for a model before you begin.
2. **Be two adults** where you can, or keep the door open.
3. **Take no pictures** of children during these lessons, and do not post about them.
4. **Ask no child to tell what happened** in front of others, and set no task that asks about personal experience.
5. **Never ask for a child's telephone**, and never look at, keep or forward an image of abuse. Note the address and [report it](/report).
6. **Keep what you hear confidential.** Write it down in the child's own words, sign it with the date, and give it only to the person responsible for child protection.
7. **Do not hand the files on.** Colleagues may [register](/members/register) free of charge.`,
        km: `## វិធានការពារកុមារ

វិធានទាំងនេះត្រូវអនុវត្តចំពោះគ្រប់គ្នាដែលប្រើសម្ភារៈ។

1. **អនុវត្តតាមគោលនយោបាយការពារកុមាររបស់លោកអ្នក។** បើស្ថាប័នមិនទាន់មាន សូមស្នើសុំគំរូពីយើងមុនចាប់ផ្ដើម។
2. **មានមនុស្សពេញវ័យពីរនាក់** បើអាចធ្វើបាន ឬទុកទ្វារឲ្យនៅបើក។
3. **កុំថតរូប** កុមារក្នុងពេលបង្រៀនមេរៀនទាំងនេះ ហើយកុំបង្ហោះអំពីវា។
4. **កុំឲ្យកុមារណារៀបរាប់ពីអ្វីដែលបានកើតឡើង** នៅចំពោះមុខអ្នកដទៃ ហើយកុំដាក់លំហាត់ដែលសួរពីបទពិសោធន៍ផ្ទាល់ខ្លួន។
5. **កុំសុំមើលទូរសព្ទរបស់កុមារឲ្យសោះ** ហើយកុំមើល រក្សាទុក ឬផ្ញើបន្តនូវរូបភាពរំលោភបំពាន។ សូមកត់អាសយដ្ឋាន ហើយ[រាយការណ៍](/report)។
6. **រក្សាការសម្ងាត់នូវអ្វីដែលបានឮ។** សូមកត់តាមពាក្យរបស់កុមារ ចុះហត្ថលេខាជាមួយកាលបរិច្ឆេទ ហើយប្រគល់ឲ្យតែអ្នកទទួលបន្ទុកការពារកុមារប៉ុណ្ណោះ។
7. **កុំចែកឯកសារបន្ត។** សហការីអាច[ចុះឈ្មោះ](/members/register)ដោយឥតគិតថ្លៃ។`,
      },
    },
    {
      block: 'callout',
      tone: 'help',
      title: { en: 'When a child speaks to you', km: 'នៅពេលកុមារម្នាក់និយាយជាមួយលោកអ្នក' },
      text: {
        en: `Listen. Believe. Thank the child, and say that it is not their fault. Do not question or promise secrecy. Explain what you will do next.

The same day, inform the person responsible for child protection. If there is danger, call the police hotline on **{{police-hotline}}**. For advice, call **{{child-helpline}}**. If images are online, [report the address](/report); you may do so anonymously.`,
        km: `សូមស្ដាប់។ សូមជឿ។ សូមអរគុណកុមារ ហើយប្រាប់ថាវាមិនមែនជាកំហុសរបស់គេទេ។ កុំសួរចម្លើយ ហើយកុំសន្យាថានឹងលាក់ការសម្ងាត់។ សូមពន្យល់ពីអ្វីដែលលោកអ្នកនឹងធ្វើបន្ទាប់។

ក្នុងថ្ងៃតែមួយនោះ សូមជូនដំណឹងដល់អ្នកទទួលបន្ទុកការពារកុមារ។ បើមានគ្រោះថ្នាក់ សូមទូរសព្ទទៅខ្សែទូរសព្ទរបស់នគរបាលលេខ **{{police-hotline}}**។ ដើម្បីសុំយោបល់ សូមទូរសព្ទទៅលេខ **{{child-helpline}}**។ បើមានរូបភាពនៅលើអ៊ីនធឺណិត សូម[រាយការណ៍អាសយដ្ឋាន](/report) ដោយអនាមិកក៏បាន។`,
      },
      action: { label: { en: 'How to report', km: 'របៀបរាយការណ៍' }, href: '/how-to-report' },
    },
    {
      block: 'prose',
      text: {
        en: `## Look after yourself

This work touches us, above all those who were hurt themselves as children. Prepare with a colleague, talk afterwards, and take a break between two groups. To ask for help is professional.

## Tell us how it went

After a lesson, write three lines to {{hotline-email}}: the age of the group, what worked, what did not. Please name no child and no school. Your remarks shape the next edition.`,
        km: `## ថែទាំខ្លួនឯង

ការងារនេះប៉ះពាល់អារម្មណ៍យើងគ្រប់គ្នា ជាពិសេសអ្នកដែលធ្លាប់ត្រូវគេធ្វើបាបកាលនៅពីកុមារ។ សូមត្រៀមជាមួយសហការី និយាយគ្នាក្រោយពេលបង្រៀន ហើយសម្រាករវាងក្រុមពីរ។ ការសុំជំនួយ បង្ហាញពីភាពជាអ្នកវិជ្ជាជីវៈ។

## ប្រាប់យើងពីលទ្ធផល

បន្ទាប់ពីមេរៀនមួយ សូមសរសេរបីបន្ទាត់ទៅ {{hotline-email}}៖ អាយុរបស់ក្រុម អ្វីដែលបានផល និងអ្វីដែលមិនបានផល។ សូមកុំបញ្ចេញឈ្មោះកុមារ ឬសាលារៀន។ យោបល់របស់លោកអ្នកជួយកែលម្អការបោះពុម្ពលើកក្រោយ។`,
      },
    },
    {
      block: 'listing',
      title: { en: 'Newest materials', km: 'សម្ភារៈថ្មីៗ' },
      of: 'resources',
      limit: 6,
    },
  ],
}
