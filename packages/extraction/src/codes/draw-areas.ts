import type { Box } from '../file-content.ts'
import type { GrayImage, PixelBox } from '../ocr/engine.ts'
import { cropImage, resizeImage } from '../ocr/gray-image.ts'
import type { PdfPage } from '../pdf/pdf-page.ts'
import { grayRaster, withPicture } from '../pdf/render-pdf-page.ts'
import type { CodePicture } from './read-codes.ts'

/** Draws parts of a page; `fine`: with more pixels than codes usually need, for worn ones. */
export type DrawAreas = (areas: readonly Box[], isFine: boolean) => Promise<CodePicture[]>

const [usualDpi, fineDpi] = [250, 350]
const mostPixels = 4_000_000
/** How much a part of a picture is enlarged for the second look. */
const enlargement = 1.7

/** Draws areas of a page of a PDF. */
export function drawPdfAreas(page: PdfPage, areas: readonly Box[], isFine: boolean): CodePicture[] {
  const size = { dpi: isFine ? fineDpi : usualDpi, maxPixels: mostPixels }
  return areas.map((area) => ({ area, image: withPicture(page, { ...size, area }, grayRaster) }))
}

function pixelsOf({ width, height }: Pick<GrayImage, 'width' | 'height'>, [x0, y0, x1, y1]: Box): PixelBox {
  return {
    x0: Math.floor(x0 * width),
    y0: Math.floor(y0 * height),
    x1: Math.ceil(x1 * width),
    y1: Math.ceil(y1 * height),
  }
}

/** Cuts areas out of a picture of a page; `cut` returns a part of it in grey. */
export function cutAreas<P extends Pick<GrayImage, 'width' | 'height'>>(
  picture: P,
  areas: readonly Box[],
  cut: (picture: P, pixels: PixelBox) => GrayImage,
): CodePicture[] {
  const { width, height } = picture
  return areas.map((each) => {
    const pixels = pixelsOf(picture, each)
    const area: Box = [pixels.x0 / width, pixels.y0 / height, pixels.x1 / width, pixels.y1 / height]
    return { image: cut(picture, pixels), area }
  })
}

/** Cuts areas out of a picture and enlarges them. */
export async function cutFineAreas(picture: GrayImage, areas: readonly Box[]): Promise<CodePicture[]> {
  const parts: CodePicture[] = []
  for (const { image, area } of cutAreas(picture, areas, cropImage)) {
    const scale = Math.min(enlargement, Math.sqrt(mostPixels / (image.width * image.height)))
    const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
    parts.push({ area, image: scale > 1 ? await resizeImage(image, width, height) : image })
  }
  return parts
}
