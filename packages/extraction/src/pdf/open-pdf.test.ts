import { describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { showText, writePdf } from './hand-written-pdf.ts'
import { openPdf } from './open-pdf.ts'
import { loadPdfium, withMemory } from './pdfium.ts'

const plain = writePdf([{ content: showText('Invoice', 60, 700) }])

/** The PDF encrypted with these passwords by PDFium. */
async function encrypt(bytes: Uint8Array, user: string, owner: string): Promise<Uint8Array> {
  const pdfium = await loadPdfium()
  const document = openPdf(pdfium, bytes)
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  try {
    pdfium.EPDF_SetEncryption(document.handle, user, owner, 0)
    pdfium.PDFiumExt_SaveAsCopy(document.handle, writer)
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
    return withMemory(pdfium, size, (memory) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, memory, size)
      return pdfium.pdfium.HEAPU8.slice(memory, memory + size)
    })
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer)
    document.close()
  }
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readFile(bytes)
  return read.ok ? 'ok' : read.failure.code
}

describe('a PDF file', () => {
  it('that needs a password is password_protected', async () => {
    expect(await codeOf(await encrypt(plain, 'user', 'owner'))).toBe('password_protected')
  })

  it('that only has an owner password is read', async () => {
    expect(await codeOf(await encrypt(plain, '', 'owner'))).toBe('ok')
  })

  it('with junk before its header is read', async () => {
    expect(await codeOf(Buffer.concat([Buffer.alloc(900, 'junk\n'), plain]))).toBe('ok')
  })

  it.each([
    ['that is cut off before its pages', plain.subarray(0, 60)],
    ['that is only a header', Buffer.from('%PDF-1.7\n')],
    [
      'that is random behind the header',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 0x9c)]),
    ],
  ])('%s is file_unreadable', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('file_unreadable')
  })

  it('of more than 100 pages is too_many_pages, before any page is read', async () => {
    expect(await codeOf(writePdf(Array.from({ length: 101 }, () => ({ content: '' }))))).toBe(
      'too_many_pages',
    )
  })

  it('of blank pages has no text', async () => {
    expect(await codeOf(writePdf([{ content: '' }, { content: '0 0 600 800 re' }]))).toBe('no_text_found')
  })

  it('with a page of several kilometres is read', async () => {
    const huge = { content: showText('Wide', 6e6, 6e6, 2e6), mediaBox: [0, 0, 14_400_000, 14_400_000] }
    expect(await codeOf(writePdf([huge]))).toBe('ok')
  })
})
