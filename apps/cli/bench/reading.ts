import { createExtractor } from '@numora/extraction'
import { namedSample, type SampleName } from '@numora/samples'
import { median } from './statistics.ts'

export type Reading = {
  what: string
  /** CPU time of PDFium and the OCR engines, and of the program without them. */
  engineMsPerPage: number
  ownMsPerPage: number
  msPerPage: number
}

/** How long reading takes in a warm child process: the first half of the runs is not counted. */
export async function measureReading(): Promise<Reading[]> {
  const extractor = createExtractor()
  const measure = async (what: string, file: Uint8Array, runs: number): Promise<Reading> => {
    const times: { engine: number; own: number; wall: number }[] = []
    for (let run = 0; run < runs; run++) {
      const started = performance.now()
      const result = await extractor.extract(file, { schema: 'auto' })
      if (!result.ok) throw new Error(`${what}: ${result.failure.message}`)
      const wall = performance.now() - started
      const { engines = 0, ...own } = result.timings
      const ownMs = Object.values(own).reduce((sum, ms) => sum + ms, 0)
      // An e-invoice without pages counts as one page.
      const pages = Math.max(1, result.pageCount)
      times.push({ engine: engines / pages, own: ownMs / pages, wall: wall / pages })
    }
    const warm = times.slice(runs / 2)
    return {
      what,
      engineMsPerPage: median(warm.map(({ engine }) => engine)),
      ownMsPerPage: median(warm.map(({ own }) => own)),
      msPerPage: median(warm.map(({ wall }) => wall)),
    }
  }
  const bytesOf = async (name: SampleName) => (await namedSample(name)).bytes
  try {
    return [
      await measure('PDF, one page', await bytesOf('invoice-en'), 80),
      await measure('PDF, several pages', await bytesOf('invoice-two-pages'), 40),
      await measure('e-invoice (UBL)', await bytesOf('einvoice-ubl'), 80),
      await measure('picture of a receipt', await bytesOf('receipt-my'), 10),
    ]
  } finally {
    await extractor.close()
  }
}
