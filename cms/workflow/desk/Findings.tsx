'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useId } from 'react'

import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { count } from '../../../collections/vocabulary/wording.ts'
import { DoneLine } from '../../desk-page/DoneLine.tsx'
import { isFirm } from '../../gate/finding.ts'
import { GATE_WORDS } from '../../gate/words/words.ts'
import type { Desk, DeskFinding } from '../answers.ts'
import { sayIn } from '../words/say.ts'
import { alike } from './alike.ts'
import { DescribePicture } from './DescribePicture.tsx'
import { addressOf, goTo, goToNamed } from './go-to.ts'
import { OverruleForm } from './OverruleForm.tsx'
import type { DeskInHand } from './use-desk.ts'

interface Props {
  desk: Desk
  locale: Locale
  act: DeskInHand['act']
  check: DeskInHand['check']
  done: DeskInHand['done']
}

interface FoundProps extends Pick<Props, 'locale' | 'check'> {
  found: DeskFinding
}

/** At a picture, which is mended where it is; else in a field of this form, or of this form in the other language. */
function WhereToMend({ found, field, locale, check }: FoundProps & { field: string }) {
  const say = sayIn(locale)
  const edited = useLocale().code
  const { config } = useConfig()
  if (found.picture !== undefined && found.locale !== undefined && found.rule.startsWith('alt-')) {
    const words = found.excerpt ?? ''
    return <DescribePicture picture={found.picture} into={found.locale} words={words} locale={locale} onSaved={check} />
  }
  if (found.picture !== undefined)
    return (
      <a href={`${config.routes.admin}/collections/media/${found.picture}#field-consent`} target="_blank">
        {say('check.picture')}
      </a>
    )
  if (found.locale !== undefined && found.locale !== edited)
    return <a href={addressOf(found.field, found.locale)}>{field}</a>
  return (
    <button type="button" className="desk-button desk-button--small" onClick={() => goTo(found.field)}>
      {field}
    </button>
  )
}

function Found({
  group,
  locale,
  check,
}: Pick<Props, 'locale' | 'check'> & { group: ReturnType<typeof alike>[number] }) {
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
            <WhereToMend found={each} field={field} locale={locale} check={check} />
          </div>
        )
      })}
    </li>
  )
}

export function Findings({ desk, locale, act, check, done }: Props) {
  const id = useId()
  const say = sayIn(locale)
  useEffect(goToNamed, [])
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
            check={check}
          />
        ))}
      </ul>
      <p className="publishing__again">
        <button type="button" className="desk-button desk-button--small" onClick={() => void check()}>
          {say('check.again')}
        </button>{' '}
        <span className="desk-hint">{say('check.saved')}</span>
      </p>
      <DoneLine words={done === 'check' ? say('done.check') : undefined} />
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
