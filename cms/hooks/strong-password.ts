import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import { passwordProblem, type PasswordProblem } from '../../collections/accounts/password-strength.ts'
import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../../collections/vocabulary/passwords.ts'
import { fillWording } from '../../collections/vocabulary/wording.ts'
import { pageLocale } from '../i18n/page-locale.ts'

const WORDS: Bilingual<Readonly<Record<PasswordProblem, string>>> = {
  en: {
    tooShort: 'Use at least {min} characters. Several words are easy to remember.',
    tooLong: 'Use at most {max} characters.',
    tooCommon:
      'This password is among those that are tried first. Use several words that have nothing to do with each other.',
  },
  km: {
    tooShort: 'សូមប្រើយ៉ាងតិច {min} តួអក្សរ។ ពាក្យច្រើនពាក្យងាយចងចាំ។',
    tooLong: 'សូមប្រើមិនលើស {max} តួអក្សរ។',
    tooCommon: 'ពាក្យសម្ងាត់នេះស្ថិតក្នុងចំណោមពាក្យដែលគេសាកមុនគេ។ សូមប្រើពាក្យច្រើនពាក្យដែលមិនទាក់ទងគ្នា។',
  },
}

/** As members choose theirs. Payload itself takes three characters. */
export const strongPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string') return data
  const account = { ...(originalDoc as object), ...data } as Readonly<Record<string, unknown>>
  const about = [account['email'], account['name']].filter((word) => typeof word === 'string')
  const problem = passwordProblem(password, about)
  if (problem === undefined) return data
  const locale = pageLocale(req.i18n)
  const message = fillWording(WORDS[locale][problem], { min: PASSWORD_MIN_LENGTH, max: PASSWORD_MAX_LENGTH }, locale)
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req })
}
