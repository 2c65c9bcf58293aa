import { gathering, type TextEdges } from './text-rows.ts'

const widestDegrees = 15
const fewestEdges = 200
const leastGain = 1.02

/** The angle in degrees by which a picture must be turned clockwise to make its lines of text level. */
export function findSkew(edges: TextEdges): number {
  if (edges.xs.length < fewestEdges) return 0
  const coarse = bestAngle(edges, 0, widestDegrees, 0.5)
  const fine = bestAngle(edges, coarse, 0.5, 0.1)
  const best = bestAngle(edges, fine, 0.1, 0.02)
  return gathering(edges, best) > leastGain * gathering(edges, 0) ? best : 0
}

function bestAngle(edges: TextEdges, centre: number, reach: number, step: number): number {
  let best = { angle: 0, score: -1 }
  for (let n = -Math.round(reach / step); n <= reach / step; n++) {
    const angle = centre + n * step
    const score = gathering(edges, angle)
    if (score > best.score) best = { angle, score }
  }
  return best.angle
}
