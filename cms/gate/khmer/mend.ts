import { normaliseText } from '../../../collections/text-analysis/khmer-clusters.ts'
import { strayIn } from './stray.ts'

/** A letter with all that belongs to it, in whatever order it was typed. */
const CLUSTER =
  /[\u1780-\u17b3](?:[\u200b-\u200d\u2060]*(?:\u17d2[\u200b-\u200d\u2060]*[\u1780-\u17b3])|[\u17b4-\u17d3\u17dd]){0,40}/g

/** One subscript or none, one vowel, one sign: nothing to put in order. Nine clusters in ten are such. */
const IN_ORDER = /^[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3])?[\u17b6-\u17c5]?[\u17c6-\u17c8\u17cb]?$/

/** Within a letter they are in the way. */
const JOINERS = /[\u200b-\u200d\u2060]/g

const BELOW_DA_OR_TA = /\u17d2([ដត])/g
const HAS_ABOVE = /[\u17b7-\u17ba\u17be\u17d0]/

const SHIFTED_FIRST = /^[\u1780-\u17b3][\u17c9\u17ca]\u17d2/

/**
 * What the search folds together and writers need not: da and ta below a letter, the two shifters below a vowel above, and
 * a shifter before or after what is below the letter.
 */
function unfold(ordered: string, typed: string): string {
  const below = [...typed.matchAll(BELOW_DA_OR_TA)].map(([, letter = '']) => letter)
  let at = 0
  const subscripts = ordered.replace(BELOW_DA_OR_TA, (found) => {
    const letter = below[at]
    at += 1
    return letter === undefined ? found : `\u17d2${letter}`
  })
  const isMuusikatoan = HAS_ABOVE.test(typed) && typed.includes('\u17c9') && !typed.includes('\u17ca')
  const shifted = isMuusikatoan ? subscripts.replace('\u17ca', '\u17c9') : subscripts
  return SHIFTED_FIRST.test(typed) ? shifted.replace(/^(.)(.*?)([\u17c9\u17ca])/u, '$1$3$2') : shifted
}

/** Of a sign too many nobody can know which was meant: that is another finding, and no order. */
function mendCluster(cluster: string): string {
  if (IN_ORDER.test(cluster) || strayIn(cluster) !== undefined) return cluster
  return unfold(normaliseText(cluster).text, cluster.replace(JOINERS, ''))
}

interface Mending {
  /** Where the cluster stands in the text: from, and up to but not including. */
  from: number
  to: number
  mended: string
}

/** Clusters that look as they should, or nearly, and are spelt in an order of their own. */
export function* disorderIn(text: string): Generator<Mending> {
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const mended = mendCluster(cluster)
    if (mended !== cluster) yield { from: index, to: index + cluster.length, mended }
  }
}

/** The text with every cluster in the order that Unicode asks for (Unicode Standard, 16.4). */
export const mendOrder = (text: string): string => text.replace(CLUSTER, mendCluster)
