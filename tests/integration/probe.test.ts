import { expect, test } from 'vitest'
import { livePayload } from '../support/payload/live.ts'

test('probe', async () => {
  const t = Date.now()
  const { payload } = await livePayload()
  console.log('loaded', Date.now() - t)
  expect((await payload.count({ collection: 'staff' })).totalDocs).toBe(1)
})
