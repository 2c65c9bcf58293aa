import type { ContentType } from '@numora/contract'
import { detectContentType } from '@numora/domain'
import sharp from 'sharp'
import type { RenderResult } from '../child/messages.ts'
import { drawEInvoice } from '../einvoice/drawing/draw-einvoice.ts'
import { drawSvg } from '../einvoice/drawing/draw-svg.ts'
import { paper } from '../einvoice/drawing/sheet.ts'
import { failWell, openImage } from '../image/open-image.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { withPdfPage } from '../pdf/pdf-page.ts'
import { loadPdfium } from '../pdf/pdfium.ts'
import { type Raster, renderPdfPage } from '../pdf/render-pdf-page.ts'
import { openEnvelope } from './open-envelope.ts'
import { ReadFailure } from './read-failure.ts'

const mostPixels = 8_000_000

/** A page as it is shown, as PNG of the given width; very long pages are narrower. */
export async function renderFilePage(
  file: Uint8Array,
  pageNumber: number,
  widthPx: number,
): Promise<RenderResult> {
  try {
    const bytes = openEnvelope(file)
    const contentType = detectContentType(bytes)
    if (contentType === 'application/pdf')
      return { ok: true, png: await renderPdf(bytes, pageNumber, widthPx) }
    if (contentType === 'application/xml')
      return { ok: true, png: await renderXml(bytes, pageNumber, widthPx) }
    if (contentType === null)
      throw new ReadFailure('unsupported_file_type', 'The file has no pages that can be shown')
    return { ok: true, png: await renderImage(bytes, contentType, pageNumber, widthPx) }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

async function renderPdf(bytes: Uint8Array, pageNumber: number, widthPx: number): Promise<Uint8Array> {
  const document = openPdf(await loadPdfium(), bytes)
  try {
    const raster = withPdfPage(document, pageNumber - 1, (page) =>
      renderPdfPage(page, { dpi: (widthPx / page.width) * 72, maxPixels: mostPixels }),
    )
    if (!raster)
      throw new ReadFailure('file_unreadable', `The file has no page ${pageNumber} that can be shown`)
    return await encodePng(raster)
  } finally {
    document.close()
  }
}

async function renderXml(bytes: Uint8Array, pageNumber: number, widthPx: number): Promise<Uint8Array> {
  const page = drawEInvoice(bytes)?.[pageNumber - 1]
  if (!page) throw noSuchPage(pageNumber)
  const dpi = (widthPx / paper.width) * 72
  return sharp(Buffer.from(drawSvg(page)), { density: dpi })
    .resize({ width: widthPx })
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer()
}

async function renderImage(
  bytes: Uint8Array,
  contentType: ContentType,
  pageNumber: number,
  widthPx: number,
): Promise<Uint8Array> {
  const { pageCount, openPage } = await openImage(bytes, contentType)
  if (pageNumber < 1 || pageNumber > pageCount) throw noSuchPage(pageNumber)
  const { image, width, height } = await openPage(pageNumber - 1)
  const fitting = Math.floor(Math.min(widthPx, Math.sqrt((mostPixels * width) / height)))
  return failWell(() =>
    image
      .resize({ width: Math.max(1, fitting) })
      .png()
      .toBuffer(),
  )
}

function noSuchPage(pageNumber: number) {
  return new ReadFailure('file_unreadable', `The file has no page ${pageNumber} that can be shown`)
}

function encodePng({ width, height, data }: Raster): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .recomb([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ])
    .png({ compressionLevel: 6 })
    .toBuffer()
}
