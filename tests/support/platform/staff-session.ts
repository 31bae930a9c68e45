/** The cookies of somebody who is logged in, by name. */
export type Cookies = Readonly<Record<string, string>>

export interface Credentials {
  email: string
  password: string
}

/** A log-in of a member of staff over the REST interface of the CMS, as the admin's own pages use it. */
export interface StaffSession {
  readonly cookies: Cookies
  /** @throws when the answer is an error */
  send(method: string, path: string, data?: object): Promise<unknown>
  /** The status alone, whatever it is. */
  statusOf(method: string, path: string, data?: object): Promise<number>
}

export function staffSession(cmsUrl: string, given: Cookies = {}): StaffSession {
  const cookies: Record<string, string> = { ...given }

  async function ask(method: string, path: string, data?: object): Promise<Response> {
    const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: cmsUrl, cookie: cookie.join('; ') },
      ...(data && { body: JSON.stringify(data) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies[name] = value
    }
    return response
  }

  return {
    cookies,
    async send(method, path, data) {
      const response = await ask(method, path, data)
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return JSON.parse(text) as unknown
    },
    async statusOf(method, path, data) {
      const { status, body } = await ask(method, path, data)
      await body?.cancel()
      return status
    },
  }
}

/** By the password alone: where a second factor is asked for, this opens nothing. */
export async function logIn(cmsUrl: string, { email, password }: Credentials): Promise<StaffSession> {
  const session = staffSession(cmsUrl)
  await session.send('POST', 'staff/login', { email, password })
  return session
}
