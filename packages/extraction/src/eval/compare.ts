export type Verdict = 'exact' | 'near' | 'wrong' | 'missed'

const decimal = /^-?\d+(\.\d+)?$/

function plain(text: string): string {
  return text
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
 * Counts correct lines: `right` in description and amount, `complete` in all known cells. Each found line is
 * matched with one true line.
 */
export function compareLines(found: readonly Line[], truth: readonly Record<string, string>[]) {
  const left = [...found]
  let right = 0
  let complete = 0
  let cells = 0
  let rightCells = 0
  for (const line of truth) {
    const names = Object.keys(line)
    cells += names.length
    const scored = left.map((each) => names.filter((name) => isSameCell(name, each[name], line[name]!)))
    const best = scored.reduce((most, each, i) => (each.length > (scored[most]?.length ?? 0) ? i : most), -1)
    if (best < 0) continue
    const hits = scored[best]!
    rightCells += hits.length
    const keys = ['description', 'amount'].filter((name) => name in line)
    if (keys.every((name) => hits.includes(name))) right++
    if (hits.length === names.length) complete++
    left.splice(best, 1)
  }
  return { found: found.length, truth: truth.length, right, complete, cells, rightCells }
}
