// How often files of several documents are divided rightly, by what they consist of: `pnpm eval:boundaries <folder> [40]`, of a
// folder of papers that `pnpm --filter @numora/samples papers` wrote. Nothing is learned from its layouts.
import { readFileSync } from 'node:fs'
import { createRandom, generateInvoice, generateNextInvoice, layoutNames, type Random } from '@numora/samples'
import { findBoundaries } from '../fields/boundaries/find-boundaries.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import type { Page } from '../file-content.ts'
import { asScanned, isTestLayout, type Part } from '../train/boundary-files.ts'
import { type Paper, papersIn } from './papers.ts'
import { readCached } from './read-cached.ts'
import { wilson } from './statistics.ts'

const [folder, count = '40'] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: pnpm eval:boundaries <folder of papers> [40]')
  process.exit(1)
}
const papers = papersIn(folder)
const layouts = layoutNames.filter((_, index) => isTestLayout(index))

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const read = await readCached(bytes)
  return read.ok ? read.file.pages : []
}

/** The pages of a paper of one of some kinds. */
function paper(r: Random, language: string, ...kinds: Paper['kind'][]): Promise<Page[]> {
  const fitting = papers.filter((each) => each.language === language && kinds.includes(each.kind))
  return pagesOf(readFileSync(r.pick(fitting).path))
}

async function invoices(r: Random, seed: string, language: string, most: number): Promise<Page[][]> {
  const options = { layout: r.pick(layouts), language, lineCount: r.int(1, 9) }
  const files = [await pagesOf((await generateInvoice({ ...options, seed })).bytes)]
  for (let i = 1; i < most; i++)
    files.push(
      await pagesOf((await generateNextInvoice({ ...options, seed: `${seed}/${i}`, issuer: seed })).bytes),
    )
  return files
}

function begins(pages: Page[]): Part {
  return { pages, isAttached: false }
}

function attached(pages: Page[]): Part {
  return { pages, isAttached: true }
}

/** A page without words of the size of another. */
function blank([page]: Page[]): Part {
  return attached([{ ...page!, words: [] }])
}

const attachments = [
  'terms',
  'delivery_note',
  'timesheet',
  'packing_list',
  'order_confirmation',
  'letter',
  'certificate',
]

type Scenario = (r: Random, seed: string, language: string) => Promise<Part[]>

const scenarios: Record<string, Scenario> = {
  'invoices of one vendor': async (r, seed, language) => (await invoices(r, seed, language, 3)).map(begins),
  'invoices of several vendors': async (r, seed, language) => [
    begins(await paper(r, language, 'invoice')),
    ...(await invoices(r, seed, language, 1)).map(begins),
    begins(await paper(r, language, 'invoice', 'credit_note')),
  ],
  'an invoice with its terms': async (r, seed, language) => [
    ...(await invoices(r, seed, language, 1)).map(begins),
    attached(await paper(r, language, 'terms')),
  ],
  'invoices with attachments': async (r, seed, language) => {
    const [one, two] = await invoices(r, seed, language, 2)
    return [
      begins(one!),
      attached(await paper(r, language, r.pick(attachments))),
      attached(await paper(r, language, r.pick(attachments))),
      begins(two!),
    ]
  },
  'both sides, with blank backs': async (r, seed, language) =>
    (await invoices(r, seed, language, 2)).flatMap((pages) => [begins(pages), blank(pages)]),
  'original and copy': async (r, seed, language) => {
    const [pages] = await invoices(r, seed, language, 1)
    return [begins(pages!), attached(pages!)]
  },
  'an invoice alone': async (r, seed, language) => {
    const { bytes } = await generateInvoice({
      seed,
      language,
      layout: r.pick(layouts),
      lineCount: r.int(20, 60),
    })
    return [begins(await pagesOf(bytes))]
  },
}

function isDividedRightly(parts: readonly Part[]): boolean {
  const pages = parts.flatMap((part) => part.pages).map((page, index) => ({ ...page, number: index + 1 }))
  const file = { contentType: 'application/pdf', pageCount: pages.length, pages, einvoiceXml: null } as const
  const found = findBoundaries(describeDocument(file)).filter(({ probability }) => probability >= 0.5)
  const truth = parts.flatMap((part) => part.pages.map((_, index) => !part.isAttached && index === 0))
  return truth.every(
    (isFirst, index) => index === 0 || isFirst === found.some(({ page }) => page === index + 1),
  )
}

function share(list: readonly boolean[]): string {
  const right = list.filter(Boolean).length
  const [low, high] = wilson(right, list.length).map((each) => (100 * each).toFixed(0))
  return `${((100 * right) / list.length).toFixed(1)} (${low}–${high})`
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'cs']
console.log('| files of | files | divided rightly | as if scanned |\n|---|---|---|---|')
for (const [name, make] of Object.entries(scenarios)) {
  const printed: boolean[] = []
  const scanned: boolean[] = []
  for (let i = 0; i < Number(count); i++) {
    const seed = `joined/${name}/${i}`
    const r = createRandom(seed)
    const parts = await make(r, seed, languages[i % languages.length]!)
    printed.push(isDividedRightly(parts))
    scanned.push(isDividedRightly(asScanned(parts, r)))
  }
  console.log(`| ${name} | ${printed.length} | ${share(printed)} | ${share(scanned)} |`)
}
