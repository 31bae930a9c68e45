import { createServer } from 'node:net'
import type { VariableName } from '../collections/vocabulary/variables.ts'
import { codeOf, failure, success, type Outcome } from './outcome.ts'

/** Tries the port for a moment: undefined when it is free, else the system's error code. */
export function whyNotFree(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error) ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

type WantedPort = { host: string; port: number; hostVariable: VariableName; portVariable: VariableName }

function explain({ host, port, hostVariable, portVariable }: WantedPort, code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that program, or set ${portVariable} to another port.`
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Set ${portVariable} to a port above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set ${hostVariable} to one it has, for example 127.0.0.1.`
    default:
      return `Nothing can listen on ${host}:${port} (${code}). Set ${hostVariable} or ${portVariable} to something else.`
  }
}

/** Whether all of the ports can be listened on; the problem names the first that cannot, and its variable. */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<Outcome<undefined>> {
  for (const port of wanted) {
    const code = await whyNotFree(port.host, port.port)
    if (code !== undefined) return failure(explain(port, code))
  }
  return success(undefined)
}

/** A port of this machine that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('No port'))
      })
    })
  })
}
