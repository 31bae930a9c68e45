/**
 * Writes Khmer as the Limon fonts of the nineties have it, to try whether it is recognised: every glyph on the place of a
 * Latin one, in the order in which a pen draws them. As much of the font's table as ordinary texts need.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  ក: 'k',
  ខ: 'x',
  គ: 'K',
  ឃ: 'X',
  ង: 'g',
  ច: 'c',
  ឆ: 'q',
  ជ: 'C',
  ឈ: 'Q',
  ញ: 'Ba',
  ដ: 'd',
  ឋ: 'z',
  ឌ: 'D',
  ឍ: 'Z',
  ណ: 'N',
  ត: 't',
  ថ: 'f',
  ទ: 'T',
  ធ: 'F',
  ន: 'n',
  ប: 'b',
  ផ: 'p',
  ព: 'B',
  ភ: 'P',
  ម: 'm',
  យ: 'y',
  រ: 'r',
  ល: 'l',
  វ: 'v',
  ស: 's',
  ហ: 'h',
  ឡ: 'L',
  អ: 'G',
  ឪ: '«',
  ឲ: '[',
  ឱ: '»',
  ឧ: '«',
  ឯ: 'É',
  ឥ: '\\',
  ឬ: 'É',
  ឫ: 'b£',
  'ា': 'a',
  'ិ': 'i',
  'ី': 'I',
  'ឹ': 'w',
  'ឺ': 'W',
  'ុ': 'u',
  'ូ': 'U',
  'ួ': 'Y',
  'ៃ': 'é',
  'ំ': 'M',
  'ះ': 'H',
  'ៈ': '³',
  '់': ';',
  '៉': ':',
  '៊': '‘',
  '័': '½',
  '៏': '¾',
  '៍': '_',
  '៌': '’',
  ៗ: '²',
  '។': '.',
  '៖': '³',
}

const BELOW: Readonly<Record<string, string>> = {
  ក: 'á',
  ខ: 'ç',
  គ: 'Á',
  ឃ: '¤',
  ង: '¶',
  ច: '©',
  ឆ: 'ä',
  ជ: '¢',
  ញ: 'J',
  ដ: 'þ',
  ឋ: 'æ',
  ណ: 'Ñ',
  ត: 'þ',
  ថ: 'ß',
  ទ: 'Þ',
  ធ: '§',
  ន: 'ñ',
  ប: ',',
  ព: '<',
  ភ: 'ö',
  ម: 'µ',
  យ: 'ü',
  រ: '',
  ល: 'ø',
  វ: 'V',
  ស: 'S',
  ហ: 'ð',
  អ: '¥',
  ឡ: '¬',
}

/** Vowels of which a part stands before the letter. */
const AROUND: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  'េ': ['e', ''],
  'ែ': ['E', ''],
  'ើ': ['e', 'I'],
  'ឿ': ['e', 'O'],
  'ៀ': ['e', 'o'],
  'ោ': ['e', 'a'],
  'ៅ': ['e', 'A'],
}

/** Below something that is below the letter there is another glyph for the vowel. */
const LOW: Readonly<Record<string, string>> = { 'ុ': 'ú', 'ូ': 'Ú', 'ួ': 'Ü' }

function limonCluster(cluster: string): string {
  const [base = '', ...rest] = cluster
  let [before, below, behind] = ['', '', '']
  for (let at = 0; at < rest.length; at += 1) {
    const sign = rest[at] ?? ''
    if (sign === '\u17d2') {
      at += 1
      const letter = rest[at] ?? ''
      if (letter === 'រ') before = `R${before}`
      else below += BELOW[letter] ?? letter
      continue
    }
    const around = AROUND[sign]
    if (around !== undefined) {
      before = around[0] + before
      behind += around[1]
    } else behind += (below !== '' ? LOW[sign] : undefined) ?? GLYPHS[sign] ?? sign
  }
  return before + (GLYPHS[base] ?? base) + below + behind
}

export const inLimon = (khmer: string): string =>
  khmer
    .replaceAll('\u200b', '')
    .replace(/[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d3\u17dd])*/g, limonCluster)
    .replace(/[\u17d4-\u17d9]/g, (sign) => GLYPHS[sign] ?? sign)
    .replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
