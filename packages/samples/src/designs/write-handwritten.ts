import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Contracts are a corpus for each language, in which their names begin. */
function contractsOf(_: string, name: string): string {
  return `contracts-${name.slice(0, 2)}`
}

async function write(from: URL, corpus: (markup: string, name: string) => string): Promise<void> {
  const style = readFileSync(new URL('paper.css', from), 'utf8')
  for (const file of readdirSync(from).filter((name) => name.endsWith('.html'))) {
    const name = file.slice(0, -'.html'.length)
    const markup = readFileSync(new URL(file, from), 'utf8')
    const path = join(folder!, corpus(markup, name))
    mkdirSync(path, { recursive: true })
    const page = markup.replace('<link rel="stylesheet" href="paper.css">', () => `<style>${style}</style>`)
    writeFileSync(join(path, `${name}.pdf`), await printer.print(page))
    const truth = new URL(`${name}.truth.json`, from)
    if (existsSync(truth)) writeFileSync(join(path, `${name}.truth.json`), readFileSync(truth))
    else writeFileSync(join(path, `${name}.paper.json`), paperOf(name))
    console.log(name)
  }
}

/** What `pnpm eval:kinds` needs to know of `delivery_note-de`, which is of no schema. */
function paperOf(name: string): string {
  const [kind, language] = name.split('-')
  return `${JSON.stringify({ kind, language, schema: null })}\n`
}

const printer = await openPrinter()
await write(source, corpusOf)
await write(new URL('contracts/', source), contractsOf)
await write(new URL('papers/', source), () => 'papers')
await printer.close()
