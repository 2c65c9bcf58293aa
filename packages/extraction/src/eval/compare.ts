import { plainDigits } from '../fields/text/plain-digits.ts'

export type Verdict = 'exact' | 'near' | 'wrong' | 'missed'

const decimal = /^-?\d+(\.\d+)?$/

/** A text without case, accents, and everything that is no letter or digit; digits of all scripts are alike. */
export function plain(text: string): string {
  return plainDigits(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The F1 score of the words that two texts share. */
function tokenF1(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)]
  const rest = [...right]
  let shared = 0
  for (const token of left) {
    const at = rest.indexOf(token)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

/**
 * Whether two canonical values are equal, apart from the sign, case and everything that is no letter or
 * digit.
 */
export function isExact(value: string, truth: string): boolean {
  if (decimal.test(value) && decimal.test(truth))
    return Math.abs(Math.abs(Number(value)) - Math.abs(Number(truth))) < 0.0005
  return plain(value) === plain(truth)
}

export function isNear(value: string, truth: string): boolean {
  if (decimal.test(value) && decimal.test(truth) && truth.includes('.'))
    return Math.abs(Math.abs(Number(value)) - Math.abs(Number(truth))) <= 0.051
  const [a, b] = [plain(value), plain(truth)]
  if (/\d/.test(truth) && !/\s/.test(truth.trim())) return a.length > 5 && (a.endsWith(b) || b.endsWith(a))
  return tokenF1(value, truth) >= 0.8
}

/** Judges a value against all accepted values; null: the field is known to be absent. */
export function judge(value: string | null, truth: { values: string[] } | null): Verdict {
  if (truth === null) return value === null ? 'exact' : 'wrong'
  if (value === null) return 'missed'
  if (truth.values.some((each) => isExact(value, each))) return 'exact'
  return truth.values.some((each) => isNear(value, each)) ? 'near' : 'wrong'
}

type Line = Record<string, string | null>

function isSameCell(name: string, value: string | null | undefined, truth: string): boolean {
  return value != null && (isExact(value, truth) || (name === 'description' && tokenF1(value, truth) >= 0.8))
}

/**
 * For each true line the index of the line found that is most like it; -1: none is left. Each is taken once: lines that have
 * nothing in common only after all others have theirs.
 */
export function matchLines(found: readonly Line[], truth: readonly Readonly<Line>[]): number[] {
  const left = new Set(found.keys())
  const alike = truth.map((line) => {
    let best = -1
    let most = 0
    for (const index of left) {
      const hits = hitsOf(found[index]!, line).length
      if (hits > most) [best, most] = [index, hits]
    }
    left.delete(best)
    return best
  })
  const others = left.values()
  return alike.map((index) => (index < 0 ? (others.next().value ?? -1) : index))
}

function hitsOf(found: Line, truth: Readonly<Line>): string[] {
  return Object.keys(truth).filter(
    (name) => truth[name] != null && isSameCell(name, found[name], truth[name]),
  )
}

/**
 * Counts correct lines: `right` in description and amount, `complete` in all known cells. Each found line is
 * matched with one true line.
 */
export function compareLines(found: readonly Line[], truth: readonly Record<string, string>[]) {
  const counts = { found: found.length, truth: truth.length, right: 0, complete: 0, cells: 0, rightCells: 0 }
  for (const [i, index] of matchLines(found, truth).entries()) {
    const line = truth[i]!
    const names = Object.keys(line)
    counts.cells += names.length
    if (index < 0) continue
    const hits = hitsOf(found[index]!, line)
    counts.rightCells += hits.length
    const keys = ['description', 'amount'].filter((name) => name in line)
    if (keys.every((name) => hits.includes(name))) counts.right++
    if (hits.length === names.length) counts.complete++
  }
  return counts
}

/** Whether each value of the lines found is right, where the truth knows the field; those of lines too many are wrong. */
export function judgeCells<T extends Record<string, { value: string | null }>>(
  found: readonly T[],
  truth: readonly Record<string, string | null>[],
): { field: string; cell: T[string]; isRight: boolean }[] {
  const values = found.map((line) =>
    Object.fromEntries(Object.entries(line).map(([name, { value }]) => [name, value])),
  )
  const matched = matchLines(values, truth)
  const known = new Set(truth.flatMap((line) => Object.keys(line)))
  return found.flatMap((line, index) => {
    const own = truth[matched.indexOf(index)]
    return Object.entries(line).flatMap(([field, cell]) => {
      const isKnown = own ? field in own : known.has(field)
      if (cell.value === null || !isKnown) return []
      const wanted = own?.[field]
      return [{ field, cell: cell as T[string], isRight: wanted != null && isExact(cell.value, wanted) }]
    })
  })
}
