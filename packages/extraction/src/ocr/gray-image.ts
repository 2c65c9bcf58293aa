import sharp, { type Sharp } from 'sharp'
import type { GrayImage, PixelBox } from './engine.ts'

/** Converts any picture to one grey byte per pixel. */
export async function grayOf(image: Sharp): Promise<GrayImage> {
  const { data, info } = await image
    .greyscale()
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 1) throw new TypeError(`A grey picture has ${info.channels} channels`)
  return { width: info.width, height: info.height, data }
}

/** Turns a picture clockwise by any angle; new areas are white. */
export async function turnImage(image: GrayImage, degrees: number): Promise<GrayImage> {
  return degrees === 0 ? image : grayOf(open(image).rotate(degrees, { background: '#fff' }))
}

/** Scales a picture to about this many pixels, enlarging it by at most `mostEnlargement`. */
export async function fitPixels(image: GrayImage, pixels: number, mostEnlargement = 1): Promise<GrayImage> {
  const scale = Math.min(mostEnlargement, Math.sqrt(pixels / (image.width * image.height)))
  return scale === 1
    ? image
    : grayOf(open(image).resize({ width: Math.max(1, Math.round(image.width * scale)) }))
}

/** Scales a picture to exactly this size. */
export function resizeImage(image: GrayImage, width: number, height: number): Promise<GrayImage> {
  return grayOf(open(image).resize({ width, height, fit: 'fill' }))
}

/** Cuts out a part of a picture; `box` in whole pixels. */
export function cropImage({ width, data }: GrayImage, { x0, y0, x1, y1 }: PixelBox): GrayImage {
  const part = new Uint8Array((x1 - x0) * (y1 - y0))
  for (let y = y0; y < y1; y++) part.set(data.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0))
  return { width: x1 - x0, height: y1 - y0, data: part }
}

function open({ width, height, data }: GrayImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } })
}
