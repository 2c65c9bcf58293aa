import { generateContract } from '@numora/samples'
import { isContract } from '../schemas/contract-v1/contract-probability.ts'
import { findContracts } from './contract-truth.ts'
import { type ContractOutcome, evaluateContract } from './evaluate-contract.ts'
import { readCached } from './read-cached.ts'
import { calibrationTable, fieldTable, worstTable } from './tables.ts'

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${title}\n${lines.join('\n')}`)
}

function printOutcomes(title: string, outcomes: readonly ContractOutcome[], noticed: number): void {
  if (outcomes.length === 0) return
  const ms = outcomes.map(({ fieldsMs, pageCount }) => fieldsMs / pageCount).sort((a, b) => a - b)
  print(
    `${title}: ${outcomes.length} contracts, ${noticed} noticed as such, CPU a page for fields: ${ms[ms.length >> 1]!.toFixed(1)} ms`,
    fieldTable(outcomes),
  )
}

/** Judges real contracts by corpus, and as many generated ones of each language as are asked for. */
export async function printContracts(
  folder: string,
  generated: number,
  worst: number,
  only = '',
): Promise<void> {
  const real: (ContractOutcome & { isNoticed: boolean })[] = []
  for (const document of findContracts(folder)) {
    if (!document.corpus.includes(only)) continue
    const read = await readCached(document.bytes())
    if (!read.ok) continue
    real.push({ ...evaluateContract(document, read.file), isNoticed: isContract(read.file) })
  }
  const countNoticed = (some: typeof real) => some.filter(({ isNoticed }) => isNoticed).length
  printOutcomes('Contracts', real, countNoticed(real))
  const byCorpus = Map.groupBy(real, ({ document }) => document.corpus)
  if (byCorpus.size > 1) for (const [corpus, own] of byCorpus) printOutcomes(corpus, own, countNoticed(own))
  print('Confidence on contracts', real.length > 0 ? calibrationTable(real) : [])
  print('Worst contracts', worstTable(real, worst))
  for (const language of languages) {
    const outcomes: ContractOutcome[] = []
    let own = 0
    for (let i = 0; i < generated; i++) {
      const { bytes, truth, id } = await generateContract({ seed: `eval-${language}-${i}`, language })
      const read = await readCached(bytes)
      if (!read.ok) continue
      const { party_a_name: a, party_b_name: b, ...rest } = truth.fields
      const fields = Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name, value === null ? null : [value]]),
      )
      const parties = [a, b].flatMap((name) => (name ? [[name]] : []))
      outcomes.push(evaluateContract({ corpus: 'generated', id, truth: { fields, parties } }, read.file))
      if (isContract(read.file)) own++
    }
    printOutcomes(`Generated contracts in ${language}`, outcomes, own)
  }
}
