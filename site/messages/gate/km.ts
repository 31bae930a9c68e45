import type { englishGate } from './en.ts'

export const khmerGate: Record<keyof typeof englishGate, string> = {
  'gate.title': 'សម្រាប់សមាជិក',
}
