import type { Sample } from '@numora/samples'
import type { Features } from '../fields/features/describe.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import { fieldKinds, wholeChoices } from '../fields/ranker/field-kinds.ts'
import { isSameValue } from '../fields/text/is-same-value.ts'
import type { ReadFile } from '../model.ts'

/** One choice to learn: the right ones among the candidates, or none of them. */
export type Example = { key: string; candidates: Features[]; right: Set<number>; whole: Uint32Array }

export type WholeExample = { key: string; choices: readonly string[]; right: number; whole: Uint32Array }

export type Examples = { fields: Example[]; whole: WholeExample[]; unreachable: string[] }

const textKinds = new Set(['name', 'address', 'terms', 'method', 'phone', 'website', 'email', 'id'])

/** What is known of a document: a field that is null is not printed, of one that is missing nothing is known. */
export type Taught = {
  kind: Sample['kind']
  truth: Pick<Sample['truth'], 'schema' | 'isOfSchema'> & { fields: Record<string, string | null> }
}

/** What a document teaches, given what is printed on it. */
export const toExamples = (read: ReadFile, { truth, kind }: Taught): Examples => {
  const described = describeDocument(read)
  const { whole } = described
  const examples: Examples = { fields: [], whole: [], unreachable: [] }
  const addWhole = (key: keyof typeof wholeChoices, choice: string) => {
    const choices = wholeChoices[key] as readonly string[]
    examples.whole.push({ key, choices, right: choices.indexOf(choice), whole })
  }
  addWhole('kind', truth.isOfSchema ? truth.schema : 'other')
  if (!truth.isOfSchema) return examples
  if (truth.schema === 'invoice_v2')
    addWhole('document_type', kind === 'credit_note' ? 'credit_note' : 'invoice')
  for (const [field, candidateKind] of Object.entries(fieldKinds[truth.schema])) {
    if (!(field in truth.fields)) continue
    const value = truth.fields[field]
    const candidates = described.of(candidateKind)
    const right = new Set<number>()
    for (const [i, { candidate }] of candidates.entries())
      if (
        value != null &&
        (candidate.value === value || (textKinds.has(candidateKind) && isSameValue(candidate.value, value)))
      )
        right.add(i)
    const key = `${truth.schema}.${field}`
    if (value != null && right.size === 0) examples.unreachable.push(`${key}: ${value}`)
    else examples.fields.push({ key, candidates: candidates.map(({ features }) => features), right, whole })
  }
  return examples
}
