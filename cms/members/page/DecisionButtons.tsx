'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { z } from 'zod'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { MEMBER_STATUSES, type MemberDecision } from '../../../collections/vocabulary/members.ts'
import { fillWording } from '../../../collections/vocabulary/wording.ts'
import { Awake } from '../../awake.tsx'
import { Confirm } from '../../confirm.tsx'
import { ask } from '../../desk-page/ask.ts'
import type { MemberWords } from '../words.ts'

const decidedSchema = z.union([
  z.object({ kind: z.enum(['done', 'refused']), status: z.enum(MEMBER_STATUSES) }),
  z.object({ kind: z.literal('unknown') }),
])

interface Props {
  /** Of the endpoint. */
  address: string
  /** The first of them is what usually comes next. */
  decisions: readonly MemberDecision[]
  locale: Locale
  /** Of the member. */
  name: string
  words: MemberWords
}

const modalOf = (decision: MemberDecision) => `member-${decision}`

export function DecisionButtons({ address, decisions, locale, name, words }: Props) {
  const { openModal } = useModal()
  const router = useRouter()
  const say = (text: string) => fillWording(text, { name }, locale)

  async function confirm(decision: MemberDecision): Promise<void> {
    const answer = await ask(address, decidedSchema, { decision })
    if (answer.kind === 'malformed') toast.error(words.unavailable)
    else if (answer.kind !== 'done') toast.error(words[answer.kind])
    else if (decision === 'enable' && answer.status === 'invited') toast.success(words.invitedInstead)
    else toast.success(say(words.decisions[decision].done))
    router.refresh()
  }

  return (
    <Awake>
      <div className="member-decisions__buttons">
        {decisions.map((decision, index) => (
          <Button
            key={decision}
            buttonStyle={index === 0 && decision !== 'disable' ? 'primary' : 'secondary'}
            id={modalOf(decision)}
            margin={false}
            onClick={() => openModal(modalOf(decision))}
            size="medium"
          >
            {words.decisions[decision].button}
          </Button>
        ))}
      </div>
      {decisions.map((decision) => (
        <Confirm
          key={decision}
          slug={modalOf(decision)}
          locale={locale}
          title={words.decisions[decision].button}
          body={say(words.decisions[decision].ask)}
          button={words.decisions[decision].button}
          onConfirm={() => confirm(decision)}
        />
      ))}
    </Awake>
  )
}
