import { inject } from 'vitest'

/** Staff at work over the REST interface of the CMS, as the admin uses it. */
export interface StaffClient {
  /** @returns the new document's id */
  create(collection: string, data: object): Promise<string>
  update(collection: string, id: string, data: object): Promise<void>
}

export async function staffClient(account: { email: string; password: string }): Promise<StaffClient> {
  const { cmsUrl } = inject('platform')
  let cookie = ''

  async function send(method: string, path: string, data: object): Promise<{ doc?: { id?: unknown } }> {
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: cmsUrl, cookie },
      body: JSON.stringify(data),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    return (await response.json()) as { doc?: { id?: unknown } }
  }

  await send('POST', 'staff/login', account)
  return {
    async create(collection, data) {
      return String((await send('POST', collection, data)).doc?.id)
    },
    async update(collection, id, data) {
      await send('PATCH', `${collection}/${id}`, data)
    },
  }
}
