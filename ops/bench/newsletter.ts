import { randomUUIDv7 } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import { figure, type Figure } from './figures.ts'
import { startBenchMailServer, type BenchMailServer } from './mail-server.ts'
import type { BenchPlatform } from './platform.ts'

const SUBSCRIBERS = 5000
const KILLS = 10
/** Letters of a run before it is killed, at most: the last run is to have some left. */
const MOST_LETTERS = Math.floor((SUBSCRIBERS * 0.9) / KILLS)
/** Milliseconds that the mail server takes to answer, at most; and those in which a worker starts and sends everything. */
const SLOWEST = 5
const PATIENCE = 5 * 60_000

const WORDS = 'An invented sentence of an issue of the newsletter. '.repeat(40)
const MESSAGE = {
  subject: 'An invented issue',
  text: `${WORDS}\n\n${UNSUBSCRIBE_MARK}\n`,
  html: `<p>${WORDS}</p><p><a href="${UNSUBSCRIBE_MARK}">Unsubscribe</a></p>`,
}

/** Readers, and an issue whose time has come. @returns its id */
async function layOut(db: pg.Client): Promise<string> {
  const issue = randomUUIDv7()
  await db.query(
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
     SELECT gen_random_uuid(), 'reader-' || n || '@example.org', 'en', 'confirmed', now(), now(), now()
     FROM generate_series(1, $1) n`,
    [SUBSCRIBERS],
  )
  await db.query(`INSERT INTO newsletter_issues (id, slug, _status) VALUES ($1, 'an-issue', 'published')`, [issue])
  await db.query(
    `INSERT INTO newsletter_sendings (issue, state, due_at, messages) VALUES ($1, 'scheduled', now(), $2)`,
    [issue, JSON.stringify({ en: MESSAGE })],
  )
  return issue
}

async function until(what: string, isSo: () => Promise<boolean> | boolean, every: number): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`newsletter: ${what} did not come`)
    await pause(every)
  }
}

/**
 * One life of a worker, which ends it.
 * @returns milliseconds in which it has sent
 */
async function live(
  { startWorker }: BenchPlatform,
  mail: BenchMailServer,
  signal: 'SIGKILL' | 'SIGTERM',
  over: () => Promise<void>,
): Promise<number> {
  const before = mail.received.length
  const worker = startWorker({ SMTP_URL: mail.url })
  const gone = once(worker, 'exit')
  try {
    await until('a letter', () => mail.received.length > before, 1)
    const begun = performance.now()
    await over()
    return performance.now() - begun
  } finally {
    worker.kill(signal)
    await gone
  }
}

async function sendAll(platform: BenchPlatform, mail: BenchMailServer, isSent: () => Promise<boolean>) {
  let sending = 0
  for (let kills = 0; kills < KILLS; kills += 1) {
    const last = mail.received.length + 1 + Math.floor(Math.random() * MOST_LETTERS)
    sending += await live(platform, mail, 'SIGKILL', async () => {
      await until('the moment of a kill', () => mail.received.length >= last, 1)
      // Any moment of a letter, and not just the one at which another is here.
      await pause(Math.random() * 20)
    })
  }
  return sending + (await live(platform, mail, 'SIGTERM', () => until('the end', isSent, 50)))
}

/** The worker is killed at random moments of an issue: what counts is what the mail server has received. */
export async function benchNewsletter(platform: BenchPlatform): Promise<Figure[]> {
  const db = new pg.Client({ connectionString: platform.database.url })
  await db.connect()
  const mail = await startBenchMailServer(SLOWEST)
  try {
    const issue = await layOut(db)
    const sending = await sendAll(platform, mail, async () => {
      const { rows } = await db.query<{ state: string }>('SELECT state FROM newsletter_sendings WHERE issue = $1', [
        issue,
      ])
      return rows[0]?.state === 'sent'
    })
    const { rows } = await db.query<{ email: string; state: string }>(
      'SELECT s.email, d.state FROM newsletter_subscribers s JOIN newsletter_deliveries d ON d.subscriber = s.id',
    )
    return judge(mail.received, rows, sending)
  } finally {
    await Promise.all([db.end(), mail.stop()])
  }
}

function judge(
  received: readonly string[],
  deliveries: readonly { email: string; state: string }[],
  sending: number,
): Figure[] {
  const got = new Set(received)
  const doubles = received.length - got.size
  const unknown = deliveries.filter(({ state }) => state === 'unknown')
  const taken = unknown.filter(({ email }) => got.has(email)).length
  const missing = deliveries.filter(({ email, state }) => state !== 'unknown' && !got.has(email)).length
  const all = deliveries.length === SUBSCRIBERS
  return [
    figure('newsletter: subscribers', deliveries.length, String(SUBSCRIBERS), all),
    figure('newsletter: worker killed with -9', KILLS, String(KILLS), true),
    figure('newsletter: received twice', doubles, '0', doubles === 0),
    figure('newsletter: not received, and not listed as unknown', missing, '0', missing === 0),
    figure('newsletter: listed as unknown', unknown.length, `≤ ${KILLS}`, unknown.length <= KILLS),
    figure('newsletter: of these, received', taken, '', true),
    figure('newsletter: letters a second, while sending', received.length / (sending / 1000), '', true),
  ]
}
