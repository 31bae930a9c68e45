import { countsOf, type Report } from '../../cms/wordpress/report.ts'
import { sayIn, sayProblem, sayReason } from '../../cms/wordpress/words/say.ts'

const say = sayIn('en')

/** A dry run as lines for the console: counts, then each document with where it goes and what to look at. */
export function linesOfReport(report: Report, fileName: string): string[] {
  const counts = countsOf(report)
  const { kinds } = counts
  return [
    say('check.of', { name: fileName, site: report.siteUrl }),
    `${say('count.new')}: ${counts.new}. ${say('count.pairs')}: ${counts.pairs}. ${say('count.en')}: ${counts.alone.en}. ` +
      `${say('count.km')}: ${counts.alone.km}. ${say('count.there')}: ${counts.there}. ` +
      `${say('count.pictures')}: ${report.pictures.used}. ${say('count.leftOut')}: ${report.leftOut.length}.`,
    say('check.kinds', {
      ...{ news: kinds.news, press: kinds['press-releases'], pages: kinds.pages },
      addresses: report.addresses,
    }),
    ...(report.unreadable.length > 0 ? [say('check.unreadable', { lines: report.unreadable.join(', ') })] : []),
    '',
    ...report.documents.flatMap((document) => [
      `${document.kind}/${document.slug}  [${document.locales.join(' ')}]${document.isThere ? `  (${say('list.there')})` : ''}  ${document.title}`,
      ...document.problems.map((problem) => `    ${sayProblem(say, problem)}`),
    ]),
    ...(report.leftOut.length > 0 ? ['', `${say('left.title')}:`] : []),
    ...report.leftOut.map((left) => `  ${left.title}: ${sayReason(say, left)}`),
  ]
}
