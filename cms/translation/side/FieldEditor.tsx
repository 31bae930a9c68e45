'use client'

import type { DefaultTypedEditorState } from '@payloadcms/richtext-lexical'
import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useEffect, useRef } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { FieldValue, TranslationField } from '../answers.ts'

interface Props {
  id: string
  field: TranslationField
  value: FieldValue
  lang: Locale
  /** What the field is called, for those who do not see the page. */
  label: string
  onChange: (value: FieldValue) => void
}

/** No value of another form gets into a box for text. */
const textIn = (value: FieldValue): string => (typeof value === 'string' ? value : '')

const richIn = (value: FieldValue): DefaultTypedEditorState | undefined =>
  typeof value === 'object' && value !== null && 'root' in value ? (value as DefaultTypedEditorState) : undefined

/** The editor of a rich text, as on the page of its document, with a name: Payload's own has none. */
function RichEditor({ id, field, value, lang, label, onChange }: Props) {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const name = () => around.current?.querySelector('[contenteditable="true"]')?.setAttribute('aria-label', label)
    // It comes some moments after the page.
    const observer = new MutationObserver(name)
    if (around.current) observer.observe(around.current, { childList: true, subtree: true })
    name()
    return () => observer.disconnect()
  }, [label])
  return (
    <div ref={around} lang={lang} className="side__rich">
      <RenderLexical
        name={id}
        label={label}
        path={id}
        schemaPath={field.schemaPath}
        initialValue={richIn(value)}
        value={richIn(value)}
        setValue={(next: unknown) => onChange((next ?? null) as FieldValue)}
      />
    </div>
  )
}

/** The box in which a field is translated. */
export function FieldEditor(props: Props) {
  const { id, field, value, lang, label, onChange } = props
  if (field.form === 'rich') return <RichEditor {...props} />
  const write = (event: { target: { value: string } }) => onChange(event.target.value)
  const box = { id, lang, value: textIn(value), onChange: write, 'aria-label': label }
  return field.form === 'lines' ? <textarea rows={4} {...box} /> : <input type="text" {...box} />
}
