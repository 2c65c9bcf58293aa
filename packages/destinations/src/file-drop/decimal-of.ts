import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import type { Values } from './drop-record.ts'

/** A value as text; undefined if there is none. */
export function textOf(values: Values, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

/** A value as a number; undefined if there is none. Throws a refusal for other text. */
export function decimalOf(values: Values, name: string, where = name): Decimal | undefined {
  const text = textOf(values, name)
  if (text === undefined) return undefined
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text))
    throw refusal('value_unsuitable', `The format needs a decimal for ${where}, with a dot.`)
  return new Decimal(text)
}

/** A date as YYYY-MM-DD, also of an instant; undefined if there is none. Throws a refusal for other text. */
export function dateOf(values: Values, name: string): string | undefined {
  const text = textOf(values, name)
  if (text === undefined) return undefined
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text))
    throw refusal('value_unsuitable', `The format needs a date for ${name}, such as 2026-03-20.`)
  return text.slice(0, 10)
}

/** Throws a refusal that names what is missing. */
export function required<T>(value: T | undefined, names: string): T {
  if (value === undefined)
    throw refusal('value_missing', `The format needs a value for ${names}, which the document does not have.`)
  return value
}
