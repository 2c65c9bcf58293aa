import type { FieldDefinition } from '@numora/contract'
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

const byName: [ending: string, check: (text: string) => Checked][] = [
  ['_iban', checkIban],
  ['_bic', checkBic],
  ['_tax_id', checkTaxId],
  ['_email', checkEmail],
  ['_website', checkWebsite],
]

function checkOf({ type, name, values }: FieldDefinition): (text: string) => Checked {
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
      return byName.find(([ending]) => name.endsWith(ending))?.[1] ?? checkText
  }
}

/** The canonical form of a value for a field, or a message about what the field expects. */
export function validateFieldValue(definition: FieldDefinition, text: string): Checked {
  const plain = checkText(text)
  return plain.ok ? checkOf(definition)(plain.value) : plain
}
