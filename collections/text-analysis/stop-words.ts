import type { Locale } from '../vocabulary/locales.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const en = words(`
  a an the
  i me my mine myself im i'm i've ive i'd i'll
  we us our ours ourselves we're we've
  you your yours yourself you're you've u ur
  he him his himself she her hers herself it its itself it's he's she's
  they them their theirs themselves they're
  this that these those there here that's thats there's
  someone somebody something anyone anybody anything everyone everybody everything one ones
  who whom whose who's whos what what's whats which when where where's why how how's hows
  am is are was were be been being isn't isnt aren't arent
  do does did doing done don't dont doesn't doesnt didn't didnt
  have has had having hasn't hasnt haven't havent
  can can't cant cannot could may might must shall should will won't wont would wouldn't
  and or but nor so if then than because as until while though
  of at by for with about against between into through to from in on onto upon off out over under up down
  before after during
  no not only also too very just again still ever even
  all any both each few more most other some such same own
  let lets let's please
`)

/** As `new Intl.Segmenter('km', { granularity: 'word' })` splits them. */
const km = words(`
  ខ្ញុំ យើង យើងខ្ញុំ ពួក គេ ពួកគេ គាត់ វា អ្នក លោក លោកអ្នក នាង ខ្លួន គ្នា
  នេះ នោះ ហ្នឹង ហ្នុង ទាំង ទាំងនេះ ទាំងនោះ ទាំងអស់ ទាំងអស់គ្នា ខ្លះ មួយ ៗ
  តើ អ្វី អី អ្វីខ្លះ ស្អី នរណា អ្នកណា ណា ណាមួយ ណាខ្លះ ឯណា ពេលណា កាលណា កន្លែងណា
  ដូចម្តេច ដូចម្ដេច យ៉ាងណា យ៉ាងម៉េច ម៉េច មិច យ៉ាង យ៉ាងដូច ម្តេច ម្ដេច យ៉ាងដូចម្ដេច ហេតុអ្វី ហេតុ ប៉ុន្មាន
  ត្រូវ ត្រូវតែ បាន មាន ធ្វើ ជា គឺ ទៅ មក ឡើង នៅ នឹង កំពុង អាច ចង់ គួរ គួរតែ ចេះ
  ដែល និង ឬ ឬក៏ ឬទេ រឺ ហើយ តែ ប៉ុន្តែ ក៏ ដែរ ក៏ដោយ ផង ទៀត ទេ មែនទេ មិន មិនមែន អត់ មិនដែល ពុំ
  បើ ប្រសិនបើ ប្រសិន ព្រោះ ដោយសារ ដោយ ដើម្បី ដូច្នេះ ដូចនេះ ដូច ដូចជា ថា ពេល កាល នៅពេល
  ក្នុង លើ ក្រោម ក្រៅ ពី អំពី រវាង ដល់ តាម តាមរយៈ ជាមួយ ជាមួយនឹង ចំពោះ សម្រាប់ សំរាប់ របស់ នៃ
  ឲ្យ ឱ្យ អោយ ដ៏ ណាស់ ពេក គ្រប់ សូម ចុះ ហ្អ៎ ហ្អេ អូ បាទ ចាស
`)

/** Words that say nothing in a query, in lower case. A query of nothing but these is still a query: take it whole. */
export const STOP_WORDS: Readonly<Record<Locale, readonly string[]>> = { en, km }
