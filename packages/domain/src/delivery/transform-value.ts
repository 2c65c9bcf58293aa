import type { Transform } from '@numora/contract'
import { checkDate } from '../values/date.ts'

/** Converts a value of a payload; a value that does not fit the transform stays as it is. */
export function transformValue(value: string, transform: string | undefined): string | number | boolean {
  switch (transform as Transform | undefined) {
    case 'number':
      return isExactNumber(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : value
    case 'uppercase':
      return value.toUpperCase()
    case 'lowercase':
      return value.toLowerCase()
    case 'date_time':
      return checkDate(value).ok ? `${value}T00:00:00.000Z` : value
    case undefined:
      return value
  }
}

/** A double represents any decimal of 15 digits. */
function isExactNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value) && value.replace(/^-?0*\.?0*|\./g, '').length <= 15
}
