import { randomUUID } from 'node:crypto'

import { staffClient } from '../platform/staff-client.ts'

export interface Unlisted {
  /** Of a page and of a resource for members that strangers are not to know of. */
  slug: string
  remove(): Promise<void>
}

/** What every resource must say. */
const RESOURCE = {
  audiences: ['professionals'],
  ageFrom: 18,
  ageTo: 120,
  type: 'guide',
  languages: ['en'],
  contentAdvisory: 'none',
  licence: 'cc-by-4.0',
}

export async function makeUnlisted(): Promise<Unlisted> {
  const staff = staffClient('publisher')
  const slug = `unlisted-${randomUUID().slice(0, 8)}`
  const both = {
    title: 'Not for everybody',
    slug,
    readyIn: ['en'],
    visibility: 'members',
    listed: false,
    _status: 'published',
  }
  const page = await staff.create('pages?locale=en', both)
  const resource = await staff.create('resources?locale=en', { ...RESOURCE, ...both })
  return {
    slug,
    async remove() {
      await staff.send('DELETE', `pages/${page}`)
      await staff.send('DELETE', `resources/${resource}`)
    },
  }
}
