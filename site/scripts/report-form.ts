/**
 * Sends once, says that it is sending, and asks first whether there is a connection: without one the browser would show
 * its own page instead of the form, and what was typed would be lost.
 */
const form = document.querySelector<HTMLFormElement>('[data-report-form]')
const button = form?.querySelector('button')

/** Milliseconds after which a line counts as dead. */
const PATIENCE = 8000

document.querySelector<HTMLElement>('[data-focus]')?.focus()

form?.addEventListener('submit', (event) => {
  if (event.defaultPrevented || !button) return
  event.preventDefault()
  if (button.disabled) return
  const label = button.textContent
  const offline = form.querySelector<HTMLElement>('[data-offline]')
  button.disabled = true
  button.textContent = form.dataset['sending'] ?? label
  fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    .then(() => form.submit())
    .catch(() => {
      button.disabled = false
      button.textContent = label
      if (offline) offline.hidden = false
    })
})

// Whoever comes back by "back" may send again; the token in the form sees to it that nothing is stored twice.
addEventListener('pageshow', () => {
  if (button) button.disabled = false
})
