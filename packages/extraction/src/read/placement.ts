import type { Box, Placement } from '../file-content.ts'
import { levelBox, unlevelBox } from './bend.ts'
import { turnBack, turnBox } from './turn.ts'

type Size = { width: number; height: number }

/** The size of the upright page: straightening adds room for the corners. */
export function uprightSize(placement: Placement): Size {
  const { width, height } = turnedSize(placement)
  const { sin, cos } = skewOf(placement)
  return {
    width: width * cos + height * Math.abs(sin),
    height: height * cos + width * Math.abs(sin),
  }
}

/** Converts a box of the upright page to the page as shown; for a skewed page, the box around its corners. */
export function toShownBox(upright: Box, placement: Placement): Box {
  const box = placement.bend ? unlevelBox(upright, placement.bend) : upright
  const turned = turnedSize(placement)
  const size = uprightSize(placement)
  const { sin, cos } = skewOf(placement)
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = (box[corner % 2 === 0 ? 0 : 2] - 0.5) * size.width
    const y = (box[corner < 2 ? 1 : 3] - 0.5) * size.height
    return [(x * cos + y * sin) / turned.width + 0.5, (y * cos - x * sin) / turned.height + 0.5] as const
  })
  return turnBox(boxAround(corners), turnBack(placement.turn))
}

/** Converts a box of the page as shown to the upright page; for a skewed page, the box around its corners. */
export function toUprightBox(box: Box, placement: Placement): Box {
  const turned = turnedSize(placement)
  const upright = uprightSize(placement)
  const { sin, cos } = skewOf(placement)
  const sides = turnBox(box, placement.turn)
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = (sides[corner % 2 === 0 ? 0 : 2] - 0.5) * turned.width
    const y = (sides[corner < 2 ? 1 : 3] - 0.5) * turned.height
    return [(x * cos - y * sin) / upright.width + 0.5, (y * cos + x * sin) / upright.height + 0.5] as const
  })
  const around = boxAround(corners)
  return placement.bend ? levelBox(around, placement.bend) : around
}

/** The box around points, as far as it is on the page. */
function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const around = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return around.map((side) => Math.min(1, Math.max(0, side))) as Box
}

function turnedSize({ turn, width, height }: Placement): Size {
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height }
}

function skewOf({ skewDegrees }: Placement) {
  const radians = (skewDegrees * Math.PI) / 180
  return { sin: Math.sin(radians), cos: Math.cos(radians) }
}
