import type { Sample } from '@numora/samples'
import { isSameContractValue } from '../eval/contract-values.ts'
import type { Box, ReadFile } from '../file-content.ts'
import type { Candidate } from '../schemas/contract-v1/candidates/candidate.ts'
import { readContract } from '../schemas/contract-v1/candidates/document.ts'
import { findCandidates } from '../schemas/contract-v1/candidates/find-candidates.ts'
import { sourceOf } from '../schemas/contract-v1/flow/flow.ts'
import { type Described, describe, describeWhole } from '../schemas/contract-v1/ranker/describe.ts'
import { contractFieldKinds, type RankedField } from '../schemas/contract-v1/ranker/fields.ts'

type Seen = Pick<Described, 'firm' | 'words'>

/** A field to learn: which of its candidates are right; none where it is not in the contract. */
export type ContractExample = { field: RankedField; candidates: Seen[]; right: ReadonlySet<number> }

export type ContractExamples = { whole: Uint32Array; fields: ContractExample[]; unreachable: string[] }

type Truth = Pick<Sample['truth'], 'fields' | 'boxes'>

/** What a generated contract teaches. Fields whose right value is no candidate teach nothing. */
export function toContractExamples(read: ReadFile, { fields: truth, boxes }: Truth): ContractExamples {
  const document = readContract(read)
  const candidates = findCandidates(document)
  const examples: ContractExamples = {
    whole: describeWhole(candidates, document),
    fields: [],
    unreachable: [],
  }
  const described = new Map(
    (Object.keys(candidates) as (keyof typeof candidates)[]).map((kind) => [
      kind,
      describe(kind, candidates, document),
    ]),
  )
  for (const [field, kind] of Object.entries(contractFieldKinds) as [
    RankedField,
    keyof typeof candidates,
  ][]) {
    if (!(field in truth)) continue
    const value = truth[field] ?? null
    const all = described.get(kind)!
    const same = (candidate: Candidate) =>
      value !== null && isSameContractValue(field, candidate.value, value)
    const place = boxes[field]
    const placed = all.filter(
      ({ candidate }) => same(candidate) && place !== undefined && isAt(candidate, place),
    )
    // Where the right one is known by its place, others of its value are neither right nor wrong.
    const kept =
      placed.length > 0 ? all.filter((each) => placed.includes(each) || !same(each.candidate)) : all
    const right = new Set(kept.flatMap(({ candidate }, i) => (same(candidate) ? [i] : [])))
    if (value !== null && right.size === 0 && field !== 'end_date')
      examples.unreachable.push(`${field}: ${value}`)
    else examples.fields.push({ field, candidates: kept.map(({ firm, words }) => ({ firm, words })), right })
  }
  return examples
}

function isAt({ paragraph, start, end }: Candidate, place: { page: number; box: Box }): boolean {
  const source = sourceOf(paragraph, start, end)
  return source !== null && source.page === place.page && overlaps(source.box, place.box)
}

function overlaps(a: Box, b: Box): boolean {
  const slack = 0.004
  return a[0] < b[2] + slack && b[0] < a[2] + slack && a[1] < b[3] + slack && b[1] < a[3] + slack
}
