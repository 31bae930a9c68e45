import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

import type { AstroIntegration } from 'astro'

const COMPRESSIBLE = new Set(['.css', '.js', '.svg', '.html', '.txt'])

/** Writes a `.br` beside every built text file, as small as Brotli can: done once, sent many times. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const file of await readdir(folder, { recursive: true })) {
          if (!COMPRESSIBLE.has(extname(file))) continue
          const body = await readFile(join(folder, file))
          await writeFile(
            join(folder, `${file}.br`),
            brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
          )
        }
      },
    },
  }
}
