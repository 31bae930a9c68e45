import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { choicesSchema, type Choices } from './plan/choices.ts'
import { problemSchema, type FoundProblem } from './plan/problems.ts'
import { reportSchema, type Report } from './report.ts'
import { STATES, type State } from './states.ts'
import { exportSchema, type OldSite } from './wxr/export.ts'

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

/** What became of something that did not go as it was planned. */
const outcomeSchema = z.object({ title: z.string(), ...problemSchema.shape })
export type Outcome = FoundProblem & { title: string }

const importSchema = z.object({
  id: z.string(),
  madeAt: z.date(),
  madeBy: z.string().nullable(),
  madeByName: z.string().nullable(),
  /** Who asked for what happens with it now, and by whose rights it does. */
  askedBy: z.string().nullable(),
  fileName: z.string(),
  site: z.string(),
  state: z.enum(STATES),
  choices: choicesSchema,
  total: z.number(),
  done: z.number(),
  outcome: z.array(outcomeSchema),
  endedAt: z.date().nullable(),
})
export type StoredImport = z.infer<typeof importSchema>

const COLUMNS = `i.id::text, i.made_at AS "madeAt", i.made_by::text AS "madeBy", s.name AS "madeByName", i.asked_by::text AS "askedBy",
  i.file_name AS "fileName", i.site, i.state, i.choices, i.total, i.done, i.outcome, i.ended_at AS "endedAt"`
const FROM = 'FROM wordpress_imports i LEFT JOIN staff s ON s.id = i.made_by'

/** The name under which a site is known again: its host and path, however it is written. */
export const siteName = ({ siteUrl }: Pick<OldSite, 'siteUrl'>): string =>
  siteUrl
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '')

/** Keeps what was read of a file, for whoever then decides. @returns its id */
export async function keepImport(
  on: Queryable,
  {
    fileName,
    by,
    site,
    choices,
    report,
  }: { fileName: string; by: string | null; site: OldSite; choices: Choices; report: Report },
): Promise<string> {
  const { rows } = await on.query(
    `INSERT INTO wordpress_imports (made_by, file_name, site, state, choices, content, report)
     VALUES ($1, $2, $3, 'checked', $4, $5, $6) RETURNING id::text`,
    [by, fileName, siteName(site), choices, await pack(JSON.stringify(site)), JSON.stringify(report)],
  )
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id ?? ''
}

export async function findImport(on: Queryable, id: string): Promise<StoredImport | undefined> {
  const { rows } = await on.query(`SELECT ${COLUMNS} ${FROM} WHERE i.id = $1`, [id])
  return z.array(importSchema).parse(rows)[0]
}

/** The newest, for the list of what was imported; those that were only looked at are not in it. */
export async function recentImports(on: Queryable): Promise<StoredImport[]> {
  const { rows } = await on.query(
    `SELECT ${COLUMNS} ${FROM} WHERE i.state <> 'checked' ORDER BY i.begun_at DESC NULLS LAST LIMIT 20`,
  )
  return z.array(importSchema).parse(rows)
}

/** The one that the worker goes on with, or begins. What is done from the console is asked for by nobody. */
export async function nextImport(on: Queryable): Promise<StoredImport | undefined> {
  const { rows } = await on.query(
    `SELECT ${COLUMNS} ${FROM}
     WHERE i.state IN ('running', 'undoing', 'waiting', 'undo-waiting') AND i.asked_by IS NOT NULL
     ORDER BY i.state IN ('running', 'undoing') DESC, i.begun_at LIMIT 1`,
  )
  return z.array(importSchema).parse(rows)[0]
}

export async function readReport(on: Queryable, id: string): Promise<Report | undefined> {
  const { rows } = await on.query('SELECT report FROM wordpress_imports WHERE id = $1', [id])
  return z.array(z.object({ report: reportSchema })).parse(rows)[0]?.report
}

/** What was read of the file; undefined once it has been written. */
export async function readContent(on: Queryable, id: string): Promise<OldSite | undefined> {
  const { rows } = await on.query('SELECT content FROM wordpress_imports WHERE id = $1', [id])
  const content = z.array(z.object({ content: z.instanceof(Buffer).nullable() })).parse(rows)[0]?.content
  return content ? exportSchema.parse(JSON.parse((await unpack(content)).toString('utf8'))) : undefined
}

export async function keepChoices(on: Queryable, id: string, choices: Choices, report: Report): Promise<void> {
  await on.query(`UPDATE wordpress_imports SET choices = $2, report = $3 WHERE id = $1 AND state = 'checked'`, [
    id,
    choices,
    JSON.stringify(report),
  ])
}

/** Brings an import from one state into another. @returns false when it is in none of those by now */
export async function move(on: Queryable, id: string, from: readonly State[], to: State): Promise<boolean> {
  const ends = to === 'done' || to === 'failed' || to === 'undone'
  const { rowCount } = await on.query(
    `UPDATE wordpress_imports SET state = $3 ${ends ? ', ended_at = now(), content = NULL' : ''}
     WHERE id = $1 AND state = ANY ($2)`,
    [id, from, to],
  )
  return rowCount === 1
}

/** Puts an import into the line, to be written or to be taken back. @returns false when it cannot be by now */
export async function ask(on: Queryable, id: string, what: 'import' | 'undo', by: string | null): Promise<boolean> {
  const [from, to]: [readonly State[], State] =
    what === 'import' ? [['checked'], 'waiting'] : [['done', 'failed'], 'undo-waiting']
  const { rowCount } = await on.query(
    `UPDATE wordpress_imports SET state = $3, asked_by = $4, begun_at = now(), ended_at = NULL, done = 0, total = 0,
       outcome = '[]' WHERE id = $1 AND state = ANY ($2)`,
    [id, from, to, by],
  )
  return rowCount === 1
}

export async function noteProgress(on: Queryable, id: string, done: number, total: number): Promise<void> {
  await on.query('UPDATE wordpress_imports SET done = $2, total = $3 WHERE id = $1', [id, done, total])
}

export async function keepOutcome(on: Queryable, id: string, outcome: readonly Outcome[]): Promise<void> {
  await on.query('UPDATE wordpress_imports SET outcome = $2 WHERE id = $1', [id, JSON.stringify(outcome)])
}

/** What was looked at and not imported within a day holds texts that nobody has asked to keep. */
export async function forgetUnused(on: Queryable): Promise<number> {
  const { rowCount } = await on.query(
    `DELETE FROM wordpress_imports WHERE state = 'checked' AND made_at < now() - interval '1 day'`,
  )
  return rowCount ?? 0
}
