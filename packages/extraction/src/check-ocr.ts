import { readingLimits } from '@numora/contract'
import type { OcrCheck } from './child/messages.ts'
import { loadOcr } from './ocr/load-ocr.ts'
import { readFile } from './read/read-file.ts'
import { renderFilePage } from './read/render-file-page.ts'

const drawnText = 'Total 47.11'

/** PDFium finds the objects of a file without a table of them. */
const samplePdf = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 60] /Contents 4 0 R
/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length 52 >> stream
${`BT /F1 24 Tf 30 22 Td (${drawnText}) Tj ET`.padEnd(52)}
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`

/** Draws a few letters and reads their picture; a failure says which engine does not start or reads something else. */
export async function checkOcr(): Promise<OcrCheck> {
  try {
    return await readDrawing()
  } catch (error) {
    // Nobody's document is read here: the message may say all.
    const message = (error instanceof Error ? error.message : String(error))
      .split('\n')[0]!
      .slice(0, readingLimits.messageCharacters)
    return { ok: false, failure: { code: 'extraction_failed', message } }
  }
}

async function readDrawing(): Promise<OcrCheck> {
  const { name } = await loadOcr()
  const shown = await renderFilePage(Buffer.from(samplePdf), 1, 400)
  const result = shown.ok ? await readFile(shown.png) : shown
  if (!result.ok) return result
  const text = result.file.pages[0]!.words.map((word) => word.text).join(' ')
  if (text !== drawnText) throw new Error(`${name} reads "${text}" where "${drawnText}" is written`)
  return { ok: true, engine: name }
}
