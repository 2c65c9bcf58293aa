import { type FieldRole, fieldOfRole, type KnownParties } from '@numora/contract'
import { partyKey } from '@numora/domain'
import { extractFields } from '../fields/index.ts'
import { judge } from './compare.ts'
import type { Outcome } from './evaluate.ts'

const parties = ['vendor', 'customer'] as const
type Party = (typeof parties)[number]

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
    const names = outcomes.flatMap((outcome) => judgeNames(outcome, assume))
    const counts = parties.flatMap((party) => {
      const own = names.filter((name) => name.party === party)
      const right = own.filter(({ isRight }) => isRight).length
      return own.length === 0 ? [] : `${party} ${right} of ${own.length}`
    })
    return `  ${known.padEnd(24)}  ${counts.join('  ')}`
  })
}

function judgeNames(
  { document: { schema, truth }, read }: Outcome,
  assume: (typeof assumptions)[string],
): { party: Party; isRight: boolean }[] {
  const knownOf = (role: FieldRole) => truth.fields[fieldOfRole(schema, role) ?? '']
  const named = parties.filter((party) => knownOf(party))
  if (named.length === 0 || !read) return []
  const keysOf = (party: Party) => [
    ...(knownOf(party)?.values ?? []).flatMap((value) => partyKey('name', value) ?? []),
    ...(knownOf(`${party}_tax_id`)?.values ?? []).flatMap((value) => partyKey('tax_id', value) ?? []),
  ]
  const result = extractFields(read, schema, { parties: assume(keysOf) })
  return named.map((party) => {
    const value = result.ok ? result.fields[fieldOfRole(schema, party)!]?.value : null
    return { party, isRight: result.ok && judge(value ?? null, knownOf(party)!) === 'exact' }
  })
}
