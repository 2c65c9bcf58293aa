import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Sample } from '@numora/samples'
import { isSameContractValue } from '../eval/contract-values.ts'
import type { ReadFile } from '../file-content.ts'
import { chooseWith } from '../schemas/contract-v1/choose-fields.ts'
import {
  type ContractModel,
  type ContractModelFile,
  loadContractModel,
} from '../schemas/contract-v1/ranker/contract-weights.ts'
import { fitCalibration } from './calibrate.ts'
import { type ContractExamples, toContractExamples } from './contract-examples.ts'
import { type LearnContractOptions, learnContract } from './learn-contract.ts'
import { readContractSamples } from './read-contract-samples.ts'

type Document = {
  read: ReadFile
  language: string
  truth: Sample['truth']
  family: number
  examples: ContractExamples
}

const folder = new URL('../weights/', import.meta.url)
const step = 1 / 24
const fewest = 30
const seeds = [1, 2]
const options: Omit<LearnContractOptions, 'seed'> = {
  epochs: 7,
  rate: 0.2,
  decay: 1e-4,
  wordDecay: 2e-3,
  hide: { words: 0.5, feature: 0.15 },
}
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The mean of the new weights and those before is written, so that what both have learned stays. */
    mean: { type: 'boolean', default: false },
    /** Trains on with the weights before. */
    continue: { type: 'boolean', default: false },
    /** Trains on and calibrates only these fields; those of the others stay. */
    fields: { type: 'string' },
  },
})
const count = Number(positionals[0] ?? 1700)
const fields = asked.fields?.split(',')
/** The weights of fields that are not asked for are in the same table. */
const goesOn = asked.continue || fields !== undefined
const before = loadContractModel()
const started = performance.now()

function isAsked(field: string): boolean {
  return fields?.includes(field) ?? true
}

function log(text: string) {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)
}

async function collect(): Promise<Document[]> {
  const documents: Document[] = []
  for await (const { read, sample, family } of readContractSamples('train', count)) {
    const examples = toContractExamples(read, sample.truth)
    documents.push({
      read,
      language: sample.language,
      truth: sample.truth,
      family,
      examples: { ...examples, fields: examples.fields.filter(({ field }) => isAsked(field)) },
    })
    if (documents.length % 200 === 0) log(`${documents.length} contracts`)
  }
  return documents
}

/** Long contracts are rarer here than they will be, and English ones more often asked for. */
function isOften({ read, language }: Document): boolean {
  return read.pages.length > 3 || language.startsWith('en')
}

/** The mean of several runs, as bytes. */
function learnFrom(
  documents: readonly Document[],
  start?: Float32Array,
): Pick<ContractModel, 'step'> & { weights: Int8Array } {
  const runs = seeds.map((seed) =>
    learnContract(
      documents.flatMap((each) => (isOften(each) ? [each.examples, each.examples] : [each.examples])),
      { ...options, seed, ...(start && { start }) },
    ),
  )
  return {
    step,
    weights: Int8Array.from(runs[0]!, (_, at) => {
      const mean = runs.reduce((sum, weights) => sum + weights[at]!, 0) / runs.length
      return Math.max(-127, Math.min(127, Math.round(mean / step)))
    }),
  }
}

function meanOf(learned: Int8Array): Int8Array {
  return learned.map((weight, at) => Math.round((weight + (before.weights[at]! * before.step) / step) / 2))
}

type Outcome = { confidence: number; isRight: boolean }

/** How sure values are, is known from contracts in wordings that were not learned from. */
function judge(documents: readonly Document[], model: ContractModel, outcomes: Map<string, Outcome[]>): void {
  for (const { read, truth } of documents)
    for (const [name, { value, confidence, origin }] of Object.entries(chooseWith(model, read))) {
      if (value === null || origin === 'computed' || !isAsked(name)) continue
      const right = truth.fields[name] ?? null
      const list = outcomes.get(name) ?? []
      outcomes.set(name, list)
      list.push({ confidence, isRight: right !== null && isSameContractValue(name, value, right) })
    }
}

function printUnreachable(documents: readonly Document[]): void {
  const byField = Map.groupBy(
    documents.flatMap(({ examples }) => examples.unreachable),
    (text) => text.split(':')[0]!,
  )
  for (const [field, texts] of byField)
    console.log(`  no candidate for ${field}: ${texts.length}, as ${texts.slice(0, 5).join(' | ')}`)
}

const documents = await collect()
log(`${documents.length} contracts`)
printUnreachable(documents)
const outcomes = new Map<string, Outcome[]>()
for (const family of [0, 1]) {
  const model = {
    ...learnFrom(documents.filter((each) => each.family !== family)),
    calibration: {},
    paper: {},
  }
  judge(
    documents.filter((each) => each.family === family),
    model,
    outcomes,
  )
  log('judged wordings that were not learned from')
}
const calibration: ContractModelFile['calibration'] = fields ? { ...before.calibration } : {}
for (const [name, list] of outcomes) {
  const right = list.filter(({ isRight }) => isRight).length
  const printed = documents.filter(({ truth }) => truth.fields[name] != null).length
  console.log(`  ${name.padEnd(18)} right ${right} of ${printed}, ${list.length - right} wrong`)
  if (list.length >= fewest) calibration[name] = fitCalibration(list)
}
const start = goesOn ? Float32Array.from(before.weights, (weight) => weight * before.step) : undefined
const learned = learnFrom(documents, start).weights
const weights = asked.mean ? meanOf(learned) : learned

const file: ContractModelFile = { step, calibration, paper: before.paper }
writeFileSync(new URL('contract.bin', folder), weights)
writeFileSync(new URL('contract.json', folder), `${JSON.stringify(file, null, 1)}\n`)
log(`${weights.length} weights written`)
