import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPrinter } from '../designs/open-printer.ts'
import { generatePaper, paperLanguages, schemaOfPaper } from './generate-paper.ts'
import { paperKinds } from './paper-words.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    learn: { type: 'boolean', default: false },
    count: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'eval' },
    languages: { type: 'string', default: paperLanguages.join() },
  },
})
const folder = positionals[0]
if (!folder) {
  console.error(
    'Usage: pnpm --filter @numora/samples papers <folder> [--learn] [--count 1] [--seed eval] [--languages de,en]',
  )
  process.exit(1)
}
const use = values.learn ? 'learn' : 'judge'
const path = join(folder, `papers-${use}`)
mkdirSync(path, { recursive: true })
const printer = await openPrinter()
for (const language of values.languages.split(','))
  for (const kind of paperKinds)
    for (let i = 0; i < Number(values.count); i++) {
      const id = `${kind}-${language}-${i}`
      const { bytes } = await generatePaper(printer, { seed: `${values.seed}-${id}`, use, kind, language })
      writeFileSync(join(path, `${id}.pdf`), bytes)
      writeFileSync(
        join(path, `${id}.paper.json`),
        `${JSON.stringify({ kind, language, schema: schemaOfPaper(kind) })}\n`,
      )
    }
await printer.close()
