import type { TaskSource } from './source.ts'
import { consentTasks } from './sources/consents.ts'
import { draftTasks, personalTasks, reviewTasks } from './sources/desk.ts'
import { linkTasks } from './sources/links.ts'
import { documentReviews, factReviews } from './sources/reviews.ts'
import { translationTasks } from './sources/translations.ts'

export const TASK_SOURCES: readonly TaskSource[] = [
  consentTasks,
  personalTasks,
  draftTasks,
  reviewTasks,
  linkTasks,
  translationTasks,
  documentReviews,
  factReviews,
]
