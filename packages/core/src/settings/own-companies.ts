import type { ErrorDetail, OwnCompany } from '@numora/contract'
import { refuseFaults } from '../problem.ts'
import { auditedVendor, toVendorValues } from '../vendors/to-vendor.ts'

/** Own companies with canonical values; throws `invalid_value` with the paths of tax ids that are none. */
export function toOwnCompanies(given: readonly OwnCompany[]): OwnCompany[] {
  const details: ErrorDetail[] = []
  const companies = given.map((company, at) => {
    const values = toVendorValues({ ...company, ibans: [] }, details, (name) => `own_companies.${at}.${name}`)
    const { ibans: _, ...own } = auditedVendor(values)
    return own
  })
  refuseFaults(details)
  return companies
}
