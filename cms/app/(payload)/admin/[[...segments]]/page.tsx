import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import config from '../../../../../payload.config.ts'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const { segments = [] } = await params
  // Payload's title there says that nobody is logged in; somebody is, and is asked for a second factor.
  return segments[0] === 'unauthorized' ? { ...metadata, title: 'Log in · ចូល · Hotline' } : metadata
}

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, importMap, params, searchParams })
}
