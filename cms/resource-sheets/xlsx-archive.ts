import { crc32, inflateRawSync } from 'node:zlib'

/** Bytes that all the parts of a workbook may have together once they are unpacked. */
const MAX_UNPACKED = 60 * 1024 * 1024
const MAX_PARTS = 1000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
/** A comment at the end is at most this long. */
const MAX_COMMENT = 0xffff

type Parts = ReadonlyMap<string, Buffer>
type Unpacked = { kind: 'unpacked'; parts: Parts } | { kind: 'tooLarge' } | { kind: 'damaged' }

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  return undefined
}

function unpackPart(bytes: Buffer, entry: number, room: number): Buffer | 'tooLarge' | 'damaged' {
  const [method, packed, local] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 42),
  ]
  if (bytes.readUInt32LE(local) !== LOCAL) return 'damaged'
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) return 'damaged'
  if (method === 0) return content.length > room ? 'tooLarge' : content
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    return error instanceof RangeError ? 'tooLarge' : 'damaged'
  }
}

/**
 * The XML parts of a workbook. What an archive says of its sizes is not believed: unpacking stops where the room ends,
 * so that a few packed bytes cannot fill the memory.
 */
export function unpackWorkbook(archive: Uint8Array): Unpacked {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const parts = new Map<string, Buffer>()
  try {
    const end = findEnd(bytes)
    if (end === undefined) return { kind: 'damaged' }
    const count = bytes.readUInt16LE(end + 10)
    if (count > MAX_PARTS) return { kind: 'tooLarge' }
    let entry = bytes.readUInt32LE(end + 16)
    let room = MAX_UNPACKED
    for (let index = 0; index < count; index += 1) {
      if (bytes.readUInt32LE(entry) !== ENTRY) return { kind: 'damaged' }
      const nameEnd = entry + 46 + bytes.readUInt16LE(entry + 28)
      const name = bytes.toString('utf8', entry + 46, nameEnd)
      if (/\.(xml|rels)$/.test(name)) {
        const part = unpackPart(bytes, entry, room)
        if (typeof part === 'string') return { kind: part }
        room -= part.length
        parts.set(name, part)
      }
      entry = nameEnd + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32)
    }
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) return { kind: 'damaged' }
    throw error
  }
  return { kind: 'unpacked', parts }
}

/** An archive of the same parts, not packed, so that whoever reads it next has nothing to unpack. */
export function storeParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const encoded = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(encoded.length, 22)
    const [local, entry, place] = [Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(14)]
    local.writeUInt32LE(LOCAL)
    entry.writeUInt32LE(ENTRY)
    entry.writeUInt16LE(20, 4)
    place.writeUInt32LE(offset, 10)
    files.push(local, facts, encoded, content)
    entries.push(entry, facts, place, encoded)
    offset += local.length + facts.length + encoded.length + content.length
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...files, list, end]))
}
