/** Numbers of documents as PostgreSQL sends very many of them quickest: four bytes each, one after the other. */
export function ordinalsIn(bytes: Buffer | null | undefined): readonly number[] {
  const ordinals: number[] = []
  if (bytes) for (let at = 0; at + 4 <= bytes.length; at += 4) ordinals.push(bytes.readInt32BE(at))
  return ordinals
}
