import { checkRow } from './check-row.ts'
import { parseSheet, type Sheet } from './parse-sheet.ts'
import { fingerprintOf, planRows, type Rights, type RowPlan } from './plan.ts'
import { proseIn } from './prose.ts'
import { spelling, type TopicNames } from './read-cell.ts'
import { readBySlug, readTopics, topicsById, type AsUser, type Reader, type StoredTopic } from './stored.ts'
import type { Unreadable } from './unreadable.ts'
import type { Payload } from 'payload'

/** Slugs last, so that they win over a name or a former slug that is spelt the same. */
function namesOfTopics(topics: readonly StoredTopic[]): TopicNames {
  const named = (namesOf: (topic: StoredTopic) => readonly (string | null | undefined)[]) =>
    topics.flatMap((topic) => namesOf(topic).flatMap((name) => (name ? [[spelling(name), topic.slug] as const] : [])))
  return new Map([
    ...named(({ formerSlugs }) => formerSlugs),
    ...named(({ names }) => [names.en, names.km]),
    ...named(({ slug }) => [slug]),
  ])
}

export async function readerFor(payload: Payload, as: AsUser): Promise<Reader & { names: TopicNames }> {
  const topics = await readTopics(payload, as)
  return { payload, as, prose: await proseIn(payload.config), topics: topicsById(topics), names: namesOfTopics(topics) }
}

export interface CheckedSheet {
  kind: 'checked'
  fingerprint: string
  plans: readonly RowPlan[]
  unknownColumns: Sheet['unknownColumns']
  hasExample: boolean
}

/** The dry run: reads the file, compares it with what is stored, and writes nothing. */
export async function checkSheet(
  bytes: Uint8Array,
  reader: Reader & { names: TopicNames },
  rights: Rights,
): Promise<CheckedSheet | Unreadable> {
  const sheet = await parseSheet(bytes)
  if (sheet.kind === 'unreadable') return sheet
  const rows = sheet.rows.map((row) => checkRow(row, reader.names))
  const stored = await readBySlug(reader, [...new Set(rows.flatMap(({ slug }) => slug ?? []))])
  const plans = planRows(rows, stored, rights, reader.prose)
  return {
    kind: 'checked',
    fingerprint: fingerprintOf(bytes, plans),
    plans,
    unknownColumns: sheet.unknownColumns,
    hasExample: sheet.hasExample,
  }
}
