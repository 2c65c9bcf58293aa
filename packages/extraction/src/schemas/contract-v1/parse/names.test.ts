import { expect, it } from 'vitest'
import { withoutForm } from './names.ts'

it.each([
  ['Harrow Foods Co., Ltd.', 'Harrow Foods'],
  ['Nordlicht Aufzüge GmbH & Co. KG', 'Nordlicht Aufzüge'],
  ['Harrow Foods', 'Harrow Foods'],
])('leaves the forms of a company out of %s', (name, bare) => expect(withoutForm(name)).toBe(bare))

it('reads long rows of forms, also where a name goes on behind them', () => {
  const name = `Harrow${' S.A.'.repeat(30)}`
  expect(withoutForm(name)).toBe('Harrow')
  expect(withoutForm(`${name} Foods`)).toBe(`${name} Foods`)
})
