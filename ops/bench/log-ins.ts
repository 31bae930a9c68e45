import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { figure, type Figure } from './figures.ts'
import { makeMembers, PASSWORD } from './made-up-members.ts'
import type { BenchPlatform } from './platform.ts'
import { arrive, loopback, percentile, post } from './reporters.ts'

/** Seconds of each part, visits of the home page a second, log-ins a minute. */
const SECONDS = 30
const VISITS = 15
const LOG_INS = 200

const MEMBERS = 50
async function visit(address: string): Promise<number> {
  const begun = performance.now()
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status === 200 ? performance.now() - begun : Infinity
}

/** People read the home page while others log in: a password is hashed beside the pages, and not in their way. */
export async function benchLogIns({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  const emails = await makeMembers(database.url, MEMBERS)
  const home = siteUrl + homePath('en')
  const read = () => arrive(VISITS, SECONDS, () => visit(home))
  await arrive(VISITS, 5, () => visit(home))
  const idle = await read()
  const [busy, logIns] = await Promise.all([
    read(),
    arrive(LOG_INS / 60, SECONDS, async (n) => {
      const fields = { email: emails[n % MEMBERS] ?? '', password: PASSWORD }
      const begun = performance.now()
      const { status } = await post(siteUrl + sectionPath('en', 'memberLogin'), fields, loopback(n))
      return { status, took: performance.now() - begun }
    }),
  ])
  const [before, meanwhile] = [percentile(idle, 0.99), percentile(busy, 0.99)]
  const failed = logIns.filter(({ status }) => status !== 303).length
  return [
    figure('log-ins: home page alone, p99, ms', before, '', true),
    figure('log-ins: home page while 200 a minute log in, p99, ms', meanwhile, '', true),
    figure('log-ins: p99 of the home page, times', (meanwhile / before).toFixed(2), '≤ 2', meanwhile / before <= 2),
    figure('log-ins: that failed', `${failed} of ${logIns.length}`, '0', failed === 0),
    figure(
      'log-ins: a log-in, p95, ms',
      percentile(
        logIns.map(({ took }) => took),
        0.95,
      ),
      '',
      true,
    ),
  ]
}
