import {
  createLocalReq,
  Forbidden,
  ValidationError,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'

import { whenInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { inRequestTransaction } from '../request-connection.ts'
import { StoppedByDesk, StoppedByGate } from '../workflow/refusal.ts'
import { ruleOf, type Column, type Value } from './columns.ts'
import { planRow, type Rights, type RowPlan } from './plan.ts'
import { readBySlug, type Reader } from './stored.ts'

type Outcome =
  | { kind: 'created' | 'updated' | 'changedMeanwhile' | 'forbidden' | 'failed' }
  /** By a rule of the fields that the check did not foresee. */
  | { kind: 'refused'; reason: string }

function dataFor(column: Column, value: Value, { prose, topics }: Reader): unknown {
  const { kind } = ruleOf(column)
  if (kind === 'prose') return typeof value === 'string' ? prose.fromMarkdown(value) : null
  if (kind === 'topics') return Array.isArray(value) ? value.flatMap((slug: string) => topics.idOf(slug) ?? []) : []
  // Nine in the morning in Phnom Penh: the same calendar day everywhere from there to the Americas' evening.
  if (kind === 'day') return typeof value === 'string' ? whenInPhnomPenh(`${value}T09:00`).toISOString() : null
  if (kind === 'choices') return value ?? []
  return value
}

type Data = RequiredDataFromCollectionSlug<'resources'>

/** What is saved in one language: its own texts, and with the first language everything that has none. */
function dataIn(locale: Locale | undefined, { values, changes }: RowPlan, reader: Reader): Partial<Data> {
  return Object.fromEntries(
    changes
      .filter((column) => ruleOf(column).locale === locale && column !== 'status')
      .map((column) => [ruleOf(column).field, dataFor(column, values[column] ?? null, reader)]),
  )
}

/** The last of them decides the status: the gate judges a document that is there in every language. */
async function save(req: PayloadRequest, plan: RowPlan, status: 'draft' | 'published', reader: Reader): Promise<void> {
  const { payload } = req
  let id = plan.basedOn?.id
  const rest = dataIn(undefined, plan, reader)
  const parts = LOCALES.map((locale) => ({ locale, own: dataIn(locale, plan, reader) })).filter(
    ({ locale, own }) => locale === LOCALES[0] || Object.keys(own).length > 0,
  )
  for (const [at, { locale, own }] of parts.entries()) {
    const now = at === parts.length - 1 ? status : 'draft'
    const how = { collection: 'resources', draft: now === 'draft', depth: 0, overrideAccess: false, req } as const
    const data = { ...(at === 0 && rest), ...own, _status: now }
    if (id === undefined) {
      // Whether all is there that a resource needs is for the rules of its fields to say.
      const created = await payload.create({ ...how, data: { ...data, slug: plan.slug } as Data, locale })
      id = created.id
    } else await payload.update({ ...how, id, data, locale })
  }
}

/** Both languages in one transaction. */
async function saveWhole(plan: RowPlan, status: 'draft' | 'published', reader: Reader): Promise<void> {
  const { payload, as } = reader
  const req = await createLocalReq({ ...(as.user && { user: as.user }), req: { headers: as.headers } }, payload)
  await inRequestTransaction(req, () => save(req, plan, status, reader))
}

function outcomeOf(error: unknown, { payload }: Reader): Outcome {
  if (error instanceof Forbidden) return { kind: 'forbidden' }
  if (error instanceof ValidationError) {
    return { kind: 'refused', reason: error.data.errors.map(({ path, message }) => `${path}: ${message}`).join(' ') }
  }
  if (error instanceof StoppedByGate || error instanceof StoppedByDesk)
    return { kind: 'refused', reason: error.message }
  payload.logger.error({ err: error }, 'A row of a sheet was not written')
  return { kind: 'failed' }
}

/** Writes one planned row, whole or not at all, if the resource is still what the plan was made from. */
export async function writeRow(plan: RowPlan, rights: Rights, reader: Reader): Promise<Outcome> {
  const now = async () => (await readBySlug(reader, [plan.slug])).get(plan.slug)
  try {
    const before = await now()
    if (before?.changedAt !== plan.basedOn?.changedAt || before?.id !== plan.basedOn?.id) {
      return { kind: 'changedMeanwhile' }
    }
    const status = (plan.values.status ?? before?.values.status) === 'published' ? 'published' : 'draft'
    await saveWhole(plan, status, reader)
    // Payload swallows a COMMIT that failed, so what counts is what can be read afterwards.
    const checked = { row: plan.row, slug: plan.slug, values: plan.values, problems: [] }
    const after = planRow(checked, await now(), rights, reader.prose)
    if (after.kind !== 'unchanged') return { kind: 'failed' }
    return { kind: plan.kind === 'new' ? 'created' : 'updated' }
  } catch (error) {
    return outcomeOf(error, reader)
  }
}
