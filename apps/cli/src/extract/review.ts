import type { ReviewReason } from '@numora/contract'
import { reviewReasons } from '@numora/domain'
import type { ExtractionResult } from '@numora/extraction'

export type Extracted = Extract<ExtractionResult, { ok: true }>

/** The line items with ids by their order, which reasons refer to: `li_1`, `li_2`, … */
export const withIds = ({ lineItems }: Extracted) =>
  lineItems.map((item, index) => ({ id: `li_${index + 1}`, fields: item.fields }))

/** Why a person should look, by the rules of the API; whether it is a duplicate can be known only there. */
export const reasonsOf = (result: Extracted): ReviewReason[] =>
  reviewReasons({
    schema: result.schema,
    fields: result.fields,
    lineItems: withIds(result),
    isDuplicate: false,
    extractionIssues: result.issues,
  })
