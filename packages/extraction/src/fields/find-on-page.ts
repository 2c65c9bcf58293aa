import type { FieldValue, Source } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { sourceOf } from './choose/choose-fields.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { isSameValue } from './text/is-same-value.ts'

/** The confidence of a value that two independent sources in a file give. */
export const certain = 0.999
/** The least confidence of a printed value that counts as a contradiction to another source in the file. */
export const sureOfPage = 0.9

type OnPage = {
  printed: FieldValue | undefined
  described: DescribedDocument
  schema: Pick<SchemaReading, 'kinds'>
  isSame?: (a: string, b: string) => boolean
}

/** Where a value is printed: the position of the value read from the page, or any other; null if it is nowhere. */
export function findOnPage(
  field: string,
  value: string,
  { printed, described, schema: { kinds }, isSame = isSameValue }: OnPage,
): Source | null {
  if (printed?.value != null && isSame(printed.value, value)) return printed.source
  const kind = kinds[field]
  const candidate = kind && described.candidates[kind].find((each) => isSame(each.value, value))
  return candidate ? sourceOf(candidate) : null
}
