/** The DOI alone, however staff wrote it: bare, after `doi:`, or as an address already. */
export function bareDoi(doi: string | null | undefined): string | undefined {
  const [bare] = /10\.\d{4,9}\/\S+$/.exec(doi?.trim() ?? '') ?? []
  return bare
}

export function doiUrl(doi: string | null | undefined): string | undefined {
  const bare = bareDoi(doi)
  return bare === undefined ? undefined : `https://doi.org/${bare}`
}

export function isbnUrn(isbn: string | null | undefined): string | undefined {
  const bare = (isbn ?? '').toUpperCase().replace(/[^\dX]/g, '')
  return /^(\d{13}|\d{9}[\dX])$/.test(bare) ? `urn:isbn:${bare}` : undefined
}
