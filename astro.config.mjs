import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

import { MAX_FORM_BYTES } from './collections/vocabulary/forms.ts'
import { precompress } from './site/build/precompress.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: MAX_FORM_BYTES }),
  integrations: [precompress()],
  session: false,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy allows none.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The front checks where a form comes from: our referrer policy makes browsers send `Origin: null`, which Astro refuses.
  security: { checkOrigin: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: {
      external: [
        'payload',
        '@payloadcms/db-postgres',
        '@payloadcms/richtext-lexical',
        'sharp',
        'pg',
        'pino',
        'nodemailer',
      ],
    },
  },
})
