import type { Handing } from './letter.ts'

/** The reply code of RFC 5321 and, where there is one, the enhanced code of RFC 3463: `550 5.1.1`. */
function repliedIn(error: Error): string | undefined {
  if (!('responseCode' in error) || typeof error.responseCode !== 'number') return undefined
  const response = 'response' in error && typeof error.response === 'string' ? error.response : ''
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  return enhanced === undefined ? String(error.responseCode) : `${error.responseCode} ${enhanced}`
}

const commandOf = (error: Error) => ('command' in error && typeof error.command === 'string' ? error.command : '')

/** Security and policy (RFC 3463, 3.8), and what asks us to log in: said of us, not of the address. */
const IS_ABOUT_US = /^(?:53[0458]|\d{3} 5\.7\.)/

/**
 * What a server's answer says about a letter; undefined when there was no answer, or none that is about this letter.
 * Who is turned away as a sender is turned away with every letter.
 */
export function refusalIn(error: Error): Extract<Handing, { kind: 'refused' }> | undefined {
  const code = repliedIn(error)
  const command = commandOf(error)
  if (code === undefined || !['RCPT TO', 'DATA'].includes(command)) return undefined
  const isOfRecipient = command === 'RCPT TO' && !IS_ABOUT_US.test(code)
  return { kind: 'refused', what: isOfRecipient ? 'recipient' : 'message', lasting: code.startsWith('5'), code }
}
