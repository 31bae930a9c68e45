import { latinDigits } from '../../collections/vocabulary/digits.ts'
import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'

/** Facts that somebody is reached at. What a fact is of, its slug says; that it is one, its value. */
const KINDS = [
  { slug: /-(phone|hotline|helpline)$/, value: /^\+?\d[\d ]{2,}$/, scheme: 'tel:' },
  { slug: /-email$/, value: /^[^\s@]+@[^\s@]+$/, scheme: 'mailto:' },
] as const

/** The ways to reach somebody that are among the facts: each as it is written, and the address that it leads to. */
function contactsIn(facts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const contacts = new Map<string, string>()
  for (const [slug, value] of facts) {
    const written = latinDigits(value.trim())
    const kind = KINDS.find((each) => each.slug.test(slug) && each.value.test(written))
    if (kind) contacts.set(value.trim(), kind.scheme + written.replaceAll(' ', ''))
  }
  return contacts
}

/**
 * A plain text as HTML in which the telephone numbers and e-mail addresses of the facts can be tapped. A number that is part of
 * a longer one, or of an address, is none.
 */
export function linkContacts(text: string, facts: ReadonlyMap<string, string>): string {
  const contacts = contactsIn(facts)
  if (contacts.size === 0) return escapeHtml(text)
  const values = [...contacts.keys()]
    .sort((one, other) => other.length - one.length)
    .map((value) => value.replace(/[^\w\s]/g, '\\$&'))
  const whole = new RegExp(`(?<![\\w០-៩@.,+-])(${values.join('|')})(?![\\w០-៩@-]|[.,][\\w០-៩])`)
  return text
    .split(whole)
    .map((piece, at) =>
      at % 2 === 1 ? `<a href="${escapeHtml(contacts.get(piece) ?? '')}">${escapeHtml(piece)}</a>` : escapeHtml(piece),
    )
    .join('')
}
