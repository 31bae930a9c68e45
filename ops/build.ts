// `npm run build`: the site and the administration as they run, for an image, or for machines that are given what is built.
import { buildStale } from './build-stale.ts'
import { messageOf } from './outcome.ts'

/** A build reads the configuration, which wants to know where the database is; it connects to none. */
const PLACEHOLDERS = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'a placeholder that signs nothing at all',
}

try {
  await buildStale(PLACEHOLDERS, { onStep: (name) => console.log(name) })
} catch (error) {
  console.error(messageOf(error))
  process.exit(1)
}
