/** Why a file as a whole cannot be read. */
export interface Unreadable {
  kind: 'unreadable'
  problem:
    | 'nothing'
    | 'tooLarge'
    | 'tooManyRows'
    | 'tooWide'
    | 'oldExcel'
    | 'damaged'
    | 'encoding'
    | 'noColumns'
    | 'columnTwice'
    | 'noKey'
  details: Readonly<Record<string, string>>
}

export const unreadable = (problem: Unreadable['problem'], details: Unreadable['details'] = {}): Unreadable => ({
  kind: 'unreadable',
  problem,
  details,
})

/** What a file says before anybody has looked at the names of its columns. */
export type Grid = { kind: 'grid'; lines: readonly (readonly string[])[] } | Unreadable
