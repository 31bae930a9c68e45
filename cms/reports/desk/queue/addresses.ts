import type { QueueFilter } from '../../queue.ts'

/** The address of the queue with another filter. Never a reference number: addresses end up in logs and histories. */
export function queueAddress(home: string, { state, priority, source, sheet }: Partial<QueueFilter>): string {
  const search = new URLSearchParams()
  if (state !== undefined) search.set('state', state)
  if (priority !== undefined) search.set('priority', priority)
  if (source !== undefined) search.set('source', source)
  if (sheet !== undefined && sheet > 1) search.set('sheet', String(sheet))
  return search.size === 0 ? home : `${home}?${search}`
}
