import bwip from 'bwip-js/node'
import { draw, type Sheet } from '../page/sheet.ts'

/** The kinds of codes that can be drawn. */
export type SymbolKind =
  | 'qrcode'
  | 'swissqrcode'
  | 'microqrcode'
  | 'datamatrix'
  | 'azteccode'
  | 'pdf417'
  | 'code128'
  | 'ean13'

/** A code as black rectangles, in points, without its margin. */
export type CodeSymbol = {
  width: number
  height: number
  bars: { x: number; y: number; width: number; height: number }[]
}

type Matrix = { pixs: number[]; pixx: number; pixy: number }
type Bars = { sbs: number[] }

/** The width of the smallest part in points. */
const moduleSizes: Record<SymbolKind, number> = {
  qrcode: 1.15,
  swissqrcode: 1.15,
  microqrcode: 1.5,
  datamatrix: 1.3,
  azteccode: 1.3,
  pdf417: 0.9,
  code128: 0.9,
  ean13: 0.95,
}
const barHeight = 36

const options: Partial<Record<SymbolKind, object>> = {
  qrcode: { eclevel: 'M' },
  pdf417: { eclevel: 4, columns: 9, rowmult: 3 },
}

/** Encodes a text; `swissqrcode` is a QR code with the Swiss cross in its middle. */
export function makeSymbol(kind: SymbolKind, text: string): CodeSymbol {
  const symbol = kind === 'swissqrcode' ? 'qrcode' : kind
  const [drawn] = bwip.raw({ bcid: symbol, text, ...options[symbol] }) as (Matrix | Bars)[]
  const size = moduleSizes[kind]
  if (!drawn) throw new Error(`There is no symbol for ${kind}`)
  if ('sbs' in drawn) return symbolOfBars(drawn, size)
  const made = symbolOfMatrix(drawn, size)
  return kind === 'swissqrcode' ? withCross(made) : made
}

/** Each row is listed once; those of a PDF417 are higher than wide. */
function symbolOfMatrix({ pixs, pixx, pixy }: Matrix, size: number): CodeSymbol {
  const bars: CodeSymbol['bars'] = []
  const rows = pixs.length / pixx
  const height = (size * pixy) / rows
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < pixx; column++) {
      const start = column
      while (column < pixx && pixs[row * pixx + column] === 1) column++
      if (column > start)
        bars.push({ x: start * size, y: row * height, width: (column - start) * size, height })
    }
  return { width: pixx * size, height: pixy * size, bars }
}

function symbolOfBars({ sbs }: Bars, size: number): CodeSymbol {
  const bars: CodeSymbol['bars'] = []
  let x = 0
  for (const [at, width] of sbs.entries()) {
    if (at % 2 === 0) bars.push({ x, y: 0, width: width * size, height: barHeight })
    x += width * size
  }
  return { width: x, height: barHeight, bars }
}

/** The cross of 7 mm on a code of 46 mm. */
function withCross({ width, height, bars }: CodeSymbol): CodeSymbol {
  const [side, middle] = [(width * 7) / 46, width / 2]
  const isOutside = ({ x, y, ...bar }: CodeSymbol['bars'][number]) =>
    x + bar.width < middle - side / 2 ||
    x > middle + side / 2 ||
    y + bar.height < middle - side / 2 ||
    y > middle + side / 2
  const arm = side / 5
  return {
    width,
    height,
    bars: [
      ...bars.filter(isOutside),
      { x: middle - side * 0.45, y: middle - arm / 2, width: side * 0.9, height: arm },
    ],
  }
}

/** Draws a code with its top left at a point; a scaled one is as wide as `width`. */
export function drawSymbol(
  sheet: Sheet,
  symbol: CodeSymbol,
  at: { x: number; y: number; width?: number },
): void {
  const scale = (at.width ?? symbol.width) / symbol.width
  for (const bar of symbol.bars)
    draw(sheet, {
      kind: 'rect',
      x: at.x + bar.x * scale,
      y: at.y + bar.y * scale,
      width: bar.width * scale,
      height: bar.height * scale,
      fill: '#000000',
    })
}
