import { createTransport } from 'nodemailer'

import { codeOf, PATIENCE } from '../../cms/email/mailer.ts'
import type { Environment } from '../../collections/vocabulary/environment.ts'
import { ill, watch, well, type Finding } from './finding.ts'
import { lookAtWorker, type WorkerSeen } from './worker.ts'

const answers = async (url: string): Promise<number | undefined> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' })).status
  } catch {
    return undefined
  }
}

/** Where this machine reaches what listens on a host, or on all of them. */
const addressOf = (host: string, port: number): string => {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * @param away who should serve and does not, as the platform has noted it; undefined when none runs that would know
 * @param worker what the database knows of one
 */
export async function lookAtProcesses(
  { SITE_HOST, SITE_PORT, CMS_HOST, CMS_PORT }: Environment,
  away: readonly string[] | undefined,
  worker: WorkerSeen | undefined,
): Promise<Finding[]> {
  const site = addressOf(SITE_HOST, SITE_PORT)
  const [alive, ready, cms] = [
    await answers(`${site}/healthz`),
    await answers(`${site}/readyz`),
    await answers(`${addressOf(CMS_HOST, CMS_PORT)}/admin/login`),
  ]
  if (alive === undefined && cms === undefined && away === undefined)
    return [
      watch('Platform', 'does not run on this machine', 'npm start starts it; elsewhere, look there.'),
      ...lookAtWorker(away, worker, false),
    ]
  return [
    alive === 200 && ready === 200
      ? well('Site', 'runs, and can make fresh pages')
      : ill(
          'Site',
          alive === 200 ? 'runs, and shows what it has kept alone' : 'does not answer',
          'Look at the database first, then into DATA_DIR/logs.',
        ),
    cms === 200
      ? well('Administration', 'runs')
      : ill('Administration', 'does not answer', 'Look into DATA_DIR/logs/cms.log.'),
    ...lookAtWorker(away, worker, true),
  ]
}

export async function lookAtMail({ SMTP_URL }: Environment): Promise<Finding> {
  if (SMTP_URL === undefined)
    return watch(
      'E-mail',
      'goes into files of DATA_DIR/outbox, and to nobody',
      'Set SMTP_URL to a server that sends it.',
    )
  const transport = createTransport({ url: SMTP_URL, ...PATIENCE })
  try {
    await transport.verify()
    return well('E-mail', 'the mail server lets us in')
  } catch (error) {
    return ill(
      'E-mail',
      `the mail server does not let us in (${codeOf(error)})`,
      'Correct SMTP_URL, or ask whoever runs the server.',
    )
  } finally {
    transport.close()
  }
}

export function lookAtAddresses({ SITE_URL, CMS_URL, SITE_PROXIES }: Environment): Finding[] {
  const open = [SITE_URL, CMS_URL].filter((url) => !url.startsWith('https:'))
  const isLocal = open.every((url) => ['localhost', '127.0.0.1'].includes(new URL(url).hostname))
  return [
    open.length === 0
      ? well('Addresses', 'all on https')
      : isLocal
        ? watch(
            'Addresses',
            'for this machine alone',
            'Before anybody else uses it: SITE_URL and CMS_URL with https:, behind a TLS proxy.',
          )
        : ill(
            'Addresses',
            `not on https: ${open.join(', ')}`,
            'Put a TLS proxy in front: reports and passwords go over the line.',
          ),
    open.length === 0 && SITE_PROXIES === 0
      ? watch(
          'Proxies',
          'none, and yet the site is on https',
          'Set SITE_PROXIES to how many stand in front, else all visitors look like one.',
        )
      : well('Proxies', `${SITE_PROXIES} in front`),
  ]
}
