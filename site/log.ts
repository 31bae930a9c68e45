import { pino } from 'pino'

import { logOptions } from '../collections/logging/options.ts'

export const log = pino(logOptions('site'))
