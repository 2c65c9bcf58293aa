import { expect, it } from 'vitest'
import { regions } from '../locales/regions.ts'
import { samples } from '../mix.ts'
import { createRandom } from '../random.ts'
import { makeCompany } from '../world/company.ts'
import { designNamesOf, designs } from './designs.ts'
import { generateDesign } from './generate-design.ts'
import { generateScript } from './generate-script.ts'
import { html } from './html.ts'
import { openStandIn } from './open-stand-in.ts'
import { registerNumber } from './register-numbers.ts'

it('prints who pays whom how much, and when, in every design and whatever else it leaves out', async () => {
  const printer = openStandIn()
  for (const design of designs.keys())
    for (let i = 0; i < 4; i++) {
      const { truth } = await generateDesign(printer, { seed: `whole-${i}`, design })
      const names = ['vendor_name', 'customer_name', 'invoice_number', 'invoice_date', 'total_amount']
      expect([design, i, names.filter((name) => truth.fields[name] === null)]).toEqual([design, i, []])
    }
})

it('learns from other designs than those that judge', async () => {
  const printer = openStandIn()
  const layouts = new Set<string>()
  for await (const { layout } of samples({ count: 100, seed: 'learn', weights: { design: 1 }, printer }))
    layouts.add(layout)
  const learn = designNamesOf('learn')
  expect(designNamesOf('judge').filter((name) => layouts.has(name) || learn.includes(name))).toEqual([])
  expect(layouts.size).toBeGreaterThan(learn.length / 2)
})

it('prints the same page for the same seed, and only what fits the region', async () => {
  const printer = openStandIn()
  for (let i = 0; i < 2; i++) await generateDesign(printer, { seed: 'same', language: 'fr-FR' })
  expect(printer.pages[0]).toBe(printer.pages[1])
  for (let i = 0; i < 12; i++) {
    const { layout, language } = await generateDesign(printer, { seed: i, language: 'pl', use: 'judge' })
    expect(language).toBe('pl-PL')
    expect(designs.get(layout)!.languages ?? ['pl']).toContain('pl')
  }
})

it('prints a register number with the digits of the tax id where the country has it so', () => {
  const digits = (text: string) => text.replace(/\D/g, '')
  for (const tag of ['fr-FR', 'fr-BE', 'no-NO', 'de-CH', 'cs-CZ', 'fi-FI', 'en-AU']) {
    const { country, world } = regions.find((region) => region.tag === tag)!
    for (let i = 0; i < 20; i++) {
      const r = createRandom(`${tag}-${i}`)
      const company = makeCompany(country, world, r)
      const own = digits(company.taxId!)
      const printed = digits(registerNumber(company, r))
      // A SIRET has five more digits than the SIREN that is in the tax id.
      const shared = tag === 'fr-FR' ? printed.slice(0, 9) : printed
      expect([tag, shared.length > 6, own.includes(shared)]).toEqual([tag, true, true])
    }
  }
})

it('names vendors by the patterns of the language', async () => {
  const printer = openStandIn()
  const names = new Set<string>()
  for (let i = 0; i < 12; i++) {
    const { truth } = await generateDesign(printer, { seed: i, design: 'authority', language: 'nl-NL' })
    names.add(truth.fields.vendor_name!.split(' ')[0]!)
  }
  expect(['Gemeente', 'Waterschap', 'Provincie'].some((word) => names.has(word))).toBe(true)
})

it('prints some names behind a form of address, which is no part of the name', async () => {
  const printer = openStandIn()
  for (let i = 0; i < 60; i++) {
    const { truth } = await generateDesign(printer, { seed: i, design: 'window-letter', language: 'de' })
    expect(truth.fields.customer_name).not.toMatch(/^(?:Herrn?|Frau) /)
  }
  expect(printer.pages.filter((page) => /(?:Herrn?|Frau) <span data-marks/.test(page))).not.toEqual([])
})

it('states the number of the customer that a stub repeats', async () => {
  const printer = openStandIn()
  for (let i = 0; i < 6; i++) {
    const { truth } = await generateDesign(printer, { seed: i, design: 'utility-bill' })
    expect(truth.fields.customer_number).toMatch(/\d/)
  }
})

it('states the phone of the vendor where a shop prints it without a label', async () => {
  const printer = openStandIn()
  for (let i = 0; i < 6; i++) {
    const { truth } = await generateDesign(printer, { seed: i, design: 'shop-order' })
    expect(truth.fields.vendor_phone).toMatch(/\d/)
  }
})

it('prints other scripts with words to judge by that are not learned from', async () => {
  const printer = openStandIn()
  const wordsOf = async (use: 'learn' | 'judge', language: string) => {
    const from = printer.pages.length
    for (let i = 0; i < 12; i++) await generateScript(printer, { seed: `${use}-${i}`, use, language })
    return printer.pages.slice(from).join()
  }
  for (const [language, learned, judging] of [
    ['ja', '請求年月日', '発行年月日'],
    ['ko', '작성일자', '발행일자'],
    ['he', 'תאריך חשבונית', 'תאריך מסמך'],
    ['ar', 'تاريخ الفاتورة', 'تاريخ التحرير'],
  ] as const) {
    const [learn, judge] = [await wordsOf('learn', language), await wordsOf('judge', language)]
    expect([learn.includes(learned), learn.includes(judging)]).toEqual([true, false])
    expect([judge.includes(judging), judge.includes(learned)]).toEqual([true, false])
    expect(learn.includes('dir="rtl"')).toBe(['he', 'ar'].includes(language))
  }
})

it('escapes what is no markup', () => {
  expect(html`<b title="${'"'}">${'Smith & <Sons>'}</b>${[html`<i>${1}</i>`, false, undefined]}`.markup).toBe(
    '<b title="&quot;">Smith &amp; &lt;Sons&gt;</b><i>1</i>',
  )
})
