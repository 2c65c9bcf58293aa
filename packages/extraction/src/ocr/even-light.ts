import sharp from 'sharp'
import type { GrayImage } from './engine.ts'
import { grayOf } from './gray-image.ts'

/** Of the surroundings of a pixel, as a part of the picture's side. */
const reach = 1 / 40
const paper = 200

/** Divides each pixel by the light around it: paper gets the same shade everywhere, and shadows and tables fade. */
export async function evenLight(image: GrayImage): Promise<GrayImage> {
  const { width, height, data } = image
  const sigma = Math.max(2, Math.sqrt(width * height) * reach)
  const light = await grayOf(sharp(data, { raw: { width, height, channels: 1 } }).blur(sigma))
  const even = data.map((shade, at) => Math.min(255, (paper * shade) / Math.max(1, light.data[at]!)))
  return { width, height, data: even }
}
