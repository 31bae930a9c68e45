import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { oldAddress } from '../../../collections/vocabulary/old-addresses.ts'
import { localeOfPath } from '../languages/codes.ts'
import type { OldDocument } from '../languages/pair.ts'

type Address = { address: string; locale: Locale }

function ofPath(link: string, locale: Locale): Address[] {
  const url = URL.parse(link)
  const address = url === null ? undefined : oldAddress(url.pathname, url.search)
  return address === undefined ? [] : [{ address, locale }]
}

/** The same with the language before it, where the address names none: some plugins answer to both. */
const withLanguage = ({ address, locale }: Address): Address[] =>
  address.startsWith('?') || localeOfPath(address).locale !== undefined
    ? []
    : [{ address: `/${locale}${address}`, locale }]

/** Every address under which somebody may have known a document, the surest first. */
export function addressesOf({ versions }: OldDocument): Address[] {
  const said = LOCALES.flatMap((locale) => {
    const post = versions[locale]?.post
    return post === undefined ? [] : [...ofPath(post.link, locale), { address: `?p=${post.id}`, locale }]
  })
  const all = [...said, ...said.flatMap(withLanguage)]
  return all.filter(({ address }, index) => all.findIndex((each) => each.address === address) === index)
}
