import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import type { Role } from '../../collections/vocabulary/roles.ts'
import { TASK_KINDS, type TaskKind } from './kinds.ts'
import { TASK_SOURCES } from './sources.ts'

export const TASKS_PER_PAGE = 50

/** Who asks, and for what. */
interface Asking {
  person: string
  role: Role
  kind?: TaskKind | undefined
  /** From 1. */
  page?: number
  limit?: number
}

export interface Task {
  kind: TaskKind
  /** Slug of the collection or global. */
  source: string
  /** Empty for a global. */
  document: string
  due: Date | undefined
  /** More of what it is about: an address, the name of a file. */
  detail: string | undefined
}

interface Tasks {
  tasks: readonly Task[]
  /** Of each kind there is something of. */
  counts: ReadonlyMap<TaskKind, number>
  /** Of the kind that was asked for. */
  total: number
}

const ALL = TASK_SOURCES.map(({ statement }) => `(${statement})`).join(' UNION ALL ')
const WITH = `
  WITH asked AS (SELECT $1::uuid AS person, $2::text AS role), tasks (kind, source, document, due, detail) AS (${ALL})`

const countsSchema = z.array(z.object({ kind: z.enum(TASK_KINDS), count: z.coerce.number() }))
const tasksSchema = z.array(
  z.object({
    kind: z.enum(TASK_KINDS),
    source: z.string(),
    document: z.string(),
    due: z
      .date()
      .nullable()
      .transform((due) => due ?? undefined),
    detail: z
      .string()
      .nullable()
      .transform((detail) => detail ?? undefined),
  }),
)

/** What is to be done, what is due longest first. */
export async function readTasks(pool: Queryable, asking: Asking): Promise<Tasks> {
  const { person, role, kind, page = 1, limit = TASKS_PER_PAGE } = asking
  const [counted, found] = await Promise.all([
    pool.query(`${WITH} SELECT kind, count(*) FROM tasks GROUP BY kind`, [person, role]),
    pool.query(
      `${WITH} SELECT kind, source, document, due, detail FROM tasks WHERE $3::text IS NULL OR kind = $3
        ORDER BY due NULLS LAST, kind, source, document, detail LIMIT $4 OFFSET $5`,
      [person, role, kind ?? null, limit, (page - 1) * limit],
    ),
  ])
  const counts = new Map(countsSchema.parse(counted.rows).map((each) => [each.kind, each.count]))
  const total = kind === undefined ? [...counts.values()].reduce((sum, each) => sum + each, 0) : (counts.get(kind) ?? 0)
  return { tasks: tasksSchema.parse(found.rows), counts, total }
}

const firstsSchema = z.array(z.object({ total: z.coerce.number(), task: tasksSchema.element }))

/** The first few of each kind, what is due longest first, and how many there are: in one question, for the first page. */
export async function readFirstTasks(
  pool: Queryable,
  { person, role, limit }: { person: string; role: Role; limit: number },
): Promise<Tasks> {
  const { rows } = await pool.query(
    `${WITH}, ranked AS (
       SELECT *, count(*) OVER (PARTITION BY kind) AS total,
         row_number() OVER (PARTITION BY kind ORDER BY due NULLS LAST, source, document, detail) AS place FROM tasks)
     SELECT kind, source, document, due, detail, total FROM ranked WHERE place <= $3 ORDER BY kind, place`,
    [person, role, limit],
  )
  const found = firstsSchema.parse(rows.map((row: unknown) => ({ task: row, total: totalOf(row) })))
  const counts = new Map(found.map(({ task, total }) => [task.kind, total]))
  return {
    tasks: found.map(({ task }) => task),
    counts,
    total: [...counts.values()].reduce((sum, each) => sum + each, 0),
  }
}

const totalOf = (row: unknown): unknown => (typeof row === 'object' && row !== null && 'total' in row ? row.total : 0)
