import { expect, test } from 'vitest'

import { SOURCES, textOf } from '../support/sources/files.ts'
import { importsOf } from '../support/sources/imports.ts'

/** What Astro, Next and the test of words look for by themselves. */
const BY_CONVENTION = /^(site\/(pages\/|middleware\.ts$)|cms\/(app\/|proxy\.ts$|.*\/words\.ts$))/
const EXPORTED = /^export (?:async )?(?:const|function\*?|class|type|interface) (\w+)/gm
/** Payload finds a component of the admin by its file and its name. */
const ADMIN_COMPONENT = /'\/([\w./-]+\.tsx)#(\w+)'/g

const imported = new Set([
  ...SOURCES.flatMap(importsOf).flatMap(({ target, names }) => names.map((name) => `${target} ${name}`)),
  ...SOURCES.flatMap((path) =>
    [...textOf(path).matchAll(ADMIN_COMPONENT)].map(([, file, name]) => `cms/${file} ${name}`),
  ),
])

test('whatever is exported is imported by another file: the rest is dead, or nobody else’s business', () => {
  const exported = SOURCES.filter((path) => !path.startsWith('tests/') && !BY_CONVENTION.test(path)).flatMap((path) =>
    [...textOf(path).matchAll(EXPORTED)].map(([, name = '']) => ({ path, name })),
  )
  expect(exported.length).toBeGreaterThan(1000)
  const forNobody = exported.filter(({ path, name }) => !imported.has(`${path} ${name}`) && !imported.has(`${path} *`))
  expect(forNobody.map(({ path, name }) => `${path} exports ${name}`)).toEqual([])
})
