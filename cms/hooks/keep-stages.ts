import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithTimestamps,
} from 'payload'

import { DEFAULT_LOCALE, isLocale } from '../../collections/vocabulary/locales.ts'
import {
  hindranceOf,
  LEADS_TO,
  stageAfter,
  STAGES,
  wouldBeAlone,
  type Stage,
  type Standing,
} from '../../collections/vocabulary/stages.ts'
import { isPublisher } from '../access/who.ts'
import type { Values } from '../document-values.ts'
import { isFirm } from '../gate/finding.ts'
import { blocks } from '../gate/judge.ts'
import { moveIn, overrulingIn } from '../workflow/asked.ts'
import { keepOneAutosave } from '../workflow/autosave.ts'
import { isChanged } from '../workflow/changed.ts'
import { examine, newestVersion } from '../workflow/examine.ts'
import { forgetDesk } from '../workflow/forget-desk.ts'
import { isSeen, refuseUnseen } from '../workflow/meanwhile.ts'
import { overlaid } from '../workflow/overlay.ts'
import { StoppedByDesk, StoppedByGate } from '../workflow/refusal.ts'
import { callOffPublication } from '../workflow/schedules.ts'
import { deciderOf, forgetAuthors, noteAuthor, rulesOfTheDesk, standingOf } from '../workflow/standing.ts'
import type { Act } from '../workflow/acts.ts'
import { tellAuthors, tellDeciders } from '../workflow/tell.ts'
import { writeTimeLine } from '../workflow/time-line.ts'
import { isPublic, savesBeside } from './saves-beside.ts'

const stageOf = (values: Values | undefined): Stage | undefined => STAGES.find((stage) => stage === values?.['stage'])

/** Rules of the gate that were overruled by this change, for its line in the time line. */
const OVERRULED = 'deskOverruled'

/**
 * The gate, for whoever publishes. The document is put together as it will be stored in every language, and judged before
 * anything is written: of many that are published at once, those that may not be are left as they were.
 */
async function passTheGate(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string | undefined,
  data: Values,
): Promise<void> {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
  const stored = id === undefined ? {} : ((await newestVersion(req, collection.slug, id)) ?? {})
  const found = blocks(await examine(req, collection, overlaid(collection.fields, stored, data, locale)))
  if (found.length === 0) return
  if (overrulingIn(req.context) === undefined || found.some(isFirm))
    throw new StoppedByGate(req, collection.slug, found)
  req.context[OVERRULED] = [...new Set(found.map(({ rule }) => rule))]
}

const NOBODY_YET: Standing = { stage: 'draft', isPublic: false, authors: [] }

/** How the document stands once somebody has changed it: what was approved was something else. */
const changedBy = (id: string, { authors, isPublic: wasPublic, stage }: Standing): Standing => ({
  authors: [...authors, id],
  isPublic: wasPublic,
  stage,
})

/**
 * The stage follows from what happens: nobody writes it. The platform's own acts (first run, erasures, merges), which have
 * no member of staff behind them, pass the rules and the gate; what they write was judged when it was made.
 */
const followsStages: CollectionBeforeChangeHook<TypeWithTimestamps> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id: unknown = operation === 'update' ? originalDoc?.['id'] : undefined
  const place = typeof id === 'string' ? { collection: collection.slug, id } : undefined
  const beside = savesBeside(context, data['_status'])
  // A version of what was public, brought back as a draft.
  const status: unknown = beside ? 'draft' : data['_status']
  const publishes = status === 'published'
  const who = deciderOf(req)
  const restores = context['isRestoringVersion'] === true
  if (restores && publishes && who !== undefined) throw new Forbidden(req.t)

  const before = stageOf(originalDoc)
  const wasPublic = place !== undefined && (await isPublic(req, place.collection, place.id))
  const standing = place ? await standingOf(req, place, { stage: before ?? 'draft', isPublic: wasPublic }) : NOBODY_YET
  // Of a version that is brought back, Payload shows one language here: it may differ in the other alone.
  const changed = originalDoc === undefined || restores || isChanged(originalDoc, data)
  const move = moveIn(context)
  const rules = who && (await rulesOfTheDesk(req))
  const after = who && changed ? changedBy(who.id, standing) : standing

  if (who && rules) {
    const savedAt: unknown = originalDoc?.['updatedAt']
    const hindrance = move && hindranceOf(move.step, who, standing, rules)
    if (move && hindrance !== undefined) {
      const at = { step: move.step, stage: standing.stage }
      throw new StoppedByDesk(req, hindrance, isSeen(move, savedAt) ? at : undefined)
    }
    if (move && place) await refuseUnseen(req, place, move, savedAt)
    // What goes into the trash is shown to nobody.
    if (publishes && !data['deletedAt']) {
      if (wouldBeAlone(who, after, rules)) throw new StoppedByDesk(req, 'alone')
      if (rules.gate === 'stops') await passTheGate(req, collection, place?.id, data)
    }
    if (changed && place) await noteAuthor(req, place, who.id)
  }
  const couldPublish = who === undefined || (isPublisher({ req }) && !(rules && wouldBeAlone(who, after, rules)))
  const stage = stageAfter({
    before,
    publishes,
    takesDown: wasPublic && !publishes && !beside,
    ...(move && { moved: LEADS_TO[move.step] }),
    changed,
    // What is brought back goes the way of every draft, whoever does it.
    mayPublish: couldPublish && !restores,
  })
  return { ...data, ...(beside && { _status: 'draft' }), stage }
}

function actOf(req: PayloadRequest, operation: 'create' | 'update', before: Stage | undefined, after: Stage): Act {
  const move = moveIn(req.context)
  if (move !== undefined) return move.step
  if (req.context['isRestoringVersion'] === true) return 'restore'
  if (after === 'published') return 'publish'
  if (after === 'archived') return 'take-down'
  return operation === 'create' ? 'create' : before === 'published' ? 'change' : 'take-back'
}

const GOES_BACK: readonly Act[] = ['give-back', 'take-back', 'take-down']

const writesDown: CollectionAfterChangeHook<TypeWithTimestamps> = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const place = { collection: collection.slug, id: String(doc.id) }
  const [before, after] = [stageOf(previousDoc), stageOf(data) ?? stageOf(doc)]
  const who = deciderOf(req)
  if (operation === 'create' && who && after !== 'published') await noteAuthor(req, place, who.id)
  // What is published within the trash has been seen by nobody.
  if (after === 'published' && !doc.deletedAt) await forgetAuthors(req, place)
  if (operation === 'update') await keepOneAutosave(req, place)
  if (after === undefined || who === undefined) return doc
  const act = actOf(req, operation, before, after)
  // Saving a draft again and again is told by the versions.
  if (before === after && act !== 'restore' && after !== 'published') return doc
  const overruled: unknown = req.context[OVERRULED]
  const note = overruled === undefined ? moveIn(req.context)?.note : overrulingIn(req.context)
  await writeTimeLine(req, place, {
    act,
    stage: after,
    note,
    ...(Array.isArray(overruled) && { overruled: overruled.map(String) }),
  })
  if (act === 'send') await tellDeciders(req, place)
  if (act === 'give-back') await tellAuthors(req, place)
  // What was scheduled to go before the public is not wanted there any more; unless going down was scheduled as well.
  if (GOES_BACK.includes(act) && !moveIn(req.context)?.isScheduled) await callOffPublication(req, place)
  return doc
}

/** Nothing waits for anybody any more about what is deleted for good. */
const forgetsDesk: CollectionAfterDeleteHook<TypeWithTimestamps> = async ({ collection, id, req }) => {
  await forgetDesk(req, { collection: collection.slug, id: String(id) })
}

export const keepsStages = { beforeChange: followsStages, afterChange: writesDown, afterDelete: forgetsDesk }
