'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useId } from 'react'

import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { isFirm } from '../../gate/finding.ts'
import { GATE_WORDS } from '../../gate/words/words.ts'
import type { Desk, DeskFinding } from '../answers.ts'
import { sayIn } from '../words/say.ts'
import { alike } from './alike.ts'
import { DescribePicture } from './DescribePicture.tsx'
import { OverruleForm } from './OverruleForm.tsx'
import type { DeskInHand } from './use-desk.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
  look: DeskInHand['look']
}

/** As Payload names the elements of its forms. A field within rows may be folded away: then the rows are gone to. */
const elementOf = (path: string): HTMLElement | null => {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(`field-${parts.slice(0, length).join('__')}`)
    if (found !== null) return found
  }
  return null
}

function goTo(path: string) {
  const element = elementOf(path)
  element?.scrollIntoView({ block: 'center' })
  const box = element?.matches('input, textarea, select')
    ? element
    : element?.querySelector<HTMLElement>('input, textarea, [contenteditable=true], button')
  box?.focus({ preventScroll: true })
}

interface FoundProps extends Pick<Props, 'locale' | 'look'> {
  found: DeskFinding
}

/** At a picture, which is mended where it is; else in a field of this form, or of this form in the other language. */
function WhereToMend({ found, field, locale, look }: FoundProps & { field: string }) {
  const say = sayIn(locale)
  const edited = useLocale().code
  const { config } = useConfig()
  if (found.picture !== undefined && found.locale !== undefined && found.rule.startsWith('alt-')) {
    const words = found.excerpt ?? ''
    return <DescribePicture picture={found.picture} into={found.locale} words={words} locale={locale} onSaved={look} />
  }
  if (found.picture !== undefined)
    return (
      <a href={`${config.routes.admin}/collections/media/${found.picture}#field-consent`} target="_blank">
        {say('check.picture')}
      </a>
    )
  if (found.locale !== undefined && found.locale !== edited)
    return <a href={`?locale=${found.locale}#field-${found.field.split('.')[0]}`}>{field}</a>
  return (
    <button type="button" className="desk-button desk-button--small" onClick={() => goTo(found.field)}>
      {field}
    </button>
  )
}

function Found({ group, locale, look }: Pick<Props, 'locale' | 'look'> & { group: ReturnType<typeof alike>[number] }) {
  const [found] = group
  const say = sayIn(locale)
  const { title, why, mend } = GATE_WORDS[locale][found.rule]
  const language = found.locale === undefined ? '' : ` · ${LOCALE_NAMES[found.locale]}`
  return (
    <li data-weight={found.weight}>
      <p>
        <strong>{title}</strong>
      </p>
      {found.excerpt !== undefined && (
        <p lang={found.locale}>
          <q>{found.excerpt}</q>
        </p>
      )}
      {found.suggestion !== undefined && (
        <p lang={found.locale}>{say('check.suggestion', { text: found.suggestion })}</p>
      )}
      {found.says !== undefined && <p>{found.says}</p>}
      <p>{mend}</p>
      <p className="desk-hint">{why}</p>
      {group.map((each) => {
        const field = say('check.goto', { field: `${each.label}${language}` })
        return (
          <div key={each.field}>
            <WhereToMend found={each} field={field} locale={locale} look={look} />
          </div>
        )
      })}
    </li>
  )
}

export function Findings({ desk, locale, act, look }: Props) {
  const id = useId()
  const say = sayIn(locale)
  const must = desk.findings.filter(({ weight }) => weight === 'must')
  const should = desk.findings.filter(({ weight }) => weight === 'should')
  const mayOverrule =
    must.length > 0 &&
    !must.some(isFirm) &&
    desk.gateStops &&
    desk.steps.some(({ step, hindrance }) => step === 'publish' && !hindrance)

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('check.title')}</h3>
      <p role="status">
        {must.length + should.length === 0 && say('check.clear')}
        {must.length > 0 && count(say, desk.gateStops ? 'check.must' : 'check.should', must.length)}{' '}
        {should.length > 0 && count(say, 'check.should', should.length)}
      </p>
      <ul className="publishing__findings">
        {alike([...must, ...should]).map((group, at) => (
          <Found
            // What is typed for a picture stays in its place when others are mended.
            key={`${group[0].rule} ${group[0].field} ${group[0].locale} ${group[0].picture ?? at}`}
            group={group}
            locale={locale}
            look={look}
          />
        ))}
      </ul>
      <p className="publishing__again">
        <button type="button" className="desk-button desk-button--small" onClick={() => void look()}>
          {say('check.again')}
        </button>{' '}
        <span className="desk-hint">{say('check.saved')}</span>
      </p>
      {mayOverrule && (
        <OverruleForm
          title={say('overrule.title')}
          why={say('overrule.why')}
          locale={locale}
          onOverrule={(reason) => act('step', 'publish', { step: 'publish', reason })}
        />
      )}
    </section>
  )
}
