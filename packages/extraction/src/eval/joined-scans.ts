import { createRandom, type Random } from '@numora/samples'
import { findBoundaries } from '../fields/boundaries/find-boundaries.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import type { Page, ReadFile } from '../file-content.ts'
import { type EvaluationDocument, learntCorpora } from './corpora.ts'
import type { Outcome } from './evaluate.ts'
import { wilson } from './statistics.ts'

/** The recognised pages of a document, and who issued it. */
export type Scan = { pages: Page[]; issuer: string }
/** Whether another document begins, of each page after the first: in truth, and as it is found. */
type Judged = { begins: boolean; isFound: boolean }[]

/** A4 in points. */
const paper = { width: 595, height: 842 }

/** The page placed on A4, in its own size if it fits, as a scanner makes pages of one size of papers of any size. */
export function onOnePaper(page: Page): Page {
  const scale = Math.min(1, paper.width / page.width, paper.height / page.height)
  const [across, down] = [(scale * page.width) / paper.width, (scale * page.height) / paper.height]
  return {
    ...page,
    ...paper,
    words: page.words.map((word) => {
      const [x0, y0, x1, y1] = word.box
      return {
        ...word,
        box: [x0 * across, y0 * down, x1 * across, y1 * down],
        fontSize: word.fontSize * down,
      }
    }),
  }
}

/**
 * How well beginnings of documents are found on scans: files are put together of the recognised pages of documents, half of the
 * next documents of the same issuer where there is one. Documents of several pages are also judged by themselves. Nothing is
 * learnt from any of them.
 */
export function joinedScansTable(outcomes: readonly Outcome[], count: number): string[] {
  const judging = outcomes.filter(({ document }) => !learntCorpora.includes(document.corpus))
  const scans = judging.flatMap(({ document, read }) => (read && scanOf(document, read)) ?? [])
  if (scans.length < 2) return []
  const alone = scans.filter(({ pages }) => pages.length > 1).map((scan) => [scan])
  const joined = Array.from({ length: count }, (_, index) =>
    joinScans(createRandom(`joined/${index}`), scans),
  )
  return [
    '| files | pages | several noticed | falsely | beginnings found | right of those found | files divided rightly |',
    '|---|---|---|---|---|---|---|',
    row(
      'of their own sizes',
      [...alone, ...joined].map((parts) => judge(parts, (page) => page)),
    ),
    row(
      'of one size',
      [...alone, ...joined].map((parts) => judge(parts, onOnePaper)),
    ),
  ]
}

/** Undefined for a document that is no scan, or of which a page cannot be read. */
export function scanOf({ id, truth }: EvaluationDocument, { pages, pageCount }: ReadFile): Scan | undefined {
  if (pages.length !== pageCount || pages.some(({ source }) => source !== 'ocr')) return undefined
  const issuer = truth.fields.vendor_name ?? truth.fields.merchant_name
  return { pages, issuer: issuer?.values[0] ?? id }
}

/** Two to four documents for one file. */
export function joinScans(r: Random, scans: readonly Scan[]): Scan[] {
  const chosen = [r.pick(scans)]
  for (let more = r.int(1, 3); more > 0; more--) {
    const same = scans.filter((scan) => scan.issuer === chosen[0]!.issuer && !chosen.includes(scan))
    const next = r.pick(same.length > 0 && r.chance(0.5) ? same : scans)
    if (!chosen.includes(next)) chosen.push(next)
  }
  return chosen
}

function judge(parts: readonly Scan[], asScanned: (page: Page) => Page): Judged {
  const pages = parts
    .flatMap((part) => part.pages)
    .map((page, index) => ({ ...asScanned(page), number: index + 1 }))
  const file = { contentType: 'application/pdf', pageCount: pages.length, pages, einvoiceXml: null } as const
  const found = findBoundaries(describeDocument(file)).filter(({ probability }) => probability >= 0.5)
  const begins = parts.flatMap((part) => part.pages.map((_, index) => index === 0))
  return begins
    .map((one, index) => ({ begins: one, isFound: found.some(({ page }) => page === index + 1) }))
    .slice(1)
}

function row(name: string, files: readonly Judged[]): string {
  const pages = files.flat()
  const several = files.filter((file) => file.some(({ begins }) => begins))
  const single = files.filter((file) => !several.includes(file))
  const isNoticed = (file: Judged) => file.some(({ isFound }) => isFound)
  const begins = pages.filter((page) => page.begins)
  const found = pages.filter(({ isFound }) => isFound)
  const cells = [
    `${pages.length + files.length}`,
    share(several.filter(isNoticed), several),
    share(single.filter(isNoticed), single),
    share(
      begins.filter(({ isFound }) => isFound),
      begins,
    ),
    share(
      found.filter((page) => page.begins),
      found,
    ),
    share(
      files.filter((file) => file.every((page) => page.begins === page.isFound)),
      files,
    ),
  ]
  return `| ${files.length} ${name} | ${cells.join(' | ')} |`
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  if (whole.length === 0) return '–'
  const [low, high] = wilson(part.length, whole.length).map((each) => (100 * each).toFixed(0))
  return `${((100 * part.length) / whole.length).toFixed(1)} (${low}–${high}) of ${whole.length}`
}
