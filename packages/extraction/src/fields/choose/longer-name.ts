import type { Candidate } from '../candidates/candidate.ts'
import { goesOn } from '../candidates/name-traits.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor } from './joint.ts'

/** Whether a legal form stands on two lines, or alone on the second one: `Spółka z`, `o.o.` */
function isFormBroken(first: Segment, second: Segment): boolean {
  const [words, more] = [plainWords(first.text), plainWords(second.text)]
  const all = [...words, ...more]
  return findLabels(all).some(
    (span) =>
      isLegalForm(span) &&
      span.from <= words.length &&
      span.from > 0 &&
      span.to === all.length &&
      span.to > words.length,
  )
}

/** Whether the two lines of a name belong together by their words, or are printed on one line elsewhere. */
function isOneName({ segments: [first, second] }: Candidate, printed: readonly Candidate[]): boolean {
  return (
    goesOn.test(first!.text) ||
    isFormBroken(first!, second!) ||
    printed.some(({ segments }) => segments.length === 1)
  )
}

/**
 * Says that a party's name has only one line of a name of two lines. Lines that are surely no name of their own are not among
 * the candidates.
 */
export function longerName(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: (_, [options]) => {
      const pairs = options!
        .flatMap((option) => option?.candidates.map((each) => [each, option.candidates] as const) ?? [])
        .filter(([each, printed]) => each.segments.length === 2 && isOneName(each, printed))
        .map(([{ segments }]) => segments)
      return (option) => {
        const lines = option?.candidates[0]?.segments ?? []
        const isPart = pairs.some((pair) => pair.filter((line) => lines.includes(line)).length === 1)
        return isPart ? [`${role} name: a line of a longer name`] : []
      }
    },
  }
}
