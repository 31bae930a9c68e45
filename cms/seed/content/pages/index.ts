import type { PageSeed } from '../shapes.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { awarenessRaising } from './awareness-raising.ts'
import { contact } from './contact.ts'
import { donate } from './donate.ts'
import { getHelp } from './get-help.ts'
import { history } from './history.ts'
import { howToReport } from './how-to-report.ts'
import { inhope } from './inhope.ts'
import { lawEnforcement } from './law-enforcement.ts'
import { membersMaterials } from './members-materials.ts'
import { noticeAndTakedown } from './notice-and-takedown.ts'
import { pressKit } from './press-kit.ts'
import { privacy } from './privacy.ts'
import { researchAndAdvocacy } from './research-and-advocacy.ts'
import { saferInternetDay } from './safer-internet-day.ts'
import { terms } from './terms.ts'

export const pages: readonly PageSeed[] = [
  about,
  accessibility,
  awarenessRaising,
  contact,
  donate,
  getHelp,
  history,
  howToReport,
  inhope,
  lawEnforcement,
  membersMaterials,
  noticeAndTakedown,
  pressKit,
  privacy,
  researchAndAdvocacy,
  saferInternetDay,
  terms,
]
