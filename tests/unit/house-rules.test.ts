import { describe, expect, test } from 'vitest'

import { SECTIONS } from '../../collections/vocabulary/paths.ts'
import { FILES, SOURCES, textOf } from '../support/sources/files.ts'

const MAX_LINES = 250

/** Tables of words, not code: they grow with what the site says. */
const DATA = /^(cms\/seed\/content|site\/messages|collections\/vocabulary|tests)\//

/** Where content, not code, says where a link leads. */
const CONTENT = /^cms\/seed\/content\//

/** Payload finds a component of the admin by its file and its name. */
const ADMIN_COMPONENT = /\.tsx#\w+'/
const SECTION_PATH = new RegExp(
  String.raw`["'\`](?:/(?:en|km|\$\{[^}]*\}))?/(?:${Object.values(SECTIONS).join('|')})(?=["'\`/?#])`,
)

const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line)

describe('house rules', () => {
  test(`a file has one subject: none is longer than ${MAX_LINES} lines`, () => {
    const long = [...SOURCES, ...FILES.filter((path) => path.endsWith('.css'))]
      .filter((path) => !DATA.test(path))
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES)
    expect(long).toEqual([])
  })

  test('no file and no folder has a name that says nothing', () => {
    const nameless = FILES.filter((path) => /(^|\/)(utils?|helpers?|lib|common|misc|shared)(\.[a-z]+|\/)/i.test(path))
    expect(nameless).toEqual([])
  })

  test('a public address is spelt in the vocabulary and nowhere else', () => {
    const spelt = SOURCES.filter(
      (path) => !CONTENT.test(path) && !path.startsWith('tests/') && path !== 'collections/vocabulary/paths.ts',
    ).flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) =>
          !isComment(line) && SECTION_PATH.test(line) && !ADMIN_COMPONENT.test(line)
            ? [`${path}:${index + 1} ${line.trim()}`]
            : [],
        ),
    )
    expect(spelt).toEqual([])
  })

  test('what the environment says is read in one place, where "" is unset and a default is the same for all', () => {
    const elsewhere = SOURCES.filter((path) => /^(cms|collections|site)\/|^payload\.config\.ts$/.test(path)).filter(
      (path) => path !== 'collections/vocabulary/environment-here.ts' && textOf(path).includes('process.env'),
    )
    expect(elsewhere).toEqual([])
  })

  test('whoever asks once more asks in the dialog that knows the language of the one who is asked', () => {
    const asks = SOURCES.filter((path) => path.startsWith('cms/') && textOf(path).includes('ConfirmationModal'))
    expect(asks).toEqual(['cms/confirm.tsx'])
  })

  test('nobody tells TypeScript or the linter to look away', () => {
    const away = SOURCES.filter((path) => /@ts-(ignore|nocheck|expect-error)|eslint-disable/.test(textOf(path))).filter(
      (path) => path !== 'tests/unit/house-rules.test.ts',
    )
    expect(away).toEqual([])
  })
})
