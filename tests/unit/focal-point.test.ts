import { describe, expect, test } from 'vitest'

import type { Media } from '../../cms/generated/payload-types.ts'
import { pictureHtml } from '../../site/components/picture-html.ts'
import { textOf } from '../support/sources/files.ts'

const picture = (focalX: number | null, focalY: number | null): Media => ({
  id: 'p',
  filename: 'boats.webp',
  width: 1200,
  height: 800,
  focalX,
  focalY,
  createdAt: '',
  updatedAt: '',
})
const focusOf = (x: number | null, y: number | null) =>
  [...pictureHtml(picture(x, y), { sizes: '100vw' }).matchAll(/data-focus-(.)="(\d+)"/g)].map(
    ([, axis, at]) => `${axis}${at}`,
  )

describe('where a picture is cut', () => {
  test.each([
    [50, 50, []],
    [null, null, []],
    [56, 44, []],
    [10, 90, ['x0', 'y100']],
    [30, 70, ['x25', 'y75']],
    [100, 0, ['x100', 'y0']],
  ])('what is marked at %s, %s stays in sight', (x, y, focus) => {
    expect(focusOf(x, y)).toEqual(focus)
  })

  test('every step is known to the style sheet', () => {
    const styles = textOf('site/styles/focal-point.css')
    for (const axis of ['x', 'y'])
      for (const step of [0, 25, 75, 100]) expect(styles).toContain(`[data-focus-${axis}='${step}']`)
  })
})
