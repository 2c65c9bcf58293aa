/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3

export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

/** A point of the shown page (fractions) as the point of the page as it was read. */
export function unrotated(x: number, y: number, turns: Turns): [number, number] {
  switch (turns) {
    case 0:
      return [x, y]
    case 1:
      return [y, 1 - x]
    case 2:
      return [1 - x, 1 - y]
    case 3:
      return [1 - y, x]
  }
}

/** The opposite of {@link unrotated}, for a box. */
export function rotatedBox([x0, y0, x1, y1]: Box, turns: Turns): Box {
  switch (turns) {
    case 0:
      return [x0, y0, x1, y1]
    case 1:
      return [1 - y1, x0, 1 - y0, x1]
    case 2:
      return [1 - x1, 1 - y1, 1 - x0, 1 - y0]
    case 3:
      return [y0, 1 - x1, y1, 1 - x0]
  }
}
