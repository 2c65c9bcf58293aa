import type { Turn } from '../read/turn.ts'
import type { GrayImage } from './engine.ts'
import { fitPixels, turnImage } from './gray-image.ts'
import { findSkew } from './skew.ts'
import { findTextEdges, gathering } from './text-rows.ts'

const glancePixels = 1_000_000
const leastSkewDegrees = 0.15
/** Lines of text must gather this much better sideways before a page is turned. */
const sidewaysGain = 1.2

/** A picture turned and straightened, and how. */
export type Straight = { image: GrayImage; turn: Turn; skewDegrees: number }

/** Turns a picture so that its lines run level; whether it then stands on its head is left open. */
export const straighten = async (image: GrayImage): Promise<Straight> => {
  const glance = await fitPixels(image, glancePixels)
  const level = findTextEdges(glance)
  const sideways = findTextEdges(await turnImage(glance, 90))
  const levelSkew = findSkew(level)
  const sidewaysSkew = findSkew(sideways)
  const isSideways = gathering(sideways, sidewaysSkew) > sidewaysGain * gathering(level, levelSkew)
  const turn = isSideways ? 90 : 0
  const skew = isSideways ? sidewaysSkew : levelSkew
  const skewDegrees = Math.abs(skew) < leastSkewDegrees ? 0 : skew
  const turned = await turnImage(image, turn)
  return { image: await turnImage(turned, skewDegrees), turn, skewDegrees }
}
