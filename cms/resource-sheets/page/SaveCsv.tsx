'use client'

import type { ReactNode } from 'react'

import { csv } from '../../../collections/vocabulary/csv.ts'

interface Props {
  name: string
  lines: () => string[][]
  children: ReactNode
}

/** A file that is made here, out of what the page knows already. */
export function SaveCsv({ name, lines, children }: Props) {
  function save() {
    const address = URL.createObjectURL(new Blob([csv(lines())], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${name}.csv`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" className="desk-button desk-button--small" onClick={save}>
      {children}
    </button>
  )
}
