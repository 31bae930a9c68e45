import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { createFormReader } from '../../site/server/form-body.ts'

/** Sends so many bytes, and leaves it open whether more come. */
function sending(bytes: number): PassThrough {
  const form = new PassThrough({ highWaterMark: bytes })
  form.write(Buffer.alloc(bytes))
  onTestFinished(() => void form.destroy())
  return form
}

test('forms of one visitor that do not come to their end keep large ones of theirs out, and no usual one, nor one of others', async () => {
  const read = createFormReader()
  const ended = (bytes: number) => sending(bytes).end()
  const waiting = Array.from({ length: 8 }, () => read(sending(2_000_000), 'slow'))
  await turn()
  expect(await read(ended(200_000), 'slow')).toBe('busy')
  expect(await read(ended(3000), 'slow')).toHaveLength(3000)
  expect(await read(ended(1_500_000), 'other')).toHaveLength(1_500_000)
  expect(await Promise.race([...waiting, Promise.resolve('all wait')])).toBe('all wait')
})
