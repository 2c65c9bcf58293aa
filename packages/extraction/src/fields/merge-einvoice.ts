import type { EInvoice, InvoiceField } from '../einvoice/einvoice.ts'
import type { FieldValue, Issue, LineItem, Source } from '../model.ts'
import { sourceOf } from './choose/choose-fields.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { fieldKinds } from './ranker/field-kinds.ts'
import { isSameValue } from './text/is-same-value.ts'

const certain = 0.999
/** What the page says instead must be this sure to count as a contradiction. */
const sureOfPage = 0.9
/** What the page adds where the XML says nothing must be likelier right than wrong. */
const leastAdded = 0.5

const compared: InvoiceField[] = ['invoice_number', 'invoice_date', 'total_amount', 'vendor_iban', 'currency']

const fromXml = (value: string, source: Source | null): FieldValue => ({
  value,
  confidence: certain,
  source,
  origin: 'einvoice',
})

/** Where a value is printed: the place that the page's own reading took, or any other. */
const findOnPage = (
  field: string,
  value: string,
  page: FieldValue | undefined,
  described: DescribedDocument,
): Source | null => {
  if (page?.value != null && isSameValue(page.value, value)) return page.source
  const kind = fieldKinds.invoice_v2[field]
  const candidate = kind && described.candidates[kind].find((each) => isSameValue(each.value, value))
  return candidate ? sourceOf(candidate) : null
}

/** The values of the XML with their places on the page, what only the page says, and where the two differ. */
export const mergeEInvoice = (
  einvoice: EInvoice,
  page: { fields: Record<string, FieldValue>; lineItems: LineItem[] },
  described: DescribedDocument,
): { fields: Record<string, FieldValue>; lineItems: LineItem[]; issues: Issue[] } => {
  const fields: Record<string, FieldValue> = {}
  const issues: Issue[] = []
  for (const [field, value] of Object.entries(einvoice.fields)) {
    const printed = page.fields[field]
    if (value === null) {
      if (printed?.value != null && printed.confidence >= leastAdded) fields[field] = printed
      continue
    }
    const source = findOnPage(field, value, printed, described)
    fields[field] = fromXml(value, source)
    const isDifferent = source === null && printed?.value != null && printed.confidence >= sureOfPage
    if (isDifferent && compared.includes(field as InvoiceField))
      issues.push({ code: 'page_and_xml_differ', field })
  }
  const isSameLength = page.lineItems.length === einvoice.lineItems.length
  const lineItems = einvoice.lineItems.map((line, i) => ({
    fields: Object.fromEntries(
      Object.entries(line).map(([name, value]) => {
        const printed = isSameLength ? page.lineItems[i]!.fields[name] : undefined
        const source =
          printed?.value != null && value !== null && isSameValue(printed.value, value)
            ? printed.source
            : null
        return [name, value === null ? { ...nothing } : fromXml(value, source)]
      }),
    ),
  }))
  return { fields, lineItems, issues }
}

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'einvoice' }
