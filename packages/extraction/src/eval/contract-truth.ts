import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is known of a contract: a missing field is unknown, null is known not to be there. */
export type ContractTruth = {
  fields: Record<string, string[] | null>
  parties: string[][] | null
}

export type ContractDocument = { corpus: string; id: string; bytes: () => Uint8Array; truth: ContractTruth }

type TruthFile = Record<string, unknown> & { parties?: string[][] }

const names = [
  'title',
  'effective_date',
  'signature_date',
  'end_date',
  'term',
  'notice_period',
  'auto_renewal',
  'governing_law',
  'contract_value',
  'currency',
]

/** A truth file of contracts: further right values are in `_<field>_alternatives`. */
function readContractTruth(file: TruthFile): ContractTruth {
  const fields: ContractTruth['fields'] = {}
  for (const name of names) {
    if (!(name in file)) continue
    const more = (file[`_${name}_alternatives`] as string[] | undefined) ?? []
    fields[name] = file[name] === null ? null : [String(file[name]), ...more]
  }
  if (file._auto_renewal_none !== undefined && !('auto_renewal' in fields)) fields.auto_renewal = null
  return { fields, parties: file.parties ?? null }
}

/** The contracts of a folder of corpora: those of folders whose names begin with `contracts`. */
export function findContracts(folder: string): ContractDocument[] {
  return readdirSync(folder)
    .filter((corpus) => corpus.startsWith('contracts'))
    .sort()
    .flatMap((corpus) => {
      const path = join(folder, corpus)
      return readdirSync(path)
        .filter((file) => file.endsWith('.truth.json'))
        .sort()
        .map((file) => {
          const id = file.slice(0, -'.truth.json'.length)
          const truth = readContractTruth(JSON.parse(readFileSync(join(path, file), 'utf8')) as TruthFile)
          return { corpus, id, bytes: () => readFileSync(join(path, `${id}.pdf`)), truth }
        })
    })
}
