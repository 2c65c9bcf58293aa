import {
  type FormatStep,
  lenientTransforms,
  type MappedField,
  type Transform,
  type TransformStep,
  transforms,
} from '@numora/contract'
import { Decimal } from 'decimal.js'
import { checkDate } from '../values/date.ts'
import { checkDatePattern, formatDate, patternKind } from './date-pattern.ts'
import { formatNumber, minorUnits, withSign } from './number-format.ts'

type Scalar = string | number | boolean
/** The value, and what the first step that it does not fit expected. */
export type Transformed = { value: Scalar; misfit?: { expected: string; isLenient: boolean } }

const decimalText = 'a decimal such as 1234.50'

/** Applies the steps of a transform one after the other. A value that a step does not fit stays as it is there. */
export function transformValue(value: Scalar, steps: MappedField['transform']): Transformed {
  let result: Transformed = { value: typeof value === 'number' ? decimalOf(value) : value }
  for (const step of [steps ?? []].flat()) {
    const made = typeof step === 'string' ? word(result.value, step) : format(result.value, step)
    if (made !== undefined) result = { ...result, value: made }
    else
      result.misfit ??= {
        expected: expectationOf(step),
        isLenient: typeof step === 'string' && lenientTransforms.includes(step),
      }
  }
  return result
}

function word(value: Scalar, name: string): Scalar | undefined {
  const text = String(value)
  switch (name as Transform) {
    case 'number':
      return isExactNumber(text) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined
    case 'uppercase':
      return text.toUpperCase()
    case 'lowercase':
      return text.toLowerCase()
    case 'date_time':
      return checkDate(text).ok ? `${text}T00:00:00.000Z` : undefined
    case 'trim':
      return text.trim()
    case 'negate':
    case 'absolute':
      return withSign(text, name as 'negate' | 'absolute')
  }
}

function format(value: Scalar, step: FormatStep): Scalar | undefined {
  const text = String(value)
  if (step.date_format !== undefined) return formatDate(text, step.date_format)
  if (step.number_format) return formatNumber(text, step.number_format)
  if (step.minor_units !== undefined) return minorUnits(text, step.minor_units)
  if (step.max_length !== undefined) return [...text].slice(0, step.max_length).join('')
  if (step.replace) return text.replaceAll(step.replace.search, () => step.replace!.with)
  const { length = 0, with: filling = '' } = step.pad_start ?? step.pad_end ?? {}
  const added = filling.repeat(Math.max(0, length - [...text].length))
  return step.pad_start ? added + text : text + added
}

function expectationOf(step: TransformStep): string {
  if (step === 'number') return 'a decimal of at most 15 digits'
  if (step === 'boolean') return 'true or false'
  if (step === 'date_time') return 'a date such as 2026-03-21'
  if (typeof step === 'string') return decimalText
  if (step.date_format !== undefined) return patternKind(step.date_format)
  if (step.minor_units !== undefined) return `an amount with at most ${step.minor_units} decimals`
  return decimalText
}

/** What is wrong with a step; undefined if it can be applied. */
export function checkStep(step: TransformStep): string | undefined {
  if (typeof step !== 'string')
    return step.date_format === undefined ? undefined : checkDatePattern(step.date_format)
  return Object.hasOwn(transforms, step)
    ? undefined
    : `"${step}" is none of ${Object.keys(transforms).join(', ')}`
}

/** Sums of binary floats have digits behind the tenth decimal that nobody has printed. */
function decimalOf(value: number): string {
  return new Decimal(value).toDecimalPlaces(10).toFixed()
}

/** A double represents any decimal of 15 digits. */
function isExactNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value) && value.replace(/^-?0*\.?0*|\./g, '').length <= 15
}
