import type { Transform } from '@numora/contract'
import { checkDate } from '../values/date.ts'

/** Changes a value on its way out; one that the transform does not fit stays as it is. */
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

/** A double holds any decimal of 15 digits. */
function isExactNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value) && value.replace(/^-?0*\.?0*|\./g, '').length <= 15
}
