/** Names of the fields by which a member changes the account, known to the forms and to whoever reads them. */
export const NAME_FIELD = 'name'
export const PASSKEY_FIELD = 'passkey'
export const PASSWORD_FIELD = 'password'
/** Which sessions are to end; the value of one is its id. */
export const END_FIELD = 'end'
export const END_OTHERS = 'others'
export const END_ALL = 'all'
