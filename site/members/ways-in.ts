import type { Locale } from '../../collections/vocabulary/locales.ts'
import { localiseHref, sectionPath } from '../../collections/vocabulary/paths.ts'
import type { Translate } from '../messages/translate.ts'

interface Link {
  label?: string | null
  href?: string | null
}

/**
 * A list of links out of staff's navigation, as a member sees it who is logged in: where the doors stand, the account and the
 * way out; and those two after the members' home, where no door is in the list.
 */
export function forMembers<Item extends Link>(
  items: readonly Item[],
  locale: Locale,
  t: Translate,
): readonly (Item | { label: string; href: string })[] {
  const leadsTo = (item: Link, path: string) => localiseHref(item.href ?? '', locale) === path
  const [home, logIn, register] = [
    sectionPath(locale, 'members'),
    sectionPath(locale, 'memberLogin'),
    sectionPath(locale, 'memberRegistration'),
  ]
  const account = { label: t('gate.account'), href: sectionPath(locale, 'account') }
  const logOut = { label: t('gate.logOut'), href: sectionPath(locale, 'memberLogout') }
  const hasDoor = items.some((item) => leadsTo(item, logIn) || leadsTo(item, register))
  return items.flatMap((item): readonly (Item | { label: string; href: string })[] => {
    if (leadsTo(item, logIn)) return [account, logOut]
    if (leadsTo(item, register)) return []
    return leadsTo(item, home) && !hasDoor ? [item, account, logOut] : [item]
  })
}
