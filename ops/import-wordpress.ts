// `npm run import:wordpress -- FILE [--dry-run]`: an export of WordPress, looked at or imported, from the console.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { endWith, failure, messageOf, success, type Outcome } from './outcome.ts'
import { createProgress } from './start/progress.ts'
import { toTheEnd } from './trouble.ts'
import { withPayload } from './with-payload.ts'

const USAGE = `Which file? For example:
  npm run import:wordpress -- old-site.xml --dry-run        shows what would be made, and writes nothing
  npm run import:wordpress -- old-site.xml                  makes drafts of it
    --uploads FOLDER       a copy of wp-content/uploads, out of which pictures are taken
    --fetch                pictures that are not there are fetched from the former site
    --press SLUG,SLUG      categories of which posts become press releases
    --show-pictures        pictures are not held back until somebody has looked at them`

const progress = createProgress()
const whereCalled = process.env['INIT_CWD'] ?? process.cwd()

function askedFor() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        uploads: { type: 'string' },
        fetch: { type: 'boolean', default: false },
        press: { type: 'string', default: '' },
        'show-pictures': { type: 'boolean', default: false },
      },
    })
    return { file: positionals[0], values, problem: undefined }
  } catch (error) {
    return { file: undefined, values: undefined, problem: messageOf(error) }
  }
}

async function run(): Promise<Outcome<string>> {
  const { file: given, values, problem } = askedFor()
  if (given === undefined || values === undefined) return failure([problem, USAGE].filter(Boolean).join('\n'))
  const file = resolve(whereCalled, given)
  if (!(await stat(file).catch(() => undefined))?.isFile()) return failure(`${file} is no file.`)
  const uploads = values.uploads === undefined ? undefined : resolve(whereCalled, values.uploads)
  if (uploads !== undefined && !(await stat(uploads).catch(() => undefined))?.isDirectory())
    return failure(`${uploads} is no folder.`)
  const choices = {
    press: values.press.split(',').filter((slug) => slug !== ''),
    fetches: values.fetch,
    holdsBack: !values['show-pictures'],
  }
  return withPayload(async (payload) => {
    const [{ readWxr }, { checkSite }, { importFromConsole }, { sayIn, sayProblem, sayUnreadable }, { linesOfReport }] =
      await Promise.all([
        import('../cms/wordpress/wxr/read.ts'),
        import('../cms/wordpress/check.ts'),
        import('../cms/wordpress/from-console.ts'),
        import('../cms/wordpress/words/say.ts'),
        import('./wordpress/print-report.ts'),
      ])
    const say = sayIn('en')
    const read = await readWxr(createReadStream(file))
    if (read.kind === 'unreadable') return failure(sayUnreadable(say, read))
    const { site } = read
    const fileName = basename(file)
    if (values['dry-run']) {
      return success(linesOfReport(await checkSite(payload.db.pool, site, choices), fileName).join('\n'))
    }
    const outcome = await importFromConsole(payload, {
      ...{ fileName, site, choices, uploads },
      onProgress: (done, total) => progress.say(`  ${done} of ${total}`),
    })
    const problems = outcome.map((each) => `  ${each.title}: ${sayProblem(say, each)}`)
    return success(
      [say('done.drafts'), problems.length > 0 ? say('done.problems') : say('done.fine'), ...problems].join('\n'),
    )
  })
}

endWith(await toTheEnd(run))
