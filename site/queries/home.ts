import type { Home } from '../../cms/generated/payload-types.ts'
import { findGlobal } from '../payload.ts'
import { withFacts, type Reader } from './reader.ts'

export const findHome = async (reader: Reader): Promise<Home> =>
  withFacts(await findGlobal('home', reader), reader.facts)
