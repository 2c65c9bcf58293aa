import type { Glyph, Rect } from './glyph.ts'

/** The distance from one glyph to the next along the baseline and perpendicular to it, in ems. */
export function step(previous: Glyph, glyph: Glyph): { gap: number; rise: number } {
  const {
    ahead: [ux, uy],
    emPt,
  } = previous.style
  const rise = (glyph.origin[0] - previous.origin[0]) * -uy + (glyph.origin[1] - previous.origin[1]) * ux
  const gap = reach(glyph.span, ux, uy, Math.min) - reach(previous.span, ux, uy, Math.max)
  return { gap: gap / emPt, rise: rise / emPt }
}

function reach(rect: Rect, ux: number, uy: number, pick: typeof Math.min): number {
  return pick(rect.x0 * ux, rect.x1 * ux) + pick(rect.y0 * uy, rect.y1 * uy)
}
