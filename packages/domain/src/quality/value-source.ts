import type { FieldValue } from '@numora/contract'

/** Where values are read from; their indexes are stored. */
export const valueSources = ['page', 'ocr', 'xml', 'computed', 'code'] as const
export type ValueSource = (typeof valueSources)[number]

/** Stored where no value was read, or where it is not known what it was read from. */
export const noSource = -1

const byOrigin: Record<Exclude<FieldValue['origin'], 'extracted' | 'corrected'>, ValueSource> = {
  einvoice: 'xml',
  computed: 'computed',
  code: 'code',
}

/**
 * Where a value was read from: the text of the page, or what was recognised in the picture of one of `recognisedPages`,
 * which is null if they are not known. Null for a value that was not read, or of which it is not known.
 */
export function valueSourceOf(
  field: Pick<FieldValue, 'value' | 'origin' | 'source'> | undefined,
  recognisedPages: readonly number[] | null,
): ValueSource | null {
  if (field?.value == null || field.origin === 'corrected') return null
  if (field.origin !== 'extracted') return byOrigin[field.origin]
  if (recognisedPages === null) return null
  if (recognisedPages.length === 0) return 'page'
  if (field.source === null) return null
  return recognisedPages.includes(field.source.page) ? 'ocr' : 'page'
}
