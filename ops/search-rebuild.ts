// `npm run search:rebuild`: makes the rows of the public search anew from the collections, also while people work.
import { createProgress } from './start/progress.ts'
import { endWith, success } from './outcome.ts'
import { withPayload } from './with-payload.ts'

const progress = createProgress()

const outcome = await withPayload(async (payload) => {
  const { rebuildSearch } = await import('../cms/search/rebuild.ts')
  const begun = performance.now()
  const { documents, written, deleted } = await rebuildSearch(payload, ({ collection, done, total }) =>
    progress.say(`  ${collection}: ${done} of ${total}`),
  )
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  return success(`${documents} documents looked at in ${seconds} s: ${written} rows written, ${deleted} deleted.`)
})
endWith(outcome)
