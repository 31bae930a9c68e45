import { z } from 'zod'

/** Of Lighthouse, from 0 to 100. */
type Scores = Readonly<Record<string, number>>

const resultSchema = z.object({
  lhr: z.object({
    categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
    audits: z.record(
      z.string(),
      z.object({ title: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() }),
    ),
  }),
})

const moduleSchema = z.object({ default: z.custom<(url: string, flags: object) => Promise<unknown>>() })

/** Too large to be a dependency for a look now and then: `npm i --no-save lighthouse` brings it for as long as one wants it. */
async function lighthouse() {
  const name = 'lighthouse'
  try {
    return moduleSchema.parse(await import(name)).default
  } catch {
    return undefined
  }
}

/** Scores of a phone, and what keeps one of them from 100; undefined where Lighthouse is not installed. */
export async function scoresOf(url: string, port: number): Promise<{ scores: Scores; missed: string[] } | undefined> {
  const run = await lighthouse()
  if (run === undefined) return undefined
  const { lhr } = resultSchema.parse(await run(url, { port, output: 'json', logLevel: 'error', formFactor: 'mobile' }))
  const scores = Object.fromEntries(
    Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  )
  const missed = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode !== 'informative' && score !== null && score < 0.9)
    .map(({ title }) => title)
  return { scores, missed }
}
