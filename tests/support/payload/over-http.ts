import { handleEndpoints, type Payload } from 'payload'

/** Somebody's browser: it keeps the cookies that it is given, and sends them with every request. */
export interface Visitor {
  cookies: Map<string, string>
  ask(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<HttpAnswer>
}

export interface HttpAnswer {
  status: number
  text: string
  json: unknown
}

const OF_A_PAGE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

/** Asks Payload as over HTTP: strategies, endpoints and access rules are the real ones, only the socket is missing. */
export function visitor({ config }: Payload): Visitor {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async ask(method, path, body, headers = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const request = new Request(`http://127.0.0.1${path}`, {
        method,
        headers: { ...OF_A_PAGE, cookie, ...headers },
        ...(body && { body: JSON.stringify(body) }),
      })
      const response = await handleEndpoints({ config, request })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      const text = await response.text()
      return { status: response.status, text, json: text === '' ? undefined : JSON.parse(text) }
    },
  }
}
