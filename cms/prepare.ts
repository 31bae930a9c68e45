import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { getPayload, type Payload } from 'payload'

import { environmentHere } from '../collections/vocabulary/environment-here.ts'
import config from '../payload.config.ts'
import { isOutdated } from './made-by.ts'
import { countLexemes } from './search/lexeme-counts.ts'
import { ANALYSIS, rebuildSearch } from './search/rebuild.ts'
import { seedFirstRun } from './seed/first-run.ts'
import { RULES, rebuildTranslations } from './translation/rebuild.ts'
import { READING, rebuildUses } from './where-used/rebuild.ts'

interface PrepareOptions {
  seed: 'demo' | 'none'
  adminEmail: string
  /** Generated when left out. */
  adminPassword?: string | undefined
  onStep(name: string): void
}

interface FirstAccount {
  email: string
  password: string
}

/** Any number, the same for everybody who prepares this database. */
const PREPARATION_LOCK = 20_151_016

/**
 * Brings the database to where this code needs it: migrations, the first staff account, the first content. Safe to call
 * from several machines at once: an advisory lock lets one work while the others wait and then find it done. Payload's
 * pool stays open (it pins a connection that nothing closes): the process that calls this is to end afterwards, and at once when
 * this fails, as the connection that holds the lock may be lost while the work goes on.
 */
export async function prepare(options: PrepareOptions): Promise<{ firstAccount?: FirstAccount }> {
  const lock = new pg.Client({ connectionString: environmentHere().DATABASE_URL ?? '' })
  // With the connection the lock is gone, and another machine begins.
  const lost = new Promise<never>((_, reject) => lock.on('error', reject))
  lost.catch(() => undefined)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [PREPARATION_LOCK])
    return await Promise.race([lost, prepareAlone(options)])
  } finally {
    await lock.end()
  }
}

async function prepareAlone(options: PrepareOptions): Promise<{ firstAccount?: FirstAccount }> {
  const payload = await getPayload({ config })
  options.onStep('Migrations')
  await payload.db.migrate()
  const hasNewContent = options.seed === 'demo' && (await seedFirstRun(payload, options.onStep))
  if (await isOutdated(payload, ANALYSIS)) {
    options.onStep('Search')
    await rebuildSearch(payload)
  } else if (hasNewContent) await countLexemes(payload.db.pool)
  if (await isOutdated(payload, READING)) {
    options.onStep('What documents use')
    await rebuildUses(payload)
  }
  if (await isOutdated(payload, RULES)) {
    options.onStep('Languages')
    await rebuildTranslations(payload)
  }
  const firstAccount = await createFirstAccount(payload, options)
  return firstAccount === undefined ? {} : { firstAccount }
}

/** Last of all, so that whoever sees the password finds a platform that is complete. */
async function createFirstAccount(payload: Payload, options: PrepareOptions): Promise<FirstAccount | undefined> {
  // The system asks whether there is anybody yet; nobody is told who.
  const { totalDocs } = await payload.count({ collection: 'staff', overrideAccess: true })
  if (totalDocs > 0) return undefined
  const account = {
    email: options.adminEmail,
    password: options.adminPassword ?? randomBytes(15).toString('base64url'),
  }
  await payload.create({
    collection: 'staff',
    // There is nobody yet whose rights could be asked.
    overrideAccess: true,
    data: { ...account, name: 'Administrator', role: 'admin', language: 'en' },
  })
  return account
}
