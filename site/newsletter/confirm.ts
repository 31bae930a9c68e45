import { randomUUIDv7 } from 'node:crypto'

import { inTransaction } from '../../collections/database/transaction.ts'
import { TOKEN_FIELD } from '../../collections/vocabulary/member-forms.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { findLink, takeLink } from '../members/links.ts'
import { membersPool } from '../members/pool.ts'
import { readForm } from '../read-form.ts'

type Confirmation =
  /** The link is good; its page has a button. */
  | { kind: 'asking'; status: 200; token: string; email: string }
  | { kind: 'confirmed'; status: 200; email: string }
  /** Used already, too old, or none of ours. */
  | { kind: 'stale'; status: 404 }
  /** Nothing has happened to the link: it can be used once more. */
  | { kind: 'unavailable'; status: 503; token: string }

const STALE: Confirmation = { kind: 'stale', status: 404 }

/** Whoever was a subscriber stays the same one, in the language now chosen; an address that did not work is tried anew. */
const SUBSCRIBE = `
  INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
  VALUES ($1, $2, $3, 'confirmed', now(), now(), now())
  ON CONFLICT (email) DO UPDATE SET
    language = excluded.language, status = 'confirmed', bounce = NULL, confirmed_at = now(), updated_at = now()`

const confirm = (token: string): Promise<Confirmation> =>
  inTransaction(membersPool(), async (client) => {
    const link = await takeLink(client, token, ['newsletter'])
    if (link === undefined) return STALE
    await client.query(SUBSCRIBE, [randomUUIDv7(), link.email, link.language])
    return { kind: 'confirmed', status: 200, email: link.email }
  })

async function look(token: string): Promise<Confirmation> {
  const link = await findLink(token, ['newsletter'])
  return link === undefined ? STALE : { kind: 'asking', status: 200, token, email: link.email }
}

/** Answers the link of our message. Opened, it changes nothing: mail scanners open links. */
export async function answerConfirmation(request: Request, url: URL): Promise<Confirmation> {
  const isPost = request.method === 'POST'
  const sent = isPost ? await readForm(request) : undefined
  const token = (sent?.kind === 'form' && sent.text(TOKEN_FIELD)) || (url.searchParams.get(TOKEN_FIELD) ?? '')
  try {
    return await (isPost ? confirm(token) : look(token))
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'A subscription could not be confirmed.')
    return { kind: 'unavailable', status: 503, token }
  }
}
