/**
 * In a frame of the administration: what staff type is drawn by the site itself, as readers will see it. The form sends its
 * values here, this page sends them on to its own address, and takes over what comes back. Nothing of it is stored.
 */
interface LivePreview {
  /** Says how it goes. */
  line: HTMLElement
  /** Origin of the administration. */
  admin: string
  /** Its window. */
  staff: Window
}

/** Milliseconds after a letter until the page is drawn: a fast writer is not drawn letter by letter. */
const DRAWN_AFTER = 120

const drawnByTheSite = async (typed: unknown): Promise<Document> => {
  const body = new FormData()
  body.set('locale', document.documentElement.lang)
  body.set('typed', JSON.stringify(typed))
  const response = await fetch(location.href, { method: 'POST', body })
  if (!response.ok) throw new Error(response.statusText)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

const followForm = ({ line, admin, staff }: LivePreview): void => {
  const words = line.textContent
  let waiting: unknown
  let isDrawing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const draw = async (): Promise<void> => {
    if (isDrawing) return
    isDrawing = true
    while (waiting !== undefined) {
      const typed = waiting
      waiting = undefined
      try {
        const next = await drawnByTheSite(typed)
        const [before, after] = [document.querySelector('main'), next.querySelector('main')]
        if (before && after) before.replaceChildren(...after.childNodes)
        document.title = next.title
        line.textContent = words
      } catch {
        line.textContent = line.dataset['stopped'] ?? ''
      }
    }
    isDrawing = false
  }

  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== admin || typeof data !== 'object' || data === null || !('data' in data)) return
    // The form is in one language; the page may have been turned to the other.
    if (!('locale' in data) || data.locale !== document.documentElement.lang) return
    waiting = data.data
    clearTimeout(timer)
    timer = setTimeout(() => void draw(), DRAWN_AFTER)
  })
  staff.postMessage({ type: 'payload-live-preview', ready: true }, admin)
}

const liveLine = document.querySelector<HTMLElement>('[data-live-preview]')
const staffWindow = window.parent === window ? (window.opener as Window | null) : window.parent
if (liveLine?.dataset['livePreview'] && staffWindow) {
  followForm({ line: liveLine, admin: liveLine.dataset['livePreview'], staff: staffWindow })
}
