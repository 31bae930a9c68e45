import { createHmac, timingSafeEqual } from 'node:crypto'

import { DOCUMENT_KINDS, type DocumentKind } from '../vocabulary/paths.ts'

/** For whom a draft is open: somebody outside, by a link that can be taken back, or a staff member at work. */
export type PreviewHolder = { kind: 'link'; id: string } | { kind: 'staff'; id: string }

/** What a preview link allows: to see one document as it was saved last, in both languages, and nothing else. */
export interface PreviewClaim {
  kind: DocumentKind
  id: string
  /** Milliseconds since 1970, to the second. */
  until: number
  holder: PreviewHolder
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const TOKEN = new RegExp(
  `^(([a-z-]+)\\.(${UUID})\\.([0-9a-z]{1,12})\\.(staff|link)\\.(${UUID}))\\.([A-Za-z0-9_-]{43})$`,
)

/** The secret signs other things too, each with a key of its own: what is signed for one is worth nothing for another. */
const keyOf = (secret: string) => createHmac('sha256', secret).update('preview links').digest()

const signatureOf = (secret: string, said: string) => createHmac('sha256', keyOf(secret)).update(said).digest()

/** @param secret PAYLOAD_SECRET, which the administration and the site both have */
export function signPreview(secret: string, { kind, id, until, holder }: PreviewClaim): string {
  const said = [kind, id, Math.floor(until / 1000).toString(36), holder.kind, holder.id].join('.')
  return `${said}.${signatureOf(secret, said).toString('base64url')}`
}

/** What a token allows at this moment (milliseconds since 1970); undefined when it is none of ours, or over. */
export function readPreview(secret: string, token: string, now: number): PreviewClaim | undefined {
  const [, said = '', name, id, seconds, holderKind, holder, signature = ''] = TOKEN.exec(token) ?? []
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(secret, said)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const kind = DOCUMENT_KINDS.find((each) => each === name)
  const until = Number.parseInt(seconds ?? '', 36) * 1000
  if (kind === undefined || id === undefined || holder === undefined || !(until > now)) return undefined
  return { kind, id, until, holder: { kind: holderKind === 'link' ? 'link' : 'staff', id: holder } }
}
