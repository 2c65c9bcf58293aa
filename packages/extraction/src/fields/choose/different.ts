import { plainWords } from '../text/plain-words.ts'
import type { Factor, Group, Option } from './joint.ts'

export function isSame(a: Option | undefined, b: Option | undefined): boolean {
  if (a == null || b == null) return false
  const [words, others] = [plainWords(a.value), plainWords(b.value)]
  return words.length === others.length && words.every((word, i) => word === others[i])
}

/** Words with a space around each, so that what is found in them are whole words. */
export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** Whether words stand within others, in their order. */
export function containsWords(words: readonly string[], part: readonly string[]): boolean {
  return spaced(words).includes(spaced(part))
}

/** No two of the fields have the same value, least where it is printed once; `more` is what else is said of some of them. */
export function different(fields: readonly string[], more: readonly Factor[] = []): Group {
  const pairs = fields.flatMap((field, i) =>
    fields.slice(i + 1).map((other) => ({
      fields: [field, other],
      relate: () => (a: Option | undefined, b: Option | undefined) =>
        isSame(a, b) ? [a!.candidates.length > 1 ? 'ids: same' : 'ids: same, printed once'] : [],
    })),
  )
  return { fields, factors: [...pairs, ...more] }
}
