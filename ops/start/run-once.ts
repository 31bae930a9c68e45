import { join } from 'node:path'
import type { Message } from '../messages.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import type { ProcessIdentity } from '../process-identity.ts'
import { describeExit, launchChild, type Variables } from './child-process.ts'
import { DISK_IS_FULL, isDiskFull, tellOfFullDisk } from '../trouble.ts'
import { LogFile } from './log-file.ts'
import type { Shutdown } from './shutdown.ts'

type OneShot = {
  name: string
  command: readonly string[]
  root: string
  variables: Variables
  logFolder: string
  shutdown: Shutdown
  /** Called with the process when it runs, and with none when it is over. */
  onChange: (running: readonly ProcessIdentity[]) => Promise<void>
  onMessage?: (message: Message) => void
}

const PATIENCE = 10_000

/** Runs a process to its end. Its output is kept in a file, and shown only when it fails. */
export async function runOnce(options: OneShot): Promise<Outcome<undefined>> {
  if (options.shutdown.begun) return failure('We are stopping.')
  const log = new LogFile(join(options.logFolder, `${options.name}.log`))
  const child = launchChild({ ...options, log })
  const forget = options.shutdown.add({ stop: () => child.stop(PATIENCE), force: async () => child.kill() })
  // As on a full disk: the child itself tells what it cannot do then, and whoever runs must not be left alone.
  const note = (running: readonly ProcessIdentity[]) => options.onChange(running).catch(() => undefined)
  await note(child.identity === undefined ? [] : [child.identity])
  const exit = await child.exited
  forget()
  await note([])
  log.close()
  if (exit.code === 0) return success(undefined)
  if (log.tail().some(tellOfFullDisk) || (await isDiskFull(options.logFolder)))
    return failure(`${options.name} failed. ${DISK_IS_FULL} Its log is ${log.path}.`)
  const lines = log.tail().map((line) => `\n  | ${line}`)
  return failure(`${options.name} failed (${describeExit(exit)}). Its last lines, from ${log.path}:${lines.join('')}`)
}
