'use client'

import {
  CLASSIFICATION_LABELS,
  CLASSIFICATIONS,
  DESTINATION_LABELS,
  DESTINATIONS,
  type Classification,
  type Destination,
  type ReportStatus,
} from '../../../../collections/vocabulary/reports.ts'
import type { DeskWord } from '../words/en.ts'
import { useDesk } from './desk-context.ts'
import { Radios, Select } from './fields.tsx'

export interface Draft {
  to?: ReportStatus
  classification?: Classification
  destination?: Destination
  country?: string
  note: string
}

interface Props {
  to: ReportStatus
  draft: Draft
  setDraft: (draft: Draft) => void
  /** The message of that problem, if it is the one. */
  at: (word: DeskWord) => string | undefined
}

export function StepDetails({ to, draft, setDraft, at }: Props) {
  const { locale, say, countries } = useDesk()
  if (to === 'classified') {
    return (
      <Radios
        label={say('step.classification')}
        problem={at('error.classificationMissing')}
        name="classification"
        value={draft.classification}
        choices={CLASSIFICATIONS.map((value) => ({
          value,
          label: CLASSIFICATION_LABELS[value][locale],
          explanation: say(`define.${value}`),
        }))}
        onChange={(classification) => setDraft({ ...draft, classification })}
      />
    )
  }
  if (to !== 'notice-sent') return null
  return (
    <>
      <Radios
        label={say('step.destination')}
        problem={at('error.destinationMissing')}
        name="destination"
        value={draft.destination}
        choices={DESTINATIONS.map((value) => ({ value, label: DESTINATION_LABELS[value][locale] }))}
        onChange={(destination) => setDraft({ ...draft, destination })}
      />
      <Select
        label={say('step.country')}
        problem={at('error.countryMissing')}
        value={draft.country ?? ''}
        onChange={(country) => {
          const { country: _, ...rest } = draft
          setDraft(country === '' ? rest : { ...rest, country })
        }}
      >
        <option value="">{say('step.countryNone')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </>
  )
}
