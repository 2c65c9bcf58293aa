import { expect, it } from 'vitest'
import { parseCode } from '../../codes/parse-code.ts'
import type { FieldValue, TaxLine } from '../../file-content.ts'
import { mergeCodeTaxes } from './merge-code-taxes.ts'

const atcud =
  'A:123456789*B:999999990*C:PT*D:FT*E:N*F:20191231*G:FT AB2019/0035*H:CSDF7T5H-0035*I1:PT*I3:50.00*I4:3.00*I7:100.00*I8:23.00*N:26.00*O:176.00*Q:kLp0*R:9999'
const source = { page: 1, box: [0.1, 0.6, 0.2, 0.7] as [number, number, number, number] }
const statements = [{ ...parseCode(atcud)!, source }]

function line(rate: string, amount: string): TaxLine {
  const value = (text: string | null): FieldValue => ({
    value: text,
    confidence: 0.9,
    source: null,
    origin: 'extracted',
  })
  return { fields: { rate: value(rate), base: value(null), amount: value(amount) } }
}

function shown(lines: readonly TaxLine[]) {
  return lines.map(({ fields: { rate, base, amount } }) => [
    rate!.value,
    base!.value,
    amount!.value,
    amount!.confidence,
  ])
}

it('takes the tax lines of a code where the page has none, with the place of the code', () => {
  const merged = mergeCodeTaxes([], statements)
  expect(shown(merged)).toEqual([
    ['6', '50.00', '3.00', 0.97],
    ['23', '100.00', '23.00', 0.97],
  ])
  expect(merged[0]!.fields.base).toMatchObject({ origin: 'code', source })
})

it('is less sure of amounts that follow from those with tax', () => {
  const taxLines = [{ rate: '19', base: '8.40', amount: '1.60', isComputed: true }]
  const [merged] = mergeCodeTaxes([], [{ ...statements[0]!, taxLines }])
  expect(merged!.fields).toMatchObject({
    rate: { confidence: 0.97, origin: 'code' },
    base: { confidence: 0.9, origin: 'computed' },
    amount: { confidence: 0.9, origin: 'computed' },
  })
})

it('makes equal ones certain, and doubts those that differ', () => {
  const page = [line('23', '23.00'), line('6', '3.00')]
  expect(shown(mergeCodeTaxes(page, statements)).map(([, , , confidence]) => confidence)).toEqual([
    0.999, 0.999,
  ])
  expect(shown(mergeCodeTaxes([line('23', '26.00')], statements))).toEqual([['23', null, '26.00', 0.5]])
  expect(shown(mergeCodeTaxes([line('23', '23.01'), line('6', '3.00')], statements))[0]![3]).toBe(0.5)
  expect(mergeCodeTaxes(page, [])).toBe(page)
})

it('leaves the category as sure as it was read, since a code does not have it', () => {
  const category: FieldValue = { value: 'A', confidence: 0.9, source: null, origin: 'extracted' }
  const page = [line('23', '23.00'), line('6', '3.00')].map(({ fields }) => ({
    fields: { ...fields, category },
  }))
  expect(mergeCodeTaxes(page, statements)[0]!.fields).toMatchObject({
    category: { confidence: 0.9 },
    rate: { confidence: 0.999 },
  })
})
