import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'

/** What is known of a document: a missing field is unknown, a null field is known to be absent. */
type Truth = {
  fields: Record<string, { values: string[] } | null>
  lineItems: Record<string, string>[] | null
}

export type EvaluationDocument = {
  corpus: string
  id: string
  path: string
  /** The same document with its e-invoice, where `path` is the page without it. */
  withXmlPath: string | null
  schema: SchemaId
  truth: Truth
  /** Whether it only judges: weights are not learnt from it, and nobody looks at it. */
  isJudge: boolean
}

/** What truths call fields otherwise than schemas do, by the role of the field. */
const roleNames: Record<string, FieldRole> = {
  vendor_name: 'vendor',
  vendor_tax_id: 'vendor_tax_id',
  invoice_number: 'number',
  issue_date: 'date',
  subtotal: 'subtotal',
  tax_total: 'tax',
  total: 'total',
}
const otherNames: Record<string, string> = {
  iban: 'vendor_iban',
  purchase_order: 'purchase_order_number',
  _address: 'merchant_address',
}

/** Corpora of other documents than invoices. */
const corpusSchemas: Record<string, SchemaId> = {
  sroie: 'receipt_v1',
  'misc-receipts': 'receipt_v1',
  'my-receipts': 'receipt_v1',
  'receipts-learn': 'receipt_v1',
  'receipts-judge': 'receipt_v1',
  'photos-abroad': 'receipt_v1',
  'photos-judge': 'receipt_v1',
  'handwritten-receipts': 'receipt_v1',
}

/** Corpora that weights may be learnt from; a third of their documents only judges. */
export const learntCorpora: readonly string[] = ['my-receipts']

/** Whether a document of a corpus that is learnt from is kept apart to judge by. */
function isJudge(corpus: string, id: string): boolean {
  return learntCorpora.includes(corpus) && createHash('sha256').update(id).digest()[0]! % 3 === 0
}

/** The name that a schema gives to what a truth knows. */
function fieldName(schema: SchemaId, name: string): string {
  const role = roleNames[name]
  return (role && fieldOfRole(schema, role)) ?? otherNames[name] ?? name
}

type TruthFile = Record<string, unknown> & { _not_visible?: (string | Record<string, string>)[] }

function readTruth(file: TruthFile, schema: SchemaId, withHidden: boolean): Truth {
  const known = { ...file }
  if (withHidden)
    for (const entry of file._not_visible ?? []) if (typeof entry === 'object') Object.assign(known, entry)
  const fields: Truth['fields'] = {}
  for (const [key, value] of Object.entries(known)) {
    if ((key.startsWith('_') && !(key in otherNames)) || key.startsWith('line_items')) continue
    const more = (file[`_${key}_alternatives`] as string[] | undefined) ?? []
    fields[fieldName(schema, key)] = value === null ? null : { values: [String(value), ...more.map(String)] }
  }
  const lines = file.line_items as Record<string, string>[] | undefined
  return {
    fields,
    lineItems:
      lines?.map((line) =>
        Object.fromEntries(
          Object.entries(line).filter(([name, value]) => !name.startsWith('_') && value != null),
        ),
      ) ?? null,
  }
}

/**
 * The documents of a folder of corpora. A document with an e-invoice is listed twice: as its printed page and
 * as its XML.
 */
export function findDocuments(folder: string, only?: string): EvaluationDocument[] {
  const documents: EvaluationDocument[] = []
  for (const corpus of readdirSync(folder).sort()) {
    // Contracts are judged by themselves.
    if ((only && !corpus.includes(only)) || corpus.startsWith('contracts')) continue
    const path = join(folder, corpus)
    const files = statSync(path).isDirectory() ? readdirSync(path) : []
    for (const name of files.filter((file) => file.endsWith('.truth.json')).sort()) {
      const id = name.slice(0, -'.truth.json'.length)
      const truth = JSON.parse(readFileSync(join(path, name), 'utf8')) as TruthFile
      const schema = corpusSchemas[corpus] ?? 'invoice_v2'
      const file = files.find(
        (each) => /^\.(?:pdf|png|jpe?g|tiff?|xml|webp)$/.test(each.slice(id.length)) && each.startsWith(id),
      )
      if (!file) continue
      const visual = files.find((each) => each === `${id}.visual.pdf`)
      const hasXml = visual !== undefined || file.endsWith('.xml')
      if (!file.endsWith('.xml'))
        documents.push({
          corpus: isJudge(corpus, id) ? `${corpus} judge` : corpus,
          id,
          path: join(path, visual ?? file),
          withXmlPath: visual ? join(path, file) : null,
          schema,
          isJudge: isJudge(corpus, id),
          truth: readTruth(truth, schema, false),
        })
      if (hasXml)
        documents.push({
          corpus: `${corpus} xml`,
          id,
          path: join(path, file),
          withXmlPath: null,
          schema,
          isJudge: false,
          truth: readTruth(truth, schema, true),
        })
    }
  }
  return documents
}
