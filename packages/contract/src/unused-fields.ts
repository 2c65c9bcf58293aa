import { z } from 'zod'
import { limits } from './limits.ts'
import type { SchemaId } from './schemas/document-schemas.ts'
import { type Omissible, omissibleFields } from './schemas/omissible-fields.ts'

/** Why amounts cannot be left out as in a list; undefined if they can. */
function problemOf(unused: readonly string[], { names, amounts }: Omissible): string | undefined {
  const together = names.includes('line_items') ? [...amounts, 'line_items'] : amounts
  const isAllOrNone =
    !amounts.some((name) => unused.includes(name)) || together.every((name) => unused.includes(name))
  return isAllOrNone ? undefined : `expected all of ${together.join(', ')}, since sums are checked by them`
}

/** A list of what a workspace does not use of a schema. */
export function unusedFieldsOf(schema: SchemaId) {
  const omissible = omissibleFields(schema)
  const { names } = omissible
  const Name = z.string().refine((name) => names.includes(name), `expected one of ${names.join(', ')}`)
  return z
    .array(Name)
    .max(limits.unusedFields)
    .superRefine((unused, issues) => {
      const message = problemOf(unused, omissible)
      if (message !== undefined) issues.addIssue(message)
    })
    .meta({ examples: [names.slice(0, 1)] })
    .describe(`What is not used of documents of the schema \`${schema}\`: any of ${names.join(', ')}`)
}
