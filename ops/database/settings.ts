/** Modest settings for a machine with 2 cores that also runs the site; durability is never traded for speed. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  // Containers give 64 MB of /dev/shm, and two cores have better things to do than one query.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // A failing statement and its detail carry what people wrote in a report.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_line_prefix: '%m [%p] ',
}

export function postgresArguments(cluster: string, port: number): string[] {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-p', String(port), ...settings]
}

/** Locales whose characters PostgreSQL's libc knows to be letters: with plain `C`, trigrams of Khmer are empty. */
export const UTF8_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'] as const

/** The user who owns the cluster. Only `ops/` logs in as this one. */
export const SUPERUSER = 'postgres'
/** The role and the database of the platform: not a superuser, so that a hole in a query is not a shell. */
export const ROLE = 'hotline'
/** The names by which the connections of each process are known (`pg_stat_activity`), on whatever machine it runs. */
export const CONNECTIONS_OF = { site: 'hotline-site', cms: 'hotline-cms', worker: 'hotline-worker' } as const
