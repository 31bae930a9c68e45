import { QUERIES_IN_THE_LEARNING_CENTRE } from './en-resources.ts'
import { QUERIES_ELSEWHERE } from './en-site.ts'
import type { LabelledQuery } from './labelled-query.ts'

/** English queries, written as people type them and not out of titles. */
export const ENGLISH_QUERIES: readonly LabelledQuery[] = [...QUERIES_IN_THE_LEARNING_CENTRE, ...QUERIES_ELSEWHERE]
