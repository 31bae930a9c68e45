import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { Column } from '../columns.ts'

type ColumnWords = Readonly<Record<Column, string>>

const en: ColumnWords = {
  slug: 'Address of the resource: small Latin letters, digits and hyphens. The row with a slug that exists changes that resource. Empty: made from the English title.',
  title_en: 'Title in English.',
  title_km: 'Title in Khmer.',
  summary_en: 'One or two sentences in English.',
  summary_km: 'One or two sentences in Khmer.',
  description_en:
    'Description in English. An empty line begins a new paragraph, “- ” an item of a list, “## ” a heading.',
  description_km: 'Description in Khmer, written in the same way.',
  audiences: 'For whom. One or more.',
  age_from: 'Youngest age in years, 0 to 120.',
  age_to: 'Oldest age in years, not below age_from.',
  topics: 'Topics by slug, or by name in either language. They must exist already.',
  type: 'Kind of material. One.',
  languages: 'Languages of the material itself. One or more.',
  duration_minutes: 'How long it takes, in minutes.',
  needs: 'What must be at hand. None or more.',
  accessibility_features: 'None or more.',
  content_advisory: 'Whether it may upset. A new resource without it gets “none”.',
  url: 'Where it is: a whole address such as https://example.org/, or a page of the site such as /donate.',
  publisher: 'Who made it.',
  year: 'Year of publication, 1990 to 2100.',
  licence: 'A new resource without it gets “cc-by-nc-4.0”.',
  review_by: 'Day by which it should be looked at again, as 2028-05-01, or a date cell of Excel.',
  visibility: 'Who may read it: public or members.',
  listed: 'yes or no: whether everybody may know that a members-only resource exists.',
  ready_in: 'Languages in which the page is ready: en, km or both.',
  status:
    '“draft”, or “published” (publishers only). Empty: a new row becomes a draft; what exists keeps its status, but changes by editors are drafts.',
}

const km: ColumnWords = {
  slug: 'អាសយដ្ឋានរបស់ធនធាន៖ អក្សរឡាតាំងតូច លេខ និងសញ្ញា - ។ ជួរដេកដែលមាន slug រួចហើយ នឹងកែធនធាននោះ។ បើទទេ៖ បង្កើតពីចំណងជើងជាភាសាអង់គ្លេស។',
  title_en: 'ចំណងជើងជាភាសាអង់គ្លេស។',
  title_km: 'ចំណងជើងជាភាសាខ្មែរ។',
  summary_en: 'មួយ ឬពីរប្រយោគជាភាសាអង់គ្លេស។',
  summary_km: 'មួយ ឬពីរប្រយោគជាភាសាខ្មែរ។',
  description_en: 'ការពិពណ៌នាជាភាសាអង់គ្លេស។ បន្ទាត់ទទេចាប់ផ្ដើមកថាខណ្ឌថ្មី សញ្ញា «- » ជាចំណុចក្នុងបញ្ជី «## » ជាចំណងជើងរង។',
  description_km: 'ការពិពណ៌នាជាភាសាខ្មែរ សរសេរតាមរបៀបដូចគ្នា។',
  audiences: 'សម្រាប់អ្នកណា។ មួយ ឬច្រើន។',
  age_from: 'អាយុតិចបំផុតគិតជាឆ្នាំ ពី 0 ដល់ 120។',
  age_to: 'អាយុច្រើនបំផុតគិតជាឆ្នាំ មិនតិចជាង age_from ទេ។',
  topics: 'ប្រធានបទតាម slug ឬតាមឈ្មោះជាភាសាណាមួយ។ ប្រធានបទត្រូវមានរួចហើយ។',
  type: 'ប្រភេទសម្ភារៈ។ តែមួយ។',
  languages: 'ភាសារបស់សម្ភារៈ។ មួយ ឬច្រើន។',
  duration_minutes: 'រយៈពេលគិតជានាទី។',
  needs: 'អ្វីដែលត្រូវមាន។ គ្មាន ឬច្រើន។',
  accessibility_features: 'ភាពងាយស្រួលប្រើប្រាស់។ គ្មាន ឬច្រើន។',
  content_advisory: 'អាចប៉ះពាល់អារម្មណ៍ឬអត់។ ធនធានថ្មីដែលមិនបានបំពេញ នឹងទទួល «none»។',
  url: 'ទីតាំងរបស់វា៖ អាសយដ្ឋានពេញដូចជា https://example.org/ ឬទំព័រក្នុងគេហទំព័រដូចជា /donate។',
  publisher: 'អ្នកបោះពុម្ពផ្សាយ។',
  year: 'ឆ្នាំបោះពុម្ពផ្សាយ ពី 1990 ដល់ 2100។',
  licence: 'អាជ្ញាប័ណ្ណ។ ធនធានថ្មីដែលមិនបានបំពេញ នឹងទទួល «cc-by-nc-4.0»។',
  review_by: 'ថ្ងៃដែលត្រូវពិនិត្យឡើងវិញ ដូចជា 2028-05-01 ឬក្រឡាកាលបរិច្ឆេទរបស់ Excel។',
  visibility: 'អ្នកណាអាចអាន៖ public (សាធារណៈ) ឬ members (សមាជិក)។',
  listed: 'yes ឬ no៖ គ្រប់គ្នាអាចដឹងថាមានធនធានសម្រាប់សមាជិកនេះ ឬអត់។',
  ready_in: 'ភាសាដែលទំព័ររួចរាល់៖ en, km ឬទាំងពីរ។',
  status:
    '«draft» ឬ «published» (សម្រាប់តែអ្នកផ្សព្វផ្សាយ)។ បើទទេ៖ ជួរដេកថ្មីក្លាយជាសេចក្ដីព្រាង។ ធនធានដែលមានរួចរក្សាស្ថានភាពដដែល តែការកែរបស់អ្នកកែសម្រួលជាសេចក្ដីព្រាង។',
}

/** What a column is and how it is written. */
export const COLUMN_WORDS: Bilingual<ColumnWords> = { en, km }
