import type { ContentType } from '@numora/contract'
import { cutAreas, cutFineAreas } from '../codes/draw-areas.ts'
import { findCodeAreas, glancePixels } from '../codes/find-code-areas.ts'
import { addCodes, readPageCodes } from '../codes/page-codes.ts'
import { isTrap, noteFault } from '../fault.ts'
import type { Box, Page, ReadFile } from '../file-content.ts'
import { cropImage, fitPixels, grayOf } from '../ocr/gray-image.ts'
import { dropOcr } from '../ocr/load-ocr.ts'
import { ocrPixels } from '../ocr/read-picture.ts'
import { pageOfPicture } from '../read/assemble-page.ts'
import { ReadFailure } from '../read/read-failure.ts'
import type { Reading } from '../read/stages.ts'
import { failWell, type ImageFile, openImage } from './open-image.ts'

export async function readImage(
  bytes: Uint8Array,
  contentType: ContentType,
  reading: Reading,
): Promise<ReadFile> {
  const file = await openImage(bytes, contentType)
  const { pageCount } = file
  reading.onPageCount(pageCount)
  const pages: Page[] = []
  for (let index = 0; index < pageCount; index++) {
    try {
      pages.push(await readPage(file, index, reading))
    } catch (error) {
      // A damaged page is no fault of the program; one that is too large ends the reading of the file.
      if (!(error instanceof ReadFailure)) noteFault(reading.faults, 'picture', error, index + 1)
      else if (error.code !== 'file_unreadable' || pageCount === 1) throw error
      if (isTrap(error)) dropOcr()
    }
  }
  return { contentType, pageCount, pages, einvoiceXml: null }
}

async function readPage({ openPage }: ImageFile, index: number, reading: Reading): Promise<Page> {
  const { readStages } = reading
  const { image, width, height } = await openPage(index)
  const scale = Math.min(1, Math.sqrt(ocrPixels / (width * height)))
  const picture = await failWell(() => grayOf(image.resize({ width: Math.ceil(width * scale) })))
  const search = {
    areas: findCodeAreas(await fitPixels(picture, glancePixels)),
    draw: async (areas: readonly Box[], isFine: boolean) =>
      isFine ? cutFineAreas(picture, areas) : cutAreas(picture, areas, cropImage),
    isPicture: true,
  }
  const codes = await readPageCodes(search, index + 1, reading)
  const text = await readStages.readPicture(picture, await readStages.loadOcr())
  for (const error of text.errors ?? []) noteFault(reading.faults, 'picture', error, index + 1)
  return addCodes(pageOfPicture(index + 1, { width, height }, text), codes)
}
