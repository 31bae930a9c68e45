/** The package brings no types of its own. What we use of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'woff2'
      keepAllGlyphs: boolean
      variationAxes: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}
