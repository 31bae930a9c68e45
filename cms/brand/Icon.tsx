import { BRAND_MARK } from '../../collections/vocabulary/brand.ts'

/** The mark in the admin's corner. */
export function Icon() {
  return (
    <svg viewBox="0 0 64 64" width="24" height="24" fill="currentColor" fillRule="evenodd" aria-hidden="true">
      {BRAND_MARK.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
