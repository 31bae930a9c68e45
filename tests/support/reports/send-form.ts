import { request } from 'node:http'

export interface FormAnswer {
  status: number
  html: string
  headers: Record<string, string | string[] | undefined>
}

/** Posts a form as a browser without scripts does, from any loopback address: the school, the neighbour, the attacker. */
export function sendForm(
  url: string,
  fields: Readonly<Record<string, string>> | string,
  { from = '127.0.0.1', headers = {} }: { from?: string; headers?: Record<string, string> } = {},
): Promise<FormAnswer> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        localAddress: from,
        agent: false,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
          origin: 'null',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            html: Buffer.concat(pieces).toString('utf8'),
            headers: response.headers,
          }),
        )
      },
    )
    // A server that has heard enough closes before all is written.
    sent.once('error', (error) => reject(error))
    sent.end(body)
  })
}

/** The number that a confirmation shows. */
export const referenceIn = (html: string): string | undefined => /data-reference="(\d{8})"/.exec(html)?.[1]

/** An address of the loopback network for each number, all different. */
export const loopback = (n: number): string => `127.${1 + (n >> 15)}.${(n >> 7) & 255}.${1 + (n & 127)}`
