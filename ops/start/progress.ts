import type { Outcome } from '../outcome.ts'

/** Tells a person what is going on, one line a step. */
export type Progress = {
  /** Runs a step and says how long it took, or that it failed. Named first, so that a step that hangs has a name. */
  step<T>(name: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>>
  /** What the step is at, shown under it. */
  detail(text: string): void
  say(text: string): void
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

/** Progress on a terminal, or in a file: there nothing is rewritten, a step has a line when it begins and when it ends. */
export function createProgress(): Progress {
  const began = performance.now()
  const write = (text: string) => void process.stdout.write(text)
  const total = () => `[${seconds(performance.now() - began).padStart(7)}]`
  return {
    async step(name, work) {
      const stepBegan = performance.now()
      write(`${total()} ${name} …\n`)
      const outcome = await work()
      write(`${total()} ${name}: ${outcome.ok ? 'done' : 'failed'} in ${seconds(performance.now() - stepBegan)}\n`)
      return outcome
    },
    detail: (text) => write(`${total()}   ${text}\n`),
    say: (text) => write(`${text}\n`),
  }
}
