import { hashText } from '../../../fields/text/hash.ts'
import type { Candidate, CandidateKind } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { type Clause, describeClause, describeSentence } from './describe-clause.ts'
import { describePlace } from './describe-place.ts'
import { describeTitle } from './describe-title.ts'

/** A candidate with the hashes of its features: what holds in any wording, and the words around it. */
export type Described = { candidate: Candidate; firm: Uint32Array; words: Uint32Array }

function clauseOf(candidate: Candidate, document: ContractDocument): Clause {
  if (candidate.kind === 'title') return { firm: describeTitle(candidate, document), words: [] }
  if (candidate.kind !== 'renewal') return describeClause(candidate, document)
  const { firm, words } = describeSentence(candidate, document)
  // The same sentence is judged for each of its answers.
  const says = (name: string) => `${candidate.value}|${name}`
  return { firm: firm.map(says), words: words.map(says) }
}

function bucket(count: number): number {
  return count < 4 ? count : count < 8 ? 4 : 5
}

/** Describes the position of each candidate among those of its kind, and how often its value is repeated. */
function describeOrder(all: readonly Candidate[]): string[][] {
  const byValue = Map.groupBy(all, ({ value }) => value)
  const values = [...byValue.keys()].sort()
  return all.map((candidate, index) => {
    const same = byValue.get(candidate.value)!
    const names = [`nth:${bucket(index)}`, `same:${bucket(same.length)}`]
    if (same[0] === candidate) names.push('first_of_value')
    if (candidate.kind === 'date' && candidate.value === values[0]) names.push('earliest')
    if (candidate.kind === 'date' && candidate.value === values.at(-1)) names.push('latest')
    return names
  })
}

/** All candidates of a kind with their features. */
export function describe(
  kind: CandidateKind,
  candidates: Candidates,
  document: ContractDocument,
): Described[] {
  const all = candidates[kind]
  const order = kind === 'title' ? [] : describeOrder(all)
  return all.map((candidate, index) => {
    const clause = clauseOf(candidate, document)
    const firm = [
      ...candidate.traits,
      ...describePlace(candidate, document),
      ...(order[index] ?? []),
      ...clause.firm,
    ]
    return {
      candidate,
      firm: Uint32Array.from(new Set(firm), (name) => hashText(name)),
      words: Uint32Array.from(new Set(clause.words), (name) => hashText(name)),
    }
  })
}

/** What a contract has as a whole: candidates by kind, and whether parts of it were found. */
export function describeWhole(candidates: Candidates, { preamble, flow }: ContractDocument): Uint32Array {
  const names = [
    'whole',
    `preamble:${preamble >= 0}`,
    `pages:${bucket(flow.pageCount)}`,
    ...Object.entries(candidates).map(([kind, found]) => `n:${kind}:${bucket(found.length)}`),
  ]
  return Uint32Array.from(names, (name) => hashText(name))
}
