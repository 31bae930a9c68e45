import type { IncomingHttpHeaders } from 'node:http'

const PUSHED = /<script nonce="NONCE">self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g

/** Number of a line that Next streams, and what refers to one. */
const NUMBER = /^[0-9a-f]{1,3}:/
const REFERENCE = /"\$[L@]?[0-9a-f]{1,3}"/g

/** What Next streams after a page, sorted: in which pieces and in which order it comes, and is numbered, is chance. */
function gathered(html: string): string {
  let streamed = ''
  const page = html.replaceAll(PUSHED, (_script, text: string) => {
    streamed += JSON.parse(text) as string
    return ''
  })
  const lines = streamed.split('\n').map((line) => line.replace(NUMBER, '').replaceAll(REFERENCE, '"$"'))
  return page + lines.toSorted().join('\n')
}

/**
 * An answer without what differs from one to the next by chance: tokens of forms, nonces of scripts, what Next encrypts for
 * itself, the time of day.
 */
export function steady(body: string, headers: IncomingHttpHeaders): string {
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'] ?? ''))?.[1]
  const plain = body
    .replaceAll(/<input\b[^>]*type="hidden"[^>]*>/g, '')
    .replaceAll(/<responseDate>[^<]*/g, '')
    .replaceAll(/"less_than_equal":"[\dTZ:.-]+"/g, '')
  if (nonce === undefined) return plain
  return gathered(plain.replaceAll(nonce, 'NONCE').replaceAll(/\\"[\w+/]{80,}={0,2}\\"/g, '\\"ENCRYPTED\\"'))
}
