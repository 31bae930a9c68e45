import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { labelIn } from '../../document-names/find-names.ts'
import { sayIn } from '../words/say.ts'
import type { VersionsVisit } from './visit.ts'

/** The way to these pages, above them: the list of documents, the document, its versions. */
export function WayHere({ view, visit }: { view: DocumentViewServerProps; visit: VersionsVisit }) {
  const { collection, document, home, locale, req } = visit
  const say = sayIn(locale)
  const list = `${req.payload.config.routes.admin}/collections/${collection.slug}`
  const { [collection.admin.useAsTitle ?? 'id']: title }: Record<string, unknown> = view.doc
  return (
    <SetStepNav
      nav={[
        { label: labelIn(collection.labels.plural, locale), url: list },
        { label: typeof title === 'string' && title !== '' ? title : say('unnamed'), url: `${list}/${document}` },
        { label: say('title'), url: home },
      ]}
    />
  )
}
