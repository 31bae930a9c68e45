import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

import { precompress } from './site/build/precompress.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [precompress()],
  session: false,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy allows none.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The front checks Host and Origin itself, for forms and JSON alike.
  security: { checkOrigin: true },
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: {
      external: ['payload', '@payloadcms/db-postgres', '@payloadcms/richtext-lexical', 'sharp', 'pg', 'nodemailer'],
    },
  },
})
