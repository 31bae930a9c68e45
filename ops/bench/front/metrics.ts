/** What a process tells Prometheus, by name and labels as they are written there. */
async function readMetrics(url: string): Promise<ReadonlyMap<string, number>> {
  const lines = (await (await fetch(url)).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ')
      return [line.slice(0, space), Number(line.slice(space + 1))]
    }),
  )
}

/** Pages that were made so far. */
export const rendersOf = async (url: string): Promise<number> => (await readMetrics(url)).get('site_renders_total') ?? 0
