import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor, Option } from './joint.ts'

/** Whether the last words of a printed name are within its legal form. */
function endsWithForm({ segments, to, lastTo }: Candidate, count: number): boolean {
  const last = segments.at(-1)!
  const end = segments.length === 1 ? to : (lastTo ?? last.words.length)
  return last.hits.some((hit) => isLegalForm(hit) && hit.from <= end - count && hit.to >= end)
}

/** Whether another value is the same name with its legal form. */
function isWithForm(option: NonNullable<Option>, other: Option): boolean {
  const [own, words] = [plainWords(option.value), plainWords(other?.value ?? '')]
  if (words.length <= own.length || !own.every((word, i) => word === words[i])) return false
  const [short, full] = [option.candidates[0]!, other!.candidates[0]!]
  return endsWithForm(full, wordsOf(full).length - wordsOf(short).length)
}

/** Says that a party's name lacks the legal form with which the page prints it elsewhere: the name of a brand or sign. */
export function withoutForm(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: (_, [options]) => {
      const short = new Set(
        options!.filter((option) => option && options!.some((other) => isWithForm(option, other))),
      )
      return (option) => (short.has(option!) ? [`${role} name: without its legal form`] : [])
    },
  }
}
