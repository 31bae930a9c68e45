import { LOCALES, type Bilingual } from '../../../collections/vocabulary/locales.ts'
import type { Finding } from '../finding.ts'
import type { Judged, PictureFacts, Rule } from '../judged.ts'

const FILE_NAME = [
  /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp|svg)$/i,
  /^(?:img|dscn?|dcim|pxl|mvimg|image|photo|picture|screen[ _-]?shot|whatsapp image|telegram|fb_img|received)[ _-]*\(?\d[\d _().:-]*(?:at [\d _().:-]+)?$/i,
  // What cameras, programs and people in a hurry call files: several words, and no space between them.
  /^[a-z0-9]+(?:[_-][a-z0-9]+){2,}$/i,
  /^[a-z0-9]+_[a-z0-9_]+$/i,
  /^(?=.*\d)[a-z0-9]{6,}$/i,
]

const SAYS_THAT_IT_IS_ONE: Bilingual<RegExp> = {
  en: /^(?:an? |the |this is an? )?(?:image|picture|photo|photograph|pic|graphic|icon|illustration|drawing) (?:of|showing|that shows)\b/i,
  km: /^(?:នេះ(?:ជា|គឺជា))?(?:រូបភាព|រូបថត|រូបគំនូរ|រូប)(?:នេះ)?(?:នៃ|របស់|អំពី|ស្ដីពី|ស្តីពី|បង្ហាញ)/,
}

const stemOf = (filename: string) => filename.replace(/\.[^.]+$/, '').toLowerCase()

const isFileName = (alt: string, filename: string): boolean =>
  FILE_NAME.some((pattern) => pattern.test(alt)) || (filename !== '' && stemOf(alt) === stemOf(filename))

function* judgePicture({ alt, filename }: PictureFacts, field: string, picture?: string): Generator<Finding> {
  for (const locale of LOCALES) {
    const words = (alt[locale] ?? '').replaceAll('\u200b', '').trim().slice(0, 500)
    const found = {
      field,
      locale,
      ...(words !== '' && { excerpt: words.slice(0, 80) }),
      ...(picture !== undefined && { picture }),
    }
    if (!/[\p{L}\p{N}]/u.test(words)) yield { rule: 'alt-missing', ...found, weight: 'must' }
    else if (isFileName(words, filename)) yield { rule: 'alt-file-name', ...found, weight: 'must' }
    else if (SAYS_THAT_IT_IS_ONE[locale].test(words)) yield { rule: 'alt-image-of', ...found, weight: 'should' }
  }
}

/** A picture that is itself what is judged. */
function itself({ document, parts }: Judged): PictureFacts {
  const words = parts.texts
    .filter(({ field }) => field === 'alt')
    .map(({ locale, text }): [string, string] => [locale ?? '', text])
  const { filename } = document
  return {
    alt: Object.fromEntries(words),
    filename: typeof filename === 'string' ? filename : '',
    consent: { needed: false },
  }
}

/** Who does not see a picture is told what it shows, in both languages, whichever of them the document is ready in. */
export const alternativeText: Rule = function* (judged) {
  if (judged.slug === 'media') yield* judgePicture(itself(judged), 'alt')
  const seen = new Set<string>()
  for (const { id, field } of judged.parts.pictures) {
    const picture = judged.facts.pictures.get(id)
    if (picture === undefined || seen.has(`${field} ${id}`)) continue
    seen.add(`${field} ${id}`)
    yield* judgePicture(picture, field, id)
  }
}
