import type { FieldValue } from '../file-content.ts'

/** A field that was not found. */
export const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }
