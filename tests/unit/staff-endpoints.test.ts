import { expect, test } from 'vitest'

import { SOURCES, textOf } from '../support/sources/files.ts'

/** Where an endpoint is made by hand, and why. */
const MAKERS: Readonly<Record<string, string>> = {
  'cms/access/staff-endpoint.ts': 'the guard itself',
  'cms/hooks/restore-as-draft.ts': 'in the place of one of Payload’s own, with its rules',
  'cms/second-factor/endpoints.ts': 'asked by those who have no role until they have shown a code',
}

test('what staff ask for goes through one guard: who asks, whose page, how it is sent, and a fault that says nothing', () => {
  // Tasks of the worker have handlers too.
  const asked = SOURCES.filter((path) => /^(cms\/(?!jobs\/)|collections\/)/.test(path))
  const makers = asked.filter((path) => /\bhandler\b/.test(textOf(path)))
  expect(makers).toEqual(Object.keys(MAKERS))
})
