import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Outcome } from '../outcome.ts'
import { hashContents } from './content-hash.ts'

/** Something that is compiled before it is run. */
export type Build = {
  name: string
  /** The name of its log file. */
  log: string
  command: readonly string[]
  /** Files and folders that it is made of. A change in one of them makes it stale. */
  inputs: readonly string[]
  except: readonly string[]
  /** The hash of the inputs, kept within the output: whoever deletes the output deletes the claim that it is fresh. */
  stamp: string
}

const SHARED = ['collections', 'cms', 'payload.config.ts', 'package-lock.json', 'tsconfig.json']

/** First-run content is read when the database is prepared; no build holds it. */
const SEED = 'cms/seed'

export const BUILDS: readonly Build[] = [
  {
    name: 'staff administration',
    log: 'build-cms',
    command: ['node_modules/next/dist/bin/next', 'build', 'cms'],
    inputs: SHARED,
    except: [SEED],
    stamp: 'cms/.next/.stamp',
  },
  {
    name: 'public site',
    log: 'build-site',
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    inputs: [...SHARED, 'site', 'astro.config.mjs'],
    except: ['cms/app', SEED],
    stamp: 'dist/.stamp-site',
  },
]

const currentHash = (root: string, build: Build) => hashContents(root, build.inputs, build.except)

/** Whether the output is missing, or was made of other inputs than those of now. */
export async function isStale(root: string, build: Build): Promise<boolean> {
  const stamped = await readFile(join(root, build.stamp), 'utf8').catch(() => '')
  return stamped !== (await currentHash(root, build))
}

/**
 * Runs the build and stamps its output when it went well. The stamp is of the inputs as they were before: a file
 * saved meanwhile makes the output stale, as it should.
 */
export async function buildAndStamp<T>(
  root: string,
  build: Build,
  run: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const stamp = join(root, build.stamp)
  const hash = await currentHash(root, build)
  await rm(stamp, { force: true })
  const built = await run()
  if (!built.ok) return built
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, hash)
  return built
}
