const WRITTEN = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

/** A moment as WordPress writes it; undefined for the zeros of what never had one. @param zone `Z`, or hours from it */
function momentOf(written: string | undefined, zone: string): string | undefined {
  if (!WRITTEN.test(written ?? '') || written?.startsWith('0000')) return undefined
  const moment = new Date(`${written?.replace(' ', 'T')}${zone}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** When a post was published: in UTC where that is given, by the clock of Phnom Penh where only the local time is. */
export function dateOf(values: Readonly<Record<string, string>>): string | undefined {
  const exact = momentOf(values['wp:post_date_gmt']?.trim(), 'Z') ?? momentOf(values['wp:post_date']?.trim(), '+07:00')
  if (exact !== undefined) return exact
  const published = Date.parse(values['pubDate'] ?? '')
  // A draft has the year -1 there.
  return Number.isNaN(published) || published < 0 ? undefined : new Date(published).toISOString()
}
