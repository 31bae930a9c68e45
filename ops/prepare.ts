import { prepare } from '../cms/prepare.ts'
import { HALF_RESTORED, isHalfRestored } from './backup/former-content.ts'
import { onStop, tellSupervisor } from './child.ts'
import { hindranceOfGivenKeys } from './report-keys/keys-to-start-with.ts'
import { endWithWords, readRuntimeEnvironment } from './runtime.ts'

const environment = readRuntimeEnvironment()
const { DATABASE_URL, SEED, ADMIN_EMAIL, ADMIN_PASSWORD } = environment

if (await isHalfRestored(DATABASE_URL).catch(endWithWords)) {
  console.error(HALF_RESTORED)
  process.exit(1)
}

// `npm start` has compared its keys and tells none; compose gives them, as nothing of ours stands before this.
if (environment.REPORT_PRIVATE_KEYS !== undefined) {
  const hindrance = await hindranceOfGivenKeys(DATABASE_URL, environment).catch(endWithWords)
  if (hindrance !== undefined) {
    console.error(hindrance)
    process.exit(1)
  }
}

// Migrations and seeding run in transactions: cutting them off leaves what was there before.
onStop(() => undefined)

const { firstAccount } = await prepare({
  seed: SEED,
  adminEmail: ADMIN_EMAIL,
  adminPassword: ADMIN_PASSWORD,
  onStep: (name) => void tellSupervisor({ kind: 'step', name }),
}).catch(endWithWords)
await tellSupervisor({ kind: 'prepared', ...(firstAccount !== undefined && { firstAccount }) })

// Payload's pool keeps the process alive; there is nothing left to do for it.
process.exit(0)
