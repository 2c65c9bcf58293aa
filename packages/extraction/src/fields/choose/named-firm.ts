import { doneBy } from '../candidates/name-parts.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor, Option } from './joint.ts'

/** The words of a value behind what a firm does: `Acme Ltd` of `Seabird is a trading name of Acme Ltd`; none: it says nothing of it. */
function firmWords(option: Option): readonly string[] {
  const done = option ? doneBy.exec(option.value) : null
  return done ? plainWords(option!.value.slice(done.index + done[0].length)) : []
}

/** Says that a party's name is a sentence about the firm whose name is at its end and another candidate. */
export function namedFirm(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: (_, [options]) => {
      const names = new Set(options!.map((option) => plainWords(option?.value ?? '').join(' ')))
      return (option) => {
        const firm = firmWords(option!)
        return firm.length > 0 && names.has(firm.join(' ')) ? [`${role} name: a sentence about a firm`] : []
      }
    },
  }
}
