import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload } = await livePayload()
const overrideAccess = false
const PASSWORD = 'four unrelated words in a row'

const account = (password: string, disabled = false) => ({
  email: `${randomUUID()}@hotline.example`,
  password,
  name: 'Somebody',
  role: 'editor' as const,
  language: 'en' as const,
  disabled,
})

describe('a staff account', () => {
  test('cannot give itself a role, nor lift its own ban', async () => {
    const editor = await createPerson(payload, 'editor')
    const id = String(editor?.id)
    const change = payload.update({
      collection: 'staff',
      id,
      overrideAccess,
      user: editor,
      data: { role: 'admin', disabled: true, name: 'Renamed' },
    })
    await change.catch(() => undefined)
    expect(await payload.findByID({ collection: 'staff', id })).toMatchObject({ role: 'editor', disabled: false })
  })

  test('neither sees nor changes anybody else’s', async () => {
    const [editor, other] = [await createPerson(payload, 'editor'), await createPerson(payload, 'publisher')]
    const { docs } = await payload.find({ collection: 'staff', overrideAccess, user: editor })
    expect(docs.map(({ id }) => id)).toEqual([editor?.id])
    const change = payload.update({
      collection: 'staff',
      id: String(other?.id),
      overrideAccess,
      user: editor,
      data: { password: PASSWORD },
    })
    await expect(change).rejects.toThrow()
  })

  test.each(['short', 'elevenchars', 'ក'.repeat(11)])('takes no password as short as “%s”', async (password) => {
    await expect(payload.create({ collection: 'staff', data: account(password) })).rejects.toThrow(/password/i)
  })

  test.each(['password12345', 'ក'.repeat(12), 'qwertyuiopas', 'somebody2026'])(
    'takes none that is tried first, such as “%s”',
    async (password) => {
      await expect(payload.create({ collection: 'staff', data: account(password) })).rejects.toThrow(/password/i)
    },
  )

  test('takes a longer one, in any script', async () => {
    const data = account('កង្កែបលោតលើថ្មក្បែរស្ទឹង')
    await payload.create({ collection: 'staff', data })
    expect((await payload.login({ collection: 'staff', data })).user?.email).toBe(data.email)
  })

  test('takes no weak password by a link for a forgotten one either, and leaves the link good', async () => {
    const data = account(PASSWORD)
    await payload.create({ collection: 'staff', data })
    const token = await payload.forgotPassword({ collection: 'staff', data: { email: data.email }, disableEmail: true })
    const reset = (password: string) =>
      payload.resetPassword({ collection: 'staff', data: { token, password }, overrideAccess: true })
    for (const password of ['abc', 'password12345']) await expect(reset(password)).rejects.toThrow(/password/i)
    expect((await payload.login({ collection: 'staff', data })).user?.email).toBe(data.email)
    const another = 'six other words that say nothing'
    await reset(another)
    const again = { email: data.email, password: another }
    expect((await payload.login({ collection: 'staff', data: again })).user?.email).toBe(data.email)
  })

  test('that is disabled cannot log in, and is told no more than a stranger', async () => {
    const data = account(PASSWORD, true)
    await payload.create({ collection: 'staff', data })
    const reasonFor = (email: string, password: string) =>
      payload.login({ collection: 'staff', data: { email, password } }).then(
        () => 'let in',
        (error: unknown) => String(error),
      )
    const reason = await reasonFor(data.email, PASSWORD)
    expect(reason).not.toBe('let in')
    expect(reason).toBe(await reasonFor(`${randomUUID()}@hotline.example`, PASSWORD))
    expect(reason).toBe(await reasonFor(data.email, 'another password'))
  })
})
