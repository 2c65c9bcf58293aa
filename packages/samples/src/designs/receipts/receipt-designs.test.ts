import { expect, it } from 'vitest'
import { samples } from '../../mix.ts'
import { receiptRegions } from '../../receipt/regions.ts'
import { openStandIn } from '../open-stand-in.ts'
import { generateReceiptDesign } from './generate-receipt-design.ts'
import { phrases } from './phrases.ts'
import { receiptDesignNamesOf, receiptDesigns } from './receipt-designs.ts'

it('prints day and sum in every design, and a name of the merchant as text or in a picture, mostly', async () => {
  const printer = openStandIn()
  let named = 0
  let all = 0
  for (const design of receiptDesigns.keys())
    for (let i = 0; i < 4; i++) {
      const { truth } = await generateReceiptDesign(printer, { seed: `whole-${i}`, design })
      const { transaction_date: date, total_amount: total, merchant_name: name } = truth.fields
      expect([design, i, date, total]).toEqual([design, i, expect.any(String), expect.any(String)])
      const names = truth.alternatives?.merchant_name ?? []
      expect(names).not.toContain(name)
      all++
      if (name !== null || names.length > 0) named++
    }
  expect(named / all).toBeGreaterThan(0.9)
})

it('counts the name of the shop as right beside that of its firm, where both are printed', async () => {
  const printer = openStandIn()
  const counts = new Set<number>()
  for (let i = 0; i < 10; i++) {
    const { truth } = await generateReceiptDesign(printer, { seed: `sign-${i}`, design: 'sign-box' })
    const names = [truth.fields.merchant_name!, ...(truth.alternatives?.merchant_name ?? [])]
    counts.add(names.length)
    const page = printer.pages.at(-1)!.replaceAll('&amp;', '&')
    expect(names.filter((name) => !page.includes(name))).toEqual([])
  }
  expect([...counts].sort()).toEqual([1, 2])
})

it('learns from other designs than those that judge, in every language of receipts', async () => {
  const printer = openStandIn()
  const layouts = new Set<string>()
  const languages = new Set<string>()
  const mix = { count: 500, seed: 'learn', weights: { receiptDesign: 1 }, printer } as const
  for await (const { layout, language } of samples(mix)) {
    layouts.add(layout)
    languages.add(language.replace(/-[A-Z]{2}$/, ''))
  }
  const learn = receiptDesignNamesOf('learn')
  expect(receiptDesignNamesOf('judge').filter((name) => layouts.has(name) || learn.includes(name))).toEqual(
    [],
  )
  expect(layouts.size).toBeGreaterThan(learn.length / 2)
  expect([...languages].sort()).toEqual([...new Set(receiptRegions.map(({ language }) => language))].sort())
  expect(Object.keys(phrases).sort()).toEqual([...languages].sort())
})

it('prints the same page for the same seed, and only what fits the language', async () => {
  const printer = openStandIn()
  for (let i = 0; i < 2; i++) await generateReceiptDesign(printer, { seed: 'same', language: 'fr-FR' })
  expect(printer.pages[0]).toBe(printer.pages[1])
  for (let i = 0; i < 8; i++) {
    const { language } = await generateReceiptDesign(printer, { seed: i, language: 'hu', use: 'judge' })
    expect(language).toBe('hu-HU')
  }
})
