import { z } from 'zod'

import { utcSpan } from './dates.ts'
import { identifierIn, type RecordName } from './identifiers.ts'
import { isSetSpec } from './sets.ts'
import { readToken, type Position, type Selection } from './resumption.ts'

/** OAI-PMH 2.0 (http://www.openarchives.org/OAI/openarchivesprotocol.html): what somebody asks, and what is wrong with it. */

export const METADATA_PREFIX = 'oai_dc'

export type OaiQuestion =
  | { verb: 'Identify' | 'ListSets' }
  | { verb: 'ListMetadataFormats'; record: RecordName | undefined }
  | { verb: 'GetRecord'; record: RecordName }
  | { verb: 'ListIdentifiers' | 'ListRecords'; selection: Selection; position: Position | undefined }

export interface OaiError {
  code:
    'badVerb' | 'badArgument' | 'badResumptionToken' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch'
  message: string
}

type ReadQuestion =
  | { kind: 'question'; question: OaiQuestion; arguments: Readonly<Record<string, string>> }
  /** `arguments` are those that the answer repeats, which is none while they are not understood. */
  | { kind: 'error'; error: OaiError; arguments: Readonly<Record<string, string>> }

type ListVerb = 'ListIdentifiers' | 'ListRecords'
export const OAI_VERBS = [
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'ListIdentifiers',
  'ListRecords',
  'GetRecord',
] as const
type Verb = (typeof OAI_VERBS)[number]

const LIST_ARGUMENTS = ['from', 'until', 'set', 'metadataPrefix', 'resumptionToken']
const ARGUMENTS: Readonly<Record<Verb, readonly string[]>> = {
  Identify: [],
  ListMetadataFormats: ['identifier'],
  ListSets: ['resumptionToken'],
  ListIdentifiers: LIST_ARGUMENTS,
  ListRecords: LIST_ARGUMENTS,
  GetRecord: ['identifier', 'metadataPrefix'],
}

const verbSchema = z.enum(OAI_VERBS)

/** Longer ones are none of ours, and are not repeated to whoever sent them. */
const MAX_LENGTH = 1000

const wrong = (code: OaiError['code'], message: string): OaiError => ({ code, message })

/** Reads what was asked, from a query or from a form. Never fails. @param host the first part of our identifiers */
export function readQuestion(sent: URLSearchParams, host: string): ReadQuestion {
  const verbs = sent.getAll('verb')
  const verb = verbSchema.safeParse(verbs[0])
  if (!verb.success || verbs.length > 1) {
    const error = wrong('badVerb', `The verb must be one of ${OAI_VERBS.join(', ')}, once.`)
    return { kind: 'error', error, arguments: {} }
  }
  const names = [...sent.keys()].filter((name) => name !== 'verb')
  const problem = argumentProblem(verb.data, names, sent)
  if (problem !== undefined) return { kind: 'error', error: wrong('badArgument', problem), arguments: {} }
  const given = Object.fromEntries(names.map((name) => [name, sent.get(name) ?? '']))
  const question = questionOf(verb.data, given, host)
  if (!('code' in question)) return { kind: 'question', question, arguments: { verb: verb.data, ...given } }
  const repeated = question.code === 'badArgument' ? {} : { verb: verb.data, ...given }
  return { kind: 'error', error: question, arguments: repeated }
}

function argumentProblem(verb: Verb, names: readonly string[], sent: URLSearchParams): string | undefined {
  if (names.some((name) => !ARGUMENTS[verb].includes(name))) return `${verb} takes ${list(ARGUMENTS[verb])} only.`
  if (new Set(names).size < names.length) return 'An argument is repeated.'
  if (names.some((name) => sent.get(name) === '')) return 'An argument is empty.'
  if (names.some((name) => (sent.get(name)?.length ?? 0) > MAX_LENGTH)) return 'An argument is too long.'
  if (sent.has('resumptionToken') && names.length > 1) return 'A resumptionToken stands alone with the verb.'
  return undefined
}

const list = (names: readonly string[]) => (names.length === 0 ? 'no arguments and the verb' : names.join(', '))

type Given = Readonly<Record<string, string>>

function questionOf(verb: Verb, given: Given, host: string): OaiQuestion | OaiError {
  switch (verb) {
    case 'Identify':
      return { verb }
    case 'ListSets':
      return given['resumptionToken'] === undefined
        ? { verb }
        : wrong('badResumptionToken', 'The sets come in one list.')
    case 'ListMetadataFormats': {
      if (given['identifier'] === undefined) return { verb, record: undefined }
      return withRecord(given['identifier'], host, (record) => ({ verb, record }))
    }
    case 'GetRecord': {
      const { identifier, metadataPrefix } = given
      if (identifier === undefined || metadataPrefix === undefined)
        return wrong('badArgument', 'GetRecord needs identifier and metadataPrefix.')
      return prefixProblem(metadataPrefix) ?? withRecord(identifier, host, (record) => ({ verb, record }))
    }
    case 'ListIdentifiers':
    case 'ListRecords':
      return listOf(verb, given)
  }
}

const prefixProblem = (prefix: string) =>
  prefix === METADATA_PREFIX
    ? undefined
    : wrong('cannotDisseminateFormat', `Records are described in ${METADATA_PREFIX}.`)

function withRecord(identifier: string, host: string, make: (record: RecordName) => OaiQuestion) {
  const record = identifierIn(identifier, host)
  return record === undefined ? wrong('idDoesNotExist', 'There is no record of that identifier.') : make(record)
}

function listOf(verb: ListVerb, given: Given): OaiQuestion | OaiError {
  if (given['resumptionToken'] !== undefined) {
    const resumed = readToken(given['resumptionToken'])
    return resumed === undefined
      ? wrong('badResumptionToken', 'The resumptionToken is none of ours.')
      : { verb, ...resumed }
  }
  const { metadataPrefix, set, from, until } = given
  if (metadataPrefix === undefined) return wrong('badArgument', `${verb} needs a metadataPrefix.`)
  if (set !== undefined && !isSetSpec(set)) return wrong('badArgument', 'The set is not spelt as sets are.')
  const first = from === undefined ? undefined : utcSpan(from)
  const last = until === undefined ? undefined : utcSpan(until)
  if ((from !== undefined && first === undefined) || (until !== undefined && last === undefined))
    return wrong('badArgument', 'Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.')
  if (first !== undefined && last !== undefined) {
    if (first.granularity !== last.granularity) return wrong('badArgument', 'from and until differ in granularity.')
    if (first.start > last.start) return wrong('badArgument', 'from is later than until.')
  }
  const selection = { set, from: first?.start, before: last?.end }
  return prefixProblem(metadataPrefix) ?? { verb, selection, position: undefined }
}
