import type { Bend, Word } from '../file-content.ts'
import { fallAt, fallTerms } from './bend.ts'

/** A word's place on its line, in fractions of the page. */
type Mark = { x0: number; x: number; x1: number; base: number; size: number; terms: readonly number[] }

/** More words than a photo of a receipt or a page has. */
const mostWords = 1200
const fewestLinks = 6
/** Words are linked over gaps of so many ems, as far as they are level within `near` ems. */
const beside = { gap: 1.5, near: 0.5 }
const onLine = { gap: 40, near: 0.35 }
const refinements = 3
/** Words beside each other show how lines fall at one side of a receipt; how much they sag up to the other side is tried. */
const sags = [0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15]
const mostEnlargement = 1.6
/** Words are level with each other if their baselines differ by no more than this, in ems. */
const exact = 0.2
/** How exactly the baseline of a word is known, in ems. */
const exactness = 0.08
/** How large the terms of a bend usually are at most. */
const usual = [0.08, 0.15, 0.15, 0.2]
/** With a sag that is given. */
const usualBeside = [0.08, 0.15, 0.01, 0.05]
/** A bend that moves no word by more than this, in ems, changes nothing. */
const leastFall = 0.2
/** A page bends only if so many times more words are level with another one by it; a page that is flat is left as it is. */
const leastGain = 1.05
const level: Bend = [0, 0, 0, 0]

/**
 * Finds how the lines of a page that was read from a picture bend, by the baselines of words beside each other: the bend
 * with the least squares for which every line is level. Null if they are level, or too few to say.
 */
export function findBend(
  words: readonly Word[],
  { width, height }: { width: number; height: number },
): Bend | null {
  if (words.length > mostWords) return null
  const marks = words.filter(({ text, fontSize }) => fontSize > 0 && /[\p{L}\p{N}]/u.test(text)).map(toMark)
  // An em as a fraction of the width.
  const em = height / width
  const link = (bend: Bend, { gap, near }: typeof onLine) => linkWords(marks, bend, gap * em, near)
  const neighbours = link(level, beside)
  if (countLinks(neighbours) < fewestLinks) return null
  let bend = sags
    .map((sag) => fitBend(neighbours, level, [0, 0, sag, 0], usualBeside))
    .map((tried) => ({ tried, links: countLinks(link(tried, onLine)) }))
    .reduce((best, each) => (each.links > best.links ? each : best)).tried
  for (let n = 0; n < refinements; n++) bend = fitBend(link(bend, onLine), bend, level, usual)
  const sizes = marks.map(({ size }) => size).sort((a, b) => a - b)
  const most = Math.max(...marks.map(({ x, base }) => Math.abs(fallAt(bend, x, base))))
  if (most < leastFall * sizes[sizes.length >> 1]!) return null
  const linksBy = (tried: Bend) => countLinks(link(tried, { ...onLine, near: exact }))
  return linksBy(bend) > leastGain * linksBy(level) ? bend : null
}

function countLinks(lines: readonly Mark[][]): number {
  return lines.reduce((sum, line) => sum + line.length - 1, 0)
}

function toMark({ text, box: [x0, , x1, y1], fontSize }: Word): Mark {
  const base = y1 - (/[gjpqyç,;()/]/.test(text) ? 0.2 * fontSize : 0)
  const x = (x0 + x1) / 2
  return { x0, x, x1, base, size: fontSize, terms: fallTerms(x, base) }
}

/** Lines of words, each linked to the nearest one at its right. */
function linkWords(marks: readonly Mark[], bend: Bend, widestGap: number, near: number): Mark[][] {
  const levels = new Map(marks.map((mark) => [mark, mark.base - fallAt(bend, mark.x, mark.base)]))
  const sorted = marks.toSorted((a, b) => levels.get(a)! - levels.get(b)!)
  const next = new Map<Mark, Mark>()
  const taken = new Map<Mark, Mark>()
  for (const [i, mark] of sorted.entries()) {
    const level = levels.get(mark)!
    const reach = near * mark.size
    const fits = (other: Mark) =>
      other !== mark &&
      other.x > mark.x1 &&
      other.x0 - mark.x1 < widestGap * mark.size &&
      Math.max(other.size, mark.size) < mostEnlargement * Math.min(other.size, mark.size)
    let best: Mark | undefined
    const look = (other: Mark) => {
      if (fits(other) && (!best || other.x0 < best.x0)) best = other
    }
    for (let j = i + 1; j < sorted.length && levels.get(sorted[j]!)! - level < reach; j++) look(sorted[j]!)
    for (let j = i - 1; j >= 0 && level - levels.get(sorted[j]!)! < reach; j--) look(sorted[j]!)
    if (!best) continue
    const rival = taken.get(best)
    if (rival && rival.x1 > mark.x1) continue
    if (rival) next.delete(rival)
    next.set(mark, best)
    taken.set(best, mark)
  }
  return marks
    .filter((mark) => !taken.has(mark))
    .map((first) => {
      const line = [first]
      for (let mark = next.get(first); mark; mark = next.get(mark)) line.push(mark)
      return line
    })
}

/**
 * Least squares, with a weight for each word that is the smaller the farther it is from its line by the bend before; the
 * terms are normally distributed around `usualAt` otherwise.
 */
function fitBend(lines: readonly Mark[][], before: Bend, usualAt: Bend, deviations: readonly number[]): Bend {
  const terms = deviations.length
  const matrix = deviations.map((size, i) => deviations.map((_, j) => (i === j ? 1 / size ** 2 : 0)))
  const right = deviations.map((size, i) => usualAt[i]! / size ** 2)
  for (const line of lines) {
    if (line.length < 2) continue
    const levels = line.map(({ x, base }) => base - fallAt(before, x, base)).sort((a, b) => a - b)
    const middle = levels[levels.length >> 1]!
    const weights = line.map(({ x, base, size }) => {
      const off = (base - fallAt(before, x, base) - middle) / (exactness * size)
      return 1 / (exactness * size) ** 2 / (1 + (off / 3) ** 2)
    })
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    const mean = (of: (mark: Mark) => number) =>
      line.reduce((sum, mark, i) => sum + weights[i]! * of(mark), 0) / whole
    const meanBase = mean(({ base }) => base)
    const meanTerms = deviations.map((_, term) => mean((mark) => mark.terms[term]!))
    for (const [n, mark] of line.entries()) {
      const own = mark.terms.map((value, term) => value - meanTerms[term]!)
      for (let i = 0; i < terms; i++) {
        right[i]! += weights[n]! * own[i]! * (mark.base - meanBase)
        for (let j = 0; j < terms; j++) matrix[i]![j]! += weights[n]! * own[i]! * own[j]!
      }
    }
  }
  return solve(matrix, right) as unknown as Bend
}

/** Solves linear equations with a positive definite matrix by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (const [i, row] of rows.entries())
    for (const other of rows) {
      if (other === row) continue
      const factor = other[i]! / row[i]!
      for (let j = i; j < other.length; j++) other[j]! -= factor * row[j]!
    }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}
