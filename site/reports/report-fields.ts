import { recordOf } from '../../collections/vocabulary/options.ts'
import { REPORT_FIELDS, type TypedReport } from '../../collections/vocabulary/report-form.ts'
import type { ReadableForm } from '../read-form.ts'

/** Names one filled form, so that sending it twice stores it once. */
export const SUBMISSION_FIELD = 'submission'

/** The number by which somebody asks what has become of a report. */
export const REFERENCE_FIELD = 'reference'

export const typedIn = ({ text }: ReadableForm): TypedReport => recordOf(REPORT_FIELDS, text)
