import { describe, expect, test } from 'vitest'

import { SOURCES } from '../support/sources/files.ts'
import { importsOf, type Import } from '../support/sources/imports.ts'

const IMPORTS = SOURCES.flatMap(importsOf)

const VOCABULARY = /^collections\/vocabulary\//
/** The format in which reports are stored: the site seals, the staff administration opens, a command seals anew. */
const SEALING = /^collections\/sealing\//
/** How texts become what is searched for, the same where they are stored and where they are asked for. */
const ANALYSIS = /^collections\/text-analysis\//
/** What is the same for everybody who has an account, staff or member. */
const ACCOUNTS = /^collections\/accounts\//
/** Transactions of ours, and what is asked of the worker through the database. */
const DATABASE = /^collections\/database\//
/** The bucket of uploads, which staff fill and the site reads. */
const UPLOADS = /^collections\/uploads\//
/** How a link to a draft is signed: the administration gives it out, the site asks for it. */
const PREVIEWS = /^collections\/previews\//
/** What a log may be told of an error. */
const LOGGING = /^collections\/logging\//
const GENERATED_TYPES = /^cms\/generated\//
/** What a process of ours tells its supervisor and is told by it. */
const PROCESS_CONTRACT = /^ops\/(child|runtime)\.ts$/

const SHARED = [VOCABULARY, SEALING, ANALYSIS, ACCOUNTS, DATABASE, PREVIEWS, UPLOADS, LOGGING]

const isAny = (patterns: readonly RegExp[], path: string) => patterns.some((pattern) => pattern.test(path))

/** Imports of the files that `from` names which none of `allowed` allows, as people would say them. */
function breaches(from: RegExp, allowed: (found: Import) => boolean): string[] {
  return IMPORTS.filter((found) => from.test(found.from) && !allowed(found)).map(
    (found) => `${found.from} imports ${found.typeOnly ? 'types of ' : ''}${found.target}`,
  )
}

describe('who may import whom', () => {
  test('the house is read: an import of every kind is seen', () => {
    const targetsOf = (from: string) => IMPORTS.filter((found) => found.from === from).map(({ target }) => target)
    expect(targetsOf('collections/news.ts')).toContain('cms/fields/slug.ts')
    expect(targetsOf('site/env.d.ts')).toContain('collections/vocabulary/locales.ts')
    expect(targetsOf('site/pages/[locale]/index.astro').length).toBeGreaterThan(0)
    expect(targetsOf('ops/with-payload.ts')).toContain('payload.config.ts')
    expect(IMPORTS.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50)
  })

  test('every import of ours leads to a file that is there', () => {
    const isFile = new Set(SOURCES)
    const isTold = ({ target }: Import) =>
      isFile.has(target) || GENERATED_TYPES.test(target) || /^cms\/(migrations\/|app\/.*importMap)/.test(target)
    const lost = IMPORTS.filter(
      ({ isOurs, target }) => isOurs && /\.(ts|tsx|mjs|js|astro)$/.test(target) && !target.startsWith('dist/'),
    ).filter((found) => !isTold(found))
    expect(lost.map(({ from, target }) => `${from} imports ${target}`)).toEqual([])
  })

  test('the vocabulary imports zod and nothing of ours', () => {
    const allowed = ({ isOurs, target }: Import) => (isOurs ? VOCABULARY.test(target) : target === 'zod')
    expect(breaches(VOCABULARY, allowed)).toEqual([])
  })

  test('the sealing of reports imports HPKE, what Node has built in, and nothing else of ours', () => {
    const allowed = ({ isOurs, target }: Import) =>
      isOurs ? SEALING.test(target) : target === '@hpke/core' || target.startsWith('node:')
    expect(breaches(SEALING, allowed)).toEqual([])
  })

  test('the analysis of texts imports a stemmer and the vocabulary', () => {
    const allowed = ({ isOurs, target }: Import) =>
      isOurs ? isAny([ANALYSIS, VOCABULARY], target) : target === 'stemmer'
    expect(breaches(ANALYSIS, allowed)).toEqual([])
  })

  test('what all accounts have imports the vocabulary, a judge of passwords and what Node has built in', () => {
    const allowed = ({ isOurs, target }: Import) =>
      isOurs ? isAny([ACCOUNTS, VOCABULARY], target) : /^(node:|@zxcvbn-ts\/)/.test(target)
    expect(breaches(ACCOUNTS, allowed)).toEqual([])
  })

  test('transactions and queues import the vocabulary and the driver of PostgreSQL', () => {
    const allowed = ({ isOurs, target }: Import) =>
      isOurs ? isAny([DATABASE, VOCABULARY], target) : /^(node:|pg$|@payloadcms\/db-postgres$)/.test(target)
    expect(breaches(DATABASE, allowed)).toEqual([])
  })

  test('the bucket of uploads imports the vocabulary, a signer of requests and what Node has built in', () => {
    const allowed = ({ isOurs, target }: Import) =>
      isOurs ? isAny([UPLOADS, VOCABULARY], target) : /^(node:|aws4fetch$)/.test(target)
    expect(breaches(UPLOADS, allowed)).toEqual([])
  })

  test('links to drafts import the vocabulary and what Node has built in', () => {
    const allowed = ({ isOurs, target }: Import) => (isOurs ? VOCABULARY.test(target) : target.startsWith('node:'))
    expect(breaches(PREVIEWS, allowed)).toEqual([])
  })

  test('what a log may be told imports the types of a logger and the vocabulary', () => {
    const allowed = ({ isOurs, target }: Import) => (isOurs ? isAny([LOGGING, VOCABULARY], target) : target === 'pino')
    expect(breaches(LOGGING, allowed)).toEqual([])
  })

  test('a collection imports vocabulary and the parts of cms that it is made of, never another collection', () => {
    const parts = [
      VOCABULARY,
      /^cms\/(access|fields|blocks|hooks|second-factor|storage)\//,
      /^cms\/(members|newsletter|reports|resource-sheets|topic-merging)\/endpoints\.ts$/,
    ]
    const allowed = ({ isOurs, target, typeOnly }: Import) =>
      isOurs ? isAny(parts, target) || (typeOnly && GENERATED_TYPES.test(target)) : target === 'payload'
    expect(
      breaches(
        /^collections\/(?!vocabulary\/|sealing\/|text-analysis\/|accounts\/|database\/|previews\/|uploads\/|logging\/|all\.ts$)/,
        allowed,
      ),
    ).toEqual([])
  })

  test('the list of collections imports collections and nothing else', () => {
    expect(breaches(/^collections\/all\.ts$/, ({ target }) => /^collections\/[a-z-]+\.ts$/.test(target))).toEqual([])
  })

  test('cms imports the vocabulary and itself', () => {
    const allowed = ({ isOurs, target }: Import) => !isOurs || isAny([...SHARED, /^cms\/(?!app\/)/], target)
    expect(breaches(/^cms\/(?!app\/|prepare\.ts$|server\.ts$)/, allowed)).toEqual([])
  })

  test('the entry points of cms import the configuration and what a process tells its supervisor besides', () => {
    const besides = [VOCABULARY, SEALING, LOGGING, /^cms\//, /^payload\.config\.ts$/, PROCESS_CONTRACT]
    const allowed = ({ isOurs, target }: Import) => !isOurs || isAny(besides, target)
    expect(breaches(/^cms\/(app\/|prepare\.ts$|server\.ts$)/, allowed)).toEqual([])
  })

  test('nobody imports the admin, which is an entry point', () => {
    expect(breaches(/^(?!cms\/app\/)/, ({ target }) => !target.startsWith('cms/app/'))).toEqual([])
  })

  test('the site imports the vocabulary, itself, and types of what is stored', () => {
    const allowed = ({ from, isOurs, target, typeOnly }: Import) =>
      !isOurs ||
      isAny(SHARED, target) ||
      target.startsWith('site/') ||
      (typeOnly && GENERATED_TYPES.test(target)) ||
      (from === 'site/payload.ts' && target === 'payload.config.ts') ||
      (from === 'site/server/main.ts' && PROCESS_CONTRACT.test(target))
    expect(breaches(/^site\//, allowed)).toEqual([])
  })

  test.each(['components', 'blocks', 'layouts'])(
    '%s render and never fetch: of the queries they know types',
    (folder) => {
      const allowed = ({ target, typeOnly }: Import) => typeOnly || !target.startsWith('site/queries/')
      expect(breaches(new RegExp(`^site/${folder}/`), allowed)).toEqual([])
    },
  )

  test('cms, collections and operations know nothing of the site', () => {
    expect(
      breaches(/^(cms|collections|ops|payload\.config\.ts$)/, ({ target }) => !target.startsWith('site/')),
    ).toEqual([])
  })

  test('nobody but tests imports tests', () => {
    expect(breaches(/^(?!tests\/|vitest\.config\.ts$)/, ({ target }) => !target.startsWith('tests/'))).toEqual([])
  })
})
