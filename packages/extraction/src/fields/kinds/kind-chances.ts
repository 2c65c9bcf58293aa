import { readFileSync } from 'node:fs'
import type { DescribedDocument } from '../features/describe-document.ts'
import { describeKind } from './describe-kind.ts'

/** What a document may be: other papers are all but invoices, with credit notes, and receipts. */
export const paperChoices = ['invoice', 'receipt', 'other'] as const
export type PaperChoice = (typeof paperChoices)[number]

/** By name of a feature, a weight for each of {@link paperChoices}. */
export type KindWeights = Readonly<Record<string, readonly number[]>>

let weights: KindWeights | undefined

/** Loads what `pnpm train:kinds` wrote; once per process. */
function loadKindWeights(): KindWeights {
  weights ??= JSON.parse(
    readFileSync(new URL('../../weights/kinds.json', import.meta.url), 'utf8'),
  ) as KindWeights
  return weights
}

/** The probability of each of {@link paperChoices}, by the names of a document's features: a softmax. */
export function kindChances(names: readonly string[], weights: KindWeights): number[] {
  const known = names.flatMap((name) => (weights[name] ? [weights[name]] : []))
  const scores = paperChoices.map((_, choice) => known.reduce((sum, own) => sum + (own[choice] ?? 0), 0))
  const most = Math.max(...scores)
  const exps = scores.map((score) => Math.exp(score - most))
  const all = exps.reduce((sum, each) => sum + each, 0)
  return exps.map((each) => each / all)
}

/** The probability of each of {@link paperChoices} for some pages of a document, with the candidates that are on them. */
export function chancesOfKinds(...pages: Parameters<typeof describeKind>): number[] {
  return kindChances(describeKind(...pages), loadKindWeights())
}

/** The probability of each of {@link paperChoices} for a whole document. */
export function chancesOfDocument({
  document: { layout },
  candidates,
}: DescribedDocument): Record<PaperChoice, number> {
  const chances = chancesOfKinds(layout, (kind) => candidates[kind])
  return Object.fromEntries(paperChoices.map((choice, at) => [choice, chances[at]!])) as Record<
    PaperChoice,
    number
  >
}
