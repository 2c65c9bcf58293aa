import { expect, it } from 'vitest'
import { samples } from '../mix.ts'
import { designNamesOf, designs } from './designs.ts'
import { generateDesign } from './generate-design.ts'
import { html } from './html.ts'
import { openStandIn } from './open-stand-in.ts'

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
  for await (const { layout } of samples({ count: 80, seed: 'learn', weights: { design: 1 }, printer }))
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

it('escapes what is no markup', () => {
  expect(html`<b title="${'"'}">${'Smith & <Sons>'}</b>${[html`<i>${1}</i>`, false, undefined]}`.markup).toBe(
    '<b title="&quot;">Smith &amp; &lt;Sons&gt;</b><i>1</i>',
  )
})
