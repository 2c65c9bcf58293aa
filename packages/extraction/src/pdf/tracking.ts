import type { Gap, Glyph, GlyphStyle } from './glyph.ts'
import { step } from './glyph-step.ts'

const fewestGaps = 3
/** Ems: within one text object, and between letters that are objects of their own, whose words may be narrower. */
const least = { ofObject: 0.2, ofLetters: 0.1 }
const most = 0.8
/** Ems: gaps between letters differ by at most this, as pairs such as AV are set closer; those between words are wider. */
const kerning = 0.12
const wordSpace = 0.18
/** Ems: columns are farther from each other. */
const column = 1.5

/** Gaps of letters that follow each other, in ems; those with a drawn blank between them do not count. */
type Run = { glyphs: Glyph[]; gaps: number[] }

function isSameLine(previous: Glyph, glyph: Glyph, { gap, rise }: ReturnType<typeof step>): boolean {
  return (
    Math.abs(rise) < 0.02 &&
    Math.abs(glyph.style.emPt / previous.style.emPt - 1) < 0.02 &&
    Math.abs(gap) < column
  )
}

/** Letters of a line that are text objects of their own, as browsers draw them. */
function runsOfLetters(glyphs: readonly (Glyph | Gap)[]): Run[] {
  const runs: Run[] = []
  let previous: Glyph | null = null
  let isBlank = false
  for (const glyph of glyphs) {
    if (typeof glyph === 'string') {
      if (glyph === 'line end') previous = null
      isBlank ||= glyph === 'space'
      continue
    }
    const next = previous && step(previous, glyph)
    const run = next && isSameLine(previous!, glyph, next) ? runs.at(-1)! : { glyphs: [], gaps: [] }
    if (run.glyphs.length === 0) runs.push(run)
    else if (!isBlank) run.gaps.push(next!.gap)
    run.glyphs.push(glyph)
    previous = glyph
    isBlank = false
  }
  return runs
}

/** The usual gap of letters that are all as far from each other, or from the next word; null if they are not. */
function spacingOf({ gaps }: Run): number | null {
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  const isEven = gaps.every((gap) => Math.abs(gap - usual) < kerning || gap > usual + wordSpace)
  return isEven && usual > least.ofLetters && usual < most ? usual : null
}

/**
 * By glyph, the gap between letters, in ems, of text that is spaced so widely (I N V O I C E) that PDFium takes every letter
 * for a word.
 */
export function findTracking(glyphs: readonly (Glyph | Gap)[]): Map<Glyph, number> {
  const tracking = trackingOfObjects(glyphs)
  const spaced = runsOfLetters(glyphs).flatMap((run) => {
    const spacing = spacingOf(run)
    return spacing === null ? [] : [{ ...run, spacing }]
  })
  const long = spaced.filter(({ gaps }) => gaps.length >= fewestGaps)
  // Short words are spaced as longer ones of their size are.
  const isLikeLong = (run: (typeof spaced)[number]) =>
    long.some(
      (other) =>
        Math.abs(other.spacing - run.spacing) < kerning / 2 &&
        other.glyphs[0]!.style.emPt === run.glyphs[0]!.style.emPt,
    )
  for (const run of spaced.filter(isLikeLong))
    for (const glyph of run.glyphs) tracking.set(glyph, run.spacing)
  return tracking
}

function trackingOfObjects(glyphs: readonly (Glyph | Gap)[]): Map<Glyph, number> {
  const objects = Map.groupBy(
    glyphs.filter((glyph) => typeof glyph !== 'string'),
    ({ style }): GlyphStyle => style,
  )
  const tracking = new Map<Glyph, number>()
  for (const own of objects.values()) {
    let smallest = own.length > fewestGaps ? Infinity : 0
    // The letters of most texts touch, so that the first gap decides.
    for (let i = 1; i < own.length && smallest > least.ofObject; i++)
      smallest = Math.min(smallest, step(own[i - 1]!, own[i]!).gap)
    if (smallest > least.ofObject && smallest < most) for (const glyph of own) tracking.set(glyph, smallest)
  }
  return tracking
}
