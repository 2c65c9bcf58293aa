import type { Concept } from '../lexicon/concepts.ts'
import { bucketOf } from '../text-kinds/bucket-of.ts'
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

const probabilityBounds = [0.08, 0.3, 0.6, 0.9]

function bucket(probability: number): number {
  return bucketOf(probability, probabilityBounds)
}

/** What a part is by itself, which all the runs that it belongs to share. */
type Look = { kind: string; isStreet: boolean; hasPostcode: boolean }

const looks = new WeakMap<Part, Look>()

/** What a part of an address, or beside one, is in any language. */
function kindOf({ isStop, isLabel, isCountry, text }: Part): string {
  if (isStop) return 'contact'
  if (isLabel) return 'label'
  if (isCountry) return 'country'
  return /\p{L}/u.test(text) ? likeliestKind(text) : 'digits'
}

function lookOf(part: Part): Look {
  const known = looks.get(part)
  if (known) return known
  const look = {
    kind: kindOf(part),
    isStreet: has(part, 'street') || isStreetName.test(part.text),
    hasPostcode: postcode.test(part.text),
  }
  looks.set(part, look)
  return look
}

/** What the lines of an address are by their form, and what stands before and behind it. */
function formTraits(parts: readonly Part[], before: Part | null, next: Part | null): string[] {
  const first = parts[0]!
  const last = parts.at(-1)!
  return [
    `lines${new Set(parts.map(({ segment }) => segment)).size}`,
    ...(lookOf(first).isStreet ? ['first_street'] : []),
    ...(/^\d/.test(first.text) ? ['first_digit'] : []),
    ...(/\d/.test(first.text) ? [] : ['first_no_digit']),
    ...(lookOf(first).hasPostcode && parts.length > 1 ? ['first_post'] : []),
    ...(lookOf(last).hasPostcode ? ['last_post'] : []),
    ...(last.isCountry ? ['last_country'] : []),
    parts.some((part) => lookOf(part).isStreet) ? 'street' : 'no_street',
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
      : lookOf(next).hasPostcode
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
    `kf:${lookOf(first).kind}`,
    `kl:${lookOf(last).kind}`,
    `kb:${before ? lookOf(before).kind : 'none'}`,
    `ka:${next ? lookOf(next).kind : 'none'}`,
    `k_before${bucket(before?.probability ?? 0)}`,
    `k_after${bucket(next?.probability ?? 0)}`,
    `k_first${bucket(first.probability)}`,
    `k_last${bucket(last.probability)}`,
    `k_least${bucket(Math.min(...parts.map(({ probability }) => probability)))}`,
    `k_rank${rank}`,
    `k_parts${parts.length}`,
    ...(parts.some((part) => lookOf(part).hasPostcode) ? ['k_post'] : ['k_no_post']),
    `k_start_${first.mark}`,
    ...(ends ? [] : [`k_end_${next?.mark ?? 'none'}`]),
    ...((before?.probability ?? 0) < sure && (next?.probability ?? 0) < sure ? ['k_maximal'] : []),
    ...(hasGap ? ['k_gap'] : []),
  ]
}
