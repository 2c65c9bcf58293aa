import { addDays } from '../../page/format.ts'
import type { Operation } from '../../page/sheet.ts'
import { writeLine } from '../../page/write.ts'
import { makeBrand } from '../../world/company.ts'
import { type Column, ensureSpace } from '../blocks/block.ts'
import { type FooterLook, footerHeight, writeFooter, writePageNumbers } from '../blocks/footer.ts'
import { notesBlock, paymentBlock } from '../blocks/payment.ts'
import { remarksBlock } from '../blocks/remarks.ts'
import { type TableOptions, writeTable } from '../blocks/table.ts'
import { writeTaxTable } from '../blocks/tax-table.ts'
import { type TotalsLook, writeTotals, writeTotalsInline, writeTotalsStrip } from '../blocks/totals.ts'
import { dateText, type Pen } from '../pen.ts'

/** Draws an invoice; page 1 exists and is empty. */
export type Layout = (pen: Pen) => void

export function setMargins(pen: Pen, footer: FooterLook): void {
  const { sheet, random: r, frame } = pen
  const side = r.pick([34, 42, 50, 57, 64, 71])
  frame.left = side
  frame.right = sheet.width - r.pick([side, side, 42])
  frame.top = r.pick([36, 45, 57])
  frame.bottom = sheet.height - footerHeight(footer)
}

/** `ORIGINAL`, `Copy`, the program that printed it, or the printing time: a date that is no field's value. */
function copyNote(pen: Pen): string {
  const { random: r, facts } = pen
  const words: Record<string, string[]> = {
    en: ['COPY', 'Original', 'ORIGINAL FOR RECIPIENT', 'Duplicate'],
    de: ['Kopie', 'Original', 'Duplikat'],
    fr: ['Duplicata', 'Original'],
    it: ['Copia', 'Originale'],
    es: ['Copia', 'Original', 'Duplicado'],
    pl: ['Oryginał', 'Kopia', 'Duplikat'],
    nl: ['Kopie', 'Origineel'],
    pt: ['Original', 'Duplicado', '2ª via'],
  }
  const programs: Record<string, string[]> = {
    en: ['Created with {name}', 'Printed by {name}', 'Electronic invoice, page view', 'Powered by {name}'],
    de: ['Erstellt mit {name}', 'Ansicht der elektronischen Rechnung', 'Belegansicht {name} (c) {year}'],
    fr: ['Édité avec {name}', 'Représentation lisible de la facture électronique', 'Logiciel {name}'],
    es: ['Generado con {name}', 'Representación impresa de la factura electrónica'],
    it: ['Creato con {name}', 'Visualizzazione della fattura elettronica', 'Software {name}'],
    pt: ['Processado por programa certificado {name}', 'Representação da fatura eletrônica'],
    nl: ['Gemaakt met {name}', 'Weergave van de elektronische factuur'],
    pl: ['Wydrukowano z programu {name}', 'Wizualizacja faktury elektronicznej'],
  }
  const { language } = facts.region
  const program = r
    .pick(programs[language] ?? programs.en!)
    .replace('{name}', `${makeBrand(r)} ${r.int(2, 24)}.${r.int(0, 9)}`)
    .replace('{year}', facts.date.slice(0, 4))
  const printed = dateText(pen, addDays(facts.date, r.int(0, 20)))
  return r.chance(0.45) ? program : r.chance(0.4) ? printed : r.pick(words[language] ?? words.en!)
}

/** Prints on all pages what a footer prints on the first. */
export function finishPages(pen: Pen, footer: FooterLook): void {
  const { sheet, random: r } = pen
  sheet.page = 0
  const first = sheet.pages[0]!
  const before = first.length
  writeFooter(pen, footer)
  const added: Operation[] = first.slice(before)
  for (const page of sheet.pages.slice(1)) page.push(...added)
  if (r.chance(sheet.pages.length > 1 ? 0.9 : 0.25)) writePageNumbers(pen)
  sheet.page = 0
  if (r.chance(0.14))
    writeLine(sheet, copyNote(pen), pen.theme.fine, {
      x: pen.frame.left,
      baseline: 14,
      width: pen.frame.right - pen.frame.left,
      align: r.pick(['left', 'center', 'right'] as const),
    })
}

type TotalsPlace = 'right' | 'left' | 'wide' | 'strip' | 'inline'

export type BodyOptions = { table?: TableOptions; totals?: TotalsPlace; totalsLook?: TotalsLook }

/** Whether the tax is in a table of its own, which is usual in Europe. */
function hasTaxTable(pen: Pen): boolean {
  return (
    !['US', 'BR'].includes(pen.facts.region.country) &&
    pen.facts.region.taxParts === undefined &&
    pen.random.chance(pen.facts.taxMode === 'none' ? 0.05 : pen.facts.totals.taxes.length > 1 ? 0.5 : 0.2)
  )
}

function writeAllTotals(
  pen: Pen,
  at: Column,
  options: BodyOptions,
): { end: number; isFree: boolean; share: number } {
  const { random: r, theme } = pen
  const look =
    options.totalsLook ??
    r.weighted<TotalsLook>([
      ['open', 4],
      ['ruled', 4],
      ['boxed', 2],
      ['filled', 2],
    ])
  const place =
    options.totals ??
    r.weighted<TotalsPlace>([
      ['right', 8],
      ['left', 0.7],
      ['wide', 1.3],
      ['strip', 1.4],
      ['inline', 0.6],
    ])
  const share = r.pick([0.36, 0.4, 0.45, 0.5])
  const gap = place === 'wide' && look === 'boxed' ? 0 : r.int(4, 16)
  const isTabled = hasTaxTable(pen)
  if (isTabled) pen.once('taxTable')
  const isBare = isTabled && r.chance(pen.facts.totals.taxes.length > 1 ? 0.45 : 0.35)
  if (isBare) pen.once('bareTotals')
  const height = (isTabled ? 3 + pen.facts.totals.taxes.length : 0) + 5
  const y = ensureSpace(pen, at.y + gap, height * theme.body.size * 1.6)
  const table = { ...at, width: at.width * r.pick([0.6, 0.6, 0.8, 1]) }
  const isAfter = isTabled && r.chance(0.3)
  /** The totals with the tax table above or below them. */
  const stacked = (writeSums: (top: number) => number): number => {
    if (!isTabled) return writeSums(y)
    if (!isAfter) return writeSums(writeTaxTable(pen, { ...table, y }, isBare) + 8)
    const end = writeSums(y) + 8
    return writeTaxTable(pen, { ...table, y: ensureSpace(pen, end, height * theme.body.size) }, isBare)
  }
  if (place === 'inline' || place === 'strip') {
    const write = place === 'inline' ? writeTotalsInline : writeTotalsStrip
    return { end: stacked((top) => write(pen, { ...at, y: top })), isFree: false, share }
  }
  const right = { x: at.x + at.width * (1 - share), y, width: at.width * share }
  const column =
    place === 'wide' ? { ...at, y } : place === 'left' ? { ...at, y, width: at.width * share } : right
  const isLabelRight = place !== 'left' && r.chance(0.25)
  if (isTabled && place === 'right' && r.chance(0.7)) {
    const tabled = writeTaxTable(pen, { x: at.x, y, width: at.width * (0.96 - share) }, isBare)
    return { end: Math.max(tabled, writeTotals(pen, column, look, isLabelRight)), isFree: false, share }
  }
  const end = stacked((top) => writeTotals(pen, { ...column, y: top }, look, isLabelRight))
  return { end, isFree: place === 'right' && !isTabled, share }
}

/** Items, totals and what follows, from `y` down. */
export function writeBody(pen: Pen, y: number, options: BodyOptions = {}): number {
  const { frame, random: r, theme, facts } = pen
  const width = frame.right - frame.left
  const full = { x: frame.left, width }
  const isRemarkedFirst = r.chance(0.7)
  const remarked = isRemarkedFirst ? remarksBlock(pen, { ...full, y }) : y
  const below = writeTable(
    pen,
    { ...full, y: remarked > y ? remarked + theme.body.size * 0.6 : y },
    options.table,
  )
  const paymentHeight = (8 + 5 * facts.vendor.banks.length) * theme.body.size * theme.leading
  const page = pen.sheet.page
  const { end, isFree, share } = writeAllTotals(pen, { ...full, y: below }, options)
  const isBeside =
    isFree && page === pen.sheet.page && r.chance(0.22) && below + 8 + paymentHeight < frame.bottom
  const paid = isBeside
    ? paymentBlock(pen, { x: frame.left, y: below + 8, width: width * (1 - share) - 20 })
    : paymentBlock(pen, {
        ...full,
        y: ensureSpace(pen, end + r.int(8, 22), paymentHeight),
        width: width * r.pick([0.6, 0.8, 1]),
      })
  const free = Math.max(paid, isBeside ? end : 0) + theme.body.size
  const noted = isRemarkedFirst ? free : remarksBlock(pen, { ...full, y: ensureSpace(pen, free, 60) })
  return notesBlock(pen, { ...full, y: ensureSpace(pen, noted, 60) })
}
