import { expect, it } from 'vitest'
import { generateReceipt } from '../index.ts'

it('prints the number of the tax office on receipts of shops without one for VAT', async () => {
  const numbers = new Set<string>()
  for (let seed = 0; seed < 30; seed++) {
    const { truth } = await generateReceipt({ seed, language: 'de-DE' })
    const { merchant_tax_id: id } = truth.fields
    if (id)
      numbers.add(
        /^DE\d{9}$/.test(id) ? 'for VAT' : /^\d{2,3}\/\d{3,4}\/\d{4,5}$/.test(id) ? 'of the office' : id,
      )
  }
  expect([...numbers].sort()).toEqual(['for VAT', 'of the office'])
})
