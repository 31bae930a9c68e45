import type { Term } from './terms.ts'

const MATERIAL = 'រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)'
const CHILD = '(?:កុមារ|កុមារី|ក្មេង|អនីតិជន)'
const OF = '(?:របស់|លើ|នៃ|អំពី|ទាក់ទងនឹង|ពាក់ព័ន្ធនឹង)?'

/** Matched against texts in the one order of signs, without invisible characters: see `normaliseText`. */
const pattern = (source: string) => new RegExp(source, 'gu')

/** The same in Khmer, with the terms that this site uses. */
export const KHMER_TERMS: readonly Term[] = [
  { pattern: pattern(`(?:អាសអាភាស|អាសគ្រាម)${OF}${CHILD}`), instead: MATERIAL, weight: 'must' },
  {
    pattern: pattern(`(?:កុមារ|កុមារី|ក្មេង)(?:ជា)?(?:ស្រី)?ពេស្យា|ពេស្យា(?:ចារ|កម្ម)?(?:របស់)?(?:កុមារ|កុមារី|ក្មេង)`),
    instead: 'កុមាររងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ',
    weight: 'must',
  },
  {
    pattern: pattern('ទេសចរ(?:ណ៍)?(?:ផ្លូវភេទ|កាមគុណ|សេពកាម)'),
    instead: 'ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារក្នុងវិស័យទេសចរណ៍',
    weight: 'must',
  },
  {
    pattern: pattern(`(?:រួមភេទ|រួមដំណេក|រួមសង្វាស)ជាមួយ(?:នឹង)?${CHILD}`),
    instead: 'ការរំលោភបំពានផ្លូវភេទលើកុមារ',
    weight: 'should',
  },
  {
    pattern: pattern('អាសអាភាស(?:ដើម្បី)?សងសឹក'),
    instead: 'ការផ្សព្វផ្សាយរូបភាពឯកជនដោយគ្មានការយល់ព្រម',
    weight: 'should',
  },
  { pattern: pattern('ស្រីខូច'), instead: 'ជនរងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ', weight: 'should' },
]

/** Laws keep the names that they have. */
export const KHMER_NAMES: readonly RegExp[] = [
  pattern(
    'ពិធីសារ(?:បន្ថែម|ជម្រើស|ស្រេចចិត្ត)?(?:នៃអនុសញ្ញា(?:ស្ដីពី|ស្តីពី)?សិទ្ធិកុមារ)?\\s*(?:ស្ដីពី|ស្តីពី|អំពី)ការលក់កុមារ\\s*[,៖]?\\s*(?:ពេស្យាចារ|ពេស្យាកម្ម|ពេស្យា)កុមារ\\s*(?:និង)?\\s*(?:រូបភាព|រូប)?អាសអាភាសកុមារ',
  ),
]
