import type { PreviewClaim } from '../../collections/previews/token.ts'
import { payloadHandle, standingOfDraft } from '../payload.ts'

/** Whether a link for somebody outside has not been taken back, nor forgotten; its end is in the link itself. */
export async function isLinkOpen(link: string): Promise<boolean> {
  const { db } = await payloadHandle()
  const { rowCount } = await db.pool.query(
    'SELECT FROM preview_links WHERE id = $1 AND revoked_at IS NULL AND ends_at > now()',
    [link],
  )
  return rowCount === 1
}

export const standingOf = ({ kind, id }: Pick<PreviewClaim, 'kind' | 'id'>) => standingOfDraft(kind, id)
