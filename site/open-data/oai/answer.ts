import type { Harvest, RecordHeader } from '../../queries/harvest.ts'
import { element, xmlDocument, type Xml } from '../xml.ts'
import { METADATA_PREFIX, type OaiError, type OaiQuestion } from './arguments.ts'
import { utcSecond } from './dates.ts'
import { dublinCore } from './dublin-core.ts'
import { identifierHost, identifierOf } from './identifiers.ts'
import { OAI_SETS, setsOf } from './sets.ts'

/** Who answers. */
export interface Repository {
  /** Of the public site, without a slash at its end. */
  origin: string
  baseUrl: string
  name: string
  adminEmail: string
}

export interface OaiRecord {
  header: RecordHeader
  /** Nothing of what is deleted, or where headers alone are asked for. */
  harvest?: Harvest
}

/** What stands at the end of a list that came in more than one answer. */
interface Resumption {
  /** Empty at the end of the last one. */
  token: string
  total: number
  /** How many came before this answer. */
  cursor: number
}

export type OaiContent =
  | { kind: 'error'; error: OaiError }
  | { kind: 'identify'; earliest: Date }
  | { kind: 'sets' }
  | { kind: 'formats' }
  | { kind: 'record'; record: OaiRecord }
  | ({ kind: 'list'; verb: Extract<OaiQuestion['verb'], `List${'Identifiers' | 'Records'}`> } & {
      records: readonly OaiRecord[]
      resumption: Resumption | undefined
    })

const OAI = 'http://www.openarchives.org/OAI/2.0/'
const xsi = (namespace: string, schema: string) => ({
  xmlns: namespace,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${namespace} ${schema}`,
})

/** A whole answer. @param given the arguments that it repeats */
export function oaiDocument(
  repository: Repository,
  given: Readonly<Record<string, string>>,
  content: OaiContent,
): string {
  return xmlDocument(
    element(
      'OAI-PMH',
      xsi(OAI, `${OAI}OAI-PMH.xsd`),
      element('responseDate', {}, utcSecond(new Date())),
      element('request', given, repository.baseUrl),
      contentElement(repository, content),
    ),
  )
}

function contentElement(repository: Repository, content: OaiContent): Xml {
  switch (content.kind) {
    case 'error':
      return element('error', { code: content.error.code }, content.error.message)
    case 'identify':
      return identify(repository, content.earliest)
    case 'sets':
      return element(
        'ListSets',
        {},
        OAI_SETS.map(({ spec, name }) =>
          element('set', {}, element('setSpec', {}, spec), element('setName', {}, name)),
        ),
      )
    case 'formats':
      return element(
        'ListMetadataFormats',
        {},
        element(
          'metadataFormat',
          {},
          element('metadataPrefix', {}, METADATA_PREFIX),
          element('schema', {}, `${OAI}oai_dc.xsd`),
          element('metadataNamespace', {}, `${OAI}oai_dc/`),
        ),
      )
    case 'record':
      return element('GetRecord', {}, record(repository, content.record))
    case 'list': {
      const { verb, records, resumption } = content
      const write = verb === 'ListRecords' ? record : header
      return element(
        verb,
        {},
        records.map((each) => write(repository, each)),
        resumption &&
          element(
            'resumptionToken',
            { completeListSize: resumption.total, cursor: resumption.cursor },
            resumption.token,
          ),
      )
    }
  }
}

function header({ origin }: Repository, { header: { kind, id, stamp, audiences, deleted } }: OaiRecord): Xml {
  return element(
    'header',
    { status: deleted ? 'deleted' : undefined },
    element('identifier', {}, identifierOf(identifierHost(origin), { kind, id })),
    element('datestamp', {}, utcSecond(stamp)),
    setsOf(kind, audiences).map((spec) => element('setSpec', {}, spec)),
  )
}

function record(repository: Repository, each: OaiRecord): Xml {
  const { harvest } = each
  const metadata = harvest && element('metadata', {}, dublinCore(harvest, repository.origin))
  return element('record', {}, header(repository, each), metadata)
}

const IDENTIFIER = 'http://www.openarchives.org/OAI/2.0/oai-identifier'

function identify({ origin, baseUrl, name, adminEmail }: Repository, earliest: Date): Xml {
  const host = identifierHost(origin)
  const sample = identifierOf(host, { kind: 'research', id: '01890a5d-ac96-774b-bcce-b302099a8057' })
  return element(
    'Identify',
    {},
    element('repositoryName', {}, name),
    element('baseURL', {}, baseUrl),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, adminEmail),
    element('earliestDatestamp', {}, utcSecond(earliest)),
    element('deletedRecord', {}, 'transient'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', {}, 'gzip'),
    element(
      'description',
      {},
      element(
        'oai-identifier',
        xsi(IDENTIFIER, `${IDENTIFIER}.xsd`),
        element('scheme', {}, 'oai'),
        element('repositoryIdentifier', {}, host),
        element('delimiter', {}, ':'),
        element('sampleIdentifier', {}, sample),
      ),
    ),
  )
}
