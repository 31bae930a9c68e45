import type { CollectionAfterLogoutHook } from 'payload'

import { expiredPassCookie } from '../second-factor/pass.ts'

/** The pass is worthless without its log-in; the browser need not keep it. */
export const passEndsWithLogIn: CollectionAfterLogoutHook = ({ req }) => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('set-cookie', expiredPassCookie())
}
