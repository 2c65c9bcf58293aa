import { type Fault, includeFaults } from '../../../fault.ts'
import type { DateOrder } from '../../../fields/parse/date.ts'
import { findDateStyle } from '../../../fields/parse/date-style.ts'
import { findNumberStyle, type NumberStyle } from '../../../fields/parse/number.ts'
import type { ReadFile } from '../../../file-content.ts'
import { type Concept, type ConceptHit, findConcepts } from '../concepts.ts'
import type { Flow, Paragraph } from '../flow/flow.ts'
import { type Language, languageOf } from '../flow/language.ts'
import { readFlow } from '../flow/read-flow.ts'
import { type Span, splitSentences } from '../flow/sentences.ts'
import { definitionAhead } from './definitions.ts'

/** A contract's text with what candidates and their features need to know of it. */
export type ContractDocument = {
  flow: Flow
  language: Language | null
  dateOrder: DateOrder
  numberStyle: NumberStyle
  /** The paragraph that names the parties; -1 where none does. */
  preamble: number
  /** How far from the last signatures each paragraph is; Infinity where there are none near. */
  signatures: readonly number[]
  conceptsOf: (paragraph: Paragraph) => readonly ConceptHit[]
  sentencesOf: (paragraph: Paragraph) => readonly Span[]
  headingConcepts: (paragraph: Paragraph) => ReadonlySet<Concept>
}

const sample = 30_000
const byline =
  /(?:^|[\s\t])(?:by|durch|par|por|name|title|nom|nombre|nome|its)\s?:|\/s\/|_{6,}|^(?:print(?:ed)? name|signature|signatory|name of signatory|unterschrift|firma|assinatura|handtekening)\t|(?:for and on behalf of)|\.{12,}|…{4,}|盖章|签字|㊞|記名押印|\((?:kaşe|imza)[^)]*\)|^(?:podpis|imza)\t/i
const mostAway = 8

/** The last contract: the detector, the fields and the check of the document's kind read the same one. */
let last: { read: ReadFile; document: ContractDocument; faults: Fault[] } | undefined

/** Lays out the text of a file as that of a contract; pages that cannot be laid out are noted among the faults. */
export function readContract(read: ReadFile, faults: Fault[] = []): ContractDocument {
  if (last?.read !== read) {
    const own: Fault[] = []
    last = { read, document: documentOf(readFlow(read, own), read), faults: own }
  }
  includeFaults(faults, last.faults)
  return last.document
}

function documentOf(flow: Flow, read: ReadFile): ContractDocument {
  const concepts = new Map<Paragraph, readonly ConceptHit[]>()
  const sentences = new Map<Paragraph, readonly Span[]>()
  const headings = new Map<string, ReadonlySet<Concept>>()
  const texts = flow.paragraphs.map(({ text }) => text)
  const language = languageOf(texts.join(' ').slice(0, sample))
  const conceptsOf = (paragraph: Paragraph) =>
    remember(concepts, paragraph, () => findConcepts(paragraph.text, language))
  const [first] = read.pages
  const isLetter = first ? Math.abs(first.height / first.width - 11 / 8.5) < 0.02 : false
  const { order, isEvident } = findDateStyle(texts, isLetter)
  return {
    flow,
    language,
    dateOrder: !isEvident && writesMonthFirst(texts) ? 'month_first' : order,
    numberStyle: findNumberStyle(texts),
    preamble: findPreamble(flow, conceptsOf),
    signatures: findSignatures(flow),
    conceptsOf,
    sentencesOf: (paragraph) => remember(sentences, paragraph, () => splitSentences(paragraph.text)),
    headingConcepts: ({ heading }) =>
      remember(
        headings,
        heading,
        () => new Set(findConcepts(heading, language).map(({ concept }) => concept)),
      ),
  }
}

const written = { month: /[A-Z][a-z]{2,8} \d{1,2}, \d{4}/g, day: /\d{1,2} [A-Z][a-z]{2,8},? \d{4}/g }

/** Whether dates in words are as `March 1, 2023`, more often than as `1 March 2023`: then numbers are in that order, too. */
function writesMonthFirst(texts: readonly string[]): boolean {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  return count(written.month) > count(written.day)
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

/** The paragraph early in the text that says most of what a preamble says. */
function findPreamble(
  { paragraphs, offsets }: Flow,
  conceptsOf: (paragraph: Paragraph) => readonly ConceptHit[],
): number {
  let best = -1
  let most = 2
  for (const paragraph of paragraphs) {
    const offset = offsets[paragraph.index]!
    if (offset > 12_000 && offset > 0.25 * offsets.at(-1)!) break
    if (paragraph.text.length < 12) continue
    const found = new Set(conceptsOf(paragraph).map(({ concept }) => concept))
    const score =
      (found.has('between') ? 3 : 0) +
      (definitionAhead.test(paragraph.text) ? 2 : 0) +
      (found.has('entity') ? 1.5 : 0) +
      (found.has('dated') || found.has('effective') ? 0.5 : 0) +
      (found.has('agreement') ? 0.5 : 0) -
      offset / 4_000
    if (score > most) {
      most = score
      best = paragraph.index
    }
  }
  return best
}

function findSignatures({ paragraphs }: Flow): number[] {
  const lines = paragraphs.flatMap(({ index, text }) =>
    text.length < 400 && byline.test(text) ? [index] : [],
  )
  const away = paragraphs.map(() => Infinity)
  for (const index of lines)
    for (let i = Math.max(0, index - mostAway); i <= Math.min(paragraphs.length - 1, index + mostAway); i++)
      away[i] = Math.min(away[i]!, Math.abs(i - index))
  return away
}
