import type { EInvoiceSyntax } from '@numora/domain'
import { percentOf } from '../../raw-values.ts'
import { firstTextAt, nodesAt } from '../../xml-path.ts'
import type { XmlNode } from '../../xml-tree.ts'
import type { TaxRow } from '../invoice-details.ts'
import { detailsMaps } from './details-maps.ts'

/** The tax by kind and rate, as it is drawn; `isTaxLine` unless it is part of the price or no tax on turnover. */
export function taxRowsAt(
  root: XmlNode,
  syntax: EInvoiceSyntax,
  rootName: string,
): (TaxRow & { code: string | undefined; isTaxLine: boolean; currency: string | undefined })[] {
  return detailsMaps[syntax](rootName).taxes.flatMap(({ at, fixed, isTaxLine = true, fraction, ...paths }) =>
    nodesAt(root, at)
      .map((row) => ({
        category: fixed?.category ?? firstTextAt(row, paths.category) ?? '',
        code: fixed ? fixed.code : firstTextAt(row, paths.category),
        rate: fixed?.rate ?? firstTextAt(row, paths.rate) ?? percentOf(firstTextAt(row, fraction)),
        basis: firstTextAt(row, paths.basis),
        amount: firstTextAt(row, paths.amount),
        reason: firstTextAt(row, paths.reason),
        currency: firstTextAt(row, paths.currency),
        isTaxLine,
      }))
      .filter(({ basis, amount }) => basis !== undefined || amount !== undefined),
  )
}
