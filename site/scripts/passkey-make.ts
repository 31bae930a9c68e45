import { hasPasskeys } from './passkeys.ts'

/** Makes a passkey, after the server has seen the password. */

// Who cannot make one is told so, and shown no form that leads nowhere.
for (const each of document.querySelectorAll<HTMLElement>('[data-with-passkeys]')) each.hidden = !hasPasskeys
for (const each of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) each.hidden = hasPasskeys

const form = document.querySelector<HTMLFormElement>('[data-make-passkey]')
const field = form?.querySelector<HTMLInputElement>('[data-passkey-answer]')
const problem = form?.querySelector<HTMLElement>('[data-passkey-problem]')

async function make(options: string): Promise<string | undefined> {
  try {
    const parsed = JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(parsed)
    const credential = await navigator.credentials.create({ publicKey })
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : undefined
  } catch {
    return undefined
  }
}

form?.addEventListener('submit', (event) => {
  if (!field || !problem || field.value !== '') return
  event.preventDefault()
  problem.hidden = true
  void make(form.dataset['makePasskey'] ?? '').then((credential) => {
    if (credential === undefined) problem.hidden = false
    else {
      field.value = credential
      form.submit()
    }
  })
})
