import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { freePort } from '../../ports.ts'

/** A server that does nothing but send the same bytes. */
export interface Yardstick {
  port: number
  stop(): Promise<void>
}

export interface Sent {
  /** As our own server sends them. */
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** Node's own server with the same headers and bytes, and nothing between. */
export async function plainNode({ headers, body }: Sent): Promise<Yardstick> {
  const flat = Object.entries(headers).flat()
  const server = createServer((_request, response) => {
    response.writeHead(200, flat)
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** One process of nginx that sends the same bytes from a file; undefined where there is no nginx. */
export async function nginx({ headers, body }: Sent): Promise<Yardstick | undefined> {
  const found = await promisify(execFile)('nginx', ['-v']).catch(() => undefined)
  if (found === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'hotline-nginx-'))
  const port = await freePort()
  const own = new Set([
    'content-length',
    'date',
    'connection',
    'keep-alive',
    'etag',
    'content-type',
    'transfer-encoding',
  ])
  const lines = Object.entries(headers)
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`)
  await writeFile(join(folder, 'page'), body)
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 1024; }
     http {
       access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; default_type text/html; keepalive_requests 1000000000;
       client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
       server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /page =404; ${lines.join(' ')} } }
     }`,
  )
  const process = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' })
  await pause(500)
  return {
    port,
    async stop() {
      process.kill('SIGTERM')
      await pause(200)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
