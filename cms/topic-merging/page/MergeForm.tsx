'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { fillWording } from '../../../collections/vocabulary/wording.ts'
import { Awake } from '../../awake.tsx'
import { Confirm } from '../../confirm.tsx'
import { ask } from '../../desk-page/ask.ts'
import type { MergeWords } from '../words.ts'

const mergedSchema = z.object({ kind: z.enum(['merged', 'unknown']) })

interface Props {
  words: MergeWords
  locale: Locale
  /** Of the endpoint. */
  address: string
  /** Of the list of topics. */
  home: string
  /** The name of the topic that goes. */
  from: string
  targets: readonly { id: string; name: string; slug: string }[]
  resources: number
}

const MODAL = 'merge-topics'

export function MergeForm({ words, locale, address, home, from, targets, resources }: Props) {
  const id = useId()
  const router = useRouter()
  const { openModal } = useModal()
  const box = useRef<HTMLSelectElement>(null)
  const [into, setInto] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const target = targets.find((topic) => topic.id === into)
  const names = { from, into: target?.name ?? '', n: resources }
  const warning = resources === 0 ? words.confirmNone : resources === 1 ? words.confirmOne : words.confirm

  function choose(topic: string) {
    setInto(topic)
    setIsMissing(false)
  }

  function confirm() {
    setIsMissing(target === undefined)
    if (target === undefined) box.current?.focus()
    else openModal(MODAL)
  }

  async function merge(): Promise<void> {
    const { kind } = await ask(address, mergedSchema, { into })
    if (kind === 'merged') {
      toast.success(words.done)
      router.push(`${home}/${into}`)
    } else toast.error(words[kind === 'malformed' ? 'unavailable' : kind])
  }

  return (
    <Awake>
      <label htmlFor={id}>{words.target}</label>
      <select
        ref={box}
        id={id}
        value={into}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.choose}</option>
        {targets.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic.name} ({topic.slug})
          </option>
        ))}
      </select>
      <p id={`${id}-missing`} role="alert" className="merge__missing">
        {isMissing && words.missing}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={confirm} size="medium">
        {words.merge}
      </Button>
      <Confirm
        slug={MODAL}
        locale={locale}
        title={fillWording(words.confirmHeading, names, locale)}
        body={fillWording(warning, names, locale)}
        button={words.confirmButton}
        onConfirm={merge}
      />
    </Awake>
  )
}
