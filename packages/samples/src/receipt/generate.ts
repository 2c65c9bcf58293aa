import { truthOf } from '../invoice/truth.ts'
import { placesOf } from '../page/currency.ts'
import { families } from '../page/fonts.ts'
import { makeHabits } from '../page/habits.ts'
import { renderPng } from '../page/render-image.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createSheet, type Sheet } from '../page/sheet.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample } from '../sample.ts'
import { listOf } from '../world/world.ts'
import { createTapeWord, pickTapeFamily, print, printRule, skip, type Tape } from './draw.ts'
import { printEnd } from './end.ts'
import { makeReceiptFacts, type ReceiptFacts } from './facts.ts'
import { printHeader } from './header.ts'
import { printLines } from './lines.ts'
import { printFacts } from './number-and-date.ts'
import { type ReceiptRegion, receiptRegions } from './regions.ts'

export type ReceiptOptions = {
  seed: string | number
  /** A language (`en`) or one of its regions (`en-MY`). */
  language?: string
  /** A PDF of one narrow page, or a clean picture of it. */
  as?: 'pdf' | 'png'
}

/** Countries whose receipts are made more often than others. */
const regionWeights: Readonly<Record<string, number>> = { MY: 5, US: 5, DE: 2, GB: 2, FR: 1.5, SG: 2 }

export function pickReceiptRegion(r: Random, language?: string): ReceiptRegion {
  if (language === undefined)
    return r.weighted(receiptRegions.map((region) => [region, regionWeights[region.country] ?? 1] as const))
  const fitting = receiptRegions.filter((region) => region.language === language || region.tag === language)
  if (fitting.length === 0) throw new Error(`No receipts in ${language}`)
  return r.pick(fitting)
}

function pickSumForm({ habits, random: r }: Tape): Tape['sumForm'] {
  return r.weighted([
    ['pair', 8],
    ['text', 1.5],
    ['near', 1.5],
    ['apart', habits.money.text.length < 4 ? 2 : 0],
    ['dots', 0.5],
    ['middle', 1],
  ] as const)
}

/** Cuts the paper to another length, such as that of its content. */
export function cutSheet(sheet: Sheet, height: number): void {
  const factor = sheet.height / height
  for (const { box } of sheet.positions.values()) {
    box[1] *= factor
    box[3] *= factor
  }
  sheet.height = height
}

export function drawReceipt(facts: ReceiptFacts, r: Random): Sheet {
  const { region } = facts
  // The widest ones are receipts that are sent by mail.
  const width = r.pick([164, 198, 198, 220, 220, 227, 227, 240, 240, 270, 270, 340, 420])
  const sheet = createSheet(width, 10_000)
  const family = pickTapeFamily(region, r)
  const size = (Math.min(width, 290) / 27) * (family.kind === 'mono' ? 0.94 : 1.02) * r.pick([0.9, 1, 1.1])
  const color = r.pick(['#000000', '#000000', '#222222', '#333333'])
  const isLoud = r.chance(region.capitals)
  const margin = r.int(8, 18)
  const tape: Tape = {
    sheet,
    facts,
    habits: { ...makeHabits(region, region.currency, r.fork('habits')), places: placesOf(region.currency) },
    random: r.fork('tape'),
    style: { face: family.regular, size: family === families.vt323() ? size * 1.25 : size, color },
    bold: { face: family.bold, size: family === families.vt323() ? size * 1.25 : size, color },
    left: margin,
    width: width - 2 * margin,
    y: r.int(12, 40),
    leading: r.pick([1.15, 1.25, 1.35]),
    casing: isLoud ? (text) => text.toUpperCase() : (text) => text,
    sumForm: 'pair',
    hasTillDate: r.fork('till-date').chance(region.language === 'en' ? 0.1 : 0.03),
    word: createTapeWord(facts, r.fork('words')),
  }
  tape.sumForm = pickSumForm(tape)
  printHeader(tape)
  if (r.chance(0.4)) printRule(tape)
  const isDateLast = r.chance(0.12)
  if (!isDateLast) printFacts(tape)
  skip(tape)
  if (r.chance(0.6)) printRule(tape)
  printLines(tape)
  if (r.chance(0.7)) printRule(tape)
  printEnd(tape)
  if (isDateLast) printFacts(tape)
  skip(tape)
  if (r.chance(0.8)) print(tape, r.pick(listOf(region.receiptWords.thanks)), { align: 'center' })
  if (r.chance(0.3)) print(tape, r.pick(listOf(region.receiptWords.thanks)), { align: 'center' })
  if (r.chance(0.06)) print(tape, tape.casing(facts.merchant.brand), { align: 'center' })
  cutSheet(sheet, tape.y + r.int(14, 60))
  return sheet
}

/** Generates a till receipt with the truth of what is printed on it. */
export async function generateReceipt(options: ReceiptOptions): Promise<Sample> {
  const r = createRandom(`receipt/${options.seed}`)
  const region = pickReceiptRegion(r, options.language)
  const facts = makeReceiptFacts(region, r.fork('facts'))
  const sheet = drawReceipt(facts, r)
  return {
    id: `receipt-${options.seed}`,
    kind: 'receipt',
    language: region.tag,
    layout: 'tape',
    contentType: options.as === 'png' ? 'image/png' : 'application/pdf',
    bytes: options.as === 'png' ? await renderPng(sheet, 200) : await renderPdf(sheet, { title: 'Receipt' }),
    truth: truthOf([...sheet.positions], 'receipt_v1'),
  }
}
