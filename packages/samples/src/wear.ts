import sharp, { type OverlayOptions } from 'sharp'
import { renderImagesPdf } from './page/render-pdf.ts'
import { createRandom, type Random } from './random.ts'
import type { Box, PrintedPosition, Sample, Truth } from './sample.ts'

/** Pixels of one page: 4 bytes each, red first. */
export type PageImage = { data: Uint8Array; width: number; height: number }

/** Maps a point of the clean page to the worn one, both in fractions of their pages. */
type MovePoint = (x: number, y: number) => [number, number]

export type WornImage = {
  bytes: Uint8Array
  contentType: 'image/jpeg' | 'image/png'
  width: number
  height: number
  move: MovePoint
}

/** How a page became an image. */
export type Wear = 'scan' | 'fax' | 'photo' | 'thermal' | 'copy'

const kinds: readonly (readonly [Wear, number])[] = [
  ['scan', 4],
  ['fax', 1.5],
  ['photo', 3],
  ['thermal', 2],
  ['copy', 1.5],
]

async function noiseLayer(width: number, height: number, sigma: number, r: Random): Promise<OverlayOptions> {
  // A tile of our own random values, because sharp's noise is not reproducible.
  const size = 128
  const tile = Buffer.alloc(size * size * 4)
  for (let i = 0; i < size * size; i++) {
    const strength = (r.next() + r.next() + r.next() - 1.5) * sigma
    const shade = strength > 0 ? 255 : 0
    tile.fill(shade, i * 4, i * 4 + 3)
    tile[i * 4 + 3] = Math.min(255, Math.abs(strength))
  }
  const input = await sharp(tile, { raw: { width: size, height: size, channels: 4 } })
    .png()
    .toBuffer()
  return {
    input,
    tile: true,
    top: 0,
    left: 0,
    ...(width < size || height < size ? { gravity: 'northwest' } : {}),
  }
}

/** A dark side, a fold or the shadow of a hand. */
function shadowLayer(width: number, height: number, r: Random): OverlayOptions {
  const dark = (0.08 + 0.28 * r.next()).toFixed(2)
  const [x1, y1, x2, y2] = r.pick([
    [0, 0, 1, 0],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
    [0, 1, 0, 0],
    [0, 0, 1, 1],
    [1, 0, 0, 1],
  ])
  const stop = r.pick([30, 50, 80, 100])
  const fold = r.chance(0.3)
    ? `<rect x="0" y="${Math.round(height * (0.3 + 0.4 * r.next()))}" width="${width}" height="${Math.max(2, Math.round(height / 300))}" fill="#000" fill-opacity="0.12"/>`
    : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop offset="0%" stop-color="#000" stop-opacity="${dark}"/><stop offset="${stop}%" stop-color="#000" stop-opacity="0"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${fold}</svg>`
  return { input: Buffer.from(svg), top: 0, left: 0 }
}

/** White stripes from a worn thermal printer, and faded paper. */
function stripesLayer(width: number, height: number, r: Random): OverlayOptions {
  const stripes = Array.from(
    { length: r.int(1, 4) },
    () =>
      `<rect x="${r.int(0, width)}" y="0" width="${r.pick([1, 1, 2])}" height="${height}" fill="#fff" fill-opacity="${(0.3 + 0.5 * r.next()).toFixed(2)}"/>`,
  )
  return {
    input: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stripes.join('')}</svg>`,
    ),
    top: 0,
    left: 0,
  }
}

/** Pen marks and a rubber stamp, as in offices. */
function marksLayer(width: number, height: number, r: Random): OverlayOptions {
  const ink = r.pick(['#1a2f8a', '#222222', '#7a1f1f'])
  const strokes = Array.from({ length: r.int(1, 3) }, () => {
    const [x, y] = [r.int(0, Math.round(width * 0.8)), r.int(0, Math.round(height * 0.9))]
    const step = () => r.int(-Math.round(width / 12), Math.round(width / 8))
    return `<path d="M${x} ${y}c${step()} ${step()} ${step()} ${step()} ${step()} ${step()}s${step()} ${step()} ${step()} ${step()}" fill="none" stroke="${ink}" stroke-opacity="0.7" stroke-width="${Math.max(2, width / 350)}"/>`
  })
  return {
    input: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${strokes.join('')}</svg>`,
    ),
    top: 0,
    left: 0,
  }
}

type Margins = { left: number; right: number; top: number; bottom: number }

/** A small receipt may be anywhere on a large scanner. */
function chooseMargins(image: PageImage, how: Wear, r: Random): Margins {
  const isOnBed = how === 'photo' || (image.height > image.width * 1.5 && r.chance(0.3))
  if (!isOnBed) return { left: 0, right: 0, top: 0, bottom: 0 }
  const part = (size: number, most: number) => Math.round(size * r.next() * most)
  const most = how === 'photo' ? 0.15 : 0.7
  return {
    left: part(image.width, most),
    right: part(image.width, most),
    top: part(image.height, most / 4),
    bottom: part(image.height, most / 4),
  }
}

/** Maps points for turning a page and enlarging its canvas. */
function moveFor(
  image: PageImage,
  margins: Margins,
  degrees: number,
  canvas: { width: number; height: number },
): MovePoint {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return (x, y) => {
    const dx = x * image.width + margins.left - (image.width + margins.left + margins.right) / 2
    const dy = y * image.height + margins.top - (image.height + margins.top + margins.bottom) / 2
    return [(dx * cos - dy * sin) / canvas.width + 0.5, (dx * sin + dy * cos) / canvas.height + 0.5]
  }
}

/** Turns a clean page into what a scanner, a fax machine or a phone makes of it. */
export async function wear(image: PageImage, seed: string | number, kind?: Wear): Promise<WornImage> {
  const r = createRandom(`wear/${seed}`)
  const how = kind ?? r.weighted(kinds)
  const degrees = r.weighted([
    [0, 2],
    [(r.next() - 0.5) * 1.5, 5],
    [(r.next() - 0.5) * 5, how === 'photo' ? 5 : 1.5],
  ])
  const paper = how === 'photo' ? r.pick(['#8a8178', '#4c4a48', '#c9c1b4', '#e8e6e0']) : '#ffffff'
  const margins = chooseMargins(image, how, r)
  const turned = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .extend({ ...margins, background: paper })
    .rotate(degrees, { background: paper })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = turned.info
  const layers: OverlayOptions[] = []
  if (r.chance(0.15)) layers.push(marksLayer(width, height, r))
  if (how === 'photo' || (how === 'copy' && r.chance(0.5))) layers.push(shadowLayer(width, height, r))
  if (how === 'thermal') layers.push(stripesLayer(width, height, r))
  layers.push(
    await noiseLayer(width, height, how === 'photo' ? 26 : how === 'fax' || how === 'copy' ? 60 : 18, r),
  )
  let pipeline = sharp(turned.data).composite(layers)
  const worn = await pipeline.png({ compressionLevel: 1 }).toBuffer()
  pipeline = sharp(worn)
  if (how !== 'photo' || r.chance(0.3)) pipeline = pipeline.grayscale()
  if (how === 'thermal') pipeline = pipeline.linear(0.35 + 0.35 * r.next(), 110 + r.int(-20, 20))
  if (how === 'copy') pipeline = pipeline.linear(1.5, -60)
  if (how === 'scan' && r.chance(0.4)) pipeline = pipeline.linear(0.85, 25)
  if (how !== 'fax' || r.chance(0.3))
    pipeline = pipeline.blur(0.35 + r.next() * (how === 'photo' ? 1.1 : 0.6))
  if (how === 'fax') pipeline = pipeline.threshold(r.int(120, 190))
  const isPng = how === 'fax' || r.chance(0.15)
  const bytes = isPng
    ? await pipeline.png().toBuffer()
    : await pipeline.jpeg({ quality: r.int(38, 88) }).toBuffer()
  return {
    bytes: new Uint8Array(bytes),
    contentType: isPng ? 'image/png' : 'image/jpeg',
    width,
    height,
    move: moveFor(image, margins, degrees, { width, height }),
  }
}

function moveBox([x0, y0, x1, y1]: Box, move: MovePoint): Box {
  const corners = [move(x0, y0), move(x1, y0), move(x0, y1), move(x1, y1)]
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  const [xs, ys] = [corners.map(([x]) => clamp(x)), corners.map(([, y]) => clamp(y))]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The places of a truth where they lie on the worn pages; those on pages that were left out are gone. */
function moveTruth(truth: Truth, moves: readonly MovePoint[]): Truth {
  const movePositions = (places: Record<string, PrintedPosition>): Record<string, PrintedPosition> =>
    Object.fromEntries(
      Object.entries(places).flatMap(([name, { page, box }]) => {
        const move = moves[page - 1]
        return move ? [[name, { page, box: moveBox(box, move) }]] : []
      }),
    )
  return {
    ...truth,
    boxes: movePositions(truth.boxes),
    lineItemBoxes: truth.lineItemBoxes.map(movePositions),
  }
}

/**
 * A sample as a scanner gives it: one page as an image file, several as a PDF of images. `render` gives
 * the pixels of all its pages, or of the first ones: then a value without a place in `boxes` may be on a
 * page that was left out.
 */
export async function wearSample(
  sample: Sample,
  seed: string | number,
  render: (bytes: Uint8Array) => Promise<readonly PageImage[]>,
  kind?: Wear,
): Promise<Sample> {
  const how = kind ?? createRandom(`wear/${seed}/kind`).weighted(kinds)
  const pages: WornImage[] = []
  for (const [i, image] of (await render(sample.bytes)).entries())
    pages.push(await wear(image, `${seed}/${i}`, how))
  const [first] = pages
  const isSingle = pages.length === 1
  return {
    ...sample,
    id: `${sample.id}-worn`,
    contentType: isSingle ? first!.contentType : 'application/pdf',
    bytes: isSingle ? first!.bytes : await renderImagesPdf(pages),
    truth: moveTruth(
      sample.truth,
      pages.map(({ move }) => move),
    ),
  }
}
