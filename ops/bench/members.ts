import { sectionPath, type Section } from '../../collections/vocabulary/paths.ts'
import { figure, type Figure } from './figures.ts'
import { makeMembers, PASSWORD } from './made-up-members.ts'
import type { BenchPlatform } from './platform.ts'
import { loopback, percentile, post } from './reporters.ts'

/** Tries with a known address, and as many with one that nobody has. */
const TRIES = 200
/** Tries before, until every code path is compiled and every connection made. */
const WARM_UP = 20
/** By how much the times may differ. */
const TOLERANCE = 0.1

interface Door {
  name: string
  section: Section
  fieldsFor(email: string): Readonly<Record<string, string>>
}

const DOORS: readonly Door[] = [
  { name: 'log-in', section: 'memberLogin', fieldsFor: (email) => ({ email, password: `not ${PASSWORD}` }) },
  {
    name: 'sign-up',
    section: 'memberRegistration',
    fieldsFor: (email) => ({ email, name: 'Somebody', terms: 'on' }),
  },
  { name: 'forgotten password', section: 'memberForgotten', fieldsFor: (email) => ({ email }) },
]

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const differenceOf = (one: number, other: number) => Math.abs(one / other - 1)

let visitors = 0

/** Knocks with known and unknown addresses in turn, and compares what comes back, and when. */
async function knock(siteUrl: string, door: Door, emails: readonly string[]): Promise<Figure[]> {
  const times = { known: [] as number[], unknown: [] as number[] }
  const answers = new Set<string>()
  for (let n = 0; n < WARM_UP + TRIES; n += 1) {
    // Each of them first as often as the other: what else the machine does meets both alike.
    for (const kind of n % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
      const email = kind === 'known' ? (emails[n] ?? '') : `nobody-${n}@example.org`
      const begun = performance.now()
      const address = siteUrl + sectionPath('en', door.section)
      const { status, html } = await post(address, door.fieldsFor(email), loopback((visitors += 1)))
      if (n < WARM_UP) continue
      times[kind].push(performance.now() - begun)
      answers.add(`${status} ${html.replaceAll(email, '')}`)
    }
  }
  const { known, unknown } = times
  const median = percentile(known, 0.5)
  const differences = [
    ['mean', differenceOf(mean(known), mean(unknown))],
    ['median', differenceOf(median, percentile(unknown, 0.5))],
  ] as const
  return [
    figure(`members: ${door.name}, different answers in ${2 * TRIES}`, answers.size, '1', answers.size === 1),
    figure(`members: ${door.name}, median, ms`, median, '', true),
    ...differences.map(([what, difference]) =>
      figure(
        `members: ${door.name}, known against unknown, ${what}, %`,
        difference * 100,
        '≤ 10',
        difference <= TOLERANCE,
      ),
    ),
  ]
}

/** Nobody learns whether an address has an account, neither by the words of an answer nor by its time. */
export async function benchMembers({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  const emails = await makeMembers(database.url, WARM_UP + TRIES)
  const figures: Figure[] = []
  for (const door of DOORS) figures.push(...(await knock(siteUrl, door, emails)))
  return figures
}
