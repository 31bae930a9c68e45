import { z } from 'zod'

import { isVariableName, VARIABLES, type Variable, type VariableName } from './variables.ts'

const SEEDS = ['demo', 'none'] as const

/** The levels of pino, which writes the log. */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be between 1 and 65535')

const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number)

const urlWith = (protocols: readonly string[]) =>
  z.string().refine(
    (value) => {
      const url = URL.parse(value)
      return url !== null && protocols.includes(url.protocol)
    },
    {
      message: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
      abort: true,
    },
  )

/** Scheme, host and port only: paths are the router's business, and a trailing slash would double in every link. */
const origin = urlWith(['http:', 'https:'])
  .refine((value) => URL.parse(value)?.pathname === '/', 'must end after the host name and the port')
  .transform((value) => new URL(value).origin)

const databaseUrl = urlWith(['postgres:', 'postgresql:'])

/** An address, or a name and an address in angle brackets, as a mail program shows it. */
const mailbox = z.string().regex(/^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
  message: 'must be an e-mail address, or a name and an address in angle brackets',
})

const secretKey = z.string().min(32, 'must have 32 characters or more')
const reportKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be 43 letters, digits, - and _ (32 bytes in base64url)')
const reportKeys = z
  .string()
  .transform((list) => list.split(',').map((key) => key.trim()))
  .pipe(z.array(reportKey).min(1))

const variables = {
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  BACKUP_DIR: z.string().optional(),
  SITE_PORT: port.default(4321),
  SITE_HOST: z.string().default('0.0.0.0'),
  SITE_URL: origin.optional(),
  CMS_PORT: port.default(3000),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_URL: origin.optional(),
  PAYLOAD_SECRET: secretKey.optional(),
  CMS_SECRET: secretKey.optional(),
  REPORT_PUBLIC_KEY: reportKey.optional(),
  REPORT_PRIVATE_KEYS: reportKeys.optional(),
  REPORT_KEYS_LOST: z.literal('yes', 'must be yes').optional(),
  SITE_PROXIES: z.string().regex(/^\d$/, 'must be a number from 0 to 9').transform(Number).default(0),
  SITE_CACHE_MB: wholeNumber.default(128),
  SITE_CDN_SECONDS: wholeNumber.optional(),
  SITE_METRICS: z
    .string()
    .regex(/^[^:\s]+:\d{1,5}$/, 'must be an address and a port')
    .optional(),
  MAIL_FROM: mailbox.optional(),
  SEED: z.enum(SEEDS, `must be ${SEEDS.join(' or ')}`).default('demo'),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@hotline.example'),
  ADMIN_PASSWORD: z.string().min(12, 'must have 12 characters or more').optional(),
  SMTP_URL: urlWith(['smtp:', 'smtps:']).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: origin.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  LINK_CHECKS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
} satisfies Record<VariableName, z.ZodType>

type Parsed = z.infer<z.ZodObject<typeof variables>>

function withUrls<T extends Pick<Parsed, 'SITE_PORT' | 'SITE_URL' | 'CMS_PORT' | 'CMS_URL'>>(parsed: T) {
  return {
    ...parsed,
    SITE_URL: parsed.SITE_URL ?? `http://localhost:${parsed.SITE_PORT}`,
    CMS_URL: parsed.CMS_URL ?? `http://localhost:${parsed.CMS_PORT}`,
  }
}

/** What no single variable can tell; the name in front is the variable to change. */
function contradictions(parsed: Parsed): readonly [VariableName, string][] {
  const found: [VariableName, string][] = []
  if (parsed.SITE_PORT === parsed.CMS_PORT) found.push(['CMS_PORT', 'must differ from SITE_PORT'])
  if (parsed.S3_BUCKET !== undefined) {
    for (const key of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
      if (parsed[key] === undefined) found.push([key, 'must be set when S3_BUCKET is'])
    }
  }
  return found
}

function addContradictions(parsed: Parsed, context: z.RefinementCtx) {
  for (const [name, message] of contradictions(parsed)) context.addIssue({ code: 'custom', path: [name], message })
}

const startSchema = z.object(variables).superRefine(addContradictions).transform(withUrls)
const eachByItself = z.object(variables).transform(withUrls)

const runtimeVariables = { ...variables, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secretKey }
const runtimeSchema = z.object(runtimeVariables).superRefine(addContradictions).transform(withUrls)
const siteSchema = z
  .object({ ...runtimeVariables, REPORT_PUBLIC_KEY: reportKey })
  .superRefine(addContradictions)
  .transform(withUrls)
const cmsSchema = z
  .object({ ...runtimeVariables, CMS_SECRET: secretKey, REPORT_PRIVATE_KEYS: reportKeys })
  .superRefine(addContradictions)
  .transform(withUrls)

/** What `npm start` reads: the database and the secrets may be missing, it makes its own. */
export type Environment = z.infer<typeof startSchema>
/** What a running process reads: somebody has said where the database is and what the secret is. */
export type RuntimeEnvironment = z.infer<typeof runtimeSchema>
/** The public process can seal a report, and has nothing with which to open one. */
export type SiteEnvironment = z.infer<typeof siteSchema>
/** The staff administration alone opens reports. */
export type CmsEnvironment = z.infer<typeof cmsSchema>

export type ParsedEnvironment<T> = { ok: true; environment: T } | { ok: false; problems: string[] }

type Given = Readonly<Record<string, string | undefined>>

function explain(name: string, message: string, given: Given): string {
  if (!isVariableName(name)) return `${name} ${message}.`
  const variable: Variable = VARIABLES[name]
  const value = given[name]
  const shown = value === undefined ? ' is not set and' : variable.secret ? '' : `="${value}"`
  return `${name}${shown} ${message}. It is ${variable.purpose}, for example: ${variable.example}`
}

/** Compose files and shells pass "" for what is not set. */
const withoutEmpty = (raw: Given): Given =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))

function parse<T>(schema: z.ZodType<T>, raw: Given): ParsedEnvironment<T> {
  const given = withoutEmpty(raw)
  const result = schema.safeParse(given)
  if (result.success) return { ok: true, environment: result.data }
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'environment')
    const missing = given[name] === undefined && issue.code === 'invalid_type'
    return explain(name, missing ? 'must be' : issue.message, given)
  })
  return { ok: false, problems }
}

/** The environment of `npm start`. Each problem is one line: the variable, what is wrong, its use, an example. */
export function parseEnvironment(given: Given): ParsedEnvironment<Environment> {
  return parse(startSchema, given)
}

/**
 * The environment as far as it can be understood: what is wrong counts as not set. For what is read while modules are loaded,
 * before the process has looked at its environment as a whole and ended with the words for what is wrong.
 */
export function understoodEnvironment(raw: Given): Environment {
  const given = withoutEmpty(raw)
  const wrong = new Set(eachByItself.safeParse(given).error?.issues.map(({ path: [name] }) => name))
  return eachByItself.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))))
}

/** The environment of a process that needs the database: as above, with DATABASE_URL and PAYLOAD_SECRET required. */
export function runtimeEnvironment(given: Given): ParsedEnvironment<RuntimeEnvironment> {
  return parse(runtimeSchema, given)
}

export const siteEnvironment = (given: Given): ParsedEnvironment<SiteEnvironment> => parse(siteSchema, given)
export const cmsEnvironment = (given: Given): ParsedEnvironment<CmsEnvironment> => parse(cmsSchema, given)

/** What no process may know but the staff administration. */
export const CMS_ONLY = ['CMS_SECRET', 'REPORT_PRIVATE_KEYS'] as const satisfies readonly VariableName[]
