import { subscriberIn } from '../../collections/accounts/unsubscribe-token.ts'
import { TOKEN_FIELD } from '../../collections/vocabulary/member-forms.ts'
import { ONE_CLICK } from '../../collections/vocabulary/newsletter-form.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { membersPool } from '../members/pool.ts'
import { readForm } from '../read-form.ts'

type Kind =
  /** The subscription is there; the page has a button. */
  | 'asking'
  | 'unsubscribed'
  /** There is no such subscription any more, whoever ended it. */
  | 'gone'
  /** None of our links. */
  | 'malformed'
  | 'unavailable'

interface Unsubscription {
  kind: Kind
  status: number
  token: string
  /** A mail program asks, and nobody looks at the answer. */
  byProgram: boolean
}

const STATUSES: Readonly<Record<Kind, number>> = {
  asking: 200,
  unsubscribed: 200,
  gone: 200,
  malformed: 404,
  unavailable: 503,
}

async function isSubscriber(id: string): Promise<boolean> {
  const { rowCount } = await membersPool().query('SELECT FROM newsletter_subscribers WHERE id = $1', [id])
  return rowCount === 1
}

/** Nothing is kept of whoever leaves, as the privacy page promises. */
async function unsubscribe(id: string): Promise<boolean> {
  const { rowCount } = await membersPool().query('DELETE FROM newsletter_subscribers WHERE id = $1', [id])
  return rowCount === 1
}

async function kindFor(token: string, isPost: boolean): Promise<Kind> {
  const subscriber = subscriberIn(token)
  if (subscriber === undefined) return 'malformed'
  try {
    if (isPost) return (await unsubscribe(subscriber)) ? 'unsubscribed' : 'gone'
    return (await isSubscriber(subscriber)) ? 'asking' : 'gone'
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'A subscription could not be ended.')
    return 'unavailable'
  }
}

/** Answers a reader's own link, for the reader or for their mail program (RFC 8058). Opened, it changes nothing. */
export async function answerUnsubscription(request: Request, url: URL): Promise<Unsubscription> {
  const isPost = request.method === 'POST'
  const sent = isPost ? await readForm(request) : undefined
  const inForm = sent?.kind === 'form' ? sent.text(TOKEN_FIELD) : ''
  const byProgram = sent?.kind === 'form' && sent.text(ONE_CLICK.field) === ONE_CLICK.value
  const token = inForm || (url.searchParams.get(TOKEN_FIELD) ?? '')
  const kind = await kindFor(token, isPost)
  return { kind, status: STATUSES[kind], token, byProgram }
}
