import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { newToken, sendReport, type Sent } from './reporters.ts'

const CRASHES = 20
const REPORTERS = 12

/** Processes whose parent is this one: the server's sessions, which a crash of the machine would take as well. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] === String(pid)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** Kills the PostgreSQL that this benchmark started, and all of its sessions, at once. */
function crash(pid: number): void {
  for (const each of [pid, ...childrenOf(pid)]) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It was gone already.
    }
  }
}

/** Sends one report as a person does: when it fails, the same form again. */
async function insist(siteUrl: string, n: number, answers: Sent[], isOver: () => boolean): Promise<void> {
  const token = newToken()
  while (!isOver()) {
    const sent = await sendReport(siteUrl, token, n)
    answers.push(sent)
    if (sent.reference !== undefined) return
    await pause(50)
  }
}

/** PostgreSQL is killed at a random moment of the load, COMMIT included: what was shown is there, once. */
export async function benchDatabaseCrashes({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  const answers: Sent[] = []
  let over = false
  let n = 200_000
  const reporters = Array.from({ length: REPORTERS }, async () => {
    while (!over) await insist(siteUrl, (n += 1), answers, () => over)
  })
  for (let crashes = 0; crashes < CRASHES; crashes += 1) {
    await pause(400 + Math.random() * 1600)
    crash(database.pid)
    while (database.isRunning()) await pause(20)
    const restarted = await database.restart()
    if (!restarted.ok) throw new Error(restarted.problem)
  }
  await pause(4000)
  over = true
  await Promise.all(reporters)

  const shown = new Map<string, string>()
  let changed = 0
  for (const { token, reference } of answers) {
    if (reference === undefined) continue
    if (shown.has(token) && shown.get(token) !== reference) changed += 1
    shown.set(token, reference)
  }
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ reference: string }>(
    'SELECT reference FROM reports WHERE reference = ANY($1)',
    [[...shown.values()]],
  )
  await client.end()
  const refused = answers.filter(({ status }) => status === 503).length
  const wrong = answers.filter(({ status }) => ![200, 503, 0].includes(status)).length
  const different = new Set(shown.values()).size
  return [
    figure('crashes: PostgreSQL killed under load', CRASHES, '20', true),
    figure('crashes: numbers shown', shown.size, '> 0', shown.size > 0),
    figure('crashes: of these, there afterwards', rows.length, '= shown', rows.length === shown.size),
    figure('crashes: of these, different ones', different, '= shown', different === shown.size),
    figure('crashes: forms that got two numbers', changed, '0', changed === 0),
    figure('crashes: honest refusals meanwhile (503)', refused, '> 0', refused > 0),
    figure('crashes: any other answer', wrong, '0', wrong === 0),
  ]
}
