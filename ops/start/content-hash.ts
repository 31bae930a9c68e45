import { createHash, hash as hashOf } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { codeOf } from '../outcome.ts'

/** What tools write among the sources; it changes by building, so it must not ask for another build. */
const WRITTEN_BY_TOOLS = new Set(['.next', '.astro', 'node_modules', 'dist', 'next-env.d.ts', '.DS_Store'])

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const lists = await Promise.all(
      entries
        .filter(({ name }) => !WRITTEN_BY_TOOLS.has(name) && !name.endsWith('.tsbuildinfo'))
        .map(async (entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)])),
    )
    return lists.flat()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [path]
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * One hash for the names and contents of files and folders, whatever their dates: a clone and a checkout change those.
 * @param root the folder that the paths are relative to
 * @param inputs files and folders; one that is missing counts as empty
 * @param except folders to leave out
 */
export async function hashContents(
  root: string,
  inputs: readonly string[],
  except: readonly string[],
): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesUnder(join(root, input))))).flat()
  const names = files.map((file) => relative(root, file).replaceAll(sep, '/')).sort()
  const hash = createHash('sha256')
  for (const name of names) {
    if (except.some((folder) => name.startsWith(`${folder}/`))) continue
    // The hash of the content, not the content: its length is fixed, so no two lists of files run together alike. At once, because
    // of a thousand small files each takes longer to be waited for than to be read, and whoever starts the house waits for all.
    const content = hashOf('sha256', readFileSync(join(root, name)))
    hash.update(`${name}\0${content}\n`)
  }
  return hash.digest('hex')
}
