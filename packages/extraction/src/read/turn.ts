import type { Box } from '../file-content.ts'

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

export const turns: Turn[] = [0, 90, 180, 270]

/** The box of a page after the page is turned clockwise. */
export function turnBox([x0, y0, x1, y1]: Box, turn: Turn): Box {
  if (turn === 90) return [1 - y1, x0, 1 - y0, x1]
  if (turn === 180) return [1 - x1, 1 - y1, 1 - x0, 1 - y0]
  if (turn === 270) return [y0, 1 - x1, y1, 1 - x0]
  return [x0, y0, x1, y1]
}

export function turnBack(turn: Turn): Turn {
  return ((360 - turn) % 360) as Turn
}
