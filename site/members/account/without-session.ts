import { endedCookie } from '../cookie.ts'

/** Sends a browser on whose session is over, and has it forget the cookie. */
export const goWithoutSession = (location: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': endedCookie(), 'cache-control': 'private, no-store' },
  })
