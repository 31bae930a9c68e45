/** Names of the fields that the scripts of passkeys fill, and what the forms are for. */
export const ACTION_FIELD = 'action'
export const CREDENTIAL_FIELD = 'credential'

/** What the log-in page asks for: something to ask the device, to be let in, and something by which a member confirms. */
export const PASSKEY_QUESTIONS = ['options', 'log-in', 'confirm'] as const
export type PasskeyQuestion = (typeof PASSKEY_QUESTIONS)[number]
