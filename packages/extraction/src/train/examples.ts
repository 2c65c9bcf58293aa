import type { Sample } from '@numora/samples'
import type { Kind } from '../fields/candidates/candidate.ts'
import type { Described } from '../fields/features/describe.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import { type RankerName, rankerNameOf } from '../fields/ranker/ranker-weights.ts'
import { isSameValue } from '../fields/text/is-same-value.ts'
import type { ReadFile } from '../file-content.ts'
import { rankedSchemas, schemaReadings } from '../schemas/schema-readings.ts'

/** A field to train: the indexes of its right candidates; empty where the field is not printed. */
export type FieldExample = { key: string; right: ReadonlySet<number> }

/** The candidates of a kind, and the fields that take their values from them. */
export type KindExample = { kind: Kind; candidates: readonly Described[]; fields: FieldExample[] }

/** A choice about the whole document. */
export type WholeExample = { key: string; choices: readonly string[]; right: number }

/**
 * The training examples of a document. `whole` are the features of the document itself; `unreachable` are
 * true values that no candidate has.
 */
export type Examples = {
  whole: readonly number[]
  kinds: KindExample[]
  choices: WholeExample[]
  unreachable: string[]
}

const textKinds = new Set(['name', 'address', 'terms', 'method', 'phone', 'website', 'email', 'id'])

/** A document's truth: a null field is not printed; nothing is known of a missing field. */
export type Taught = {
  /** What it is more precisely than its schema says, such as a credit note. */
  kind: string
  truth: Pick<Sample['truth'], 'schema' | 'isOfSchema'> & {
    fields: Record<string, string | null>
    /** Further values of a field that are right, too. */
    alternatives?: Record<string, readonly string[]>
  }
}

/** Derives the training examples of a document from the values that are printed on it. */
export function toExamples(read: ReadFile, { truth, kind }: Taught): Examples {
  const described = describeDocument(read)
  const examples: Examples = { whole: described.whole, kinds: [], choices: [], unreachable: [] }
  const addWhole = (key: string, choices: readonly string[], choice: string) => {
    examples.choices.push({ key, choices, right: choices.indexOf(choice) })
  }
  const isRanked = truth.isOfSchema && rankedSchemas.includes(truth.schema)
  addWhole('kind', [...rankedSchemas, 'other'], isRanked ? truth.schema : 'other')
  if (!isRanked) return examples
  const { kinds, choices } = schemaReadings[truth.schema]
  for (const [field, all] of Object.entries(choices)) {
    const choice = truth.fields[field] ?? kind
    if (all.includes(choice)) addWhole(field, all, choice)
  }
  for (const [field, candidateKind] of Object.entries(kinds)) {
    if (!(field in truth.fields)) continue
    const value = truth.fields[field]
    const candidates = described.of(candidateKind)
    const right = new Set<number>()
    const values = value == null ? [] : [value, ...(truth.alternatives?.[field] ?? [])]
    const isText = textKinds.has(candidateKind)
    for (const [i, { candidate }] of candidates.entries())
      if (values.some((each) => candidate.value === each || (isText && isSameValue(candidate.value, each))))
        right.add(i)
    const key = `${truth.schema}.${field}`
    if (value != null && right.size === 0) examples.unreachable.push(`${key}: ${value}`)
    else addField(examples, candidateKind, candidates, { key, right })
  }
  return examples
}

/** The examples that a ranker learns from, of all its fields or only some. */
export function examplesFor(
  ranker: RankerName,
  { kinds, choices, ...rest }: Examples,
  keys: readonly string[] | null,
): Examples {
  const kept = kinds
    .filter(({ kind }) => rankerNameOf(kind) === ranker)
    .map((each) => ({ ...each, fields: each.fields.filter(({ key }) => keys?.includes(key) ?? true) }))
    .filter(({ fields }) => fields.length > 0)
  return { ...rest, kinds: kept, choices: ranker === 'fields' && keys === null ? choices : [] }
}

function addField(
  { kinds }: Examples,
  kind: Kind,
  candidates: readonly Described[],
  example: FieldExample,
): void {
  const known = kinds.find((each) => each.kind === kind)
  if (known) known.fields.push(example)
  else kinds.push({ kind, candidates, fields: [example] })
}
