import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** Says no more than a wrong password would. */
export const disabledAccountsStayOut: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user['disabled'] === true) throw new AuthenticationError(req.t)
  return user
}
