import { setTimeout as pause } from 'node:timers/promises'
import { getPayload } from 'payload'
import { pino } from 'pino'
import { courierOfTheHouse, mailerOfTheHouse } from '../cms/email/adapter.ts'
import { announceReports } from '../cms/jobs/announce-reports.ts'
import { eraseExpired } from '../cms/jobs/erase-reports.ts'
import { forgetAuditLines } from '../cms/jobs/forget-audit-lines.ts'
import { forgetChanges } from '../cms/jobs/forget-changes.ts'
import { forgetPreviewLinks } from '../cms/jobs/forget-preview-links.ts'
import { freeAbandonedJobs, runDueJobs } from '../cms/jobs/payload-jobs.ts'
import { checkLinks } from '../cms/link-checks/check-links.ts'
import { runDueSchedules } from '../cms/jobs/run-schedules.ts'
import { writeQueuedMail } from '../cms/mail-queue/write.ts'
import { keepMembersNoLonger } from '../cms/members/retention.ts'
import { composeIssue } from '../cms/newsletter/compose.ts'
import { sendDueIssues } from '../cms/newsletter/send-issues.ts'
import { countLexemes, searchVersion } from '../cms/search/lexeme-counts.ts'
import { forgetUnused, nextImport } from '../cms/wordpress/store.ts'
import { logOptions } from '../collections/logging/options.ts'
import type { IssueMessages } from '../collections/vocabulary/newsletter.ts'
import config from '../payload.config.ts'
import { announceReady, onStop } from './child.ts'
import { endIfHalfRestored, endWithWords, nameConnections, readRuntimeEnvironment } from './runtime.ts'

const MILLISECONDS_BETWEEN_RUNS = 10_000
/** Who waits for a link looks into the mailbox at once. */
const MILLISECONDS_BETWEEN_LOOKS_FOR_MAIL = 1000
const MILLISECONDS_BETWEEN_LOOKS_FOR_ISSUES = 5000
/** A turn is forty links: a few thousand are followed in some hours, and then once a week. */
const MILLISECONDS_BETWEEN_TURNS_OF_LINKS = 60_000
const MILLISECONDS_BETWEEN_LOOKS_FOR_SCHEDULES = 5000
const MILLISECONDS_BETWEEN_LOOKS_FOR_IMPORTS = 3000
/** What a mail server gets that has broken off or would have nothing of ours. */
const MILLISECONDS_OF_REST = 30_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const environment = readRuntimeEnvironment()
const { CMS_URL, SITE_URL, LINK_CHECKS } = environment
await endIfHalfRestored(environment)
nameConnections('worker')
const log = pino(logOptions('worker'))
const payload = await getPayload({ config }).catch(endWithWords)
const { pool } = payload.db
const mailer = mailerOfTheHouse()

const stopping = new AbortController()
const { signal } = stopping
const finished = Promise.withResolvers<void>()
onStop(async () => {
  stopping.abort()
  await finished.promise
  await payload.destroy()
})

/** The log has counts and codes: what is counted is nobody's business here. */
async function announceNewReports(): Promise<void> {
  const { told, failures } = await announceReports({ pool, mailer, cmsUrl: CMS_URL, now: new Date(), signal })
  for (const code of failures) log.error({ code }, 'an analyst was not told of new reports')
  if (told > 0) log.info({ told }, 'analysts told of new reports')
}

async function eraseWhatHasHadItsTime(): Promise<void> {
  const erasure = await eraseExpired({ pool, now: new Date(), signal })
  if (erasure.failed > 0) log.error(erasure, 'reports could not be erased')
  else if (erasure.contacts + erasure.contents > 0) log.info(erasure, 'erased what has had its time')
}

async function deleteUnusedAccounts(): Promise<void> {
  const retention = await keepMembersNoLonger({ pool, now: new Date(), signal })
  if (retention.deleted + retention.warned > 0) log.info(retention, 'dealt with accounts that nobody uses')
}

async function writeMail(): Promise<void> {
  const urls = { siteUrl: SITE_URL, cmsUrl: CMS_URL }
  const { sent, failures, givenUp } = await writeQueuedMail({ pool, mailer, ...urls, signal })
  for (const code of failures) log.error({ code }, 'a message was not sent')
  if (givenUp > 0) log.error({ givenUp }, 'messages were given up after a day')
  if (sent > 0) log.info({ sent }, 'messages sent')
}

const courier = courierOfTheHouse()
async function compose(issue: string): Promise<IssueMessages | undefined> {
  const composition = await composeIssue(payload, issue)
  return composition.kind === 'composed' ? composition.messages : undefined
}

let halted: string | undefined
async function sendNewsletter(): Promise<void> {
  const house = { sender: mailer.sender, siteUrl: SITE_URL }
  const turn = await sendDueIssues({ pool, courier, house, compose, signal })
  const { faults, ...counts } = turn
  for (const fault of faults) log.error({ err: fault }, 'an issue of the newsletter was held up')
  if (turn.calledOff > 0) log.error(counts, 'an issue of the newsletter could not go out, and is called off')
  // A mail server that stays away is one line of the log, not one every half minute.
  if (turn.halted !== undefined && turn.halted !== halted) log.error(counts, 'the newsletter waits for the mail server')
  else if (turn.sent + turn.finished + turn.unknown > 0) log.info(counts, 'newsletter sent')
  halted = turn.halted
  if (halted !== undefined) await rest(MILLISECONDS_OF_REST)
}

async function followLinks(): Promise<void> {
  if (LINK_CHECKS === 'off') return
  const { looked, offline } = await checkLinks({ pool, siteUrl: SITE_URL, signal })
  if (offline) log.warn('no link could be followed: this machine seems to be cut off')
  else if (looked > 0) log.info({ looked }, 'links followed')
}

let counted = ''
async function countWhatIsSearched(): Promise<void> {
  const version = await searchVersion(pool)
  if (version === counted) return
  await countLexemes(pool)
  counted = version
}

async function publishWhatIsDue(): Promise<void> {
  const turn = await runDueSchedules(payload, signal)
  if (turn.failed > 0) log.error(turn, 'scheduled steps could not be taken')
  else if (turn.done > 0) log.info(turn, 'scheduled steps taken')
}

async function importWhatIsAskedFor(): Promise<void> {
  if ((await nextImport(pool)) === undefined) return
  // Once in the life of an office: it takes no memory before that.
  const { runImports } = await import('../cms/wordpress/write/turn.ts')
  const turn = await runImports(payload, { signal })
  if (turn.failed > 0) log.error(turn, 'imports were broken off')
  else if (turn.done > 0) log.info(turn, 'imports done')
}

/** What is done at the start, and in each later run when so many milliseconds have passed. */
const duties = [
  { name: 'jobs', every: 0, run: () => runDueJobs(payload, log) },
  { name: 'announcements', every: 0, run: announceNewReports },
  { name: 'search', every: 5 * MINUTE, run: countWhatIsSearched },
  { name: 'retention', every: HOUR, run: eraseWhatHasHadItsTime },
  { name: 'unused accounts', every: HOUR, run: deleteUnusedAccounts },
  { name: 'changes', every: HOUR, run: async () => void (await forgetChanges(pool)) },
  { name: 'record of changes', every: HOUR, run: async () => void (await forgetAuditLines(pool)) },
  { name: 'unused imports', every: HOUR, run: async () => void (await forgetUnused(pool)) },
  { name: 'preview links', every: HOUR, run: async () => void (await forgetPreviewLinks(pool)) },
]
const doneAt = new Map<string, number>()

const freed = await freeAbandonedJobs(payload)
if (freed > 0) log.warn({ freed }, 'freed jobs that a crash had left')
announceReady()

const rest = (milliseconds: number): Promise<unknown> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined)

async function repeat(every: number, run: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await run()
    await rest(every)
  }
}

async function attempt(name: string, run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    // The database may be on its way back; the next run tries again.
    log.error({ duty: name, err: error }, 'run failed')
    return false
  }
}

async function runDuties(): Promise<void> {
  for (const { name, every, run } of duties) {
    if (signal.aborted || performance.now() - (doneAt.get(name) ?? -Infinity) < every) continue
    if (await attempt(name, run)) doneAt.set(name, performance.now())
  }
}

await Promise.all([
  repeat(MILLISECONDS_BETWEEN_RUNS, runDuties),
  repeat(MILLISECONDS_BETWEEN_LOOKS_FOR_MAIL, async () => void (await attempt('mail', writeMail))),
  repeat(MILLISECONDS_BETWEEN_TURNS_OF_LINKS, async () => void (await attempt('links', followLinks))),
  repeat(MILLISECONDS_BETWEEN_LOOKS_FOR_SCHEDULES, async () => void (await attempt('schedules', publishWhatIsDue))),
  repeat(MILLISECONDS_BETWEEN_LOOKS_FOR_IMPORTS, async () => void (await attempt('imports', importWhatIsAskedFor))),
  repeat(MILLISECONDS_BETWEEN_LOOKS_FOR_ISSUES, async () => void (await attempt('newsletter', sendNewsletter))),
])
finished.resolve()
