import { z } from 'zod'

/** What a child tells its supervisor over the channel between them: never through the log, because of the password. */
const messageSchema = z.discriminatedUnion('kind', [
  /** It serves. */
  z.object({ kind: z.literal('ready') }),
  /** A one-shot child is at another step. */
  z.object({ kind: z.literal('step'), name: z.string() }),
  /** A one-shot child has done its work; the account is there when it has just been made. */
  z.object({
    kind: z.literal('prepared'),
    firstAccount: z.object({ email: z.string(), password: z.string() }).optional(),
  }),
])

export type Message = z.infer<typeof messageSchema>

/** The message, or nothing when a library in the child used the channel for its own purposes. */
export function readMessage(raw: unknown): Message | undefined {
  return messageSchema.safeParse(raw).data
}
