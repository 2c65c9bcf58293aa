import type { Candidate } from '../candidates/candidate.ts'
import { isWebAddress } from '../candidates/name-of-host.ts'
import { selfNamed } from '../candidates/self-named.ts'
import type { Factor } from './joint.ts'

/** Whether a name is a part of another one on its line. */
function isWithin(part: Candidate, { segments, from, to }: Candidate): boolean {
  const { length } = part.segments
  const isShorter = part.to - part.from < to - from
  return length === 1 && part.segments[0] === segments[0] && part.from >= from && part.to <= to && isShorter
}

/** Says that a name is a whole sentence in which the shop names itself, or a whole web address. */
export function namesItself(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: ({ candidates }) => {
      const parts = candidates.name.filter(({ traits }) => traits.includes(selfNamed))
      return (option) => {
        const isSentence = option?.candidates.some((each) => parts.some((part) => isWithin(part, each)))
        return [
          ...(isSentence ? [`${role} name: a sentence of the shop`] : []),
          ...(option && isWebAddress(option.value) ? [`${role} name: a web address`] : []),
        ]
      }
    },
  }
}
