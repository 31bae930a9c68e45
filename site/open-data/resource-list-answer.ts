import type { ResourceListFormat } from '../../collections/vocabulary/paths.ts'
import { programAnswer } from './answer-programs.ts'
import { nextAddress, type ResourceList } from './resource-list.ts'
import { resourcesCsv } from './resources-csv.ts'
import { resourcesJson } from './resources-json.ts'

const FILES = {
  json: { contentType: 'application/json; charset=utf-8', write: resourcesJson },
  csv: { contentType: 'text/csv; charset=utf-8', write: resourcesCsv },
} as const satisfies Record<ResourceListFormat, unknown>

/** A page of the list as a file. Where the next one is stands in its head, because CSV has no other place (RFC 8288). */
export function resourceListAnswer(list: ResourceList, format: ResourceListFormat): Response {
  const { contentType, write } = FILES[format]
  const next = nextAddress(list, format)
  return programAnswer(write(list), contentType, {
    'content-disposition': `inline; filename="resources-${list.locale}-${list.page}.${format}"`,
    'x-total-count': String(list.total),
    'access-control-expose-headers': 'link, x-total-count',
    ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
  })
}
