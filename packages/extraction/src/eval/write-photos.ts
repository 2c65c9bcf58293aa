import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  generateAbroad,
  generateReceiptDesign,
  openPrinter,
  photograph,
  receiptDesignNamesOf,
  type Sample,
} from '@numora/samples'
import sharp from 'sharp'
import { renderFilePage } from '../read/render-file-page.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '60' }, seed: { type: 'string', default: 'eval' } },
})
const folder = positionals[0]
if (!folder) {
  console.error('Usage: pnpm eval:photos <folder> [--count 60] [--seed eval]')
  process.exit(1)
}

/** The width in pixels of a receipt before it is photographed. */
const paperWidth = 900

async function writePhoto(corpus: string, { bytes, truth, language }: Sample, id: string): Promise<void> {
  const page = await renderFilePage(bytes, 1, paperWidth)
  if (!page.ok) throw new Error(page.failure.message)
  const { data, info } = await sharp(page.png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const photo = await photograph({ data, width: info.width, height: info.height }, `${values.seed}/${id}`)
  const { fields, alternatives = {} } = truth
  const more = Object.entries(alternatives).map(([name, list]) => [`_${name}_alternatives`, list])
  const path = join(folder!, corpus)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, `${id}.jpg`), photo)
  writeFileSync(
    join(path, `${id}.truth.json`),
    `${JSON.stringify({ ...fields, ...Object.fromEntries(more) }, null, 1)}\n`,
  )
  console.log(`${corpus}/${id} ${language}`)
}

const printer = await openPrinter()
/** A receipt in an app is not on paper. */
const notOnPaper = 'app-receipt'
const designs = receiptDesignNamesOf('judge').filter((name) => name !== notOnPaper)
for (let i = 0; i < Number(values.count); i++) {
  await writePhoto('photos-abroad', await generateAbroad(printer, `${values.seed}/${i}`), `abroad-${i}`)
  const design = designs[i % designs.length]!
  const sample = await generateReceiptDesign(printer, { seed: `${values.seed}-photo-${design}-${i}`, design })
  await writePhoto('photos-judge', sample, `${design}-${i}`)
}
await printer.close()
