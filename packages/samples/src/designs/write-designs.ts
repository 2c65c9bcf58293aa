import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sample, Truth } from '../sample.ts'
import { scriptRegions } from '../scripts/script-regions.ts'
import { designNamesOf } from './designs.ts'
import { generateDesign } from './generate-design.ts'
import { generateScript } from './generate-script.ts'
import { openPrinter } from './open-printer.ts'
import { generateReceiptDesign } from './receipts/generate-receipt-design.ts'
import { receiptDesignNamesOf } from './receipts/receipt-designs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    judge: { type: 'boolean', default: false },
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: 'eval' },
    only: { type: 'string' },
    scripts: { type: 'boolean', default: false },
  },
})
const folder = positionals[0]
if (!folder) {
  console.error(
    'Usage: pnpm --filter @numora/samples designs <folder> [--judge] [--count 3] [--seed eval] [--only <design>] [--scripts]',
  )
  process.exit(1)
}

/** A truth as corpora have it. */
function truthFile({ fields, lineItems, alternatives = {} }: Truth) {
  const more = Object.entries(alternatives).map(([name, values]) => [`_${name}_alternatives`, values])
  return { ...fields, ...Object.fromEntries(more), line_items: lineItems }
}

const use = values.judge ? 'judge' : 'learn'
const printer = await openPrinter()
/** The designs of a corpus, or the regions of scripts, and how each is generated. */
type Corpus = readonly [
  name: string,
  each: readonly string[],
  generate: (seed: string, one: string) => Promise<Sample>,
]
const corpora: Corpus[] = values.scripts
  ? [
      [
        `scripts-${use}`,
        scriptRegions[use].map(({ tag }) => tag),
        (seed, language) => generateScript(printer, { seed, use, language }),
      ],
    ]
  : [
      [`designs-${use}`, designNamesOf(use), (seed, design) => generateDesign(printer, { seed, design })],
      [
        `receipts-${use}`,
        receiptDesignNamesOf(use),
        (seed, design) => generateReceiptDesign(printer, { seed, design }),
      ],
    ]
for (const [corpus, each, generate] of corpora) {
  const path = join(folder, corpus)
  mkdirSync(path, { recursive: true })
  for (const design of each.filter((name) => values.only === undefined || values.only === name))
    for (let i = 0; i < Number(values.count); i++) {
      const seed = `${values.seed}-${design}-${i}`
      const { bytes, truth, language } = await generate(seed, design)
      const id = `${design}-${i}`
      writeFileSync(join(path, `${id}.pdf`), bytes)
      writeFileSync(join(path, `${id}.truth.json`), `${JSON.stringify(truthFile(truth), null, 1)}\n`)
      console.log(`${id} ${language}`)
    }
}
await printer.close()
