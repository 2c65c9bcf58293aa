import type { ParsedEInvoice } from '../../read-einvoice.ts'
import { firstTextAt, nodesAt, textsAt } from '../../xml-path.ts'
import type { XmlNode } from '../../xml-tree.ts'
import {
  type Adjustment,
  adjustmentText,
  type Fact,
  type InvoiceDetails,
  periodOf,
} from '../invoice-details.ts'
import type { DetailsMap, FactPath } from './details-map.ts'
import { detailsMaps } from './details-maps.ts'
import { taxRowsAt } from './tax-rows.ts'

/** What an e-invoice says besides the fields of the schema. */
export function readDetails({ root, name, invoice }: ParsedEInvoice): InvoiceDetails {
  const map = detailsMaps[invoice.syntax](name)
  const isKnown = knownIn(Object.values(invoice.fields))
  const party = (facts: readonly FactPath[]) => factsAt(root, facts).filter(([, value]) => !isKnown(value))
  return {
    typeCode: firstTextAt(root, map.typeCode),
    references: factsAt(root, map.references),
    vendor: party(map.vendor),
    customer: party(map.customer),
    parties: (map.parties ?? [])
      .map(({ title, at, lines }) => ({ title, lines: partyLines(nodesAt(root, at)[0], lines) }))
      .filter(({ lines }) => lines.length > 0),
    adjustments: adjustmentsAt(root, map.adjustments),
    taxes: taxRowsAt(root, invoice.syntax, name),
    sums: { beforeTotal: factsAt(root, map.beforeTotal), afterTotal: factsAt(root, map.afterTotal) },
    payment: distinct([...meansAt(root, map.means), ...factsAt(root, map.payment)]),
    notes: map.notes ? textsAt(root, map.notes) : [],
    lines: nodesAt(root, map.lines.at)
      .filter((line) => map.lines.has === undefined || firstTextAt(line, map.lines.has) !== undefined)
      .map((line, index) => ({
        number: firstTextAt(line, map.lines.number) ?? String(index + 1),
        remarks: remarksOf(line, map.lines, invoice.lineItems[index]?.description ?? null),
      })),
  }
}

function factsAt(node: XmlNode, facts: readonly FactPath[]): Fact[] {
  return facts.flatMap(([label, path, end]): Fact[] => {
    if (end === undefined) return textsAt(node, path).map((text): Fact => [label, text])
    const period = periodOf(firstTextAt(node, path), firstTextAt(node, end))
    return period === undefined ? [] : [[label, period]]
  })
}

/** Whether a text is a value of the invoice, which is drawn anyway; signs that values leave out do not count. */
function knownIn(values: readonly (string | null)[]): (text: string) => boolean {
  const plain = (text: string) => text.replace(/[\s.\-–]/g, '').toLowerCase()
  const known = new Set(values.map((value) => plain(value ?? '')))
  return (text) => known.has(plain(text))
}

function partyLines(node: XmlNode | undefined, lines: readonly (readonly string[])[]): string[] {
  return lines.map((paths) => paths.flatMap((path) => textsAt(node, path)).join(', ')).filter(Boolean)
}

function adjustmentsAt(node: XmlNode, adjustments: DetailsMap['adjustments'] = []): Adjustment[] {
  return adjustments.flatMap(({ at, isCharge, reason, amount }) =>
    nodesAt(node, at).map((one) => ({
      isCharge:
        typeof isCharge === 'boolean' ? isCharge : firstTextAt(one, isCharge)?.toLowerCase() === 'true',
      reason: firstTextAt(one, reason) ?? '',
      amount: firstTextAt(one, amount) ?? '',
    })),
  )
}

function meansAt(root: XmlNode, means: DetailsMap['means']): Fact[] {
  const codes = means ? textsAt(root, means.path) : []
  return codes.map((code): Fact => ['Means of payment', means!.names[code] ?? code])
}

function remarksOf(
  line: XmlNode,
  { more, facts, adjustments, notes }: DetailsMap['lines'],
  description: string | null,
): string[] {
  const isDescription = knownIn([description])
  const said = factsAt(line, facts)
    .map(([label, value]) => `${label}: ${value}`)
    .join(' · ')
  return [
    ...(more ? textsAt(line, more) : []).filter((text) => !isDescription(text)),
    ...(said ? [said] : []),
    ...adjustmentsAt(line, adjustments).map(adjustmentText),
    ...(notes ? textsAt(line, notes) : []),
  ]
}

/** Facts that are drawn once, although the XML repeats them. */
function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.join('\n'), fact])).values()]
}
