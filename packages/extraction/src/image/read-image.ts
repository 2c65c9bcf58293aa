import type { ContentType } from '@numora/domain'
import type { Page, ReadFile } from '../model.ts'
import { grayOf } from '../ocr/gray-image.ts'
import { loadOcr } from '../ocr/load-ocr.ts'
import { ocrPixels, readPicture } from '../ocr/read-picture.ts'
import { pageOfPicture } from '../read/assemble-page.ts'
import { failWell, openImage } from './open-image.ts'

export const readImage = async (
  bytes: Uint8Array,
  contentType: ContentType,
  { onPageCount }: { onPageCount?: (pageCount: number) => void },
): Promise<ReadFile> => {
  const { pageCount, openPage } = await openImage(bytes, contentType)
  onPageCount?.(pageCount)
  const pages: Page[] = []
  for (let index = 0; index < pageCount; index++) {
    const { image, width, height } = await openPage(index)
    const scale = Math.min(1, Math.sqrt(ocrPixels / (width * height)))
    const picture = await failWell(() => grayOf(image.resize({ width: Math.ceil(width * scale) })))
    pages.push(pageOfPicture(index + 1, { width, height }, await readPicture(picture, await loadOcr())))
  }
  return { contentType, pageCount, pages, einvoiceXml: null }
}
