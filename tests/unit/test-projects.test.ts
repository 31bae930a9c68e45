import { globSync } from 'node:fs'

import { expect, test } from 'vitest'

import { ROOT } from '../../ops/start/foundation.ts'
import { PROJECTS } from '../../ops/test/runs.ts'
import config from '../../vitest.config.ts'
import { FILES } from '../support/sources/files.ts'

/** What vitest.config.ts says about a project, as far as it is asked here. */
const projects = (config.test?.projects ?? []).flatMap((project) =>
  typeof project === 'object' && 'test' in project && project.test !== undefined ? [project.test] : [],
)

test('`npm test` runs every project', () => {
  expect(projects.map(({ name }) => name)).toEqual([...PROJECTS])
})

test('a project that finds no tests fails, so that a mistyped pattern is noticed', () => {
  expect(config.test?.passWithNoTests ?? false).toBe(false)
})

test('every test belongs to one project', () => {
  const tests = FILES.filter((path) => /\.test\.\w+$/.test(path))
  const run = projects.flatMap(({ include }) => globSync(include ?? [], { cwd: ROOT }))
  expect(run.toSorted()).toEqual(tests)
})
