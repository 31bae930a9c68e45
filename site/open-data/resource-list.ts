import type { Resource } from '../../cms/generated/payload-types.ts'
import { finderSearch, type FinderQuery, type Ignored } from '../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { resourceListPath, type ResourceListFormat } from '../../collections/vocabulary/paths.ts'
import type { Page } from '../queries/localised.ts'

/** Resources that an address asked for, a page of them, before they are written as JSON or CSV. */
export interface ResourceList extends Page<Resource> {
  locale: Locale
  /** Of the public site, without a slash at its end. */
  origin: string
  query: FinderQuery
  /** What of the address means nothing here. */
  ignored: readonly Ignored[]
}

export const RESOURCES_PER_FILE = 100

/** The address of a page of the list, in the one spelling of its query. */
export const addressOf = ({ locale, origin, query }: ResourceList, format: ResourceListFormat, page = query.page) =>
  `${origin}${resourceListPath(locale, format)}${finderSearch({ ...query, page })}`

export const nextAddress = (list: ResourceList, format: ResourceListFormat): string | undefined =>
  list.page < list.pages ? addressOf(list, format, list.page + 1) : undefined
