import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'

import { keepMessagesFromConsole } from '../../cms/console-without-messages.ts'
import { faultOf, type Fault } from '../../collections/logging/fault.ts'
import { logOptions } from '../../collections/logging/options.ts'

const TYPED = 'what-somebody-typed'

/** As a failed statement says it: with what it was given, in lines that look like places. */
function failedStatement(): Error {
  const cause = Object.assign(new Error(`Key (email)=(${TYPED})`), { code: '23505' })
  return new Error(`Failed query: select 1\nparams: ${TYPED}\n    at ${TYPED} (file.ts:1:1)`, { cause })
}

function lineOf(write: (log: pino.Logger) => void): string {
  const lines: string[] = []
  write(pino({ ...logOptions('test'), level: 'info' }, { write: (line: string) => void lines.push(line) }))
  return lines.join('')
}

const consoleError = console.error
afterEach(() => {
  console.error = consoleError
})

test.each([
  ['an error alone', (log: pino.Logger) => log.error(failedStatement())],
  ['an error beside other things', (log: pino.Logger) => log.error({ err: failedStatement(), duty: 'mail' })],
  ['an error with words of ours', (log: pino.Logger) => log.error({ err: failedStatement() }, 'It failed.')],
])('%s is told to the log without what it says, but with its kind, its cause and its place', (_, write) => {
  const line = lineOf(write)
  expect(line).not.toContain(TYPED)
  const { err } = JSON.parse(line) as { err: Fault }
  expect(err).toMatchObject({ kind: 'Error', cause: { kind: '23505' } })
  expect(err.at[0]).toContain('logging.test.ts')
})

test('what we say ourselves stands in the log as it is', () => {
  const line: unknown = JSON.parse(lineOf((log) => log.warn({ sent: 3 }, 'messages sent')))
  expect(line).toMatchObject({ name: 'test', sent: 3, msg: 'messages sent' })
})

test('what is no error, and an error without a place, have a kind', () => {
  expect(faultOf('a word')).toEqual({ kind: 'string', at: [] })
  expect(faultOf(Object.assign(new Error('x'), { stack: undefined }))).toEqual({ kind: 'Error', at: [] })
})

test('causes that go round in a circle come to an end', () => {
  const error = new Error('x')
  error.cause = error
  expect(JSON.stringify(faultOf(error)).match(/"kind"/g)).toHaveLength(4)
})

test('the console of the administration says of an error no more than the log', () => {
  const said: unknown[] = []
  console.error = (...words: unknown[]) => void said.push(...words)
  keepMessagesFromConsole()
  console.error(' ⨯', failedStatement())
  expect(said[0]).toBe(' ⨯')
  expect(String(said[1])).toContain('23505')
  expect(String(said[1])).not.toContain(TYPED)
})
