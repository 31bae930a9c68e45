export interface Sender {
  name: string
  address: string
}

const DEFAULT_NAME = 'Hotline'

/** Who messages are from: MAIL_FROM, `address` or `Name <address>`, else nobody who could be answered, at the site's host. */
export function senderOf(mailFrom: string | undefined, siteUrl: string): Sender {
  const given = /^(?<name>[^<]*)<(?<address>[^>]+)>$/.exec(mailFrom ?? '')?.groups
  const name = given?.['name']?.trim().replace(/^"|"$/g, '') ?? ''
  return {
    name: name === '' ? DEFAULT_NAME : name,
    address: given?.['address'] ?? mailFrom ?? `noreply@${new URL(siteUrl).hostname}`,
  }
}
