import { HARVEST_PATH } from '../../collections/vocabulary/paths.ts'
import { oaiDocument, type OaiContent, type OaiRecord, type Repository } from '../open-data/oai/answer.ts'
import { readQuestion, type OaiError, type OaiQuestion } from '../open-data/oai/arguments.ts'
import { identifierHost } from '../open-data/oai/identifiers.ts'
import { writeToken } from '../open-data/oai/resumption.ts'
import { findGlobal } from '../payload.ts'
import { countHeaders, findEarliest, findHarvest, findHeader, findHeaders, type RecordHeader } from './harvest.ts'
import { withFacts, type Reader } from './reader.ts'

/** Records of one answer. */
const RECORDS_PER_ANSWER = 100

/** The answer to what a harvester sent, as XML. */
export async function answerHarvester(
  sent: URLSearchParams,
  { reader, origin, pageSize = RECORDS_PER_ANSWER }: { reader: Reader; origin: string; pageSize?: number },
): Promise<string> {
  const read = readQuestion(sent, identifierHost(origin))
  const [repository, content] = await Promise.all([
    describeRepository(reader, origin),
    read.kind === 'error' ? read : contentFor(read.question, pageSize),
  ])
  return oaiDocument(repository, read.arguments, content)
}

async function describeRepository(reader: Reader, origin: string): Promise<Repository> {
  const { siteName, email } = withFacts(await findGlobal('site-settings', reader), reader.facts)
  const host = identifierHost(origin)
  // Every host has a postmaster (RFC 2142), and the protocol wants an address.
  return { origin, baseUrl: origin + HARVEST_PATH, name: siteName ?? host, adminEmail: email ?? `postmaster@${host}` }
}

const failed = (code: OaiError['code'], message: string): OaiContent => ({ kind: 'error', error: { code, message } })
const UNKNOWN = failed('idDoesNotExist', 'There is no record of that identifier.')

async function contentFor(question: OaiQuestion, pageSize: number): Promise<OaiContent> {
  switch (question.verb) {
    case 'Identify':
      return { kind: 'identify', earliest: await findEarliest() }
    case 'ListSets':
      return { kind: 'sets' }
    case 'ListMetadataFormats':
      return question.record === undefined || (await findHeader(question.record)) ? { kind: 'formats' } : UNKNOWN
    case 'GetRecord': {
      const header = await findHeader(question.record)
      if (header === undefined) return UNKNOWN
      const [record] = await withDescriptions([header])
      return record === undefined ? UNKNOWN : { kind: 'record', record }
    }
    case 'ListIdentifiers':
    case 'ListRecords':
      return listFor(question, pageSize)
  }
}

type ListQuestion = Extract<OaiQuestion, { selection: unknown }>

async function listFor({ verb, selection, position }: ListQuestion, pageSize: number): Promise<OaiContent> {
  const [found, total] = await Promise.all([
    findHeaders(selection, position?.after, pageSize + 1),
    position?.total ?? countHeaders(selection),
  ])
  const headers = found.slice(0, pageSize)
  const last = headers.at(-1)
  if (last === undefined) {
    return position === undefined
      ? failed('noRecordsMatch', 'There are no such records.')
      : failed('badResumptionToken', 'The list ends before this resumptionToken.')
  }
  const cursor = position?.sent ?? 0
  const next = { after: last, sent: cursor + headers.length, total }
  const token = found.length > pageSize ? writeToken(selection, next) : ''
  const resumption = token === '' && position === undefined ? undefined : { token, total, cursor }
  const records = verb === 'ListRecords' ? await withDescriptions(headers) : headers.map((header) => ({ header }))
  return { kind: 'list', verb, records, resumption }
}

/** What the rules of access hide although it was just there is deleted by now. */
async function withDescriptions(headers: readonly RecordHeader[]): Promise<readonly OaiRecord[]> {
  const harvests = await findHarvest(headers)
  return headers.map((header) => {
    const harvest = harvests.get(header.id)
    return harvest === undefined ? { header: { ...header, deleted: true } } : { header, harvest }
  })
}
