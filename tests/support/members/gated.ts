import { inject } from 'vitest'

import { query } from '../postgres/cluster.ts'

/** What the first run brings that is for members, and a text of each that nobody else may read, by language. */
export const GATED_PAGE = {
  slug: 'members-materials',
  text: { en: 'A lesson in five steps', km: 'មេរៀនមួយក្នុងប្រាំជំហាន' },
}
export const GATED_RESOURCE = {
  slug: 'first-response-to-a-disclosure',
  text: { en: 'can open a door or close it for years', km: 'អាចបើកទ្វារ ឬបិទទ្វារជាច្រើនឆ្នាំ' },
}

export interface GatedFile {
  id: string
  filename: string
  title: string
  downloads: number
}

/** The sheet of a gated resource in Khmer, as it is stored. @throws when there is none */
export async function gatedFile(slug = GATED_RESOURCE.slug): Promise<GatedFile> {
  const [file] = await query<GatedFile>(
    inject('platform').databaseUrl,
    `SELECT f.id, f.filename, l.title, coalesce(f.downloads, 0)::int AS downloads
     FROM member_files f
     JOIN member_files_locales l ON l._parent_id = f.id AND l._locale = 'km'
     JOIN resources_rels r ON r.member_files_id = f.id
     JOIN resources d ON d.id = r.parent_id
     WHERE d.slug = $1 AND f.language = 'km'`,
    [slug],
  )
  if (file === undefined) throw new Error('The first run brings no file for members.')
  return file
}
