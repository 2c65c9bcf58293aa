import {
  BINARIZERS,
  CHARACTER_SETS,
  EAN_ADD_ON_SYMBOLS,
  encodeFormats,
  TEXT_MODES,
  type ZXingReaderModule,
} from 'zxing-wasm/reader'
import type { Box, PageCode } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'
import { inEngine } from '../read/engine-time.ts'
import { overlap } from '../read/overlap.ts'
import { loadZxing } from './load-zxing.ts'

/** A picture of a page or of a part of it; `area` is that part in fractions of the page as shown. */
export type CodePicture = { image: GrayImage; area: Box }

/** All that documents carry; with every format that there is, text is sometimes taken for a code. */
const formats = encodeFormats([
  'QRCode',
  'MicroQRCode',
  'DataMatrix',
  'Aztec',
  'PDF417',
  'Code128',
  'EAN13',
  'EAN8',
  'UPCA',
  'ITF',
])

const mostCodes = 32
const mostCharacters = 8_000

const options = {
  formats,
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  tryDenoise: false,
  isPure: false,
  downscaleThreshold: 500,
  downscaleFactor: 3,
  minLineCount: 2,
  maxNumberOfSymbols: mostCodes,
  validateOptionalChecksum: true,
  returnErrors: false,
  tryCode39ExtendedMode: false,
  binarizer: BINARIZERS.indexOf('LocalAverage'),
  eanAddOnSymbol: EAN_ADD_ON_SYMBOLS.indexOf('Ignore'),
  textMode: TEXT_MODES.indexOf('Plain'),
  characterSet: CHARACTER_SETS.indexOf('Unknown'),
}

/** Reads the codes of a page from pictures of it; a code that is on several pictures is found once. */
export async function readCodes(pictures: readonly CodePicture[]): Promise<PageCode[]> {
  const zxing = await loadZxing()
  const codes: PageCode[] = []
  for (const { image, area } of pictures)
    for (const { format, text, corners } of inEngine(() => search(zxing, image))) {
      const box = onPage(corners, image, area)
      const isKnown = codes.some((known) => known.text === text && overlap(known.box, box))
      if (!isKnown && text.length <= mostCharacters && codes.length < mostCodes)
        codes.push({ format, text, box })
    }
  return codes
}

type Results = ReturnType<ZXingReaderModule['readBarcodesFromPixmap']> & { delete: () => void }
type Corner = { x: number; y: number }

function search(zxing: Awaited<ReturnType<typeof loadZxing>>, { width, height, data }: GrayImage) {
  const memory = zxing._malloc(data.length)
  if (memory === 0) throw new RangeError('The reader of codes has no memory left for a picture')
  try {
    zxing.HEAPU8.set(data, memory)
    // The list lives in the memory of WebAssembly, and its types leave out that it must be freed.
    const results = zxing.readBarcodesFromPixmap(memory, width, height, options) as Results
    try {
      return Array.from({ length: results.size() }, (_, at) => {
        const { format, text, position } = results.get(at)!
        const { topLeft, topRight, bottomLeft, bottomRight } = position
        return { format, text, corners: [topLeft, topRight, bottomLeft, bottomRight] }
      })
    } finally {
      results.delete()
    }
  } finally {
    zxing._free(memory)
  }
}

function onPage(corners: readonly Corner[], { width, height }: GrayImage, [x0, y0, x1, y1]: Box): Box {
  const xs = corners.map(({ x }) => x0 + (x / width) * (x1 - x0))
  const ys = corners.map(({ y }) => y0 + (y / height) * (y1 - y0))
  const around = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return around.map((side) => Math.min(1, Math.max(0, side))) as Box
}
