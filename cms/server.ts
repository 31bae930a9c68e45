import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

import next from 'next'

import { announceReady, onStop } from '../ops/child.ts'
import { readCmsEnvironment } from '../ops/runtime.ts'

const { CMS_HOST, CMS_PORT } = readCmsEnvironment()

const app = next({ dev: false, dir: fileURLToPath(new URL('.', import.meta.url)), hostname: CMS_HOST, port: CMS_PORT })
await app.prepare()

const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))

onStop(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await app.close()
})
server.listen(CMS_PORT, CMS_HOST, announceReady)
