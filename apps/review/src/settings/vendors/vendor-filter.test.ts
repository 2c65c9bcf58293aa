import { expect, test } from 'vitest'
import { vendorFilterOf } from './vendor-filter.ts'

test('one field searches for what it looks like', () => {
  expect(vendorFilterOf('DE89 3704 0044 0532 0130 00')).toEqual({ iban: 'DE89370400440532013000' })
  expect(vendorFilterOf('DE123456789')).toEqual({ tax_id: 'DE123456789' })
  expect(vendorFilterOf('123/456/78901'.replaceAll('/', ''))).toEqual({ tax_id: '12345678901' })
  expect(vendorFilterOf('ACME')).toEqual({ name: 'ACME' })
  expect(vendorFilterOf('3M Deutschland')).toEqual({ name: '3M Deutschland' })
  expect(vendorFilterOf('')).toEqual({})
})
