import type { Turn } from '../read/turn.ts'
import type { GrayImage } from './engine.ts'
import { fitPixels, turnImage } from './gray-image.ts'
import { findSkew } from './skew.ts'
import { findTextEdges, gathering } from './text-rows.ts'

const glancePixels = 1_000_000
const leastSkewDegrees = 0.15
/** Lines of text must gather this much better another way before a page is turned. */
const sidewaysGain = 1.2
/** From here on an engine that sees the lines is asked: an edge of the scanner's glass gathers like text. */
const sidewaysDoubt = 0.7
const upsideDownGain = 1.1

/** A picture turned and straightened, and how. */
export type Straight = { image: GrayImage; turn: Turn; skewDegrees: number }

/** Turns a picture so that its lines run level; that it then stands on its feet is only likely. */
export async function straighten(
  image: GrayImage,
  isSideways?: (glance: GrayImage) => Promise<boolean>,
): Promise<Straight> {
  const glance = await fitPixels(image, glancePixels)
  const level = await lookAt(glance, 0)
  const sideways = await lookAt(glance, 90)
  const gain = sideways.gathering / level.gathering
  const liesSideways = isSideways && gain > sidewaysDoubt ? await isSideways(glance) : gain > sidewaysGain
  const best = liesSideways ? sideways : level
  const flipped = await lookAt(glance, best.turn === 0 ? 180 : 270, best.skew)
  const { turn, skew } = flipped.gathering > upsideDownGain * best.gathering ? flipped : best
  const skewDegrees = Math.abs(skew) < leastSkewDegrees ? 0 : skew
  return { image: await turnImage(await turnImage(image, turn), skewDegrees), turn, skewDegrees }
}

/**
 * How well the lower edges of the ink gather in rows, after a turn. They are the baselines where text
 * stands on its feet, and gather better than the tops of its letters.
 */
async function lookAt(glance: GrayImage, turn: Turn, knownSkew?: number) {
  const edges = findTextEdges(await turnImage(glance, turn))
  const skew = knownSkew ?? findSkew(edges)
  return { turn, skew, gathering: gathering(edges, skew) }
}
