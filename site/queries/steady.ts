import { setTimeout as pause } from 'node:timers/promises'

import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'

/** Milliseconds for which an answer counts as fresh, for which one is waited, and after a failure until the next try. */
const FRESH = 5000
const PATIENCE = 600
const AFTER_FAILURE = 2000

interface Known<Value> {
  value: Value
  nextTry: number
}

/**
 * For pages that must stand while the database does not: asks at most every few seconds, waits only a moment, and keeps to
 * what was known last, or to the stand-in while nothing was known yet.
 */
export function steady<Key, Value>(
  load: (key: Key) => Promise<Value>,
  standIn: (key: Key) => Value,
): (key: Key) => Promise<Value> {
  const known = new Map<Key, Known<Value>>()
  const loading = new Map<Key, Promise<void>>()

  async function refresh(key: Key): Promise<void> {
    try {
      known.set(key, { value: await load(key), nextTry: Date.now() + FRESH })
    } catch (error) {
      log.warn({ kind: kindOf(error) }, 'The words around a form could not be read; the last known ones stand.')
      known.set(key, { value: known.get(key)?.value ?? standIn(key), nextTry: Date.now() + AFTER_FAILURE })
    } finally {
      loading.delete(key)
    }
  }

  return async (key) => {
    const last = known.get(key)
    if (last !== undefined && last.nextTry > Date.now()) return last.value
    let refreshing = loading.get(key)
    if (refreshing === undefined) {
      refreshing = refresh(key)
      loading.set(key, refreshing)
    }
    await Promise.race([refreshing, pause(PATIENCE)])
    return known.get(key)?.value ?? standIn(key)
  }
}
