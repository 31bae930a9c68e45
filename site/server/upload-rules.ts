import { join } from 'node:path'

import { documentAt, documentPath, pictureAt } from '../../collections/vocabulary/paths.ts'
import { findPicturePeriods, findReplacement } from '../queries/picture-consents.ts'
import type { Changes } from './page-cache/changes.ts'
import { PictureGuard } from './picture-guard.ts'

/** What is to be done with the address of an upload, besides sending the file. */
type UploadRule =
  | { kind: 'send'; cacheControl?: string }
  | { kind: 'gone' }
  /** Whether it may be shown is not known now. */
  | { kind: 'unavailable' }

export interface UploadRules {
  ruleOf(pathname: string): Promise<UploadRule>
  /** Where a file is now that is not at this address any more. */
  movedTo(pathname: string): Promise<string | undefined>
}

/** Ten minutes: who has seen a picture of people keeps it no longer than that, and a page of today is still quick. */
const GUARDED = 'public, max-age=600, must-revalidate'

/** @param dataFolder absolute path */
export function uploadRules(dataFolder: string, changes: Changes | undefined): UploadRules {
  const guard = new PictureGuard({
    changes,
    find: findPicturePeriods,
    memory: join(dataFolder, 'picture-consents.json'),
  })
  return {
    async ruleOf(pathname) {
      const picture = pictureAt(pathname)
      if (picture === undefined) return { kind: 'send' }
      switch (await guard.verdictOn(picture)) {
        case 'open':
          return { kind: 'send' }
        case 'guarded':
          return { kind: 'send', cacheControl: GUARDED }
        case 'withheld':
          return { kind: 'gone' }
        case 'unknown':
          return { kind: 'unavailable' }
      }
    },
    async movedTo(pathname) {
      const file = documentAt(pathname)
      const now = file && (await findReplacement(file).catch(() => undefined))
      return now === undefined ? undefined : documentPath(now)
    },
  }
}
