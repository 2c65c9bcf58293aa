import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, LineItem, Source, TaxLine } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { differingFields, missingLines, pairLines } from './compare-lines.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { certain, findOnPage, sureOfPage } from './find-on-page.ts'
import { isSameValue } from './text/is-same-value.ts'

/** The least confidence of a printed value that is added where the XML has none. */
const leastAdded = 0.5

type Content = { fields: Record<string, FieldValue>; lineItems: LineItem[]; taxLines: TaxLine[] }

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'einvoice' }

function fromXml(value: string, source: Source | null): FieldValue {
  return {
    value,
    confidence: certain,
    source,
    origin: 'einvoice',
  }
}

function mergeFields(
  einvoice: EInvoice,
  page: Content,
  described: DescribedDocument,
  schema: SchemaReading,
  faults: Fault[],
): Pick<Content, 'fields'> & { issues: Issue[] } {
  const fields: Record<string, FieldValue> = {}
  const issues: Issue[] = []
  for (const [field, value] of Object.entries(einvoice.fields)) {
    const printed = page.fields[field]
    if (value === null) {
      if (printed?.value != null && printed.confidence >= leastAdded) fields[field] = printed
      continue
    }
    fields[field] = fromXml(value, null)
    attempt(
      faults,
      'merge',
      () => {
        const source = findOnPage(field, value, { printed, described, schema })
        fields[field] = fromXml(value, source)
        const isDifferent = source === null && printed?.value != null && printed.confidence >= sureOfPage
        if (!isDifferent || !schema.einvoice?.compared.includes(field)) return
        fields[field] = withPrinted(fields[field], printed)
        issues.push({ code: 'page_and_xml_differ', field, ...bothOf(fields[field], printed) })
      },
      () => {},
    )
  }
  return { fields, issues }
}

/** The value of the XML with that of the page as another possible one. */
function withPrinted(xml: FieldValue, { value, source }: FieldValue): FieldValue {
  return value === null ? xml : { ...xml, alternatives: [{ value, confidence: 1 - certain, source }] }
}

/** What an issue says of both sides. */
function bothOf(xml: FieldValue, page: FieldValue): Pick<Issue, 'differing'> {
  if (xml.value === null || page.value === null) return {}
  return {
    differing: {
      page: { value: page.value, source: page.source },
      xml: { value: xml.value, source: xml.source },
    },
  }
}

function mergeLine(line: Record<string, string | null>, printed: LineItem | undefined): LineItem {
  return {
    fields: Object.fromEntries(
      Object.entries(line).map(([name, value]) => {
        const onPage = printed?.fields[name]
        const isPrinted = onPage?.value != null && value !== null && isSameValue(onPage.value, value)
        return [name, value === null ? { ...nothing } : fromXml(value, isPrinted ? onPage.source : null)]
      }),
    ),
  }
}

/** The tax lines of the XML, with their positions on the page where a printed one has the same rate and amount. */
function mergeTaxLines(taxLines: EInvoice['taxLines'], page: readonly TaxLine[]): TaxLine[] {
  return taxLines.map((line) => {
    const isSame = (name: 'rate' | 'amount', other: TaxLine) =>
      line[name] !== null && isSameValue(line[name], other.fields[name]?.value ?? '')
    return mergeLine(
      line,
      page.find((other) => isSame('rate', other) && isSame('amount', other)),
    )
  })
}

/** The values of the XML without positions. */
export function plainEInvoice({ fields, lineItems, taxLines }: EInvoice): Content {
  return {
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) =>
        value === null ? [] : [[name, fromXml(value, null)]],
      ),
    ),
    lineItems: lineItems.map((line) => mergeLine(line, undefined)),
    taxLines: mergeTaxLines(taxLines, []),
  }
}

/**
 * The values of the XML with their positions on the page, values that only the page has, and issues where
 * both differ. If the comparison throws, the XML's values are kept.
 */
export function mergeEInvoice(
  einvoice: EInvoice,
  page: Content,
  described: DescribedDocument,
  schema: SchemaReading,
  faults: Fault[] = [],
): Content & { issues: Issue[] } {
  const { fields, issues } = mergeFields(einvoice, page, described, schema, faults)
  const pairs = attempt(
    faults,
    'merge',
    () => pairLines(einvoice.lineItems, page.lineItems),
    () => [],
  )
  const lineItems = einvoice.lineItems.map((line, i) => mergeLine(line, pairs[i]))
  const isPrinted = (amount: string) =>
    described.candidates.amount.some(({ value }) => isSameValue(value, amount))
  const lineIssues = einvoice.lineItems.flatMap((line, lineItem) => {
    const printed = pairs[lineItem]
    const differing = attempt(
      faults,
      'merge',
      () => (printed ? differingFields(line, printed, isPrinted) : []),
      () => [],
    )
    return differing.map((field): Issue => {
      const { fields } = lineItems[lineItem]!
      const onPage = printed!.fields[field]!
      fields[field] = withPrinted(fields[field]!, onPage)
      return { code: 'page_and_xml_differ', field, lineItem, ...bothOf(fields[field], onPage) }
    })
  })
  const missing = attempt(
    faults,
    'merge',
    () => missingLines(einvoice.lineItems, page.lineItems, isPrinted),
    () => [],
  ).map((lineItem): Issue => ({ code: 'page_and_xml_differ', field: 'amount', lineItem }))
  const taxLines = mergeTaxLines(einvoice.taxLines, page.taxLines)
  return { fields, lineItems, taxLines, issues: [...issues, ...lineIssues, ...missing] }
}
