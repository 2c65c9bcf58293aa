import type { Candidate } from '../candidates/candidate.ts'
import { isAddressLine } from '../layout/address-line.ts'
import { isLabelOf } from '../layout/has-label.ts'
import { hasLegalForm } from '../layout/legal-forms.ts'
import { isSamePrint } from '../layout/print-size.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import type { Factor } from './joint.ts'

/** From this probability on, a line is a person by its letters. */
const likelyPerson = 0.5

/** The lines above one in its block and print, from the top. */
function linesAbove({ block, blockIndex, size }: Segment): Segment[] {
  return block.segments.slice(0, blockIndex).filter((line) => isSamePrint(line.size, size, 'party'))
}

/** What the line or lines of a name are instead, where another line of their block may be the name. */
function otherRoles({ segments, to }: Candidate): string[] {
  const [first, last] = [segments[0]!, segments.at(-1)!]
  const above = linesAbove(first)
  const next = last.block.segments[last.blockIndex + 1]
  const before = above.at(-1)
  // One label above is the caption of the party; of several lines one may be its name.
  const isBelowName = above.length > 1 || (before !== undefined && !before.isLabel && !isAddressLine(before))
  // Between a firm and a person in it there may be its numbers.
  const named = above.findLast((line) => !/\d/.test(line.text) || hasLegalForm(line) || isAddressLine(line))
  const isPerson =
    recogniseText(first.text).person >= likelyPerson && !hasLegalForm(first) && !hasLegalForm(last)
  const isOwner =
    named !== undefined && last.hits.some((hit) => hit.from >= to && isLabelOf(hit, ['contact']))
  return [
    ...(isBelowName && isAddressLine(first) && next && isAddressLine(next) ? ['in an address'] : []),
    ...((isPerson && named && hasLegalForm(named)) || isOwner ? ['person below a firm'] : []),
  ]
}

/** Names what the line of a party's name rather is, by the lines around it. */
export function otherRole(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: () => (option) => {
      const [printed] = option?.candidates ?? []
      return printed ? otherRoles(printed).map((other) => `${role} name: ${other}`) : []
    },
  }
}
