import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { emailAdapter } from '../../cms/email/adapter.ts'
import { createMailer } from '../../cms/email/mailer.ts'
import { senderOf } from '../../cms/email/sender.ts'
import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'
import { readMessage } from '../support/mail/read-message.ts'

const SITE_URL = 'https://hotline.example:8443'
const MESSAGE = {
  to: 'sok@example.org',
  subject: 'សេចក្ដីជូនដំណឹង about the planted subject',
  text: 'ពាក្យ of the planted body\n',
  html: '<p>ពាក្យ of the planted body</p>',
}

let folder = ''
let outbox = ''
let server: MailServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-mail-'))
  outbox = join(folder, 'outbox')
  server = await startMailServer()
})
afterEach(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

describe('without a mail server', () => {
  test('a message becomes a well-formed file, in a folder for the owner alone', async () => {
    expect(await createMailer({ SITE_URL }, outbox).send(MESSAGE)).toEqual({ kind: 'sent' })
    expect(statSync(outbox).mode & 0o777).toBe(0o700)
    const [name = '', ...others] = readdirSync(outbox)
    expect(others).toEqual([])
    expect(name).toMatch(/^\d{8}T\d{9}Z-\d+-\d{6}\.eml$/)
    expect(statSync(join(outbox, name)).mode & 0o777).toBe(0o600)

    const raw = readFileSync(join(outbox, name), 'utf8')
    // RFC 5322: lines end in CRLF and have 998 bytes at most; what is not ASCII is encoded.
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^\x20-\x7e\t]/)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    const { headers, text, html } = readMessage(raw)
    expect(headers).toMatchObject({
      from: 'Hotline <noreply@hotline.example>',
      to: MESSAGE.to,
      subject: MESSAGE.subject,
      'mime-version': '1.0',
      'auto-submitted': 'auto-generated',
    })
    expect(Date.parse(headers['date'] ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(headers['message-id']).toMatch(/^<[^<>@\s]+@[^<>@\s]+>$/)
    expect([text, html]).toEqual([MESSAGE.text.trim(), MESSAGE.html])
  })

  test('files in the order of their names are in the order in which they were written', async () => {
    const mailer = createMailer({ SITE_URL }, outbox)
    for (let number = 1; number <= 20; number += 1) await mailer.send({ ...MESSAGE, subject: `Message ${number}` })
    const subjects = readdirSync(outbox)
      .sort()
      .map((name) => readMessage(readFileSync(join(outbox, name), 'utf8')).headers['subject'])
    expect(subjects).toEqual(Array.from({ length: 20 }, (_, index) => `Message ${index + 1}`))
  })

  test('a folder that cannot be written is a failure with a code, not an exception', async () => {
    const mailer = createMailer({ SITE_URL }, join(folder, 'missing', 'outbox'))
    expect(await mailer.send(MESSAGE)).toEqual({ kind: 'failed', code: 'ENOENT' })
  })
})

describe('with a mail server', () => {
  const mailer = () =>
    createMailer({ SITE_URL, SMTP_URL: server.url, MAIL_FROM: 'ខ្សែទូរសព្ទ <desk@hotline.example>' }, outbox)

  test('a message arrives in plain text and HTML, from MAIL_FROM', async () => {
    expect(await mailer().send(MESSAGE)).toEqual({ kind: 'sent' })
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({ to: MESSAGE.to, text: MESSAGE.text.trim(), html: MESSAGE.html })
    expect(server.received[0]?.headers['from']).toBe('ខ្សែទូរសព្ទ <desk@hotline.example>')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a recipient who is turned away is a failure whose code says so and whom not', async () => {
    server.refused.add(MESSAGE.to)
    expect(await mailer().send(MESSAGE)).toEqual({ kind: 'failed', code: 'EENVELOPE 550' })
  })

  test('a server that is not there is a failure with a code', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const address = gone.address()
    await new Promise((resolve) => gone.close(resolve))
    const SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    expect(await createMailer({ SITE_URL, SMTP_URL }, outbox).send(MESSAGE)).toEqual({
      kind: 'failed',
      code: 'ESOCKET ECONNREFUSED',
    })
  })
})

describe('what Payload sends', () => {
  test('has plain text besides its HTML, and leaves nothing but a code in the log when it fails', async () => {
    const { SMTP_URL: before } = process.env
    process.env['SMTP_URL'] = server.url
    const log: string[] = []
    const logger = { error: (...words: unknown[]) => log.push(JSON.stringify(words)) }
    const { sendEmail } = emailAdapter({ payload: { logger } as unknown as Payload })
    if (before === undefined) delete process.env['SMTP_URL']
    else process.env['SMTP_URL'] = before

    const html = 'Hello &amp; welcome<br>Go to <a href="https://cms.example/reset?a=1">this page</a>.'
    await sendEmail({ to: MESSAGE.to, subject: MESSAGE.subject, html })
    expect(server.received[0]).toMatchObject({
      html,
      text: 'Hello & welcome\nGo to this page: https://cms.example/reset?a=1.',
    })
    expect(log).toEqual([])

    server.refused.add(MESSAGE.to)
    await sendEmail({ to: MESSAGE.to, subject: MESSAGE.subject, html })
    expect(log).toEqual(['[{"code":"EENVELOPE 550"},"a message was not sent"]'])
  })
})

describe('the sender', () => {
  test.each([
    [undefined, { name: 'Hotline', address: 'noreply@hotline.example' }],
    ['desk@hotline.example', { name: 'Hotline', address: 'desk@hotline.example' }],
    ['The Desk <desk@hotline.example>', { name: 'The Desk', address: 'desk@hotline.example' }],
    ['"Desk, the" <desk@hotline.example>', { name: 'Desk, the', address: 'desk@hotline.example' }],
  ])('of MAIL_FROM=%s', (mailFrom, sender) => {
    expect(senderOf(mailFrom, SITE_URL)).toEqual(sender)
  })
})
