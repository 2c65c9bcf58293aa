import type { z } from 'zod'
import { PutVendor, Vendor } from './vendors.ts'

const parts = { name: true, tax_ids: true, aliases: true } as const
const meta = {
  description: 'A company of the workspace, as invoices to it name it',
  examples: [{ name: 'Own Traders Ltd.', tax_ids: ['GB123456789'], aliases: ['Own Traders Group'] }],
}

/** A company of the workspace; names and ids are compared as those of vendors are. */
export const OwnCompany = Vendor.pick(parts).meta({ id: 'OwnCompany', ...meta })
export const OwnCompanyInput = PutVendor.pick(parts).meta({ id: 'OwnCompanyInput', ...meta })
export type OwnCompany = z.infer<typeof OwnCompany>
