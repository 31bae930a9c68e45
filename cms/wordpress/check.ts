import type { Queryable } from '../../collections/database/transaction.ts'
import { whatIsKnown } from './known.ts'
import type { Choices } from './plan/choices.ts'
import { PreparedPlan } from './plan/make-plan.ts'
import { reportOf, type Report } from './report.ts'
import { siteName } from './store.ts'
import type { OldSite } from './wxr/export.ts'

/** The dry run: what would become of an export, compared with what is stored. Writes nothing. */
export async function checkSite(on: Queryable, site: OldSite, choices: Choices): Promise<Report> {
  const known = await whatIsKnown(on, siteName(site))
  return reportOf(site, new PreparedPlan(site, choices, known), known)
}
