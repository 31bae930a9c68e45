import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import { codeOf, messageOf } from '../outcome.ts'

/** Two files of this size per process at most: the current one and the one before. */
const LIMIT_IN_BYTES = 10 * 1024 * 1024
const LINES_TO_SHOW = 20

/**
 * The output of a child: in a file that does not outgrow the disk, with the last lines at hand for when it crashes. What cannot be
 * written, as on a full disk, is lost, and the file says so as soon as it can: whoever reads from the child must outlive it.
 */
export class LogFile {
  readonly path: string
  readonly #echo: ((line: string) => void) | undefined
  #descriptor: number
  #size = 0
  #lost = { bytes: 0, cause: '' }
  #unfinished = ''
  #lastLines: string[] = []

  constructor(path: string, echo?: (line: string) => void) {
    this.path = path
    this.#echo = echo
    this.#descriptor = this.#openAnew()
  }

  write(chunk: Buffer): void {
    let written = 0
    try {
      this.#makeRoom(chunk.length)
      this.#sayWhatIsLost()
      while (written < chunk.length) written += writeSync(this.#descriptor, chunk, written)
    } catch (error) {
      this.#lost.cause = codeOf(error) ?? messageOf(error)
    }
    this.#size += written
    this.#lost.bytes += chunk.length - written
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

  #makeRoom(bytes: number): void {
    if (this.#size + bytes <= LIMIT_IN_BYTES) return
    // The old one stays open until there is a new one: its number would soon be another file's.
    const before = this.#descriptor
    this.#descriptor = this.#openAnew()
    closeSync(before)
  }

  #sayWhatIsLost(): void {
    const { bytes, cause } = this.#lost
    if (bytes === 0) return
    this.#size += writeSync(this.#descriptor, `\n[${bytes} bytes of this log could not be written: ${cause}]\n`)
    this.#lost = { bytes: 0, cause: '' }
  }

  #openAnew(): number {
    if (statSync(this.path, { throwIfNoEntry: false })) renameSync(this.path, `${this.path}.1`)
    const descriptor = openSync(this.path, 'w', 0o600)
    this.#size = 0
    return descriptor
  }
}
