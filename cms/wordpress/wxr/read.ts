import { setImmediate as pause } from 'node:timers/promises'

import { SaxesParser } from 'saxes'

import { Collector, type RawItem, type RawSite } from './collect.ts'
import { dateOf } from './dates.ts'
import { postSchema, type OldPost, type ReadFile, type UnreadableFile } from './export.ts'

/** Bytes and items of one file. WordPress itself cuts exports into parts of less. */
export const MAX_BYTES = 50 * 1024 * 1024
const MAX_ITEMS = 30_000

/** What no XML may hold, and real exports do: WordPress writes what somebody has pasted. */
// eslint sees control characters in the pattern because they are what it is about.
const FORBIDDEN = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g')

const unreadable = (problem: UnreadableFile['problem'], line?: number): UnreadableFile => ({
  kind: 'unreadable',
  problem,
  ...(line !== undefined && { line }),
})

class Stopped extends Error {
  readonly problem: UnreadableFile['problem']
  constructor(problem: UnreadableFile['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** Entities of the file's own would let a few bytes fill the memory, or read files of ours; an export has none. */
function refuseDoctype(): never {
  throw new Stopped('doctype')
}

function postOf({ values, terms, meta }: RawItem): OldPost | undefined {
  const file = values['wp:attachment_url']?.trim()
  const date = dateOf(values)
  const read = postSchema.safeParse({
    id: values['wp:post_id']?.trim(),
    type: values['wp:post_type']?.trim(),
    status: values['wp:status']?.trim(),
    title: values['title'] ?? '',
    slug: values['wp:post_name']?.trim() ?? '',
    link: values['link']?.trim() ?? '',
    guid: values['guid']?.trim() ?? '',
    content: values['content:encoded'] ?? '',
    excerpt: values['excerpt:encoded'] ?? '',
    hasPassword: (values['wp:post_password'] ?? '').trim() !== '',
    terms,
    meta,
    ...(date !== undefined && { date }),
    ...(file && { file }),
  })
  return read.data
}

function readSite({ values, items }: RawSite): ReadFile {
  const version = values['wp:wxr_version']
  if (version === undefined) return unreadable('notWxr')
  const siteUrl = (values['wp:base_blog_url'] ?? values['wp:base_site_url'] ?? values['link'] ?? '').replace(/\/+$/, '')
  const read = items.map((item) => ({ line: item.line, post: postOf(item) }))
  return {
    kind: 'read',
    site: {
      version,
      title: values['title'] ?? '',
      siteUrl,
      posts: read.flatMap(({ post }) => post ?? []),
      unreadable: read.filter(({ post }) => post === undefined).map(({ line }) => line),
    },
  }
}

/**
 * Reads an export of WordPress (WXR 1.0 to 1.2) piece by piece, so that the process can answer others meanwhile. It runs
 * nothing of it and asks nobody: what is no such file is told with the reason and the line.
 */
export async function readWxr(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<ReadFile> {
  const collector = new Collector()
  const parser = new SaxesParser()
  parser.on('doctype', refuseDoctype)
  parser.on('opentag', ({ name, attributes }) => {
    collector.open(name, attributes, parser.line)
    if (collector.site.items.length > MAX_ITEMS) throw new Stopped('tooMany')
    if (collector.root !== 'rss') throw new Stopped('notWxr')
  })
  parser.on('text', (text) => collector.text(text))
  parser.on('cdata', (text) => collector.text(text))
  parser.on('closetag', ({ name }) => collector.close(name))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      if (bytes === 0 && chunk[0] === 0x50 && chunk[1] === 0x4b) return unreadable('zip')
      bytes += chunk.length
      if (bytes > MAX_BYTES) return unreadable('tooLarge')
      for (let at = 0; at < chunk.length; at += 65_536) {
        parser.write(decoder.decode(chunk.subarray(at, at + 65_536), { stream: true }).replace(FORBIDDEN, ''))
        await pause()
      }
    }
    if (bytes === 0) return unreadable('empty')
    parser.write(decoder.decode()).close()
  } catch (error) {
    if (error instanceof Stopped) return unreadable(error.problem)
    return error instanceof TypeError ? unreadable('encoding') : unreadable('broken', parser.line)
  }
  return readSite(collector.site)
}
