'use client'

import { useSyncExternalStore, type ReactNode } from 'react'

const neverChanges = () => () => undefined

/** False in what the server sends, true once the page's scripts run. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )

/**
 * Nothing in it can be pressed or sent before the page is awake: a press would be lost, and the browser's own way to send
 * a form would put what was typed, a note for example, into the address.
 */
export function Awake({ children }: { children: ReactNode }) {
  return (
    <fieldset className="awake" disabled={!useAwake()}>
      {children}
    </fieldset>
  )
}
