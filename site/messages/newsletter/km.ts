import type { englishNewsletter } from './en.ts'

export const khmerNewsletter: Record<keyof typeof englishNewsletter, string> = {
  'subscribe.title': 'ជាវព្រឹត្តិបត្រ',
}
