import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/** Solves the challenge and then sends the form again by itself: the visitor has pressed the button once already. */
const box = document.querySelector<HTMLElement>('[data-challenge]')
const field = box?.querySelector<HTMLInputElement>('[data-proof]')
const state = box?.querySelector('[data-proof-state]')

async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) throw new Error('The challenge was not solved in time.')
  return btoa(JSON.stringify({ challenge, solution }))
}

if (box && field && state && 'subtle' in crypto) {
  const slowerWay = state.textContent
  state.textContent = box.dataset['solving'] ?? ''
  solve(JSON.parse(box.dataset['challenge'] ?? '{}') as Challenge).then(
    (proof) => {
      field.value = proof
      const form = box.closest('form')
      // What is never sent back, a password, has to be typed once more; then the form goes with the proof.
      if (form?.checkValidity()) form.requestSubmit()
      else state.textContent = box.dataset['solved'] ?? ''
    },
    () => {
      state.textContent = slowerWay
    },
  )
}
