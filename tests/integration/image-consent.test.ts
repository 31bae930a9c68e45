import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { consent as consentRule } from '../../cms/gate/rules/consent.ts'
import { dayOf } from '../../cms/gate/day.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'
import { pictureFile } from '../support/payload/pictures.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const [editor, publisher] = [await createPerson(payload, 'editor'), await createPerson(payload, 'publisher')]

const DAY = 86_400_000
const days = (from: number) => new Date(Date.now() + from * DAY).toISOString()
const [yesterday, today, tomorrow] = [days(-1), days(0), days(1)]

interface Consent {
  needed: boolean
  givenOn?: string
  expiresOn?: string
  withdrawnOn?: string
}

const { id: picture } = await payload.create({ collection: 'media', locale: 'en', data: {}, file: await pictureFile() })

const setConsent = ({ needed, givenOn, expiresOn, withdrawnOn }: Consent) =>
  pool.query(
    `UPDATE media SET consent_needed = $2, consent_given_on = $3, consent_expires_on = $4, consent_withdrawn_on = $5
      WHERE id = $1`,
    [picture, needed, givenOn ?? null, expiresOn ?? null, withdrawnOn ?? null],
  )

async function isReadByStrangers(id = picture): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs === 1
}

async function isShownByTheDatabase(): Promise<boolean | undefined> {
  const { rows } = await pool.query<{ shown: boolean }>(
    `SELECT picture_shown(consent_needed, consent_given_on, consent_expires_on, consent_withdrawn_on) @> now() AS shown
       FROM media WHERE id = $1`,
    [picture],
  )
  return rows[0]?.shown
}

/** What the gate finds when a document shows the picture. */
function findings(consent: Consent): number {
  const place = { id: picture, field: 'picture' }
  const parts = { texts: [], links: [], relations: [], pictures: [place] }
  const pictures = new Map([[picture, { filename: 'boats.png', alt: {}, consent }]])
  const facts = {
    today: dayOf(today) ?? '',
    ownHosts: new Set<string>(),
    pictures,
    links: { leads: () => 'unknown' as const },
    refused: [],
  }
  return [...consentRule({ slug: 'news', fields: [], document: {}, languages: ['en'], parts, facts })].length
}

describe('a picture', () => {
  test.each<[string, Consent, boolean]>([
    ['of nobody', { needed: false }, true],
    ['of people who were not asked', { needed: true }, false],
    ['of people who have agreed', { needed: true, givenOn: yesterday }, true],
    ['of people who have agreed today', { needed: true, givenOn: today }, true],
    ['of people who will have agreed tomorrow', { needed: true, givenOn: tomorrow }, false],
    ['whose consent ended yesterday', { needed: true, givenOn: days(-9), expiresOn: yesterday }, false],
    ['on the last day of a consent', { needed: true, givenOn: days(-9), expiresOn: today }, true],
    ['whose consent ends tomorrow', { needed: true, givenOn: days(-9), expiresOn: tomorrow }, true],
    ['whose consent ended before it began', { needed: true, givenOn: today, expiresOn: days(-9) }, false],
    ['whose consent was withdrawn', { needed: true, givenOn: days(-9), withdrawnOn: today }, false],
    ['that was withdrawn though nobody can be recognised', { needed: false, withdrawnOn: yesterday }, false],
  ])('%s: rules of access, the database and the gate say the same', async (_, consent, isShown) => {
    await setConsent(consent)
    expect([await isReadByStrangers(), await isShownByTheDatabase(), findings(consent) === 0]).toEqual([
      isShown,
      isShown,
      isShown,
    ])
  })

  test('is read by strangers without a word about the consent', async () => {
    await setConsent({ needed: true, givenOn: yesterday })
    const seen = await payload.findByID({ collection: 'media', id: picture, overrideAccess: false })
    expect(seen.consent).toBeUndefined()
  })

  test('makes its pages anew by itself when a consent ends', async () => {
    await setConsent({ needed: true, givenOn: yesterday, expiresOn: days(3) })
    const { rows } = await pool.query<{ due_at: Date }>(
      `SELECT due_at FROM cache_changes WHERE $1 = ANY (tags) ORDER BY id DESC LIMIT 1`,
      [`media:${picture}`],
    )
    const [ends] = rows.map(({ due_at: due }) => due.toISOString())
    // The day after the last one begins, in Phnom Penh.
    expect([ends?.slice(11), dayOf(ends)]).toEqual(['17:00:00.000Z', dayOf(days(4))])
  })
})

describe('a release', () => {
  const releaseOf = (data: object = {}) =>
    payload.create({
      collection: 'image-releases',
      data: {
        reference: randomUUID(),
        people: 'Two people',
        signedBy: 'Their mother',
        purpose: 'The website',
        givenOn: yesterday,
        ...data,
      },
    })
  const nameIn = (release: string) =>
    payload.update({
      collection: 'media',
      id: picture,
      data: { consent: { needed: false, release, withdrawnOn: null } },
    })
  const consentOf = async () => (await payload.findByID({ collection: 'media', id: picture, depth: 0 })).consent

  test('gives its days to the pictures that name it, now and when they change', async () => {
    const release = await releaseOf({ expiresOn: tomorrow })
    await nameIn(release.id)
    expect(await consentOf()).toMatchObject({ needed: true, givenOn: yesterday, expiresOn: tomorrow })
    const inNineDays = days(9)
    await payload.update({ collection: 'image-releases', id: release.id, data: { expiresOn: inNineDays } })
    expect((await consentOf())?.expiresOn).toBe(inNineDays)
  })

  test('that is withdrawn takes its pictures with it, and gives them back when that was a mistake', async () => {
    const release = await releaseOf()
    await nameIn(release.id)
    await payload.update({ collection: 'image-releases', id: release.id, data: { withdrawnOn: today } })
    expect(await isReadByStrangers()).toBe(false)
    await payload.update({ collection: 'image-releases', id: release.id, data: { withdrawnOn: null } })
    expect(await isReadByStrangers()).toBe(true)
  })

  test('that is deleted leaves its pictures without a consent', async () => {
    const release = await releaseOf()
    await nameIn(release.id)
    await payload.delete({ collection: 'image-releases', id: release.id })
    expect(await isReadByStrangers()).toBe(false)
  })

  test('is withdrawn by an editor too, and only a publisher takes that back', async () => {
    const release = await releaseOf()
    const withdraw = (user: typeof editor, withdrawnOn: string | null) =>
      payload.update({
        collection: 'image-releases',
        id: release.id,
        data: { withdrawnOn },
        user,
        overrideAccess: false,
      })
    await withdraw(editor, today)
    await expect(withdraw(editor, null)).rejects.toThrow()
    expect((await withdraw(publisher, null)).withdrawnOn).toBeNull()
  })
})
