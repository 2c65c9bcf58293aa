// Learns where documents begin and what is attached to them, from files put together of generated documents:
// `pnpm train:boundaries 500`. Layouts of the test are in no file of the training.
import { writeFileSync } from 'node:fs'
import {
  createRandom,
  generateInvoice,
  generateNextInvoice,
  generateOther,
  generateReceipt,
  type LayoutName,
  layoutNames,
  type Random,
  type Sample,
} from '@numora/samples'
import type { BoundaryWeights } from '../fields/boundaries/boundary-weights.ts'
import { type Before, type Evidence, evidenceNames, evidenceOf } from '../fields/boundaries/evidence.ts'
import { type Chances, chancesOf } from '../fields/boundaries/find-boundaries.ts'
import { factsOf, type PageFacts } from '../fields/boundaries/page-facts.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import type { Page } from '../file-content.ts'
import { readFile } from '../read/read-file.ts'

type Outcome = 'goesOn' | 'begins' | 'attached'
type Part = { pages: Page[]; isAttached: boolean }
type Example = { evidence: ReadonlySet<Evidence>; outcome: Outcome }
type File = { facts: PageFacts[]; outcomes: Outcome[] }

const count = Number(process.argv[2] ?? 500)
const heldOut = layoutNames.filter((_, index) => index % 4 === 1)
const learned = layoutNames.filter((name) => !heldOut.includes(name))
const kinds = ['begins', 'attached'] as const
const hidden = [0.3, 0.3, 0.6]
const step = 2
const rounds = 1_500
const decay = 1e-4

/** One to four documents; half of the files have one, as most have that are submitted. */
async function makeFile(r: Random, seed: string, layouts: readonly LayoutName[]): Promise<File> {
  const documents = r.weighted([
    [1, 5],
    [2, 3],
    [3, 1.5],
    [4, 0.5],
  ])
  const issuer = `${seed}/0`
  const layout = r.pick(layouts)
  const parts: Part[] = []
  for (let index = 0; index < documents; index++) {
    const lineCount = r.chance(0.35) ? r.int(18, 70) : r.int(1, 9)
    const own = `${seed}/${index}`
    const isOfIssuer = index > 0 && r.chance(0.5)
    const sample =
      index > 0 && r.chance(0.12)
        ? await generateReceipt({ seed: own })
        : isOfIssuer
          ? await generateNextInvoice({ seed: own, issuer, layout, lineCount })
          : await generateInvoice({ seed: own, layout: index === 0 ? layout : r.pick(layouts), lineCount })
    parts.push({ pages: await pagesOf(sample), isAttached: false })
    for (
      let more = r.weighted([
        [0, 6],
        [1, 3],
        [2, 1],
      ]);
      more > 0 && sample.kind === 'invoice';
      more--
    ) {
      const isOwn = r.chance(0.75) && (index === 0 || isOfIssuer)
      const other = await generateOther({ seed: `${own}/${more}`, ...(isOwn ? { issuer } : {}) })
      parts.push({ pages: await pagesOf(other), isAttached: true })
    }
  }
  const pages = parts.flatMap((part) => part.pages).map((page, index) => ({ ...page, number: index + 1 }))
  const { document, candidates } = describeDocument({
    contentType: 'application/pdf',
    pageCount: pages.length,
    pages,
    einvoiceXml: null,
  })
  return {
    facts: document.layout.pages.map((page) => factsOf(page, document.layout.segments, candidates)),
    outcomes: parts.flatMap(({ pages, isAttached }) =>
      pages.map((_, index): Outcome => (isAttached ? 'attached' : index === 0 ? 'begins' : 'goesOn')),
    ),
  }
}

async function pagesOf({ bytes }: Sample): Promise<Page[]> {
  const read = await readFile(bytes)
  return read.ok ? read.file.pages : []
}

async function collect(name: string, most: number, layouts: readonly LayoutName[]): Promise<File[]> {
  const files: File[] = []
  for (let index = 0; index < most; index++) {
    const seed = `boundaries/${name}/${index}`
    const file = await makeFile(createRandom(seed), seed, layouts)
    if (file.facts.length === file.outcomes.length && file.facts.length > 1) files.push(file)
  }
  return files
}

/** The pages of a file after the first, each with the true pages before it. */
function examplesOf({ facts, outcomes }: File): Example[] {
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

/** Copies of an example without some of its evidence, so that no fact is relied on alone: layouts differ in what they say. */
function withLess(example: Example, r: Random): Example[] {
  return [0, ...hidden].map((share) => ({
    ...example,
    evidence: new Set([...example.evidence].filter(() => !r.chance(share))),
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
function decide({ facts }: File, weights: BoundaryWeights): Chances[] {
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

function report(name: string, files: readonly File[], weights: BoundaryWeights): void {
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

const training = await collect('train', count, learned)
const test = await collect('test', Math.round(count / 3), heldOut)
const r = createRandom('boundaries/hidden')
const weights = learn(training.flatMap(examplesOf).flatMap((example) => withLess(example, r)))
report('trained', training, weights)
report('held out', test, weights)
const rounded = JSON.stringify(
  weights,
  (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value),
  2,
)
const file = new URL('../fields/boundaries/boundary-weights.ts', import.meta.url)
writeFileSync(
  file,
  `import type { Evidence } from './evidence.ts'

export type BoundaryWeights = Record<
  'begins' | 'attached',
  { bias: number; of: Partial<Record<Evidence, number>> }
>

/** Learned by \`train/boundaries.ts\` from ${training.length} files of generated documents. */
export const boundaryWeights: BoundaryWeights = ${rounded}
`,
)
