import { Gutter } from '@payloadcms/ui'
import Link from 'next/link.js'
import type { DocumentViewServerProps } from 'payload'

import { STAGE_LABELS } from '../../../collections/vocabulary/stages.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { readVersions } from '../read-versions.ts'
import { sayIn } from '../words/say.ts'
import { WayHere } from './WayHere.tsx'
import { visitOf } from './visit.ts'

/** In the place of Payload's list, which names versions by their ids and nobody who made them. */
export async function VersionsView(view: DocumentViewServerProps) {
  const visit = await visitOf(view)
  const { req, locale, collection, document, home } = visit
  const say = sayIn(locale)
  const versions = await readVersions(req, collection.slug, document)
  return (
    <Gutter>
      <div className="desk versions" lang={locale}>
        <WayHere view={view} visit={visit} />
        <h2>{say('title')}</h2>
        <p>{say(versions.length === 0 ? 'none' : 'intro')}</p>
        {versions.length > 0 && (
          <table className="desk-list">
            <thead>
              <tr>
                <th scope="col">{say('when')}</th>
                <th scope="col">{say('who')}</th>
                <th scope="col">{say('stage')}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ at, by, id, isNewest, stage }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={`${home}/${id}`} prefetch={false}>
                      <time dateTime={at}>{writeMoment(at)}</time>
                      <span className="desk-unseen"> {say('open')}</span>
                    </Link>
                    {isNewest && <span className="desk-hint"> {say('newest')}</span>}
                  </th>
                  <td>{by ?? say('nobody')}</td>
                  <td>
                    <span className="desk-mark" data-stage={stage}>
                      {STAGE_LABELS[stage][locale]}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Gutter>
  )
}
