import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import { ROOT } from '../../../ops/start/foundation.ts'

/** Folders that hold what people write, and files at the top. */
const HOUSE = ['collections', 'cms', 'site', 'ops', 'tests']
const AT_THE_TOP = ['payload.config.ts', 'astro.config.mjs', 'eslint.config.mjs', 'vitest.config.ts']
const WRITTEN_BY_TOOLS = /^cms\/(generated|migrations|\.next)\/|\/importMap\.js$|^cms\/next-env\.d\.ts$/

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}

/** Paths of everything that people write, relative to the repository, with `/`. */
export const FILES: readonly string[] = [...HOUSE.flatMap(filesUnder), ...AT_THE_TOP]
  .filter((path) => !WRITTEN_BY_TOOLS.test(path))
  .toSorted()

/** Those of them that are programs. */
export const SOURCES: readonly string[] = FILES.filter((path) => /\.(ts|tsx|mjs|js|astro)$/.test(path))

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
