import type { ErrorDetail, Vendor } from '@numora/contract'
import { type Checked, checkIban, checkTaxId, keysOfVendor, type ListedVendor } from '@numora/domain'
import type { Vendor as Row } from '../generated/client.ts'

export type VendorValues = Omit<ListedVendor, 'code'>

/** The properties of a vendor as callers give them. */
type Given = Pick<Vendor, 'name' | 'tax_ids' | 'ibans' | 'aliases'>

/** The canonical values of a vendor, each once; the faults are added to `details` with their paths. */
export function toVendorValues(
  given: Given,
  details: ErrorDetail[],
  path = (name: string) => name,
): VendorValues {
  const checked = (name: 'tax_ids' | 'ibans', check: (text: string) => Checked) =>
    unique(
      given[name].flatMap((text, at) => {
        const result = check(text)
        if (result.ok) return [result.value]
        details.push({ path: path(`${name}.${at}`), message: result.message })
        return []
      }),
    )
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const name = plain(given.name)
  if (name === '') details.push({ path: path('name'), message: 'expected a name' })
  return {
    name,
    taxIds: checked('tax_ids', checkTaxId),
    ibans: checked('ibans', checkIban),
    aliases: unique(given.aliases.map(plain).filter((alias) => alias !== '' && alias !== name)),
  }
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

/** The keys of a vendor as rows. */
export function keyRowsOf(vendor: ListedVendor): { key: string; code: string }[] {
  return keysOfVendor(vendor).map((key) => ({ key, code: vendor.code }))
}

/** The properties of a vendor in the audit trail. */
export function auditedVendor({ name, taxIds, ibans, aliases }: VendorValues) {
  return { name, tax_ids: taxIds, ibans, aliases }
}

export function presentVendor(row: Row): Vendor {
  return {
    code: row.code,
    ...auditedVendor(row),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
