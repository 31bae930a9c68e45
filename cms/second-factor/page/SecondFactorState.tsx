import type { UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { ROLES_WITH_SECOND_FACTOR, type Role } from '../../../collections/vocabulary/roles.ts'
import { isAdmin } from '../../access/who.ts'
import { pageLocale } from '../../i18n/page-locale.ts'
import { SECOND_FACTOR_PATHS } from '../paths.ts'
import { readFactor } from '../store.ts'
import { SECOND_FACTOR_WORDS } from '../words.ts'
import { ResetButton } from './ResetButton.tsx'

/** Beside the account of somebody else, for administrators: whether they have a second factor, and the way to reset it. */
export async function SecondFactorState({ data, id, i18n, payload, req }: UIFieldServerProps) {
  const role: unknown = data['role']
  const needsOne = ROLES_WITH_SECOND_FACTOR.includes(role as Role)
  if (id === undefined || id === req.user?.id || !needsOne || !isAdmin({ req })) return null
  const stored = await readFactor(payload, String(id))
  const { routes, admin } = payload.config
  const locale = pageLocale(i18n)
  const words = SECOND_FACTOR_WORDS[locale]
  return (
    <div className="second-factor-state">
      <h4>{words.resetHeading}</h4>
      <p>{stored?.confirmed ? words.isSet : words.isNotSet}</p>
      {stored?.confirmed && (
        <ResetButton
          endpoint={formatAdminURL({ apiRoute: routes.api, path: `/${admin.user}${SECOND_FACTOR_PATHS.reset}` })}
          id={String(id)}
          locale={locale}
          words={words}
        />
      )}
    </div>
  )
}
