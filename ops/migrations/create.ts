/**
 * `npm run migrate:create -- NAME`: a migration out of what the collections say and what the last migration left.
 * Payload writes the file; what follows makes it run under Node's own type stripping and our lint rules.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'cms/migrations'
const name = process.argv[2]
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the migration in a word or two, for example: npm run migrate:create -- add-event-dates')
  process.exit(1)
}

const env = {
  ...process.env,
  PAYLOAD_SECRET: 'only needed to load the configuration',
  DATABASE_URL: 'postgres://localhost/none',
}
execFileSync('payload', ['migrate:create', name, '--disable-transpile'], { stdio: 'inherit', env })
execFileSync('payload', ['generate:types'], { stdio: 'inherit', env })

for (const file of readdirSync(folder).filter((each) => /^\d+_.*\.ts$/.test(each))) {
  rewrite(join(folder, file), (text) =>
    text
      .replace(
        "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'",
        "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'",
      )
      .replaceAll('{ db, payload, req }', '{ db }'),
  )
}
rewrite(join(folder, 'index.ts'), (text) => text.replace(/from '(\.\/[^']+?)(\.ts)?'/g, "from '$1.ts'"))

function rewrite(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after !== before) writeFileSync(path, after)
}
