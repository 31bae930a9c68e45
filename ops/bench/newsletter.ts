import { fork, type ChildProcess } from 'node:child_process'
import { randomUUIDv7 } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { UNSUBSCRIBE_MARK, type IssueMessages } from '../../collections/vocabulary/newsletter.ts'
import { SUPERVISED } from '../child.ts'
import { ROOT } from '../start/foundation.ts'
import { figure, type Figure } from './figures.ts'
import { startMailSink, type MailSink } from './mail-sink.ts'
import type { BenchPlatform } from './platform.ts'

const SUBSCRIBERS = 5000
const KILLS = 10
/** Milliseconds after which a sending that has not ended never will. */
const PATIENCE = 15 * 60_000

const words = 'Words of an issue, as long as issues are. '.repeat(250)
const MESSAGES: IssueMessages = {
  en: { subject: 'An issue', text: `${words}\n${UNSUBSCRIBE_MARK}`, html: `<p>${words}</p>${UNSUBSCRIBE_MARK}` },
  km: { subject: 'លេខមួយ', text: `ពាក្យ\n${UNSUBSCRIBE_MARK}`, html: `<p>${words}</p>${UNSUBSCRIBE_MARK}` },
}

async function schedule(db: pg.Pool): Promise<string> {
  const issue = randomUUIDv7()
  await db.query(
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
     SELECT gen_random_uuid(), 'reader-' || n || '@example.org',
       (CASE WHEN n % 3 = 0 THEN 'en' ELSE 'km' END)::enum_newsletter_subscribers_language, 'confirmed', now(), now(), now()
     FROM generate_series(1, $1) n`,
    [SUBSCRIBERS],
  )
  await db.query('INSERT INTO newsletter_issues (id, slug) VALUES ($1, $2)', [issue, `issue-${issue}`])
  await db.query(
    `INSERT INTO newsletter_sendings (issue, state, due_at, messages) VALUES ($1, 'scheduled', now(), $2)`,
    [issue, JSON.stringify(MESSAGES)],
  )
  return issue
}

/** The worker as `npm start` runs it. */
function startWorker({ database, dataFolder, payloadSecret, siteUrl }: BenchPlatform, smtpUrl: string): ChildProcess {
  return fork(join(ROOT, 'ops/worker.ts'), {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
      DATA_DIR: dataFolder,
      PAYLOAD_SECRET: payloadSecret,
      SITE_URL: siteUrl,
      SMTP_URL: smtpUrl,
      [SUPERVISED]: '1',
    },
  })
}

async function end(worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = once(worker, 'exit')
  worker.kill(signal)
  await gone
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('The newsletter was not sent in time.')
    await pause(10)
  }
}

/** Kills workers at random moments at which they send. @returns how often it did */
async function killWhileSending(start: () => ChildProcess, sink: MailSink): Promise<number> {
  for (let kills = 0; kills < KILLS; kills += 1) {
    const before = sink.total()
    const worker = start()
    await until(() => sink.total() > before)
    await pause(Math.random() * 700)
    await end(worker, 'SIGKILL')
    if (sink.total() >= SUBSCRIBERS) return kills
  }
  return KILLS
}

/** Five thousand readers, and a worker that is killed ten times while it writes to them: nobody gets two, and nobody none. */
export async function benchNewsletter(platform: BenchPlatform): Promise<Figure[]> {
  const db = new pg.Pool({ connectionString: platform.database.url, max: 2 })
  const sink = await startMailSink()
  try {
    const issue = await schedule(db)
    const start = () => startWorker(platform, sink.url)
    const kills = await killWhileSending(start, sink)

    const before = sink.total()
    const last = start()
    await until(() => sink.total() > before)
    const began = performance.now()
    await until(async () => {
      const { rowCount } = await db.query(`SELECT FROM newsletter_sendings WHERE issue = $1 AND state = 'sent'`, [
        issue,
      ])
      return rowCount === 1
    })
    const perSecond = (sink.total() - before) / ((performance.now() - began) / 1000)
    await end(last, 'SIGTERM')

    const { rows } = await db.query<{ email: string; state: string }>(
      `SELECT email, d.state FROM newsletter_deliveries d JOIN newsletter_subscribers s ON s.id = d.subscriber WHERE issue = $1`,
      [issue],
    )
    const unknown = rows.filter(({ state }) => state === 'unknown')
    const twice = [...sink.received.values()].filter((times) => times > 1).length
    const without = rows.filter(({ email, state }) => state !== 'unknown' && !sink.received.has(email)).length
    const unsent = rows.filter(({ state }) => state !== 'sent' && state !== 'unknown').length
    return [
      figure('newsletter: kills -9 of the worker while it sent', kills, '10', kills === KILLS),
      figure('newsletter: readers written to', rows.length, '5000', rows.length === SUBSCRIBERS),
      figure('newsletter: readers who got two', twice, '0', twice === 0),
      figure('newsletter: readers who got none and are not listed', without + unsent, '0', without + unsent === 0),
      figure('newsletter: listed as unknown', unknown.length, `<= ${kills}`, unknown.length <= kills),
      figure(
        'newsletter: of these, had got it all the same',
        unknown.filter(({ email }) => sink.received.has(email)).length,
        '',
        true,
      ),
      figure('newsletter: letters a second, one connection', perSecond, '', true),
    ]
  } finally {
    await db.end()
    await sink.stop()
  }
}
