import Link from 'next/link.js'

import { isLocale, type Locale } from '../../../collections/vocabulary/locales.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { detailIn } from '../words/detail.ts'
import type { AuditEntry } from '../read-log.ts'
import { sayIn } from '../words/say.ts'
import { auditQuery } from './addresses.ts'

interface Props {
  entries: readonly AuditEntry[]
  /** What a collection or global is called, and where it is. */
  kindOf: (source: string) => { name: string; href: string }
  home: string
  locale: Locale
}

export function AuditTable({ entries, kindOf, home, locale }: Props) {
  const say = sayIn(locale)
  return (
    <table className="desk-list">
      <thead>
        <tr>
          {(['when', 'who', 'what', 'where'] as const).map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { id, at, actor_name: name, action, source, document, title, fields, detail } = entry
          const kind = kindOf(source)
          return (
            <tr key={id}>
              <td>
                <time dateTime={at.toISOString()}>{writeMoment(at.toISOString())}</time>
              </td>
              <td>{name ?? say('platform')}</td>
              <td>
                <strong>
                  {say(`action.${action}`)}
                  {isLocale(entry.locale) &&
                    fields.length > 0 &&
                    ` ${say(entry.locale === 'km' ? 'inKhmer' : 'inEnglish')}`}
                </strong>
                {fields.length > 0 && <span className="desk-hint">{say('fields', { fields: fields.join(', ') })}</span>}
                {detail && <span>{detailIn(locale, action, detail)}</span>}
              </td>
              <td>
                <span className="desk-hint">{kind.name}</span>
                {document === '' || action === 'deleted' ? (
                  <span>{title}</span>
                ) : (
                  <Link href={`${kind.href}/${document}`} prefetch={false}>
                    {title ?? document}
                  </Link>
                )}
                {document !== '' && (
                  <Link className="desk-hint" href={home + auditQuery({ source, document })} prefetch={false}>
                    {say('onlyThis')}
                  </Link>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
