import { omissibleFields, UpdateSettings } from '@numora/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withChoice } from './choose-used.ts'

const { names, amounts } = omissibleFields('invoice_v2')

it('leaves out the amounts together with the line items, and takes them back with these', () => {
  const without = withChoice('invoice_v2', ['vendor_website'], 'tax_amount', false)
  expect(new Set(without)).toEqual(new Set(['vendor_website', ...amounts, 'line_items']))
  expect(withChoice('invoice_v2', without, 'line_items', true)).toEqual(['vendor_website'])
  const amountsBack = withChoice('invoice_v2', without, 'tax_amount', true)
  expect(amountsBack).toEqual(['vendor_website', 'line_items'])
})

it('makes only lists that the settings take, whatever is chosen after each other', () => {
  const choices = fc.array(fc.tuple(fc.constantFrom(...names), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(choices, (choices) => {
      const unused = choices.reduce<string[]>(
        (list, [name, isUsed]) => withChoice('invoice_v2', list, name, isUsed),
        [],
      )
      const [last] = choices.slice(-1)
      if (last) expect(unused.includes(last[0])).toBe(!last[1])
      expect(UpdateSettings.safeParse({ unused_fields: { invoice_v2: unused } }).success).toBe(true)
    }),
  )
})
