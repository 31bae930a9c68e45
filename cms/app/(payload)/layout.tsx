import '@fontsource-variable/noto-sans-khmer/wght.css'
import '@payloadcms/next/css'
import './admin.css'
import './start.css'
import './desk/desk.css'
import './desk/forms.css'
import './desk/queue.css'
import './desk/case.css'
import './desk/list.css'
import './desk/print.css'
import './sheets.css'
import './topics.css'
import './used-in.css'
import './members.css'
import './newsletter.css'
import './newsletter-progress.css'
import './publishing.css'
import './versions.css'
import './translations.css'
import './wordpress.css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import config from '../../../payload.config.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
