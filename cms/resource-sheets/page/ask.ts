import { checkAnswerSchema, notWrittenSchema, progressSchema, type CheckAnswer, type WrittenRow } from '../answers.ts'

type NoAnswer = 'forbidden' | 'malformed' | 'unavailable' | 'gone'

const send = (address: string, file: File) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    cache: 'no-store',
  })

function noAnswerOf({ status }: Response): NoAnswer {
  if (status === 401 || status === 403) return 'forbidden'
  return status === 400 ? 'malformed' : 'unavailable'
}

/** A file that was saved again or moved since it was chosen cannot be read, and then the network is not to blame. */
const isGone = (file: File) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(() => false)
    .catch(() => true)

/** What would happen. Never throws: a network that is gone is one of the answers. */
export async function askForCheck(api: string, file: File): Promise<CheckAnswer | { kind: NoAnswer }> {
  try {
    const response = await send(`${api}/import/check`, file)
    if (!response.ok) return { kind: noAnswerOf(response) }
    const parsed = checkAnswerSchema.safeParse(await response.json())
    return parsed.success ? parsed.data : { kind: 'unavailable' }
  } catch {
    return { kind: (await isGone(file)) ? 'gone' : 'unavailable' }
  }
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** `broken` when the connection ended before the server had said that it was done. */
export type End = 'whole' | 'broken' | 'changedMeanwhile' | 'faulty' | NoAnswer

/** Has the checked rows written, and hears of each. */
export async function askForWriting(
  api: string,
  file: File,
  fingerprint: string,
  leaveOut: boolean,
  onRow: (row: WrittenRow) => void,
): Promise<End> {
  let hasBegun = false
  try {
    const search = new URLSearchParams({ fingerprint, leaveOut: leaveOut ? 'yes' : 'no' })
    const response = await send(`${api}/import/write?${search}`, file)
    if (!response.ok || response.body === null) {
      const told = notWrittenSchema.safeParse(await response.json().catch(() => undefined))
      return told.success ? told.data.kind : noAnswerOf(response)
    }
    hasBegun = true
    for await (const line of linesOf(response.body)) {
      const event = progressSchema.parse(JSON.parse(line))
      if (event.kind === 'row') onRow(event)
      if (event.kind === 'end') return 'whole'
    }
    return 'broken'
  } catch {
    if (hasBegun) return 'broken'
    return (await isGone(file)) ? 'gone' : 'unavailable'
  }
}
