import { z } from 'zod'

import { latinDigits } from '../../collections/vocabulary/digits.ts'
import { hrefSchema } from '../../collections/vocabulary/hrefs.ts'
import { slugSchema } from '../../collections/vocabulary/slugs.ts'
import { oneKindOfLineEnd, YES_NO_LABELS, type Choices, type Rule, type Value } from './columns.ts'

/** What is wrong with a cell; `details` fill the sentence that says so. */
export interface Wrong {
  kind: 'wrong'
  problem: 'slug' | 'tooLong' | 'number' | 'value' | 'values' | 'topics' | 'link' | 'day' | 'yesNo'
  details: Readonly<Record<string, string>>
}
type Reading = { kind: 'read'; value: Value } | Wrong

/** Topics as people name them: by slug, by a former slug, or by name in either language; each leads to the slug. */
export type TopicNames = ReadonlyMap<string, string>

/** What two spellings of one word have in common: case, spaces, digits of either script, invisible characters. */
export const spelling = (text: string): string =>
  latinDigits(text)
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()

/** Kept: a sheet asks for the same few vocabularies in every row. */
const named = new WeakMap<Choices, TopicNames>()

function namesOf(choices: Choices): TopicNames {
  const kept = named.get(choices)
  if (kept !== undefined) return kept
  const names = new Map(
    Object.entries(choices).flatMap(([code, label]) =>
      [code, label.en, label.km].map((name) => [spelling(name), code] as const),
    ),
  )
  named.set(choices, names)
  return names
}

const wrong = (problem: Wrong['problem'], details: Wrong['details'] = {}): Wrong => ({
  kind: 'wrong',
  problem,
  details,
})
const read = (value: Value): Reading => ({ kind: 'read', value })

/** Names in the cell, separated by `;` or `,`. A name may itself hold a comma where the others are separated by `;`. */
function readList(text: string, names: ReadonlyMap<string, string>, problem: 'values' | 'topics'): Reading {
  const codes = new Set<string>()
  const unknown: string[] = []
  for (const part of text.split(/[;；\n]/)) {
    const whole = names.get(spelling(part))
    if (whole !== undefined) {
      codes.add(whole)
      continue
    }
    for (const piece of part.split(/[,，]/).filter((each) => each.trim() !== '')) {
      const code = names.get(spelling(piece))
      if (code === undefined) unknown.push(piece.trim())
      else codes.add(code)
    }
  }
  const allowed = [...new Set(names.values())].join(', ')
  if (unknown.length > 0 || codes.size === 0) return wrong(problem, { unknown: unknown.join(', ') || text, allowed })
  return read([...codes])
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', '1', YES_NO_LABELS.yes.km, 'បាទ', 'ចាស'].map((word) => [spelling(word), true] as const),
  ...['no', 'false', '0', YES_NO_LABELS.no.km, 'អត់ទេ'].map((word) => [spelling(word), false] as const),
])

/** Years that a day may be in: what is outside is a slip of the hand. */
const daySchema = z.iso.date().refine((day) => day >= '1990-01-01' && day <= '2100-12-31')

/** Reads the text of one filled cell as its column asks. */
export function readCell(rule: Rule, written: string, topics: TopicNames): Reading {
  const text = oneKindOfLineEnd(written)
  switch (rule.kind) {
    case 'slug':
      return slugSchema.safeParse(text).success ? read(text) : wrong('slug')
    case 'text':
    case 'prose':
      return text.length <= rule.longest
        ? read(text)
        : wrong('tooLong', { length: String(text.length), longest: String(rule.longest) })
    case 'number': {
      const digits = latinDigits(text)
      const number = z.coerce.number().int().min(rule.from).max(rule.to).safeParse(digits)
      return /^\d{1,6}$/.test(digits) && number.success
        ? read(number.data)
        : wrong('number', { from: String(rule.from), to: String(rule.to) })
    }
    case 'choice': {
      const code = namesOf(rule.choices).get(spelling(text))
      return code === undefined ? wrong('value', { allowed: Object.keys(rule.choices).join(', ') }) : read(code)
    }
    case 'choices':
      return readList(text, namesOf(rule.choices), 'values')
    case 'topics':
      return readList(text, topics, 'topics')
    case 'link': {
      const link = hrefSchema.safeParse(text)
      return link.success ? read(link.data) : wrong('link')
    }
    case 'day': {
      const day = daySchema.safeParse(latinDigits(text))
      return day.success ? read(day.data) : wrong('day')
    }
    case 'yesNo': {
      const answer = YES_NO.get(spelling(text))
      return answer === undefined ? wrong('yesNo') : read(answer)
    }
  }
}
