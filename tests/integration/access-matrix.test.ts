import { join } from 'node:path'

import type { PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'

import { cellOfCollection, cellOfGlobal, cellOfJobs, requestOf } from '../support/access/matrix.ts'
import { readTable, type Row } from '../support/access/table.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson, PEOPLE, type Person } from '../support/payload/people.ts'

const TABLE = readTable(join(import.meta.dirname, 'access-matrix.txt'), PEOPLE)

const { payload } = await livePayload()
const requests = new Map<Person, PayloadRequest>()
for (const person of PEOPLE) requests.set(person, await requestOf(payload, await createPerson(payload, person)))

async function rowOf(cell: (req: PayloadRequest) => Promise<string>): Promise<Row<Person>> {
  const cells: Partial<Record<Person, string>> = {}
  for (const [person, req] of requests) cells[person] = await cell(req)
  return cells as Row<Person>
}

const { collections, globals } = payload.config

describe('who may do what', () => {
  test('is written down for everything that is stored, and for nothing else', () => {
    const stored = [...collections.map(({ slug }) => slug), ...globals.map(({ slug }) => slug), 'jobs']
    expect([...TABLE.keys()].toSorted()).toEqual(stored.toSorted())
  })

  test.each(collections.map((collection) => [collection.slug, collection] as const))(
    'with %s is what the table says',
    async (slug, collection) => {
      expect(await rowOf((req) => cellOfCollection(collection, req))).toEqual(TABLE.get(slug))
    },
  )

  test.each(globals.map((global) => [global.slug, global] as const))(
    'with %s is what the table says',
    async (slug, global) => {
      expect(await rowOf((req) => cellOfGlobal(global, req))).toEqual(TABLE.get(slug))
    },
  )

  test('with jobs is what the table says', async () => {
    expect(await rowOf((req) => cellOfJobs(payload, req))).toEqual(TABLE.get('jobs'))
  })
})
