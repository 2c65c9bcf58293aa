import { omissibleFields } from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import type { Verdict } from './compare.ts'
import type { Outcome } from './evaluate.ts'
import { bootstrapInterval, passing, wilson } from './statistics.ts'

/** A document as a whole: whether everything that was delivered and is known is right. */
type Whole = { issuer: string; confidence: number; isRight: boolean }

const stated = [0.9, 0.95, 0.98, 0.99]

/** Missing values are not delivered; a document whose required fields are not all there has a confidence of 0. */
export function wholeOf(
  { document, fields, lines, result }: Outcome,
  accepted: readonly Verdict[],
  withLines: boolean,
): Whole {
  const delivered = fields.filter(({ value }) => value !== null)
  const areLinesRight = lines === null || (lines.found === lines.truth && lines.complete === lines.truth)
  const issuer =
    document.truth.fields.vendor_name?.values[0] ?? document.truth.fields.merchant_name?.values[0]
  return {
    issuer: `${document.corpus} ${issuer ?? document.id}`,
    confidence: result?.confidence ?? 0,
    isRight:
      result !== null &&
      delivered.every(({ verdict }) => accepted.includes(verdict)) &&
      (!withLines || areLinesRight),
  }
}

/** What {@link wholeOf} is in a workspace that uses no other field than those that approval requires. */
function wholeOfRequired(outcome: Outcome): Whole {
  const { document, result } = outcome
  const { names } = omissibleFields(document.schema)
  const isUsed = (name: string) => !names.includes(name)
  const fields = outcome.fields.filter(({ field }) => isUsed(field))
  const whole = wholeOf({ ...outcome, fields }, ['exact'], false)
  const read = Object.entries(result?.fields ?? {}).filter(([name]) => isUsed(name))
  return { ...whole, confidence: documentConfidence(document.schema, Object.fromEntries(read), []) }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function interval([low, high]: readonly [number, number]): string {
  return `[${percent(low)}–${percent(high)}]`
}

/**
 * How many documents would pass without a person: the largest share of them, most confident first, that is 99 % right.
 * Documents of one issuer are alike, so that its interval comes from resampling issuers.
 */
export function wholeTable(outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return []
  const table = (name: string, accepted: readonly Verdict[], withLines: boolean) =>
    tableOf(
      name,
      outcomes.map((outcome) => wholeOf(outcome, accepted, withLines)),
    )
  return [
    ...table('fields', ['exact'], false),
    ...table('fields, near values counted as right', ['exact', 'near'], false),
    ...table('fields and line items', ['exact'], true),
    ...tableOf('fields that approval requires, the others being unused', outcomes.map(wholeOfRequired)),
  ]
}

function tableOf(name: string, wholes: readonly Whole[]): string[] {
  const right = wholes.filter(({ isRight }) => isRight).length
  const { count, threshold } = passing(wholes, 0.99)
  const groups = [...Map.groupBy(wholes, ({ issuer }) => issuer).values()]
  const spread = bootstrapInterval(groups, (sample) => passing(sample, 0.99).count / sample.length)
  return [
    `  ${name}: ${wholes.length} documents of ${groups.length} issuers, right ${percent(right / wholes.length)} ${interval(wilson(right, wholes.length))}; ` +
      `99 % right on ${percent(count / wholes.length)} ${interval(spread)}, from ${threshold.toFixed(4)}`,
    ...stated.map((least) => {
      const above = wholes.filter(({ confidence }) => confidence >= least)
      const rightAbove = above.filter(({ isRight }) => isRight).length
      const mean = above.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, above.length)
      return `    at ${least.toFixed(2)} or more: ${above.length} pass (${percent(above.length / wholes.length)}), stated ${mean.toFixed(3)}, right ${rightAbove} ${interval(wilson(rightAbove, above.length))}`
    }),
  ]
}
