// Run beside a benchmark's platform: works out how the stored documents stand in each language, and hires who looks at them.
import { endWith, success } from '../../outcome.ts'
import { connected } from '../../with-payload.ts'

const [email = '', password = ''] = process.argv.slice(2)

const outcome = await connected(async (payload) => {
  const { rebuildTranslations } = await import('../../../cms/translation/rebuild.ts')
  await rebuildTranslations(payload)
  const data = { email, password, name: 'An editor', role: 'editor', language: 'en' } as const
  // There is nobody yet whose rights could be asked.
  await payload.create({ collection: 'staff', data, overrideAccess: true })
  return success('')
})
endWith(outcome)
