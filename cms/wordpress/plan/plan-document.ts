import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { postsOf, type OldDocument, type Version } from '../languages/pair.ts'
import { noFindings, type TextFindings } from '../texts/findings.ts'
import { pictureNode, proseOf, textOf } from '../texts/nodes.ts'
import { plainText, readText } from '../texts/read-text.ts'
import type { linksOf } from './links.ts'
import { isShownKind, type OldPictures } from './pictures.ts'
import type { Kind, PlannedDocument, PlannedText } from './plan.ts'
import { named, type FoundProblem, type Problem } from './problems.ts'
import { localesOf } from './taken.ts'

/** What the texts of a document had that is not in them any more. */
function problemsOfTexts(findings: TextFindings): FoundProblem[] {
  const found: [Problem, ReadonlySet<string>][] = [
    ['shortcodes', findings.shortcodes],
    ['blocks', findings.blocks],
    ['dropped', findings.dropped],
    ['embeds', findings.embeds],
    ['files', findings.files],
    ['oldLinks', findings.oldLinks],
    ['picturesElsewhere', findings.elsewhere],
  ]
  return found
    .filter(([, names]) => names.size > 0)
    .map(([problem, names]) => ({ problem, details: { names: named(names) } }))
}

function problemsOfDocument(old: OldDocument, texts: Partial<Record<Locale, PlannedText>>): FoundProblem[] {
  const locales = localesOf(old)
  const posts = postsOf(old)
  const missing = (is: (text: PlannedText) => boolean) =>
    locales.filter((locale) => texts[locale] && is(texts[locale])).map((locale) => LOCALE_NAMES[locale])
  const found: [Problem, boolean, string][] = [
    ['oneLanguage', locales.length === 1, locales.map((locale) => LOCALE_NAMES[locale]).join()],
    ['languageGuessed', old.isGuess, locales.map((locale) => LOCALE_NAMES[locale]).join()],
    ['otherLanguages', old.others.length > 0, named(old.others)],
    ['wasHidden', posts.some(({ status, hasPassword }) => status === 'private' || hasPassword), ''],
    ['pageBuilder', posts.some(({ meta }) => meta._elementor_edit_mode === 'builder'), ''],
    ...(['title', 'summary'] as const).map((field): [Problem, boolean, string] => {
      const names = missing((text) => text[field] === '')
      return [field === 'title' ? 'noTitle' : 'noSummary', names.length > 0, names.join(', ')]
    }),
    [
      'noText',
      missing(({ body }) => textOf(body) === '').length > 0,
      missing(({ body }) => textOf(body) === '').join(', '),
    ],
  ]
  return found.filter(([, is]) => is).map(([problem, , names]) => ({ problem, details: names === '' ? {} : { names } }))
}

/** A document as it will be written, but for its place. */
export function planDocument(
  old: OldDocument,
  kind: Kind,
  links: ReturnType<typeof linksOf>,
  pictures: OldPictures,
  ofPlace: readonly FoundProblem[],
): Omit<PlannedDocument, 'slug' | 'addresses' | 'publishedAt'> {
  const findings = noFindings()
  const shown = new Set<string>()
  const unfit = new Set<string>()
  const show = (key: string | undefined): string | undefined => {
    if (key === undefined) return undefined
    if (!isShownKind(key)) {
      unfit.add(key)
      return undefined
    }
    shown.add(key)
    pictures.use(key)
    return key
  }
  const thumbnail = localesOf(old).map((locale) => pictures.ofNumber(old.versions[locale]?.post.meta._thumbnail_id))
  const picture = show(thumbnail.find((key) => key !== undefined))

  const textIn = ({ post, title, content, excerpt }: Version): PlannedText => {
    const inText = new Set<string>()
    const body = readText(content, {
      findings,
      hrefOf: links(findings),
      pictureAt({ src, number, alt }) {
        const found = pictures.at(src, number)
        const key = show(found)
        if (key === undefined) return found === undefined ? undefined : NOWHERE
        pictures.sayAlt(key, alt)
        inText.add(key)
        return key
      },
    })
    // Only news has a field for it; elsewhere it stands before the text, as it did.
    const leads = kind !== 'news' && picture !== undefined && !inText.has(picture)
    return {
      title: plainText(title),
      summary: plainText(excerpt) || plainText(post.meta._yoast_wpseo_metadesc ?? ''),
      body: leads ? proseOf([pictureNode(picture), ...body.root.children]) : body,
    }
  }
  const texts = Object.fromEntries(
    localesOf(old).flatMap((locale) => {
      const version = old.versions[locale]
      return version === undefined ? [] : [[locale, textIn(version)]]
    }),
  ) as Partial<Record<Locale, PlannedText>>
  const posts = postsOf(old)
  return {
    posts: posts.map(({ id }) => id),
    kind,
    texts,
    picture: kind === 'news' ? picture : undefined,
    pictures: [...shown],
    problems: [
      ...problemsOfDocument(old, texts),
      ...ofPlace,
      ...problemsOfTexts(findings),
      ...(unfit.size === 0 ? [] : [{ problem: 'pictureKind' as const, details: { names: named(unfit) } }]),
    ],
  }
}

/** Stands where a picture of the former site was that cannot be shown here; it is left out with those that are missing. */
const NOWHERE = ''
