import { z } from 'zod'
import { limits } from './limits.ts'
import type { SchemaId } from './schemas/document-schemas.ts'
import { type Omissible, omissibleFields } from './schemas/omissible-fields.ts'

/** What is wrong with a list of what is left out; undefined if nothing is. */
function problemOf(unused: readonly string[], { names, amounts }: Omissible): string | undefined {
  const unknown = unused.find((name) => !names.includes(name))
  if (unknown !== undefined) return `${unknown}: expected one of ${names.join(', ')}`
  const together = names.includes('line_items') ? [...amounts, 'line_items'] : amounts
  const isAllOrNone =
    !amounts.some((name) => unused.includes(name)) || together.every((name) => unused.includes(name))
  return isAllOrNone ? undefined : `expected all of ${together.join(', ')}, since sums are checked by them`
}

/** A list of what a workspace does not use of a schema. */
export function unusedFieldsOf(schema: SchemaId) {
  const omissible = omissibleFields(schema)
  return z
    .array(z.string())
    .max(limits.unusedFields)
    .superRefine((unused, issues) => {
      const message = problemOf(unused, omissible)
      if (message !== undefined) issues.addIssue(message)
    })
    .meta({ examples: [omissible.names.slice(0, 1)] })
    .describe(
      `What is not used of documents of the schema \`${schema}\`: any of ${omissible.names.join(', ')}`,
    )
}
