import { certainty, lettersRead } from './certainty.ts'
import type { GrayImage, LineWord, PixelBox } from './engine.ts'
import { findScript } from './find-script.ts'
import { turnImage } from './gray-image.ts'
import { firstLanguage, type Language } from './language.ts'

/** The number of lines, the widest ones, that are read to decide how a page is to be read. */
const sampleLines = 8
/** Upside-down lines are read with a certainty of about 0.15, upright ones hardly ever below this. */
const surelyUpright = 0.5
/** A line is this many times longer than high, unless it is a single letter. */
const leastElongation = 1.5

/** Whether most lines are higher than wide. */
export function runUpOrDown(boxes: readonly PixelBox[]): boolean {
  const elongations = boxes.map(({ x0, y0, x1, y1 }) => (x1 - x0) / (y1 - y0))
  const level = elongations.filter((elongation) => elongation >= leastElongation).length
  return elongations.filter((elongation) => elongation <= 1 / leastElongation).length > level
}

/** `script` is the language of lines in letters that the model of the first reading does not know. */
export type Orientation = { isUpsideDown: boolean; script: Language | null }

type Line = { picture: GrayImage }
type Read<T extends Line> = (some: T[], language: Language) => Promise<LineWord[][]>

/** Decides by some of the lines, read with the model of the first reading and, if it is not sure, with those of other scripts. */
export async function findOrientation<T extends Line>(
  lines: readonly T[],
  read: Read<T>,
): Promise<Orientation> {
  const sample = lines.toSorted((a, b) => b.picture.width - a.picture.width).slice(0, sampleLines)
  const scriptOf = (some: readonly T[], first: LineWord[][]) =>
    findScript(first, (which, language) => {
      const chosen = which.map((at) => some[at]!)
      return read(chosen, language)
    })
  const upright = await read(sample, firstLanguage)
  if (certainty(upright.flat()) >= surelyUpright)
    return { isUpsideDown: false, script: await scriptOf(sample, upright) }
  const flipped = await Promise.all(
    sample.map(async (line) => ({ ...line, picture: await turnImage(line.picture, 180) })),
  )
  const turned = await read(flipped, firstLanguage)
  if (certainty(turned.flat()) >= surelyUpright)
    return { isUpsideDown: true, script: await scriptOf(flipped, turned) }
  const script = await scriptOf(sample, upright)
  if (script) return { isUpsideDown: false, script }
  const turnedScript = await scriptOf(flipped, turned)
  if (turnedScript) return { isUpsideDown: true, script: turnedScript }
  return { isUpsideDown: lettersRead(turned.flat()) > lettersRead(upright.flat()), script: null }
}
