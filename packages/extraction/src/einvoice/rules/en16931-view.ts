import type { Decimal } from 'decimal.js'
import { firstTextAt, nodesAt, textsAt, type XmlPath } from '../xml-path.ts'
import type { XmlNode } from '../xml-tree.ts'
import { decimalOf } from './decimal-of.ts'

type Category = { category: string | undefined; rate: Decimal | undefined }

/** What the rules of EN 16931 are about, in the same form for both syntaxes. */
export type En16931View = {
  profile: string
  texts: Record<(typeof textNames)[number], string | undefined>
  amounts: Record<(typeof amountNames)[number], Decimal | undefined>
  /** The total of VAT in the currency of the document. */
  tax: Decimal | undefined
  lines: (Category & {
    id: string | undefined
    quantity: string | undefined
    unit: string | undefined
    name: string | undefined
    amount: Decimal | undefined
    price: Decimal | undefined
  })[]
  adjustments: (Category & { isCharge: boolean; amount: Decimal | undefined })[]
  taxes: (Category & { basis: Decimal | undefined; amount: Decimal | undefined; hasReason: boolean })[]
}

const textNames = [
  'number',
  'date',
  'type',
  'currency',
  'seller',
  'buyer',
  'sellerCountry',
  'buyerCountry',
  'sellerId',
  'due',
] as const
const amountNames = ['lines', 'allowances', 'charges', 'net', 'gross', 'prepaid', 'rounding', 'due'] as const

/** Where a syntax has the parts of the view. */
export type ViewPaths = {
  profile: XmlPath
  /** Several paths: the first with a text. */
  texts: Record<(typeof textNames)[number], XmlPath[]>
  amounts: Record<(typeof amountNames)[number], XmlPath>
  tax: XmlPath
  line: Record<'at' | 'id' | 'quantity' | 'unit' | 'name' | 'amount' | 'price' | 'category' | 'rate', XmlPath>
  adjustment: Record<'at' | 'isCharge' | 'amount' | 'category' | 'rate', XmlPath>
  taxRow: Record<'at' | 'basis' | 'amount' | 'category' | 'rate' | 'reason', XmlPath>
}

/** The view of a UBL or CII document. */
export function en16931View(root: XmlNode, paths: ViewPaths): En16931View {
  const texts = mapped(textNames, (name) =>
    paths.texts[name].map((path) => firstTextAt(root, path)).find((text) => text !== undefined),
  )
  const inCurrency = texts.currency && firstTextAt(root, `${paths.tax}[@currencyID=${texts.currency}]`)
  const category = (node: XmlNode, at: { category: XmlPath; rate: XmlPath }): Category => ({
    category: firstTextAt(node, at.category),
    rate: decimalOf(firstTextAt(node, at.rate)),
  })
  const { line, adjustment, taxRow } = paths
  return {
    profile: textsAt(root, paths.profile).join(' '),
    texts,
    amounts: mapped(amountNames, (name) => decimalOf(firstTextAt(root, paths.amounts[name]))),
    tax: decimalOf(inCurrency ?? firstTextAt(root, paths.tax)),
    lines: nodesAt(root, line.at).map((node) => ({
      ...category(node, line),
      id: firstTextAt(node, line.id),
      quantity: firstTextAt(node, line.quantity),
      unit: firstTextAt(node, line.unit),
      name: firstTextAt(node, line.name),
      amount: decimalOf(firstTextAt(node, line.amount)),
      price: decimalOf(firstTextAt(node, line.price)),
    })),
    adjustments: nodesAt(root, adjustment.at).map((node) => ({
      ...category(node, adjustment),
      isCharge: firstTextAt(node, adjustment.isCharge)?.toLowerCase() === 'true',
      amount: decimalOf(firstTextAt(node, adjustment.amount)),
    })),
    taxes: nodesAt(root, taxRow.at).map((node) => ({
      ...category(node, taxRow),
      basis: decimalOf(firstTextAt(node, taxRow.basis)),
      amount: decimalOf(firstTextAt(node, taxRow.amount)),
      hasReason: firstTextAt(node, taxRow.reason) !== undefined,
    })),
  }
}

function mapped<N extends string, V>(names: readonly N[], of: (name: N) => V): Record<N, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<N, V>
}
