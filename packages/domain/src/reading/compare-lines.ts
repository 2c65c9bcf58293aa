type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** A line item before and after; null: there is none on this side. */
export type LinePair<B, A> = { before: B | null; after: A | null }

/** Above this number of possible pairs, lines are paired by their order alone. */
const mostPairs = 250_000

function likenessOf(a: Values, b: Values): number {
  let same = 0
  for (const [name, cell] of Object.entries(a))
    if (cell?.value != null && cell.value === (b[name]?.value ?? null)) same += 1
  return same
}

function isSame(a: Values, b: Values): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name]?.value ?? null) === (b[name]?.value ?? null))
}

/**
 * Pairs the line items of two readings of the same document in their order, so that as many values as possible are equal
 * (an alignment as of texts), and returns the pairs that differ. Lines without any equal value are no pair.
 */
export function differingLines<B extends { fields: Values }, A extends { fields: Values }>(
  before: readonly B[],
  after: readonly A[],
): LinePair<B, A>[] {
  let start = 0
  while (start < before.length && start < after.length && isSame(before[start]!.fields, after[start]!.fields))
    start += 1
  let end = 0
  const shorter = Math.min(before.length, after.length)
  while (end < shorter - start && isSame(before.at(-1 - end)!.fields, after.at(-1 - end)!.fields)) end += 1
  const left = before.slice(start, before.length - end)
  const right = after.slice(start, after.length - end)
  const pairs = left.length * right.length > mostPairs ? inOrder(left, right) : aligned(left, right)
  return pairs.filter(({ before, after }) => !before || !after || !isSame(before.fields, after.fields))
}

function inOrder<B, A>(left: readonly B[], right: readonly A[]): LinePair<B, A>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    before: left[at] ?? null,
    after: right[at] ?? null,
  }))
}

function aligned<B extends { fields: Values }, A extends { fields: Values }>(
  left: readonly B[],
  right: readonly A[],
): LinePair<B, A>[] {
  const width = right.length + 1
  // For each place in both lists, the most equal values of what follows.
  const best = new Uint32Array((left.length + 1) * width)
  const likeness = (i: number, j: number) => likenessOf(left[i]!.fields, right[j]!.fields)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const same = likeness(i, j)
      const paired = same > 0 ? same + best[(i + 1) * width + j + 1]! : 0
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  const pairs: LinePair<B, A>[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const here = best[i * width + j]!
    const same = i < left.length && j < right.length ? likeness(i, j) : 0
    if (same > 0 && here === same + best[(i + 1) * width + j + 1]!)
      pairs.push({ before: left[i++]!, after: right[j++]! })
    else if (i < left.length && (j === right.length || here === best[(i + 1) * width + j]!))
      pairs.push({ before: left[i++]!, after: null })
    else pairs.push({ before: null, after: right[j++]! })
  }
  return pairs
}
