import { fold } from '../../../fields/text/fold.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import { findConcepts } from '../concepts.ts'
import type { Language } from '../flow/language.ts'
import { hasLegalForm, plainName } from '../parse/names.ts'

const connectorEnd =
  /\s(?:of|and|for|the|to|between|by|with|in|on|über|und|zwischen|von|zum|zur|für|de|des|du|la|le|et|entre|para|do|da|e|y|del|a)$/i
const connectorStart = /^(?:of|and|for|to|between|by|with|und|zwischen|de|des|du|et|entre|para|do|da|e|y)\s/i
const sentence = /[,;:]$|\.\s+\S/
const earlyText = 8_000
const pageText = new WeakMap<ContractDocument, string>()

/** What a title candidate looks like, and whether the text calls itself so. */
export function describeTitle({ value, paragraph, start }: Candidate, document: ContractDocument): string[] {
  const { flow } = document
  const [line] = paragraph.lines
  const at = paragraph.pieces.find((piece) => piece.start >= start)?.line ?? 0
  const own = paragraph.lines[at] ?? line!
  const body = bodySize(flow.paragraphs)
  const ratio = own.size / body
  const concepts = new Set(findConcepts(value, document.language).map(({ concept }) => concept))
  const folded = fold(value)
  const early = earlyTextOf(document)
  const words = value.split(' ').length
  const agreement = concepts.has('agreement')
  const isCentred =
    Math.abs(own.x0 - own.left - (own.right - own.x1)) < 0.3 * (own.right - own.left) &&
    own.x0 - own.left > own.size
  const names = [
    `paragraph:${Math.min(6, paragraph.index)}`,
    `line:${Math.min(3, at)}`,
    `ratio:${ratio < 0.95 ? 0 : ratio < 1.08 ? 1 : ratio < 1.35 ? 2 : ratio < 1.8 ? 3 : 4}`,
    `words:${Math.min(9, words)}`,
    ...(agreement ? ['agreement'] : []),
    ...(own.isBold ? ['bold'] : []),
    ...(isCentred ? ['centred'] : []),
    ...(value === value.toUpperCase() ? ['upper'] : []),
    ...(/^\p{Lu}/u.test(value) ? ['capital'] : []),
    ...(connectorEnd.test(value) ? ['open_end'] : []),
    ...(connectorStart.test(value) ? ['open_start'] : []),
    ...(sentence.test(value) ? ['sentence'] : []),
    ...(hasLegalForm(value) ? ['legal_form'] : []),
    ...(/\d{4}/.test(value) ? ['year'] : []),
    ...(/\d/.test(value) ? ['digit'] : []),
    ...(/^(?:exhibit|schedule|annex|appendix|anlage|annexe|anexo|allegato|bijlage)\b/i.test(value)
      ? ['exhibit']
      : []),
    ...(/^(?:this|dieser|diese|le présent|este|esta|el presente|o presente)\b/i.test(value) ? ['this'] : []),
    ...(value.includes('\t') ? ['cells'] : []),
    ...[...concepts].map((concept) => `c:${concept}`),
  ]
  const echoes = early.split(folded).length - 1
  if (echoes > 1) names.push('echoed')
  if (
    new RegExp(
      `(?:this|these|dieser|diese|dieses|vorliegende[rsn]?|present|presente|questo|deze|dit)\\s+${escapePattern(folded)}`,
    ).test(early)
  )
    names.push('called')
  if (agreement) {
    for (const name of [...names])
      if (/^(?:upper|bold|centred|paragraph|echoed|called)/.test(name)) names.push(`agreement&${name}`)
    const firstWith = flow.paragraphs.find(({ text }) => findAgreement(text, document.language))
    if (firstWith === paragraph) names.push('first_agreement')
  }
  if (plainName(value).length < 6) names.push('tiny')
  return names
}

function findAgreement(text: string, language: Language | null): boolean {
  return text.length < 300 && findConcepts(text, language).some(({ concept }) => concept === 'agreement')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function earlyTextOf(document: ContractDocument): string {
  const known = pageText.get(document)
  if (known !== undefined) return known
  const { paragraphs, offsets } = document.flow
  const text = fold(
    paragraphs
      .filter(({ index }) => offsets[index]! < earlyText)
      .map((paragraph) => paragraph.text)
      .join(' '),
  )
  pageText.set(document, text)
  return text
}

const sizes = new WeakMap<readonly object[], number>()

/** The size that most letters have. */
function bodySize(paragraphs: ContractDocument['flow']['paragraphs']): number {
  const known = sizes.get(paragraphs)
  if (known !== undefined) return known
  const all = paragraphs
    .slice(0, 120)
    .flatMap(({ lines }) => lines.map(({ size }) => size))
    .sort((a, b) => a - b)
  const size = Math.max(1, all[all.length >> 1] ?? 10)
  sizes.set(paragraphs, size)
  return size
}
