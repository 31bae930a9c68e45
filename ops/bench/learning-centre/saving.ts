import type { CollectionAfterChangeHook, Payload } from 'payload'
import { percentile } from '../reporters.ts'

const SAVES = 80

/** What is measured is the saving itself, and there is nobody whose rights could be asked. */
const AS_SYSTEM = { overrideAccess: true, depth: 0 } as const

/**
 * Saves a resource with and without its rows of the search, by turns, so that whatever else happens on the machine happens
 * to both. @returns medians in milliseconds
 */
export async function saveByTurns(payload: Payload): Promise<{ withRows: number; without: number }> {
  const { hooks } = payload.collections.resources.config
  const all = hooks.afterChange
  const rest = all.filter((hook: CollectionAfterChangeHook) => hook.name !== 'writesSearchRows')
  if (rest.length !== all.length - 1) throw new Error('The hook that writes rows of the search is not there.')
  const { docs } = await payload.find({
    collection: 'resources',
    limit: SAVES,
    ...AS_SYSTEM,
    sort: 'slug',
  })
  const times = { withRows: [] as number[], without: [] as number[] }
  for (const [at, { id }] of docs.entries()) {
    // Each document both ways, and each way first as often as the other.
    for (const kind of at % 2 === 0 ? (['withRows', 'without'] as const) : (['without', 'withRows'] as const)) {
      hooks.afterChange = kind === 'withRows' ? all : rest
      const data = { title: `Saved ${kind} ${at} ${Date.now()}` }
      const begun = performance.now()
      await payload.update({ collection: 'resources', id, locale: 'en', data, ...AS_SYSTEM })
      times[kind].push(performance.now() - begun)
    }
  }
  hooks.afterChange = all
  return { withRows: percentile(times.withRows.slice(10), 0.5), without: percentile(times.without.slice(10), 0.5) }
}
