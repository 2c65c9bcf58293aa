import { documentSchemas, type SchemaId, taxLineFieldsOf } from '@numora/contract'
import type { Mark } from '../page/sheet.ts'
import type { PrintedPosition, Truth } from '../sample.ts'

/** What is printed, in order, each with its position where that is known. */
export type PrintedMarks = readonly (readonly [Mark, PrintedPosition | null])[]

function collect(marks: PrintedMarks, names: readonly string[]) {
  const fields: Record<string, string | null> = Object.fromEntries(names.map((name) => [name, null]))
  const boxes: Record<string, PrintedPosition> = {}
  for (const [mark, place] of marks) {
    const known = fields[mark.field]
    if (known === undefined) throw new Error(`No such field: ${mark.field}`)
    if (known !== null && known !== mark.value)
      throw new Error(`${mark.field} is printed as "${known}" and as "${mark.value}"`)
    fields[mark.field] = mark.value
    if (place) boxes[mark.field] ??= place
  }
  return { fields, boxes }
}

/** The tax lines of which rate and tax are printed. */
function taxLinesOf(marks: PrintedMarks, schema: SchemaId): Truth['taxLines'] {
  const names = taxLineFieldsOf(schema).map(({ name }) => name)
  const byLine = Map.groupBy(
    marks.filter(([mark]) => mark.taxLine !== undefined),
    ([mark]) => mark.taxLine!,
  )
  return [...byLine.values()]
    .map((own) => collect(own, names).fields)
    .filter(({ rate, amount }) => rate !== null && amount !== null)
}

/**
 * Derives the truth from what was printed. Throws if a document contradicts itself, which is an error of a
 * layout.
 */
export function truthOf(marks: PrintedMarks, schema: SchemaId, extra: Record<string, string> = {}): Truth {
  const { fields, lineItemFields } = documentSchemas[schema]
  const general = collect(
    marks.filter(([mark]) => mark.line === undefined && mark.taxLine === undefined),
    fields.map(({ name }) => name),
  )
  const lineCount = 1 + Math.max(-1, ...marks.map(([mark]) => mark.line ?? -1))
  const lines = Array.from({ length: lineCount }, (_, line) =>
    collect(
      marks.filter(([mark]) => mark.line === line),
      lineItemFields.map(({ name }) => name),
    ),
  )
  return {
    schema,
    fields: { ...general.fields, ...extra },
    lineItems: lines.map((line) => line.fields),
    taxLines: taxLinesOf(marks, schema),
    boxes: general.boxes,
    lineItemBoxes: lines.map((line) => line.boxes),
    isOfSchema: true,
  }
}
