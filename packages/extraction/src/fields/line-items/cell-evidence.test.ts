import { expect, it } from 'vitest'
import { itemsEvidence } from './cell-evidence.ts'
import { itemFields, type Part, type ReadItem } from './item.ts'

function part(value: string): Part {
  return { value, page: 1, words: [] }
}

const plain: ReadItem = {
  description: part('Bolts'),
  product_code: null,
  quantity: part('2'),
  unit: null,
  unit_price: part('5.00'),
  tax_rate: null,
  amount: part('10.00'),
  isRight: true,
  isSurcharge: false,
  gap: null,
  coverage: 1,
  evidence: {},
}

it('compares the values of an item with those of all items', () => {
  const odd = { ...plain, quantity: null, amount: part('7.5'), isRight: false }
  const items = [plain, plain, plain, odd]
  const evidenceFor = itemsEvidence(items, { net: 37.5, gross: null }, [])
  expect(evidenceFor(plain, 'quantity')).toMatchObject({
    'items add up without tax': 1,
    'product is right': 1,
    'products that are right': 0.75,
    'items that have it': 0.75,
    'as many decimals as others': 1,
  })
  expect(evidenceFor(odd, 'amount')).toMatchObject({ 'no product': 1, 'as many decimals as others': 0.25 })
})

it('looks at each item as often, however many there are', () => {
  const looksAt = (count: number) => {
    let looks = 0
    const items = Array.from(
      { length: count },
      (): ReadItem => ({
        ...plain,
        get amount() {
          looks += 1
          return part('10.00')
        },
      }),
    )
    const evidenceFor = itemsEvidence(items, { net: null, gross: null }, [])
    for (const item of items) for (const field of itemFields) if (item[field]) evidenceFor(item, field)
    return looks / count
  }
  expect(looksAt(80)).toBe(looksAt(20))
})
