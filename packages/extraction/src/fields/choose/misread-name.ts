import { alignTexts } from '../../ocr/align-texts.ts'
import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import { selfNamed } from '../candidates/self-named.ts'
import { inWebAddress, plainOf } from '../candidates/web-names.ts'
import type { Factor } from './joint.ts'

/** At most one of so many letters is misread, and names of fewer letters are too like others. */
const [perMisread, fewestLetters] = [4, 5]

/** How sure recognition is of the least certain word; 1 on pages with a text layer. */
function certaintyOf(candidate: Candidate): number {
  return Math.min(...wordsOf(candidate).map(({ confidence }) => confidence))
}

/** Whether two names are one of which a few letters were misread, and not one the beginning of the other, as with a plural. */
function isMisread(name: string, other: string): boolean {
  const isLong = Math.min(name.length, other.length) >= fewestLetters
  if (!isLong || Math.abs(name.length - other.length) > 1) return false
  if (name.startsWith(other) || other.startsWith(name)) return false
  const [own, others] = [[...name], [...other]]
  const edits = alignTexts(own, others).filter(
    ({ first, second }) => first === null || second === null || own[first] !== others[second],
  )
  return edits.length <= Math.max(1, other.length / perMisread)
}

/** `ue` in a web address is `ü` on the page. */
function withoutUmlauts(domain: string): string {
  return domain.replace(/[aou]e/g, ([vowel]) => vowel!)
}

/**
 * Says that a name is the one in a web address or a sentence of the shop, but in letters of which recognition is less sure, as
 * in a logo.
 */
export function misreadName(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: ({ candidates }) => {
      const known = candidates.name
        .filter(({ traits }) => traits.includes(inWebAddress) || traits.includes(selfNamed))
        .map((each) => ({ plain: plainOf(each.value), certainty: certaintyOf(each) }))
      return (option) => {
        const [printed] = option?.candidates ?? []
        if (!printed || known.length === 0) return []
        const [own, certainty] = [plainOf(printed.value), certaintyOf(printed)]
        const isOne = known.some(
          (each) =>
            certainty < each.certainty && isMisread(own, each.plain) && own !== withoutUmlauts(each.plain),
        )
        return isOne ? [`${role} name: misread`] : []
      }
    },
  }
}
