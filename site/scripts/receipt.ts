/** Copy and print, where scripts run. */
const receipt = document.querySelector<HTMLElement>('[data-receipt]')
const number = receipt?.querySelector<HTMLElement>('[data-reference]')
const actions = receipt?.querySelector<HTMLElement>('[data-receipt-actions]')
const copy = receipt?.querySelector<HTMLButtonElement>('[data-copy]')
const said = receipt?.querySelector<HTMLElement>('[data-copy-state]')

/** Where the page is not on https there is no clipboard to write to; the number is selected, to be copied by hand. */
async function copyNumber(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from.dataset['reference'] ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(from)
    return false
  }
}

if (actions) actions.hidden = false
receipt?.querySelector('[data-print]')?.addEventListener('click', () => print())
copy?.addEventListener('click', () => {
  if (!number) return
  void copyNumber(number).then((copied) => {
    if (!copied || !said) return
    const word = copy.dataset['copied'] ?? ''
    copy.textContent = word
    said.textContent = word
  })
})
