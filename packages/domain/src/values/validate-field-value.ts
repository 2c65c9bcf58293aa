import type { FieldDefinition, FieldFormat } from '@numora/contract'
import { checkBic, checkIban, checkTaxId } from './bank.ts'
import { accept, type Checked, refuse } from './checked.ts'
import { currencyCodes } from './currency-codes.ts'
import { checkDate, checkTime } from './date.ts'
import { checkDecimal } from './decimal.ts'
import { checkEmail, checkText } from './text.ts'
import { checkWebsite } from './website.ts'

function oneOf(values: readonly string[]) {
  return (text: string): Checked => {
    const value = text.trim()
    return values.includes(value) ? accept(value) : refuse(`expected one of ${values.join(', ')}`)
  }
}

function checkCurrency(text: string): Checked {
  const value = text.trim().toUpperCase()
  return currencyCodes.has(value)
    ? accept(value)
    : refuse('expected a currency code of ISO 4217, such as EUR')
}

/** Formats whose values are checked beyond their type. */
const byFormat: Partial<Record<FieldFormat, (text: string) => Checked>> = {
  iban: checkIban,
  bic: checkBic,
  tax_id: checkTaxId,
  email: checkEmail,
  website: checkWebsite,
}

/** What decides which values a field takes. */
export type ValueKind = Pick<FieldDefinition, 'type' | 'format' | 'values'>

function checkOf({ type, format, values }: ValueKind): (text: string) => Checked {
  switch (type) {
    case 'decimal':
      return checkDecimal
    case 'date':
      return checkDate
    case 'time':
      return checkTime
    case 'currency':
      return checkCurrency
    case 'boolean':
      return oneOf(['true', 'false'])
    case 'enum':
      return oneOf(values ?? [])
    case 'text':
      return (format && byFormat[format]) ?? checkText
  }
}

/** The canonical form of a value for a field, or what the field expects instead. */
export function validateFieldValue(definition: ValueKind, text: string): Checked {
  const plain = checkText(text)
  return plain.ok ? checkOf(definition)(plain.value) : plain
}
