import type { englishDoors } from './en.ts'

export const khmerDoors: Record<keyof typeof englishDoors, string> = {
  'login.title': 'ចូលគណនី',
}
