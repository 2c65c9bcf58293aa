import type { Candidate } from '../candidates/candidate.ts'
import { isBefore } from '../candidates/name-captions.ts'
import { isLabelOf } from '../layout/has-label.ts'
import type { Hit, Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor, Option } from './joint.ts'

/** Shorter words, such as `von`, also begin names. */
const shortestCaption = 5

/** Whether a label is the caption of the vendor and no word for firms, with which names begin, too: `Empresa`. */
function isCaption(hit: Hit, { starts }: Segment): boolean {
  return isLabelOf(hit, ['from']) && !isLabelOf(hit, ['party_name']) && starts[hit.to]! > shortestCaption
}

/** The words of a printed name behind the caption of the vendor that it begins with; none: it begins with no caption. */
function behindCaption({ segments: [line], from, value }: Candidate): readonly string[] {
  const [caption] = line!.hits
  if (from > 0 || caption?.from !== 0 || !isBefore(caption, line!) || !isCaption(caption, line!)) return []
  return plainWords(value).slice(caption.to)
}

/** Says that a party's name begins with its caption, and that the name behind it is another candidate: `Seller Acme Ltd`. */
export function captioned(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: (_, [options]) => {
      const names = new Set(options!.map((option) => plainWords(option?.value ?? '').join(' ')))
      return (option: Option = null) => {
        const rest = option ? behindCaption(option.candidates[0]!) : []
        return rest.length > 0 && names.has(rest.join(' ')) ? [`${role} name: with its caption`] : []
      }
    },
  }
}
