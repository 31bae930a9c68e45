import type { Media } from '../../cms/generated/payload-types.ts'
import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import { mediaPath } from '../../collections/vocabulary/paths.ts'
import { PICTURE_WIDTHS } from '../../collections/vocabulary/pictures.ts'

interface PictureOptions {
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** In the first screen: loaded at once, and first. */
  eager?: boolean
  /** Shown beside words that say the same, so that a screen reader need not say it twice. */
  decorative?: boolean
}

const FORMATS = ['avif', 'webp'] as const

function srcset(media: Media, format: (typeof FORMATS)[number]): string {
  return PICTURE_WIDTHS.flatMap((width) => {
    const size = media.sizes?.[`${format}${width}`]
    return size?.filename && size.width ? [`${mediaPath(size.filename)} ${size.width}w`] : []
  }).join(', ')
}

/** The file of the largest size, in the format that every browser knows; as it was uploaded where that is smaller. */
export function largestFile(media: Media): string | undefined {
  const sizes = PICTURE_WIDTHS.toReversed().map((width) => media.sizes?.[`webp${width}`]?.filename)
  return sizes.find((filename) => filename) ?? media.filename ?? undefined
}

/** Steps in percent in which the middle that staff have marked is told to the style sheet: no picture may carry styles of its own. */
const STEP = 25

/** Where to hold on to the picture when a place is too narrow or too low for it; nothing for its middle. */
function focus(axis: 'x' | 'y', marked: number | null | undefined): string {
  const near = Math.round((marked ?? 50) / STEP) * STEP
  return near === 50 ? '' : `data-focus-${axis}="${near}"`
}

/** The picture in every size and both formats, with its own proportions, so that nothing moves when it arrives. */
export function pictureHtml(media: Media, { sizes, eager = false, decorative = false }: PictureOptions): string {
  const fallback = media.sizes?.webp640?.filename ?? media.sizes?.webp320?.filename ?? media.filename
  if (!fallback) return ''
  const sources = FORMATS.map((format) => ({ format, set: srcset(media, format) }))
    .filter(({ set }) => set !== '')
    .map(
      ({ format, set }) => `<source type="image/${format}" srcset="${escapeHtml(set)}" sizes="${escapeHtml(sizes)}">`,
    )
  const attributes = [
    `src="${escapeHtml(mediaPath(fallback))}"`,
    `alt="${decorative ? '' : escapeHtml(media.alt ?? '')}"`,
    media.width && media.height ? `width="${media.width}" height="${media.height}"` : '',
    focus('x', media.focalX),
    focus('y', media.focalY),
    eager ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"',
  ]
  return `<picture>${sources.join('')}<img ${attributes.filter(Boolean).join(' ')}></picture>`
}
