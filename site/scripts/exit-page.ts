/**
 * Leaves at once: the page is emptied before the next one comes, and it is replaced in the history, so that "back" does
 * not return to it. Three presses of Escape do the same. Without JavaScript the link still leaves.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-exit]')

/** Milliseconds within which the three presses must come. */
const WITHIN = 2000

function leave(): void {
  if (!link) return
  document.body.replaceChildren()
  document.title = ''
  location.replace(link.href)
}

let presses: number[] = []

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  leave()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  presses = [...presses.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp]
  if (presses.length >= 3) leave()
})
