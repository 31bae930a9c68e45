/** As letters name the font that most telephones have. */
const NAMED_BY_LETTERS = 'Noto Sans Khmer'
const KHMER = 'U+1780'

const facesOf = (sheet: CSSStyleSheet): CSSFontFaceRule[] =>
  [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)

/**
 * The admin's own Khmer font under the name by which letters ask for it, as CSS for a previewed letter: readers have such a
 * font, machines of staff may have none.
 */
export function khmerFont(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => facesOf(sheet).map((face) => ({ face: face.style, base: sheet.href ?? document.baseURI })))
    .filter(({ face }) => face.getPropertyValue('font-family').includes(NAMED_BY_LETTERS))
    .filter(({ face }) => face.getPropertyValue('unicode-range').includes(KHMER))
    .map(({ face, base }) => {
      const [, file = ''] = /url\("?([^")]+)"?\)/.exec(face.getPropertyValue('src')) ?? []
      const range = face.getPropertyValue('unicode-range')
      return `@font-face{font-family:'${NAMED_BY_LETTERS}';font-weight:100 900;unicode-range:${range};src:url("${new URL(file, base).href}")}`
    })
    .join('')
}
