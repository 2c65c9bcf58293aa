import { describe, expect, it } from 'vitest'
import { regions } from '../locales/regions.ts'
import { placesOf } from '../page/currency.ts'
import { createRandom } from '../random.ts'
import { makeFacts } from './facts.ts'

const all = regions.flatMap((region) =>
  Array.from({ length: 60 }, (_, seed) => makeFacts(region, createRandom(`facts/${region.tag}/${seed}`))),
)

describe('the facts of an invoice', () => {
  it('have an amount due without what is paid or withheld', () => {
    for (const { totals } of all)
      expect(totals.due).toEqual(totals.total.minus(totals.paid ?? 0).minus(totals.withheld?.amount ?? 0))
    expect(all.some(({ totals }) => totals.withheld?.kind === 'tax')).toBe(true)
    expect(all.some(({ totals }) => totals.withheld?.kind === 'retention')).toBe(true)
    expect(all.some(({ totals }) => totals.paid !== null && totals.due.isZero())).toBe(true)
  })

  it('have integer amounts in currencies without small coins', () => {
    const whole = all.filter(({ currency }) => placesOf(currency) === 0)
    expect(whole.length).toBeGreaterThan(10)
    for (const { totals, lines } of whole) {
      const { net, tax, total, due } = totals
      for (const amount of [net, tax, total, due, ...lines.map((line) => line.amount)])
        expect(amount.isInteger()).toBe(true)
    }
  })

  it('have some customers whose addresses have four lines or more', () => {
    const long = all.filter(({ customer }) => customer.address.length > 3)
    expect(long.length).toBeGreaterThan(all.length / 100)
    for (const { customer } of long)
      for (const line of customer.address) expect(line).not.toMatch(/[{}%?]|##/)
  })

  it('have some vendors and customers in a building that stands above their street', () => {
    const inBuilding = /(?: House| Chambers|huset)$|^(?:Building|Level|Gebäude|Bâtiment|Edificio|Palazzina) /
    for (const party of ['vendor', 'customer'] as const) {
      const count = all.filter((facts) => inBuilding.test(facts[party].address[0]!)).length
      expect([party, count > 10]).toEqual([party, true])
    }
  })

  it('have a few parties that a template names, with its address', () => {
    const german = all
      .filter(({ region }) => region.language === 'de')
      .flatMap((each) => [each.vendor, each.customer])
    const templates = german.filter(({ name }) => /muster|beispiel|kunde|firma/i.test(name))
    const addresses = templates.filter(({ address }) =>
      /^(?:Muster|Ihre Straße|Straße und|Beispiel)/.test(address[0]!),
    )
    expect(addresses.length).toBeGreaterThan(1)
    expect(addresses.length).toBeLessThan(german.length / 20)
  })

  it('refer to other invoices than themselves', () => {
    for (const { number, originalNumber } of all) expect(originalNumber).not.toBe(number)
  })
})
