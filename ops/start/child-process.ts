import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { SUPERVISED } from '../child.ts'
import { readMessage, type Message } from '../messages.ts'
import { identify, signal, type ProcessIdentity } from '../process-identity.ts'
import type { LogFile } from './log-file.ts'

/** What a process finds in its environment beside ours; `undefined` takes a variable away. */
export type Variables = Readonly<Record<string, string | undefined>>

type Launch = {
  /** Arguments of `node`. */
  command: readonly string[]
  /** The folder it runs in. */
  root: string
  variables: Variables
  log: LogFile
  onMessage?: (message: Message) => void
}

type Exit = { code: number | null; signal: NodeJS.Signals | null }

export type RunningChild = {
  /** Undefined when it could not be started or was gone at once. */
  readonly identity: ProcessIdentity | undefined
  readonly exited: Promise<Exit>
  /** Asks it to end, and after so many milliseconds makes it. */
  stop(patience: number): Promise<void>
  kill(): void
}

function whenOver(child: ChildProcess, log: LogFile): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      log.write(Buffer.from(`${error.message}\n`))
      resolve({ code: 1, signal: null })
    })
    const closed = new Promise((done) => child.once('close', done))
    child.once('exit', (code, name) => {
      // The last words may still be in the pipe; but a grandchild that holds it open is not waited for.
      void Promise.race([closed, pause(200)]).then(() => resolve({ code, signal: name }))
    })
  })
}

/** Starts a Node process in a group of its own, which the terminal's Ctrl-C does not reach, with a channel to us. */
export function launchChild({ command, root, variables, log, onMessage }: Launch): RunningChild {
  const child = spawn(process.execPath, [...command], {
    cwd: root,
    detached: true,
    env: { ...process.env, ...variables, [SUPERVISED]: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  child.stdout?.on('data', (chunk: Buffer) => log.write(chunk))
  child.stderr?.on('data', (chunk: Buffer) => log.write(chunk))
  child.on('message', (raw) => {
    const message = readMessage(raw)
    if (message !== undefined) onMessage?.(message)
  })
  const exited = whenOver(child, log)
  const identity = child.pid === undefined ? undefined : identify(child.pid)
  const kill = () => {
    if (identity !== undefined && !signal(-identity.pid, 'SIGKILL')) signal(identity.pid, 'SIGKILL')
  }
  return {
    identity,
    exited,
    kill,
    async stop(patience) {
      child.kill('SIGTERM')
      const timer = setTimeout(kill, patience)
      await exited
      clearTimeout(timer)
    },
  }
}

/** How a process ended, in words. */
export function describeExit({ code, signal: name }: Exit): string {
  return name === null ? `exit code ${code}` : `signal ${name}`
}
