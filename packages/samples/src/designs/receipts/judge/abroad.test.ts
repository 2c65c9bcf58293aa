import { expect, it } from 'vitest'
import { openStandIn } from '../../open-stand-in.ts'
import { generateAbroad } from './abroad.ts'
import { countries } from './abroad-countries.ts'

it('prints the total in the form of each country, and the name as its logo', async () => {
  const printer = openStandIn()
  const seen = new Set<string>()
  for (let i = 0; i < 120; i++) {
    const { truth } = await generateAbroad(printer, i)
    const { merchant_name: name, total_amount: total, currency, transaction_date: date } = truth.fields
    const page = printer.pages.at(-1)!
    const country = countries.find((each) => each.currency === currency)!
    seen.add(country.tag)
    expect(page.toLowerCase()).toContain(name!.toLowerCase())
    expect(total).toMatch(country.places === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${country.places}}$`))
    expect(page.replace(/[^\d>]/g, '')).toContain(total!.replace('.', ''))
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
  }
  expect(seen.size).toBe(countries.length)
})
