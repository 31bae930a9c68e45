'use client'

/** As Payload names the elements of its forms; an editor of rich text has no id. */
const elementAt = (parts: readonly string[]): HTMLElement | null =>
  document.getElementById(`field-${parts.join('__')}`) ??
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(parts.join('.'))}"]`)

/** A field within rows may be folded away: then the rows are gone to. */
function elementOf(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = elementAt(parts.slice(0, length))
    if (found !== null) return found
  }
  return null
}

/** What is typed into comes before any button: that of an editor's bar is not where a text is mended. */
const boxIn = (element: HTMLElement): HTMLElement | null =>
  element.matches('input, textarea, select')
    ? element
    : (element.querySelector<HTMLElement>('input, textarea, [contenteditable=true]') ??
      element.querySelector<HTMLElement>('button'))

/** Shows a field of the form and lets somebody type there. @returns false where it is not drawn yet */
export function goTo(path: string): boolean {
  const element = elementOf(path)
  const box = element && boxIn(element)
  if (!element || !box) return false
  // Of what is higher than the window, the middle would be shown, and the caret stands at the beginning.
  element.scrollIntoView({ block: element.clientHeight < window.innerHeight ? 'center' : 'start' })
  box.focus({ preventScroll: true })
  return document.activeElement === box
}

const MARK = '#field-'

/** Where a field is of this form in another language, which is another page. */
export const addressOf = (path: string, locale: string) => `?locale=${locale}${MARK}${path.replaceAll('.', '__')}`

/** Milliseconds within which a form is drawn: editors of rich text come last. */
const DRAWN_WITHIN = 10_000
const LOOK_EVERY = 100

/** Goes to the field that the address names, once it is drawn, unless somebody is somewhere else already. */
export function goToNamed(): () => void {
  const { hash, pathname, search } = window.location
  if (!hash.startsWith(MARK)) return () => undefined
  // The page is loaded again after each step: the field was gone to once.
  const forget = () => window.history.replaceState(window.history.state, '', pathname + search)
  const until = Date.now() + DRAWN_WITHIN
  const path = hash.slice(MARK.length).replaceAll('__', '.')
  const timer = setInterval(() => {
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body
    if (!isElsewhere && !goTo(path) && Date.now() < until) return
    clearInterval(timer)
    forget()
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
