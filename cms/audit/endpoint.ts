import { staffGet } from '../access/staff-endpoint.ts'
import { isAdmin } from '../access/who.ts'
import { csvHead, csvLines } from './csv-lines.ts'
import { auditFilterSchema, readAuditLog } from './read-log.ts'

export const AUDIT_EXPORT_PATH = '/audit-log.csv'

/** Lines that are read at once. */
const AT_ONCE = 2000

/** The log as a file, narrowed as its page is. It is written while it is sent: there may be hundreds of thousands of lines. */
export const auditExport = staffGet({
  path: AUDIT_EXPORT_PATH,
  who: isAdmin,
  handle: async (req) => {
    const filter = auditFilterSchema.parse(Object.fromEntries(req.searchParams))
    const { pool } = req.payload.db
    const encoder = new TextEncoder()
    let before: string | undefined
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(encoder.encode(csvHead())),
      async pull(stream) {
        const entries = await readAuditLog(pool, filter, before, AT_ONCE)
        before = entries.at(-1)?.id
        if (entries.length > 0) stream.enqueue(encoder.encode(csvLines(entries)))
        if (entries.length < AT_ONCE) stream.close()
      },
    })
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit-log.csv"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})
