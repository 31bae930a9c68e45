// A supervisor in a process of its own, to be killed: `node supervisor.ts FOLDER`.
import { resolve } from 'node:path'
import { acquireInstanceLock } from '../../../ops/start/instance-lock.ts'
import { supervise } from '../../../ops/start/supervisor.ts'

const [folder = '.'] = process.argv.slice(2)
const service = resolve(import.meta.dirname, 'service.ts')
const deaf = resolve(import.meta.dirname, 'deaf.ts')

const lock = await acquireInstanceLock(folder)
if (!lock.ok) throw new Error(lock.problem)
const supervision = supervise({
  children: [
    { name: 'site', command: [service, 'site', folder] },
    { name: 'worker', command: [service, 'worker', folder] },
    { name: 'deaf', command: [deaf] },
  ],
  root: folder,
  variables: {},
  logFolder: folder,
  say: console.log,
  onChange: lock.value.remember,
})
await supervision.ready
console.log('ready')
