/** The page of a list that an address asks for, from 1. Whatever is no page number means the first. */
export function pageNumber(url: URL): number {
  const wanted = url.searchParams.get('page') ?? '1'
  return /^[1-9]\d{0,4}$/.test(wanted) ? Number(wanted) : 1
}
