import { readForm } from '../../read-form.ts'
import { attempt } from '../attempt.ts'
import { endSession, endSessions, sessionsOf, type LoggedIn, type SessionOfMine } from '../sessions.ts'
import { END_ALL, END_FIELD, END_OTHERS } from './fields.ts'

type SessionsAnswer =
  | { kind: 'list'; status: number; sessions: readonly SessionOfMine[]; trouble?: 'unavailable' }
  /** Other sessions have ended. */
  | { kind: 'ended' }
  /** The one at hand is among those that have ended. */
  | { kind: 'out' }

const ID = /^[0-9a-f-]{36}$/

async function end(which: string, { id, session }: LoggedIn): Promise<SessionsAnswer> {
  if (which === END_ALL) await endSessions(id)
  else if (which === END_OTHERS) await endSessions(id, session)
  else if (ID.test(which)) await endSession(id, which)
  return which === END_ALL || which === session ? { kind: 'out' } : { kind: 'ended' }
}

/** Where a member is logged in, and the ends of it. Asks for no password: it only ever closes doors. */
export async function answerSessions(request: Request, member: LoggedIn): Promise<SessionsAnswer> {
  if (request.method === 'POST') {
    const sent = await readForm(request)
    const which = sent.kind === 'form' ? sent.text(END_FIELD) : ''
    const ended = await attempt(() => end(which, member))
    return ended.kind === 'done' ? ended.value : { kind: 'list', status: 503, sessions: [], trouble: 'unavailable' }
  }
  return { kind: 'list', status: 200, sessions: await sessionsOf(member.id) }
}
