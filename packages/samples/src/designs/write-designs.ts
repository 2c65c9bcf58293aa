import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Truth } from '../sample.ts'
import { designNamesOf } from './designs.ts'
import { generateDesign } from './generate-design.ts'
import { openPrinter } from './open-printer.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    judge: { type: 'boolean', default: false },
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: 'eval' },
    only: { type: 'string' },
  },
})
const folder = positionals[0]
if (!folder) {
  console.error(
    'Usage: pnpm --filter @numora/samples designs <folder> [--judge] [--count 3] [--seed eval] [--only <design>]',
  )
  process.exit(1)
}

/** A truth as corpora have it. */
function truthFile({ fields, lineItems }: Truth) {
  return { ...fields, line_items: lineItems }
}

const use = values.judge ? 'judge' : 'learn'
const corpus = join(folder, `designs-${use}`)
const chosen = values.only === undefined ? designNamesOf(use) : [values.only]
mkdirSync(corpus, { recursive: true })
const printer = await openPrinter()
for (const design of chosen)
  for (let i = 0; i < Number(values.count); i++) {
    const { bytes, truth, language } = await generateDesign(printer, {
      seed: `${values.seed}-${design}-${i}`,
      design,
    })
    const id = `${design}-${i}`
    writeFileSync(join(corpus, `${id}.pdf`), bytes)
    writeFileSync(join(corpus, `${id}.truth.json`), `${JSON.stringify(truthFile(truth), null, 1)}\n`)
    console.log(`${id} ${language}`)
  }
await printer.close()
