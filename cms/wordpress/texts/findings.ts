/** What a text had that running text here cannot have, for the list of problems. */
export interface TextFindings {
  /** Names of elements that were left out: scripts, forms and the like. */
  dropped: Set<string>
  /** What other sites were to show inside the page; a link stands in its place. */
  embeds: Set<string>
  /** Names in square brackets that nobody knows here. */
  shortcodes: Set<string>
  /** Names of blocks that WordPress makes anew at each visit: there is nothing of them in the export. */
  blocks: Set<string>
  /** Pictures that lie on other sites. */
  elsewhere: Set<string>
  /** Links to files of the former site, such as PDF: they stay there until somebody brings them. */
  files: Set<string>
  /** Links to the former site that lead to nothing that is imported. */
  oldLinks: Set<string>
}

export const noFindings = (): TextFindings => ({
  dropped: new Set(),
  embeds: new Set(),
  shortcodes: new Set(),
  blocks: new Set(),
  elsewhere: new Set(),
  files: new Set(),
  oldLinks: new Set(),
})

/** What a text is read with: where its links and pictures lead by now. */
export interface Reading {
  findings: TextFindings
  /** Line ends mean something: the text was written before WordPress had blocks. */
  isClassic: boolean
  /** Where a link leads; undefined when it may stand nowhere. */
  hrefOf(href: string): string | undefined
  /** The name of the picture in the export; undefined when it is not of the former site. */
  pictureAt(picture: { src: string; number: string | undefined; alt: string }): string | undefined
}
