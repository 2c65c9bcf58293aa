import type { queue } from '../i18n/messages/en/queue.ts'

/** The values of the filter by reason. */
export const reasonCodes: readonly (keyof typeof queue.reasonNames)[] = [
  'none',
  'low_confidence',
  'missing_required',
  'amounts_do_not_add_up',
  'possible_duplicate',
  'near_duplicate',
  'vendor_unknown',
  'customer_unknown',
  'vendor_bank_changed',
  'amount_unusual',
  'page_and_xml_differ',
  'page_and_code_differ',
  'rule_broken',
  'hidden_text',
  'several_documents',
  'not_this_document_type',
  'partly_read',
  'unread_script',
]
