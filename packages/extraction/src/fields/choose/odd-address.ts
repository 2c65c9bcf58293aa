import { sure } from '../candidates/address-evidence.ts'
import { partsOf } from '../candidates/address-parts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { hasLegalForm } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor } from './joint.ts'

/** Shorter words begin lines of any kind. */
const shortestName = 3
const price = /\d[.,]\d{2}/
/** At most one letter, which may mark the rate of its tax, is behind a price. */
const onlyNumbers = /^\P{L}+\p{L}?$/u

function isPrice({ text }: Segment): boolean {
  return onlyNumbers.test(text) && price.test(text)
}

/** Whether a line begins with the word of a line above it that is no address: `Harbour Foods Ltd`, `Harbour Westgate`. */
function isNamedLike({ block, blockIndex, text }: Segment): boolean {
  const [word = ''] = plainWords(text)
  return (
    word.length >= shortestName &&
    block.segments
      .slice(0, blockIndex)
      .some((line) => plainWords(line.text)[0] === word && partsOf(line)[0]!.probability < sure)
  )
}

/** The number of a firm's register before its address on the next line: `801580-T`. */
const registered = /^\(?\d{5,}-\p{Lu}\)?, ?\P{L}*\p{L}/u

/** When a shop is open: `1000 HRS`, `08:30 - 21:30`. */
const hours =
  /\d ?hrs(?!\p{L})|(?<![\d:.])\d{1,2}[:.]\d{2} ?(?:[ap]m|h|uhr)? ?(?:[-–—]|to|bis|à|a|do|tot|till?) ?\d{1,2}[:.]\d{2}(?![\d:.])/iu

function oddities({ segments, from, value }: Candidate): string[] {
  const [first, second] = segments
  const isName =
    second !== undefined &&
    from === 0 &&
    !/\d/.test(first!.text) &&
    (hasLegalForm(first!) || isNamedLike(first!))
  const isPriced = segments.some(({ right }) => right !== null && isPrice(right))
  return [
    ...(registered.test(value) ? ['starts with a register number'] : []),
    ...(segments.some(({ text }) => hours.test(text)) ? ['opening hours'] : []),
    ...(isName ? ['starts with a name'] : []),
    ...(isPriced ? ['beside a price'] : []),
  ]
}

/**
 * Says what speaks against an address: that it starts with a name or a register number, that a line has a price beside it, or
 * that one says when the shop is open.
 */
export function oddAddress(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: () => (option) => {
      const [printed] = option?.candidates ?? []
      return printed ? oddities(printed).map((oddity) => `${role} address: ${oddity}`) : []
    },
  }
}
