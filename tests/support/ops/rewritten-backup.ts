import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { create, extract } from 'tar'
import { z } from 'zod'

const manifestSchema = z.looseObject({
  format: z.int(),
  migrations: z.array(z.string()),
  tables: z.array(z.looseObject({ name: z.string(), sha256: z.string() })),
})
type Manifest = z.infer<typeof manifestSchema>

/** A backup whose files agree with its manifest, though something is other than the platform would write it. */
export async function rewriteBackup(
  file: string,
  target: string,
  rewrite: { manifest?(manifest: Manifest): Manifest; table?: { name: string; rewrite(rows: string): string } },
): Promise<string> {
  const folder = `${target}.unpacked`
  mkdirSync(folder)
  await extract({ file, cwd: folder })
  const path = join(folder, 'manifest.json')
  let manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const { table } = rewrite
  if (table !== undefined) {
    const rows = table.rewrite(readFileSync(join(folder, 'tables', table.name), 'utf8'))
    writeFileSync(join(folder, 'tables', table.name), rows)
    const sha256 = createHash('sha256').update(rows).digest('hex')
    const tables = manifest.tables.map((stored) => (stored.name === table.name ? { ...stored, sha256 } : stored))
    manifest = { ...manifest, tables }
  }
  writeFileSync(path, JSON.stringify(rewrite.manifest?.(manifest) ?? manifest))
  await create({ gzip: true, file: target, cwd: folder }, ['manifest.json', 'tables', 'uploads'])
  return target
}
