// How often papers of other kinds are noticed, and how often invoices and receipts are taken for such:
// `pnpm eval:kinds <folder> [--scans 60]`, of a folder that `pnpm --filter @numora/samples papers` wrote.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SchemaId } from '@numora/contract'
import { wearSample } from '@numora/samples'
import { describeDocument } from '../fields/features/describe-document.ts'
import { extractFields } from '../fields/index.ts'
import { recogniseSchema } from '../fields/recognise-schema.ts'
import type { ReadFile } from '../file-content.ts'
import { rankedSchemas } from '../schemas/schema-readings.ts'
import { renderPages } from '../train/read-samples.ts'
import { type Paper, papersIn } from './papers.ts'
import { readCached } from './read-cached.ts'
import { wilson } from './statistics.ts'

type Asked = SchemaId | 'auto'
type Judged = Paper & { asked: Asked; isRight: boolean }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scans: { type: 'string', default: '0' }, wrong: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder) {
  console.error('Usage: pnpm eval:kinds <folder> [--scans 60] [--wrong]')
  process.exit(1)
}
const asked: Asked[] = ['invoice_v2', 'receipt_v1', 'contract_v1', 'auto']

/** Whether a paper may be read as one of a schema: invoices and receipts as each other, since nobody is misled by that. */
function isAnswered(paper: Paper, asked: Asked): boolean {
  const isRanked = (schema: Asked | null) => rankedSchemas.some((each) => each === schema)
  return asked === 'auto'
    ? paper.schema !== null
    : paper.schema === asked || (isRanked(paper.schema) && isRanked(asked))
}

function judge(paper: Paper, read: ReadFile): Judged[] {
  const described = describeDocument(read)
  const recognised = recogniseSchema(read)
  return asked.map((schema) => {
    const result = extractFields(read, schema === 'auto' ? (recognised ?? 'auto') : schema, { described })
    const isRefused = !result.ok || result.issues.some(({ code }) => code === 'not_this_document_type')
    const isChosen = schema !== 'auto' || !result.ok || isRefused || result.schema === paper.schema
    return { ...paper, asked: schema, isRight: isRefused !== isAnswered(paper, schema) && isChosen }
  })
}

function share(list: readonly Judged[]): string {
  if (list.length === 0) return '–'
  const right = list.filter(({ isRight }) => isRight).length
  const [low, high] = wilson(right, list.length).map((each) => (100 * each).toFixed(0))
  return `${((100 * right) / list.length).toFixed(1)} (${low}–${high})`
}

function printTable(title: string, list: readonly Judged[], by: (each: Judged) => string): void {
  console.log(`\n${title}\n\n| | papers | ${asked.join(' | ')} |\n|---|---|---|---|---|---|`)
  for (const [name, some] of Map.groupBy(list, by)) {
    const cells = asked.map((schema) => share(some.filter((each) => each.asked === schema)))
    console.log(`| ${name} | ${some.length / asked.length} | ${cells.join(' | ')} |`)
  }
}

function printAll(title: string, list: readonly Judged[]): void {
  const nothing = list.filter(({ schema }) => schema === null)
  const something = list.filter(({ schema }) => schema !== null)
  printTable(`${title}: right`, list, ({ schema }) => schema ?? 'of no schema')
  printTable(`${title}: of no schema, noticed, by language`, nothing, ({ language }) => language)
  printTable(`${title}: of no schema, noticed, by kind`, nothing, ({ kind }) => kind)
  printTable(`${title}: of a schema, right, by language`, something, ({ language }) => language)
  if (values.wrong)
    for (const { id, asked, isRight } of list) if (!isRight) console.log(`wrong ${id} ${asked}`)
}

const papers = papersIn(folder)
const printed: Judged[] = []
for (const paper of papers) {
  const read = await readCached(readFileSync(paper.path))
  if (read.ok) printed.push(...judge(paper, read.file))
}
printAll('Printed', printed)

const every = Math.max(1, Math.floor(papers.length / Math.max(1, Number(values.scans))))
const scanned: Judged[] = []
for (const paper of Number(values.scans) > 0 ? papers.filter((_, index) => index % every === 0) : []) {
  const bytes = readFileSync(paper.path)
  const worn = await wearSample(
    { id: paper.id, bytes, truth: { boxes: {}, lineItemBoxes: [] } } as never,
    paper.id,
    renderPages,
  )
  const read = await readCached(worn.bytes)
  if (read.ok) scanned.push(...judge(paper, read.file))
}
if (scanned.length > 0) printAll('Scanned', scanned)
