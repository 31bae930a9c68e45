// Starts the embedded database of FOLDER, tells its process, and stays until it is killed: `node database.ts FOLDER`.
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../../../ops/database/embedded.ts'

const [dataFolder = '.'] = process.argv.slice(2)
const started = await startEmbeddedDatabase({
  dataFolder,
  passwords: { superuser: 'superuser for a test', role: 'role for a test' },
  log: join(dataFolder, 'database.log'),
})
console.log(JSON.stringify(started.ok ? { pid: started.value.pid, port: started.value.port } : started))
setInterval(() => undefined, 60_000)
