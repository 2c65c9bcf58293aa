import { readFileSync } from 'node:fs'
import { fieldOfRole, type SchemaId } from '@numora/contract'
import { withoutFormOfAddress } from '@numora/domain'
import { extractFields } from '../fields/index.ts'
import type { ReadFile, SuccessfulReading } from '../file-content.ts'
import { compareLines, judge, judgeCells, type Verdict } from './compare.ts'
import type { EvaluationDocument } from './corpora.ts'
import { namesWithForm } from './printed-names.ts'
import { readCached } from './read-cached.ts'
import { addressesOfXml } from './xml-addresses.ts'
import { taxIdsOfXml } from './xml-tax-ids.ts'

export type FieldOutcome = {
  field: string
  verdict: Verdict
  value: string | null
  truth: string | null
  confidence: number
}

export type Outcome = {
  document: EvaluationDocument
  fields: FieldOutcome[]
  lines: ReturnType<typeof compareLines> | null
  /** The values of line items that the truth knows. */
  cells: { field: string; confidence: number; isRight: boolean }[]
  isKindRight: boolean | null
  pageCount: number
  /**
   * CPU time of the whole document in ms: of the PDF and OCR engines, of the rest of reading words, and of
   * finding fields.
   */
  engineMs: number
  readMs: number
  fieldsMs: number
  failure: string | null
  result: SuccessfulReading | null
  read: ReadFile | null
}

/** Reads a document, or a copy of it with other bytes, and compares the values with its truth. */
export async function evaluate(
  known: EvaluationDocument,
  bytes: Uint8Array = readFileSync(known.path),
): Promise<Outcome> {
  const read = await readCached(bytes)
  const { schema, withXmlPath } = known
  const truth =
    withXmlPath && read.ok
      ? await withStated(known.truth, withXmlPath, read.file)
      : withRounded(known.truth, schema)
  const document = { ...known, truth }
  const judgeAll = (result: Outcome['result']): FieldOutcome[] =>
    Object.entries(truth.fields).map(([field, known]) => {
      const found = result?.fields[field]
      // A value that is derived claims nothing about what is printed.
      const isDerived = known === null && found?.origin === 'computed'
      const value = isDerived ? null : (found?.value ?? null)
      return {
        field,
        verdict: judge(value, known),
        value,
        truth: known?.values[0] ?? null,
        confidence: found?.confidence ?? 0,
      }
    })
  if (!read.ok)
    return {
      document,
      fields: judgeAll(null),
      lines: truth.lineItems && compareLines([], truth.lineItems),
      cells: [],
      isKindRight: null,
      pageCount: 1,
      engineMs: read.engineMs,
      readMs: read.cpuMs,
      fieldsMs: 0,
      failure: read.failure.code,
      result: null,
      read: null,
    }
  const started = process.cpuUsage()
  const result = extractFields(read.file, schema)
  const { user, system } = process.cpuUsage(started)
  if (!result.ok) throw new Error('Fields are always found, if none')
  const auto = extractFields(read.file, 'auto')
  const lines = result.lineItems.map((line) =>
    Object.fromEntries(Object.entries(line.fields).map(([name, field]) => [name, field.value])),
  )
  return {
    document,
    fields: judgeAll(result),
    lines: truth.lineItems && compareLines(lines, truth.lineItems),
    cells: judgedCells(result.lineItems, truth.lineItems),
    isKindRight: auto.ok && auto.schema === schema,
    pageCount: Math.max(1, read.file.pages.length),
    engineMs: read.engineMs,
    readMs: read.cpuMs,
    fieldsMs: (user + system) / 1000,
    failure: null,
    result,
    read: read.file,
  }
}

/**
 * A truth with what the page's own e-invoice states and the truth lacks: addresses, and further tax ids of the vendor. Names
 * count without a form of address, and with a legal form that the page prints behind them.
 */
async function withStated(
  truth: EvaluationDocument['truth'],
  path: string,
  file: ReadFile,
): Promise<EvaluationDocument['truth']> {
  const fields = { ...(await addressesOfXml(path, file)), ...truth.fields }
  const { vendor_tax_id: known } = fields
  if (known) fields.vendor_tax_id = { values: [...known.values, ...(await taxIdsOfXml(path, file))] }
  const text = file.pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ')
  for (const field of ['vendor_name', 'customer_name'])
    if (fields[field])
      fields[field] = {
        values: fields[field].values.flatMap((name) => [
          name,
          withoutFormOfAddress(name),
          ...namesWithForm(name, text),
        ]),
      }
  return { ...truth, fields }
}

/** A truth in which the total of a paper with tips also counts as what is paid in cash, rounded to five hundredths. */
function withRounded(truth: EvaluationDocument['truth'], schema: SchemaId): EvaluationDocument['truth'] {
  const name = fieldOfRole(schema, 'tip') && fieldOfRole(schema, 'total')
  const total = name && truth.fields[name]
  if (!total) return truth
  const rounded = total.values.map((value) => (Math.round(Number(value) * 20) / 20).toFixed(2))
  return { ...truth, fields: { ...truth.fields, [name]: { values: [...total.values, ...rounded] } } }
}

function judgedCells(
  lineItems: SuccessfulReading['lineItems'],
  truth: Record<string, string>[] | null,
): Outcome['cells'] {
  if (!truth) return []
  const found = lineItems.map(({ fields }) => fields)
  return judgeCells(found, truth).map(({ field, cell, isRight }) => ({
    field,
    confidence: cell.confidence,
    isRight,
  }))
}
