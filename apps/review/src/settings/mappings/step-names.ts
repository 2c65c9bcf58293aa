import type { Transform } from '@numora/contract'
import { type Format, formats } from './transform-draft.ts'

/** The conversions without an argument, as a record, so that the compiler misses none. */
const words: Record<Transform, true> = {
  number: true,
  boolean: true,
  uppercase: true,
  lowercase: true,
  date_time: true,
  trim: true,
  negate: true,
  absolute: true,
}

export type StepName = Transform | Format
export const stepNames = [...Object.keys(words), ...Object.keys(formats)] as StepName[]
