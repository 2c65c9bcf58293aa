import type { Candidate } from '../candidates/candidate.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'

/** A name is searched for so many lines above, up to a gap of so many sizes of the print. */
const farthest = 12
const widestGap = 2.5
/** Longer texts are sentences. */
const longestName = 90
/** A line is taken for a name if that is more probable than all else together. */
const likely = 0.5
/** Fewer digits in a row are equal by chance; of more, the last ones are enough. */
const [fewestDigits, mostDigits] = [7, 9]

const isName = oncePerSegment(({ text }) => {
  if (text.length > longestName || /@|www\./i.test(text)) return false
  const { company, person } = recogniseText(text)
  return company + person >= likely
})

function isNear(upper: Segment, lower: Segment): boolean {
  return lower.y0 - upper.y1 < widestGap * lower.size
}

/** The name that a line stands under, and how many lines above; beside a caption, the caption's column counts too. */
function findNameAbove(
  start: Segment,
  names: ReadonlyMap<Segment, number>,
): { nth: number; lines: number } | null {
  for (const from of [start, start.left]) {
    let line = from
    for (let lines = 0; line && lines <= farthest; lines++) {
      const nth = names.get(line)
      if (nth !== undefined) return { nth, lines }
      const { above }: Segment = line
      if (!above || !isNear(above, line)) break
      line = above
    }
  }
  return null
}

/** The digits that a value ends with, if they are enough to find it elsewhere. */
function numberOf({ value }: Candidate): string | null {
  const number = /\d+$/.exec(value)?.[0].slice(-mostDigits) ?? ''
  return number.length < fewestDigits ? null : number
}

/** The digits that a segment has in a row, without the spaces and signs between them. */
const digitRuns = oncePerSegment(({ text, digits }): readonly string[] =>
  digits >= fewestDigits ? (text.replace(/[^\d\p{L}]/gu, '').match(/\d{7,}/g) ?? []) : [],
)

/** By number, the lines with its digits in a row, without spaces and signs within their segments. */
function linesWith(numbers: readonly (string | null)[], { lines }: Layout): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>(
    numbers.flatMap((number) => (number ? [[number, new Set<number>()]] : [])),
  )
  const lengths = [...new Set([...found.keys()].map(({ length }) => length))]
  if (lengths.length === 0) return found
  for (const [line, { segments }] of lines.entries())
    for (const run of segments.flatMap(digitRuns))
      for (const length of lengths)
        for (let from = 0; from <= run.length - length; from++)
          found.get(run.slice(from, from + length))?.add(line)
  return found
}

/**
 * Features of what belongs to a party, such as its tax id or mail address: how far above stands a name, which of the page's
 * names it is, and whether the number is part of another one, as a firm's register number is part of its VAT id in many
 * countries.
 */
export function linkParties(candidates: readonly Candidate[], layout: Layout): string[][] {
  if (candidates.length === 0) return []
  const names = new Map<Segment, number>()
  for (const segment of layout.segments)
    if (segment.page === 1 && isName(segment)) names.set(segment, names.size)
  const numbers = candidates.map(numberOf)
  const lines = linesWith(numbers, layout)
  return candidates.map(({ segments: [segment] }, i) => {
    const name = findNameAbove(segment!, names)
    const printed = lines.get(numbers[i] ?? '') ?? new Set()
    const others = printed.size - (printed.has(segment!.line) ? 1 : 0)
    return [
      ...(name
        ? [`firm_above${Math.min(name.lines, 6)}`, `firm_nth${Math.min(name.nth, 4)}`]
        : ['firm_none']),
      `again${Math.min(others, 2)}`,
    ]
  })
}
