// `npm run import:wordpress -- FILE --dry-run`: what would become of an export of WordPress.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import { failure, success, type Outcome } from './outcome.ts'
import { endWith, withPayload } from './with-payload.ts'
import { linesOfReport } from './wordpress/print-report.ts'

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

async function run(): Promise<Outcome<string>> {
  if (given === undefined) {
    return failure('Which file? For example: npm run import:wordpress -- old-site.xml --dry-run')
  }
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), given)
  if (!(await stat(file).catch(() => undefined))?.isFile()) return failure(`${file} is no file.`)
  return withPayload(async (payload) => {
    const [{ readWxr }, { checkSite }, { sayIn, sayUnreadable }] = await Promise.all([
      import('../cms/wordpress/wxr/read.ts'),
      import('../cms/wordpress/check.ts'),
      import('../cms/wordpress/words/say.ts'),
    ])
    const read = await readWxr(createReadStream(file))
    if (read.kind === 'unreadable') return failure(sayUnreadable(sayIn('en'), read))
    const report = await checkSite(payload.db.pool, read.site)
    return success(linesOfReport(report, basename(file)).join('\n'))
  })
}

endWith(await run())
