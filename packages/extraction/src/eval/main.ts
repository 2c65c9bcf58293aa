import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { causeTable } from './causes.ts'
import { findDocuments } from './corpora.ts'
import { evaluate, type Outcome } from './evaluate.ts'
import { joinedScansTable } from './joined-scans.ts'
import { knownPartiesTable } from './known-parties.ts'
import { printContracts } from './print-contracts.ts'
import { writeReport } from './report.ts'
import { robustnessTables } from './robustness.ts'
import { calibrationTable, fieldTable, lineCalibrationTable, lineTable, worstTable } from './tables.ts'
import { wholeTable } from './whole-documents.ts'
import { writeCurves } from './write-curves.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    report: { type: 'string' },
    corpus: { type: 'string' },
    worst: { type: 'string', default: '15' },
    generated: { type: 'string', default: '0' },
    damage: { type: 'string', default: '0' },
    joined: { type: 'string', default: '0' },
    curves: { type: 'string' },
  },
})
const folder = positionals[0] ?? fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url))
if (!existsSync(folder)) {
  console.log(`There are no evaluation documents at ${folder}; name their folder: pnpm eval <folder>`)
  process.exit(0)
}

const outcomes: Outcome[] = []
for (const document of findDocuments(folder, values.corpus)) outcomes.push(await evaluate(document))

function print(title: string, lines: string[]) {
  if (lines.length > 0) console.log(`\n${title}\n${lines.join('\n')}`)
}

function isXml({ document }: Outcome) {
  return document.corpus.endsWith(' xml')
}

function isRead({ read }: Outcome) {
  return read?.pages.some((page) => page.source === 'ocr') ?? false
}
for (const [corpus, list] of Map.groupBy(outcomes, ({ document }) => document.corpus)) {
  const kinds = list.filter(({ isKindRight }) => isKindRight !== null)
  const kindRight = kinds.filter(({ isKindRight }) => isKindRight).length
  const perPage = (pick: (outcome: Outcome) => number): string => {
    const ms = list.map((outcome) => pick(outcome) / outcome.pageCount).sort((a, b) => a - b)
    return `${ms[ms.length >> 1]!.toFixed(1)} ms`
  }
  print(
    `${corpus}: ${list.length} documents, schema right in ${kindRight}, CPU a page: ${perPage(({ engineMs }) => engineMs)} engines, ${perPage(({ readMs }) => readMs)} reading, ${perPage(({ fieldsMs }) => fieldsMs)} fields`,
    [...fieldTable(list), ...lineTable(list)],
  )
}
const pages = outcomes.filter((outcome) => !isXml(outcome))
const born = pages.filter((outcome) => !isRead(outcome))
print('All born-digital pages', [...fieldTable(born), ...lineTable(born)])
print('Causes on born-digital pages', causeTable(born))
const scanned = pages.filter(isRead)
print('All recognised pages', [...fieldTable(scanned), ...lineTable(scanned)])
print('Causes on recognised pages', causeTable(scanned))
print('Confidence on printed pages', calibrationTable(pages))
print('Confidence of line items on printed pages', lineCalibrationTable(pages))
for (const [schema, list] of Map.groupBy(pages, ({ document }) => document.schema))
  for (const [source, own] of Object.entries({
    'born-digital': list.filter((each) => !isRead(each)),
    recognised: list.filter(isRead),
  })) {
    if (own.length === 0) continue
    print(`Confidence of ${schema}, ${source}`, calibrationTable(own))
    print(`Whole documents of ${schema}, ${source}`, wholeTable(own))
    print(`Names of ${schema}, ${source}, by whom the workspace knows`, knownPartiesTable(own))
  }
const shown = outcomes.filter(({ document }) => !document.isJudge)
print(
  'Worst documents',
  worstTable(
    shown.filter((outcome) => !isXml(outcome)),
    Number(values.worst),
  ),
)

if (values.joined !== '0')
  print('Several documents in one scanned file', joinedScansTable(scanned, Number(values.joined)))
if (values.damage !== '0') print('Damaged copies', await robustnessTables(outcomes, Number(values.damage)))
if (values.curves) writeCurves(values.curves, { printed: born, recognised: scanned })

await printContracts(folder, Number(values.generated), Number(values.worst), values.corpus)

if (values.json) {
  const plain = outcomes.map(({ document, fields, lines, fieldsMs, failure, result }) => ({
    corpus: document.corpus,
    id: document.id,
    confidence: result?.confidence ?? 0,
    fields,
    lines,
    fieldsMs,
    failure,
  }))
  writeFileSync(values.json, `${JSON.stringify(plain, null, 1)}\n`)
}
if (values.report) await writeReport(values.report, shown)
