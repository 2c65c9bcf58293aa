import type { Candidate } from '../candidates/candidate.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'

/** A name is searched for so many lines above, up to a gap of so many sizes of the print. */
const farthest = 12
const widestGap = 2.5
/** Longer texts are sentences. */
const longestName = 90
/** A line is taken for a name if that is more probable than all else together. */
const likely = 0.5
/** Fewer digits in a row are equal by chance. */
const fewestDigits = 7

function isName({ text }: Segment): boolean {
  if (text.length > longestName || /@|www\./i.test(text)) return false
  const { company, person } = recogniseText(text)
  return company + person >= likely
}

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

/** The letters and digits of each line, without spaces and signs within its segments. */
function plainLines({ lines }: Layout): string[] {
  return lines.map(({ segments }) => segments.map(({ text }) => text.replace(/[^\d\p{L}]/gu, '')).join(' '))
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
  const lines = plainLines(layout)
  return candidates.map(({ value, segments: [segment] }) => {
    const name = findNameAbove(segment!, names)
    const number = /\d+$/.exec(value)?.[0].slice(-9) ?? ''
    const others =
      number.length < fewestDigits
        ? 0
        : lines.filter((text, i) => i !== segment!.line && text.includes(number)).length
    return [
      ...(name
        ? [`firm_above${Math.min(name.lines, 6)}`, `firm_nth${Math.min(name.nth, 4)}`]
        : ['firm_none']),
      `again${Math.min(others, 2)}`,
    ]
  })
}
