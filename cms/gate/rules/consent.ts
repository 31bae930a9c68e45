import { dayOf } from '../day.ts'
import type { GateRule } from '../finding.ts'
import type { PictureFacts, Rule } from '../judged.ts'

/** What is wrong with a consent on a day, and since when. A consent that was withdrawn counts even where none was needed. */
function faultOf({ consent }: PictureFacts, today: string): { rule: GateRule; since?: string } | undefined {
  const [given, expires, withdrawn] = [consent.givenOn, consent.expiresOn, consent.withdrawnOn].map(dayOf)
  if (withdrawn !== undefined && withdrawn <= today) return { rule: 'consent-withdrawn', since: withdrawn }
  if (!consent.needed) return undefined
  if (given === undefined) return { rule: 'consent-missing' }
  if (given > today) return { rule: 'consent-missing', since: given }
  return expires !== undefined && expires < today ? { rule: 'consent-expired', since: expires } : undefined
}

/** Nobody is shown without their consent, or after it has ended. The last day of a consent still belongs to it. */
export const consent: Rule = function* ({ parts, facts }) {
  for (const { id, field, locale } of parts.pictures) {
    const picture = facts.pictures.get(id)
    const fault = picture && faultOf(picture, facts.today)
    if (picture === undefined || fault === undefined) continue
    yield {
      rule: fault.rule,
      field,
      ...(locale !== undefined && { locale }),
      excerpt: [picture.filename, fault.since].filter((part) => part !== undefined && part !== '').join(', '),
      picture: id,
      weight: 'must',
    }
  }
}
