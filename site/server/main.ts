import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { localCopies } from '../../collections/uploads/copies-here.ts'
import { uploadsFolder } from '../../collections/uploads/folder.ts'
import { announceReady, closeServer, onStop } from '../../ops/child.ts'
import { endIfHalfRestored, nameConnections, readSiteEnvironment } from '../../ops/runtime.ts'
import { log } from '../log.ts'
import { payloadHandle } from '../payload.ts'
import { addPageViews } from '../queries/page-views.ts'
import type { RenderHandler } from './answer-pages.ts'
import { createFront } from './front.ts'
import { memberFileAccess } from './member-file-access.ts'
import { metricsServer } from './metrics.ts'
import { keptPages } from './page-cache/kept-pages.ts'
import { keepPageViews, PageViews } from './page-views.ts'
import { sweepCopies } from './sweep-copies.ts'
import { uploadRules } from './upload-rules.ts'

/** Milliseconds to wait for the database at a start, and for proxies at an end. */
const PATIENCE = 1500
const DRAINING = 3000

const environment = readSiteEnvironment()
await endIfHalfRestored(environment)
nameConnections('site')
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const build = (await import(pathToFileURL(resolve(dist, 'server/entry.mjs')).href)) as { handler: RenderHandler }

async function isReady(): Promise<boolean> {
  try {
    const payload = await payloadHandle()
    await payload.count({ collection: 'facts', overrideAccess: false })
    return true
  } catch {
    return false
  }
}

const { pages, known, changes, stop: stopKeeping } = keptPages(environment, dist)
const [uploads, copies] = [uploadsFolder(), localCopies()]
const views = new PageViews()
const counting = keepPageViews(views, addPageViews)
const { server, metrics, drain } = createFront({
  siteUrl: environment.SITE_URL,
  dist,
  uploads,
  copies,
  // The build has modules of its own, and these copies know what is coming already.
  render: (request, response, next, locals) => build.handler(request, response, next, { ...locals, copies }),
  memberFiles: memberFileAccess(uploads, copies),
  uploadRules: uploadRules(resolve(environment.DATA_DIR), changes),
  ...(pages && { pages }),
  known,
  proxies: environment.SITE_PROXIES,
  views,
  isReady,
  onFault: (error) => log.error({ err: error }, 'A request could not be answered.'),
})

const stopSweeping = copies && sweepCopies(copies, changes)

onStop(async () => {
  stopSweeping?.()
  drain()
  // A proxy in front looks every second or so, and sends nobody any more; alone we need not wait for one.
  if (environment.SITE_PROXIES > 0) await pause(DRAINING)
  await closeServer(server)
  await counting.stop()
  await stopKeeping()
})

// Connected before the first visitor comes; without a database the site still starts, and tries again at each request.
await Promise.race([isReady(), pause(PATIENCE, undefined, { ref: false })])
const { SITE_METRICS: metricsAt } = environment
if (metricsAt !== undefined) {
  const [host, port] = metricsAt.split(':')
  metricsServer(metrics).listen(Number(port), host)
}
server.listen(environment.SITE_PORT, environment.SITE_HOST, announceReady)
