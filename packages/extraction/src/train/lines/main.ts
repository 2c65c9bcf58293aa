import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeDocument } from '../../fields/features/describe-document.ts'
import { extractFields } from '../../fields/index.ts'
import type { LineModel } from '../../fields/line-items/line-model.ts'
import { createRandom } from '../random.ts'
import { type Choice, type FitOptions, fitChoice, shareRight } from './fit-choice.ts'
import { judgeItems } from './judge-items.ts'
import { lineExamplesOf } from './line-examples.ts'
import { nameEndChoices } from './name-end-choices.ts'
import { type LineDocument, readLineDocuments } from './read-line-documents.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: 'items-train' } },
})
const count = Number(positionals[0] ?? 1000)
const options: FitOptions = { seed: 1, epochs: 30, rate: 0.1, decay: 1e-4 }
const nothing: LineModel = { columns: {}, nameStart: {}, nameContinues: {}, nameEnds: {}, cells: {} }
const families = [0, 1]
const started = performance.now()

function log(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)
}

/** A model for each family of layouts that was not learned from it, and one that was learned from all. */
type Models = { heldOut: readonly LineModel[]; all: LineModel }

/** Learns one decision for each model, and reports how often it is right on layouts that it was not learned from. */
function learn<K extends Exclude<keyof LineModel, 'cells'>>(
  name: K,
  { heldOut, all }: Models,
  choicesOf: (document: LineDocument, model: LineModel) => readonly Choice[],
): Models {
  const own = documents.map((document) => choicesOf(document, heldOut[document.family]!))
  const from = (isSo: (document: LineDocument) => boolean) =>
    documents.flatMap((document, i) => (isSo(document) ? own[i]! : []))
  const models = heldOut.map((model, family): LineModel => {
    const weights = fitChoice(
      from((document) => document.family !== family),
      options,
    )
    const judged = from((document) => document.family === family)
    log(
      `${name}: right in ${(100 * shareRight(judged, weights)).toFixed(1)} % of ${judged.length} in unseen layouts`,
    )
    return { ...model, [name]: weights }
  })
  return {
    heldOut: models,
    all: {
      ...all,
      [name]: fitChoice(
        from(() => true),
        options,
      ),
    },
  }
}

const documents: LineDocument[] = []
for await (const document of readLineDocuments(values.seed, count)) documents.push(document)
log(`${documents.length} documents`)
const random = createRandom(options.seed)
let models: Models = { heldOut: families.map(() => nothing), all: nothing }
for (const name of ['columns', 'nameContinues', 'nameStart'] as const)
  models = learn(name, models, (document, model) => lineExamplesOf(document, model, random)[name])
models = learn('nameEnds', models, nameEndChoices)

// Confidence is learned from what the models read in layouts that they were not learned from.
const byField: Record<string, Choice[]> = {}
const counts = { found: 0, truth: 0, right: 0 }
for (const { read, truth, family, isTape } of documents) {
  const result = extractFields(read, truth.schema)
  if (!result.ok) continue
  const described = describeDocument(read)
  const { rows, choices } = judgeItems(described, truth, isTape, result.fields, models.heldOut[family]!)
  for (const name of ['found', 'truth', 'right'] as const) counts[name] += rows[name]
  for (const [field, own] of Object.entries(choices)) byField[field] = [...(byField[field] ?? []), ...own]
}
log(
  `items of unseen layouts: precision ${(counts.right / counts.found).toFixed(3)}, recall ${(counts.right / counts.truth).toFixed(3)}`,
)
const cells = Object.fromEntries(
  Object.entries(byField).map(([field, choices]) => [field, fitChoice(choices, { ...options, decay: 1e-3 })]),
)
for (const [field, choices] of Object.entries(byField))
  log(`${field}: ${choices.filter(({ right }) => right.has(1)).length} of ${choices.length} right`)
const file: LineModel = { ...models.all, cells }
writeFileSync(new URL('../../weights/line-items.json', import.meta.url), `${JSON.stringify(file, null, 1)}\n`)
log('weights written')
