import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { ROOT } from '../../ops/start/foundation.ts'
import { FILES, textOf } from '../support/sources/files.ts'

const README = textOf('README.md')

/** The parts of the house by the folder with which their lines in the tree begin. */
const TREE = new Map(
  (/^## The house\n+```\n(.*?)^```/ms.exec(README)?.[1] ?? '')
    .split(/^(?=\w)/m)
    .map((part) => [/^\w+/.exec(part)?.[0] ?? '', part]),
)

/** Without what tools keep beside it. */
const foldersIn = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)

describe('README', () => {
  test('shows every part of the house', () => {
    const ofOurs = foldersIn('.').filter((name) => FILES.some((path) => path.startsWith(`${name}/`)))
    expect([...TREE.keys()].toSorted()).toEqual(ofOurs.toSorted())
  })

  test.each(['collections', 'cms', 'site', 'ops', 'tests'])(
    'names the folders of %s, and none that is not there',
    (part) => {
      const text = (TREE.get(part) ?? '').replace(`${part}/`, '')
      const named = [...text.matchAll(/([a-z0-9-]+)\//g)].map(([, name]) => name)
      expect(named.toSorted()).toEqual(foldersIn(part).toSorted())
    },
  )

  test('tells of every command of package.json, and of none that is not there', () => {
    const told = new Set(Array.from(README.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g), ([, name]) => name))
    // npm runs these by itself, before the command of that name.
    const commands = Object.keys(manifest.scripts).filter((name) => !/^pre/.test(name))
    expect(commands.filter((name) => !told.has(name))).toEqual([])
    const run = new Set(Array.from(README.matchAll(/npm run ([a-z][a-z:-]*)/g), ([, name]) => name))
    expect([...run].filter((name) => !commands.includes(name ?? ''))).toEqual([])
  })
})
