import type { NewsSeed } from '../shapes.ts'
import { news2024 } from './2024.ts'
import { news2025 } from './2025.ts'
import { news2026 } from './2026.ts'

/** Newest first. */
export const news: readonly NewsSeed[] = [...news2026, ...news2025, ...news2024]
