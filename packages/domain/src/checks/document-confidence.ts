import { documentSchemas, type FieldDefinition, type SchemaId } from '@numora/contract'

type Judged = Readonly<Record<string, { value: string | null; confidence: number } | undefined>>

/** No value that was read has more: this doubt stays whatever the page looks like. */
const surest = 0.999

/** How many independent doubts a document has, as shares of its fields and of the columns of its lines; measured, see ADR 31. */
const independent = { fields: 0.8, columns: 0.5 }

/**
 * The probability that everything that is delivered of a document is right, the fields that were found, line items and tax lines,
 * with at most 4 decimals; 0 if a field that approval needs is missing.
 *
 * Confidences are multiplied. The doubt that no value is without has common causes, and counts once (the beta-factor model
 * of common causes in reliability engineering, Fleming 1975); of the others some share a cause, so that there are fewer
 * independent doubts than values (the effective number of tests, Nyholt 2004). No document is surer than any of its values.
 * The cells of a column of line items are read by one decision on the column, right or wrong together, so that the least
 * sure one speaks for the column (the upper bound of Fréchet); columns share more causes than fields, such as where a table
 * ends. ADR 31 compares this with other ways.
 */
export function documentConfidence(
  schema: SchemaId,
  fields: Judged,
  lineItems: readonly { fields: Judged }[],
  taxLines: readonly { fields: Judged }[] = [],
): number {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const isMissing = definitions.some(
    ({ name, required_for_approval: isRequired }) => isRequired && fields[name]?.value == null,
  )
  if (isMissing) return 0
  return jointOf([
    { confidences: found(fields).map(({ confidence }) => confidence), share: independent.fields },
    { confidences: [...leastByColumn(lineItems), ...leastByColumn(taxLines)], share: independent.columns },
  ])
}

/** The probability that all line items of a document are right, with at most 4 decimals; null if nothing was found. */
export function lineItemsConfidence(lineItems: readonly { fields: Judged }[]): number | null {
  const confidences = leastByColumn(lineItems)
  return confidences.length === 0 ? null : jointOf([{ confidences, share: 1 }])
}

function jointOf(groups: readonly { confidences: readonly number[]; share: number }[]): number {
  const all = groups.flatMap(({ confidences }) => confidences)
  // What a person has set or confirmed as a whole has no doubt at all.
  const common = all.every((each) => each === 1) ? 1 : surest
  const own = groups.flatMap(({ confidences, share }) =>
    confidences.map((each) => Math.min(1, each / common) ** share),
  )
  return Number(
    Math.min(
      own.reduce((product, each) => product * each, common),
      ...all,
    ).toFixed(4),
  )
}

function found(fields: Judged): { name: string; confidence: number }[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field?.value == null ? [] : { name, confidence: field.confidence },
  )
}

function leastByColumn(lineItems: readonly { fields: Judged }[]): number[] {
  const least = new Map<string, number>()
  for (const { fields } of lineItems)
    for (const { name, confidence } of found(fields))
      least.set(name, Math.min(confidence, least.get(name) ?? 1))
  return [...least.values()]
}
