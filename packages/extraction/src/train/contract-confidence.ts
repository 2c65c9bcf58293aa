// Fits how sure the values of contracts are on contracts that the weights have not learned from:
// `pnpm train:contract-confidence <folder>`. The folder is one of `pnpm eval`.
import { readFileSync, writeFileSync } from 'node:fs'
import { findContracts } from '../eval/contract-truth.ts'
import { evaluateContract } from '../eval/evaluate-contract.ts'
import { readCached } from '../eval/read-cached.ts'
import { chooseWith } from '../schemas/contract-v1/choose-fields.ts'
import { type ContractModelFile, loadContractModel } from '../schemas/contract-v1/ranker/contract-weights.ts'
import { fitCalibration } from './calibrate.ts'

type Outcome = { confidence: number; isRight: boolean }

/** The calibration before, which is of generated contracts, counts as this many values of a field. */
const weightBefore = 3
const parties = ['party_a_name', 'party_b_name']

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Usage: pnpm train:contract-confidence <folder>')
const model = { ...loadContractModel(), calibration: {} }
const outcomes = new Map<string, Outcome[]>()

function add(field: string, outcome: Outcome): void {
  outcomes.set(field, [...(outcomes.get(field) ?? []), outcome])
}

for (const document of findContracts(folder)) {
  const read = await readCached(document.bytes())
  if (!read.ok) continue
  const found = chooseWith(model, read.file)
  const { fields } = evaluateContract(document, read.file, () => found)
  const names = [...parties]
  for (const { field, verdict, value, confidence } of fields) {
    const name = field === 'parties' ? names.shift()! : field.replace(': absent', '')
    if (value !== null && found[name]!.origin !== 'computed')
      add(name, { confidence, isRight: verdict === 'exact' })
  }
}
const path = new URL('../weights/contract.json', import.meta.url)
const file = JSON.parse(readFileSync(path, 'utf8')) as ContractModelFile
for (const [name, list] of outcomes) {
  const [slope = 1, offset = 0, upperSlope = slope, otherScript = 0, rivals = 0] =
    file.calibration[name] ?? []
  const before = [slope, offset, upperSlope, otherScript, rivals] as const
  const right = list.filter(({ isRight }) => isRight).length
  console.log(`  ${name.padEnd(18)} right ${right} of ${list.length}`)
  file.calibration[name] = fitCalibration(list, { calibration: before, weight: weightBefore })
}
writeFileSync(path, `${JSON.stringify(file, null, 1)}\n`)
