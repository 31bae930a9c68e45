import { execFile } from 'node:child_process'
import { chown, lchown, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { failure, messageOf, success, type Outcome } from '../outcome.ts'

const execute = promisify(execFile)

type User = { uid: number; gid: number }

/** As whom PostgreSQL is run, which refuses to be root: by Node's own means, or by a command in front. */
export type Operator = {
  readonly inFront: readonly string[]
  /** For `spawn`; empty when the command in front changes the user, or nothing does. */
  readonly ids: User | Record<string, never>
  /** Who the files belong to, when that is not us. */
  readonly owner: User | undefined
}

const OURSELVES: Operator = { inFront: [], ids: {}, owner: undefined }

/** The program and its arguments as this operator runs them. */
export function commandFor(operator: Operator, program: string, args: readonly string[]): [string, string[]] {
  const [command = program, ...rest] = [...operator.inFront, program, ...args]
  return [command, rest]
}

async function findUser(name: string): Promise<User | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)),
    )
    return uid === undefined || gid === undefined ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

async function ownerOf(folder: string): Promise<User | undefined> {
  try {
    return await stat(folder)
  } catch {
    return undefined
  }
}

/** Gives the folder and all in it to the operator. */
export async function giveTo(operator: Operator, folder: string): Promise<void> {
  if (operator.owner === undefined) return
  const { uid, gid } = operator.owner
  await chown(folder, uid, gid)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid)
  }
}

/**
 * The ways to run as somebody else, the plainest first. The last two are for a folder that this user cannot enter, such as a
 * clone under /root: they lend the right to pass closed folders, and nothing else. The securebit makes access(2), by which
 * PostgreSQL looks for its own program, respect what was lent. Docker grants only the second capability by default.
 */
function waysToBe({ uid, gid }: User): Operator[] {
  const owner = { uid, gid }
  const lending = (capability: string): Operator => ({
    inFront: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
      '--securebits=+no_setuid_fixup',
      '--',
    ],
    ids: {},
    owner,
  })
  return [{ inFront: [], ids: owner, owner }, lending('dac_read_search'), lending('dac_override')]
}

async function canWork(operator: Operator, program: string, folder: string): Promise<boolean> {
  const [command, args] = commandFor(operator, 'sh', ['-c', 'cd "$1" && "$2" --version', 'sh', folder, program])
  try {
    await execute(command, args, { cwd: '/', ...operator.ids })
    return true
  } catch {
    return false
  }
}

async function findOperatorAsRoot(folder: string, program: string, existing: string): Promise<Outcome<Operator>> {
  const owner = await ownerOf(existing)
  const belongsToSomebody = owner !== undefined && owner.uid !== 0
  const user = belongsToSomebody ? owner : ((await findUser('postgres')) ?? (await findUser('nobody')))
  if (user === undefined) {
    return failure('PostgreSQL cannot run as root and there is no other user here. Run: useradd --system postgres')
  }
  for (const operator of waysToBe(user)) {
    if (await canWork(operator, program, folder)) return success(operator)
  }
  return failure(
    `PostgreSQL cannot run as root, and user ${user.uid} cannot enter ${folder} or run ${program}. ` +
      'Move the project out of closed folders (for example to /srv), start it as another user, or set DATABASE_URL.',
  )
}

/**
 * Who runs PostgreSQL here. As root: whoever owns the existing database, else `postgres`, else `nobody`.
 * @param folder an existing folder that the operator must be able to enter
 * @param program a PostgreSQL program that the operator must be able to run
 * @param existing the database folder, which may not be there yet
 */
export async function findOperator(folder: string, program: string, existing: string): Promise<Outcome<Operator>> {
  const uid = process.getuid?.()
  if (uid === 0) {
    try {
      return await findOperatorAsRoot(folder, program, existing)
    } catch (error) {
      return failure(`PostgreSQL cannot be run as another user (${messageOf(error)}). Start as a user other than root.`)
    }
  }
  const owner = await ownerOf(existing)
  if (uid !== undefined && owner !== undefined && owner.uid !== uid) {
    return failure(
      `The database in ${existing} belongs to user ${owner.uid}, and this is user ${uid}. ` +
        `Start as root or as that user, or run: sudo chown -R ${uid} ${existing}`,
    )
  }
  return success(OURSELVES)
}
