'use client'

import { useEffect, useRef, type ReactNode } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { sayIn } from '../words/say.ts'
import { Checked } from './Checked.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { useImport } from './use-import.ts'

interface Props {
  api: string
  /** The list of resources. */
  list: string
  locale: Locale
  /** What comes before a file is chosen. */
  children: ReactNode
}

export function ImportDesk({ api, list, locale, children }: Props) {
  const say = sayIn(locale)
  const { stage, trouble, check, write, again } = useImport(api)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (trouble !== undefined && stage.kind !== 'checking') line.current?.focus()
  }, [trouble, stage.kind])

  return (
    <Awake>
      {trouble && (
        <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
          {say(trouble.word, trouble.details)}
        </p>
      )}
      {(stage.kind === 'choosing' || stage.kind === 'checking') && (
        <>
          {children}
          <ChooseFile
            say={say}
            checking={stage.kind === 'checking' ? stage.file.name : undefined}
            onChoose={(file) => void check(file)}
          />
        </>
      )}
      {(stage.kind === 'checked' || stage.kind === 'writing') && (
        <Checked
          key={stage.checked.fingerprint}
          locale={locale}
          name={stage.file.name}
          checked={stage.checked}
          writing={stage.kind === 'writing' ? stage : undefined}
          takesFocus={trouble === undefined}
          onWrite={(leaveOut) => void write(stage.file, stage.checked, leaveOut)}
          onOther={again}
        />
      )}
      {stage.kind === 'done' && <Done locale={locale} done={stage} list={list} onAgain={again} />}
    </Awake>
  )
}
