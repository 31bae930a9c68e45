import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failure, success } from '../../ops/outcome.ts'
import { buildAndStamp, isStale, type Build } from '../../ops/start/builds.ts'

const build: Build = {
  name: 'thing',
  log: 'build-thing',
  command: [],
  inputs: ['source', 'config.ts', 'missing.ts'],
  except: ['source/admin'],
  stamp: 'output/.stamp',
}

let root = ''

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hotline-builds-'))
  write('source/page.ts', 'page')
  write('source/deep/part.ts', 'part')
  write('source/admin/panel.ts', 'panel')
  write('config.ts', 'config')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a build', () => {
  test('is stale until it has been made', async () => {
    expect(await isStale(root, build)).toBe(true)
    await buildAndStamp(root, build, async () => success(undefined))
    expect(await isStale(root, build)).toBe(false)
  })

  test.each([
    ['a changed file', () => write('source/deep/part.ts', 'another part')],
    ['a new file', () => write('source/new.ts', '')],
    ['a removed file', () => rmSync(join(root, 'source/page.ts'))],
    ['a renamed file', () => (rmSync(join(root, 'source/page.ts')), write('source/paper.ts', 'page'))],
    ['a file that appears where none was', () => write('missing.ts', '')],
    [
      'content that moves from one file to the next',
      () => (write('source/page.ts', 'pag'), write('config.ts', 'econfig')),
    ],
    ['output that was deleted', () => rmSync(join(root, 'output'), { recursive: true })],
  ])('is stale after %s', async (_what, change) => {
    await buildAndStamp(root, build, async () => success(undefined))
    change()
    expect(await isStale(root, build)).toBe(true)
  })

  test.each([
    ['another date', () => utimesSync(join(root, 'config.ts'), 1, 1)],
    ['a change outside its inputs', () => write('other/file.ts', '')],
    ['a change in an excepted folder', () => write('source/admin/panel.ts', 'another')],
    ['what tools write among the sources', () => write('source/.next/cache', '')],
  ])('stays fresh after %s', async (_what, change) => {
    await buildAndStamp(root, build, async () => success(undefined))
    change()
    expect(await isStale(root, build)).toBe(false)
  })

  test('is stale when it failed, even though it was fresh before', async () => {
    await buildAndStamp(root, build, async () => success(undefined))
    await buildAndStamp(root, build, async () => failure('broken'))
    expect(await isStale(root, build)).toBe(true)
  })

  test('is stale when a file was saved while it ran', async () => {
    await buildAndStamp(root, build, async () => {
      write('source/page.ts', 'saved meanwhile')
      return success(undefined)
    })
    expect(await isStale(root, build)).toBe(true)
  })
})
