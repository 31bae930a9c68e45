/** Titles under the search box while one types: a list that arrow keys go through and Enter follows. */

interface Suggestion {
  title: string
  href: string
  lang: string
}

/** Milliseconds without a key after which somebody has stopped to think. */
const PAUSE = 180

const input = document.querySelector<HTMLInputElement>('[data-suggestions]')
if (input) offerSuggestions(input)

function offerSuggestions(box: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.id = 'suggestions'
  list.className = 'suggestions'
  list.role = 'listbox'
  list.ariaLabel = box.dataset['suggestionsLabel'] ?? ''
  list.hidden = true
  box.after(list)
  // A search field may have no other role; a field of text may.
  box.type = 'text'
  box.role = 'combobox'
  box.ariaAutoComplete = 'list'
  box.ariaExpanded = 'false'
  box.setAttribute('aria-controls', list.id)

  let asked: AbortController | undefined
  let pause: number | undefined

  const options = () => [...list.children].filter((option) => option instanceof HTMLElement)
  const chosen = () => options().findIndex((option) => option.ariaSelected === 'true')

  function choose(at: number): void {
    for (const [index, option] of options().entries()) option.ariaSelected = String(index === at)
    const option = options()[at]
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }

  function show(suggestions: readonly Suggestion[]): void {
    list.replaceChildren(
      ...suggestions.map(({ title, href, lang }, at) => {
        const option = document.createElement('li')
        option.id = `suggestion-${at}`
        option.role = 'option'
        option.lang = lang
        option.dataset['href'] = href
        option.textContent = title
        option.ariaSelected = 'false'
        return option
      }),
    )
    list.hidden = suggestions.length === 0
    box.ariaExpanded = String(!list.hidden)
    choose(-1)
  }

  async function ask(): Promise<void> {
    asked?.abort()
    const typed = box.value.trim()
    if ([...typed].length < 2) return show([])
    asked = new AbortController()
    const address = `${box.dataset['suggestions'] ?? ''}?${new URLSearchParams({ q: typed }).toString()}`
    try {
      const answer = await fetch(address, { signal: asked.signal })
      const found = answer.ok ? ((await answer.json()) as Suggestion[]) : []
      // In the middle of a word, nothing may begin like it so far: what was found before still stands.
      if (found.length > 0) show(found)
    } catch {
      // Without suggestions the form still works.
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void ask(), PAUSE)
  })
  box.addEventListener('keydown', (event) => {
    const { length } = options()
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      show([])
    } else if (list.hidden) return
    else if (event.key === 'ArrowDown') choose((chosen() + 1) % length)
    else if (event.key === 'ArrowUp') choose((chosen() + length) % (length + 1) === length ? -1 : chosen() - 1)
    else if (event.key === 'Enter' && chosen() !== -1) {
      event.preventDefault()
      location.assign(options()[chosen()]?.dataset['href'] ?? '')
    } else return
    if (event.key.startsWith('Arrow')) event.preventDefault()
  })
  // The mouse goes down before the box loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-href]') : null
    if (option) location.assign(option.dataset['href'] ?? '')
  })
  box.addEventListener('blur', () => show([]))
}

export {}
