import { noAnswerOf, type NoAnswer } from '../../desk-page/ask.ts'
import { askAboutFile, isGone, send } from '../../desk-page/send-file.ts'
import { checkAnswerSchema, notWrittenSchema, progressSchema, type CheckAnswer, type WrittenRow } from '../answers.ts'

/** What would happen. Never throws: a network that is gone is one of the answers. */
export const askForCheck = (api: string, file: File): Promise<CheckAnswer | NoAnswer | { kind: 'gone' }> =>
  askAboutFile(`${api}/import/check`, file, checkAnswerSchema)

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
type End = 'whole' | 'broken' | 'changedMeanwhile' | 'faulty' | 'gone' | NoAnswer['kind']

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
