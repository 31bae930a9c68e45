import type { English } from './english.ts'
import { questions } from './general/questions.ts'
import { words } from './general/words.ts'

export const general = { ...words, ...questions } satisfies English['general']
