import { splitPlainly } from '../../../fields/text/plain-words.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import type { ConceptHit } from '../concepts.ts'
import type { Span } from '../flow/sentences.ts'

const near = 45
const wide = 140
const wordsAround = 4
const shortText = 120
/** Concepts that mean more together than apart. */
const telling = new Set([
  'term',
  'initial',
  'lasts',
  'expire',
  'terminate',
  'notice',
  'written',
  'prior',
  'renew',
  'automatic',
  'successive',
  'unless',
  'negation',
  'option',
  'consent',
  'breach',
  'convenience',
  'survive',
  'governed',
  'law',
  'venue',
  'organized',
])

export type Clause = { firm: string[]; words: string[] }

/** What the sentence of a candidate, its heading and the words around it say. */
export function describeClause({ paragraph, start, end }: Candidate, document: ContractDocument): Clause {
  const { text } = paragraph
  const hits = document.conceptsOf(paragraph)
  const spans = document.sentencesOf(paragraph)
  const at = spans.findIndex((span) => start >= span.start && start < span.end)
  const sentence = spans[at] ?? { start: 0, end: text.length }
  const own = within(hits, sentence)
  const before = own.filter((hit) => hit.end <= start).sort((a, b) => a.end - b.end)
  const behind = own.filter((hit) => hit.start >= end).sort((a, b) => a.start - b.start)
  const heading = document.headingConcepts(paragraph)
  const [last, next] = [before.at(-1)?.concept, behind[0]?.concept]
  const firm = [
    ...[...heading].flatMap((concept) => [`h:${concept}`, `hb:${concept}:${last}`]),
    ...own.map(({ concept }) => `s:${concept}`),
    ...before.flatMap(({ concept, end: to }) => [
      ...(start - to < near ? [`b:${concept}`] : []),
      ...(start - to < wide ? [`bb:${concept}`] : []),
    ]),
    ...behind.filter((hit) => hit.start - end < near).map(({ concept }) => `a:${concept}`),
    ...behind.filter((hit) => hit.start - end < wide).map(({ concept }) => `aa:${concept}`),
    `b1:${last}`,
    `a1:${next}`,
    `b1a1:${last}:${next}`,
    `b2b1:${before.at(-2)?.concept}:${last}`,
    `gap:${before.length === 0 ? 'none' : Math.min(4, Math.floor((start - before.at(-1)!.end) / 12))}`,
    ...pairsOf(own),
  ]
  if (at > 0) for (const { concept } of within(hits, spans[at - 1]!)) firm.push(`e:${concept}`)
  const over = document.flow.paragraphs[paragraph.index - 1]
  if (over && sentence.start === 0 && over.text.length < shortText)
    for (const { concept } of document.conceptsOf(over)) firm.push(`up:${concept}`)
  return {
    firm,
    words: [
      ...lastWords(text.slice(sentence.start, start)).map((word, i) => `w-${i}:${word}`),
      ...firstWords(text.slice(end, sentence.end)).map((word, i) => `w+${i}:${word}`),
      ...lastWords(text.slice(sentence.start, start)).map((word) => `wb:${word}`),
    ],
  }
}

/** What a sentence as a whole says. */
export function describeSentence({ paragraph, start, end }: Candidate, document: ContractDocument): Clause {
  const hits = document.conceptsOf(paragraph)
  const own = within(hits, { start, end })
  const spans = document.sentencesOf(paragraph)
  const at = spans.findIndex((span) => span.start === start)
  return {
    firm: [
      ...own.map(({ concept }) => `s:${concept}`),
      ...pairsOf(own),
      ...[...document.headingConcepts(paragraph)].map((concept) => `h:${concept}`),
      ...[spans[at - 1], spans[at + 1]].flatMap((span, i) =>
        span ? within(hits, span).map(({ concept }) => `${i === 0 ? 'e' : 'n'}:${concept}`) : [],
      ),
    ],
    words: splitPlainly(paragraph.text.slice(start, end)).map((word) => `w:${word}`),
  }
}

function within(hits: readonly ConceptHit[], { start, end }: Span): ConceptHit[] {
  return hits.filter((hit) => hit.start >= start && hit.start < end)
}

function pairsOf(hits: readonly ConceptHit[]): string[] {
  const all = [...new Set(hits.map(({ concept }) => concept))]
    .filter((concept) => telling.has(concept))
    .sort()
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => `ss:${a}:${b}`))
}

function lastWords(text: string): string[] {
  return splitPlainly(text.slice(-60)).slice(-wordsAround).reverse()
}

function firstWords(text: string): string[] {
  return splitPlainly(text.slice(0, 60)).slice(0, wordsAround)
}
