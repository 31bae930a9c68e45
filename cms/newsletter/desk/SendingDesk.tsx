'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { Awake } from '../../awake.tsx'
import type { Desk } from '../answers.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import { useTold } from '../../desk-page/use-told.ts'
import { Preview } from './Preview.tsx'
import { Progress } from './Progress.tsx'
import { Readers } from './Readers.tsx'
import { Schedule } from './Schedule.tsx'
import { Standing } from './Standing.tsx'
import { TestMail } from './TestMail.tsx'
import { Undecided } from './Undecided.tsx'
import { useSending, type Trouble } from './use-sending.ts'
import { sayIn, type Say } from './words/say.ts'

interface Props {
  /** Of the endpoints about this issue. */
  address: string
  locale: Locale
  publishes: boolean
}

function sayTrouble(say: Say, trouble: Trouble, desk: Desk | undefined): string {
  if (trouble.kind !== 'refused') return say(`error.${trouble.kind}`)
  const from = desk?.hindrance?.from
  return say(`refused.${trouble.problem}`, from === undefined ? {} : { moment: writeMoment(from) })
}

/** Before it begins, a schedule is made, changed and taken back; afterwards there is only the way to look at. */
const isOpen = (state: string | undefined) => state === undefined || state === 'scheduled' || state === 'cancelled'

export function SendingDesk({ address, locale, publishes }: Props) {
  const say = sayIn(locale)
  const { lastUpdateTime } = useDocumentInfo()
  const inHand = useSending(address, lastUpdateTime)
  const { desk, trouble, unseen, done } = inHand
  const line = useTold(inHand)

  return (
    <Awake>
      {trouble && (
        <p ref={line} role="alert" tabIndex={-1} className="desk-problem">
          {sayTrouble(say, trouble, desk)}
        </p>
      )}
      <p ref={trouble ? undefined : line} role="status" tabIndex={-1} className="desk-done">
        {done && say(done)}
      </p>
      {/* Nobody pressed anything: it is said, but the focus stays where it is. */}
      <p role="alert" className="desk-problem">
        {unseen && say(unseen === 'malformed' ? 'error.malformed' : `look.${unseen}`)}
      </p>
      {desk && (
        <>
          <Standing desk={desk} locale={locale} />
          {isOpen(desk.sending?.state) && <Readers desk={desk} locale={locale} />}
          {desk.sending && !isOpen(desk.sending.state) && (
            <Progress sending={desk.sending} locale={locale} act={publishes ? inHand.act : undefined} />
          )}
          {publishes && desk.sending && desk.undecided.length > 0 && (
            <Undecided lines={desk.undecided} all={desk.sending.counts.unknown} locale={locale} act={inHand.act} />
          )}
        </>
      )}
      <Preview address={`${address}/preview`} locale={locale} savedAt={lastUpdateTime} />
      {publishes && <TestMail address={`${address}/test`} locale={locale} />}
      {publishes && desk && isOpen(desk.sending?.state) && <Schedule desk={desk} locale={locale} act={inHand.act} />}
    </Awake>
  )
}
