import type { Field, TextareaField, TextField } from 'payload'

type Words = { en: string; km: string }

/** One line in each language. Not required by the field: a language that is not ready may be empty. */
export function localizedText(name: string, label: Words, more: Partial<TextField> = {}): Field {
  return { name, label, type: 'text', localized: true, ...more } as TextField
}

/** A few lines in each language. */
export function localizedTextarea(name: string, label: Words, more: Partial<TextareaField> = {}): Field {
  return { name, label, type: 'textarea', localized: true, ...more }
}
