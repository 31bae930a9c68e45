import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import { PASSWORD_MIN_LENGTH } from '../../collections/vocabulary/passwords.ts'

/** Payload itself takes three characters. */
export const strongPassword: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const password: unknown = data?.['password']
  if (typeof password === 'string' && [...password].length < PASSWORD_MIN_LENGTH) {
    const message = `Use at least ${PASSWORD_MIN_LENGTH} characters. Several words are easy to remember.`
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req })
  }
  return data
}
