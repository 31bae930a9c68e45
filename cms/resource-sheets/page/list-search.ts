type Filter = Readonly<Record<string, unknown>>

const isFilter = (value: unknown): value is Filter => typeof value === 'object' && value !== null

/** `where[and][0][type][equals]=video`: a filter as Payload reads it from an address. */
function* pairsOf(value: unknown, name: string): Generator<[string, string]> {
  if (isFilter(value)) for (const [key, inner] of Object.entries(value)) yield* pairsOf(inner, `${name}[${key}]`)
  else if (['string', 'number', 'boolean'].includes(typeof value)) yield [name, String(value)]
}

/** What the list is filtered by, for the address of its export; empty for a list of everything. */
export function listSearch({ search, where }: { search?: string | undefined; where?: unknown }): string {
  const params = new URLSearchParams([...pairsOf(where, 'where')])
  if (search) params.set('search', search)
  return params.size === 0 ? '' : `?${params}`
}
