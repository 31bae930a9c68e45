import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typescript: { tsconfigPath: '../tsconfig.json', ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
}

export default withPayload(config, { devBundleServerPackages: false })
