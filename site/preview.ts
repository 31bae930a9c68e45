import { platformSecret } from '../collections/accounts/derived-key.ts'
import { readPreview, type PreviewClaim } from '../collections/previews/token.ts'
import { isLocale, type Locale } from '../collections/vocabulary/locales.ts'
import { DOCUMENT_PATHS, PREVIEW_PARAMETER, previewPath } from '../collections/vocabulary/paths.ts'
import { isHolderLetIn, standingOf } from './queries/preview-links.ts'
import { readForm } from './read-form.ts'

/** The field in which the administration sends what is being typed. */
const TYPED_FIELD = 'typed'

/** What an address asks for that has a token of a preview in it. */
export type PreviewAsked =
  | { kind: 'none' }
  /** Forged, over, or taken back. */
  | { kind: 'closed' }
  /** The document has another address by now. */
  | { kind: 'moved'; path: string }
  | {
      kind: 'open'
      claim: PreviewClaim
      /** Staff look at their own work. */
      isLive: boolean
      readyIn: readonly Locale[]
      typed?: Readonly<Record<string, unknown>>
    }

/** Only staff at work send what they type; it is drawn for them and stored nowhere. */
async function typedIn(request: Request, locale: Locale): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (request.method !== 'POST') return undefined
  const form = await readForm(request)
  if (form.kind !== 'form' || form.text('locale') !== locale) return undefined
  try {
    const typed: unknown = JSON.parse(form.text(TYPED_FIELD))
    return typeof typed === 'object' && typed !== null && !Array.isArray(typed) ? { ...typed } : undefined
  } catch {
    return undefined
  }
}

/** @param path the address without its query */
export async function previewAsked(request: Request, path: string): Promise<PreviewAsked> {
  const token = new URL(request.url).searchParams.get(PREVIEW_PARAMETER)
  const locale = path.split('/')[1]
  if (token === null || !isLocale(locale)) return { kind: 'none' }
  const claim = readPreview(platformSecret(), token, Date.now())
  if (claim === undefined || !(await isHolderLetIn(claim.holder))) return { kind: 'closed' }
  const standing = await standingOf(claim)
  if (standing === undefined) return { kind: 'closed' }
  const { slug, readyIn } = standing
  // The token is for one document, whatever address it is put behind.
  if (path !== DOCUMENT_PATHS[claim.kind](locale, slug)) {
    return { kind: 'moved', path: previewPath(locale, claim.kind, slug, token) }
  }
  const isLive = claim.holder.kind === 'staff'
  const typed = isLive ? await typedIn(request, locale) : undefined
  return { kind: 'open', claim, isLive, readyIn, ...(typed && { typed }) }
}
