import type { ResearchSeed } from '../shapes.ts'
import { annualReport2025 } from './annual-report-2025.ts'
import { childrensInternetUse } from './childrens-internet-use-demonstration-survey.ts'
import { parentsGuidance } from './guidance-that-parents-can-use.ts'
import { noticeAndTakedown } from './notice-and-takedown-in-a-small-country.ts'
import { travelAndTourism } from './protecting-children-in-travel-and-tourism.ts'
import { teachersReadiness } from './teachers-readiness-for-online-safety.ts'
import { barriersToReporting } from './what-keeps-people-from-reporting.ts'
import { wordsThatProtect } from './words-that-protect.ts'

/** Newest first. All figures in these reports are illustrative and all personal names invented. */
export const research: readonly ResearchSeed[] = [
  annualReport2025,
  barriersToReporting,
  parentsGuidance,
  travelAndTourism,
  childrensInternetUse,
  teachersReadiness,
  noticeAndTakedown,
  wordsThatProtect,
]
