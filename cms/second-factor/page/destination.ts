import { formatAdminURL, getSafeRedirect } from 'payload/shared'

/** Where somebody was going before they were asked for something: a page of the administration, or else its front page. */
export function destination(adminRoute: string, asked: unknown): string {
  const path = getSafeRedirect({ redirectTo: typeof asked === 'string' ? asked : '', fallbackTo: adminRoute })
  return path.startsWith(`${formatAdminURL({ adminRoute, path: '' })}/`) ? path : adminRoute
}
