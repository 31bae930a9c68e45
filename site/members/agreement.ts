import { ownPath, withNext } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { findMemberRules } from '../queries/member-rules.ts'
import { readForm } from '../read-form.ts'
import { attempt, type Hindrance } from './attempt.ts'
import { formAnswer, onward, type FormAnswer, type Onward } from './door-answer.ts'
import { destination } from './entering.ts'
import { membersPool } from './pool.ts'
import { hasAgreed, VERSION_FIELD } from './terms.ts'

type AgreementAnswer =
  | Onward
  | (FormAnswer & { version: string; next: string })
  /** There is nothing to ask. */
  | { kind: 'agreed'; status: 200 }
  | { kind: 'hindered'; status: 503; trouble: Hindrance }

const AGREE = `
  UPDATE members SET terms_version = $2, terms_agreed_at = now(), updated_at = now() WHERE id = $1 AND status = 'active'`

/** Asks a member whether they agree to the Terms of Service as they are now, and stores that they do. */
export async function answerAgreement(
  request: Request,
  url: URL,
  { locale, member }: Pick<App.Locals, 'locale' | 'member'>,
): Promise<AgreementAnswer> {
  if (member === undefined)
    return onward(withNext(sectionPath(locale, 'memberLogin'), sectionPath(locale, 'memberTerms')))
  const found = await attempt(() => findMemberRules(locale))
  if (found.kind === 'hindered') return { kind: 'hindered', status: 503, trouble: found.trouble }
  const { termsVersion: version } = found.value
  const ask = (next: string, ...what: Parameters<typeof formAnswer>) => ({
    ...formAnswer(...what),
    version,
    next: ownPath(next) ?? '',
  })
  if (request.method !== 'POST') {
    if (hasAgreed(member, found.value)) return { kind: 'agreed', status: 200 }
    return ask(url.searchParams.get('next') ?? '', 200)
  }
  const sent = await readForm(request)
  if (sent.kind !== 'form') return ask('', 400, { trouble: 'unreadable' })
  const next = sent.text('next')
  // The terms have changed while they were read.
  if (sent.text(VERSION_FIELD) !== version) return ask(next, 409)
  const stored = await attempt(() => membersPool().query(AGREE, [member.id, version]))
  return stored.kind === 'done' ? onward(destination(next, locale)) : ask(next, 503, { trouble: stored.trouble })
}
