import { detectContainerType, detectContentType } from '@numora/domain'
import { readXmlFile } from '../einvoice/read-xml-file.ts'
import type { Fault } from '../fault.ts'
import type { Failure, ReadFile } from '../file-content.ts'
import { readImage } from '../image/read-image.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { openEnvelope } from './open-envelope.ts'
import { ReadFailure } from './read-failure.ts'
import { type Reading, type ReadOptions, readStages } from './stages.ts'

export type ReadResult = { ok: true; file: ReadFile } | { ok: false; failure: Failure }

/**
 * Reads a file's pages into words. A file that cannot be read is a failure result; a page that cannot be read
 * is left out if another one has words. Any thrown error is a fault of the program or of an engine; the
 * process should not be used again.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const reading: Reading = { onPageCount: () => {}, faults: [], readStages, ...options }
  try {
    const file = await readByType(openEnvelope(bytes), reading)
    if (!hasText(file)) throw noTextIn(file, reading.faults)
    return { ok: true, file }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

async function readByType(bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  const contentType = detectContentType(bytes)
  if (contentType === null)
    throw new ReadFailure(
      'unsupported_file_type',
      detectContainerType(bytes)
        ? 'The file is an archive or a mail, which is unpacked only when it is submitted'
        : 'The file is not of a type that can be read',
    )
  if (contentType === 'application/xml') return readXmlFile(bytes)
  if (contentType === 'application/pdf') return readPdf(bytes, reading)
  return readImage(bytes, contentType, reading)
}

function hasText({ pages, einvoiceXml }: ReadFile): boolean {
  return einvoiceXml !== null || pages.some(({ words }) => words.some(({ isVisible }) => isVisible))
}

/** That a file has no text can be said only if all its pages were read. */
function noTextIn({ pages, pageCount }: ReadFile, faults: readonly Fault[]): ReadFailure {
  if (faults.length > 0) return new ReadFailure('extraction_failed', 'The file made the reader fail')
  return pages.length < pageCount
    ? new ReadFailure('file_unreadable', 'Pages of the file are damaged, and there is no text on the others')
    : new ReadFailure('no_text_found', 'There is no text on any page of the file')
}
