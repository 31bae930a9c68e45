import type { TaskKind } from '../kinds.ts'

export const TASKS_PATH = '/tasks'

/** The list of tasks, of one kind or of all. @param admin where the administration lives */
export function tasksAddress(admin: string, kind?: TaskKind, page = 1): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(page > 1 && { page: String(page) }) })
  return `${admin}${TASKS_PATH}${query.size === 0 ? '' : `?${query}`}`
}
