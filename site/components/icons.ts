/** Line drawings on a grid of 24, stroked with the colour of the text. */
const ICONS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  external: 'M8 5H5v14h14v-3M13 5h6v6M19 5l-9 9',
  menu: 'M4 7h16M4 12h16M4 17h16',
  chevron: 'M6 9l6 6 6-6',
  phone: 'M6 3h4l2 5-2.5 1.5a12 12 0 0 0 5 5L16 12l5 2v4a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  flag: 'M5 21V4M5 4c5-3 8 3 14 0v9c-6 3-9-3-14 0',
  key: 'M15 4a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM11.5 12.5L4 20M6.5 17.5l3 3',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  exit: 'M10 4H5v16h5M15 8l4 4-4 4M9 12h10',
  filter: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0M6 17a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  close: 'M6 6l12 12M18 6L6 18',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7.5V8',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
} as const

export type IconName = keyof typeof ICONS

export const iconHtml = (name: IconName): string =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${ICONS[name]}"></path></svg>`
