import { fieldOfRole, type Reading } from '@numora/contract'
import { lineItemsSum, numberedLines, reasonsOfReading } from '@numora/domain'

/** A line of the output of `--ndjson`. */
export function toLine(file: string, ms: number, result: Reading) {
  if (!result.ok) {
    const { code, message } = result.failure
    return { file, ok: false, failure: { code, message } }
  }
  const { schema, confidence, fields, lineItems, taxLines = [] } = result
  const sum = lineItemsSum(
    schema,
    fields,
    lineItems.map((line) => line.fields),
    taxLines.map((line) => line.fields),
  )
  return {
    file,
    ok: true,
    schema,
    document_type: fields[fieldOfRole(schema, 'document_type') ?? '']?.value ?? null,
    ms,
    cpu_ms: Math.round(Object.values(result.timings).reduce((sum, stage) => sum + stage, 0)),
    pages: result.pageCount,
    text_source: result.textSource,
    review_reasons: reasonsOfReading(result),
    result: {
      confidence,
      fields,
      line_items: numberedLines(lineItems),
      line_items_sum: sum,
      tax_lines: taxLines,
    },
  }
}
