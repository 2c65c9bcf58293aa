import { partsOf } from '../candidates/address-parts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { isStreetLine } from '../layout/address-line.ts'
import { hasLegalForm } from '../layout/legal-forms.ts'
import { isSamePrint } from '../layout/print-size.ts'
import type { Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import { containsWords } from './different.ts'
import type { Factor, Option } from './joint.ts'

/** Whether the line above is a street in the same print. */
function isBelowStreet({ block, blockIndex, size }: Segment): boolean {
  const above = block.segments[blockIndex - 1]
  return above !== undefined && isSamePrint(above.size, size, 'line') && isStreetLine(above)
}

/** Says that a party's address leaves out its first line, the street above it. */
export function cutAddress(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: () => (option) => {
      const [first] = option?.candidates[0]?.segments ?? []
      return first && isBelowStreet(first) ? [`${role} address: without its street`] : []
    },
  }
}

/** Whether words of the same text stand before a candidate on its line: no label, and no name of the party. */
function isWithinLine({ segments, from }: Candidate, name: Option): boolean {
  const line = segments[0]!
  const before = partsOf(line).findLast(({ to }) => to <= from)
  const own = partsOf(line).find((part) => part.from === from)
  if (!before || before.isLabel || before.isStop || before.hasColon) return false
  if (own?.mark !== 'comma' || !/\p{L}/u.test(before.text) || hasLegalForm(line)) return false
  return !name || !containsWords(plainWords(line.text), plainWords(name.value))
}

/** Says that a party's address leaves out the beginning of its line, which is not the party's name: the building. */
export function cutLine(role: string, name: string, address: string): Factor {
  return {
    fields: [name, address],
    relate: () => (named, option) => {
      const [printed] = option?.candidates ?? []
      return printed && isWithinLine(printed, named) ? [`${role} address: within its line`] : []
    },
  }
}
