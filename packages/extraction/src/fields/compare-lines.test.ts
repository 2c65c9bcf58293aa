import { describe, expect, it } from 'vitest'
import type { Reading } from '../file-content.ts'
import { extractFields } from './index.ts'
import { pageOf } from './test-page.ts'

type Line = { name: string; quantity: string; price: string; amount: string; base?: string; tax?: string }

const bolts: Line = { name: 'Bolts', quantity: '2', price: '5.00', amount: '10.00' }
const nuts: Line = { name: 'Hexagon nuts', quantity: '15', price: '10.00', amount: '150.00' }
const note: Line = { name: '--- Hardware ---', quantity: '0', price: '0.00', amount: '0.00' }

function xmlOf(lines: readonly Line[]) {
  return `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>2026-17</ID>${lines
    .map(
      ({ name, quantity, price, amount, base = '1', tax = '19' }) =>
        `<InvoiceLine><InvoicedQuantity>${quantity}</InvoicedQuantity><LineExtensionAmount>${amount}</LineExtensionAmount>
        <Item><Name>${name}</Name><ClassifiedTaxCategory><Percent>${tax}</Percent></ClassifiedTaxCategory></Item>
        <Price><PriceAmount>${price}</PriceAmount><BaseQuantity>${base}</BaseQuantity></Price></InvoiceLine>`,
    )
    .join('')}</Invoice>`
}

const titles = { name: 'Description', quantity: 'Quantity', price: 'Unit price', amount: 'Amount' }
const columns = { name: 50, quantity: 250, price: 350, amount: 450 }

function read(printed: readonly Line[], xml: readonly Line[]) {
  const rows = [titles, ...printed].flatMap((row, y) =>
    Object.entries(columns).map(([name, x]) => ({
      text: row[name as keyof typeof titles],
      x,
      y: 200 + y * 14,
    })),
  )
  const page = pageOf(['ACME Supplies GmbH', 'Invoice number: 2026-17', 'Invoice date: 2026-03-01', ...rows])
  return extractFields({ ...page, einvoiceXml: xmlOf(xml) }, 'invoice_v2') as Extract<Reading, { ok: true }>
}

function differing(printed: readonly Line[], xml: readonly Line[]) {
  return read(printed, xml)
    .issues.filter(({ code }) => code === 'page_and_xml_differ')
    .map(({ code, field, lineItem }) => ({ code, field, lineItem }))
}

function of(field: string, lineItem: number) {
  return [{ code: 'page_and_xml_differ', field, lineItem }]
}

describe('the lines of the page and of the XML', () => {
  it('agree if their values are equal', () => expect(differing([bolts, nuts], [bolts, nuts])).toEqual([]))

  it('differ if the XML price does not multiply to the amount and the printed one does', () =>
    expect(differing([bolts, nuts], [bolts, { ...nuts, base: '15' }])).toEqual(of('unit_price', 1)))

  it('differ if the XML has a line more, whose amount is printed nowhere', () => {
    expect(differing([bolts, nuts], [bolts, nuts, { ...nuts, name: 'Washers', amount: '70.00' }])).toEqual(
      of('amount', 2),
    )
    // The page adds up what the XML lists one by one.
    expect(differing([bolts], [bolts, { ...bolts, name: 'Hidden' }])).toEqual([])
  })

  it('are both known where they differ: in the issue, and that of the page as an alternative', () => {
    const { issues, lineItems } = read([bolts, nuts], [{ ...bolts, quantity: '3' }, nuts])
    const { quantity } = lineItems[0]!.fields
    expect(quantity).toMatchObject({ value: '3', alternatives: [{ value: '2', source: { page: 1 } }] })
    expect(issues.find(({ lineItem }) => lineItem === 0)?.differing).toEqual({
      page: { value: '2', source: quantity!.alternatives![0]!.source },
      xml: { value: '3', source: null },
    })
  })

  it('differ if the XML quantity does not multiply to the amount and the printed one does', () =>
    expect(differing([bolts, nuts], [{ ...bolts, quantity: '3' }, nuts])).toEqual(of('quantity', 0)))

  it('differ if the XML amount is printed nowhere', () =>
    expect(differing([bolts, nuts], [bolts, { ...nuts, price: '11.00', amount: '165.00' }])).toEqual(
      of('amount', 1),
    ))

  it('do not differ if the page shows the amount with tax', () =>
    expect(differing([{ ...bolts, price: '5.95', amount: '11.90' }, nuts], [bolts, nuts])).toEqual([]))

  it('do not differ if the XML has the price after a discount', () =>
    expect(
      differing([{ ...bolts, amount: '9.00' }, nuts], [{ ...bolts, price: '4.50', amount: '9.00' }, nuts]),
    ).toEqual([]))

  it('are matched despite notes that only the XML has, and get their positions', () => {
    const xml = [note, bolts, note, { ...nuts, base: '15' }]
    expect(differing([bolts, nuts], xml)).toEqual(of('unit_price', 3))
    const placed = read([bolts, nuts], xml).lineItems.map(({ fields }) => fields.amount!.source !== null)
    expect(placed).toEqual([false, true, false, true])
  })

  it('are matched by their amounts if one side has more lines', () =>
    expect(
      differing(
        [bolts, nuts],
        [bolts, { ...nuts, base: '15' }, { ...bolts, name: 'Screws', amount: '1.00', price: '0.50' }],
      ),
    ).toEqual([...of('unit_price', 1), ...of('amount', 2)]))
})
