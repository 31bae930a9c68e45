import { STATUS_CODES, type Server } from 'node:http'

import type { Headers } from './headers.ts'

/** What Node could not make a request of, by its code. */
const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what is no request at all, as everything else is answered, and lets go of the connection. */
export function answerClientErrors(server: Server, headers: Headers): void {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Whoever has gone, or has been sent something already, is told nothing more.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const status = STATUS_OF[error.code ?? ''] ?? 400
    const text = STATUS_CODES[status] ?? ''
    // Whoever does not hang up would keep the connection, and the place of a form that never comes.
    socket.end(
      `HTTP/1.1 ${status} ${text}\r\n${lines}connection: close\r\ncache-control: no-store\r\n` +
        `content-type: text/plain; charset=utf-8\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
      () => socket.destroy(),
    )
  })
}
