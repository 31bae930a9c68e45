import { spawn } from 'node:child_process'
import { messageOf, failure, success, type Outcome } from '../outcome.ts'
import { ROOT } from '../start/foundation.ts'

/** A development tool: a script that our Node runs, with its arguments. */
export type Tool = { command: readonly string[]; variables?: Readonly<Record<string, string>> }

const TOOLS_ASK_NOTHING = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

function environmentOf(tool: Tool) {
  return { ...process.env, ...TOOLS_ASK_NOTHING, ...tool.variables }
}

/** Runs a tool silently; when it finds something, what it said is the problem. */
export function askTool(tool: Tool): Promise<Outcome<undefined>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...tool.command], { cwd: ROOT, env: environmentOf(tool) })
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => resolve(failure(messageOf(error))))
    child.once('close', (code, signal) => {
      resolve(code === 0 ? success(undefined) : failure(said.trim() || `ended with ${signal ?? `exit code ${code}`}`))
    })
  })
}

/** Runs a tool that shows its own work, and tells its exit code; 1 when a signal ended it. */
export function watchTool(tool: Tool): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...tool.command], { cwd: ROOT, env: environmentOf(tool), stdio: 'inherit' })
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
