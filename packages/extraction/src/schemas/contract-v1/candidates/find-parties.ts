import { findConcepts } from '../concepts.ts'
import type { Paragraph } from '../flow/flow.ts'
import {
  hasLegalForm,
  isLegalForm,
  lengthBeforeAnd,
  nameLength,
  plainName,
  skipLeading,
} from '../parse/names.ts'
import type { Candidate } from './candidate.ts'
import { definitionAtStart } from './definitions.ts'
import type { ContractDocument } from './document.ts'

const mostParties = 160
/** What a party's name may follow: `between`, `and`, a number, a label, a form of address, a paragraph's start. */
const slot =
  /(?<![\p{L}])(?:between|among|and|by|with|zwischen|und|entre|et|y|e|tra|fra|tussen|en|the|der|die|dem|la|le|el|firm(?:a|en)|of|to|from|for|chez)\s*:?\s+|[:;,]\s+|[([]\s?[\divxa-z]{1,4}\s?[)\]]\s*|(?<![\p{L}\d])\d{1,2}[.)]\s+|\t|^/giu
const label = /^(?<label>[\p{L}][\p{L} /()-]{2,34}?)\s?(?::|\t)\s*(?=\S)/u
const noName =
  /^(?:this|whereas|by|name|title|date|its|page|section|article|exhibit|schedule|in|on|if|no|witness|signature|agreement|contract|state of|county)\b/i
const behind =
  /^[\s,]*(?:(?:a|an|eine?|une?|una?|uma?)\s|\(|having|with|mit|dont|ayant|con|com|whose|located|organized|acting|represented|vertreten|société|sociedad|sociedade|geschäftsansässig|eingetragen|in its|inscrit|domicili|immatricul|pessoa|residing|wohnhaft)/i

const joining = /^(?:between|among|and|zwischen|und|entre|et|tra|fra|tussen|y|e|en)$/

type Found = { paragraph: Paragraph; start: number; end: number; traits: string[] }

/** Names in the preamble, in lists and tables of parties, and among the signatures. */
export function findPartyCandidates(document: ContractDocument): Candidate[] {
  const { flow, preamble, signatures } = document
  const found: Found[] = []
  for (const paragraph of flow.paragraphs) {
    const isEarly = flow.offsets[paragraph.index]! < 6_000 || Math.abs(paragraph.index - preamble) <= 12
    const isSignature = signatures[paragraph.index]! <= 6
    if (isEarly || isSignature) addFrom(paragraph, isEarly, found)
    if (found.length > mostParties) break
  }
  const counts = new Map<string, number>()
  for (const { paragraph, start, end } of found) {
    const key = plainName(paragraph.text.slice(start, end))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const signed = new Set(
    found
      .filter(({ paragraph }) => signatures[paragraph.index]! <= 6 && paragraph.index > preamble + 3)
      .map(({ paragraph, start, end }) => plainName(paragraph.text.slice(start, end))),
  )
  return found.map(({ paragraph, start, end, traits }) => {
    const value = paragraph.text.slice(start, end).replace(/\s+/g, ' ')
    const key = plainName(value)
    return {
      kind: 'party',
      value,
      paragraph,
      start,
      end,
      traits: [
        ...traits,
        `times:${Math.min(3, counts.get(key)!)}`,
        ...(signed.has(key) ? ['signed'] : []),
        ...(hasLegalForm(value) ? ['legal_form'] : []),
        `words:${Math.min(6, value.split(' ').length)}`,
      ],
    }
  })
}

function addFrom(paragraph: Paragraph, isEarly: boolean, found: Found[]): void {
  const { text } = paragraph
  let last = -1
  let inside = -1
  let order = 0
  const labelled = label.exec(text)
  const lineStarts = new Set(
    paragraph.pieces.flatMap(({ start, line }, i) => (paragraph.pieces[i - 1]?.line === line ? [] : [start])),
  )
  const slots = slotsOf(text, lineStarts).flatMap((slot) => {
    const skipped = skipLeading(text.slice(slot.behind, slot.behind + 80))
    // `Firma Obermeier` may be the name, or a firm of that name.
    return skipped > 0
      ? [
          { ...slot, start: slot.behind },
          { ...slot, start: slot.behind + skipped },
        ]
      : [{ ...slot, start: slot.behind }]
  })
  for (const { before, behind: at, start } of slots) {
    if (start <= last || start >= text.length) continue
    const isInside = start < inside
    const slice = text.slice(start, start + 160)
    const whole = slice.slice(0, nameLength(slice))
    for (const length of [whole.length, lengthBeforeAnd(whole)]) {
      const name = slice.slice(0, length)
      if (length < 3 || isLegalForm(name) || noName.test(name)) continue
      const end = start + length
      const rest = text.slice(end, end + 60)
      const isDefined = definitionAtStart.test(rest)
      const isAlone =
        (lineStarts.has(at) || text[at - 1] === '\t') &&
        (rest.trim() === '' || /^\t/.test(rest) || lineStarts.has(end + 1))
      const isForm = hasLegalForm(name)
      if (!isDefined && !isForm && !isAlone && !behind.test(rest) && !joining.test(before)) continue
      if (!isDefined && !isForm && !isAlone && !isEarly) continue
      found.push({
        paragraph,
        start,
        end,
        traits: [
          `slot:${before}`,
          `order:${Math.min(order, 5)}`,
          ...(length < whole.length ? ['cut'] : []),
          ...(isInside ? ['inside'] : []),
          ...(start > at ? ['skipped'] : []),
          ...[...new Set(findConcepts(name).map(({ concept }) => `n:${concept}`))],
          ...(isDefined ? ['defined'] : []),
          ...(isAlone ? ['alone'] : []),
          ...(behind.test(rest) ? ['described'] : []),
          ...(labelled && start === labelled[0].length ? ['labelled'] : []),
          ...(name === name.toUpperCase() ? ['upper'] : []),
        ],
      })
      last = start
      inside = Math.max(inside, end)
    }
    if (last >= start && !isInside) order++
  }
}

/** Places that a name may start at, with the word or mark before them. */
function slotsOf(text: string, lineStarts: ReadonlySet<number>): { before: string; behind: number }[] {
  const slots = [...text.matchAll(slot)].flatMap((match) => {
    const word = match[0].trim()
    // `The` is part of a name that is written so.
    if (/^(?:The|THE)$/.test(word) && !lineStarts.has(match.index)) return []
    const before =
      word.toLowerCase().replace(/[^\p{L}:;,]/gu, '') ||
      (match[0].includes('\t') ? 'cell' : match[0] === '' ? 'start' : 'number')
    return [{ before, behind: match.index + match[0].length }]
  })
  const known = new Set(slots.map(({ behind: at }) => at))
  const starts = [...lineStarts].filter((at) => !known.has(at)).map((at) => ({ before: 'line', behind: at }))
  return [...slots, ...starts].sort((a, b) => a.behind - b.behind)
}
