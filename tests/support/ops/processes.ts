import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

/** A script of this folder in a process of its own, with the lines it writes. */
export type Script = { process: ChildProcess; pid: number; nextLine(matching?: RegExp): Promise<string> }

/** Starts a script of this folder as the leader of a group, like a command typed in a terminal. Its error output is the test's. */
export function startScript(name: string, ...args: string[]): Script {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, name), ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    process: child,
    pid: child.pid ?? 0,
    async nextLine(matching = /./) {
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`${name} ended without a line like ${matching}`)
        if (matching.test(value)) return value
      }
    },
  }
}

/** Waits until something holds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`In ${milliseconds} ms it did not come about that ${what}`)
    await pause(25)
  }
}
