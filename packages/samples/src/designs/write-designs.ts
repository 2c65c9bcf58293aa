import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Truth } from '../sample.ts'
import { designNamesOf } from './designs.ts'
import { generateDesign } from './generate-design.ts'
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
function truthFile({ fields, lineItems, alternatives = {} }: Truth) {
  const more = Object.entries(alternatives).map(([name, values]) => [`_${name}_alternatives`, values])
  return { ...fields, ...Object.fromEntries(more), line_items: lineItems }
}

const use = values.judge ? 'judge' : 'learn'
const printer = await openPrinter()
for (const [corpus, designs, generate] of [
  [`designs-${use}`, designNamesOf(use), generateDesign],
  [`receipts-${use}`, receiptDesignNamesOf(use), generateReceiptDesign],
] as const) {
  const path = join(folder, corpus)
  mkdirSync(path, { recursive: true })
  for (const design of designs.filter((name) => values.only === undefined || values.only === name))
    for (let i = 0; i < Number(values.count); i++) {
      const seed = `${values.seed}-${design}-${i}`
      const { bytes, truth, language } = await generate(printer, { seed, design })
      const id = `${design}-${i}`
      writeFileSync(join(path, `${id}.pdf`), bytes)
      writeFileSync(join(path, `${id}.truth.json`), `${JSON.stringify(truthFile(truth), null, 1)}\n`)
      console.log(`${id} ${language}`)
    }
}
await printer.close()
