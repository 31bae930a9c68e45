/**
 * Sends once, says that it is sending, and asks first whether there is a connection: without one the browser would show
 * its own page instead of the form, and what was typed would be lost.
 */
const form = document.querySelector<HTMLFormElement>('[data-report-form]')
const button = form?.querySelector('button')
const label = button?.textContent ?? ''

/** Milliseconds after which a line counts as dead. */
const PATIENCE = 8000

document.querySelector<HTMLElement>('[data-focus]')?.focus()

/** Nothing is stored twice: the token in the form sees to it. */
function maySendAgain(): void {
  if (!button) return
  button.disabled = false
  button.textContent = label
}

form?.addEventListener('submit', (event) => {
  if (event.defaultPrevented || !button) return
  event.preventDefault()
  if (button.disabled) return
  const offline = form.querySelector<HTMLElement>('[data-offline]')
  button.disabled = true
  button.textContent = form.dataset['sending'] ?? label
  fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    .then(() => {
      form.submit()
      // Whoever presses "stop" on a slow line is still here, and no event tells of it.
      setTimeout(maySendAgain, PATIENCE)
    })
    .catch(() => {
      maySendAgain()
      if (offline) offline.hidden = false
    })
})

// Whoever comes back by "back" may send again.
addEventListener('pageshow', maySendAgain)

const isTyped = (field: Element) =>
  (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'hidden')) &&
  !['radio', 'checkbox'].includes(field.type) &&
  field.value.trim() !== ''

/**
 * Links of the page itself would lose what stands in the form, which is kept nowhere. To close the page is never asked about:
 * whoever must be quick is.
 */
document.addEventListener('click', (event) => {
  const question = form?.dataset['leaving']
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!form || !question || !link || link.matches('[data-exit], [href^="#"], [href^="tel:"], [href^="mailto:"]')) return
  if (event.ctrlKey || event.metaKey || event.shiftKey || ![...form.elements].some(isTyped)) return
  if (!confirm(question)) event.preventDefault()
})
