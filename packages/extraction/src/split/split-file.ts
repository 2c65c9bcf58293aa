import { limits } from '@numora/contract'
import { detectContentType } from '@numora/domain'
import type { SplitResult } from '../child/messages.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { loadPdfium } from '../pdf/pdfium.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { copyPdfPages } from './copy-pdf-pages.ts'
import { copyTiffPages, openTiff } from './copy-tiff-pages.ts'

/** Makes a file of each list of pages, which are numbered from 1; the pages themselves are copied as they are. */
export async function splitFile(bytes: Uint8Array, parts: readonly number[][]): Promise<SplitResult> {
  try {
    const files: Uint8Array[] = []
    let size = 0
    for (const file of await partsOf(bytes, parts)) {
      size += file.length
      if (file.length > limits.fileBytes || size > limits.splitBytes)
        throw new ReadFailure('file_too_large', 'The parts of the file are too large')
      files.push(file)
    }
    return { ok: true, files }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

async function partsOf(bytes: Uint8Array, parts: readonly number[][]): Promise<Iterable<Uint8Array>> {
  const contentType = detectContentType(bytes)
  if (contentType === 'image/tiff') {
    const tiff = openTiff(bytes)
    return parts.values().map((pages) => copyTiffPages(tiff, pages))
  }
  if (contentType !== 'application/pdf')
    throw new ReadFailure('unsupported_file_type', 'Only PDF and TIFF files can be split')
  return partsOfPdf(bytes, parts)
}

async function partsOfPdf(bytes: Uint8Array, parts: readonly number[][]): Promise<Iterable<Uint8Array>> {
  const document = openPdf(await loadPdfium(), bytes)
  return (function* () {
    try {
      for (const pages of parts) yield copyPdfPages(document, pages)
    } finally {
      document.close()
    }
  })()
}
