import { FILES, textOf } from '../sources/files.ts'

/**
 * Keys that the files with such paths define more than once between them. Spread into one object, the last file would
 * win without a word: a page would then say what another one is meant to say.
 */
export function keysDefinedTwice(paths: RegExp): string[] {
  const files = FILES.filter((path) => paths.test(path))
  if (files.length < 2) throw new Error(`Fewer than two files have paths like ${String(paths)}`)
  const keys = files.flatMap((path) =>
    [...textOf(path).matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  )
  if (keys.length < 50) throw new Error('The keys of these files are written otherwise than they are looked for')
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}
