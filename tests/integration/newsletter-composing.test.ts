import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { composeIssue, composeSaved } from '../../cms/newsletter/compose.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import { writeIssue } from '../support/newsletter/desk.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()
const { SITE_URL: SITE } = environmentHere()

const slug = (name: string) => `${name}-${randomUUID().slice(0, 8)}`

async function writeNews(title: string, more: { readyIn?: Locale[]; status?: 'draft' | 'published' } = {}) {
  const { readyIn = ['en', 'km'], status = 'published' } = more
  const { id } = await payload.create({
    collection: 'news',
    locale: 'en',
    draft: status === 'draft',
    data: { slug: slug('news'), title, summary: `About ${title}: {{${FACT}}}`, readyIn, _status: status },
  })
  if (readyIn.includes('km')) {
    const data = { title: `ព័ត៌មាន ${title}`, summary: `អំពី {{${FACT}}}`, _status: status }
    await payload.update({ collection: 'news', id, locale: 'km', draft: status === 'draft', data })
  }
  return { relationTo: 'news' as const, value: id }
}

async function writeResource(title: string, visibility: 'public' | 'members', listed: boolean) {
  const { id } = await payload.create({
    collection: 'resources',
    locale: 'en',
    data: {
      slug: slug('resource'),
      title,
      audiences: ['children'],
      ageFrom: 7,
      ageTo: 9,
      type: 'video',
      languages: ['en'],
      contentAdvisory: 'none',
      licence: 'cc-by-4.0',
      visibility,
      listed,
      readyIn: ['en'],
      _status: 'published',
    },
  })
  return { relationTo: 'resources' as const, value: id }
}

const FACT = slug('fact')
const fact = await payload.create({
  collection: 'facts',
  locale: 'en',
  data: { slug: FACT, label: 'A number', value: 'one hundred', asOf: '2026-11-01' },
})
await payload.update({ collection: 'facts', id: fact.id, locale: 'km', data: { value: 'មួយរយ' } })

async function composed(issue: string) {
  const composition = await composeIssue(payload, issue)
  if (composition.kind !== 'composed') throw new Error(composition.why)
  return composition
}

describe('an issue that is published', () => {
  test('is composed in each language that it is ready in, of what everybody may read', async () => {
    const [ready, english, draft] = [
      await writeNews('Ready'),
      await writeNews('In English', { readyIn: ['en'] }),
      await writeNews('Unpublished', { status: 'draft' }),
    ]
    const [listed, unlisted] = [
      await writeResource('Listed film', 'members', true),
      await writeResource('Unlisted film', 'members', false),
    ]
    const issue = await writeIssue(payload, { items: [english, ready, draft, listed, unlisted] })
    const { messages, leftOut } = await composed(issue)
    expect(leftOut.map(({ id }) => id)).toEqual([draft.value, unlisted.value])

    const { en, km } = messages
    expect([en?.subject, km?.subject]).toEqual(['An issue', 'លេខមួយ'])
    for (const written of [en?.text, en?.html, km?.text, km?.html]) {
      expect(written).not.toMatch(/Unpublished|Unlisted|\{\{(?!unsubscribe\}\})/)
      expect(written?.split(UNSUBSCRIBE_MARK).length).toBe(2)
      expect(written).not.toMatch(/(href="|\n)\//)
    }
    const titles = [...(km?.text ?? '').matchAll(/^\* (.*)$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      'In English (ព័ត៌មាន · មានតែជាភាសាអង់គ្លេស)',
      'ព័ត៌មាន Ready (ព័ត៌មាន)',
      'Listed film (វីដេអូ · មានតែជាភាសាអង់គ្លេស)',
    ])
    expect(km?.text).toContain('អំពី មួយរយ')
    expect(km?.text).toContain('About In English: one hundred')
    expect(en?.html).toContain(`href="${SITE}/en/report"`)
    expect(km?.html).toContain(`href="${SITE}/km/report"`)
  })

  test('in one language is composed in that one alone', async () => {
    const { messages } = await composed(await writeIssue(payload, { readyIn: ['km'] }))
    expect(Object.keys(messages)).toEqual(['km'])
  })

  test('never holds the reader’s own link but where it belongs, whatever its texts say', async () => {
    const issue = await writeIssue(payload, { subject: `Words ${UNSUBSCRIBE_MARK}` })
    const { messages } = await composed(issue)
    expect(messages.en?.subject).toBe('Words')
    expect(messages.en?.html.split(UNSUBSCRIBE_MARK).length).toBe(2)
  })
})

describe('nothing is sent of an issue', () => {
  const refusalOf = async (issue: string) => composeIssue(payload, issue)

  test('that is not there, or in the trash', async () => {
    expect(await refusalOf(randomUUID())).toEqual({ kind: 'refused', why: 'unknown' })
    const issue = await writeIssue(payload)
    await payload.update({ collection: 'newsletter-issues', id: issue, data: { deletedAt: new Date().toISOString() } })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'unknown' })
  })

  test('that is a draft, which can be looked at all the same', async () => {
    const issue = await writeIssue(payload, { status: 'draft' })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'notPublished' })
    expect(await composeSaved(payload, issue)).toMatchObject({
      kind: 'composed',
      messages: { en: { subject: 'An issue' }, km: { subject: 'លេខមួយ' } },
    })
  })

  test('that was unpublished', async () => {
    const issue = await writeIssue(payload)
    await payload.update({ collection: 'newsletter-issues', id: issue, data: { _status: 'draft' } })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'notPublished' })
  })

  test('of which only the newest draft says it', async () => {
    const issue = await writeIssue(payload)
    const data = { subject: 'A later draft', _status: 'draft' as const }
    await payload.update({ collection: 'newsletter-issues', id: issue, locale: 'en', draft: true, data })
    expect(await refusalOf(issue)).toMatchObject({ messages: { en: { subject: 'An issue' } } })
    expect(await composeSaved(payload, issue)).toMatchObject({ messages: { en: { subject: 'A later draft' } } })
  })

  test('that is dated ahead', async () => {
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString()
    const issue = await writeIssue(payload, { publishedAt })
    const ahead = { kind: 'refused', why: 'datedAhead', from: publishedAt }
    expect(await refusalOf(issue)).toEqual({ ...ahead, languages: ['en', 'km'] })
    // Its items may be dated ahead as well.
    expect(await refusalOf(await writeIssue(payload, { publishedAt, hasIntro: false }))).toMatchObject(ahead)
  })

  test('that is dated ahead and will lack something then', async () => {
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString()
    const issue = await writeIssue(payload, { publishedAt, subject: '' })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'noSubject' })
  })

  test('that has no subject', async () => {
    expect(await refusalOf(await writeIssue(payload, { subject: '' }))).toEqual({ kind: 'refused', why: 'noSubject' })
  })

  test('that has neither an introduction nor an item that everybody may read', async () => {
    const items = [await writeNews('Unpublished', { status: 'draft' })]
    const issue = await writeIssue(payload, { items, hasIntro: false })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'empty' })
  })

  test('that mail programs would cut off', async () => {
    const issue = await writeIssue(payload)
    const intro = rich.document(rich.paragraph(rich.text('អ'.repeat(21_000))))
    await payload.update({
      collection: 'newsletter-issues',
      id: issue,
      locale: 'km',
      data: { intro, _status: 'published' },
    })
    expect(await refusalOf(issue)).toEqual({ kind: 'refused', why: 'tooLong' })
  })
})
