/** Leads to what is wrong, and sends a form once: two presses would ask for two messages. */
document.querySelector<HTMLElement>('[data-focus]')?.focus()

const form = document.querySelector<HTMLFormElement>('[data-door-form]')
const buttons = form?.querySelectorAll<HTMLButtonElement>('button[type=submit]') ?? []

let sending = false
form?.addEventListener('submit', (event) => {
  if (sending) event.preventDefault()
  sending = true
  // Not disabled: a button that is takes its name and value out of what is sent.
  for (const button of buttons) button.setAttribute('aria-disabled', 'true')
})

addEventListener('pageshow', () => {
  sending = false
  for (const button of buttons) button.removeAttribute('aria-disabled')
})

// Its names are its own.
export {}
