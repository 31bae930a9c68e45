import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count, formatNumber } from '../../../collections/vocabulary/wording.ts'
import { countsOf, type Report } from '../report.ts'
import { sayIn } from '../words/say.ts'

/** The figures of a dry run, and what they do not tell. */
export function Figures({ report, locale }: { report: Report; locale: Locale }) {
  const say = sayIn(locale)
  const counts = countsOf(report)
  const { kinds } = counts
  const { pictures, unreadable } = report
  const figures = [
    ['new', counts.new],
    ['pairs', counts.pairs],
    ['en', counts.alone.en],
    ['km', counts.alone.km],
    ['there', counts.there],
    ['pictures', pictures.used],
    ['leftOut', report.leftOut.length],
  ] as const
  return (
    <>
      <dl className="sheets__counts">
        {figures.map(([name, n]) => (
          <div key={name} data-kind={name} data-none={n === 0 ? true : undefined}>
            <dt>{say(`count.${name}`)}</dt>
            <dd>{formatNumber(n, locale)}</dd>
          </div>
        ))}
      </dl>
      {counts.new > 0 && (
        <p>
          {say('check.kinds', {
            ...{ news: kinds.news, press: kinds['press-releases'], pages: kinds.pages },
            addresses: report.addresses,
          })}
        </p>
      )}
      {counts.new === 0 && <p className="sheets__note">{say('check.nothing')}</p>}
      {pictures.withoutAlt > 0 && <p>{count(say, 'check.alt', pictures.withoutAlt)}</p>}
      {pictures.unused > 0 && <p>{count(say, 'check.unused', pictures.unused)}</p>}
      {unreadable.length > 0 && (
        <p className="sheets__note">
          {say('check.unreadable', { lines: unreadable.map((line) => formatNumber(line, locale)).join(', ') })}
        </p>
      )}
    </>
  )
}
