import type { ReadFile } from '../file-content.ts'
import { chooseContractFields } from '../schemas/contract-v1/choose-fields.ts'
import type { ContractTruth } from './contract-truth.ts'
import { judgeContractValue, judgeParties } from './contract-values.ts'
import type { FieldOutcome } from './evaluate.ts'

export type ContractOutcome = {
  document: { corpus: string; id: string }
  failure: null
  fields: FieldOutcome[]
  pageCount: number
  fieldsMs: number
}

type Choose = (read: ReadFile) => Record<string, { value: string | null; confidence: number }>

const parties = ['party_a_name', 'party_b_name']

/** Reads the fields of a contract and judges them; what is known to be absent is counted by itself. */
export function evaluateContract(
  document: { corpus: string; id: string; truth: ContractTruth },
  read: ReadFile,
  choose: Choose = chooseContractFields,
): ContractOutcome {
  const started = process.cpuUsage()
  const found = choose(read)
  const { user, system } = process.cpuUsage(started)
  const { truth } = document
  const fields = Object.entries(truth.fields).map(([name, known]): FieldOutcome => {
    const { value, confidence } = found[name] ?? { value: null, confidence: 0 }
    return {
      field: known === null ? `${name}: absent` : name,
      verdict: judgeContractValue(name, value, known),
      value,
      truth: known?.[0] ?? null,
      confidence,
    }
  })
  if (truth.parties) {
    const own = parties.map((name) => found[name] ?? { value: null, confidence: 0 })
    const verdicts = judgeParties(
      own.map(({ value }) => value),
      truth.parties,
    )
    const names = truth.parties.map(([name]) => name).join(' | ')
    for (const [i, { value, confidence }] of own.entries())
      fields.push({ field: 'parties', verdict: verdicts[i]!, value, truth: names, confidence })
  }
  return {
    document: { corpus: document.corpus, id: document.id },
    failure: null,
    fields,
    pageCount: Math.max(1, read.pages.length),
    fieldsMs: (user + system) / 1000,
  }
}
