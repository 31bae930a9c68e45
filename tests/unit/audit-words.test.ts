import { expect, test } from 'vitest'

import { detailIn } from '../../cms/audit/words/detail.ts'

test('the record of changes says what a member has become, and when an issue was to go out, in words of the page', () => {
  expect(detailIn('en', 'member-decided', 'awaiting-approval → active')).toBe('Waiting for approval → Active')
  expect(detailIn('km', 'member-decided', 'active → disabled')).toBe('សកម្ម → បានបិទ')
  expect(detailIn('en', 'newsletter-scheduled', '2026-11-30T02:00:00.000Z')).toBe('2026-11-30 09:00')
  expect(detailIn('km', 'changed', 'editor → publisher')).toBe('editor → publisher')
})
