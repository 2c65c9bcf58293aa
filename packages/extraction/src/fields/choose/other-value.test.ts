import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { otherValue } from './other-value.ts'

/** The addresses that are found in a block of lines, and the relations of each. */
function saidOf(lines: readonly string[]) {
  const described = describeDocument(pageOf(lines.map((text, i) => ({ text, x: 50, y: 50 + i * 12 }))))
  const said = otherValue('vendor', 'va').relate(described, [])
  return described.candidates.address.map((candidate) => ({
    value: candidate.value,
    said: said({ value: candidate.value, logit: 0, candidates: [candidate] }),
  }))
}

it.each([
  ['Lindelaan 14', '5641 KX Eindhoven', '040 - 212 34 56'],
  ['9 Quay Street', 'Hull HU1 2AB', '£ 45.00'],
  ['POS 5, Cashier Ann, Leeds LS1 4AP'],
])('says of an address that it holds the other value %j', (...lines) => {
  const found = saidOf(lines)
  const whole = found.filter(({ value }) => value.includes(lines.at(-1)!.slice(-4)))
  for (const { said } of whole) expect(said).toEqual(['vendor address: with another value'])
  for (const { value, said } of found)
    if (value.endsWith(lines.at(-2) ?? '-')) expect(said, value).toEqual([])
})

it.each([
  ['3 Tanner Row', 'York YO1 6AB'],
  ['〒460-0008', '愛知県名古屋市中区栄町4-18'],
  ['27 Alder Lane', 'Salem, MA 01970'],
  ['ZI du Moulin', '31070 Toulouse'],
  ['Quay House', '9 Quay Street', 'Hull HU1 2AB'],
])('says nothing of an address alone: %j', (...lines) => {
  const found = saidOf(lines)
  expect(found.length).toBeGreaterThan(0)
  for (const { said } of found) expect(said).toEqual([])
})
