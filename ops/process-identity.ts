import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that a later run can recognise: the system gives a number to the next process once it is free. */
export type ProcessIdentity = { pid: number; startedAt: string }

function readOrNothing(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function startOnLinux(pid: number): string | undefined {
  const stat = readOrNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === undefined) return undefined
  // proc_pid_stat(5): the second field is a name in brackets that may hold spaces; state is the third, starttime the 22nd.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  // A zombie answers to kill(pid, 0) until somebody collects it, and nobody does in a container without an init.
  if (state === 'Z' || state === 'X' || ticks === undefined) return undefined
  const boot = readOrNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? ''
  return `${boot.trim()}+${ticks}`
}

function startByPs(pid: number): string | undefined {
  const line = readOrNothing(() =>
    execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )?.trim()
  return line === undefined || line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
}

/** When a process began, in whatever way the system counts it; undefined when no such process is alive. */
function startOf(pid: number): string | undefined {
  return process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
}

export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = startOf(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return startOf(identity.pid) === identity.startedAt
}

/** The words a process was started with, joined by spaces; undefined when it is gone or may not be looked at. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    return readOrNothing(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      ?.replaceAll('\0', ' ')
      .trim()
  }
  return readOrNothing(() => execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }))?.trim()
}

/** Sends a signal and tells whether there was anybody to take it. A negative pid is a process group. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

/** Waits until the process is gone: true, or false when it is still there after so many milliseconds. */
export async function waitUntilGone(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(identity)) {
    if (Date.now() >= deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return true
}
