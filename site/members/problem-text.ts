import { MAX_TEXT_LENGTH } from '../../collections/vocabulary/member-forms.ts'
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../../collections/vocabulary/passwords.ts'
import { MAX_NAME_LENGTH } from '../../collections/vocabulary/typed-text.ts'
import type { Translate } from '../messages/translate.ts'
import type { DoorProblem, FieldProblem } from './door-answer.ts'

const LIMITS: Partial<Record<DoorProblem, number>> = {
  nameTooLong: MAX_NAME_LENGTH,
  textTooLong: MAX_TEXT_LENGTH,
  tooShort: PASSWORD_MIN_LENGTH,
  tooLong: PASSWORD_MAX_LENGTH,
}

/** What is wrong with a field of a member's form, in words, and what to do. */
export const problemText = (problem: DoorProblem, t: Translate): string =>
  t(`doorError.${problem}`, { n: LIMITS[problem] ?? 0 })

/** All that is wrong with one field. */
export const problemsOf = (problems: readonly FieldProblem[], field: string, t: Translate): string[] =>
  problems.filter((each) => each.field === field).map(({ problem }) => problemText(problem, t))
