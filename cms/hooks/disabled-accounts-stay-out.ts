import { AuthenticationError, type CollectionBeforeLoginHook, type TypeWithTimestamps } from 'payload'

/** Says no more than a wrong password would. */
export const disabledAccountsStayOut: CollectionBeforeLoginHook<TypeWithTimestamps> = ({ user, req }) => {
  if (user['disabled'] === true) throw new AuthenticationError(req.t)
  return user
}
