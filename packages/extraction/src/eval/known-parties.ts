import { type FieldRole, fieldOfRole, type KnownParties } from '@numora/contract'
import { partyKey } from '@numora/domain'
import { extractFields } from '../fields/index.ts'
import { judge } from './compare.ts'
import type { Outcome } from './evaluate.ts'

type Party = 'vendor' | 'customer'

/** What a workspace knows of the parties of each document. */
const assumptions: Record<string, (keysOf: (party: Party) => string[]) => KnownParties> = {
  nobody: () => ({ vendor: [], customer: [] }),
  'the vendor, by its list': (keysOf) => ({ vendor: keysOf('vendor'), customer: [] }),
  'itself, as the customer': (keysOf) => ({ vendor: [], customer: keysOf('customer') }),
  'itself, as the vendor': (keysOf) => ({ vendor: [], customer: keysOf('vendor') }),
}

/** How many names are right where the workspace knows a party of the document, which it may be itself. */
export function knownPartiesTable(outcomes: readonly Outcome[]): string[] {
  return Object.entries(assumptions).map(([known, assume]) => {
    const counts = (['vendor', 'customer'] as const).flatMap((party) => {
      const isRight = outcomes.flatMap((outcome) => isNameRight(outcome, party, assume))
      return isRight.length === 0 ? [] : `${party} ${isRight.filter(Boolean).length} of ${isRight.length}`
    })
    return `  ${known.padEnd(24)}  ${counts.join('  ')}`
  })
}

function isNameRight(
  { document: { schema, truth }, read }: Outcome,
  party: Party,
  assume: (typeof assumptions)[string],
): boolean[] {
  const valuesOf = (role: FieldRole) => truth.fields[fieldOfRole(schema, role) ?? '']?.values ?? []
  const name = fieldOfRole(schema, party)
  const known = name && truth.fields[name]
  if (!known || !read) return []
  const parties = assume((party) => [
    ...valuesOf(party).flatMap((value) => partyKey('name', value) ?? []),
    ...valuesOf(`${party}_tax_id`).flatMap((value) => partyKey('tax_id', value) ?? []),
  ])
  const result = extractFields(read, schema, { parties })
  return [result.ok && judge(result.fields[name]?.value ?? null, known) === 'exact']
}
