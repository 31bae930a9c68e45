import { z } from 'zod'

import type { Locale } from './locales.ts'
import { isWebAddress, MAX_ADDRESS_LENGTH, MAX_ADDRESSES, parseAddresses } from './report-addresses.ts'
import { MAX_EMAIL_LENGTH, MAX_NAME_LENGTH, oneLine, oneWord, tidy } from './typed-text.ts'
import { REPORT_SOURCES, type ReportSource } from './reports.ts'

/** What the form sends, by the names that are its contract. */
export const REPORT_FIELDS = ['sourceType', 'urls', 'details', 'anonymous', 'name', 'email', 'phone'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]

/** UTF-16 units, as `maxlength` counts. */
export const MAX_DETAILS_LENGTH = 5000
const MAX_PHONE_LENGTH = 40

/** What was typed, as it was typed, so that a form with errors loses nothing. */
export type TypedReport = Readonly<Record<ReportField, string>>

export const EMPTY_REPORT: TypedReport = {
  sourceType: '',
  urls: '',
  details: '',
  anonymous: 'on',
  name: '',
  email: '',
  phone: '',
}

/** What can be wrong; the words for it are messages of the site. */
type ReportProblem =
  | 'sourceMissing'
  | 'urlsMissing'
  | 'urlsTooMany'
  | 'urlTooLong'
  | 'urlNotWeb'
  | 'urlTooShort'
  | 'detailsTooLong'
  | 'contactMissing'
  | 'emailMalformed'
  | 'phoneMalformed'
  | 'nameTooLong'

export interface ReportError {
  field: ReportField
  problem: ReportProblem
  /** Line of the box of addresses that is wrong, from 1, and the beginning of what stands there. */
  line?: number
  excerpt?: string
}

interface ReportContact {
  name: string | undefined
  email: string | undefined
  phone: string | undefined
}

/** A report that may be stored. Nobody is named in an anonymous one, whatever was sent. */
export interface Report {
  sourceType: ReportSource
  language: Locale
  addresses: readonly string[]
  details: string
  contact: ReportContact | undefined
}

type ParsedReport = { ok: true; report: Report } | { ok: false; errors: readonly ReportError[] }

const emailSchema = z.email().max(MAX_EMAIL_LENGTH)
/** Any way of writing a number, with a plus, spaces, brackets, any hyphen or dash; at least six digits, in any script. */
const phoneSchema = z
  .string()
  .max(MAX_PHONE_LENGTH)
  .regex(/^[+(]?[\p{Nd}\p{Pd}\s()./]{6,}$/u)

const sourceSchema = z.enum(REPORT_SOURCES)

/** Characters of a wrong address that the message shows. */
const EXCERPT_LENGTH = 60

function addressErrors(urls: string, source: ReportSource | undefined): ReportError[] {
  const addresses = parseAddresses(urls)
  if (addresses.length === 0) return [{ field: 'urls', problem: 'urlsMissing' }]
  if (addresses.length > MAX_ADDRESSES) return [{ field: 'urls', problem: 'urlsTooMany' }]
  return addresses.flatMap(({ line, text }): ReportError[] => {
    const wrong = (problem: ReportProblem): ReportError[] => [
      { field: 'urls', problem, line, excerpt: text.slice(0, EXCERPT_LENGTH) },
    ]
    if (text.length > MAX_ADDRESS_LENGTH) return wrong('urlTooLong')
    if (source === 'website' && !isWebAddress(text)) return wrong('urlNotWeb')
    return [...text].length < 2 ? wrong('urlTooShort') : []
  })
}

function contactErrors(typed: TypedReport): ReportError[] {
  const [name, email, phone] = [oneLine(typed.name), oneWord(typed.email), oneWord(typed.phone)]
  const errors: ReportError[] = []
  if (name.length > MAX_NAME_LENGTH) errors.push({ field: 'name', problem: 'nameTooLong' })
  if (email === '' && phone === '') errors.push({ field: 'email', problem: 'contactMissing' })
  if (email !== '' && !emailSchema.safeParse(email).success) errors.push({ field: 'email', problem: 'emailMalformed' })
  if (phone !== '' && !phoneSchema.safeParse(phone).success) errors.push({ field: 'phone', problem: 'phoneMalformed' })
  return errors
}

const filled = (text: string) => (text === '' ? undefined : text)

export const isAnonymous = (typed: Pick<TypedReport, 'anonymous'>) =>
  !['', 'off', 'false', '0', 'no'].includes(typed.anonymous)

/** The report in what was typed, or all that is wrong with it, in the order of the form. */
export function parseReport(typed: TypedReport, language: Locale): ParsedReport {
  const source = sourceSchema.safeParse(typed.sourceType)
  const details = tidy(typed.details)
  const anonymous = isAnonymous(typed)
  const errors: ReportError[] = [
    ...(source.success ? [] : [{ field: 'sourceType', problem: 'sourceMissing' } as const]),
    ...addressErrors(typed.urls, source.data),
    ...(details.length > MAX_DETAILS_LENGTH ? [{ field: 'details', problem: 'detailsTooLong' } as const] : []),
    ...(anonymous ? [] : contactErrors(typed)),
  ]
  if (!source.success || errors.length > 0) return { ok: false, errors }
  const contact = anonymous
    ? undefined
    : { name: filled(oneLine(typed.name)), email: filled(oneWord(typed.email)), phone: filled(oneWord(typed.phone)) }
  const addresses = parseAddresses(typed.urls).map(({ text }) => text)
  return { ok: true, report: { sourceType: source.data, language, addresses, details, contact } }
}

/** What is sealed of a report, and read back by the analyst's desk: one schema at both ends. */
export const sealedContentSchema = z.object({ addresses: z.array(z.string()), details: z.string() })
export type ReportContent = z.infer<typeof sealedContentSchema>

export const sealedContactSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
})
