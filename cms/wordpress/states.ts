/**
 * How far an import is. `waiting` and `undo-waiting` are taken up by the worker; `running` and `undoing` as well, after it was
 * killed: what is done already is not done again.
 */
export const STATES = ['checked', 'waiting', 'running', 'done', 'failed', 'undo-waiting', 'undoing', 'undone'] as const
export type State = (typeof STATES)[number]

/** Something happens to it in the background. */
export const isUnderWay = (state: State): boolean =>
  state === 'waiting' || state === 'running' || state === 'undo-waiting' || state === 'undoing'
