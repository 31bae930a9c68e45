import { CREDENTIAL_FIELD } from '../members/passkeys/fields.ts'
import { answerOf, ask, hasPasskeys, say, type PasskeyBox } from './passkeys.ts'

/** Log-in by passkey: with the button, or out of the list that the browser shows at the box for the e-mail address. */

/** Milliseconds after which the question in the list is asked anew, before the server has forgotten it. */
const FRESH = 4 * 60_000

const box = document.querySelector<PasskeyBox>('[data-passkey-login]')
let inList: AbortController | undefined
let askedAt = 0

async function enter(door: PasskeyBox, credential: string): Promise<void> {
  const { next = '', nextField = '' } = door.dataset
  const answer = await ask(door, 'log-in', { [CREDENTIAL_FIELD]: credential, [nextField]: next })
  if (answer.kind === 'in') return location.assign(answer.next)
  say(answer.kind, door)
  await offerInList(door)
}

async function offerInList(door: PasskeyBox): Promise<void> {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable())) return
  inList?.abort()
  inList = new AbortController()
  askedAt = Date.now()
  const credential = await answerOf(door, 'options', { mediation: 'conditional', signal: inList.signal })
  if (credential) await enter(door, credential)
}

async function askNow(door: PasskeyBox): Promise<void> {
  // A browser asks one thing at a time.
  inList?.abort()
  say('', door)
  const credential = await answerOf(door, 'options')
  if (credential) await enter(door, credential)
  else await offerInList(door)
}

if (box && hasPasskeys) {
  box.hidden = false
  box.querySelector('button')?.addEventListener('click', () => void askNow(box))
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - askedAt > FRESH) void offerInList(box)
  })
  void offerInList(box)
}
