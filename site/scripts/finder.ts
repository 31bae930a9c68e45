/**
 * Answers in place what the form would answer with a page: fetches that very page and takes over the parts of it that
 * have changed. So there is one way to render results, and whatever goes wrong, the browser can go there by itself.
 */
type Cause = 'type' | 'choose' | 'submit' | 'link' | 'history'
type Answer = { url: string; html: string }

/** Milliseconds of silence after which words count as typed. */
const PAUSE = 350

const finder = document.querySelector<HTMLFormElement>('#finder')
const found = document.querySelector('#finder-found')
const words = document.querySelector<HTMLInputElement>('#q')

const here = () => location.href.replace(/#.*/, '')

if (finder && found && words) {
  /** What was seen already: back is instant, and a second look costs nobody's data. */
  const answers = new Map([[here(), { url: here(), html: document.documentElement.outerHTML }]])
  /** How far each entry of the history was scrolled. */
  const positions = new Map<unknown, number>()
  let entry: unknown = (history.state as unknown) ?? 0
  let shown = here()
  let lastCause: Cause | undefined
  let request: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The address of the form as it stands, spelt as the site spells it. */
  const address = () => {
    const data = new FormData(finder)
    const topics = data.getAll('topic').sort()
    const parameters = new URLSearchParams()
    for (const [name, value] of data) {
      const text = name === 'topic' ? topics.shift() : value
      const tidy = typeof text === 'string' && text.normalize().replace(/\s+/g, ' ').trim()
      if (tidy) parameters.append(name, tidy)
    }
    const search = parameters.toString()
    return finder.action + (search && `?${search}`)
  }

  const load = async (url: string, signal: AbortSignal): Promise<Answer> => {
    const response = await fetch(url, { signal })
    if (!response.ok) throw new Error(response.statusText)
    const answer = { url: response.url, html: await response.text() }
    answers.set(url, answer).set(answer.url, answer)
    return answer
  }

  const takeOver = (next: Document, cause: Cause) => {
    const focused = document.activeElement
    for (const details of next.querySelectorAll<HTMLDetailsElement>('main details')) {
      const same = document.getElementById(details.id)
      if (same instanceof HTMLDetailsElement) details.open = same.open
    }
    for (const part of document.querySelectorAll('[data-part]')) {
      const fresh = next.getElementById(part.id)
      // Written anew and not moved over: an option that is moved out of its list takes the choice along.
      if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML
    }
    const typed = next.querySelector<HTMLInputElement>('#q')?.defaultValue ?? ''
    if (cause === 'history' || focused !== words) words.value = typed
    const language = (page: Document) => page.querySelector<HTMLAnchorElement>('.language-switch')
    language(document)?.setAttribute('href', language(next)?.getAttribute('href') ?? '')
    document.title = next.title
    if (focused && !focused.isConnected) document.getElementById(focused.id)?.focus({ preventScroll: true })
  }

  const remember = (url: string, cause: Cause) => {
    if (url === shown) return
    // Words that grow letter by letter are one step back, not many.
    if (cause === 'type' && lastCause === 'type') history.replaceState(entry, '', url)
    else {
      history.scrollRestoration = 'manual'
      entry = Date.now()
      history.pushState(entry, '', url)
    }
  }

  const go = async (wanted: string, cause: Cause) => {
    clearTimeout(timer)
    request?.abort()
    const { signal } = (request = new AbortController())
    found.ariaBusy = 'true'
    try {
      const { url, html } = answers.get(wanted) ?? (await load(wanted, signal))
      if (signal.aborted) return
      takeOver(new DOMParser().parseFromString(html, 'text/html'), cause)
      if (cause !== 'history') remember(url, cause)
      shown = here()
      lastCause = cause
      found.ariaBusy = null
      if (cause === 'submit' || cause === 'link') document.getElementById('found')?.focus()
      if (cause === 'history') scrollTo({ top: positions.get(entry) ?? 0, behavior: 'instant' })
    } catch {
      if (!signal.aborted) location.assign(wanted)
    }
  }

  document.addEventListener('change', ({ target }) => {
    // What is chosen becomes what the page says, so that a part that says the same stays in place, and keeps the focus.
    if (target instanceof HTMLSelectElement) for (const each of target.options) each.defaultSelected = each.selected
    else if (target instanceof HTMLInputElement && target !== words) target.defaultChecked = target.checked
    else return
    void go(address(), 'choose')
  })
  words.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void go(address(), 'type'), PAUSE)
  })
  finder.addEventListener('submit', (event) => {
    event.preventDefault()
    if (event.submitter?.matches('[data-show]')) finder.querySelector('details')?.removeAttribute('open')
    void go(address(), 'submit')
  })
  found.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('#chips a, .nothing-found a, .pagination a')
    if (!link) return
    event.preventDefault()
    void go(link.href, 'link')
  })
  addEventListener('scroll', () => positions.set(entry, scrollY), { passive: true })
  addEventListener('popstate', (event) => {
    entry = (event.state as unknown) ?? 0
    if (here() !== shown) void go(here(), 'history')
  })
  // From another page the browser comes back to where it was by itself.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  found.parentElement?.classList.add('finder-live')
}
