import { MappedField, MappingInput } from '@numora/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOfMapping, jsonOfText, mappingOf, pathOfList, textOfJson } from './mapping-draft.ts'

const documented = MappedField.meta()!.examples as MappedField[]

test('a mapping that is loaded and saved without a change stays the same', () => {
  const mapping: MappingInput = {
    target: 'bills',
    fields: [
      ...documented,
      { to: 'none' },
      { to: 'zero', default: null },
      {
        to: 'a',
        from: 'total_amount',
        transform: [
          'negate',
          { number_format: { scale: 2, decimal: ',', grouping: '' } },
          { minor_units: 2 },
        ],
        when: [
          { field: 'currency', operator: 'in', value: ['EUR', 'USD'] },
          { field: 'note', operator: 'is_empty' },
        ],
      },
      { to: 'b', from: 'note', transform: { replace: { search: '/', with: '' } } },
      { to: 'c', from: 'invoice_number', transform: { pad_start: { length: 8, with: '0' } } },
    ],
    line_items: [
      { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
      { to: 'others', when: { field: 'amount', operator: 'equals', value: '0' }, fields: [] },
    ],
  }
  const saved = mappingOf(draftOfMapping(mapping))
  expect(saved).toEqual(mapping)
  expect(MappingInput.parse(saved)).toEqual(mapping)
})

test('a single list of line items is one object, and its problems have no number in their path', () => {
  const mapping = { target: '', fields: [], line_items: { to: 'lines', fields: [] } }
  expect(mappingOf(draftOfMapping(mapping))).toEqual(mapping)
  expect([pathOfList(0, 1), pathOfList(1, 2)]).toEqual(['line_items', 'line_items.1'])
})

test('a constant is typed so that it is read as itself', () => {
  const json = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  fc.assert(
    fc.property(json, (value) => {
      expect(jsonOfText(textOfJson(value))).toEqual(value)
    }),
  )
  expect([textOfJson('31 a'), textOfJson('31'), textOfJson(31)]).toEqual(['31 a', '"31"', '31'])
})
