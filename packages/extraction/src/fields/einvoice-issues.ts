import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { Issue } from '../file-content.ts'
import type { FieldStages } from './stages.ts'

/** What a person should know about an e-invoice as a whole: that it is one of several, and the rules that it breaks. */
export function einvoiceIssues(
  { findBrokenRules }: Pick<FieldStages, 'findBrokenRules'>,
  { isOneOfSeveral }: EInvoice,
  xml: string,
  faults: Fault[],
): Issue[] {
  const broken = attempt<ReturnType<FieldStages['findBrokenRules']>>(
    faults,
    'rules',
    () => findBrokenRules(xml),
    () => [],
  )
  return [
    ...(isOneOfSeveral ? [{ code: 'several_documents' } as const] : []),
    ...broken.map((one): Issue => ({ code: 'rule_broken', ...one })),
  ]
}
