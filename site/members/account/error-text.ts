import { MAX_TEXT_LENGTH, MOST_PASSKEYS } from '../../../collections/vocabulary/member-forms.ts'
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../../../collections/vocabulary/passwords.ts'
import { MAX_NAME_LENGTH } from '../../../collections/vocabulary/typed-text.ts'
import type { Translate } from '../../messages/translate.ts'
import type { AccountProblem } from './form-state.ts'

/** The number that the words of a problem name. */
const NUMBERS: Partial<Record<AccountProblem, number>> = {
  nameTooLong: MAX_NAME_LENGTH,
  textTooLong: MAX_TEXT_LENGTH,
  newPasswordTooShort: PASSWORD_MIN_LENGTH,
  newPasswordTooLong: PASSWORD_MAX_LENGTH,
  passkeyNameTooLong: MAX_TEXT_LENGTH,
  passkeysTooMany: MOST_PASSKEYS,
}

export const accountErrorText = (problem: AccountProblem, t: Translate): string =>
  t(`accountError.${problem}`, { n: NUMBERS[problem] ?? 0 })
