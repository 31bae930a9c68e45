import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isUploadName, UPLOAD_KINDS, type UploadKind } from '../vocabulary/upload-kinds.ts'
import type { Bucket } from './bucket.ts'

/** Milliseconds for which a name that the bucket does not know is not asked for again: anybody can think of names. */
const UNKNOWN_FOR = 30_000
const MOST_UNKNOWN = 10_000
/** Milliseconds in which a new file, and all its sizes, have come to the bucket. */
const ON_ITS_WAY = 120_000

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * The folder of uploads of a machine whose uploads lie in a bucket: files come when they are asked for, and go when they are gone
 * from there. Whoever serves files reads the folder, as where there is no bucket.
 */
export class LocalCopies {
  readonly #bucket: Bucket
  readonly #folder: string
  readonly #coming = new Map<string, Promise<boolean>>()
  readonly #unknown = new Map<string, number>()

  /** @param folder absolute path of the folder of uploads */
  constructor(bucket: Bucket, folder: string) {
    this.#bucket = bucket
    this.#folder = folder
  }

  /** Whether the file is in the folder now. @throws when the bucket does not answer */
  async bring(kind: UploadKind, name: string): Promise<boolean> {
    if (!isUploadName(name)) return false
    const key = `${kind}/${name}`
    if (await isThere(join(this.#folder, key))) return true
    if ((this.#unknown.get(key) ?? 0) > Date.now()) return false
    const under = this.#coming.get(key)
    if (under !== undefined) return under
    const coming = this.#fetch(key).finally(() => this.#coming.delete(key))
    this.#coming.set(key, coming)
    return coming
  }

  async #fetch(key: string): Promise<boolean> {
    const asked = new Date()
    const content = await this.#bucket.get(key)
    if (content === undefined) {
      if (this.#unknown.size >= MOST_UNKNOWN) this.#unknown.clear()
      this.#unknown.set(key, Date.now() + UNKNOWN_FOR)
      return false
    }
    await this.#write(key, content, asked)
    return true
  }

  async #write(key: string, content: Uint8Array, asked: Date): Promise<void> {
    const path = join(this.#folder, key)
    await mkdir(join(path, '..'), { recursive: true })
    const draft = join(path, '..', `.${randomUUID()}.draft`)
    try {
      await writeFile(draft, content)
      // What is changed in the bucket from then on is another one.
      await utimes(draft, asked, asked)
      await rename(draft, path)
    } finally {
      await rm(draft, { force: true })
    }
  }

  /**
   * Takes away what is no more in the bucket, or has been replaced there, and brings nothing.
   * @param young milliseconds: a file that is here for less may be on its way there, and waits for the next time
   * @returns how many files went, and how many wait
   */
  async sweep(young = ON_ITS_WAY): Promise<{ swept: number; waiting: number }> {
    let [swept, waiting] = [0, 0]
    for (const kind of UPLOAD_KINDS) {
      const stored = new Map((await this.#bucket.list(`${kind}/`)).map((object) => [object.key, object]))
      for (const name of await readdir(join(this.#folder, kind)).catch(() => [])) {
        if (name.startsWith('.')) continue
        const path = join(this.#folder, kind, name)
        const [object, copy] = [stored.get(`${kind}/${name}`), await stat(path).catch(() => undefined)]
        if (copy === undefined || (object?.size === copy.size && object.changedAt <= copy.mtimeMs)) continue
        if (object === undefined && Date.now() - copy.ctimeMs < young) {
          waiting += 1
          continue
        }
        await rm(path, { force: true })
        swept += 1
      }
    }
    return { swept, waiting }
  }

  /** Brings everything, for whoever copies the folder as a whole. @returns how many files have come */
  async bringAll(): Promise<number> {
    let come = 0
    for (const kind of UPLOAD_KINDS) {
      for (const { key } of await this.#bucket.list(`${kind}/`)) {
        if (!(await isThere(join(this.#folder, key))) && (await this.#fetch(key))) come += 1
      }
    }
    return come
  }

  /** Sends a file of the folder to the bucket. */
  async send(kind: UploadKind, name: string, contentType = 'application/octet-stream'): Promise<void> {
    const key = `${kind}/${name}`
    const content = await readFile(join(this.#folder, key))
    await this.#bucket.put(key, new Uint8Array(content), contentType)
    this.#unknown.delete(key)
  }

  async remove(kind: UploadKind, name: string): Promise<void> {
    await this.#bucket.remove(`${kind}/${name}`)
    await rm(join(this.#folder, kind, name), { force: true })
  }
}
