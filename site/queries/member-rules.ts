import { z } from 'zod'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { SIGN_UP_RULES } from '../../collections/vocabulary/members.ts'
import { findGlobal } from '../payload.ts'

const rulesSchema = z.object({ signUp: z.enum(SIGN_UP_RULES), termsVersion: z.string() })

/** Who may become a member now, and the version of the Terms of Service that members agree to. */
export type MemberRules = z.infer<typeof rulesSchema>

/** @throws when the database does not answer */
export const findMemberRules = async (locale: Locale): Promise<MemberRules> =>
  rulesSchema.parse(await findGlobal('member-rules', { locale }))
