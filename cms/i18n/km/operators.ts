import type { English } from './english.ts'

export const operators = {
  contains: 'មានពាក្យ',
  equals: 'ស្មើនឹង',
  exists: 'មានតម្លៃ',
  intersects: 'ប្រសព្វនឹង',
  isGreaterThan: 'ធំជាង',
  isGreaterThanOrEqualTo: 'ធំជាង ឬស្មើនឹង',
  isIn: 'ជាមួយក្នុងចំណោម',
  isLessThan: 'តូចជាង',
  isLessThanOrEqualTo: 'តូចជាង ឬស្មើនឹង',
  isLike: 'ស្រដៀងនឹង',
  isNotEqualTo: 'មិនស្មើនឹង',
  isNotIn: 'មិនមែនមួយក្នុងចំណោម',
  isNotLike: 'មិនស្រដៀងនឹង',
  near: 'នៅជិត',
  within: 'នៅក្នុង',
} satisfies English['operators']
