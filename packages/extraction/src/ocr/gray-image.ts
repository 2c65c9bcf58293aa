import sharp, { type Sharp } from 'sharp'
import type { GrayImage, PixelBox } from './engine.ts'

/** Any picture as one grey byte a pixel. */
export async function grayOf(image: Sharp): Promise<GrayImage> {
  const { data, info } = await image
    .greyscale()
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 1) throw new TypeError(`A grey picture has ${info.channels} channels`)
  return { width: info.width, height: info.height, data }
}

/** Turns clockwise by any angle; what becomes free is white. */
export async function turnImage(image: GrayImage, degrees: number): Promise<GrayImage> {
  return degrees === 0 ? image : grayOf(open(image).rotate(degrees, { background: '#fff' }))
}

/** Brings a picture to about so many pixels, enlarging it at most by `mostEnlargement`. */
export async function fitPixels(image: GrayImage, pixels: number, mostEnlargement = 1): Promise<GrayImage> {
  const scale = Math.min(mostEnlargement, Math.sqrt(pixels / (image.width * image.height)))
  return scale === 1
    ? image
    : grayOf(open(image).resize({ width: Math.max(1, Math.round(image.width * scale)) }))
}

/** Brings a picture to exactly this size. */
export function resizeImage(image: GrayImage, width: number, height: number): Promise<GrayImage> {
  return grayOf(open(image).resize({ width, height, fit: 'fill' }))
}

/** A part of a picture; `box` in whole pixels. */
export function cropImage({ width, data }: GrayImage, { x0, y0, x1, y1 }: PixelBox): GrayImage {
  const part = new Uint8Array((x1 - x0) * (y1 - y0))
  for (let y = y0; y < y1; y++) part.set(data.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0))
  return { width: x1 - x0, height: y1 - y0, data: part }
}

function open({ width, height, data }: GrayImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } })
}
