import { openPrinter, type PageImage, type Sample, samples, wearSample } from '@numora/samples'
import { readCached } from '../eval/read-cached.ts'
import type { ReadFile } from '../file-content.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { withPdfPage } from '../pdf/pdf-page.ts'
import { loadPdfium } from '../pdf/pdfium.ts'
import { renderPdfPage } from '../pdf/render-pdf-page.ts'
import { readFile } from '../read/read-file.ts'

const scanDpi = 150
const mostPixels = 4_000_000
/** Receipts are scanned more often than invoices are; OCR of the scans takes most of the time. */
const receiptsPerScan = 4
const othersPerScan = 60
const receiptDesignsPerScan = 5
const designWeights = { design: 3, receiptDesign: 2, scriptDesign: 0.8 }
/** Pages in other scripts take recognition seconds each. */
const scriptsPerScan = 10
const mostScanPages = 2

export async function renderPages(bytes: Uint8Array): Promise<PageImage[]> {
  const document = openPdf(await loadPdfium(), bytes)
  try {
    return Array.from({ length: document.pageCount }, (_, index) =>
      withPdfPage(document, index, (page) => {
        const dpi = page.width < 320 ? scanDpi * 1.4 : scanDpi
        const { data, width, height } = renderPdfPage(page, { dpi, maxPixels: mostPixels })
        return { data: Uint8Array.from(data), width, height }
      }),
    ).filter((page) => page !== null)
  } finally {
    document.close()
  }
}

export type ReadSample = { read: ReadFile; sample: Sample }

/**
 * Generated documents as the product reads them; some of them also printed, worn and scanned first. Then
 * `designs` invoices and receipts that a browser prints, some of the receipts and of those in other scripts also worn.
 */
export async function* readSamples(seed: string, count: number, designs = 0): AsyncGenerator<ReadSample> {
  let index = 0
  for await (const sample of samples({ count, seed, weights: { invoice: 6, receipt: 4, other: 1 } })) {
    index++
    if (sample.contentType !== 'application/pdf') continue
    const read = await readFile(sample.bytes)
    if (!read.ok) continue
    yield { read: read.file, sample }
    const every = sample.kind === 'receipt' ? receiptsPerScan : othersPerScan
    if (index % every !== 0 || read.file.pageCount > mostScanPages) continue
    const worn = await wearSample(sample, sample.id, renderPages)
    const scanned = await readCached(worn.bytes)
    if (scanned.ok) yield { read: scanned.file, sample: worn }
  }
  if (designs > 0) yield* readDesigns(seed, designs)
}

/** What is printed and photographed shows the names in its pictures, too. */
function withPictured(truth: Sample['truth']): Sample['truth'] {
  const fields = Object.entries(truth.fields).map(([name, value]) => [
    name,
    value ?? truth.alternatives?.[name]?.[0] ?? null,
  ])
  return { ...truth, fields: Object.fromEntries(fields) as Sample['truth']['fields'] }
}

async function* readDesigns(seed: string, count: number): AsyncGenerator<ReadSample> {
  const printer = await openPrinter()
  const counts = new Map<string, number>()
  try {
    for await (const sample of samples({ count, seed: `${seed}-designs`, weights: designWeights, printer })) {
      const read = await readFile(sample.bytes)
      if (!read.ok) continue
      yield { read: read.file, sample }
      const [part, every] = sample.id.startsWith('script-')
        ? ['script', scriptsPerScan]
        : sample.kind === 'receipt'
          ? ['receipt', receiptDesignsPerScan]
          : ['design', 0]
      const count = (counts.get(part) ?? 0) + 1
      counts.set(part, count)
      if (every === 0 || count % every !== 0 || read.file.pageCount > mostScanPages) continue
      const worn = await wearSample(sample, sample.id, renderPages)
      const scanned = await readCached(worn.bytes)
      if (scanned.ok) yield { read: scanned.file, sample: { ...worn, truth: withPictured(worn.truth) } }
    }
  } finally {
    await printer.close()
  }
}
