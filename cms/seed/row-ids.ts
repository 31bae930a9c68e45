import { isValues } from '../document-values.ts'

/**
 * The second language of a document goes into the rows that the first one made: rows of arrays and blocks are found by
 * their id, and a row without one would replace the other language's.
 */
export function carryRowIds<Data>(data: Data, saved: unknown): Data {
  if (Array.isArray(data)) {
    return data.map((row: unknown, index) => {
      const counterpart: unknown = Array.isArray(saved) ? saved[index] : undefined
      const carried = carryRowIds(row, counterpart)
      return isValues(carried) && isValues(counterpart) && typeof counterpart['id'] === 'string'
        ? { ...carried, id: counterpart['id'] }
        : carried
    }) as Data
  }
  if (!isValues(data) || !isValues(saved) || 'root' in data) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, carryRowIds(value, saved[key])])) as Data
}
