import type { Kind } from '../candidates/candidate.ts'
import { type DescribedDocument, describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import type { Group, Option } from './joint.ts'
import { parties } from './parties.ts'

/** A value of a document as an option, with all places where it is printed; null: the field is absent. */
export function optionOf({ candidates }: DescribedDocument, kind: Kind, value: string | null): Option {
  if (value === null) return null
  const printed = candidates[kind].filter((candidate) => candidate.value === value)
  if (printed.length === 0) throw new Error(`No ${kind} ${value}`)
  return { value, logit: 0, candidates: printed }
}

/** The relations between a group's values, by field. */
export function relationsOf(
  group: Group,
  described: DescribedDocument,
  kinds: Kind | Record<string, Kind>,
  values: Record<string, string>,
) {
  return group.factors.flatMap(({ fields, relate }) => {
    const options = fields.map((field) =>
      optionOf(described, typeof kinds === 'string' ? kinds : kinds[field]!, values[field] ?? null),
    )
    return relate(
      described,
      options.map((option) => [null, option]),
    )(...options)
  })
}

/** The vendor and the customer of an invoice, by the names of their fields below. */
export const two = parties(
  { role: 'vendor', name: 'vn', address: 'va', taxId: 'vt' },
  { role: 'customer', name: 'cn', address: 'ca', taxId: 'ct' },
)
export const partyKinds = {
  vn: 'name',
  va: 'address',
  vt: 'tax_id',
  cn: 'name',
  ca: 'address',
  ct: 'tax_id',
} as const
/** An invoice with two parties, one below the other. */
export const twoParties = describeDocument(
  pageOf([
    { text: 'Norwood Electrical Ltd', x: 50, y: 40 },
    { text: '12 Mill Road, Leeds LS1 4AP', x: 50, y: 52 },
    { text: 'VAT GB123456789', x: 50, y: 64 },
    { text: 'Invoice 4711', x: 50, y: 120 },
    { text: 'Harbour Foods Ltd', x: 50, y: 180 },
    { text: '9 Quay Street, Hull HU1 2AB', x: 50, y: 192 },
    { text: 'VAT GB987654321', x: 50, y: 204 },
  ]),
)

/** A shop, which is the only party of its receipts. */
export const shop = parties({ role: 'merchant', name: 'vn', address: 'va', taxId: 'vt' })
