import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPrinter } from './open-printer.ts'

const source = new URL('../handwritten/', import.meta.url)
const folder = process.argv[2]
if (!folder) {
  console.error('Usage: pnpm --filter @numora/samples handwritten <folder>')
  process.exit(1)
}

/** Receipts are printed on a tape. */
function corpusOf(markup: string): string {
  return markup.includes('class="tape"') ? 'handwritten-receipts' : 'handwritten'
}

const style = readFileSync(new URL('paper.css', source), 'utf8')
const printer = await openPrinter()
for (const file of readdirSync(source).filter((name) => name.endsWith('.html'))) {
  const name = file.slice(0, -'.html'.length)
  const markup = readFileSync(new URL(file, source), 'utf8')
  const path = join(folder, corpusOf(markup))
  mkdirSync(path, { recursive: true })
  const page = markup.replace('<link rel="stylesheet" href="paper.css">', () => `<style>${style}</style>`)
  writeFileSync(join(path, `${name}.pdf`), await printer.print(page))
  writeFileSync(join(path, `${name}.truth.json`), readFileSync(new URL(`${name}.truth.json`, source)))
  console.log(name)
}
await printer.close()
