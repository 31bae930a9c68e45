import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { DECIDES, IS_WRITER } from '../../collections/database/staff.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { hindranceOf, type Standing } from '../../collections/vocabulary/stages.ts'
import { ROLES } from '../../collections/vocabulary/roles.ts'
import { findNames, keyOf } from '../document-names/find-names.ts'
import { queriesOn } from '../request-connection.ts'
import { rowsOf, rulesOfTheDesk, standingOf, type Place } from './standing.ts'

/** Between two messages to somebody about the same document. */
const REST = `interval '10 minutes'`

const personSchema = z.object({
  id: z.string(),
  email: z.string(),
  language: z.enum(LOCALES),
  role: z.enum(ROLES),
})
type Person = z.infer<typeof personSchema>

const peopleWhere = (req: PayloadRequest, condition: string, values: unknown[]): Promise<Person[]> =>
  rowsOf(
    req,
    personSchema,
    `SELECT id::text, email, language::text, role::text FROM staff
     WHERE ${IS_WRITER} AND mail_when_waiting IS NOT FALSE AND (${condition})`,
    values,
  )

async function titlesOf(req: PayloadRequest, { collection: source, id: document }: Place) {
  const titles = new Map<string, string>()
  for (const locale of LOCALES) {
    const named = (await findNames(req, [{ source, document }], locale)).get(keyOf({ source, document }))
    if (named?.name !== undefined) titles.set(locale, named.name)
  }
  return Object.fromEntries(titles)
}

const momentSchema = z.object({ at: z.string() })

/**
 * When somebody may be written to about a document: now, or once they have had their rest. Nothing when a message waits for
 * that already: it tells of whatever waits by then.
 */
async function nextMessage(req: PayloadRequest, { collection, id }: Place, person: string): Promise<Date | undefined> {
  const [next] = await rowsOf(
    req,
    momentSchema,
    `INSERT INTO desk_told (collection, document, staff, at) VALUES ($1, $2, $3, now())
     ON CONFLICT (collection, document, staff) DO UPDATE SET at = greatest(now(), desk_told.at + ${REST})
       WHERE desk_told.at <= now()
     RETURNING to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
    [collection, id, person],
  )
  return next && new Date(next.at)
}

/** Asks the worker to write to them that the document waits for them; what waits is looked up when it is written. */
async function tell(req: PayloadRequest, place: Place, people: readonly Person[]): Promise<void> {
  const others = people.filter(({ id }) => id !== String(req.user?.id))
  if (others.length === 0) return
  const titles = await titlesOf(req, place)
  const on = await queriesOn(req)
  for (const { id: staff, email, language } of others) {
    const at = await nextMessage(req, place, staff)
    if (at === undefined) continue
    const details = { staff, collection: place.collection, document: place.id, titles }
    await askForMail(on, 'desk-waits', email, language, details, at)
  }
}

/** Somebody in particular is to do something about a document. */
export const tellPerson = async (req: PayloadRequest, place: Place, person: string): Promise<void> =>
  tell(req, place, await peopleWhere(req, 'id = $1::uuid', [person]))

/** A document was sent to review: those who may approve it are told. */
export async function tellDeciders(req: PayloadRequest, place: Place): Promise<void> {
  const waiting: Standing = await standingOf(req, place, { stage: 'in-review', isPublic: false })
  const rules = await rulesOfTheDesk(req)
  const deciders = await peopleWhere(req, DECIDES, [])
  await tell(
    req,
    place,
    deciders.filter((person) => hindranceOf('approve', person, waiting, rules) === undefined),
  )
}

/** A document was given back: those who have written in it are told, and whoever sent it. */
export const tellAuthors = async (req: PayloadRequest, place: Place): Promise<void> =>
  tell(
    req,
    place,
    await peopleWhere(
      req,
      `id IN (SELECT staff FROM desk_authors WHERE collection = $1 AND document = $2)
       OR id = (SELECT by FROM desk_steps WHERE collection = $1 AND document = $2 AND act = 'send'
                ORDER BY at DESC, id DESC LIMIT 1)`,
      [place.collection, place.id],
    ),
  )
