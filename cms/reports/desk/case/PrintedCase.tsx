'use client'

import type { ExportAnswer } from '../../answers.ts'
import { writeMoment } from '../../../desk-page/moment.ts'
import { CaseHead } from './CaseHead.tsx'
import { useDesk } from './desk-context.ts'
import { OpenedTexts } from './OpenedTexts.tsx'
import { TimeLine } from './TimeLine.tsx'

interface Props {
  exported: Extract<ExportAnswer, { kind: 'exported' }>
}

/** The whole case on paper. On the screen it is not to be seen, and it goes when the printing is over. */
export function PrintedCase({ exported: { case: file, opened, file: saved } }: Props) {
  const { locale, say } = useDesk()
  return (
    <article className="desk-print desk" lang={locale}>
      <p>
        <strong>{say('print.confidential')}</strong> · {say('print.printed', { date: writeMoment(saved.exportedAt) })}
      </p>
      <CaseHead facts={file.facts} />
      <h2>{say('content.title')}</h2>
      <OpenedTexts opened={opened} />
      <TimeLine timeLine={file.timeLine} notes={opened.notes} />
    </article>
  )
}
