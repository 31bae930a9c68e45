import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs'

/** Two files of this size per process at most: the current one and the one before. */
const LIMIT_IN_BYTES = 10 * 1024 * 1024
const LINES_TO_SHOW = 20

/** The output of a child: in a file that does not outgrow the disk, with the last lines at hand for when it crashes. */
export class LogFile {
  readonly path: string
  readonly #echo: ((line: string) => void) | undefined
  #descriptor: number
  #size = 0
  #unfinished = ''
  #lastLines: string[] = []

  constructor(path: string, echo?: (line: string) => void) {
    this.path = path
    this.#echo = echo
    this.#descriptor = this.#openAnew()
  }

  write(chunk: Buffer): void {
    if (this.#size + chunk.length > LIMIT_IN_BYTES) {
      closeSync(this.#descriptor)
      this.#descriptor = this.#openAnew()
    }
    this.#size += writeSync(this.#descriptor, chunk)
    this.#remember(chunk.toString('utf8'))
  }

  /** The last lines that the child wrote, for showing to a person. */
  tail(): string[] {
    return [...this.#lastLines, this.#unfinished].filter((line) => line.trim() !== '').slice(-LINES_TO_SHOW)
  }

  /** What came before this child is not its doing. */
  forgetTail(): void {
    this.#lastLines = []
    this.#unfinished = ''
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #remember(text: string): void {
    const lines = (this.#unfinished + text).split('\n')
    // A child that never ends its line must not fill our memory.
    this.#unfinished = (lines.pop() ?? '').slice(-10_000)
    for (const line of lines) this.#echo?.(line)
    this.#lastLines = [...this.#lastLines, ...lines].slice(-LINES_TO_SHOW)
  }

  #openAnew(): number {
    if (statSync(this.path, { throwIfNoEntry: false })) renameSync(this.path, `${this.path}.1`)
    this.#size = 0
    return openSync(this.path, 'w', 0o600)
  }
}
