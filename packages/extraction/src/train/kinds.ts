// Learns how probable it is that a document is an invoice, a receipt or another paper: `pnpm train:kinds <folder> [600]`. The
// folder has papers that `pnpm --filter @numora/samples papers <folder> --learn` wrote; other documents are generated.
// `--extra <folder>` adds real documents, in the form that `pnpm eval` takes.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SchemaId } from '@numora/contract'
import { createRandom, openPrinter, samples } from '@numora/samples'
import { papersIn } from '../eval/papers.ts'
import { readCached } from '../eval/read-cached.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import { describeKind } from '../fields/kinds/describe-kind.ts'
import {
  type KindWeights,
  kindChances,
  type PaperChoice,
  paperChoices,
} from '../fields/kinds/kind-chances.ts'
import type { ReadFile } from '../file-content.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { asScanned } from './boundary-files.ts'
import { createRandom as createNumbers, shuffle } from './random.ts'
import { readExtra } from './read-extra.ts'

/** What a document has; a held-out group is of one language. */
type Example = { names: string[]; choice: PaperChoice; group: string }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extra: { type: 'string' } },
})
const [folder, count = '600'] = positionals
if (!folder) throw new Error('Usage: pnpm train:kinds <folder of papers> [600] [--extra <folder>]')
const parts = { invoice: 4, receipt: 2, design: 4, receiptDesign: 3, other: 1.5, contract: 0.5 }
/** The group of real documents, which are of many languages. */
const real = 'real'
const epochs = 25
const rate = 0.05
const decay = 1e-3
const hidden = 0.2
/** In this share of the steps a document has no title, as where it is a picture. */
const untitledShare = 0.15

function choiceOf(schema: SchemaId | null): PaperChoice {
  return (schema && schemaReadings[schema].paper) ?? 'other'
}

/** The document as it was read, and as recognition might read it. */
function examplesOf(read: ReadFile, choice: PaperChoice, group: string): Example[] {
  const r = createRandom(`kinds/${group}`)
  const [scanned] = asScanned([{ pages: read.pages, isAttached: false }], r)
  return [read, { ...read, pages: scanned!.pages }].map((each) => {
    const { document, candidates } = describeDocument(each)
    return { names: describeKind(document.layout, (kind) => candidates[kind]), choice, group }
  })
}

async function collect(): Promise<Example[]> {
  const examples: Example[] = []
  for (const { path, schema, language } of papersIn(folder!)) {
    const read = await readCached(readFileSync(path))
    if (read.ok) examples.push(...examplesOf(read.file, choiceOf(schema), language))
  }
  const printer = await openPrinter()
  for await (const { bytes, truth, language } of samples({
    count: Number(count),
    seed: 'kinds',
    weights: parts,
    printer,
  })) {
    const read = await readCached(bytes)
    const choice = truth.isOfSchema ? choiceOf(truth.schema) : 'other'
    if (read.ok) examples.push(...examplesOf(read.file, choice, language.slice(0, 2)))
  }
  await printer.close()
  if (values.extra)
    for await (const { read, taught } of readExtra(values.extra))
      examples.push(...examplesOf(read, choiceOf(taught.truth.schema), real))
  return examples
}

/** How often an example is learned from: to take an invoice for another paper costs more than the reverse. */
function timesOf({ choice, group }: Example): number {
  return choice === 'other' ? 1 : group === real ? 4 : 2
}

/** The names of a document's features without those of its titles. */
function withoutTitle(names: readonly string[]): string[] {
  return [...names.filter((name) => !/title|^of |^untitled$/.test(name)), 'untitled']
}

/** Softmax regression in which features are hidden at random, so that no single one decides. */
function learn(examples: readonly Example[]): KindWeights {
  const random = createNumbers(1)
  const learnt: Record<string, number[]> = {}
  const order = examples.flatMap((example) => Array.from({ length: timesOf(example) }, () => example))
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { names, choice } of order) {
      const printed = random() < untitledShare ? withoutTitle(names) : names
      const seen = printed.filter(() => random() >= hidden)
      const chances = kindChances(seen, learnt)
      for (const name of seen) {
        learnt[name] ??= paperChoices.map(() => 0)
        for (const [index, each] of paperChoices.entries()) {
          const weight = learnt[name][index]!
          learnt[name][index] = weight - rate * (chances[index]! - (each === choice ? 1 : 0) + decay * weight)
        }
      }
    }
  }
  return learnt
}

/** How often papers are noticed in languages that were not learned from, and others taken for them, by the least probability. */
function report(examples: readonly Example[]): void {
  const groups = [...new Set(examples.map(({ group }) => group))]
  const judged = [0, 1, 2].flatMap((part) => {
    const isHeldOut = ({ group }: Example) => groups.indexOf(group) % 3 === part
    const known = learn(examples.filter((each) => !isHeldOut(each)))
    return examples
      .filter(isHeldOut)
      .map(({ names, choice }) => ({ choice, chances: kindChances(names, known) }))
  })
  const others = judged.filter(({ choice }) => choice === 'other')
  const rest = judged.filter(({ choice }) => choice !== 'other')
  for (const least of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    const share = (list: typeof judged) =>
      ((100 * list.filter(({ chances }) => chances[2]! > least).length) / list.length).toFixed(1)
    console.log(
      `above ${least}: ${share(others)} % of ${others.length} other papers, ${share(rest)} % of ${rest.length} invoices and receipts`,
    )
  }
}

const examples = await collect()
report(examples)
const learnt = Object.entries(learn(examples))
  .map(([name, each]) => [name, each.map((weight) => Number(weight.toFixed(2)))] as const)
  .filter(([, each]) => each.some((weight) => weight !== 0))
  .sort(([a], [b]) => (a < b ? -1 : 1))
const lines = learnt.map(([name, each]) => ` ${JSON.stringify(name)}: ${JSON.stringify(each)}`)
writeFileSync(new URL('../weights/kinds.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
console.log(`${examples.length} examples, ${learnt.length} features`)
