import type { FieldDefinition } from '@numora/contract'

/** The fields in doubt first, then the others, both in the order of the schema. */
export function orderFields(
  fields: readonly FieldDefinition[],
  isInDoubt: (name: string) => boolean,
): { doubtful: FieldDefinition[]; others: FieldDefinition[] } {
  return {
    doubtful: fields.filter(({ name }) => isInDoubt(name)),
    others: fields.filter(({ name }) => !isInDoubt(name)),
  }
}

/** The next place to look at behind the present one, around the end; null if there is no other. */
export function nextOpen(
  order: readonly string[],
  isOpen: (path: string) => boolean,
  current: string | null,
  direction: 1 | -1 = 1,
): string | null {
  const start = current === null ? (direction === 1 ? -1 : 0) : order.indexOf(current)
  for (let step = 1; step <= order.length; step++) {
    const index = (start + direction * step + order.length * 2) % order.length
    const path = order[index]!
    if (path !== current && isOpen(path)) return path
  }
  return null
}
