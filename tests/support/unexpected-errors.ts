import { format } from 'node:util'

import { afterEach, beforeEach } from 'vitest'

import { forgetExpectedErrors, isExpectedError } from './expect-error.ts'

const heard: string[] = []
const print = console.error.bind(console)

console.error = (...words: unknown[]) => {
  const line = format(...words)
  if (isExpectedError(line)) return
  heard.push(line)
  print(...words)
}

beforeEach(forgetExpectedErrors)

/** What a program says on its error output is a problem that somebody should have dealt with. */
afterEach(() => {
  const unexpected = heard.splice(0)
  if (unexpected.length > 0) throw new Error(`Nobody expected console.error to say: ${unexpected.join('\n')}`)
})
