import { detectContentType } from '@numora/domain'
import { readXmlFile } from '../einvoice/read-xml-file.ts'
import { readImage } from '../image/read-image.ts'
import type { Failure, ReadFile } from '../model.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { ReadFailure } from './read-failure.ts'

export type ReadResult = { ok: true; file: ReadFile } | { ok: false; failure: Failure }

export type ReadOptions = {
  /** Told as soon as the number of pages is known, before any is read. */
  onPageCount?: (pageCount: number) => void
}

/**
 * Reads a file's pages into words. A file that cannot be read is a named failure; anything thrown is
 * a fault of the program or of an engine, after which the process should not be used again.
 */
export const readFile = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> => {
  try {
    const file = await readByType(bytes, options)
    if (!hasText(file)) throw new ReadFailure('no_text_found', 'There is no text on any page of the file')
    return { ok: true, file }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

const readByType = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> => {
  const contentType = detectContentType(bytes)
  if (contentType === null)
    throw new ReadFailure('unsupported_file_type', 'The file is not of a type that can be read')
  if (contentType === 'application/xml') return readXmlFile(bytes)
  if (contentType === 'application/pdf') return readPdf(bytes, options)
  return readImage(bytes, contentType, options)
}

const hasText = ({ pages, einvoiceXml }: ReadFile): boolean =>
  einvoiceXml !== null || pages.some(({ words }) => words.some(({ isVisible }) => isVisible))
