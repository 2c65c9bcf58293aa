import { recogniseText } from '../text-kinds/recognise-text.ts'
import { hasLegalForm } from './legal-forms.ts'
import type { Segment } from './segment.ts'

/** From this probability on, a line is part of an address by its letters. */
const likely = 0.8

/** Whether a line is part of an address by its letters; a firm named by its street is none. */
export function isAddressLine(line: Segment): boolean {
  if (line.isLabel || hasLegalForm(line)) return false
  const { street, town } = recogniseText(line.text)
  return street + town >= likely
}

/** Whether a line is a street by its letters, without a town beside it. */
export function isStreetLine(line: Segment): boolean {
  return isAddressLine(line) && recogniseText(line.text).street >= likely
}
