import type { Pool } from 'pg'

import { inTransaction } from '../../collections/database/transaction.ts'
import { queuedMailSchema, type QueuedMail } from '../../collections/vocabulary/mail.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { fillWording } from '../../collections/vocabulary/wording.ts'
import type { Mailer } from '../email/mailer.ts'
import { writeMessage, type Message } from '../email/message.ts'
import { isFlooded, rememberSent } from './flood.ts'
import { siteName } from './people.ts'
import { prepareMail } from './prepare.ts'
import type { Prepared } from './prepared.ts'
import { en, type Template, type TemplateName } from './words/en.ts'
import { km } from './words/km.ts'

const WORDS: Readonly<Record<Locale, Readonly<Record<TemplateName, Template>>>> = { en, km }

/** Messages of one run. */
const AT_ONCE = 20
/** Seconds after which a message is tried again: longer each time, for about a day. */
const AGAIN = [30, 120, 600, 1800, 7200, 21_600, 43_200] as const

interface Writing {
  pool: Pool
  mailer: Pick<Mailer, 'send'>
  siteUrl: string
  cmsUrl: string
  /** Stops between two messages. */
  signal?: AbortSignal | undefined
}

interface Written {
  sent: number
  /** Codes of messages that failed and are tried again. */
  failures: readonly string[]
  /** Messages that were tried for a day and are given up. */
  givenUp: number
}

/** The next message that is due, which nobody else takes for as long as it should take to send it. */
async function takeNext(pool: Pool): Promise<QueuedMail | undefined> {
  const { rows } = await pool.query(
    `UPDATE mail_queue SET attempts = attempts + 1, due_at = now() + interval '2 minutes'
     WHERE id = (SELECT id FROM mail_queue WHERE due_at <= now() ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, kind, email, language, details, made_at AS "madeAt", attempts`,
  )
  return rows.length === 0 ? undefined : queuedMailSchema.parse(rows[0])
}

/** A prepared message in the words of its language. */
function messageOf({ language, template, values, href }: Prepared, site: string): Message {
  const { subject, paragraphs, link } = WORDS[language][template]
  const fill = (text: string) => fillWording(text, { ...values, site }, language)
  return writeMessage(language, {
    subject: fill(subject),
    paragraphs: [...paragraphs.map(fill), site],
    ...(link !== undefined && href !== undefined && { link: { label: fill(link), href } }),
  })
}

/** What there is to send for a message; undefined when nobody is to be written to. */
async function prepare(
  { pool, ...how }: Writing,
  mail: QueuedMail,
): Promise<{ to: string; message: Message } | undefined> {
  return inTransaction(pool, async (db) => {
    if (await isFlooded(db, mail.kind, mail.email)) return undefined
    const prepared = await prepareMail({ db, ...how }, mail)
    if (prepared === undefined) return undefined
    return { to: prepared.to, message: messageOf(prepared, await siteName(db, prepared.language)) }
  })
}

/**
 * Writes what is due. A message goes out at least once: killed between sending and forgetting it, the worker sends it again,
 * with a link of its own.
 */
export async function writeQueuedMail(writing: Writing): Promise<Written> {
  const { pool, mailer, signal } = writing
  const written = { sent: 0, failures: [] as string[], givenUp: 0 }
  const forget = (id: string) => pool.query('DELETE FROM mail_queue WHERE id = $1', [id])
  for (let count = 0; count < AT_ONCE && !signal?.aborted; count += 1) {
    const mail = await takeNext(pool)
    if (mail === undefined) break
    const ready = await prepare(writing, mail)
    if (ready === undefined) {
      await forget(mail.id)
      continue
    }
    const delivery = await mailer.send({ to: { name: '', address: ready.to }, ...ready.message })
    if (delivery.kind === 'sent') {
      await rememberSent(pool, mail.kind, mail.email)
      await forget(mail.id)
      written.sent += 1
      continue
    }
    written.failures.push(delivery.code)
    const seconds = AGAIN[mail.attempts - 1]
    if (seconds === undefined) {
      await forget(mail.id)
      written.givenUp += 1
    } else
      await pool.query('UPDATE mail_queue SET due_at = now() + make_interval(secs => $2) WHERE id = $1', [
        mail.id,
        seconds,
      ])
  }
  return written
}
