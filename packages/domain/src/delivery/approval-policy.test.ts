import { documentSchemas, type ReviewReason } from '@numora/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reasonsAgainstApproval } from './approval-policy.ts'

const required = documentSchemas.invoice_v2.fields
  .filter((field) => field.required_for_approval)
  .map(({ name }) => name)

function candidate(confidences: number[], more = {}) {
  const fields = Object.fromEntries(
    required.map((name, index) => [name, { value: 'x', confidence: confidences[index] ?? 1 }]),
  )
  return { schema: 'invoice_v2' as const, fields, reviewReasons: [], hasConfirmations: false, ...more }
}

it('approves exactly if every required field has at least the threshold', () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true })
  const confidences = fc.array(confidence, { minLength: required.length, maxLength: required.length })
  fc.assert(
    fc.property(confidences, confidence, (all, threshold) => {
      const isSure = all.every((one) => one >= threshold)
      expect(reasonsAgainstApproval(candidate(all), threshold).length === 0).toBe(isSure)
    }),
  )
})

it('never approves with a review reason, also one that is not known here', () => {
  for (const code of ['low_confidence', 'vendor_bank_changed', 'of_the_future']) {
    const reviewReasons = [{ code } as ReviewReason]
    expect(reasonsAgainstApproval(candidate([], { reviewReasons }), 0.5)).toEqual([code])
  }
})

it('never approves without a required value, with a broken confidence, or after a person has begun', () => {
  const [first, ...others] = required as [string, ...string[]]
  const { fields } = candidate([])
  const without = { ...fields, [first]: { value: null, confidence: 1 } }
  expect(reasonsAgainstApproval(candidate([], { fields: without }), 0.5)).toEqual([
    `below_threshold: ${first}`,
  ])
  expect(reasonsAgainstApproval(candidate([], { fields: {} }), 0.5)).toHaveLength(others.length + 1)
  expect(reasonsAgainstApproval(candidate([Number.NaN]), 0.5)).toEqual([`below_threshold: ${first}`])
  expect(reasonsAgainstApproval(candidate([], { hasConfirmations: true }), 0.5)).toEqual(['review_begun'])
})
