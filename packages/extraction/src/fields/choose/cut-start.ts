import { sure } from '../candidates/address-evidence.ts'
import { widestGap } from '../candidates/address-flows.ts'
import { partsOf } from '../candidates/address-parts.ts'
import { isAddressLine, isStreetLine } from '../layout/address-line.ts'
import { hasLegalForm } from '../layout/legal-forms.ts'
import { isSamePrint } from '../layout/print-size.ts'
import type { Hit, Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import type { Factor } from './joint.ts'

/** `Level` and `Shop No.` are words of addresses, and `Nr.` also numbers other things. */
function isOfAddress({ concepts }: Hit): boolean {
  return concepts.includes('street') && !concepts.includes('number')
}

/** Whether a line is surely part of an address by its words, with a number: `Lot 12, Level 3`, `3rd Floor, Harbour Mall`. */
function isStart(line: Segment): boolean {
  const parts = partsOf(line)
  const isFirm = hasLegalForm(line) && parts[0]!.probability < sure
  if (line.isLabel || isFirm || !/\d/.test(line.text)) return false
  return (
    parts.every(({ isStop, isLabel }) => !isStop && !isLabel) &&
    parts.some(({ probability }) => probability >= sure) &&
    (parts.length > 1 || line.hits.some(isOfAddress))
  )
}

/** Whether a line is a town behind its postal code, with no street above it: where addresses begin so, the street is below. */
function isTownFirst({ text, isLabel, block, blockIndex }: Segment): boolean {
  const above = block.segments[blockIndex - 1]
  const isTown = !isLabel && /^\d{4,6},? \p{L}[\p{L} .-]*,?$/u.test(text) && recogniseText(text).town >= sure
  return isTown && !(above && isAddressLine(above))
}

/** Whether the line above, or what is beside the line at the left, is the start of an address in the same print. */
function isBehindStart(line: Segment): boolean {
  const { left, block, blockIndex, x0, size } = line
  const beside = left && x0 - left.x1 < widestGap * size ? left : undefined
  return [beside, block.segments[blockIndex - 1]].some(
    (other) => other !== undefined && isSamePrint(other.size, size, 'party') && isStart(other),
  )
}

/** Whether a line is a street below its town. */
function isBelowTown(line: Segment): boolean {
  const above = line.block.segments[line.blockIndex - 1]
  return (
    above !== undefined &&
    isSamePrint(above.size, line.size, 'party') &&
    isStreetLine(line) &&
    isTownFirst(above)
  )
}

/** Says that a shop's address leaves out what it starts with, such as the unit of a building or the town above the street. */
export function cutStart(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: () => (option) => {
      const [printed] = option?.candidates ?? []
      if (printed?.from !== 0) return []
      const [first] = printed.segments
      return [
        ...(isBehindStart(first!) ? [`${role} address: without its start`] : []),
        ...(isBelowTown(first!) ? [`${role} address: without its town above`] : []),
      ]
    },
  }
}
