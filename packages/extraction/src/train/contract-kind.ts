// Learns how probable it is that a paper is a contract: `pnpm train:contract-kind <folder> [300]`. The folder has papers that
// `pnpm --filter @numora/samples papers <folder> --learn` wrote; contracts and other documents are generated.
import { readFileSync, writeFileSync } from 'node:fs'
import { papersIn } from '../eval/papers.ts'
import { readCached } from '../eval/read-cached.ts'
import type { ReadFile } from '../file-content.ts'
import { readContract } from '../schemas/contract-v1/candidates/document.ts'
import { describePaper, paperProbability } from '../schemas/contract-v1/contract-probability.ts'
import type { ContractModelFile } from '../schemas/contract-v1/ranker/contract-weights.ts'
import { learnPaper, type PaperExample } from './learn-paper.ts'
import { readContractSamples } from './read-contract-samples.ts'
import { readSamples } from './read-samples.ts'

type Example = PaperExample & { language: string }

const [folder, count = '300'] = process.argv.slice(2)
if (!folder) throw new Error('Usage: pnpm train:contract-kind <folder of papers> [300]')
const file = new URL('../weights/contract.json', import.meta.url)

function exampleOf(read: ReadFile, isContract: boolean, language: string): Example {
  return { features: describePaper(readContract(read)), isContract, language: language.slice(0, 2) }
}

async function collect(): Promise<Example[]> {
  const examples: Example[] = []
  for (const { path, kind, language } of papersIn(folder!)) {
    const read = await readCached(readFileSync(path))
    if (read.ok) examples.push(exampleOf(read.file, kind === 'contract', language))
  }
  for await (const { read, sample } of readContractSamples('train', Number(count)))
    examples.push(exampleOf(read, true, sample.language))
  for await (const { read, sample } of readSamples('papers', Number(count)))
    if (sample.kind !== 'contract') examples.push(exampleOf(read, false, sample.language))
  return examples
}

/** How often contracts are recognised in languages that were not learned from, and other papers taken for them. */
function report(examples: readonly Example[]): void {
  const languages = [...new Set(examples.map(({ language }) => language))]
  const judged = [0, 1, 2].flatMap((part) => {
    const isHeldOut = ({ language }: Example) => languages.indexOf(language) % 3 === part
    const weights = learnPaper(examples.filter((each) => !isHeldOut(each)))
    return examples
      .filter(isHeldOut)
      .map(({ features, isContract }) => ({ isContract, probability: paperProbability(features, weights) }))
  })
  for (const least of [0.5, 0.8, 0.9, 0.95]) {
    const share = (isContract: boolean) => {
      const list = judged.filter((each) => each.isContract === isContract)
      const above = list.filter(({ probability }) => probability > least).length
      return `${((100 * above) / list.length).toFixed(1)} % of ${list.length}`
    }
    console.log(`above ${least}: ${share(true)} contracts, ${share(false)} other papers`)
  }
}

const examples = await collect()
report(examples)
const known = JSON.parse(readFileSync(file, 'utf8')) as ContractModelFile
writeFileSync(file, `${JSON.stringify({ ...known, paper: learnPaper(examples) }, null, 1)}\n`)
