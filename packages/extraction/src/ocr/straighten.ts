import type { Turn } from '../read/turn.ts'
import type { GrayImage } from './engine.ts'
import { evenLight } from './even-light.ts'
import { fitPixels, turnImage } from './gray-image.ts'
import { findSkew } from './skew.ts'
import { findTextEdges, gathering } from './text-rows.ts'

const glancePixels = 1_000_000
const leastSkewDegrees = 0.15
/** More skew than this is of a photo, or none: a shadow or the pattern of a table may look like lines of text. */
const mostScannerSkew = 2
/** A page is turned sideways only if its lines of text are this many times clearer that way. */
const sidewaysGain = 1.2
/**
 * From this ratio on the engine decides, where it can: an edge of the scanner's glass may look like lines of
 * text.
 */
const sidewaysDoubt = 0.7
const upsideDownGain = 1.1

/** A picture after turning and straightening, and the angles used. */
export type Straight = { image: GrayImage; turn: Turn; skewDegrees: number }

/** Turns a picture so that its lines are level. It is then probably, but not surely, upright. */
export async function straighten(
  image: GrayImage,
  isSideways?: (glance: GrayImage) => Promise<boolean>,
): Promise<Straight> {
  const plain = await fitPixels(image, glancePixels)
  const asItIs = await lookAt(plain, 0)
  const isPhoto = Math.abs(asItIs.skew) > mostScannerSkew
  const glance = isPhoto ? await evenLight(plain) : plain
  const level = isPhoto ? await lookAt(glance, 0) : asItIs
  const sideways = await lookAt(glance, 90)
  const gain = sideways.gathering / level.gathering
  const liesSideways = isSideways && gain > sidewaysDoubt ? await isSideways(plain) : gain > sidewaysGain
  const best = liesSideways ? sideways : level
  const flipped = await lookAt(glance, best.turn === 0 ? 180 : 270, best.skew)
  const { turn, skew } = flipped.gathering > upsideDownGain * best.gathering ? flipped : best
  const skewDegrees = Math.abs(skew) < leastSkewDegrees ? 0 : skew
  return { image: await turnImage(await turnImage(image, turn), skewDegrees), turn, skewDegrees }
}

/**
 * Measures how well the lower edges of the ink are aligned in rows after a turn. If text is upright these are
 * its baselines, which are better aligned than the tops of its letters.
 */
async function lookAt(glance: GrayImage, turn: Turn, knownSkew?: number) {
  const edges = findTextEdges(await turnImage(glance, turn))
  const skew = knownSkew ?? findSkew(edges)
  return { turn, skew, gathering: gathering(edges, skew) }
}
