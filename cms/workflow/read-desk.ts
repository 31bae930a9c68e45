import type { CollectionSlug, Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { hindranceOf, STAGES, STEPS } from '../../collections/vocabulary/stages.ts'
import type { Finding } from '../gate/finding.ts'
import { isPublic } from '../hooks/saves-beside.ts'
import { pageLocale } from '../i18n/page-locale.ts'
import { findUsers } from '../where-used/find-uses.ts'
import { usedDocument } from '../where-used/used-document.ts'
import type { Desk, DeskFinding } from './answers.ts'
import { readComments, readPeople } from './comments.ts'
import { examine, newestVersion } from './examine.ts'
import { labelOf } from './field-labels.ts'
import { readSchedules } from './schedules.ts'
import { deciderOf, rulesOfTheDesk, standingOf, type Place } from './standing.ts'
import { readTimeLine } from './time-line.ts'

const labelled = (fields: readonly Field[], found: Finding, locale: Locale): DeskFinding => ({
  ...found,
  label: labelOf(fields, found.field, locale),
})

/** The collection that is asked about, where the desk looks after it. */
export function collectionOf(req: PayloadRequest): CollectionSlug | undefined {
  const slug: unknown = req.routeParams?.['collection']
  const found = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)
  const isLookedAfter = found?.config.flattenedFields.some(({ name }) => name === 'stage') === true
  return isLookedAfter ? found.config.slug : undefined
}

/** The document that is asked about. */
export function placeOf(req: PayloadRequest): Place | undefined {
  const collection = collectionOf(req)
  const id: unknown = req.routeParams?.['id']
  return collection === undefined || typeof id !== 'string' ? undefined : { collection, id }
}

const configOf = (req: PayloadRequest, { collection }: Place): SanitizedCollectionConfig =>
  req.payload.collections[collection].config

/** What the desk knows of a document, for the one who asks; undefined when it is not there. */
export async function readDesk(req: PayloadRequest, place: Place): Promise<Desk | undefined> {
  const document = await newestVersion(req, place.collection, place.id)
  const who = deciderOf(req)
  if (document === undefined || who === undefined) return undefined
  const stage = STAGES.find((each) => each === document['stage']) ?? 'draft'
  const isPublicNow = await isPublic(req, place.collection, place.id)
  const [standing, rules] = [await standingOf(req, place, { stage, isPublic: isPublicNow }), await rulesOfTheDesk(req)]
  const { fields, slug } = configOf(req, place)
  const findings = await examine(req, { fields, slug }, document)
  const locale = pageLocale(req.i18n)
  const used = await findUsers(req, await usedDocument(req, slug, { ...document, id: place.id }))
  return {
    stage,
    isPublic: isPublicNow,
    linkedFrom: isPublicNow ? used.users.filter((user) => user.isPublic).length : 0,
    steps: STEPS.flatMap((step) => {
      const hindrance = hindranceOf(step, who, standing, rules)
      // That somebody else must read it first is said; steps of others and of other stages are not.
      return hindrance === undefined ? [{ step }] : hindrance === 'alone' ? [{ step, hindrance }] : []
    }),
    gateStops: rules.gate === 'stops',
    findings: findings.map((found) => labelled(fields, found, locale)),
    timeLine: await readTimeLine(req, place),
    comments: await readComments(req, place),
    schedules: await readSchedules(req, place),
    people: await readPeople(req),
  }
}
