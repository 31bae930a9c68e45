import type { Labels } from './options.ts'

/** What the gate does with what must be mended. */
export const GATE_MODES = ['stops', 'advises'] as const
export type GateMode = (typeof GATE_MODES)[number]

export const GATE_MODE_LABELS: Labels<GateMode> = {
  stops: {
    en: 'It stops a publication until it is mended, or a publisher gives a reason',
    km: 'បញ្ឈប់ការផ្សព្វផ្សាយរហូតដល់កែរួច ឬអ្នកផ្សព្វផ្សាយផ្ដល់ហេតុផល',
  },
  advises: { en: 'It says what it finds and stops nothing', km: 'ប្រាប់អ្វីដែលវារកឃើញ ហើយមិនបញ្ឈប់អ្វីទេ' },
}
