import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'

import { writeMoment } from '../../desk-page/moment.ts'
import { readSending } from '../sending/state.ts'
import { SendingWords } from './SendingWords.tsx'

/** In the list of issues: where each is on its way. */
export async function SendingCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const { data } = z.object({ id: z.uuid() }).safeParse(rowData)
  const sending = data && (await readSending(payload.db.pool, data.id))
  if (sending === undefined) return <SendingWords />
  const moment = sending.state === 'sent' ? (sending.endedAt ?? sending.dueAt) : sending.dueAt
  return <SendingWords state={sending.state} moment={writeMoment(moment)} />
}
