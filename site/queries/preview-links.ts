import { IS_WRITER } from '../../collections/database/staff.ts'
import type { PreviewClaim, PreviewHolder } from '../../collections/previews/token.ts'
import { payloadHandle, standingOfDraft } from '../payload.ts'

const OPEN: Readonly<Record<PreviewHolder['kind'], string>> = {
  link: `SELECT FROM preview_links JOIN staff ON staff.id = made_by AND ${IS_WRITER}
         WHERE preview_links.id = $1 AND revoked_at IS NULL AND ends_at > now()`,
  staff: `SELECT FROM staff WHERE id = $1 AND ${IS_WRITER}`,
}

/**
 * Whether a link for somebody outside has not been taken back, nor forgotten, and who made it, or is at work, may still read
 * drafts; its end is in the token itself.
 */
export async function isHolderLetIn({ kind, id }: PreviewHolder): Promise<boolean> {
  const { db } = await payloadHandle()
  const { rowCount } = await db.pool.query(OPEN[kind], [id])
  return rowCount === 1
}

export const standingOf = ({ kind, id }: Pick<PreviewClaim, 'kind' | 'id'>) => standingOfDraft(kind, id)
