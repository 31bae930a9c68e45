import { describe, expect, test } from 'vitest'

import { changedFields } from '../../cms/audit/changed-fields.ts'
import { csvLines } from '../../cms/audit/csv-lines.ts'

const document = (id: string) => ({ id, createdAt: '2026-01-01', updatedAt: '2026-02-02', title: 'Looked up' })

describe('the fields in which a document has changed', () => {
  test.each<[string, object, object, string[]]>([
    ['a text', { title: 'One' }, { title: 'Two' }, ['title']],
    ['what became empty', { title: 'One', summary: 'S' }, { title: 'One', summary: null }, ['summary']],
    ['nothing, where empty is written in another way', { a: null, list: [] }, { list: [] }, []],
    [
      'a field of a group by its own name',
      { consent: { needed: true } },
      { consent: { needed: false } },
      ['consent.needed'],
    ],
    ['a rich text as one', { body: { root: { a: 1 } } }, { body: { root: { a: 2 } } }, ['body']],
    ['nothing, where a document was only looked up', { picture: 'p1' }, { picture: document('p1') }, []],
    ['another document', { picture: document('p1') }, { picture: document('p2') }, ['picture']],
    [
      'nothing of what the platform writes by itself',
      { updatedAt: '1', sessions: [1] },
      { updatedAt: '2', sessions: [] },
      [],
    ],
    ['a row of a list', { photos: [{ id: 'r', caption: 'A' }] }, { photos: [{ id: 'r', caption: 'B' }] }, ['photos']],
  ])('are %s', (_, before, after, fields) => {
    expect(changedFields({ ...before }, { ...after })).toEqual(fields)
  })
})

test('a line of the file runs nothing, whatever a document is called', () => {
  const line = csvLines([
    {
      id: '1',
      at: new Date('2026-01-01T00:00:00Z'),
      actor: null,
      actor_name: '=cmd()',
      action: 'changed',
      source: 'news',
      document: 'd',
      title: 'A "title", with a comma',
      locale: 'en',
      fields: ['title', 'body'],
      detail: null,
    },
  ])
  expect(line).toBe(
    `2026-01-01T00:00:00.000Z,'=cmd(),,changed,news,d,"A ""title"", with a comma",en,"title; body",\r\n`,
  )
})
