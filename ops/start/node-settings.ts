/** How each process of ours keeps house, wherever it is started. The Dockerfile says the same. */
export const NODE_SETTINGS = {
  // Room for what is short-lived, in megabytes: by itself Node takes a hundred in each process, and is slower by it.
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], '--max-semi-space-size=2'].filter(Boolean).join(' '),
  // What a process has freed it gives back: the C library by itself keeps a heap for each thread, and of each what was ever needed.
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
} as const
