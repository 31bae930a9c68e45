import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { kindOf } from '../../../collections/logging/fault.ts'
import { log } from '../../log.ts'
import { forgetFormerEditions } from './former-editions.ts'
import type { KeptPage } from './kept-page.ts'
import { readPage, writePage } from './stored-page.ts'

const SUFFIX = '.page'
const nameOf = (key: string) => createHash('sha256').update(key).digest('base64url').slice(0, 32) + SUFFIX

/** After a failure: a full disk is no fuller a moment later, and a log that says it each time fills it too. */
const REST = 10_000

/**
 * Pages on disk, so that a start is warm and a site without a database has something to show. It may be lost at any time: what
 * does not work here is logged, and goes on without it.
 */
export class PageDisk {
  readonly #folder: string
  readonly #most: number
  /** Bytes by file, the oldest first. */
  readonly #files = new Map<string, number>()
  /** Pages to be written, and those to be taken away. */
  readonly #waiting = new Map<string, KeptPage | 'gone'>()
  #bytes = 0
  #writing: Promise<void> | undefined
  #restsUntil = 0

  /** @param most bytes */
  constructor(folder: string, most: number) {
    this.#folder = folder
    this.#most = most
  }

  /** Looks at what is there, so that it counts. Pages can be read before. */
  async open(): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true })
      for (const name of await readdir(this.#folder)) {
        const path = join(this.#folder, name)
        if (!name.endsWith(SUFFIX)) await rm(path, { force: true })
        else if (!this.#files.has(name)) this.#count(name, (await stat(path)).size)
      }
      await this.#makeRoom()
      await forgetFormerEditions(this.#folder)
    } catch (error) {
      this.#failed(error)
    }
  }

  async read(key: string): Promise<KeptPage | undefined> {
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined) return waiting === 'gone' ? undefined : waiting
    const file = await readFile(join(this.#folder, nameOf(key))).catch(() => undefined)
    const page = file === undefined ? undefined : readPage(file)
    return page?.key === key ? page : undefined
  }

  /** Written when there is time for it; of several versions of a page that wait, the last one. */
  write(page: KeptPage): void {
    if (Date.now() < this.#restsUntil) return
    this.#enqueue(page.key, page)
  }

  /** What is there no more is not found again, even where nothing can be written. */
  forget({ key }: Pick<KeptPage, 'key'>): void {
    this.#enqueue(key, 'gone')
  }

  #enqueue(key: string, page: KeptPage | 'gone'): void {
    this.#waiting.set(key, page)
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined))
  }

  /** Until everything that waits is written, or has failed. */
  async settled(): Promise<void> {
    await this.#writing
  }

  async #writeAll(): Promise<void> {
    // The first one that waits, until there is none: of one that is written a newer version may have come meanwhile.
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const [key, page] = next
      try {
        if (page === 'gone') await this.#remove(nameOf(key))
        else await this.#write(page)
      } catch (error) {
        this.#failed(error)
        return
      }
      if (this.#waiting.get(key) === page) this.#waiting.delete(key)
    }
  }

  async #write(page: KeptPage): Promise<void> {
    const name = nameOf(page.key)
    const path = join(this.#folder, name)
    const draft = `${path}.${randomUUID()}`
    const bytes = writePage(page)
    try {
      // Whoever tidies up may take the folder away as well.
      await mkdir(this.#folder, { recursive: true })
      await writeFile(draft, bytes)
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined)
      throw error
    }
    this.#count(name, bytes.length)
    await this.#makeRoom()
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true })
    this.#bytes -= this.#files.get(name) ?? 0
    this.#files.delete(name)
  }

  #count(name: string, bytes: number): void {
    this.#bytes += bytes - (this.#files.get(name) ?? 0)
    this.#files.delete(name)
    this.#files.set(name, bytes)
  }

  async #makeRoom(): Promise<void> {
    for (const name of this.#files.keys()) {
      if (this.#bytes <= this.#most) return
      await this.#remove(name)
    }
  }

  #failed(error: unknown): void {
    for (const [key, page] of this.#waiting) if (page !== 'gone') this.#waiting.delete(key)
    this.#restsUntil = Date.now() + REST
    log.warn({ kind: kindOf(error) }, 'Pages are not kept on disk for now.')
  }
}
