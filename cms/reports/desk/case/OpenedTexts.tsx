'use client'

import type { OpenedCase } from '../../case-view.ts'
import { AddressList } from './AddressList.tsx'
import { Fact } from './CaseHead.tsx'
import { useDesk } from './desk-context.ts'

/** What somebody wrote, as text and nothing else. Its direction is its own, and stays within its box. */
const Foreign = ({ children, className }: { children: string; className?: string }) => (
  <bdi className={className} dir="auto" translate="no">
    {children}
  </bdi>
)

export function OpenedTexts({ opened: { content, contact } }: { opened: OpenedCase }) {
  const { say } = useDesk()
  return (
    <div className="desk-opened">
      {content.kind === 'opened' ? (
        <>
          <h3>{say('content.addresses')}</h3>
          <p className="desk-hint">{say('content.defanged')}</p>
          <AddressList addresses={content.value.addresses} />
          <h3>{say('content.details')}</h3>
          {content.value.details === '' ? (
            <p>{say('content.noDetails')}</p>
          ) : (
            <Foreign className="desk-details">{content.value.details}</Foreign>
          )}
        </>
      ) : (
        <p className="desk-missing">{say(`content.${content.kind}`)}</p>
      )}
      <h3>{say('contact.title')}</h3>
      {contact.kind === 'opened' ? (
        <dl className="desk-facts">
          {(['name', 'email', 'phone'] as const).map((part) => {
            const value = contact.value[part]
            return (
              value !== undefined && (
                <Fact key={part} name={say(`contact.${part}`)}>
                  <Foreign>{value}</Foreign>
                </Fact>
              )
            )
          })}
        </dl>
      ) : (
        <p>{say(`contact.${contact.kind}`)}</p>
      )}
    </div>
  )
}
