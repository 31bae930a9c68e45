import { MAX_ADDRESS_LENGTH, MAX_ADDRESSES } from '../../collections/vocabulary/report-addresses.ts'
import { MAX_DETAILS_LENGTH, type ReportError, type TypedReport } from '../../collections/vocabulary/report-form.ts'
import { MAX_NAME_LENGTH } from '../../collections/vocabulary/typed-text.ts'
import type { Translate } from '../messages/translate.ts'

/** An error in words: what is wrong, where, and what to do. */
export function errorText({ problem, line = 0, excerpt = '' }: ReportError, typed: TypedReport, t: Translate): string {
  switch (problem) {
    case 'urlsTooMany':
      return t('reportError.urlsTooMany', { n: MAX_ADDRESSES })
    case 'urlTooLong':
      return t('reportError.urlTooLong', { line, excerpt, n: MAX_ADDRESS_LENGTH })
    case 'urlNotWeb':
    case 'urlTooShort':
      return t(`reportError.${problem}`, { line, excerpt })
    case 'detailsTooLong': {
      const over = typed.details.replaceAll('\r\n', '\n').trim().length - MAX_DETAILS_LENGTH
      return t('reportError.detailsTooLong', { over, n: MAX_DETAILS_LENGTH })
    }
    case 'nameTooLong':
      return t('reportError.nameTooLong', { n: MAX_NAME_LENGTH })
    case 'sourceMissing':
    case 'urlsMissing':
    case 'contactMissing':
    case 'emailMalformed':
    case 'phoneMalformed':
      return t(`reportError.${problem}`)
  }
}
