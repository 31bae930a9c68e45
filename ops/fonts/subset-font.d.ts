/** The package brings no types of its own. What we use of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt'
      keepAllGlyphs?: boolean
      /** One value of an axis, or the part of it that is kept. */
      variationAxes: Readonly<Record<string, number | { min: number; max: number }>>
    },
  ): Promise<Buffer>
}
