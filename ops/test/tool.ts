import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { failure, success, type Outcome } from '../outcome.ts'
import { ROOT } from '../start/foundation.ts'

/** A development tool: a script that our Node runs, with its arguments. */
export type Tool = { command: readonly string[] }

const TOOLS_ASK_NOTHING = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

/** Starts a tool, and asks it to end when `stop` says so. */
function start(
  { command }: Tool,
  stdio: StdioOptions,
  stop: AbortSignal,
): { child: ChildProcess; over: Promise<number> } {
  const child = spawn(process.execPath, [...command], {
    cwd: ROOT,
    env: { ...process.env, ...TOOLS_ASK_NOTHING },
    stdio,
  })
  const end = () => void child.kill('SIGTERM')
  stop.addEventListener('abort', end)
  const over = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    // No code: a signal ended it.
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { child, over: over.finally(() => stop.removeEventListener('abort', end)) }
}

/** Runs a tool silently; when it finds something, what it said is the problem. */
export async function askTool(tool: Tool, stop: AbortSignal): Promise<Outcome<undefined>> {
  const { child, over } = start(tool, ['ignore', 'pipe', 'pipe'], stop)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  }
  const code = await over
  return code === 0 ? success(undefined) : failure(said.trim() || `It ended with exit code ${code} and said nothing.`)
}

/** Runs a tool that shows its own work, and tells its exit code. It has no keyboard: Ctrl-C is ours to hear. */
export function watchTool(tool: Tool, stop: AbortSignal): Promise<number> {
  return start(tool, ['ignore', 'inherit', 'inherit'], stop).over
}
