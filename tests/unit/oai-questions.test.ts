import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { oaiDocument } from '../../site/open-data/oai/answer.ts'
import { OAI_VERBS, readQuestion } from '../../site/open-data/oai/arguments.ts'
import { identifierOf } from '../../site/open-data/oai/identifiers.ts'
import { doiUrl, isbnUrn } from '../../site/open-data/published-identifiers.ts'
import { readToken, writeToken } from '../../site/open-data/oai/resumption.ts'
import { firstNamed, readXml } from '../support/open-data/read-xml.ts'

const HOST = 'hotline.example'
const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const REPOSITORY = { origin: `https://${HOST}`, baseUrl: `https://${HOST}/oai`, name: 'N', adminEmail: `a@${HOST}` }
const TOKEN = writeToken(
  { set: 'resources:children', from: new Date('2026-01-01T00:00:00Z'), before: undefined },
  { after: { stamp: new Date('2026-02-03T04:05:06.789Z'), id: ID }, sent: 100, total: 250 },
)

const read = (query: string) => readQuestion(new URLSearchParams(query), HOST)
function errorOf(query: string): string | undefined {
  const found = read(query)
  return found.kind === 'error' ? found.error.code : undefined
}

describe('what a harvester asks', () => {
  test.each([
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&set=research', 'badArgument'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&colour=blue', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T04:05:06', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T04:05:06.000Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-02', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-03T04:05:06Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a%20set', 'badArgument'],
    [`verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=${TOKEN}`, 'badArgument'],
    ['verb=ListRecords&resumptionToken=nonsense', 'badResumptionToken'],
    [`verb=ListRecords&resumptionToken=${TOKEN}x`, 'badResumptionToken'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    [`verb=GetRecord&identifier=oai:${HOST}:research/${ID}`, 'badArgument'],
    [`verb=GetRecord&metadataPrefix=mods&identifier=oai:${HOST}:research/${ID}`, 'cannotDisseminateFormat'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other.example:research/${ID}`, 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:${HOST}:research/${ID.toUpperCase()}`, 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:${HOST}:news/${ID}`, 'idDoesNotExist'],
    ['verb=ListMetadataFormats&identifier=17', 'idDoesNotExist'],
  ])('%s is told %s', (query, code) => {
    expect(errorOf(query)).toBe(code)
  })

  test('an answer to a bad verb or argument repeats no argument, one to another error repeats all', () => {
    expect(read('verb=Identify&x=1').arguments).toEqual({})
    expect(read('verb=ListRecords&metadataPrefix=marc21').arguments).toEqual({
      verb: 'ListRecords',
      metadataPrefix: 'marc21',
    })
  })

  test('a day reaches to its end, a second to the end of the second', () => {
    const [day, second] = [
      read('verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-02-03&until=2026-02-03'),
      read('verb=ListIdentifiers&metadataPrefix=oai_dc&until=2026-02-03T04:05:06Z&set=research'),
    ]
    expect(day).toMatchObject({
      question: {
        selection: { from: new Date('2026-02-03T00:00:00Z'), before: new Date('2026-02-04T00:00:00Z'), set: undefined },
      },
    })
    expect(second).toMatchObject({
      question: { selection: { from: undefined, before: new Date('2026-02-03T04:05:07Z'), set: 'research' } },
    })
  })

  test('no argument makes it throw, and every answer is well-formed XML that names an error of the protocol or none', () => {
    const name = fc.oneof(
      fc.constantFrom('verb', 'identifier', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    const value = fc.oneof(
      fc.constantFrom<string>(...OAI_VERBS, 'oai_dc', TOKEN, '9999-12-31', '0000-01-01', `oai:${HOST}:resources/${ID}`),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }).map((text) => Buffer.from(text).toString('base64url')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const asked = readQuestion(new URLSearchParams(pairs), HOST)
        const content = asked.kind === 'error' ? asked : ({ kind: 'formats' } as const)
        const root = readXml(oaiDocument(REPOSITORY, asked.arguments, content))
        expect(root.children.map((child) => child.name).slice(0, 2)).toEqual(['responseDate', 'request'])
        expect(firstNamed(root, 'error')?.attributes['code']).toBe(
          asked.kind === 'error' ? asked.error.code : undefined,
        )
      }),
      { numRuns: 5000 },
    )
  })
})

describe('a resumption token', () => {
  test('says the same when it comes back', () => {
    const moment = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    const selection = fc.record({
      set: fc.option(fc.constantFrom('research', 'resources:parents'), { nil: undefined }),
      from: fc.option(moment, { nil: undefined }),
      before: fc.option(moment, { nil: undefined }),
    })
    const position = fc.record({
      after: fc.record({ stamp: moment, id: fc.constant(ID) }),
      sent: fc.nat(100_000),
      total: fc.nat(100_000),
    })
    fc.assert(
      fc.property(selection, position, (wanted, reached) => {
        expect(readToken(writeToken(wanted, reached))).toEqual({ selection: wanted, position: reached })
      }),
    )
  })

  test('that somebody changed is none', () => {
    const changed = Buffer.from(TOKEN, 'base64url').toString().replace('250', '-50')
    expect(readToken(Buffer.from(changed).toString('base64url'))).toBeUndefined()
    expect(readToken(`${TOKEN}==`)).toBeUndefined()
  })
})

test('identifiers of other kinds are spelt one way, however staff wrote them', () => {
  expect(identifierOf(HOST, { kind: 'resources', id: ID })).toBe(`oai:${HOST}:resources/${ID}`)
  for (const doi of ['10.1234/abc', 'doi:10.1234/abc', 'https://doi.org/10.1234/abc'])
    expect(doiUrl(doi)).toBe('https://doi.org/10.1234/abc')
  expect(doiUrl('none')).toBeUndefined()
  expect(isbnUrn('ISBN 978-0-306-40615-7')).toBe('urn:isbn:9780306406157')
  expect(isbnUrn('soon')).toBeUndefined()
})
