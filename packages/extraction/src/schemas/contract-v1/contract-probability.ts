import type { Fault } from '../../fault.ts'
import type { ReadFile } from '../../file-content.ts'
import { leastProbability } from '../schema-reading.ts'
import { type ContractDocument, readContract } from './candidates/document.ts'
import type { Concept, ConceptHit } from './concepts.ts'
import { loadContractModel } from './ranker/contract-weights.ts'

/** Concepts that contracts have clauses about, and that other papers with prices seldom have sentences about. */
const clauses: readonly Concept[] = [
  'governed',
  'venue',
  'terminate',
  'renew',
  'notice',
  'breach',
  'confidential',
  'survive',
  'recital',
  'agree',
  'liability',
  'party',
  'term',
]
/** Paragraphs of fewer characters are no sentences: lines of a form, names, amounts. */
const leastSentence = 30
/** Titles and short clauses have fewer characters. */
const longSentence = 80
/** Of the first paragraphs one may be the title. */
const firstParagraphs = 4
/** Concepts of which a paper has few or many. */
const counted: readonly Concept[] = ['agreement', 'party', 'payment', 'value', 'delivery']
const numbered =
  /^(?:§|art\.?|article|artikel|section|clause|cl[aá]usula|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+\p{Lu})/iu
const paper =
  /(?<![\p{L}])(?:invoice|rechnung|facture|factura|fatura|fattura|factuur|receipt|quittung|kassenbon|ticket|order|bestellung|commande|pedido|encomenda|delivery note|lieferschein|statement of account|kontoauszug|dear|sehr geehrte|madame, monsieur|estimad[oa]|subtotal|total due|amount due|iban|mwst|tva|vat|iva)(?![\p{L}])/giu

/** Two are about a word, and one says as much as three letters. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

function ideographsIn(text: string): number {
  return text.match(ideograph)?.length ?? 0
}

function isAgreement({ concept }: ConceptHit): boolean {
  return concept === 'agreement'
}

function isSigning({ concept }: ConceptHit): boolean {
  return concept === 'sign' || concept === 'byline'
}

function bucket(count: number): number {
  return count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : count < 40 ? 5 : 6
}

/** What a document looks like as a whole, as far as contracts differ from other papers. */
export function describePaper({ flow, preamble, conceptsOf, headingConcepts }: ContractDocument): string[] {
  const counts = new Map<Concept, number>()
  const headings = new Set<Concept>()
  let [sentences, numbers] = [0, 0]
  for (const paragraph of flow.paragraphs) {
    if (numbered.test(paragraph.text)) numbers++
    if (paragraph.isHeading) for (const concept of headingConcepts(paragraph)) headings.add(concept)
    const length = paragraph.text.length + 2 * ideographsIn(paragraph.text)
    if (length < leastSentence) continue
    if (length >= longSentence) sentences++
    for (const concept of new Set(conceptsOf(paragraph).map((hit) => hit.concept)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
  }
  const start = flow.paragraphs
    .slice(0, 60)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 4_000)
  const words = flow.paragraphs.flatMap(({ pieces }) => pieces.map(({ word }) => word.text))
  const named = clauses.filter((concept) => counts.has(concept)).length
  const hasTitle = flow.paragraphs
    .slice(0, firstParagraphs)
    .some((each) => each.text.length < longSentence && conceptsOf(each).some(isAgreement))
  const isSigned = flow.paragraphs.slice(-firstParagraphs).some((each) => conceptsOf(each).some(isSigning))
  const shareOf = (pattern: RegExp) =>
    words.filter((word) => pattern.test(word)).length / Math.max(1, words.length)
  return [
    'paper',
    `lower:${Math.floor(shareOf(/^[\p{Ll}\p{Lo}]/u) * 10)}`,
    `digits:${Math.min(5, Math.floor(shareOf(/\d/) * 20))}`,
    `preamble:${preamble >= 0}`,
    `sentences:${bucket(sentences)}`,
    `numbered:${bucket(numbers)}`,
    `papers:${bucket(start.match(paper)?.length ?? 0)}`,
    ...clauses.filter((concept) => counts.has(concept)).map((concept) => `has:${concept}`),
    `clauses:${named}`,
    `clauses:${named} length:${bucket(words.length / fewestWords)}`,
    ...(hasTitle ? ['titled', `titled clauses:${Math.min(named, 5)}`] : []),
    ...(isSigned ? ['signed'] : []),
    ...counted.map((concept) => `${concept}:${bucket(counts.get(concept) ?? 0)}`),
    ...['law', 'term', 'terminate', 'agreement', 'recital', 'confidential', 'sign', 'notice']
      .filter((concept) => headings.has(concept as Concept))
      .map((concept) => `heading:${concept}`),
  ]
}

/**
 * All contracts that were looked at, generated and real, have 54 words or more, .36 of them in small letters, and .21 with
 * digits or fewer. Letters of scripts without capitals count as small ones.
 */
const fewestWords = 45
const leastLower = 0.25
const mostNumbers = 0.25

/**
 * Whether a document has enough running text for a contract. Most invoices do not, and are not looked at any further: finding
 * sentences and their concepts takes much longer than this.
 */
function hasRunningText({ pages }: ReadFile): boolean {
  const words = pages.flatMap((page) => page.words)
  const share = (pattern: RegExp) =>
    words.filter(({ text }) => pattern.test(text)).length / Math.max(1, words.length)
  if (words.length >= fewestWords && share(/^[\p{Ll}\p{Lo}]/u) >= leastLower && share(/\d/) <= mostNumbers)
    return true
  // Without spaces a word is a line, with digits more often than not: characters are counted.
  const text = words.map((word) => word.text).join('')
  const digits = text.match(/\d/g)?.length ?? 0
  return (
    ideographsIn(text) >= Math.max(2 * fewestWords, text.length / 2) && digits <= mostNumbers * text.length
  )
}

/** The probability that a document is a contract, from 0 to 1; 0 for one without running text. */
export function contractProbability(read: ReadFile, faults: Fault[] = []): number {
  if (!hasRunningText(read)) return 0
  const document = readContract(read, faults)
  return document.flow.paragraphs.length === 0
    ? 0
    : paperProbability(describePaper(document), loadContractModel().paper)
}

/** Whether a document is a contract, and not an invoice, a receipt, a letter or another paper. */
export function isContract(read: ReadFile): boolean {
  return contractProbability(read) > leastProbability
}

/** The probability by given weights of features. */
export function paperProbability(
  features: readonly string[],
  weights: Readonly<Record<string, number>>,
): number {
  const sum = features.reduce((all, name) => all + (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
