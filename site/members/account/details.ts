import { isLocale } from '../../../collections/vocabulary/locales.ts'
import { MAX_TEXT_LENGTH } from '../../../collections/vocabulary/member-forms.ts'
import { MAX_NAME_LENGTH, oneLine } from '../../../collections/vocabulary/typed-text.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { answerForm, form, type AccountAnswer, type AccountError, type Typed } from './form-state.ts'
import { overviewOf } from './overview.ts'

const FIELDS = ['name', 'language', 'occupation', 'organisation'] as const

function errorsIn({ name = '', language, occupation = '', organisation = '' }: Typed): AccountError[] {
  const errors: AccountError[] = []
  if (name === '') errors.push({ field: 'name', problem: 'nameMissing' })
  if (name.length > MAX_NAME_LENGTH) errors.push({ field: 'name', problem: 'nameTooLong' })
  if (!isLocale(language)) errors.push({ field: 'language', problem: 'languageMissing' })
  if (occupation.length > MAX_TEXT_LENGTH) errors.push({ field: 'occupation', problem: 'textTooLong' })
  if (organisation.length > MAX_TEXT_LENGTH) errors.push({ field: 'organisation', problem: 'textTooLong' })
  return errors
}

/** Name, language, occupation and organisation, which a member changes without ceremony. */
export async function answerDetails(request: Request, member: LoggedIn): Promise<AccountAnswer> {
  const { name, language, occupation, organisation } = await overviewOf(member.id)
  return answerForm<AccountAnswer>({
    request,
    blank: { name, language, occupation: occupation ?? '', organisation: organisation ?? '' },
    typedIn: (sent) => Object.fromEntries(FIELDS.map((field) => [field, oneLine(sent.text(field))])),
    async work(_sent, typed) {
      const errors = errorsIn(typed)
      if (errors.length > 0) return form(422, { typed, errors })
      await membersPool().query(
        `UPDATE members SET name = $2, language = $3, occupation = nullif($4, ''), organisation = nullif($5, ''),
           updated_at = now()
         WHERE id = $1`,
        [member.id, ...FIELDS.map((field) => typed[field])],
      )
      return { kind: 'done' }
    },
  })
}
