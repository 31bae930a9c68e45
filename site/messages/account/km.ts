import type { englishAccount } from './en.ts'

export const khmerAccount: Record<keyof typeof englishAccount, string> = {
  'account.title': 'គណនីរបស់ខ្ញុំ',
}
