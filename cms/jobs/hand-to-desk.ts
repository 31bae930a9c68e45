import type { TaskConfig } from 'payload'
import { z } from 'zod'

const inputSchema = z.looseObject({
  type: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: z.uuid() }).nullish(),
  user: z.object({ value: z.uuid() }).nullish(),
})

/**
 * Under the name of Payload's own task: what was scheduled before there was a desk is handed over to it when it is due, and
 * then goes through the rules like everything else.
 */
export const handToDesk: TaskConfig = {
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'text' },
    { name: 'locale', type: 'text' },
    { name: 'doc', type: 'json' },
    { name: 'user', type: 'json' },
  ],
  handler: async ({ input, req }) => {
    const { type, doc, user } = inputSchema.parse(input)
    if (doc && user) {
      const act = type === 'unpublish' ? 'take-down' : 'publish'
      await req.payload.db.pool.query(
        `INSERT INTO desk_schedules (id, collection, document, act, due_at, by)
         SELECT gen_random_uuid(), $1, $2, $3, now(), id FROM staff WHERE id = $4 ON CONFLICT DO NOTHING`,
        [doc.relationTo, doc.value, act, user.value],
      )
    }
    return { output: {} }
  },
}
