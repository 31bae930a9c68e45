import type { SheetFormat } from './write-cell.ts'

/** Of the view, under the list of resources in the admin. */
export const IMPORT_VIEW_PATH = '/import'

export const SHEET_FORMATS: readonly SheetFormat[] = ['xlsx', 'csv']

/** Under `/api/resources`. */
export const SHEET_PATHS = {
  check: '/import/check',
  write: '/import/write',
  template: '/import/template/:format',
  export: '/export/:format',
} as const

export const templatePath = (api: string, format: SheetFormat) => `${api}/import/template/${format}`
export const exportPath = (api: string, format: SheetFormat) => `${api}/export/${format}`
