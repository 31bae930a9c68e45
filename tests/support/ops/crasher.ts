// A process that serves for a moment and then crashes, each time.
import { announceReady } from '../../../ops/child.ts'

announceReady()
console.error('the last words of a crasher')
setTimeout(() => process.exit(3), 20)
