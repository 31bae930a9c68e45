import { ask, type NoAnswer } from '../../desk-page/ask.ts'
import { checkAnswerSchema, standingSchema, type CheckAnswer } from '../answers.ts'
import { CHECK_PATH, ONE_PATH } from '../paths.ts'
import type { Choices } from '../plan/choices.ts'

function noAnswerOf({ status }: Response): NoAnswer['kind'] {
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

/** What would happen with a file. Never throws: a network that is gone is one of the answers. */
export async function askForCheck(api: string, file: File): Promise<CheckAnswer | NoAnswer | { kind: 'gone' }> {
  try {
    const response = await fetch(`${api}${CHECK_PATH}?${new URLSearchParams({ name: file.name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      cache: 'no-store',
    })
    if (!response.ok) return { kind: noAnswerOf(response) }
    return checkAnswerSchema.safeParse(await response.json()).data ?? { kind: 'unavailable' }
  } catch {
    return { kind: (await isGone(file)) ? 'gone' : 'unavailable' }
  }
}

const addressOf = (api: string, id: string) => api + ONE_PATH.replace(':id', id)

/** How an import stands. Never throws. */
export const askHowItStands = (api: string, id: string) => ask(addressOf(api, id), standingSchema)

/** Has something done with an import. Never throws. */
export const askFor = (api: string, id: string, what: 'choices' | 'import' | 'undo', body: Choices | object) =>
  ask(`${addressOf(api, id)}/${what}`, standingSchema, body)
