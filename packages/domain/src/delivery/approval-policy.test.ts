import { documentSchemas, type ReviewReason } from '@numora/contract'
import { expect, it } from 'vitest'
import { documentConfidence } from '../checks/document-confidence.ts'
import { reasonsAgainstApproval } from './approval-policy.ts'

const required = documentSchemas.invoice_v2.fields
  .filter((field) => field.required_for_approval)
  .map(({ name }) => name)

function candidate(confidences: number[], more = {}) {
  const fields = Object.fromEntries(
    required.map((name, index) => [name, { value: 'x', confidence: confidences[index] ?? 0.99 }]),
  )
  return {
    schema: 'invoice_v2' as const,
    fields,
    lineItems: [{ fields: { amount: { value: '1.00', confidence: 0.9 } } }],
    reviewReasons: [],
    hasConfirmations: false,
    ...more,
  }
}

it('approves exactly if the document as a whole has at least the threshold', () => {
  const sure = candidate([])
  const confidence = documentConfidence('invoice_v2', sure.fields, sure.lineItems)
  expect(reasonsAgainstApproval(sure, confidence)).toEqual([])
  expect(reasonsAgainstApproval(sure, confidence + 0.0001)).toEqual([`below_threshold: ${confidence}`])
})

it('never approves with a review reason, also one that is not known here', () => {
  for (const code of ['low_confidence', 'vendor_bank_changed', 'of_the_future']) {
    const reviewReasons = [{ code } as ReviewReason]
    expect(reasonsAgainstApproval(candidate([], { reviewReasons }), 0.5)).toEqual([code])
  }
})

it('never approves without a required value, with a broken confidence, or after a person has begun', () => {
  const [first] = required as [string, ...string[]]
  const { fields } = candidate([])
  const without = { ...fields, [first]: { value: null, confidence: 1 } }
  expect(reasonsAgainstApproval(candidate([], { fields: without }), 0.5)).toEqual(['below_threshold: 0'])
  expect(reasonsAgainstApproval(candidate([], { fields: {} }), 0.5)).toEqual(['below_threshold: 0'])
  expect(reasonsAgainstApproval(candidate([Number.NaN]), 0.5)).toEqual(['below_threshold: NaN'])
  expect(reasonsAgainstApproval(candidate([], { hasConfirmations: true }), 0.5)).toEqual(['review_begun'])
})
