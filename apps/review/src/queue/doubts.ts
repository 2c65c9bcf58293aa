import type { ReviewReason } from '@numora/client'

type Code = ReviewReason['code']

/** The heavier a reason, the earlier, in the groups of the API's `sort=doubt`: money at risk, contradictions, the rest. */
const order: readonly Code[] = [
  'vendor_bank_changed',
  'hidden_text',
  'possible_duplicate',
  'near_duplicate',
  'amount_unusual',
  'page_and_xml_differ',
  'page_and_code_differ',
  'amounts_do_not_add_up',
  'not_this_document_type',
  'several_documents',
  'partly_read',
  'missing_required',
  'rule_broken',
  'vendor_unknown',
  'customer_unknown',
  'unread_script',
  'low_confidence',
]

/** Each reason once, the heaviest first, with the number of values that it is about. Unknown ones come first. */
export function doubtsOf(reasons: readonly Pick<ReviewReason, 'code'>[]): { code: Code; count: number }[] {
  const counts = new Map<Code, number>()
  for (const { code } of reasons) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}
