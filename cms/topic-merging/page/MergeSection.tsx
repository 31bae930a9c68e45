import type { UIFieldServerProps } from 'payload'

import { fillWording } from '../../../collections/vocabulary/wording.ts'
import { isPublisher } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { MERGE_WORDS } from '../words.ts'
import { countTouched } from '../touched.ts'
import { MergeForm } from './MergeForm.tsx'

/** On the page of a topic, for publishers: how it becomes part of another one. */
export async function MergeSection({ data, id, payload, req }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isPublisher({ req })) return null
  const locale = pageLocale(req.i18n)
  const words = MERGE_WORDS[locale]
  const resources = await countTouched(payload.db.pool, id)
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { not_equals: id } },
    locale,
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const { routes } = payload.config
  const own = [data['name'], data['slug']].find((name): name is string => typeof name === 'string' && name !== '')
  return (
    <section className="merge" lang={locale} aria-labelledby="merge-heading">
      <h2 id="merge-heading">{words.heading}</h2>
      <p>{words.why}</p>
      <p>{fillWording(words.count, { n: resources }, locale)}</p>
      <MergeForm
        words={words}
        locale={locale}
        address={`${routes.api}/topics/${id}/merge`}
        home={`${routes.admin}/collections/topics`}
        from={own ?? ''}
        targets={docs.map((topic) => ({ id: topic.id, name: topic.name || topic.slug, slug: topic.slug }))}
        resources={resources}
      />
    </section>
  )
}
