// A process that hears no SIGTERM.
import { tellSupervisor } from '../../../ops/child.ts'

process.on('SIGTERM', () => undefined)
setInterval(() => undefined, 60_000)
await tellSupervisor({ kind: 'ready' })
