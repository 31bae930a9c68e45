/** Has two topics merged. Never throws: a network that is gone is one of the answers. */
export async function askToMerge(
  address: string,
  into: string,
): Promise<'merged' | 'forbidden' | 'unknown' | 'unavailable'> {
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ into }),
    })
    if (ok) return 'merged'
    if (status === 401 || status === 403) return 'forbidden'
    return status === 404 ? 'unknown' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}
