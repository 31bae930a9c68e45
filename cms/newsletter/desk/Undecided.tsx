'use client'

import { useModal } from '@payloadcms/ui'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { Confirm } from '../../confirm.tsx'
import type { Desk } from '../answers.ts'
import { DECISIONS, type Decision } from '../sending/decisions.ts'
import type { SendingInHand } from './use-sending.ts'
import { sayIn } from './words/say.ts'

interface Props {
  lines: Desk['undecided']
  /** How many there are, listed or not. */
  all: number
  locale: Locale
  act: SendingInHand['act']
}

const dialogOf = (decision: Decision) => `newsletter-${decision}`

/** Readers of whom nobody knows whether they got the issue: staff decide, one by one or all at once. */
export function Undecided({ lines, all, locale, act }: Props) {
  const say = sayIn(locale)
  const { openModal } = useModal()
  return (
    <>
      <h3 id="sending-undecided">{say('undecided.title')}</h3>
      <p>{say('undecided.why')}</p>
      <table className="sending__table" aria-labelledby="sending-undecided">
        <thead>
          <tr>
            <th scope="col">{say('undecided.address')}</th>
            <th scope="col">{say('undecided.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ subscriber, email }) => (
            <tr key={subscriber}>
              <td>{email ?? <span className="desk-hint">{say('undecided.gone')}</span>}</td>
              <td>
                <div className="desk-buttons">
                  {DECISIONS.map((decision) => (
                    <button
                      key={decision}
                      type="button"
                      className="desk-button desk-button--small"
                      aria-label={say(`undecided.${decision}.to`, { email: email ?? say('undecided.gone') })}
                      onClick={() => void act('decide', { decision, subscribers: [subscriber] })}
                    >
                      {say(`undecided.${decision}`)}
                    </button>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > lines.length && <p>{say('undecided.shown', { shown: lines.length, all })}</p>}
      {all > 1 && (
        <div className="desk-buttons">
          {DECISIONS.map((decision) => (
            <button key={decision} type="button" className="desk-button" onClick={() => openModal(dialogOf(decision))}>
              {say(`undecided.${decision}All`)}
            </button>
          ))}
        </div>
      )}
      {DECISIONS.map((decision) => (
        <Confirm
          key={decision}
          slug={dialogOf(decision)}
          locale={locale}
          title={say(`confirm.${decision}.title`)}
          body={count(say, `confirm.${decision}.body`, all)}
          button={say(`undecided.${decision}`)}
          onConfirm={() => act('decide', { decision, subscribers: 'all' })}
        />
      ))}
    </>
  )
}
