import { setTimeout as wait } from 'node:timers/promises'

import type { Page } from 'playwright-core'

export interface Transferred {
  /** Bytes on the wire, headers included. */
  total: number
  scripts: number
}

/** Milliseconds of silence after which a page counts as loaded. */
const SILENCE = 80

/** Loads an address without any cache, until all that it asks for has come, and weighs it. */
export async function createScales(page: Page): Promise<(path: string) => Promise<Transferred>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const kinds = new Map<string, string>()
  const underWay = new Set<string>()
  let weight: Transferred = { total: 0, scripts: 0 }
  client.on('Network.requestWillBeSent', ({ requestId }) => underWay.add(requestId))
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  client.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    underWay.delete(requestId)
    weight.total += encodedDataLength
    if (kinds.get(requestId) === 'Script') weight.scripts += encodedDataLength
  })
  return async (path) => {
    weight = { total: 0, scripts: 0 }
    underWay.clear()
    await page.goto(path)
    do await wait(SILENCE)
    while (underWay.size > 0)
    return weight
  }
}
