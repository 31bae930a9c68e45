import type { TaskSource } from './source.ts'
import { consentTasks } from './sources/consents.ts'
import { linkTasks } from './sources/links.ts'
import { documentReviews, factReviews } from './sources/reviews.ts'

export const TASK_SOURCES: readonly TaskSource[] = [consentTasks, linkTasks, documentReviews, factReviews]
