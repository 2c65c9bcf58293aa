import { readFileSync } from 'node:fs'
import {
  createRandom,
  generateInvoice,
  generateNextInvoice,
  generateOther,
  generateReceipt,
  type LayoutName,
  type Random,
  type Sample,
} from '@numora/samples'
import { findDocuments, learntCorpora } from '../eval/corpora.ts'
import { joinScans, onOnePaper, type Scan, scanOf } from '../eval/joined-scans.ts'
import { readCached } from '../eval/read-cached.ts'
import { factsOfPages, type PageFacts } from '../fields/boundaries/page-facts.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import type { Page, Word } from '../file-content.ts'

export type Outcome = 'goesOn' | 'begins' | 'attached'
/** What a file is put together of. */
export type Part = { pages: Page[]; isAttached: boolean }
export type BoundaryFile = { facts: PageFacts[]; outcomes: Outcome[] }

/** Whether no boundary is learned from the layout with an index among `layoutNames`, so that it can judge. */
export function isTestLayout(index: number): boolean {
  return index % 4 === 1
}

/** How many words recognition reads with a wrong letter. */
const misreadShare = 0.04

/** How many further invoices of an issuer are about the same as the first one, in another month. */
const repeatedShare = 0.25
/** How many documents are followed by a copy of theirs. */
const copiedShare = 0.1

/** One to four documents; half of the files have one, as most have that are submitted. */
export async function makeParts(r: Random, seed: string, layouts: readonly LayoutName[]): Promise<Part[]> {
  const documents = r.weighted([
    [1, 5],
    [2, 3],
    [3, 1.5],
    [4, 0.5],
  ])
  const issuer = `${seed}/0`
  const layout = r.pick(layouts)
  const isOfReceipts = r.chance(0.15)
  const parts: Part[] = []
  let firstLines = 1
  for (let index = 0; index < documents; index++) {
    const lineCount = r.chance(0.35) ? r.int(18, 70) : r.int(1, 9)
    if (index === 0) firstLines = lineCount
    const own = `${seed}/${index}`
    const isOfIssuer = index > 0 && !isOfReceipts && r.chance(0.5)
    const sample =
      isOfReceipts || (index > 0 && r.chance(0.12))
        ? await generateReceipt({ seed: own })
        : isOfIssuer
          ? await generateNextInvoice({
              seed: own,
              issuer,
              layout,
              ...(r.fork(`repeat/${index}`).chance(repeatedShare)
                ? { isRepeat: true, lineCount: firstLines }
                : { lineCount }),
            })
          : await generateInvoice({ seed: own, layout: index === 0 ? layout : r.pick(layouts), lineCount })
    const pages = await pagesOf(sample)
    parts.push({ pages, isAttached: false })
    if (r.fork(`copy/${index}`).chance(copiedShare)) parts.push({ pages, isAttached: true })
    for (
      let more = r.weighted([
        [0, 6],
        [1, 3],
        [2, 1],
      ]);
      more > 0 && sample.kind === 'invoice';
      more--
    ) {
      const isOwn = r.chance(0.75) && (index === 0 || isOfIssuer)
      const other = await generateOther({ seed: `${own}/${more}`, ...(isOwn ? { issuer } : {}) })
      parts.push({ pages: await pagesOf(other), isAttached: true })
    }
  }
  return parts
}

async function pagesOf({ bytes }: Sample): Promise<Page[]> {
  const read = await readCached(bytes)
  return read.ok ? read.file.pages : []
}

/** What a scanner with recognition makes of the pages: pages of one size, and words with wrong letters. */
export function asScanned(parts: readonly Part[], r: Random): Part[] {
  return parts.map((part) => ({
    ...part,
    pages: part.pages.map(onOnePaper).map((page) => ({
      ...page,
      source: 'ocr',
      words: page.words.map((word) => misread(word, r)),
    })),
  }))
}

function misread(word: Word, r: Random): Word {
  if (!r.chance(misreadShare)) return word
  const letters = [...word.text]
  letters[r.int(0, letters.length - 1)] = r.pick([...'il1Oo0cesB8rn'])
  return { ...word, text: letters.join('') }
}

/**
 * Files of scans that weights may be learnt from, half of them of one size: those of several pages, so often that they count as
 * much, and files put together of all.
 */
export async function readScannedParts(folder: string, count: number): Promise<Part[][]> {
  const documents = learntCorpora.flatMap((corpus) => findDocuments(folder, corpus))
  const scans: Scan[] = []
  for (const document of documents.filter(({ isJudge }) => !isJudge)) {
    const read = await readCached(readFileSync(document.path))
    const scan = read.ok ? scanOf(document, read.file) : undefined
    if (scan) scans.push(scan)
  }
  const alone = scans.filter(({ pages }) => pages.length > 1).map((scan) => [scan])
  const files = [
    ...Array.from({ length: 4 }, () => alone).flat(),
    ...Array.from({ length: count }, (_, index) =>
      joinScans(createRandom(`boundaries/extra/${index}`), scans),
    ),
  ]
  return files.map((file, index) =>
    file.map(({ pages }) => ({
      pages: index % 2 === 0 ? pages : pages.map(onOnePaper),
      isAttached: false,
    })),
  )
}

/** What the pages of a file say, and what they are. */
export function factsOfFile(parts: readonly Part[]): BoundaryFile {
  const pages = parts.flatMap((part) => part.pages).map((page, index) => ({ ...page, number: index + 1 }))
  const described = describeDocument({
    contentType: 'application/pdf',
    pageCount: pages.length,
    pages,
    einvoiceXml: null,
  })
  return {
    facts: factsOfPages(described),
    outcomes: parts.flatMap((part) =>
      part.pages.map(
        (_, index): Outcome => (part.isAttached ? 'attached' : index === 0 ? 'begins' : 'goesOn'),
      ),
    ),
  }
}
