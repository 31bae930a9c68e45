import { QUERIES_IN_THE_LEARNING_CENTRE } from './km-resources.ts'
import { QUERIES_ELSEWHERE } from './km-site.ts'
import type { LabelledQuery } from './labelled-query.ts'

/** Khmer queries, written as people type them and not out of titles. */
export const KHMER_QUERIES: readonly LabelledQuery[] = [...QUERIES_IN_THE_LEARNING_CENTRE, ...QUERIES_ELSEWHERE]
