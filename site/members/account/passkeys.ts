import { MAX_TEXT_LENGTH, MOST_PASSKEYS } from '../../../collections/vocabulary/member-forms.ts'
import { oneLine } from '../../../collections/vocabulary/typed-text.ts'
import type { ReadableForm } from '../../read-form.ts'
import { deviceOf } from '../device.ts'
import { ACTION_FIELD, CREDENTIAL_FIELD } from '../passkeys/fields.ts'
import { addPasskey, creationOptions, type CreationOptions } from '../passkeys/registration.ts'
import type { RelyingParty } from '../passkeys/relying-party.ts'
import { passkeysOf, removePasskey, renamePasskey } from '../passkeys/store.ts'
import type { LoggedIn } from '../sessions.ts'
import { refusalOfPassword } from './confirm-password.ts'
import { NAME_FIELD, PASSKEY_FIELD } from './fields.ts'
import { answerForm, form, type AccountProblem, type FormAnswer, type Typed } from './form-state.ts'

/** What a form of the page is for. */
const PASSKEY_ACTIONS = ['begin', 'add', 'rename', 'remove'] as const

type PasskeysAnswer =
  | FormAnswer
  /** The password was right; now the device is asked. */
  | { kind: 'make'; status: 200; name: string; options: CreationOptions }
  | { kind: 'done'; what: 'passkeyAdded' | 'passkeyRenamed' | 'passkeyRemoved' }

interface Visit {
  request: Request
  visitor: string
  member: LoggedIn
  party: RelyingParty
  siteName: string
}

function problemOfName(name: string): AccountProblem | undefined {
  if (name === '') return 'passkeyNameMissing'
  return name.length > MAX_TEXT_LENGTH ? 'passkeyNameTooLong' : undefined
}

const wrong = (typed: Typed, field: string, problem: AccountProblem) =>
  form(422, { typed, errors: [{ field, problem }] })

type Work = (visit: Visit, sent: ReadableForm, typed: Typed) => Promise<PasskeysAnswer>

/** The first step: who adds a key to an account must know its password, or a stolen session would become one for ever. */
const begin: Work = async ({ party, siteName, member, visitor }, sent, typed) => {
  const { name = '' } = typed
  const problem = problemOfName(name)
  if (problem) return wrong(typed, NAME_FIELD, problem)
  if ((await passkeysOf(member.id)).length >= MOST_PASSKEYS) return wrong(typed, NAME_FIELD, 'passkeysTooMany')
  const refused = await refusalOfPassword({ member, visitor, sent, typed })
  return refused ?? { kind: 'make', status: 200, name, options: await creationOptions(party, siteName, member) }
}

/** The second step, which the challenge of the first one opens. */
const add: Work = async ({ party, member }, sent, typed) => {
  const name = (typed[NAME_FIELD] ?? '').slice(0, MAX_TEXT_LENGTH)
  const added = name !== '' && (await addPasskey(party, member, name, sent.text(CREDENTIAL_FIELD)))
  return added ? { kind: 'done', what: 'passkeyAdded' } : wrong(typed, NAME_FIELD, 'passkeyRefused')
}

const rename: Work = async ({ member }, _sent, typed) => {
  const { name = '', passkey = '' } = typed
  const problem = problemOfName(name)
  if (problem) return wrong(typed, `${NAME_FIELD}-${passkey}`, problem)
  await renamePasskey(member.id, passkey, name)
  return { kind: 'done', what: 'passkeyRenamed' }
}

const remove: Work = async ({ member, visitor }, sent, typed) => {
  const { passkey = '' } = typed
  const refused = await refusalOfPassword({ member, visitor, sent, typed })
  if (refused) {
    const errors = refused.state.errors.map((error) => ({ ...error, field: `${error.field}-${passkey}` }))
    return { ...refused, state: { ...refused.state, errors } }
  }
  await removePasskey(member.id, passkey)
  return { kind: 'done', what: 'passkeyRemoved' }
}

const WORK: Readonly<Record<(typeof PASSKEY_ACTIONS)[number], Work>> = { begin, add, rename, remove }

const workOf = (action: string): Work => {
  const known = PASSKEY_ACTIONS.find((each) => each === action)
  return known === undefined ? begin : WORK[known]
}

/** A member’s passkeys: made in two steps, renamed, removed. */
export const answerPasskeys = (visit: Visit): Promise<PasskeysAnswer> =>
  answerForm<PasskeysAnswer>({
    request: visit.request,
    blank: { [NAME_FIELD]: deviceOf(visit.request.headers.get('user-agent')) },
    typedIn: (sent) => ({
      [NAME_FIELD]: oneLine(sent.text(NAME_FIELD)),
      [PASSKEY_FIELD]: sent.text(PASSKEY_FIELD).slice(0, 1400),
      [ACTION_FIELD]: sent.text(ACTION_FIELD),
    }),
    work: (sent, typed) => workOf(sent.text(ACTION_FIELD))(visit, sent, typed),
  })
