import { answerOf, hasPasskeys, say, type PasskeyBox } from './passkeys.ts'

/** A passkey instead of the password, where a member confirms something. */
const button = document.querySelector<PasskeyBox>('[data-confirm-passkey]')
const field = document.querySelector<HTMLInputElement>('[data-passkey-answer]')

if (button && field && hasPasskeys) {
  button.hidden = false
  button.addEventListener('click', () => {
    say('', button)
    void answerOf(button, 'confirm').then((credential) => {
      if (credential === undefined) return
      field.value = credential
      field.form?.submit()
    })
  })
}
