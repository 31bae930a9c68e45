/** Staff who look at pages of the administration, one after the other. */
interface Visitor {
  /**
   * @param mark what only the page that was asked for has in it: whoever is not let in gets a page as well
   * @returns milliseconds until the whole page was there; infinite when it was not
   */
  look(path: string, mark: string): Promise<number>
}

/** Somebody who has logged in by the password alone: those who write need no more. */
export async function logInAt(cmsUrl: string, account: { email: string; password: string }): Promise<Visitor> {
  const response = await fetch(`${cmsUrl}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: cmsUrl },
    body: JSON.stringify(account),
  })
  if (!response.ok) throw new Error(`The log-in was answered ${response.status}.`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  return {
    async look(path, mark) {
      const begun = performance.now()
      const { status, body, redirected } = await fetch(cmsUrl + path, { headers: { cookie, origin: cmsUrl } }).then(
        async (page) => ({
          status: page.status,
          redirected: page.redirected,
          body: await page.text(),
        }),
      )
      return status === 200 && !redirected && body.includes(mark) ? performance.now() - begun : Infinity
    },
  }
}
