import { wordsOf } from '../trouble.ts'

/** Something begun that must be ended: in order, or, when the person has no patience left, at once. */
export type Ending = { stop: () => Promise<void>; force?: () => Promise<void> }

export type Shutdown = {
  readonly begun: boolean
  /** Remembers what to end. @returns a function that forgets it, for what ends by itself */
  add(ending: Ending): () => void
  /** Ends everything, the newest first. A second call waits for the first. */
  run(): Promise<void>
  force(): Promise<void>
}

export function createShutdown(): Shutdown {
  const endings: Ending[] = []
  const ended: Ending[] = []
  let running: Promise<void> | undefined

  async function stopAll(): Promise<void> {
    for (let ending = endings.pop(); ending !== undefined; ending = endings.pop()) {
      ended.push(ending)
      // One that fails must not keep the others from theirs, least of all the database.
      await ending.stop().catch((error: unknown) => console.error(wordsOf(error)))
    }
  }

  return {
    get begun() {
      return running !== undefined
    },
    add(ending) {
      endings.push(ending)
      return () => {
        const index = endings.indexOf(ending)
        if (index !== -1) endings.splice(index, 1)
      }
    },
    run: () => (running ??= stopAll()),
    async force() {
      // Those whose polite ending is under way are the ones that hang.
      for (const ending of [...ended, ...endings.splice(0).reverse()]) await (ending.force ?? ending.stop)()
    },
  }
}

/** How often to look whether the npm that started us is still there, in milliseconds. */
const PARENT_LOOKS_EVERY = 1_000

/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. Milliseconds within which the two are one. */
const ONE_KEYSTROKE = 500

/**
 * Ends everything when somebody asks for it: Ctrl-C, SIGTERM, a closed terminal, or an `npm` that was killed and so can pass no
 * signal on. Asking twice by Ctrl-C forces.
 */
export function stopOnRequest(shutdown: Shutdown, say: (line: string) => void): void {
  const stop = async (reason: string) => {
    say(`\n${reason}: stopping everything, the database last …`)
    await shutdown.run()
    say('Stopped.')
    process.exit(0)
  }
  let firstRequest = Infinity
  const onSignal = (name: NodeJS.Signals) => {
    if (!shutdown.begun) {
      firstRequest = Date.now()
      return void stop(name === 'SIGINT' ? 'Ctrl-C' : name)
    }
    if (name !== 'SIGINT' || Date.now() - firstRequest < ONE_KEYSTROKE) return
    say('Ctrl-C again: killing.')
    void shutdown.force().finally(() => process.exit(130))
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  // Writing to a terminal that was closed must not end us before we have stopped the others.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent && !shutdown.begun) void stop('npm is gone')
  }, PARENT_LOOKS_EVERY).unref()
}
