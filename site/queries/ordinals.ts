import type { Bitset } from '../finder/bitset.ts'

/** Numbers of documents as PostgreSQL sends very many of them quickest: four bytes each, one after the other. */
export function ordinalsIn(bytes: Buffer | null | undefined): readonly number[] {
  const ordinals: number[] = []
  if (bytes) for (let at = 0; at + 4 <= bytes.length; at += 4) ordinals.push(bytes.readInt32BE(at))
  return ordinals
}

/** Numbers of documents as a set of bits, in pieces of four bytes that say which 64 it is and eight that are those. */
export function ordinalSetIn(bytes: Buffer | null | undefined): Bitset {
  if (!bytes) return new Uint32Array(0)
  const pieces = Math.floor(bytes.length / PIECE)
  let last = -1
  for (let piece = 0; piece < pieces; piece += 1) last = Math.max(last, bytes.readInt32BE(piece * PIECE))
  const set = new Uint32Array((last + 1) * 2)
  for (let piece = 0; piece < pieces; piece += 1) {
    const at = piece * PIECE
    const word = bytes.readInt32BE(at) * 2
    set[word + 1] = bytes.readUInt32BE(at + 4)
    set[word] = bytes.readUInt32BE(at + 8)
  }
  return set
}

/** Bytes. */
const PIECE = 12
