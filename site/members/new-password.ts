import { passwordProblem, type PasswordProblem } from '../../collections/accounts/password-strength.ts'

/**
 * What is wrong with a new password, an empty one included.
 * @param about what is known of its owner: the e-mail address and its parts, the name, the organisation
 */
export function problemWith(
  password: string,
  { email, others = [] }: { email: string; others?: readonly string[] },
): PasswordProblem | 'passwordMissing' | undefined {
  if (password === '') return 'passwordMissing'
  const words = [email, ...email.split(/[@.]/), ...others].filter((word) => word.length > 2)
  return passwordProblem(password, words)
}
