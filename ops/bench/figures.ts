/** A line of the table. */
export interface Figure {
  what: string
  figure: string
  bar: string
  kept: boolean
}

/** A bar that was measured. */
export const figure = (what: string, value: number | string, bar: string, kept: boolean): Figure => ({
  what,
  figure: typeof value === 'number' ? String(Math.round(value * 10) / 10) : value,
  bar,
  kept,
})

export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'figure', 'bar', ''],
    ...figures.map(({ what, figure: value, bar, kept }) => [what, value, bar, kept ? 'kept' : 'NOT KEPT']),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
