import { translator } from '../messages/translate.ts'
import { learningResource } from './learning-resource.ts'
import { addressOf, nextAddress, type ResourceList } from './resource-list.ts'

/** A page of the list as JSON-LD: schema.org, with the terms of LRMI. `page`, `pages`, `next`, `ignored` are ours. */
export function resourcesJson(list: ResourceList): string {
  const { docs, total, page, pages, locale, origin, ignored } = list
  const content = {
    '@context': ['https://schema.org/', { '@language': locale }],
    '@type': 'ItemList',
    name: translator(locale)('resources.title'),
    url: addressOf(list, 'json'),
    numberOfItems: total,
    page,
    pages,
    next: nextAddress(list, 'json') ?? null,
    ignored,
    itemListElement: docs.map((resource) => learningResource(resource, locale, origin)),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
