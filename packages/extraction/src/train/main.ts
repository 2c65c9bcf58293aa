import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Kind } from '../fields/candidates/candidate.ts'
import { loadJointWeights } from '../fields/choose/joint-weights.ts'
import {
  loadRankerModel,
  type Ranker,
  type RankerFile,
  type RankerModel,
  type RankerName,
  rankerNameOf,
  rankerNames,
} from '../fields/ranker/ranker-weights.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { addOutcomes, calibrate, createOutcomes, type HeldOut } from './calibrate.ts'
import { collectDocuments, type Document } from './collect-documents.ts'
import { examplesFor } from './examples.ts'
import { joinRuns, type RoundedRanker, trainedWeightsOf } from './join-runs.ts'
import { learn } from './learn.ts'
import { optionsOf } from './ranker-options.ts'
import { readExtra } from './read-extra.ts'

const folder = new URL('../weights/', import.meta.url)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extra: { type: 'string' },
    continue: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    unseen: { type: 'string' },
    fields: { type: 'string' },
    rankers: { type: 'string', default: rankerNames.join() },
    designs: { type: 'string', default: '0' },
  },
})
/** Several runs are averaged, so that what one of them learned by chance has less weight. */
const seeds = [1, 2]
/** With `--fields`, only these are trained, as `invoice_v2.vendor_name`. */
const fields = values.fields?.split(',') ?? null
const named = values.rankers.split(',')
for (const name of named)
  if (!rankerNames.some((each) => each === name))
    throw new Error(`No such ranker: ${name}. There are ${rankerNames.join(', ')}`)
/** With `--rankers`, only these are trained, and only if they have one of the fields; the others stay as they are. */
const trained = rankerNames.filter(
  (name) => named.includes(name) && (fields?.some((key) => isOf(name, key)) ?? true),
)
const isWhole = trained.length === rankerNames.length && !values.continue && !values.calibrate
const present = isWhole ? null : loadRankerModel()
const joint = loadJointWeights()
/** With `--continue`, training goes on with the present weights, for fewer epochs. */
const before = values.continue ? present : null
const moreEpochs = 6
/** Confidence is measured on the layouts of each family by weights that learned from the others. */
const families = 4
/** How often a real document is learnt from, for each time that a generated one is. */
const realTimes = 1

const count = Number(positionals[0] ?? 3000)
const started = performance.now()

function log(text: string) {
  return console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)
}

function printUnreachable(documents: readonly Document[]): void {
  const byKey = Map.groupBy(
    documents.flatMap(({ examples }) => examples.unreachable),
    (text) => text.split(':')[0]!,
  )
  for (const [key, texts] of byKey)
    console.log(
      `  no candidate for ${key}: ${texts.length}, as ${texts
        .slice(0, 4)
        .map((text) => text.slice(key.length + 2))
        .join(' | ')}`,
    )
}

type Learn = { from?: Ranker; keys: readonly string[] | null }

/** Learns a ranker, or trains on `from`, of all its fields or only some. */
function learnRanker(name: RankerName, documents: readonly Document[], { from, keys }: Learn): LearnedRanker {
  const examples = documents.flatMap(({ examples, isReal }) => {
    const each = examplesFor(name, examples, keys)
    return each.kinds.length + each.choices.length > 0
      ? Array.from({ length: isReal ? realTimes : 1 }, () => each)
      : []
  })
  const { options: own, absenceOdds } = optionsOf(name)
  const ranker = joinRuns(
    from
      ? [
          learn(
            examples,
            { ...own, seed: seeds[0]!, epochs: moreEpochs, units: from.hidden.units },
            trainedWeightsOf(from),
          ),
        ]
      : seeds.map((seed) => learn(examples, { ...own, seed })),
  )
  return { ...ranker, absenceOdds }
}

/** Whether a ranker has a field, as `invoice_v2.vendor_name`; choices about the whole document are of the first. */
function isOf(name: RankerName, key: string): boolean {
  const [schema, field] = key.split('.') as [keyof typeof schemaReadings, string]
  const kind = (schemaReadings[schema].kinds as Readonly<Record<string, Kind>>)[field]
  return (kind ? rankerNameOf(kind) : rankerNames[0]) === name
}

type LearnedRanker = RoundedRanker & Pick<Ranker, 'absenceOdds'>
type Learned = Partial<Record<RankerName, LearnedRanker>>

const documents = await collectDocuments({
  count,
  designs: Number(values.designs),
  extra: values.extra ?? null,
  families,
})
log(`${documents.length} documents`)
printUnreachable(documents)
// Confidence is calibrated on documents of layouts that the model was not trained on, because future
// documents are such. The present weights have seen them all, so that these models learn from nothing.
const outcomes = createOutcomes()
for (let family = 0; family < families; family++) {
  const others = documents.filter((document) => document.family !== family)
  const heldOut = documents.filter((document) => document.family === family)
  const learned: Learned = Object.fromEntries(
    trained.map((name) => [name, learnRanker(name, others, { keys: null })]),
  )
  addOutcomes(outcomes, heldOut, { joint, ...present, ...learned } as Omit<RankerModel, 'calibration'>)
  log(`judged ${heldOut.length} documents of unseen layouts`)
}
const learned: Learned = values.calibrate
  ? {}
  : Object.fromEntries(
      trained.map((name) => [name, learnRanker(name, documents, { from: before?.[name], keys: fields })]),
    )
if (values.unseen !== undefined) {
  const unseen: HeldOut[] = []
  for await (const { read, taught } of readExtra(values.unseen))
    unseen.push({ read, truth: taught.truth, isReal: true })
  addOutcomes(outcomes, unseen, { joint, ...present, ...learned } as Omit<RankerModel, 'calibration'>)
  log(`judged ${unseen.length} documents that the weights have not learned from`)
}
for (const name of trained) {
  const own = calibrate(outcomes, (key) => isOf(name, key))
  const path = new URL(`${name}.json`, folder)
  const ranker = learned[name]
  if (!ranker) {
    const file = JSON.parse(readFileSync(path, 'utf8')) as RankerFile
    writeFileSync(path, `${JSON.stringify({ ...file, calibration: own }, null, 1)}\n`)
    continue
  }
  const { weights, hidden, ...rest } = ranker
  const { table, ...layer } = hidden
  const file: RankerFile = { ...rest, hidden: layer, calibration: own }
  writeFileSync(new URL(`${name}.bin`, folder), weights)
  writeFileSync(new URL(`${name}-hidden.bin`, folder), table)
  writeFileSync(path, `${JSON.stringify(file, null, 1)}\n`)
  log(`${weights.length + table.length} weights of ${name} written`)
}
