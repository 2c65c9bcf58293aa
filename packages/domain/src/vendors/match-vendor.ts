import { isSameTaxId, type ListedVendor, type VendorFacts, type VendorKeyKind } from './vendor-keys.ts'
import { vendorNameKey } from './vendor-name.ts'

/**
 * The vendor of a document, or why none was decided on: no vendor of the list fits, several fit equally well, or what is
 * printed contradicts itself. `by` is what could not be decided by, or contradicts the rest.
 */
export type VendorMatch =
  | { code: string }
  | { code: null; undecided: 'unknown' | 'ambiguous' | 'conflict'; by: VendorKeyKind }

/**
 * Finds a document's vendor among those that share a tax id, an IBAN or a name with it; any others do no harm. Tax id and
 * IBAN identify a vendor, and a name narrows down those who share them, such as companies of one group. A single sign that
 * contradicts another leaves it undecided; two of three that agree do not.
 */
export function matchVendor(facts: VendorFacts, listed: readonly ListedVendor[]): VendorMatch {
  const { taxId, iban, name } = facts
  const nameKey = name === null ? null : vendorNameKey(name)
  const byTaxId = codesOf(
    listed,
    ({ taxIds }) => taxId !== null && taxIds.some((one) => isSameTaxId(one, taxId)),
  )
  const byIban = codesOf(listed, ({ ibans }) => iban !== null && ibans.includes(iban))
  const byName = codesOf(
    listed,
    (vendor) =>
      nameKey !== null &&
      [vendor.name, ...vendor.aliases].some((one) => vendorNameKey(one) === nameKey) &&
      !isNamesake(vendor, taxId),
  )
  if (byTaxId.size > 0 && byIban.size > 0) {
    const both = byTaxId.intersection(byIban)
    if (both.size === 0) return undecided('conflict', 'iban')
    return narrowed(both, byName, 'tax_id')
  }
  const strong = byTaxId.size > 0 ? byTaxId : byIban
  const kind = byTaxId.size > 0 ? 'tax_id' : 'iban'
  if (strong.size > 0) {
    if (byName.size > 0 && strong.isDisjointFrom(byName)) return undecided('conflict', kind)
    return narrowed(strong, byName, kind)
  }
  if (byName.size === 0) return undecided('unknown', 'name')
  return narrowed(byName, new Set(), 'name')
}

function narrowed(codes: Set<string>, byName: Set<string>, by: VendorKeyKind): VendorMatch {
  const named = codes.intersection(byName)
  const [code] = named.size === 0 ? codes : named
  return (named.size || codes.size) === 1 ? { code: code! } : undecided('ambiguous', by)
}

function undecided(why: 'unknown' | 'ambiguous' | 'conflict', by: VendorKeyKind): VendorMatch {
  return { code: null, undecided: why, by }
}

function codesOf(listed: readonly ListedVendor[], fits: (vendor: ListedVendor) => boolean): Set<string> {
  return new Set(listed.filter(fits).map(({ code }) => code))
}

/** Whether a vendor only has the same name: its tax ids include another one of the same country and form. */
function isNamesake({ taxIds }: ListedVendor, taxId: string | null): boolean {
  if (taxId === null || taxIds.some((one) => isSameTaxId(one, taxId))) return false
  const form = formOf(taxId)
  return taxIds.some((one) => formOf(one) === form)
}

/** The form of a tax id, such as `DE000000000`: ids of one form are of one register. */
function formOf(taxId: string): string {
  return taxId.replace(/\d/g, '0')
}
