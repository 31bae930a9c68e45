import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/** Solves the challenge while the visitor reads, and lets the form go when it is solved. */
const box = document.querySelector<HTMLElement>('[data-challenge]')
const field = box?.querySelector<HTMLInputElement>('[data-proof]')
const state = box?.querySelector('[data-proof-state]')

async function solve(challenge: Challenge, into: HTMLInputElement): Promise<void> {
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) throw new Error('The challenge was not solved in time.')
  into.value = btoa(JSON.stringify({ challenge, solution }))
}

if (box && field && state && 'subtle' in crypto) {
  const wait = state.textContent
  let pressed = false
  state.textContent = box.dataset['solving'] ?? ''
  const form = box.closest('form')
  form?.addEventListener(
    'submit',
    (event) => {
      if (field.value !== '') return
      event.preventDefault()
      pressed = true
    },
    { capture: true },
  )
  solve(JSON.parse(box.dataset['challenge'] ?? '{}') as Challenge, field)
    .then(() => {
      state.textContent = box.dataset['solved'] ?? ''
      if (pressed) form?.requestSubmit()
    })
    .catch(() => {
      // The slower way is still there.
      state.textContent = wait
      field.value = ' '
    })
}
