import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'

import { newSecret, stepOf } from '../../cms/second-factor/codes.ts'
import { isPassOf, passCookie, passIn, signPass } from '../../cms/second-factor/pass.ts'
import { belongingToAccount, belongingToSession, openSecret, sealSecret } from '../../cms/second-factor/secret.ts'
import { khmerDigits } from '../../collections/vocabulary/digits.ts'

const SESSION = { id: '0198c5a0-0000-7000-8000-000000000001', sid: 'log-in-1' }
const NOW = new Date('2026-11-24T08:00:00Z')
const HOURS = 60 * 60 * 1000

const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)

beforeAll(() => {
  process.env['CMS_SECRET'] = 'a secret of the staff administration in tests'
})

describe('a pass', () => {
  const pass = () => signPass(SESSION, NOW)

  test('is good for the log-in that it was given to, for eight hours and no longer', () => {
    expect(isPassOf(SESSION, pass(), NOW)).toBe(true)
    expect(isPassOf(SESSION, pass(), later(8 * HOURS - 1))).toBe(true)
    expect(isPassOf(SESSION, pass(), later(8 * HOURS))).toBe(false)
  })

  test.each([
    ['somebody else', { ...SESSION, id: '0198c5a0-0000-7000-8000-000000000002' }],
    ['another log-in of the same person', { ...SESSION, sid: 'log-in-2' }],
  ])('is good for nobody else: %s', (_whom, other) => {
    expect(isPassOf(other, pass(), NOW)).toBe(false)
  })

  test('takes no other expiry, and no other form', () => {
    const [expiry = '', signature = ''] = pass().split('.')
    for (const forged of [
      '',
      '.',
      expiry,
      `${expiry}.`,
      `${Number(expiry) + 1}.${signature}`,
      `${expiry}.${signature}.`,
      `${expiry}.${signature.slice(0, -2)}`,
      `-1.${signature}`,
      `1e12.${signature}`,
    ])
      expect(isPassOf(SESSION, forged, NOW), forged).toBe(false)
  })

  test('is signed with a secret that the staff administration alone has: without it, none is good', () => {
    const given = pass()
    const secret = process.env['CMS_SECRET']
    process.env['CMS_SECRET'] = 'another secret of thirty-two characters'
    expect(isPassOf(SESSION, given, NOW)).toBe(false)
    delete process.env['CMS_SECRET']
    expect(isPassOf(SESSION, given, NOW)).toBe(false)
    expect(() => signPass(SESSION, NOW)).toThrow('CMS_SECRET')
    process.env['CMS_SECRET'] = secret
  })

  test('travels in a cookie that scripts and other sites never see, bound to the host where there is TLS', () => {
    process.env['CMS_URL'] = 'http://127.0.0.1:3000'
    expect(passCookie(SESSION, NOW)).toBe(`second-factor=${pass()}; Max-Age=28800; Path=/; HttpOnly; SameSite=Strict`)
    process.env['CMS_URL'] = 'https://cms.hotline.example'
    expect(passCookie(SESSION, NOW)).toBe(
      `__Host-second-factor=${pass()}; Max-Age=28800; Path=/; HttpOnly; SameSite=Strict; Secure`,
    )
    const cookie = `second-factor=other; __Host-second-factor=${pass()}`
    expect(passIn(new Headers({ cookie }))).toBe(pass())
    delete process.env['CMS_URL']
  })
})

describe('a code', () => {
  const secret = newSecret()
  const codeAt = (time: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time.getTime() })
  const STEP = Math.floor(NOW.getTime() / 30_000)

  test('counts in its step of 30 seconds, the one before and the one after', () => {
    const found = [-2, -1, 0, 1, 2].map((steps) => stepOf(secret, codeAt(later(steps * 30_000)), NOW))
    expect(found).toEqual([undefined, STEP - 1, STEP, STEP + 1, undefined])
  })

  test('may be typed with spaces and in Khmer digits', () => {
    const code = codeAt(NOW)
    for (const typed of [` ${code.slice(0, 3)} ${code.slice(3)} `, khmerDigits(code), `${code}\u200b`])
      expect(stepOf(secret, typed, NOW), typed).toBe(STEP)
  })

  test.each(['', '12345', '1234567', 'abcdef', '12345a', '-12345', '១២៣៤៥'])('is no such thing: “%s”', (typed) => {
    expect(stepOf(secret, typed, NOW)).toBeUndefined()
  })

  // RFC 6238, appendix B: the last six of its eight digits.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('at %d seconds is what the standard says', (seconds, code) => {
    const standard = Secret.fromUTF8('12345678901234567890').base32
    expect(stepOf(standard, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
  })

  test('belongs to a secret of 160 bits that no other account gets', () => {
    expect(Secret.fromBase32(secret).bytes.length).toBe(20)
    expect(newSecret()).not.toBe(secret)
  })
})

describe('a sealed secret', () => {
  const secret = newSecret()

  test('opens where it belongs and nowhere else', () => {
    const sealed = sealSecret(secret, belongingToAccount(SESSION.id))
    expect(sealed).not.toContain(secret)
    expect(openSecret(sealed, belongingToAccount(SESSION.id))).toBe(secret)
    expect(openSecret(sealed, belongingToAccount('somebody else'))).toBeUndefined()
    expect(openSecret(sealed, belongingToSession(SESSION))).toBeUndefined()
  })

  test('does not open when a bit of it is changed, nor when it is cut', () => {
    const sealed = Buffer.from(sealSecret(secret, 'x'), 'base64url')
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(openSecret(changed.toString('base64url'), 'x')).toBeUndefined()
    }
    expect(openSecret('', 'x')).toBeUndefined()
    expect(openSecret(sealed.subarray(0, 28).toString('base64url'), 'x')).toBeUndefined()
  })
})
