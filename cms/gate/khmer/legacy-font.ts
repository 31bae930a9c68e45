/**
 * Before Unicode, Khmer fonts (Limon, ABC and others) drew Khmer glyphs in the places of Latin letters. A text of that time
 * is Khmer in its own font alone: everywhere else it reads `RBHraCaNacRkkm<úCa`. It is told from languages in Latin letters
 * by what these do not do: signs and capitals within words, words without vowels, pairs of letters that no word has.
 */

/** Not words of any language: addresses, names of files, tokens of facts, and what people call themselves on the net. */
const NO_WORDS =
  /https?:\/\/\S{1,500}|www\.\S{1,500}|\S{1,100}@\S{1,100}|[@#]\w{1,60}|\{\{[^}]{0,100}\}\}|\b[\w-]{1,60}(?:\.[a-z]{2,10}){1,4}(?:\/\S{0,500})?(?!\p{L})/gu

const WORD = /[^\s\u1780-\u17ff\u200b]{1,400}/gu
const ORDINARY_EDGE = /^[\s"'“”‘’«»()[\]…,.;:!?–—*-]+|[\s"'“”‘’«»()[\]…,.;:!?–—*-]+$/gu

/** Signs between letters that no Latin language has there. */
const SIGN_WITHIN = /(?<=\p{L})[<>=|\\~{}[\]();:,_¬£¢¤¥¦§¨©ª«»®¯°±²³´µ¶·¸¹º¼½¾¿¡×÷^$%#*+€™†‡•‚„‹›](?=\p{L})/gu
const CAPITAL_WITHIN = /(?<=\p{Ll})\p{Lu}/gu
const VOWEL = /[aeiouyà-æè-ïò-öø-üýÿāēīōūœ]/iu

/** YouTube, WhatsApp, EuroISPA; iPhone, iPadOS; macOS, eNACSO. */
const BRAND = /^(?:\p{Lu}\p{Ll}{1,10}(?:\p{Lu}\p{Ll}{1,10}|\p{Lu}{2,5})|i\p{Lu}\p{L}{1,10}|\p{Ll}{1,4}\p{Lu}{2,5})$/u

/** Letters that are on no place of those fonts: a language such as Vietnamese has them. */
const OF_LATER_DAYS = /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u017b-\u024f\u1e00-\u1eff]/u

/** The pairs that most of English and French words are made of; half of the pairs of a legacy text are not among them. */
const PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ' +
    'ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee ' +
    'wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op ' +
    'wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ' +
    'ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ' +
    'ms ye ud mb ip ub oi rl gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf ' +
    'nv je nk kn gs dy hy ze ks xt bs ik dd pt rp sk xi oe oy ws lv dg rf eu xa dv ix tc ez nh eb ek az ax za zi yp lp yt ys yi ' +
    'éc té ré dé és né ée ét lé iè èr çu ça êt ôt où'
  ).split(' '),
)

interface Evidence {
  words: number
  odd: number
}

/** A word by itself, from 0 to 3. Names such as YouTube or ICCAM have their oddity too, but few in a line. */
function oddityOf(word: string): number {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || OF_LATER_DAYS.test(letters)) return 0
  if (BRAND.test(word)) return 0.25
  const signs = word.match(SIGN_WITHIN)?.length ?? 0
  const capitals = word.match(CAPITAL_WITHIN)?.length ?? 0
  const isAbbreviation = letters === letters.toUpperCase() && letters.length <= 8
  if (isAbbreviation && signs === 0) return 0
  const hasNoVowel = letters.length >= 3 && !VOWEL.test(letters) ? 1 : 0
  const small = letters.toLowerCase()
  let strange = 0
  for (let at = 0; at + 1 < small.length; at += 1) if (!PAIRS.has(small.slice(at, at + 2))) strange += 1
  const isStrange = letters.length >= 4 && strange / (small.length - 1) > 0.5 ? 1 : 0
  return Math.min(3, signs * 1.5 + capitals + hasNoVowel + isStrange)
}

function evidenceIn(text: string): Evidence {
  let [words, odd] = [0, 0]
  for (const [found] of text.replace(NO_WORDS, ' ').matchAll(WORD)) {
    const word = found.replace(ORDINARY_EDGE, '')
    if (!/\p{Script=Latin}/u.test(word)) continue
    // A legacy text has spaces between sentences, not words: a long one counts as the words that it is likely to be.
    words += Math.max(1, Math.round(word.length / 8))
    odd += oddityOf(word)
  }
  return { words, odd }
}

/** Enough for a line of two words; a paragraph of English has a tenth of the second. */
const SURE = { odd: 2, perWord: 0.6 } as const
const LONG_ENOUGH = { odd: 3, perWord: 0.33 } as const

/** Whether the Latin part of a text that should be Khmer is Khmer of a font from before Unicode. */
export function isLegacyKhmer(text: string): boolean {
  const { words, odd } = evidenceIn(text)
  return [SURE, LONG_ENOUGH].some((least) => odd >= least.odd && odd / words >= least.perWord)
}
