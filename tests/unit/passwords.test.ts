import { describe, expect, test } from 'vitest'

import { hashPassword, isPassword } from '../../collections/accounts/password-hash.ts'
import { problemWith } from '../../site/members/new-password.ts'
import { quickest } from '../support/quickest.ts'

const ABOUT = { email: 'sokha.chan@example.org' }
const problemOf = (password: string) => problemWith(password, ABOUT)

describe('a new password', () => {
  test.each([
    'four unrelated words in a row',
    'mango bicycle thunder ladder',
    'ផ្កាឈូក ក្របី ពន្លឺ ទូក',
    'Xq7$vR2!mK9z',
    'ខ្ញុំចូលចិត្តបបរពណ៌ស្វាយ',
  ])('“%s” is good, whatever signs are in it or not', (password) => {
    expect(problemOf(password)).toBeUndefined()
  })

  test.each([
    'password1234',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'iloveyou1234',
    'abcdefghijkl',
    'passwordpassword',
  ])('“%s” is long enough, and among those that are tried first', (password) => {
    expect(problemOf(password)).toBe('tooCommon')
  })

  test('made of what is known of its owner is tried first too', () => {
    expect(problemOf('sokha.chan@example.org')).toBe('tooCommon')
    expect(problemWith('battambang12', { ...ABOUT, others: ['Battambang'] })).toBe('tooCommon')
  })

  test('has twelve characters at least, as people count them, and 256 at the most', () => {
    expect(problemOf('')).toBe('passwordMissing')
    expect(problemOf('Xq7$vR2!mK9')).toBe('tooShort')
    expect(problemOf('🐘🌊🪁🥭🛶🌙🎏🪷🐢🍚🎋')).toBe('tooShort')
    expect(problemOf(`mango bicycle thunder ${'x'.repeat(256)}`)).toBe('tooLong')
  })

  test('is judged in no time, however long it is', async () => {
    const { milliseconds } = await quickest(() => problemOf('aB1!'.repeat(64)))
    expect(milliseconds).toBeLessThan(1000)
  })
})

describe('the hash of a password', () => {
  test('recognises it, and no other, however its letters are composed', async () => {
    const hash = await hashPassword('four unrelated wörds')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword('four unrelated wörds', hash)).toBe(true)
    expect(await isPassword('four unrelated wo\u0308rds', hash)).toBe(true)
    expect(await isPassword('four unrelated words', hash)).toBe(false)
  })

  test('is another one each time', async () => {
    expect(await hashPassword('the same words again')).not.toBe(await hashPassword('the same words again'))
  })

  test('that is not there, or is none, is nobody’s', async () => {
    expect(await isPassword('', undefined)).toBe(false)
    expect(await isPassword('four unrelated words', undefined)).toBe(false)
  })
})
