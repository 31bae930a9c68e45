/** The page of the administration. */
export const IMPORT_PATH = '/wordpress-import'

/** One import on that page. @param admin where the administration lives */
export function importAddress(admin: string, id?: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(id !== undefined && { import: id }), ...more })
  return `${admin}${IMPORT_PATH}${query.size === 0 ? '' : `?${query}`}`
}

/** Under `/api`. */
export const CHECK_PATH = '/wordpress-check'
export const ONE_PATH = '/wordpress-imports/:id'
