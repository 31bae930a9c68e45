import { ServerResponse, type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'

/** Node takes a callback as the last argument of both ways to write. */
const isCallback = (argument: unknown): argument is () => void => typeof argument === 'function'

/**
 * A response that Astro writes to and that nobody receives yet: the front wants the page whole, to compress it, to give
 * it an ETag, and to answer with the fault page instead when rendering breaks off in the middle.
 */
export class CapturedResponse extends ServerResponse {
  readonly #pieces: Buffer[] = []
  #brokenOff = false

  constructor(request: IncomingMessage) {
    super(request)
  }

  get body(): Buffer {
    return Buffer.concat(this.#pieces)
  }

  /** True when the renderer gave up in the middle of the page. */
  get brokenOff(): boolean {
    return this.#brokenOff
  }

  override writeHead(
    status: number,
    ...rest: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
  ): this {
    this.statusCode = status
    for (const headers of rest) {
      if (typeof headers !== 'object' || Array.isArray(headers)) continue
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value)
    }
    return this
  }

  override write(piece: unknown, ...rest: unknown[]): boolean {
    this.#keep(piece)
    for (const callback of rest.filter(isCallback)) callback()
    return true
  }

  override end(piece?: unknown, ...rest: unknown[]): this {
    this.#keep(piece)
    for (const callback of [piece, ...rest].filter(isCallback)) callback()
    return this.#over()
  }

  override destroy(): this {
    this.#brokenOff = true
    return this.#over()
  }

  override flushHeaders(): void {
    // Nothing is sent before the whole is there.
  }

  /** Astro lets go of the visitor's connection at this; on a connection that is kept, its listeners would pile up. */
  #over(): this {
    this.emit('finish')
    return this
  }

  #keep(piece: unknown): void {
    if (typeof piece === 'string') this.#pieces.push(Buffer.from(piece))
    else if (piece instanceof Uint8Array) this.#pieces.push(Buffer.from(piece))
  }
}
