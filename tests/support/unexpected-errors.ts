import { format } from 'node:util'

import { afterEach } from 'vitest'

const heard: string[] = []
const print = console.error.bind(console)

console.error = (...words: unknown[]) => {
  heard.push(format(...words))
  print(...words)
}

/** What a program says on its error output is a problem that somebody should have dealt with. */
afterEach(() => {
  const unexpected = heard.splice(0)
  if (unexpected.length > 0) throw new Error(`Nobody expected console.error to say: ${unexpected.join('\n')}`)
})
