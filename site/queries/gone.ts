export { wasPublished as documentIsGone } from '../payload.ts'
