import { expect, test } from 'vitest'
import { fewestAmounts } from './usual-amount.ts'
import type { ListedVendor } from './vendor-keys.ts'
import { type ApprovedFacts, judgeVendor, type VendorKnowledge } from './vendor-reasons.ts'

const [own, other, third] = ['DE89370400440532013000', 'SE4550000000058398257466', 'NL91ABNA0417164300']
const acme: ListedVendor = {
  code: 'A',
  name: 'ACME GmbH',
  taxIds: ['DE123456789'],
  ibans: [own!],
  aliases: [],
}
const borg: ListedVendor = {
  code: 'B',
  name: 'Borg AB',
  taxIds: ['SE556677889901'],
  ibans: [other!],
  aliases: [],
}

function read(values: Record<string, string>) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
}
const invoice = {
  vendor_name: 'ACME GmbH',
  vendor_tax_id: 'DE123456789',
  vendor_iban: own!,
  currency: 'EUR',
  total_amount: '100.00',
}

function judge(values: Record<string, string>, knowledge: Partial<VendorKnowledge> = {}) {
  return judgeVendor('invoice_v2', read(values), { hasList: false, listed: [], approved: [], ...knowledge })
}
function approved(changes: Partial<ApprovedFacts> = {}): ApprovedFacts {
  return {
    vendorCode: null,
    vendorTaxId: '123456789',
    vendorName: 'acme',
    vendorIban: own!,
    currency: 'EUR',
    total: '100',
    ...changes,
  }
}
const unknown = { code: 'vendor_unknown', field: 'vendor_name' }
const newBank = { code: 'vendor_bank_changed', field: 'vendor_iban' }

test('a vendor is unknown only where a list is kept', () => {
  expect(judge(invoice)).toEqual({ vendorCode: null, reasons: [] })
  expect(judge(invoice, { hasList: true })).toEqual({ vendorCode: null, reasons: [unknown] })
  expect(judge(invoice, { hasList: true, listed: [acme] })).toEqual({ vendorCode: 'A', reasons: [] })
})

test('an IBAN that is not listed for its vendor is a changed bank, whoever else has it', () => {
  const list = { hasList: true, listed: [acme, borg] }
  expect(judge({ ...invoice, vendor_iban: third! }, list)).toEqual({ vendorCode: 'A', reasons: [newBank] })
  const { vendor_tax_id: _, ...named } = invoice
  for (const values of [invoice, named])
    expect(judge({ ...values, vendor_iban: other! }, list)).toEqual({
      vendorCode: null,
      reasons: [{ code: 'vendor_unknown', field: 'vendor_iban' }, newBank],
    })
})

test('the IBANs of approved documents count where none is listed, and only there', () => {
  const values = { ...invoice, vendor_iban: third! }
  expect(judge(values, { approved: [approved()] }).reasons).toEqual([newBank])
  expect(judge(values, { approved: [approved(), approved({ vendorIban: third! })] }).reasons).toEqual([])
  expect(judge(values, { approved: [approved({ vendorIban: null })] }).reasons).toEqual([])
  const paid = { hasList: true, approved: [approved({ vendorCode: 'A', vendorIban: third! })] }
  expect(judge(values, { ...paid, listed: [acme] }).reasons).toEqual([newBank])
  expect(judge(values, { ...paid, listed: [{ ...acme, ibans: [] }] }).reasons).toEqual([])
})

test('documents of a namesake with another tax id say nothing, those without one count by name', () => {
  const values = { ...invoice, vendor_iban: third! }
  expect(judge(values, { approved: [approved({ vendorTaxId: '987654321' })] }).reasons).toEqual([])
  expect(judge(values, { approved: [approved({ vendorTaxId: null })] }).reasons).toEqual([newBank])
})

test('a total far from those of the vendor in the same currency is unusual', () => {
  const many = Array.from({ length: fewestAmounts }, (_, at) => approved({ total: `${90 + at}` }))
  const far = { ...invoice, total_amount: '9900.00' }
  const unusual = [{ code: 'amount_unusual', field: 'total_amount' }]
  expect(judge(far, { approved: many }).reasons).toEqual(unusual)
  expect(judge(invoice, { approved: many }).reasons).toEqual([])
  expect(judge({ ...far, currency: 'USD' }, { approved: many }).reasons).toEqual([])
  expect(
    judge({ ...far, vendor_name: 'Borg', vendor_tax_id: 'SE556677889901' }, { approved: many }).reasons,
  ).toEqual([])
})

test('receipts are judged by their merchant, contracts not at all', () => {
  const knowledge = { hasList: true, listed: [acme], approved: [] }
  const receipt = { merchant_name: 'Acme', total_amount: '8.40' }
  expect(judgeVendor('receipt_v1', read(receipt), knowledge)).toEqual({ vendorCode: 'A', reasons: [] })
  expect(judgeVendor('receipt_v1', read({ merchant_name: 'Bar' }), knowledge).reasons).toEqual([
    { code: 'vendor_unknown', field: 'merchant_name' },
  ])
  expect(judgeVendor('contract_v1', read({ party_a_name: 'Acme' }), knowledge)).toEqual({
    vendorCode: null,
    reasons: [],
  })
})
