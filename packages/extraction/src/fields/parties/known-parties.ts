import type { KnownParties } from '@numora/contract'
import { partyKey, type VendorKeyKind, vendorKeyKinds } from '@numora/domain'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Ranking } from '../ranker/rank.ts'
import { statedCandidates } from './stated-parties.ts'

export const mostPartyKeys = 300
export const longestPartyKey = 300

/** The keys of all parties that a document may name: of the tax ids, IBANs and names that are printed on it. */
export function partyKeysOf({ candidates }: DescribedDocument): string[] {
  const keys = new Set<string>()
  for (const kind of vendorKeyKinds)
    for (const { value } of candidates[kind]) {
      const key = partyKey(kind, value)
      if (key !== null && key.length <= longestPartyKey && keys.size < mostPartyKeys) keys.add(key)
    }
  return [...keys]
}

/**
 * How much likelier, in log-odds, a known vendor is the one who wrote the document, by what is printed of it: a document may
 * also name other vendors, such as its carrier.
 */
const knownVendor: Readonly<Record<VendorKeyKind, number>> = { tax_id: 3, iban: 3, name: 2 }
/** How much likelier the workspace itself is the customer. */
const workspaceAsCustomer = 6
/** How much less likely the workspace itself is the vendor: little, because invoices that it sends itself are read, too. */
const workspaceAsVendor = -1

/** By candidate, how much likelier than its rank it is a field's value by what the workspace knows, in log-odds. */
export type KnownCandidates = ReadonlyMap<Candidate, number>

/** The candidates of the fields that say who the parties are of which more is known than their rank: by the workspace, or by a form. */
export function knownCandidates(
  described: DescribedDocument,
  marks: Pick<SchemaReading, 'vendorMarks' | 'otherMarks'>,
  parties: KnownParties,
): Record<string, KnownCandidates> {
  const all = statedCandidates(described, marks)
  if (parties.vendor.length + parties.customer.length > 0)
    for (const [field, known] of Object.entries(knownToWorkspace(described, marks, parties)))
      all[field] = addWeights(known, all[field])
  return all
}

function addWeights(known: KnownCandidates, stated: KnownCandidates | undefined): KnownCandidates {
  const sum = new Map(stated)
  for (const [candidate, weight] of known) sum.set(candidate, weight + (sum.get(candidate) ?? 0))
  return sum
}

function knownToWorkspace(
  { candidates }: DescribedDocument,
  { vendorMarks, otherMarks }: Pick<SchemaReading, 'vendorMarks' | 'otherMarks'>,
  { vendor, customer }: KnownParties,
): Record<string, KnownCandidates> {
  const weigh = (
    marks: SchemaReading['vendorMarks'],
    weightOf: (key: string, kind: VendorKeyKind) => number,
  ) =>
    Object.entries(marks).flatMap(([field, mark]): [string, KnownCandidates][] => {
      const kind = vendorKeyKinds.find((each) => each === mark)
      if (!kind) return []
      const weights = candidates[kind].map((each): [Candidate, number] => [
        each,
        weightOf(partyKey(kind, each.value) ?? '', kind),
      ])
      return [[field, new Map(weights.filter(([, weight]) => weight !== 0))]]
    })
  return Object.fromEntries([
    ...weigh(
      vendorMarks,
      (key, kind) =>
        (customer.includes(key) ? workspaceAsVendor : 0) + (vendor.includes(key) ? knownVendor[kind] : 0),
    ),
    ...weigh(otherMarks, (key) => (customer.includes(key) ? workspaceAsCustomer : 0)),
  ])
}

/** Changes the scores of known candidates. */
export function weighKnown(ranking: Ranking, known: KnownCandidates | undefined): Ranking {
  if (!known || known.size === 0) return ranking
  const values = ranking.values.map((each) => {
    const [weight = 0] = each.candidates.flatMap((candidate) => known.get(candidate) ?? [])
    return { ...each, logit: each.logit + weight }
  })
  return { ...ranking, values: values.sort((a, b) => b.logit - a.logit) }
}
