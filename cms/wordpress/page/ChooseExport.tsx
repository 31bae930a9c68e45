'use client'

import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import { FileForm } from '../../desk-page/FileForm.tsx'
import { importAddress } from '../paths.ts'
import { sayIn, sayUnreadable } from '../words/say.ts'
import { askForCheck } from './ask.ts'

interface Props {
  api: string
  admin: string
  locale: Locale
}

/** Where the export is given. What it would bring is a page of its own, which can be loaded again. */
export function ChooseExport({ api, admin, locale }: Props) {
  const say = sayIn(locale)
  const router = useRouter()
  const line = useRef<HTMLParagraphElement>(null)
  const [checking, setChecking] = useState<string>()
  const [trouble, setTrouble] = useState<string>()

  async function check(file: File) {
    setTrouble(undefined)
    setChecking(file.name)
    const answer = await askForCheck(api, file)
    if (answer.kind === 'checked') {
      router.push(importAddress(admin, answer.id))
      return
    }
    setChecking(undefined)
    setTrouble(answer.kind === 'unreadable' ? sayUnreadable(say, answer) : say(`error.${answer.kind}`))
    requestAnimationFrame(() => line.current?.focus())
  }

  return (
    <Awake>
      {trouble !== undefined && (
        <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
          {trouble}
        </p>
      )}
      <FileForm
        say={say}
        accept=".xml,application/xml,text/xml"
        checking={checking}
        onChoose={(file) => void check(file)}
      />
    </Awake>
  )
}
