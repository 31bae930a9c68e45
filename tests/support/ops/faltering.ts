// A process that serves, but crashes at its start for as long as there is a file `hindrance`: `node faltering.ts FOLDER`.
import { existsSync } from 'node:fs'
import { announceReady } from '../../../ops/child.ts'

const [folder = '.'] = process.argv.slice(2)
if (existsSync(`${folder}/hindrance`)) throw new Error('something is in the way')
setInterval(() => undefined, 60_000)
process.on('SIGTERM', () => process.exit())
announceReady()
