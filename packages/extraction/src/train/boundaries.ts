// Learns where documents begin and what is attached to them, from files put together of generated documents:
// `pnpm train:boundaries 500`. Layouts of the test are in no file of the training. `--extra <folder>` adds files of scanned
// documents, in the form that `pnpm eval` takes, of the corpora that weights may be learnt from.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createRandom, type LayoutName, layoutNames, type Random } from '@numora/samples'
import { type BoundaryWeights, boundaryWeights } from '../fields/boundaries/boundary-weights.ts'
import { type Before, type Evidence, evidenceNames, evidenceOf } from '../fields/boundaries/evidence.ts'
import { type Chances, chancesOf } from '../fields/boundaries/find-boundaries.ts'
import {
  asScanned,
  type BoundaryFile,
  factsOfFile,
  isTestLayout,
  makeParts,
  type Outcome,
  readScannedParts,
} from './boundary-files.ts'

type Example = { evidence: ReadonlySet<Evidence>; outcome: Outcome }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extra: { type: 'string' } },
})
const count = Number(positionals[0] ?? 500)
const heldOut = layoutNames.filter((_, index) => isTestLayout(index))
const learned = layoutNames.filter((name) => !heldOut.includes(name))
const kinds = ['begins', 'attached'] as const
const hidden = [0.3, 0.3, 0.6]
const step = 2
const rounds = 1_500
const decay = 1e-4

/** Files as they are generated, and as if they had been scanned. */
type Files = { plain: BoundaryFile[]; scanned: BoundaryFile[] }

async function collect(name: string, most: number, layouts: readonly LayoutName[]): Promise<Files> {
  const files: Files = { plain: [], scanned: [] }
  for (let index = 0; index < most; index++) {
    const seed = `boundaries/${name}/${index}`
    const r = createRandom(seed)
    const parts = await makeParts(r, seed, layouts)
    if (parts.every(({ pages }) => pages.length > 0) && parts.flatMap(({ pages }) => pages).length > 1) {
      files.plain.push(factsOfFile(parts))
      files.scanned.push(factsOfFile(asScanned(parts, r.fork('scan'))))
    }
  }
  return files
}

/** The pages of a file after the first, each with the true pages before it. */
function examplesOf({ facts, outcomes }: BoundaryFile): Example[] {
  let before: Before = { pages: [facts[0]!], isAttached: false }
  return facts.slice(1).map((page, index) => {
    const outcome = outcomes[index + 1]!
    const evidence = evidenceOf(page, before)
    before =
      outcome === 'begins'
        ? { pages: [page], isAttached: false }
        : { pages: [...before.pages, page], isAttached: outcome === 'attached' }
    return { evidence, outcome }
  })
}

/**
 * Copies of an example without some of its evidence, so that no fact is relied on alone: layouts differ in what they say. Only a
 * copy is always seen as one.
 */
function withLess(example: Example, r: Random): Example[] {
  return [0, ...hidden].map((share) => ({
    ...example,
    evidence: new Set([...example.evidence].filter((name) => name === 'copy' || !r.chance(share))),
  }))
}

/** Softmax regression by descent of the gradient over all examples. */
function learn(examples: readonly Example[]): BoundaryWeights {
  const weights: BoundaryWeights = { begins: { bias: 0, of: {} }, attached: { bias: 0, of: {} } }
  for (let round = 0; round < rounds; round++) {
    const slopes = emptySlopes()
    for (const { evidence, outcome } of examples) {
      const chances = chancesOf(evidence, weights)
      for (const kind of kinds) {
        const error = (chances[kind] - (outcome === kind ? 1 : 0)) / examples.length
        slopes[kind].bias += error
        for (const name of evidence) slopes[kind].of[name] += error
      }
    }
    for (const kind of kinds) {
      weights[kind].bias -= step * slopes[kind].bias
      for (const name of evidenceNames) {
        const present = weights[kind].of[name] ?? 0
        weights[kind].of[name] = present - step * (slopes[kind].of[name] + decay * present)
      }
    }
  }
  return weights
}

function emptySlopes() {
  const none = () => ({
    bias: 0,
    of: Object.fromEntries(evidenceNames.map((name) => [name, 0])) as Record<Evidence, number>,
  })
  return { begins: none(), attached: none() }
}

/** As the product decides: each page after what was decided of those before it. */
function decide({ facts }: BoundaryFile, weights: BoundaryWeights): Chances[] {
  let before: Before = { pages: [facts[0]!], isAttached: false }
  return facts.slice(1).map((page) => {
    const chances = chancesOf(evidenceOf(page, before), weights)
    before =
      chances.begins >= 0.5
        ? { pages: [page], isAttached: false }
        : { pages: [...before.pages, page], isAttached: chances.attached >= 0.5 }
    return chances
  })
}

function report(name: string, files: readonly BoundaryFile[], weights: BoundaryWeights): void {
  for (const what of kinds) {
    const found = files.flatMap((file) =>
      decide(file, weights).map((chances, index) => ({
        chance: chances[what],
        isSo: file.outcomes[index + 1] === what,
      })),
    )
    const [right, said, are] = [
      found.filter(({ chance, isSo }) => chance >= 0.5 && isSo).length,
      found.filter(({ chance }) => chance >= 0.5).length,
      found.filter(({ isSo }) => isSo).length,
    ]
    let error = 0
    for (let bin = 0; bin < 10; bin++) {
      const inBin = found.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin)
      const sum = inBin.reduce((total, { chance, isSo }) => total + chance - (isSo ? 1 : 0), 0)
      error += Math.abs(sum) / found.length
    }
    console.log(
      `${name}, ${what}: ${found.length} pages, ${are} are; precision ${((100 * right) / said).toFixed(1)} %, recall ${((100 * right) / are).toFixed(1)} %, calibration error ${error.toFixed(4)}`,
    )
  }
  const whole = files.filter((file) =>
    decide(file, weights).every(
      ({ begins }, index) => begins >= 0.5 === (file.outcomes[index + 1] === 'begins'),
    ),
  )
  console.log(
    `${name}: ${((100 * whole.length) / files.length).toFixed(1)} % of ${files.length} files are split rightly`,
  )
}

function learnFrom(files: readonly BoundaryFile[]): BoundaryWeights {
  const r = createRandom('boundaries/hidden')
  return learn(files.flatMap(examplesOf).flatMap((example) => withLess(example, r)))
}

const training = await collect('train', count, learned)
const test = await collect('test', Math.round(count / 3), heldOut)
const extra = values.extra
  ? (await readScannedParts(values.extra, Math.round(count / 2))).map(factsOfFile)
  : []
const learnt = {
  printed: learnFrom(training.plain),
  recognised: learnFrom([...training.scanned, ...extra]),
}
for (const [of, weights] of Object.entries({ learnt, 'as before': boundaryWeights })) {
  report(`printed, trained, ${of}`, training.plain, weights.printed)
  report(`printed, held out, ${of}`, test.plain, weights.printed)
  report(`scanned, trained, ${of}`, training.scanned, weights.recognised)
  report(`scanned, held out, ${of}`, test.scanned, weights.recognised)
  if (extra.length > 0) report(`extra, trained, ${of}`, extra, weights.recognised)
}
const rounded = JSON.stringify(
  learnt,
  (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value),
  2,
)
const file = new URL('../fields/boundaries/boundary-weights.ts', import.meta.url)
const sources = `${training.plain.length} files of generated documents, and ${extra.length} of scanned ones`
writeFileSync(
  file,
  `import type { Evidence } from './evidence.ts'

export type BoundaryWeights = Record<
  'begins' | 'attached',
  { bias: number; of: Partial<Record<Evidence, number>> }
>

/** For pages with a text layer and for recognised ones; learned by \`train/boundaries.ts\` from ${sources}. */
export const boundaryWeights: Record<'printed' | 'recognised', BoundaryWeights> = ${rounded}
`,
)
