export type Variable = { purpose: string; example: string; secret?: true }

/** Every variable that the platform reads: what it is for, and a value that would do. `.env.example` repeats them. */
export const VARIABLES = {
  DATABASE_URL: {
    purpose: 'the PostgreSQL to use instead of the embedded one',
    example: 'postgres://hotline:secret@db.example:5432/hotline',
    secret: true,
  },
  DATA_DIR: { purpose: 'the folder of the embedded database, uploads, secrets and logs', example: '.data' },
  BACKUP_DIR: { purpose: 'the folder in which you keep backups, for npm run doctor to look at', example: '/backups' },
  SITE_PORT: { purpose: 'the port of the public site', example: '4321' },
  SITE_HOST: { purpose: 'the address on which the public site listens', example: '0.0.0.0' },
  SITE_URL: { purpose: 'the address that visitors type', example: 'https://hotline.example' },
  CMS_PORT: { purpose: 'the port of the staff administration', example: '3000' },
  CMS_HOST: { purpose: 'the address on which the staff administration listens', example: '127.0.0.1' },
  CMS_URL: { purpose: 'the address that staff type', example: 'https://cms.hotline.example' },
  PAYLOAD_SECRET: {
    purpose: 'the key that signs sessions and links',
    example: 'the output of: openssl rand -hex 32',
    secret: true,
  },
  CMS_SECRET: {
    purpose:
      'the key of what the staff administration alone may read: second factors, and which addresses were reported before',
    example: 'the output of: openssl rand -hex 32',
    secret: true,
  },
  REPORT_PUBLIC_KEY: {
    purpose: 'the key to which the site seals reports',
    example: 'the public key that npm run reports:rotate-key -- --new-pair shows',
  },
  REPORT_PRIVATE_KEYS: {
    purpose: 'the keys with which the staff administration opens reports, the current one first, with commas between',
    example: 'the private key that npm run reports:rotate-key -- --new-pair shows',
    secret: true,
  },
  REPORT_KEYS_LOST: {
    purpose: 'the word that the keys of stored reports are lost for good, and that a new one is to be begun with',
    example: 'yes',
  },
  SITE_PROXIES: {
    purpose: 'how many proxies of yours stand in front of the site, each adding to X-Forwarded-For',
    example: '1',
  },
  SITE_CACHE_MB: {
    purpose: 'the megabytes of memory that a site process takes for pages that it keeps, 0 to keep none',
    example: '128',
  },
  SITE_CDN_SECONDS: {
    purpose:
      'for how many seconds a CDN in front may show a page without asking; pages then carry their tags, to be purged by',
    example: '10',
  },
  SITE_METRICS: {
    purpose: 'the address and port on which a site process tells Prometheus how it is doing, nobody when unset',
    example: '127.0.0.1:9464',
  },
  MAIL_FROM: { purpose: 'the sender of e-mail', example: 'Hotline <noreply@hotline.example>' },
  SEED: { purpose: 'what a first run is filled with', example: 'demo' },
  ADMIN_EMAIL: { purpose: 'the e-mail address of the first staff account', example: 'admin@hotline.example' },
  ADMIN_PASSWORD: {
    purpose: 'the password of the first staff account, generated when unset',
    example: 'four unrelated words in a row',
    secret: true,
  },
  SMTP_URL: {
    purpose: 'the server that sends e-mail',
    example: 'smtps://user:secret@mail.example:465',
    secret: true,
  },
  S3_BUCKET: { purpose: 'the bucket for uploads, the local disk when unset', example: 'hotline-uploads' },
  S3_REGION: { purpose: 'the region of the bucket', example: 'ap-southeast-1' },
  S3_ENDPOINT: { purpose: 'the S3-compatible service, AWS when unset', example: 'https://s3.example' },
  S3_ACCESS_KEY_ID: { purpose: 'the key that may use the bucket', example: 'AKIAIOSFODNN7EXAMPLE' },
  S3_SECRET_ACCESS_KEY: {
    purpose: 'the secret of that key',
    example: 'the value that the service showed when the key was made',
    secret: true,
  },
  LINK_CHECKS: {
    purpose: 'whether the worker follows the links of what is written, once a week: on or off',
    example: 'on',
  },
  LOG_LEVEL: { purpose: 'how much the log tells', example: 'info' },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof VARIABLES

export function isVariableName(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name)
}
