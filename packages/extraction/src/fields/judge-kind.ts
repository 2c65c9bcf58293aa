import { attempt } from '../fault.ts'
import { asUnsure, isInUnknownLanguage, judgeOther } from './issues.ts'
import { addsUp } from './kinds/adds-up.ts'
import type { PageReading } from './page-reading.ts'
import type { PageContent } from './read-page-content.ts'
import type { readPageFields } from './read-page-fields.ts'
import { isInUnreadScript } from './unread-script.ts'

/** With fewer of its essential values, or amounts that do not add up, a document in an unknown language counts as another paper. */
const fewestEssentials = 2

/** Whether a document is something else than its schema is for. */
export type Verdict = {
  isOther: boolean
  /** Whether that is not sure, or cannot be said because few of its words are known or its letters were not read. */
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
  const other = attempt(
    faults,
    'schema',
    () => (isFiscal || !isWhole ? 'no' : judgeOther(schema, read, printed, kinds, faults)),
    () => 'no',
  )
  const isOther = other !== 'no'
  const holds = (check: () => boolean) => attempt(faults, 'schema', check, () => false)
  const isRanked = schema.probability === null
  const isUnread = isRanked && holds(() => isInUnreadScript(read))
  const isUnknown = isRanked && isOther && holds(() => isInUnknownLanguage(describe()))
  const found = schema.essentials.filter((name) => fields[name]?.value != null)
  const mayBeOwn =
    found.length >= fewestEssentials &&
    (isUnread || (isUnknown && holds(() => addsUp(describe().candidates.amount))))
  return {
    isOther,
    isUnsure: isUnread || isUnknown || other === 'likely',
    isReported: isOther && !mayBeOwn,
  }
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
