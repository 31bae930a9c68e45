import type { TaskSource } from '../source.ts'

/** A translation that readers see, and that says something else than its source by now. What is missing is on the board. */
export const translationTasks: TaskSource = {
  kinds: ['translation-outdated'],
  statement: `
    SELECT 'translation-outdated', collection, document::text, edited_at, NULL::text FROM translation_states
     WHERE state = 'outdated' AND is_ready AND locale <> source_locale`,
}
