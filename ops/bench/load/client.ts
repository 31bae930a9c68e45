import { connect, type Socket } from 'node:net'

export interface Reply {
  status: number
  /** As it came over the wire. */
  body: Buffer
  /** The head, up to the blank line. */
  head: Buffer
}

const BLANK = Buffer.from('\r\n\r\n')
const LENGTH = Buffer.from('content-length: ')
/** Where the status stands in `HTTP/1.1 200 OK`. */
const STATUS_AT = 9

/**
 * A client that keeps its connection and asks for one thing after another. Written for this alone: one that does more takes more
 * time than the server that is measured.
 */
export class Client {
  readonly #port: number
  #socket: Socket | undefined
  #received: Buffer[] = []
  #bytes = 0
  #expected = -1
  #headEnd = -1
  #waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined

  constructor(port: number) {
    this.#port = port
  }

  /** @throws when the connection breaks before the whole answer has come */
  ask(request: Buffer): Promise<Reply> {
    const socket = (this.#socket ??= this.#connect())
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      socket.write(request)
    })
  }

  close(): void {
    this.#socket?.destroy()
  }

  #connect(): Socket {
    const socket = connect(this.#port, '127.0.0.1')
    socket.setNoDelay(true)
    socket.on('data', (data: Buffer) => this.#receive(data))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.#socket = undefined
      this.#begin()
      this.#waiting?.reject(new Error('The connection was closed.'))
      this.#waiting = undefined
    })
    return socket
  }

  #begin(): void {
    this.#received = []
    this.#bytes = 0
    this.#expected = -1
  }

  #receive(data: Buffer): void {
    this.#received.push(data)
    this.#bytes += data.length
    if (this.#expected === -1) this.#readHead()
    if (this.#expected === -1 || this.#bytes < this.#expected) return
    const whole = this.#received.length === 1 ? data : Buffer.concat(this.#received)
    const { resolve } = this.#waiting ?? {}
    const reply = {
      status: Number(whole.toString('latin1', STATUS_AT, STATUS_AT + 3)),
      head: whole.subarray(0, this.#headEnd),
      body: whole.subarray(this.#headEnd + BLANK.length, this.#expected),
    }
    this.#begin()
    this.#waiting = undefined
    resolve?.(reply)
  }

  #readHead(): void {
    const whole = this.#received.length === 1 ? (this.#received[0] ?? BLANK) : Buffer.concat(this.#received)
    const end = whole.indexOf(BLANK)
    if (end === -1) return
    const at = whole.indexOf(LENGTH)
    const length = at === -1 || at > end ? 0 : parseInt(whole.toString('latin1', at + LENGTH.length, at + 40), 10)
    this.#headEnd = end
    this.#expected = end + BLANK.length + length
  }
}

export const getRequest = (path: string, host: string, headers = 'Accept-Encoding: br\r\n'): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`)
