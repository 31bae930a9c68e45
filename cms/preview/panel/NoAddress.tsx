'use client'

import { useFormFields } from '@payloadcms/ui'

/** Why there is no preview, as long as the document has no address to be shown at. */
export function NoAddress({ words }: { words: string }) {
  const slug = useFormFields(([fields]) => fields['slug']?.value)
  return typeof slug === 'string' && slug !== '' ? null : <p className="desk-hint">{words}</p>
}
