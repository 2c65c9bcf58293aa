import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentConfidence } from './document-confidence.ts'

const required = ['vendor_name', 'invoice_number', 'invoice_date', 'currency', 'total_amount']

function read(confidence: number, value: string | null = '1') {
  return { value, confidence }
}
function complete(confidence: number, more: Record<string, ReturnType<typeof read>> = {}) {
  return { ...Object.fromEntries(required.map((name) => [name, read(confidence)])), ...more }
}
function of(fields: ReturnType<typeof complete>, lines: number[] = []) {
  return documentConfidence(
    'invoice_v2',
    fields,
    lines.map((each) => ({ fields: { amount: read(each), quantity: read(1, null) } })),
  )
}

it('counts every field that was found, and none that was not', () => {
  const alone = of(complete(0.99))
  expect(alone).toBeCloseTo(0.999 * (0.99 / 0.999) ** 4, 4)
  expect(of(complete(0.9, { due_date: read(0.8) }))).toBeCloseTo(of(complete(0.9)) * (0.8 / 0.999) ** 0.8, 4)
  expect(of(complete(0.99, { due_date: read(0, null) }))).toBe(alone)
})

it('counts the doubt that no value is without once, however many there are', () => {
  expect(of(complete(0.999), [0.999, 0.999])).toBe(0.999)
})

it('is as sure of a column of line items as of the least sure of its values', () => {
  expect(of(complete(0.999), [0.99, 0.7, 0.8])).toBeCloseTo(0.7, 4)
  const lines = [{ fields: { amount: read(0.9), quantity: read(0.8) } }, { fields: { amount: read(0.95) } }]
  expect(documentConfidence('invoice_v2', complete(0.999), lines)).toBeCloseTo(0.8, 4)
})

it('counts doubts of columns, which share their causes, less than doubts of fields', () => {
  const lines = [{ fields: { amount: read(0.9), quantity: read(0.9) } }]
  const doubted = complete(0.999, { due_date: read(0.8), customer_name: read(0.8) })
  expect(documentConfidence('invoice_v2', doubted, lines)).toBeCloseTo(
    0.999 * (0.8 / 0.999) ** 1.6 * (0.9 / 0.999),
    4,
  )
})

it('is 0 without a required field, and 1 where a person has set everything', () => {
  expect(of(complete(1))).toBe(1)
  expect(of(complete(1, { currency: read(1, null) }))).toBe(0)
})

it('is a probability that never exceeds that of any value, nor falls when one gets surer', () => {
  const confidence = fc.double({ min: 0, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(fc.array(confidence, { minLength: 5, maxLength: 5 }), confidence, confidence, (all, a, b) => {
      const fields = Object.fromEntries(required.map((name, at) => [name, read(all[at]!)]))
      const [less, more] = [of(fields, [Math.min(a, b)]), of(fields, [Math.max(a, b)])]
      expect(less).toBeLessThanOrEqual(more)
      expect(less).toBeGreaterThanOrEqual(0)
      expect(more).toBeLessThanOrEqual(Math.min(...all) + 0.0001)
    }),
  )
})
