import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { countLexemes, searchVersion } from '../../cms/search/lexeme-counts.ts'
import { search } from '../../site/queries/search.ts'
import { livePayload } from '../support/payload/live.ts'
import { searchedWith } from '../support/payload/searched.ts'

const { payload, databaseUrl } = await livePayload()
const { pool } = payload.db
const { change, publishResource } = searchedWith(payload, databaseUrl)

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()
const corrected = async (isMember: boolean, typed: string) =>
  (await search({ locale: 'en', isMember }, typed))?.asked.corrected

test('nobody is told of a word that stands only in what is dated ahead, until the day comes', async () => {
  const { id } = await publishResource({ title: 'Brindlewack safety', publishedAt: TOMORROW })
  await publishResource({ title: 'Brindlewick safety' })
  await countLexemes(pool)
  // Neither as the word that is meant, nor by leaving a slip uncorrected because the word is there, or begins so.
  for (const isMember of [false, true]) {
    expect(await corrected(isMember, 'brindlewuck')).toBe('brindlewick')
    expect(await corrected(isMember, 'brindlewack')).toBe('brindlewick')
    expect(await corrected(isMember, 'brindlewac')).toBe('brindlewick')
  }
  await change(id, { publishedAt: new Date().toISOString() })
  await countLexemes(pool)
  expect(await corrected(false, 'brindlewack')).toBeUndefined()
  expect(await corrected(false, 'brindlewac')).toBeUndefined()
})

test('a word that stands only in what members find is known to members alone', async () => {
  const { id } = await publishResource({ title: 'Quorlandish course', visibility: 'members', listed: false })
  await countLexemes(pool)
  expect(await corrected(true, 'quorlondish')).toBe('quorlandish')
  expect(await corrected(false, 'quorlondish')).toBeUndefined()
  await publishResource({ title: 'Quorlindish course' })
  await countLexemes(pool)
  expect(await corrected(true, 'quorlandish')).toBeUndefined()
  expect(await corrected(true, 'quorlandis')).toBeUndefined()
  expect(await corrected(false, 'quorlandish')).toBe('quorlindish')
  expect(await corrected(false, 'quorlandis')).toBe('quorlindish')
  await change(id, { listed: true })
  await countLexemes(pool)
  expect(await corrected(false, 'quorlandish')).toBeUndefined()
})

test('words are counted anew when a date has come, although nothing is written then', async () => {
  await publishResource({ title: 'Due at once', publishedAt: new Date(Date.now() + 1500).toISOString() })
  const before = await searchVersion(pool)
  expect(await searchVersion(pool)).toBe(before)
  await pause(2000)
  expect(await searchVersion(pool)).not.toBe(before)
})
