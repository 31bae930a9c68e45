import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { failure, messageOf, success, type Outcome } from '../outcome.ts'
import { commandFor, giveTo, type Operator } from './operator.ts'
import { DISK_IS_FULL, tellOfFullDisk } from '../trouble.ts'
import { SUPERUSER, UTF8_LOCALES } from './settings.ts'

const execute = promisify(execFile)

type NewCluster = { cluster: string; initdb: string; operator: Operator; superuserPassword: string }

async function runInitdb(
  { initdb, operator }: NewCluster,
  folder: string,
  locale: string,
): Promise<Outcome<undefined>> {
  const [command, args] = commandFor(operator, initdb, [
    `--pgdata=${join(folder, 'cluster')}`,
    `--pwfile=${join(folder, 'password')}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--lc-messages=C',
  ])
  try {
    await execute(command, args, { cwd: '/', ...operator.ids })
    return success(undefined)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    return failure(said || messageOf(error))
  }
}

async function initialise(options: NewCluster, folder: string): Promise<Outcome<undefined>> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  await writeFile(join(folder, 'password'), options.superuserPassword, { mode: 0o600 })
  await mkdir(join(folder, 'cluster'), { mode: 0o700 })
  await giveTo(options.operator, folder)
  const said: string[] = []
  for (const locale of UTF8_LOCALES) {
    const made = await runInitdb(options, folder, locale)
    if (made.ok) {
      await rename(join(folder, 'cluster'), options.cluster)
      return made
    }
    said.push(made.problem)
    if (!made.problem.includes('invalid locale')) break
  }
  const last = said.at(-1) ?? ''
  return failure(
    `PostgreSQL could not be initialised: ${tellOfFullDisk(last) ? DISK_IS_FULL : last.split('\n').slice(-3).join(' ')}`,
  )
}

/** Makes the database folder unless it is there. It appears whole or not at all, so an interrupted start leaves no half. */
export async function ensureCluster(options: NewCluster): Promise<Outcome<undefined>> {
  if (existsSync(join(options.cluster, 'PG_VERSION'))) return success(undefined)
  if (existsSync(options.cluster)) {
    return failure(
      `${options.cluster} is there but holds no PostgreSQL database. Move it away, or set DATA_DIR elsewhere.`,
    )
  }
  const folder = `${options.cluster}.new`
  try {
    return await initialise(options, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
