import { describe, expect, it } from 'vitest'
import type { Sheet, TextOperation } from '../page/sheet.ts'
import { createRandom } from '../random.ts'
import type { Box } from '../sample.ts'
import { contractFields } from './contract-sample.ts'
import { makeContractFacts } from './facts.ts'
import { contractRegions, generateContract, makeContract } from './generate.ts'
import { contractKinds } from './kinds.ts'
import { contractLanguages } from './languages/index.ts'
import { createMarkBook } from './mark-book.ts'
import { addPeriod } from './period.ts'
import { contractLayoutNames } from './plans.ts'
import { makeContractHabits } from './print.ts'
import { watermarkColor } from './running.ts'
import { pickWording } from './spin.ts'
import { createVoice } from './voice.ts'

function textsOf(page: Sheet['pages'][number]): TextOperation[] {
  return page.filter((o): o is TextOperation => o.kind === 'text' && o.style.color !== watermarkColor)
}

function isOver(a: TextOperation, b: TextOperation): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down =
    Math.min(a.baseline, b.baseline) -
    Math.max(a.baseline - a.style.size * 0.66, b.baseline - b.style.size * 0.66)
  return across > 1 && down > 0.7
}

function collisions({ pages }: Sheet): string[] {
  return pages.flatMap((page) => {
    const texts = textsOf(page).sort((a, b) => a.baseline - b.baseline)
    return texts.flatMap((a, i) =>
      texts
        .slice(i + 1, i + 12)
        .filter((b) => isOver(a, b))
        .map((b) => `"${a.text}" over "${b.text}"`),
    )
  })
}

function strays({ pages, width, height }: Sheet): string[] {
  return pages.flatMap((page) =>
    textsOf(page)
      .filter(
        (o) => o.x < 2 || o.x + o.width > width - 2 || o.baseline > height - 2 || o.baseline < o.style.size,
      )
      .map((o) => o.text),
  )
}

/** What is printed in a box, lines joined by blanks. */
function textIn({ pages, width, height }: Sheet, page: number, [x0, y0, x1, y1]: Box): string {
  return textsOf(pages[page - 1]!)
    .filter(
      (o) =>
        o.x < x1 * width + 0.1 &&
        o.x + o.width > x0 * width - 0.1 &&
        o.baseline > y0 * height &&
        o.baseline < y1 * height,
    )
    .map((o) => o.text)
    .join(' ')
    .replace(/\s+/g, ' ')
}

const all = contractRegions.flatMap(({ tag }, i) =>
  contractKinds.map((kind, j) => {
    const layout = contractLayoutNames[(i * 7 + j) % contractLayoutNames.length]!
    return makeContract({
      seed: `${tag}-${kind}`,
      language: tag,
      kind,
      layout,
      ...(j % 9 ? {} : { length: 'long' }),
    })
  }),
)

describe('a contract', () => {
  it('is the same bytes for the same seed', async () => {
    const make = () => generateContract({ seed: 'same', kind: 'supply' })
    expect(await make()).toEqual(await make())
    expect((await generateContract({ seed: 'other', kind: 'supply' })).bytes).not.toEqual(
      (await make()).bytes,
    )
  })

  it('of every region and kind has all fields, its parties and no text over another or off the page', () => {
    for (const { region, kind, layout, sheet, truth } of all) {
      const name = `${region.tag} ${kind} ${layout}`
      expect(Object.keys(truth.fields).sort()).toEqual([...contractFields].sort())
      for (const field of ['title', 'party_a_name', 'party_b_name'] as const)
        expect(truth.fields[field], name).toBeTruthy()
      expect(truth.fields.party_a_name).not.toBe(truth.fields.party_b_name)
      expect(collisions(sheet), name).toEqual([])
      expect(strays(sheet), name).toEqual([])
    }
  })

  it('has no value where only the rent of a month is printed', () => {
    const leases = Array.from({ length: 40 }, (_, i) =>
      makeContract({ seed: `rent-${i}`, language: 'en', kind: 'lease_commercial', layout: 'numbered' }),
    )
    const valued = leases.filter(({ truth }) => truth.fields.contract_value !== null)
    expect(valued.length).toBeGreaterThan(0)
    expect(valued.length).toBeLessThan(leases.length / 2)
    for (const { sheet, truth } of valued) {
      const text = sheet.pages.flatMap(textsOf).map((o) => o.text)
      expect(text.join(' ').replace(/\s+/g, ' ')).toMatch(
        /annual rent|yearly rent|per annum|a year|whole term/,
      )
      expect(truth.fields.currency).not.toBeNull()
    }
  })

  it('has each of its values in the place that the truth names', () => {
    let checked = 0
    for (const { region, kind, sheet, truth } of all)
      for (const [field, printed] of Object.entries(truth.printed)) {
        const place = truth.boxes[field]!
        const found = textIn(sheet, place.page, place.box).toLowerCase()
        // A value that goes on over a page or a column has only its beginning there.
        const whole = printed.replace(/\s+/g, ' ').toLowerCase()
        const start = whole.split(' ')[0]!
        expect(found, `${region.tag} ${kind} ${field}`).toContain(start)
        if (found.includes(whole)) checked++
      }
    const values = all.reduce((sum, { truth }) => sum + Object.keys(truth.printed).length, 0)
    expect(checked / values).toBeGreaterThan(0.93)
  })

  it('has a place for each value but an end that follows from beginning and term', () => {
    for (const { truth } of all) {
      const values = contractFields.filter((field) => truth.fields[field] !== null)
      const printed = values.filter((field) => field !== 'end_date' || truth.endDate === 'printed')
      expect(Object.keys(truth.boxes).sort()).toEqual(printed.sort())
    }
  })

  it('ends when its term from the effective date is over', () => {
    const implied = all.filter(({ truth }) => truth.endDate === 'implied')
    expect(implied.length).toBeGreaterThan(30)
    for (const { truth, voice } of implied)
      expect(truth.fields.end_date).toBe(addPeriod(truth.fields.effective_date!, voice.facts.term))
    for (const { truth } of all)
      if (truth.fields.end_date && truth.fields.effective_date)
        expect(truth.fields.end_date > truth.fields.effective_date).toBe(true)
  })

  it('has canonical dates, amounts and currencies', () => {
    for (const { truth } of all) {
      const { fields } = truth
      for (const field of ['effective_date', 'end_date', 'signature_date'] as const)
        expect(fields[field] ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(fields.contract_value ?? '1').toMatch(/^\d+(\.\d\d)?$/)
      expect(fields.currency ?? 'EUR').toMatch(/^[A-Z]{3}$/)
      expect(fields.contract_value === null).toBe(fields.currency === null)
      expect(['true', 'false', null]).toContain(fields.auto_renewal)
    }
  })

  it('leaves every field but title and parties out now and then', () => {
    for (const field of contractFields.slice(3)) {
      const count = all.filter(({ truth }) => truth.fields[field] !== null).length
      expect(count, field).toBeGreaterThan(all.length * 0.1)
      expect(count, field).toBeLessThan(all.length)
    }
  })

  it('refuses a language that it has no words for', async () => {
    await expect(generateContract({ seed: 1, language: 'fi' })).rejects.toThrow('No contracts in fi')
  })
})

describe.each(Object.keys(contractLanguages))('the wordings in %s', (code) => {
  const language = contractLanguages[code]!
  const region = contractRegions.find((r) => r.language === code)!

  function everyWording(value: unknown): string[] {
    if (Array.isArray(value))
      return value.flatMap((entry) => (typeof entry === 'string' ? [entry] : everyWording(entry)))
    return value && typeof value === 'object' ? Object.values(value).flatMap(everyWording) : []
  }

  it('can all be said', () => {
    const facts = makeContractFacts(region, createRandom(code), { kind: 'services' })
    const notice = { count: 3, unit: 'month' } as const
    const voice = createVoice({
      facts: {
        ...facts,
        effectiveDate: '2024-05-01',
        endDate: '2025-04-30',
        renewalNotice: notice,
        exitNotice: notice,
        value: '1200',
      },
      language,
      habits: makeContractHabits(region, createRandom(1)),
      random: createRandom(code),
      family: null,
      book: createMarkBook(),
    })
    const {
      parties,
      trading,
      documents,
      labels,
      laws,
      lawAliases,
      entities,
      headings,
      currencies,
      ...sentences
    } = language
    for (const wording of everyWording(sentences))
      for (let i = 0; i < 8; i++) {
        const text = voice
          .sayThis(wording)
          .map((run) => run.text)
          .join('')
        expect(text, wording).not.toMatch(/[[\]{}<>|]|undefined| {2}| [,;)]|[,;][.,]/)
      }
  })

  it('are split into two families that have no wording in common', () => {
    const { term, renewal, law, exit, effective, preamble } = language
    for (const list of [
      term.fixed,
      term.until,
      renewal.autoNotice,
      law,
      exit,
      effective.date,
      preamble.dated,
      preamble.effective,
    ]) {
      const of = (family: 0 | 1) =>
        new Set(Array.from({ length: 200 }, (_, i) => pickWording(list, { random: createRandom(i), family })))
      const [first, second] = [of(0), of(1)]
      expect([...first].filter((wording) => second.has(wording))).toEqual([])
      expect(first.size + second.size).toBe(list.length)
    }
  })
})
