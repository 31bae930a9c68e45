import type { LoggerOptions } from 'pino'

import { environmentHere } from '../vocabulary/environment-here.ts'
import { faultOf } from './fault.ts'

/** An error alone, or as `err` beside other things: pino would write its message down, and take it for what is to be said. */
function withoutMessages(first: unknown): unknown {
  if (first instanceof Error) return { err: faultOf(first) }
  if (typeof first === 'object' && first !== null && 'err' in first && first.err instanceof Error)
    return { ...first, err: faultOf(first.err) }
  return first
}

/** How each process of ours writes its log. It never says who asked, what for, or what they wrote. */
export const logOptions = (name: string) =>
  ({
    name,
    level: environmentHere().LOG_LEVEL,
    base: { pid: process.pid },
    hooks: {
      logMethod([first, ...rest], write) {
        write.apply(this, [withoutMessages(first), ...rest] as Parameters<typeof write>)
      },
    },
  }) satisfies LoggerOptions
