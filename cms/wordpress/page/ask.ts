import { ask, type NoAnswer } from '../../desk-page/ask.ts'
import { askAboutFile } from '../../desk-page/send-file.ts'
import { checkAnswerSchema, standingSchema, type CheckAnswer } from '../answers.ts'
import { CHECK_PATH, ONE_PATH } from '../paths.ts'
import type { Choices } from '../plan/choices.ts'

/** What would happen with a file. Never throws: a network that is gone is one of the answers. */
export const askForCheck = (api: string, file: File): Promise<CheckAnswer | NoAnswer | { kind: 'gone' }> =>
  askAboutFile(`${api}${CHECK_PATH}?${new URLSearchParams({ name: file.name })}`, file, checkAnswerSchema)

const addressOf = (api: string, id: string) => api + ONE_PATH.replace(':id', id)

/** How an import stands. Never throws. */
export const askHowItStands = (api: string, id: string) => ask(addressOf(api, id), standingSchema)

/** Has something done with an import. Never throws. */
export const askFor = (api: string, id: string, what: 'choices' | 'import' | 'undo', body: Choices | object) =>
  ask(`${addressOf(api, id)}/${what}`, standingSchema, body)
