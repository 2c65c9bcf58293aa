import type { GrayImage, PixelBox } from './engine.ts'
import { inkThreshold } from './ink-threshold.ts'

type Run = { from: number; to: number; ink: number }

/** The runs of rows with ink between two columns, from the top. */
function inkRuns({ width, height, data }: GrayImage, { x0, x1 }: PixelBox): Run[] {
  const threshold = inkThreshold(data)
  const runs: Run[] = []
  for (let y = 0; y < height; y++) {
    let ink = 0
    for (let x = x0; x < x1; x++) ink += data[y * width + x]! < threshold ? 1 : 0
    if (ink === 0) continue
    const last = runs.at(-1)
    if (last?.to === y) {
      last.to = y + 1
      last.ink += ink
    } else runs.push({ from: y, to: y + 1, ink })
  }
  return runs
}

/**
 * Leaves out what is at the upper or lower edge of the picture of a line, with white between it and the letters of a word:
 * it belongs to the line above or below, and a box with it would not be level with those of the other words.
 */
export function trimBox(box: PixelBox, line: GrayImage): PixelBox {
  if (box.y0 > 0 && box.y1 < line.height) return box
  const runs = inkRuns(line, box)
  const most = Math.max(...runs.map(({ ink }) => ink))
  const own = runs.filter(
    ({ from, to, ink }) => ink === most || !((from === 0 && box.y0 <= 0) || to === line.height),
  )
  if (own.length === 0 || own.length === runs.length) return box
  return { ...box, y0: Math.max(box.y0, own[0]!.from), y1: Math.min(box.y1, own.at(-1)!.to) }
}

/** The box as high as its ink: Tesseract's boxes of words in some scripts reach over the whole height of the line. */
export function tightBox(box: PixelBox, line: GrayImage): PixelBox {
  const rows = inkRuns(line, box).filter(({ from, to }) => from < box.y1 && to > box.y0)
  if (rows.length === 0) return box
  return { ...box, y0: Math.max(box.y0, rows[0]!.from), y1: Math.min(box.y1, rows.at(-1)!.to) }
}
