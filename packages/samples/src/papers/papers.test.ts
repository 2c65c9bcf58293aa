import { expect, it } from 'vitest'
import { openStandIn } from '../designs/open-stand-in.ts'
import { generatePaper, paperLanguages } from './generate-paper.ts'
import { paperLayouts } from './paper-layouts.ts'
import { paperKinds, paperWords } from './paper-words.ts'

it('prints a paper of every kind in every language, under one of its titles', async () => {
  const printer = openStandIn()
  for (const language of paperLanguages)
    for (const kind of paperKinds) {
      await generatePaper(printer, { seed: `${language}-${kind}`, language, kind })
      const page = printer.pages.at(-1)!
      const titles = paperWords[language]!.titles[kind]
      expect([language, kind, titles.some((title) => page.includes(`>${title}<`))]).toEqual([
        language,
        kind,
        true,
      ])
      expect(page).not.toContain('undefined')
    }
})

it('says which papers are invoices, receipts and contracts, and that the others are none', async () => {
  const printer = openStandIn()
  const schemaOf = async (kind: (typeof paperKinds)[number]) => {
    const { truth } = await generatePaper(printer, { seed: 1, language: 'en', kind })
    return truth.isOfSchema ? truth.schema : null
  }
  expect(await schemaOf('credit_note')).toBe('invoice_v2')
  expect(await schemaOf('receipt')).toBe('receipt_v1')
  expect(await schemaOf('contract')).toBe('contract_v1')
  expect(await schemaOf('pro_forma')).toBeNull()
})

it('learns from other layouts than those that judge, and prints the same page for the same seed', async () => {
  const printer = openStandIn()
  for (const use of ['learn', 'judge'] as const)
    for (let i = 0; i < 20; i++) {
      const { layout } = await generatePaper(printer, { seed: i, use })
      expect(paperLayouts[layout]!.use).toBe(use)
    }
  const pages = new Set(printer.pages)
  for (let i = 0; i < 20; i++) await generatePaper(printer, { seed: i, use: 'learn' })
  expect(new Set(printer.pages)).toEqual(pages)
})

it('has clauses of short contracts in every language, of which the first names both parties', () => {
  const known = ['{a}', '{b}', '{date}', '{start}', '{amount}']
  for (const language of paperLanguages) {
    const { clauses } = paperWords[language]!
    const unknown = clauses
      .flatMap((clause) => clause.match(/\{[^}]*\}?/g) ?? [])
      .filter((slot) => !known.includes(slot))
    expect([language, unknown, clauses.length > 7]).toEqual([language, [], true])
    expect(clauses[0]).toMatch(/\{a\}.*\{b\}|\{b\}.*\{a\}/)
  }
})
