import { fold } from '../../fields/text/fold.ts'
import { matchesOf } from '../../fields/text/matches.ts'
import { isSpaceless, type Language } from './flow/language.ts'
import { cs } from './wordings/cs.ts'
import { ja } from './wordings/ja.ts'
import { pl } from './wordings/pl.ts'
import { sv } from './wordings/sv.ts'
import { tr } from './wordings/tr.ts'
import { type Concept, type Wordings, western } from './wordings/western.ts'
import { zh } from './wordings/zh.ts'

export type { Concept } from './wordings/western.ts'

type Patterns = readonly (readonly [Concept, RegExp])[]

/** Languages whose words mean too much in others, such as `den` and `on`, to be looked for there. */
const further: Partial<Record<Language, Wordings>> = { pl, cs, sv, tr, ja, zh }

function compile(wordings: Wordings, isSpaced: boolean): Patterns {
  return (Object.entries(wordings) as [Concept, string][]).map(([concept, text]) => {
    // A line to sign on is no part of a word, and each of its signs would be the start of one.
    const words = text.replaceAll('\\w', '[a-z\\d]')
    return [concept, new RegExp(isSpaced ? `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])` : fold(text), 'gu')]
  })
}

const common = compile(western, true)
const own = new Map(
  Object.entries(further).map(([language, wordings]) => [
    language,
    compile(wordings, !isSpaceless(language as Language)),
  ]),
)

/** A pattern for folded texts that are a word of a concept and nothing else but what may stand around it. */
export function wholly(concept: Concept, before: string, behind: string): RegExp {
  const words = [western, ...Object.values(further)].flatMap((each) => each[concept] ?? [])
  return new RegExp(`^${before}(?:${words.join('|')})${behind}$`, 'u')
}

export type ConceptHit = { concept: Concept; start: number; end: number }

/** What the words of a text mean, and where they are; those of some languages only in a text of theirs. */
export function findConcepts(text: string, language: Language | null): ConceptHit[] {
  const folded = fold(text)
  return [...common, ...(own.get(language ?? '') ?? [])].flatMap(([concept, pattern]) =>
    matchesOf(folded, pattern).map(({ index, 0: found }) => ({
      concept,
      start: index,
      end: index + found.length,
    })),
  )
}
