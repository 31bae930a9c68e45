/** Who has closed an alert does not see it again on this device, until staff write another one. No cookie, nothing is sent. */
const KEY = 'site-alert-closed'

const alert = document.querySelector<HTMLElement>('.site-alert')
const button = alert?.querySelector('button')
const version = alert?.dataset['version'] ?? ''

/** Browsers may forbid to remember anything; then it is closed for this page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

if (alert && button) {
  alert.hidden = remembered() === version
  button.hidden = false
  button.addEventListener('click', () => {
    alert.hidden = true
    // The focus was on what is gone: readers go on with the page.
    document.querySelector<HTMLElement>('#content')?.focus()
    try {
      localStorage.setItem(KEY, version)
    } catch {
      // Nothing is kept, as the browser was told.
    }
  })
}

export {}
