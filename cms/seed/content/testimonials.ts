import type { TestimonialSeed } from './shapes.ts'

export const testimonials: readonly TestimonialSeed[] = [
  {
    slug: 'teacher-battambang',
    quote: {
      en: 'I used to be afraid of this subject. With the lesson plan I knew how to begin, and after class a pupil stayed behind and asked for help.',
      km: 'ពីមុនខ្ញុំខ្លាចប្រធានបទនេះណាស់។ ដោយមានកិច្ចតែងការបង្រៀន ខ្ញុំដឹងថាត្រូវចាប់ផ្ដើមយ៉ាងណា ហើយក្រោយម៉ោងរៀន មានសិស្សម្នាក់នៅបន្ត ហើយសុំជំនួយ។',
    },
    attribution: { en: 'A teacher in Battambang', km: 'គ្រូបង្រៀនម្នាក់នៅខេត្តបាត់ដំបង' },
  },
  {
    slug: 'mother-siem-reap',
    quote: {
      en: 'My daughter showed me the message because we had agreed that I would not be angry. Two minutes later we had reported it together.',
      km: 'កូនស្រីខ្ញុំបង្ហាញសារនោះឲ្យខ្ញុំមើល ព្រោះយើងបានសន្យាគ្នាថាខ្ញុំនឹងមិនខឹង។ ពីរនាទីក្រោយមក យើងបានរាយការណ៍ជាមួយគ្នារួចរាល់។',
    },
    attribution: { en: 'A mother in Siem Reap', km: 'អ្នកម្ដាយម្នាក់នៅខេត្តសៀមរាប' },
  },
  {
    slug: 'network-engineer-phnom-penh',
    quote: {
      en: 'The notice was clear: one address, one reason, one contact. We could act the same afternoon without looking at anything.',
      km: 'ការជូនដំណឹងច្បាស់លាស់៖ អាសយដ្ឋានមួយ មូលហេតុមួយ និងអ្នកទំនាក់ទំនងម្នាក់។ យើងអាចចាត់វិធានការនៅរសៀលថ្ងៃនោះ ដោយមិនចាំបាច់មើលអ្វីទាំងអស់។',
    },
    attribution: {
      en: 'A network engineer at an internet provider in Phnom Penh',
      km: 'វិស្វករបណ្ដាញម្នាក់នៅក្រុមហ៊ុនផ្ដល់សេវាអ៊ីនធឺណិតក្នុងរាជធានីភ្នំពេញ',
    },
  },
  {
    slug: 'tour-guide-siem-reap',
    quote: {
      en: 'In our training I learnt that I do not have to be a hero. I have to notice, tell my manager and call the number.',
      km: 'ក្នុងវគ្គបណ្ដុះបណ្ដាល ខ្ញុំបានរៀនថាខ្ញុំមិនចាំបាច់ធ្វើជាវីរបុរសទេ។ ខ្ញុំត្រូវសង្កេត ប្រាប់អ្នកគ្រប់គ្រង ហើយទូរសព្ទទៅលេខជំនួយ។',
    },
    attribution: { en: 'A tour guide at Angkor', km: 'មគ្គុទ្ទេសក៍ទេសចរណ៍ម្នាក់នៅអង្គរ' },
  },
  {
    slug: 'student-kampong-cham',
    quote: {
      en: 'I thought that reporting would get me into trouble. Nobody asked for my name, and two weeks later the page was gone.',
      km: 'ខ្ញុំធ្លាប់គិតថាការរាយការណ៍នឹងនាំបញ្ហាមកខ្ញុំ។ គ្មាននរណាសួរឈ្មោះខ្ញុំទេ ហើយពីរសប្ដាហ៍ក្រោយមក ទំព័រនោះបានបាត់ទៅ។',
    },
    attribution: { en: 'A student in Kampong Cham', km: 'និស្សិតម្នាក់នៅខេត្តកំពង់ចាម' },
  },
]
