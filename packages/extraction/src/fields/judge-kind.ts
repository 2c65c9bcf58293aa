import { attempt } from '../fault.ts'
import { asUnsure, isInUnknownLanguage, isInUnreadScript, isOfOtherKind } from './issues.ts'
import type { PageReading } from './page-reading.ts'
import type { PageContent } from './read-page-content.ts'
import type { readPageFields } from './read-page-fields.ts'

/** With fewer of its essential values a document in an unknown language counts as another paper. */
const fewestEssentials = 2

/** Whether a document is something else than its schema is for. */
export type Verdict = {
  isOther: boolean
  /** Whether that cannot be said for sure, because few of its words are known or its letters were not read. */
  isUnsure: boolean
  /** Whether a person should know that it is something else. */
  isReported: boolean
}

/**
 * Judges whether a document is of its schema. Of one that was not read as a whole nobody can say that it lacks
 * what makes it an invoice.
 */
export function judgeKind(
  { schema, read, describe, faults }: PageReading,
  { fields, printed, isFiscal }: ReturnType<typeof readPageFields>,
  { kinds, isWhole }: { kinds: { choice: string; probability: number }[]; isWhole: boolean },
): Verdict {
  const isOther = attempt(
    faults,
    'schema',
    () => !isFiscal && isWhole && isOfOtherKind(schema, read, printed, kinds, faults),
    () => false,
  )
  const isUnsure = attempt(
    faults,
    'schema',
    () =>
      schema.probability === null && (isInUnreadScript(read) || (isOther && isInUnknownLanguage(describe()))),
    () => false,
  )
  const found = schema.essentials.filter((name) => fields[name]?.value != null)
  return { isOther, isUnsure, isReported: isOther && !(isUnsure && found.length >= fewestEssentials) }
}

/** What a verdict leaves of what was read: nothing of another paper, all with little confidence if that is unsure. */
export function keptBy({ isOther, isUnsure }: Verdict, page: PageContent): PageContent {
  if (!isUnsure) return isOther ? { fields: {}, lineItems: [], taxLines: [] } : page
  return {
    fields: asUnsure(page.fields),
    lineItems: page.lineItems.map(({ fields }) => ({ fields: asUnsure(fields) })),
    taxLines: page.taxLines.map(({ fields }) => ({ fields: asUnsure(fields) })),
  }
}
