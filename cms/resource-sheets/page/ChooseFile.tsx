'use client'

import { useId } from 'react'

import { FileForm } from '../../desk-page/FileForm.tsx'
import type { Say } from '../words/say.ts'

interface Props {
  say: Say
  /** The name of the file that is being checked. */
  checking: string | undefined
  onChoose: (file: File) => void
}

export function ChooseFile({ say, checking, onChoose }: Props) {
  const id = useId()
  return (
    <section className="sheets__step" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('file.title')}</h2>
      <FileForm
        say={say}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        limits={say('file.limits')}
        checking={checking}
        onChoose={onChoose}
      />
    </section>
  )
}
