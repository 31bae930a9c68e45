import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  type TypedUser,
} from 'payload'

/** What a rule is asked with. Payload's own types differ by operation; the rules take what they need of it. */
interface Question {
  req: PayloadRequest
  data?: { _status: 'draft' | 'published' }
}

type Rule = ((question: Question) => unknown) | undefined

/** As the access table writes it: the letter for yes, its capital for some of them, a dash for no. */
async function ask(letter: string, rule: Rule, question: Question): Promise<string> {
  // Payload lets everybody in who is logged in, members too, where nobody has made a rule.
  const answer: unknown = rule === undefined ? question.req.user !== null : await rule(question)
  if (typeof answer === 'object' && answer !== null) return letter.toUpperCase()
  return answer === true ? letter : '-'
}

const NOT_ASKED = '.'

/** create, read, update, publish, delete, history, admin panel, unlock. */
export async function cellOfCollection(
  { access, auth, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<string> {
  const rules = access as unknown as Readonly<Record<string, Rule>>
  const draft: Question = { req, data: { _status: 'draft' } }
  const publication: Question = { req, data: { _status: 'published' } }
  const hasDrafts = typeof versions === 'object' && versions.drafts !== false
  const published = async () => {
    const ways = [await ask('p', rules['create'], publication), await ask('p', rules['update'], publication)]
    // To publish at once and to publish what was a draft before must be the same people's.
    return ways[0] === ways[1] ? String(ways[0]) : '!'
  }
  return [
    await ask('c', rules['create'], draft),
    await ask('r', rules['read'], { req }),
    await ask('u', rules['update'], draft),
    hasDrafts ? await published() : NOT_ASKED,
    await ask('d', rules['delete'], { req }),
    versions ? await ask('h', rules['readVersions'], { req }) : NOT_ASKED,
    auth ? await ask('a', rules['admin'], { req }) : NOT_ASKED,
    auth ? await ask('k', rules['unlock'], { req }) : NOT_ASKED,
  ].join('')
}

export async function cellOfGlobal({ access }: SanitizedGlobalConfig, req: PayloadRequest): Promise<string> {
  const rules = access as unknown as Readonly<Record<string, Rule>>
  const [read, update, history] = [
    await ask('r', rules['read'], { req }),
    await ask('u', rules['update'], { req }),
    await ask('h', rules['readVersions'], { req }),
  ]
  return `.${read}${update}..${history}..`
}

/** run, queue, cancel. */
export async function cellOfJobs({ config }: Payload, req: PayloadRequest): Promise<string> {
  const { run, queue, cancel } = (config.jobs.access ?? {}) as Readonly<Record<string, Rule>>
  const cells = [await ask('r', run, { req }), await ask('q', queue, { req }), await ask('c', cancel, { req })]
  return cells.join('')
}

export const requestOf = (payload: Payload, user: TypedUser | null): Promise<PayloadRequest> =>
  createLocalReq(user === null ? {} : { user }, payload)
