/**
 * How days and moments are chosen and shown. In words of its own Payload leaves the year away from a day: of a consent that
 * ends, or a text that is due, nobody could tell when.
 */
export const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const
export const DAY_AND_TIME = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'yyyy-MM-dd HH:mm',
  timeFormat: 'HH:mm',
} as const
