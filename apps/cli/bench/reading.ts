import { createExtractor, type Extractor } from '@numora/extraction'
import { generateEInvoice, generateInvoice, generateReceipt, type Sample } from '@numora/samples'
import { median } from './statistics.ts'

export type Reading = {
  what: string
  /** CPU time of PDFium and the OCR engines, and of the program without them. */
  engineMsPerPage: number
  ownMsPerPage: number
  msPerPage: number
}

/** Different files of one sort, of which each is read so many times; only the last time counts. */
type Series = { what: string; files: number; times: number; generate: (seed: string) => Promise<Sample> }

const series: readonly Series[] = [
  {
    what: 'PDF, one page',
    files: 200,
    times: 8,
    generate: (seed) => generateInvoice({ seed, lineCount: 4 }),
  },
  {
    what: 'PDF, several pages',
    files: 40,
    times: 3,
    generate: (seed) => generateInvoice({ seed, lineCount: 38 }),
  },
  {
    what: 'e-invoice (UBL)',
    files: 80,
    times: 10,
    generate: (seed) => generateEInvoice({ seed, syntax: 'ubl', lineCount: 3 }),
  },
  {
    what: 'picture of a receipt',
    files: 5,
    times: 2,
    generate: (seed) => generateReceipt({ seed, as: 'png' }),
  },
]

/**
 * How long reading takes in a child process that has long been running, as one of a server has: it has read more than a
 * thousand files, since V8 goes on optimising for as long, and others between two times that it reads the same one, since it
 * remembers what it made of the texts of the last.
 */
export async function measureReading(): Promise<Reading[]> {
  const extractor = createExtractor()
  try {
    const readings: Reading[] = []
    for (const each of series) readings.push(await measure(extractor, each))
    return readings
  } finally {
    await extractor.close()
  }
}

async function measure(extractor: Extractor, { what, files, times, generate }: Series): Promise<Reading> {
  const samples = await Promise.all(Array.from({ length: files }, (_, i) => generate(`bench-${i}`)))
  let found: Awaited<ReturnType<typeof readOnce>>[] = []
  for (let time = 0; time < times; time++) {
    found = []
    for (const { bytes } of samples) found.push(await readOnce(extractor, what, bytes))
  }
  return {
    what,
    engineMsPerPage: median(found.map(({ engine }) => engine)),
    ownMsPerPage: median(found.map(({ own }) => own)),
    msPerPage: median(found.map(({ wall }) => wall)),
  }
}

async function readOnce(extractor: Extractor, what: string, bytes: Uint8Array) {
  const started = performance.now()
  const result = await extractor.extract(bytes, { schema: 'auto' })
  if (!result.ok) throw new Error(`${what}: ${result.failure.message}`)
  const wall = performance.now() - started
  const { engines = 0, ...own } = result.timings
  const ownMs = Object.values(own).reduce((sum, ms) => sum + ms, 0)
  // An e-invoice without pages counts as one page.
  const pages = Math.max(1, result.pageCount)
  return { engine: engines / pages, own: ownMs / pages, wall: wall / pages }
}
