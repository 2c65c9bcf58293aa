import { vendorColumns } from '@numora/contract'
import type { Context } from '../context.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { allVendors } from './vendors.ts'

/** All vendors as CSV in the form that an import takes. */
export async function exportVendors(ctx: Context): Promise<string> {
  const pages: string[] = []
  const several = (values: string[]) => values.join('|')
  for await (const rows of allVendors(ctx)) {
    const cells = rows.map(({ code, name, taxIds, ibans, aliases }) => ({
      code,
      name,
      tax_ids: several(taxIds),
      ibans: several(ibans),
      aliases: several(aliases),
    }))
    pages.push(writeCsv(vendorColumns, cells))
  }
  const [first = writeCsv(vendorColumns, []), ...others] = pages
  // The header is in the first page only.
  return [first, ...others.map((page) => page.slice(page.indexOf('\n') + 1))].join('')
}
