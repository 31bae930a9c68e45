import { z } from 'zod'

/** Where a link may lead: a page of the site (`/donate`), the web, a mailbox or a telephone. Nothing that runs as a script. */
export const hrefSchema = z
  .string()
  .trim()
  .max(2000)
  .refine((href) => /^(\/(?!\/)|https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|tel:\+?[\d ]+$|#[\w-]+$)/.test(href))

export function isHref(href: string): boolean {
  return hrefSchema.safeParse(href).success
}
