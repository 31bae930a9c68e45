import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadSecrets } from '../../ops/start/secrets.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('secrets', () => {
  test('are made once, long, all different, and kept', async () => {
    const first = await loadSecrets(folder)
    expect(await loadSecrets(folder)).toEqual(first)
    const values = first.ok ? Object.values(first.value) : []
    expect(values.map((value) => value.length)).toEqual([43, 43, 43])
    expect(new Set(values).size).toBe(3)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
  })

  test('are for the owner alone, also when somebody has opened the file', async () => {
    const path = join(folder, 'secrets.json')
    await loadSecrets(folder)
    expect(modeOf(path)).toBe(0o600)
    chmodSync(path, 0o644)
    await loadSecrets(folder)
    expect(modeOf(path)).toBe(0o600)
  })

  test.each(['{"payloadSecret":', '{}', '{"payloadSecret":"short"}'])(
    'are not replaced when the file is damaged: %s',
    async (text) => {
      writeFileSync(join(folder, 'secrets.json'), text)
      const loaded = await loadSecrets(folder)
      expect(loaded.ok ? '' : loaded.problem).toMatch(/secrets\.json cannot be used: it is damaged\. Put back/)
    },
  )
})
