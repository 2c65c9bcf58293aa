import type { SchemaId } from '@numora/contract'
import { plainWords } from '../text/plain-words.ts'
import type { Group, Option } from './joint.ts'

function cents(option: Option | undefined): number | null {
  return option ? Math.round(Number(option.value) * 100) : null
}

/** Log-odds for amounts that add up, which wrong amounts seldom do by chance. */
const sumFit = 4

/** Subtotal plus tax equals the total; no part is larger than the total. */
function fitAmounts(options: Record<string, Option>): number {
  const [subtotal, tax, total, due, tip] = [
    'subtotal_amount',
    'tax_amount',
    'total_amount',
    'amount_due',
    'tip_amount',
  ].map((field) => cents(options[field]))
  let fit = 0
  if (total != null && subtotal != null && tax != null) {
    const isSum = Math.abs(subtotal + tax + (tip ?? 0) - total) <= 2
    fit += isSum ? sumFit : Math.abs(subtotal - total) <= 2 ? -0.3 : -1.5
  }
  if (total != null && subtotal != null && tax == null && subtotal !== total) fit -= 0.5
  if (total != null && subtotal != null && subtotal > total + 100) fit -= 2
  if (total != null && tax != null && tax > total * 0.5) fit -= 3
  if (subtotal != null && tax != null && tax > subtotal) fit -= 3
  if (total != null && due != null && due > total) fit -= 1
  return fit
}

function fitDates(options: Record<string, Option>): number {
  const { invoice_date: invoiceDate, due_date: dueDate } = options
  return invoiceDate && dueDate && dueDate.value < invoiceDate.value ? -4 : 0
}

function isSame(a: Option | undefined, b: Option | undefined): boolean {
  return a != null && b != null && plainWords(a.value).join() === plainWords(b.value).join()
}

/** Whether an address is directly below a name, or after it on the same line. */
function isUnder(name: Option | undefined, address: Option | undefined): boolean {
  return (
    name != null &&
    address != null &&
    name.candidates.some((upper) =>
      address.candidates.some((lower) => {
        const [from] = lower.segments
        const to = upper.segments.at(-1)!
        return (
          from!.block === to.block &&
          (from!.blockIndex === to.blockIndex + 1 || (from === to && lower.from >= upper.to))
        )
      }),
    )
  )
}

function fitParties(options: Record<string, Option>): number {
  const { vendor_name, customer_name, vendor_address, customer_address, merchant_name, merchant_address } =
    options
  let fit = 0
  if (isSame(vendor_name, customer_name)) fit -= 4
  if (isSame(vendor_address, customer_address)) fit -= 4
  if (isUnder(vendor_name, vendor_address) || isUnder(merchant_name, merchant_address)) fit += 1
  if (isUnder(customer_name, customer_address)) fit += 1
  if (isUnder(vendor_name, customer_address) && !isUnder(customer_name, customer_address)) fit -= 1.5
  return fit
}

function differ(...fields: string[]) {
  return (options: Record<string, Option>): number =>
    fields.some((field, i) => fields.slice(i + 1).some((other) => isSame(options[field], options[other])))
      ? -3
      : 0
}

const differentIds = ['invoice_number', 'purchase_order_number', 'customer_number']

/** Fields whose values are chosen together; each other field is chosen alone. */
export const groups: Record<SchemaId, Group[]> = {
  invoice_v2: [
    { fields: ['subtotal_amount', 'tax_amount', 'total_amount', 'amount_due'], fit: fitAmounts },
    { fields: ['invoice_date', 'due_date'], fit: fitDates },
    { fields: ['vendor_name', 'customer_name', 'vendor_address', 'customer_address'], fit: fitParties },
    { fields: ['vendor_tax_id', 'customer_tax_id'], fit: differ('vendor_tax_id', 'customer_tax_id') },
    { fields: differentIds, fit: differ(...differentIds) },
  ],
  receipt_v1: [
    { fields: ['subtotal_amount', 'tax_amount', 'tip_amount', 'total_amount'], fit: fitAmounts },
    { fields: ['merchant_name', 'merchant_address'], fit: fitParties },
  ],
}
