import { expect, test } from 'vitest'

import { SOURCES, textOf } from '../support/sources/files.ts'

/** What Astro and Next look for by its name. */
const BY_CONVENTION = /^(site\/(pages\/|middleware\.ts$)|cms\/app\/)/
const EXPORTED = /^export (?:async )?(?:const|function\*?|class|type|interface) (\w+)/gm

const NAMES = new Map(SOURCES.map((path) => [path, new Set(textOf(path).match(/\w+/g))]))
const isNamedBeside = (own: string, name: string) => [...NAMES].some(([path, names]) => path !== own && names.has(name))

test('whatever is exported is named in another file: the rest is dead, or nobody else’s business', () => {
  const exported = SOURCES.filter((path) => !path.startsWith('tests/') && !BY_CONVENTION.test(path)).flatMap((path) =>
    [...textOf(path).matchAll(EXPORTED)].map(([, name = '']) => ({ path, name })),
  )
  expect(exported.length).toBeGreaterThan(1000)
  const forNobody = exported.filter(({ path, name }) => !isNamedBeside(path, name))
  expect(forNobody.map(({ path, name }) => `${path} exports ${name}`)).toEqual([])
})
