import { attempt, type Fault, noteFault } from '../../fault.ts'
import type { Page, ReadFile, Word } from '../../file-content.ts'
import { type Concept, untrainedConcepts } from '../lexicon/concepts.ts'
import { findLabels } from '../lexicon/labels.ts'
import { withPlainDigits } from '../text/plain-digits.ts'
import { plainWords } from '../text/plain-words.ts'
import { readAddressHeads } from './address-heads.ts'
import { cellGapOf, gapBetween } from './cell-gap.ts'
import { groupRows } from './group-rows.ts'
import { isLegalForm } from './legal-forms.ts'
import { mendBeside } from './mend-beside.ts'
import { mendByPage } from './mend-by-page.ts'
import { labelWordsOf } from './mend-labels.ts'
import { mendWords } from './mend-words.ts'
import { joinBlocks, linkNeighbours } from './neighbours.ts'
import { inReadingOrder, isRightToLeftPage, mirrorPage } from './reading-direction.ts'
import {
  around,
  type Hit,
  type LaidWord,
  type Layout,
  type LayoutPage,
  type Line,
  type Segment,
} from './segment.ts'
import { joinSpacedLetters, withoutStrayLetter } from './spaced-letters.ts'
import { hasGluedDays, hasGluedForm, splitUnspaced } from './split-unspaced.ts'
import { withOtherLanguage } from './two-languages.ts'
import { raiseVerticalLabels } from './vertical-labels.ts'

const itemCode = /^(?=.*\d)\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)+$/u
const ofForm: readonly Concept[] = ['legal_form']
const ofDays: readonly Concept[] = ['days']
const rate = /^[(@]{0,2}\d{1,2}(?:[.,]\d{1,2})?%\)?:?$/
const separators = /^[|•·¦]+$/

/**
 * Builds lines, segments and blocks from the visible words. A page that throws is recorded as a fault and
 * left out.
 */
export function readLayout(read: ReadFile, faults: Fault[] = []): Layout {
  const layout: Layout = { pages: [], lines: [], segments: [] }
  const mended = attempt<readonly Page[]>(
    faults,
    'layout',
    () => mendByPage(read.pages),
    () => read.pages,
  )
  for (const page of mended) {
    const { pages, lines, segments } = layout
    const before = [pages.length, lines.length, segments.length] as const
    try {
      addPage(layout, page)
    } catch (error) {
      noteFault(faults, 'layout', error, page.number)
      pages.length = before[0]
      lines.length = before[1]
      segments.length = before[2]
    }
  }
  for (const link of [linkNeighbours, readAddressHeads, joinBlocks])
    attempt(
      faults,
      'layout',
      () => link(layout),
      () => {},
    )
  return layout
}

function addPage(layout: Layout, page: Page): void {
  const printed = page.words
    .filter((word) => word.isVisible)
    .flatMap(splitUnspaced)
    .map(withPlainDigits)
  const isMirrored = isRightToLeftPage(printed)
  const words = raiseVerticalLabels(isMirrored ? mirrorPage(printed) : printed)
  const sizes = words.map((word) => word.fontSize * page.height).sort((a, b) => a - b)
  const info: LayoutPage = {
    number: page.number,
    width: page.width,
    height: page.height,
    isOcr: page.source === 'ocr',
    medianSize: sizes[sizes.length >> 1] ?? 10,
  }
  layout.pages.push(info)
  const rows = groupRows(words, info.isOcr, info.width / info.height).map(joinSpacedLetters)
  const cellGap = cellGapOf(rows, info)
  for (const row of rows) {
    const line: Line = { page: page.number, segments: [] }
    const cells = splitCells(row, info, cellGap)
    const parts = cells.flatMap((cell) =>
      info.isOcr ? withoutStrayLetter(cell) : splitBeforeLabel(cell, info),
    )
    for (const cell of parts) {
      const ordered = inReadingOrder(cell, isMirrored)
      const words = info.isOcr ? mendBeside(mendWords(ordered)) : ordered
      const segment = makeSegment(words, info, layout.segments.length, layout.lines.length)
      layout.segments.push(segment)
      line.segments.push(segment)
    }
    if (line.segments.length > 0) layout.lines.push(line)
  }
}

function splitCells(row: LaidWord[], page: LayoutPage, cellGap: number): LaidWord[][] {
  const cells: LaidWord[][] = []
  let last: Word | undefined
  for (const word of row) {
    if (separators.test(word.text)) {
      last = undefined
      continue
    }
    const isNext = !last || gapBetween(last, word, page) > cellGap
    // Colons in a column of their own belong to the labels before them.
    const isColon = isNext && word.text === ':' && cells.length > 0
    if (isNext && !isColon) cells.push([word])
    else cells.at(-1)!.push(word)
    last = isColon ? undefined : word
  }
  return cells
}

/** The least gap between a value and the label of the next one, in ems; usual spaces have 0.2 to 0.35. */
const beforeLabel = 0.5

/** Splits a value from the label and its colon behind it where the gap is wider than a space: `102947358/0600  Due date:`. */
function splitBeforeLabel(words: LaidWord[], page: LayoutPage): LaidWord[][] {
  if (words.length < 2 || !words.at(-1)!.text.endsWith(':')) return [words]
  const isLabel = (part: readonly LaidWord[]) => areLabels(part, findHits(part, false))
  const at = words.findIndex(
    (word, i) => i > 0 && gapBetween(words[i - 1]!, word, page) > beforeLabel && isLabel(words.slice(i)),
  )
  return at < 1 || isLabel(words.slice(0, at)) ? [words] : [words.slice(0, at), words.slice(at)]
}

/** A rate belongs to the label before it: `Propina 10%`, `VAT amount (12%)`. Behind a colon it is the value. */
function isRate(text: string, before: Word | undefined): boolean {
  return before !== undefined && !before.text.endsWith(':') && rate.test(text)
}

function countDigits(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count++
  }
  return count
}

function makeSegment(words: readonly LaidWord[], page: LayoutPage, index: number, line: number): Segment {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += word.text
  }
  const hits = findHits(words, page.isOcr)
  const sizes = words.map((word) => word.fontSize * page.height).sort((a, b) => a - b)
  const [x0, y0, x1, y1] = around(words.map(({ box }) => box))
  return {
    index,
    page: page.number,
    line,
    words,
    text,
    starts,
    digits: countDigits(text),
    x0: x0 * page.width,
    y0: y0 * page.height,
    x1: x1 * page.width,
    y1: y1 * page.height,
    size: sizes[sizes.length >> 1]!,
    isBold: words.filter((word) => word.isBold).length * 2 > words.length,
    hits,
    isLabel: areLabels(words, hits),
    left: null,
    currency: null,
    right: null,
    above: null,
    below: null,
    block: { segments: [], concepts: new Set(), hasAt: false },
    blockIndex: 0,
  }
}

const noFeatures: readonly Concept[] = ['everyday', 'legal_form_end', 'buyer_reference', ...untrainedConcepts]

/** The same list where all are features, which is nearly always. */
function featuresOf(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.some((concept) => noFeatures.includes(concept))
    ? concepts.filter((concept) => !noFeatures.includes(concept))
    : concepts
}

/** Whether an everyday word is a label here: before a colon or a number, or where a part of a line has nothing else. */
function isLabelHere(words: readonly Word[], hits: readonly PlainHit[], { to }: PlainHit): boolean {
  if (/[:：]$/.test(words[to - 1]!.text) || /^(?:[:：]$|\D?\d)/.test(words[to]?.text ?? '')) return true
  return words.every((_, i) => hits.some((hit) => hit.from <= i && i < hit.to))
}

/** Whether words are labels and nothing else. */
function areLabels(words: readonly LaidWord[], hits: readonly PlainHit[]): boolean {
  const plainCount = words.reduce(
    (count, { text }, i) => count + (isRate(text, words[i - 1]) ? 0 : plainWords(text).length),
    0,
  )
  const labelCount = hits.reduce((count, hit) => count + hit.plainCount, 0)
  return hits.length > 0 && labelCount === plainCount && !isCompany(hits)
}

/** `Kunde AG`: label words before a legal form are a name. */
function isCompany(hits: readonly Hit[]): boolean {
  return hits.length > 1 && isLegalForm(hits.at(-1)!)
}

/** Whether a word ends in one in small letters that a hyphen joins to letters before it; `Verkäufer-IBAN` ends in a label. */
function isBehindHyphen(text: string, last: string): boolean {
  const [, before, end] = /^(.*\p{L})-(\p{Ll}+)\P{L}*$/u.exec(text) ?? []
  return before !== undefined && plainWords(end!)[0] === last && plainWords(before).at(-1) !== last
}

type PlainHit = Hit & { plainCount: number }

function findHits(words: readonly Word[], isOcr: boolean): PlainHit[] {
  const plain: string[] = []
  const owners: number[] = []
  words.forEach((word, i) => {
    for (const part of isOcr ? labelWordsOf(word.text) : plainWords(word.text)) {
      plain.push(part)
      owners.push(i)
    }
  })
  const glued = words.flatMap(({ text }, i) =>
    [...(hasGluedForm(text) ? [ofForm] : []), ...(hasGluedDays(text) ? [ofDays] : [])].map((concepts) => ({
      from: i,
      to: i + 1,
      concepts,
      meanings: concepts,
      plainCount: 0,
    })),
  )
  const found = [
    ...glued,
    ...findLabels(plain)
      .map(({ from, to, concepts }) => ({
        from: owners[from]!,
        to: owners[to - 1]! + 1,
        concepts: featuresOf(concepts),
        meanings: concepts,
        plainCount: to - from,
        isShort: to - from === 1 && plain[from]!.length === 1,
        isJoined: to - from === 1 && isBehindHyphen(words[owners[from]!]!.text, plain[from]!),
      }))
      // What is joined to another word by a hyphen is a part of it: `Voice-over`.
      .filter(({ isJoined }) => !isJoined)
      // A single letter is a label only if it is marked as one (`T:`, `F.`) or alone, never within a code.
      .filter(
        ({ isShort, from }) =>
          !isShort || /^\p{L}[:.]/u.test(words[from]!.text) || (words.length === 1 && plain.length === 1),
      )
      // A label is no part of a code, such as `LAP-16G-003`.
      .filter(({ from, to }) => to - from > 1 || !itemCode.test(words[from]!.text))
      .filter(
        (hit, _, hits) =>
          hit.plainCount > 1 || !hit.meanings.includes('everyday') || isLabelHere(words, hits, hit),
      ),
  ].sort((a, b) => a.from - b.from)
  return withOtherLanguage(words, found)
}
