import type { GrayImage, TextLine } from './engine.ts'
import { findTextLines } from './find-text-lines.ts'
import { resizeImage } from './gray-image.ts'
import { openNetwork, tryNetwork, unfit } from './network.ts'

/** Finding lines needs fewer pixels than reading them. */
const detectPixels = 1_300_000
const detectMultiple = 32
const probeSide = 64

/** Finds the lines of an upright, straight picture, in any order. */
export type Detector = (image: GrayImage) => Promise<TextLine[]>

/** Loads a network that finds lines of text. Throws an error that names its file if it does not fit. */
export async function createDetector(path: string): Promise<Detector> {
  const network = await openNetwork(path)
  const probed = await tryNetwork(network, probeSide, probeSide)
  if (probed?.data.length !== probeSide * probeSide || probed.data.some((value) => value < 0 || value > 1))
    throw unfit(path, 'expected a detector with a probability of text for each pixel')
  return async (image) => {
    const scale = Math.min(1, Math.sqrt(detectPixels / (image.width * image.height)))
    const fit = (side: number) => Math.max(1, Math.round((side * scale) / detectMultiple)) * detectMultiple
    const [width, height] = [fit(image.width), fit(image.height)]
    const small = await resizeImage(image, width, height)
    const { data } = await network.run(inputOf(small), height, width)
    const [scaleX, scaleY] = [image.width / width, image.height / height]
    return findTextLines(data, width, height).map(({ x0, y0, x1, y1, course }) => ({
      x0: Math.floor(x0 * scaleX),
      y0: Math.floor(y0 * scaleY),
      x1: Math.min(image.width, Math.ceil(x1 * scaleX)),
      y1: Math.min(image.height, Math.ceil(y1 * scaleY)),
      ...(course && { course: { rise: course.rise * scaleY, sag: course.sag * scaleY } }),
    }))
  }
}

/** Means and standard deviations of the colours that PP-OCR's detectors are trained with. */
const colours = [
  { mean: 0.485, deviation: 0.229 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.406, deviation: 0.225 },
]

function inputOf({ data }: GrayImage): Float32Array {
  const input = new Float32Array(3 * data.length)
  for (const [channel, { mean, deviation }] of colours.entries()) {
    const plane = input.subarray(channel * data.length, (channel + 1) * data.length)
    for (let at = 0; at < data.length; at++) plane[at] = (data[at]! / 255 - mean) / deviation
  }
  return input
}
