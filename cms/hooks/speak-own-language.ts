import type { CollectionAfterChangeHook, CollectionAfterLoginHook, TypeWithTimestamps } from 'payload'

import { answerInLanguage } from '../i18n/language-cookie.ts'

/** Who logs in finds the administration in the language of the account. */
export const speakOwnLanguage: CollectionAfterLoginHook<TypeWithTimestamps> = ({ req, user }) => {
  answerInLanguage(req, user['language'])
}

/** Who changes the language of the own account sees the administration in it; of anybody else's, the next log-in tells. */
export const speakNewLanguage: CollectionAfterChangeHook<TypeWithTimestamps> = ({ doc, previousDoc, req }) => {
  if (doc.id === req.user?.id && doc.language !== previousDoc?.language) answerInLanguage(req, doc.language)
}
