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

/**
 * Fields of which no two should have the same value, least of all one that is printed once. `more` are further factors of some
 * of these fields.
 */
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
