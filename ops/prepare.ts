import { prepare } from '../cms/prepare.ts'
import { FORMER, isHalfRestored } from './backup/former-content.ts'
import { onStop, tellSupervisor } from './child.ts'
import { readRuntimeEnvironment } from './runtime.ts'

const { SEED, ADMIN_EMAIL, ADMIN_PASSWORD } = readRuntimeEnvironment()

if (await isHalfRestored(process.env['DATABASE_URL'] ?? '')) {
  console.error(
    `A restore was cut off; what the database held before waits in its schema ${FORMER}. ` +
      'Run "npm run restore" again: it puts that back first, and replaces it only with --replace.',
  )
  process.exit(1)
}

// Migrations and seeding run in transactions: cutting them off leaves what was there before.
onStop(() => undefined)

const { firstAccount } = await prepare({
  seed: SEED,
  adminEmail: ADMIN_EMAIL,
  adminPassword: ADMIN_PASSWORD,
  onStep: (name) => void tellSupervisor({ kind: 'step', name }),
})
await tellSupervisor({ kind: 'prepared', ...(firstAccount !== undefined && { firstAccount }) })

// Payload's pool keeps the process alive; there is nothing left to do for it.
process.exit(0)
