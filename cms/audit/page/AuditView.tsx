import Link from 'next/link.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { isAdmin } from '../../access/who.ts'
import { DeskPage, type DeskVisit } from '../../desk-page/DeskPage.tsx'
import { labelIn } from '../../document-names/find-names.ts'
import { AUDIT_EXPORT_PATH } from '../endpoint.ts'
import { auditFilterSchema, peopleInLog, readAuditLog } from '../read-log.ts'
import { sayIn } from '../words/say.ts'
import { AUDIT_PATH, auditQuery } from './addresses.ts'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditTable } from './AuditTable.tsx'

const PER_PAGE = 100

/** Who changed what and when, for administrators. */
export const AuditView = (view: AdminViewServerProps) =>
  DeskPage({ view, path: AUDIT_PATH, mayEnter: isAdmin, title: (locale) => sayIn(locale)('title'), children: log })

/** Collections and globals by their slug, with what they are called and where they are. */
function kindsOf({ payload: { config } }: PayloadRequest, locale: Locale) {
  const { admin } = config.routes
  return new Map<string, { name: string; href: string }>(
    [
      ...config.collections.map(({ slug, labels }) => [slug, labels.plural, `${admin}/collections/${slug}`] as const),
      ...config.globals.map(({ slug, label }) => [slug, label, `${admin}/globals/${slug}`] as const),
    ]
      .filter(([slug]) => !slug.startsWith('payload-'))
      .map(([slug, label, href]) => [slug, { name: labelIn(label, locale) || slug, href }]),
  )
}

async function log({ req, locale, searchParams }: DeskVisit) {
  const say = sayIn(locale)
  const { pool } = req.payload.db
  const { routes } = req.payload.config
  const home = routes.admin + AUDIT_PATH
  const filter = auditFilterSchema.parse(searchParams)
  const asked = searchParams['before']
  const before = typeof asked === 'string' && /^\d{1,18}$/.test(asked) ? asked : undefined
  const [entries, people] = await Promise.all([readAuditLog(pool, filter, before, PER_PAGE + 1), peopleInLog(pool)])
  const shown = entries.slice(0, PER_PAGE)
  const kinds = kindsOf(req, locale)
  return (
    <>
      <p>{say('intro')}</p>
      <AuditFilters
        filter={filter}
        home={home}
        locale={locale}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        sources={[...kinds].map(([value, { name }]) => ({ value, label: name }))}
      />
      <p>
        <a href={routes.api + AUDIT_EXPORT_PATH + auditQuery(filter)} download>
          {say('export')}
        </a>
      </p>
      {shown.length === 0 ? (
        <p className="desk-empty">{say('empty')}</p>
      ) : (
        <AuditTable
          entries={shown}
          kindOf={(source) => kinds.get(source) ?? { name: source, href: home }}
          home={home}
          locale={locale}
        />
      )}
      <nav className="desk-pages" aria-label={say('older')}>
        {before !== undefined && (
          <Link href={home + auditQuery(filter)} prefetch={false}>
            {say('newest')}
          </Link>
        )}
        {entries.length > PER_PAGE && (
          <Link href={home + auditQuery({ ...filter, before: shown.at(-1)?.id })} rel="next" prefetch={false}>
            {say('older')}
          </Link>
        )}
      </nav>
    </>
  )
}
