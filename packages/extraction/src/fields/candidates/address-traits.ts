import type { Concept } from '../lexicon/concepts.ts'
import { likeliestKind } from '../text-kinds/recognise-text.ts'
import { contact, postcode, sure } from './address-evidence.ts'
import { type Part, partsOf } from './address-parts.ts'
import type { Run } from './address-runs.ts'

const isStreetName =
  /\p{L}{3,}.* \d{1,4} ?[a-zA-Z]?$|(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|straat|laan|vägen|gatan|vej|gade|katu|tie)\b|ถนน|ซอย|(?<![\p{L}\p{M}])[ซถ]\.|丁目|番地/iu

/** The part before an address: on its line, or the last one of the line above it in its block. */
function beforeOf({ segment, from }: Part): Part | null {
  const own = partsOf(segment).findLast((part) => part.to <= from)
  if (own) return own
  const { above, blockIndex, left } = segment
  const line = blockIndex > 0 ? above : left
  return (line && partsOf(line).at(-1)) ?? null
}

function has({ segment, from, to }: Part, concept: Concept): boolean {
  return segment.hits.some((hit) => hit.from >= from && hit.to <= to && hit.concepts.includes(concept))
}

function isStreet(part: Part): boolean {
  return has(part, 'street') || isStreetName.test(part.text)
}

const probabilityBounds = [0.08, 0.3, 0.6, 0.9]

function bucket(probability: number): number {
  return probabilityBounds.filter((bound) => probability >= bound).length
}

/** What a part beside an address is, in any language. */
function lookOf(part: Part | null, none: string): string {
  if (!part) return none
  if (part.isStop) return 'contact'
  if (part.isLabel) return 'label'
  if (part.isCountry) return 'country'
  return /\p{L}/u.test(part.text) ? likeliestKind(part.text) : 'digits'
}

/** What the lines of an address are by their form, and what stands before and behind it. */
function formTraits(parts: readonly Part[], before: Part | null, next: Part | null): string[] {
  const first = parts[0]!
  const last = parts.at(-1)!
  return [
    `lines${new Set(parts.map(({ segment }) => segment)).size}`,
    ...(isStreet(first) ? ['first_street'] : []),
    ...(/^\d/.test(first.text) ? ['first_digit'] : []),
    ...(/\d/.test(first.text) ? [] : ['first_no_digit']),
    ...(postcode.test(first.text) && parts.length > 1 ? ['first_post'] : []),
    ...(postcode.test(last.text) ? ['last_post'] : []),
    ...(last.isCountry ? ['last_country'] : []),
    parts.some(isStreet) ? 'street' : 'no_street',
    ...(parts.some((part) => has(part, 'legal_form')) ? ['legal_form'] : []),
    ...(parts.some(({ isLabel }) => isLabel) ? ['label_line'] : []),
    before === null
      ? 'top'
      : /\d/.test(before.text)
        ? 'before_digit'
        : before.isLabel
          ? 'before_label'
          : 'before_text',
    ...(before && has(before, 'legal_form') ? ['before_legal'] : []),
    ...(before?.segment.isBold && !first.segment.isBold ? ['before_bold'] : []),
    next === null
      ? 'end'
      : postcode.test(next.text)
        ? 'after_post'
        : next.isCountry
          ? 'after_country'
          : contact.test(next.text)
            ? 'after_contact'
            : next.isLabel
              ? 'after_label'
              : 'after_text',
  ]
}

/** Features of a run of parts: its form, its parts' kinds by their letters, and those before and behind it. */
export function addressTraits({ parts, rank, next, hasGap }: Run, how: 'column' | 'line'): string[] {
  const first = parts[0]!
  const last = parts.at(-1)!
  const before = beforeOf(first)
  const [starts, ends] = [first.from === 0, last.to === last.segment.words.length]
  return [
    ...(starts && ends && how === 'column' ? ['block'] : []),
    ...formTraits(parts, before, next),
    `k_${how}`,
    `kf:${lookOf(first, '')}`,
    `kl:${lookOf(last, '')}`,
    `kb:${lookOf(before, 'none')}`,
    `ka:${lookOf(next, 'none')}`,
    `k_before${bucket(before?.probability ?? 0)}`,
    `k_after${bucket(next?.probability ?? 0)}`,
    `k_first${bucket(first.probability)}`,
    `k_last${bucket(last.probability)}`,
    `k_least${bucket(Math.min(...parts.map(({ probability }) => probability)))}`,
    `k_rank${rank}`,
    `k_parts${parts.length}`,
    ...(parts.some(({ text }) => postcode.test(text)) ? ['k_post'] : ['k_no_post']),
    `k_start_${first.mark}`,
    ...(ends ? [] : [`k_end_${next?.mark ?? 'none'}`]),
    ...((before?.probability ?? 0) < sure && (next?.probability ?? 0) < sure ? ['k_maximal'] : []),
    ...(hasGap ? ['k_gap'] : []),
  ]
}
