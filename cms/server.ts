import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

import next from 'next'
import { pino } from 'pino'

import { logOptions } from '../collections/logging/options.ts'
import { announceReady, closeServer, onStop } from '../ops/child.ts'
import { endIfHalfRestored, nameConnections, readCmsEnvironment } from '../ops/runtime.ts'
import { keepMessagesFromConsole } from './console-without-messages.ts'
import { fingerprintKey } from './reports/fingerprints/fingerprint.ts'
import { keepComparing } from './reports/fingerprints/loop.ts'

const environment = readCmsEnvironment()
const { CMS_HOST, CMS_PORT, CMS_SECRET, DATABASE_URL, REPORT_PRIVATE_KEYS } = environment
await endIfHalfRestored(environment)
nameConnections('cms')

keepMessagesFromConsole()
const app = next({ dev: false, dir: fileURLToPath(new URL('.', import.meta.url)), hostname: CMS_HOST, port: CMS_PORT })
await app.prepare()

const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))

const log = pino(logOptions('reported-before'))
onStop(
  keepComparing(
    DATABASE_URL,
    { warn: (message) => log.warn(message) },
    { privateKeys: REPORT_PRIVATE_KEYS, key: fingerprintKey(CMS_SECRET) },
  ),
)
onStop(async () => {
  await closeServer(server)
  await app.close()
})
server.listen(CMS_PORT, CMS_HOST, announceReady)
