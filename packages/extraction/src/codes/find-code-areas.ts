import type { Box } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'

/** The size of the picture to look at: about A4 at 75 dpi. */
export const glancePixels = 500_000
/** The side of a cell of the grid that is looked at: 2 mm at 75 dpi. */
const cellPx = 6
/** A window of so many cells (6 mm) lies within every code that can be read. */
const windowCells = 3
/** The least share of ink of a code, and how much its neighbouring pixels differ on average: at its densest place. */
const dense = { ink: 0.36, contrast: 0.24 }
/** The same of the whole code. Text has less of both. */
const sparse = { ink: 0.25, contrast: 0.17 }
/** Filled areas and photos have more ink. */
const mostInk = 0.8
/** The empty margin that belongs to a code. */
const marginCells = 2

/** Sums of cells above and left of each, so that a window's sum is found at once. */
function accumulate(cells: Float64Array, columns: number, rows: number): Float64Array {
  const sums = new Float64Array((columns + 1) * (rows + 1))
  for (let row = 0; row < rows; row++)
    for (let column = 0, line = 0; column < columns; column++) {
      line += cells[row * columns + column]!
      sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1]! + line
    }
  return sums
}

/** The shades that become white and black, as shares of all pixels: paper may be grey, and ink may be faded. */
const [paperShare, inkShare] = [0.9, 0.01]
const leastRange = 60

/** By its shade, how dark a pixel is between paper (0) and ink (255). */
function darknessTable(data: Uint8Array): Uint8Array {
  const histogram = new Uint32Array(256)
  for (let at = 0; at < data.length; at++) if (data[at] !== 255) histogram[data[at]!]!++
  const shadeAt = (share: number) => {
    let [shade, count] = [0, histogram[0]!]
    while (shade < 255 && count <= share * data.length) {
      shade += 1
      count += histogram[shade]!
    }
    return shade
  }
  const paper = shadeAt(paperShare)
  const ink = Math.min(shadeAt(inkShare), paper - leastRange)
  return Uint8Array.from({ length: 256 }, (_, shade) =>
    Math.max(0, Math.min(255, Math.round((255 * (paper - shade)) / (paper - ink)))),
  )
}

/** Ink and contrast of each cell, from 0 to 1. Where all is white, which is most of a page, there is neither. */
function measure({ width, data }: GrayImage, columns: number, rows: number) {
  const darkness = darknessTable(data)
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  // Its pixels and the next one behind them, which its last is compared with: two words of four bytes that overlap.
  const isWhite = (at: number) => (view.getInt32(at) & view.getInt32(at + cellPx - 3)) === -1
  const last = data.length - 1
  const ink = new Float64Array(columns * rows)
  const contrast = new Float64Array(columns * rows)
  for (let y = 0; y < rows * cellPx; y++) {
    const firstCell = Math.floor(y / cellPx) * columns
    const below = (y + 1) * width < data.length ? width : 0
    for (let column = 0; column < columns; column++) {
      const start = y * width + column * cellPx
      const end = start + cellPx
      if (end + below <= last && isWhite(start) && isWhite(start + below)) continue
      let dark = 0
      let edges = 0
      let shade = darkness[data[start]!]!
      for (let at = start; at < end; at++) {
        const next = at < last ? darkness[data[at + 1]!]! : shade
        const across = Math.abs(shade - next)
        const down = Math.abs(shade - darkness[data[at + below]!]!)
        dark += shade
        edges += Math.max(across, down)
        shade = next
      }
      ink[firstCell + column]! += dark
      contrast[firstCell + column]! += edges
    }
  }
  const whole = 255 * cellPx * cellPx
  return { ink: ink.map((sum) => sum / whole), contrast: contrast.map((sum) => sum / whole) }
}

type Share = { ink: number; contrast: number }

function isAtLeast({ ink, contrast }: Share, least: Share): boolean {
  return ink >= least.ink && contrast >= least.contrast
}

/** Finds the parts of a page that may be codes, in a picture of it at 75 dpi: as dense as a code, and as restless. */
export function findCodeAreas(glance: GrayImage): Box[] {
  const columns = Math.floor(glance.width / cellPx)
  const rows = Math.floor(glance.height / cellPx)
  if (columns < windowCells || rows < windowCells) return []
  const { ink, contrast } = measure(glance, columns, rows)
  const [inkSums, contrastSums] = [accumulate(ink, columns, rows), accumulate(contrast, columns, rows)]
  const mean = (sums: Float64Array, column: number, row: number) => {
    const [top, bottom] = [row * (columns + 1) + column, (row + windowCells) * (columns + 1) + column]
    return (
      (sums[bottom + windowCells]! - sums[bottom]! - sums[top + windowCells]! + sums[top]!) / windowCells ** 2
    )
  }
  const marks = new Uint8Array(columns * rows)
  for (let row = 0; row + windowCells <= rows; row++)
    for (let column = 0; column + windowCells <= columns; column++) {
      const inkShare = mean(inkSums, column, row)
      if (inkShare < sparse.ink || inkShare > mostInk) continue
      const share = { ink: inkShare, contrast: mean(contrastSums, column, row) }
      const mark = isAtLeast(share, dense) ? 2 : isAtLeast(share, sparse) ? 1 : 0
      if (mark === 0) continue
      for (let y = row; y < row + windowCells; y++)
        for (let x = column; x < column + windowCells; x++)
          marks[y * columns + x] = Math.max(marks[y * columns + x]!, mark)
    }
  return joinCells(marks, columns, rows).map(([x0, y0, x1, y1]): Box => {
    const side = (cells: number, size: number) => Math.min(1, Math.max(0, (cells * cellPx) / size))
    return [
      side(x0 - marginCells, glance.width),
      side(y0 - marginCells, glance.height),
      side(x1 + marginCells, glance.width),
      side(y1 + marginCells, glance.height),
    ]
  })
}

/** The boxes around neighbouring marked cells with a dense one among them, in cells; clears the marks. */
function joinCells(marks: Uint8Array, columns: number, rows: number): Box[] {
  const boxes: Box[] = []
  for (let start = 0; start < marks.length; start++) {
    if (marks[start] === 0) continue
    const box: Box = [columns, rows, 0, 0]
    const open = [start]
    let isDense = marks[start] === 2
    marks[start] = 0
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [column, row] = [cell % columns, Math.floor(cell / columns)]
      box[0] = Math.min(box[0], column)
      box[1] = Math.min(box[1], row)
      box[2] = Math.max(box[2], column + 1)
      box[3] = Math.max(box[3], row + 1)
      const around = [
        column > 0 ? cell - 1 : -1,
        column + 1 < columns ? cell + 1 : -1,
        cell - columns,
        cell + columns,
      ]
      for (const next of around)
        if (marks[next]) {
          isDense ||= marks[next] === 2
          marks[next] = 0
          open.push(next)
        }
    }
    if (isDense) boxes.push(box)
  }
  return boxes
}
