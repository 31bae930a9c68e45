import { setTimeout as wait } from 'node:timers/promises'

import { Secret, TOTP } from 'otpauth'

/** Milliseconds that a code is shown. */
const PERIOD = 30_000

/** An authenticator app with one account in it. */
export interface Authenticator {
  /** A code that was not used before; the first three come at once, since codes next to now are taken as well. */
  code(): Promise<string>
  /** Six digits that no step near now has. */
  wrongCode(): string
}

export function authenticator(secret: string): Authenticator {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const codeOf = (step: number) => totp.generate({ timestamp: step * PERIOD })
  const current = () => Math.floor(Date.now() / PERIOD)
  let used = 0
  return {
    async code() {
      used = Math.max(used + 1, current() - 1)
      const early = (used - 1) * PERIOD - Date.now()
      if (early > 0) await wait(early + 100)
      return codeOf(used)
    },
    wrongCode() {
      const near = new Set([-3, -2, -1, 0, 1, 2, 3].map((steps) => codeOf(current() + steps)))
      return ['000000', '111111', '222222', '333333', '444444', '555555', '666666', '777777'].find(
        (code) => !near.has(code),
      ) as string
    },
  }
}
