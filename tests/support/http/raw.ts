import { connect } from 'node:net'

/** Milliseconds after which a server that says nothing has nothing to say. */
const PATIENCE = 20_000

export interface RawAnswer {
  /** 0 when the connection was closed, or nothing came. */
  status: number
  /** In small letters. */
  headers: ReadonlyMap<string, string>
  /** Headers that came more than once. */
  repeated: readonly string[]
  text: string
}

/** Sends bytes as they are, and reads the first answer until the connection is closed or the answer is whole. */
export function sendRaw(port: number, bytes: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    const done = () => {
      socket.destroy()
      resolve(parse(received))
    }
    const timer = setTimeout(done, PATIENCE)
    socket.on('connect', () => socket.write(bytes))
    socket.on('data', (data) => {
      received += data.toString('latin1')
      if (isWhole(received)) done()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      done()
    })
  })
}

const BLANK = '\r\n\r\n'

function isWhole(received: string): boolean {
  const end = received.indexOf(BLANK)
  if (end === -1) return false
  const head = received.slice(0, end)
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return received.endsWith(`\r\n0${BLANK}`)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  return length !== undefined && received.length >= end + BLANK.length + Number(length)
}

function parse(received: string): RawAnswer {
  const [head = '', ...rest] = received.split(BLANK)
  const [first = '', ...lines] = head.split('\r\n')
  const pairs = lines.map(
    (line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
  )
  const names = pairs.map(([name]) => name)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: new Map(pairs),
    repeated: names.filter((name, index) => names.indexOf(name) !== index && name !== 'set-cookie'),
    text: rest.join(BLANK),
  }
}
