import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { formatNumber } from '../../../collections/vocabulary/wording.ts'
import type { CheckedAnswer } from '../answers.ts'
import { sayIn } from '../words/say.ts'

const KINDS = ['new', 'changed', 'unchanged', 'faulty'] as const

export function Counts({ counts, locale }: { counts: CheckedAnswer['counts']; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <dl className="sheets__counts">
      {KINDS.map((kind) => (
        <div key={kind} data-kind={kind} data-none={counts[kind] === 0 || undefined}>
          <dt>{say(`count.${kind}`)}</dt>
          <dd>{formatNumber(counts[kind], locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
