import type { FieldValue, Issue } from '../../file-content.ts'
import { certain } from '../find-on-page.ts'
import { isSameValue } from '../text/is-same-value.ts'
import type { Given } from './read-statements.ts'

/** The fields that change, and why a person should look at them. */
export type Merged = { fields: Record<string, FieldValue>; issues: Issue[] }

/** The confidence of a value that only a code has, exactly or as it usually is. */
export const onlyExact = 0.97
export const onlyUsual = 0.9
/** Where page and code contradict each other, nobody knows which one is right. */
export const undecided = 0.5

/** A printed value that a code also has. */
export function confirmed(printed: FieldValue): FieldValue {
  return { ...printed, confidence: Math.max(certain, printed.confidence) }
}

/** A value of a code, with that of the page as another possible one. */
export function fromCode({ value, source, isExact }: Given, printed: FieldValue | undefined): FieldValue {
  return {
    value,
    confidence: isExact ? onlyExact : onlyUsual,
    source,
    origin: 'code',
    ...othersOf(printed, value),
  }
}

function othersOf(printed: FieldValue | undefined, value: string): Pick<FieldValue, 'alternatives'> {
  if (printed?.value == null) return {}
  const own = {
    value: printed.value,
    confidence: Math.min(undecided, printed.confidence),
    source: printed.source,
  }
  const others = (printed.alternatives ?? []).filter((other) => !isSameValue(other.value, value))
  return { alternatives: [own, ...others].slice(0, 3) }
}

/** The page's value, in doubt, and the reason for a person to decide. */
export function contradicted(field: string, printed: FieldValue | undefined, code: Given): Merged {
  if (printed?.value == null) {
    const value = { ...fromCode(code, undefined), confidence: undecided }
    return { fields: { [field]: value }, issues: [{ code: 'page_and_code_differ', field }] }
  }
  const { value, source } = printed
  const others = (printed.alternatives ?? []).filter((other) => !isSameValue(other.value, code.value))
  const other = { value: code.value, confidence: undecided, source: code.source }
  const doubted = {
    ...printed,
    confidence: Math.min(undecided, printed.confidence),
    alternatives: [other, ...others].slice(0, 3),
  }
  const differing = { page: { value, source }, code: { value: code.value, source: code.source } }
  return { fields: { [field]: doubted }, issues: [{ code: 'page_and_code_differ', field, differing }] }
}
