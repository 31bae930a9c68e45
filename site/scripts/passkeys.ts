import { ACTION_FIELD, type PasskeyQuestion } from '../members/passkeys/fields.ts'
import type { PasskeyAnswer } from '../members/passkeys/log-in.ts'

/** As it arrives: the browser’s own type of what to ask the device. */
type Answer =
  Exclude<PasskeyAnswer, { kind: 'options' }> | { kind: 'options'; options: PublicKeyCredentialRequestOptionsJSON }

/** Whether this browser has passkeys, and says them in JSON. */
export const hasPasskeys =
  typeof PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'toJSON' in PublicKeyCredential.prototype

/** A box that says in `data-…` where to ask, and the words for what may go wrong. */
export type PasskeyBox = HTMLElement

export async function ask(
  box: PasskeyBox,
  question: PasskeyQuestion,
  fields: Record<string, string> = {},
): Promise<Answer> {
  try {
    const body = new URLSearchParams({ [ACTION_FIELD]: question, ...fields })
    const response = await fetch(box.dataset['url'] ?? '', { method: 'POST', body })
    return (await response.json()) as Answer
  } catch {
    return { kind: 'unavailable' }
  }
}

export const say = (word: string, box: PasskeyBox): void => {
  const place = document.querySelector('[data-passkey-problem]')
  if (place) place.textContent = word === '' ? '' : (box.dataset[word] ?? '')
}

/**
 * Has the device answer, and gives its answer as JSON.
 * @param more how the browser is to ask; an ordinary window without it
 * @returns nothing when nobody wanted to, or what went wrong has been said
 */
export async function answerOf(
  box: PasskeyBox,
  question: PasskeyQuestion,
  more: CredentialRequestOptions = {},
): Promise<string | undefined> {
  const asked = await ask(box, question)
  if (asked.kind !== 'options') {
    if (more.mediation === undefined) say(asked.kind, box)
    return undefined
  }
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.options)
    const credential = await navigator.credentials.get({ publicKey, ...more })
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : undefined
  } catch {
    // Cancelled, timed out, or taken over by another question of ours.
    if (more.mediation === undefined) say('cancelled', box)
    return undefined
  }
}
