import { readdir, readFile } from 'node:fs/promises'

/** Megabytes that a process has in memory, what it shares with others included; 0 when it is over. */
export async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1000
}

/** Megabytes of a process, of what is shared its part alone, so that those of several can be added up. */
async function ownMemoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s*(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1000
}

interface Running {
  pid: number
  parent: number
  name: string
}

async function processes(): Promise<Running[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const all = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      const [, name = '', parent = ''] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat) ?? []
      return { pid, parent: Number(parent), name }
    }),
  )
  return all
}

/** What a process and all that it has started have in memory, without PostgreSQL. Megabytes, by process. */
export async function memoryOfHouse(pid: number): Promise<number[]> {
  const all = await processes()
  const house = [pid]
  for (const each of house) house.push(...all.filter(({ parent }) => parent === each).map((child) => child.pid))
  const ours = all.filter(({ pid: each, name }) => house.includes(each) && name !== 'postgres')
  return Promise.all(ours.map((each) => ownMemoryOf(each.pid)))
}
