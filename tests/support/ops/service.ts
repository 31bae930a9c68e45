// A process such as the supervisor keeps alive: `node service.ts NAME FOLDER [SECONDS IT TAKES TO STOP]`. It notes its life in FOLDER/events.
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { announceReady, onStop } from '../../../ops/child.ts'

const [name = 'service', folder = '.', secondsToStop = '0'] = process.argv.slice(2)
const note = (event: string) => appendFileSync(`${folder}/events`, `${name} ${event} ${process.pid}\n`)

onStop(async () => {
  await pause(Number(secondsToStop) * 1000)
  note('stopped')
})
setInterval(() => undefined, 60_000)
note('started')
console.log(`${name} says hello`)
announceReady()
