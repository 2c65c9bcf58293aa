import type { Run, TextStyle } from '../../page/sheet.ts'
import { joinTexts, scaleText, type Text, widthOf, wrap, writeBlock, writeLine } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import type { Pen } from '../pen.ts'
import { ruleAcross, scaled } from './block.ts'
import { bankLines } from './payment.ts'
import { vendorAddress, vendorContacts, vendorIds, vendorName } from './vendor.ts'

export type FooterLook = 'columns' | 'line' | 'page' | 'none'

/** Phrases that say that the name on a firm's sign is not its legal name. */
const tradingAs: Record<string, string> = {
  en: '{brand} is a trading name of ',
  de: '{brand} ist eine Marke der ',
  fr: '{brand} est une marque de ',
  es: '{brand} es una marca de ',
  it: '{brand} è un marchio di ',
  nl: '{brand} is een handelsnaam van ',
  pt: '{brand} é uma marca de ',
  pl: '{brand} – marka należąca do ',
  sv: '{brand} är en del av ',
  da: '{brand} er et binavn til ',
  no: '{brand} er en del av ',
}

function legalName(pen: Pen): Run[] {
  const { vendor, region } = pen.facts
  const phrase = tradingAs[region.language]
  const hasBrandPhrase = phrase !== undefined && vendor.brand !== vendor.name && pen.random.chance(0.15)
  return hasBrandPhrase
    ? [{ text: phrase.replace('{brand}', vendor.brand) }, vendorName(pen)]
    : [vendorName(pen)]
}

function groups(pen: Pen): Text[][] {
  const { random: r } = pen
  const all: Text[][] = [
    [legalName(pen), ...vendorAddress(pen).map((run): Run[] => [run])],
    vendorContacts(pen),
    ...(pen.once('bank') ? [bankLines(pen)] : []),
    vendorIds(pen),
  ]
  return r.chance(0.25) ? r.shuffle(all) : all
}

/** As many lines as fit, because a footer cannot continue on another page. */
function fitting(lines: Text[], style: TextStyle, width: number, most: number): Text[] {
  let rows = 0
  return lines.filter((line) => {
    rows += wrap(line, style, width).length
    return rows <= most
  })
}

function columnsFooter(pen: Pen): void {
  const { frame, theme } = pen
  const filled = groups(pen).filter((group) => group.length > 0)
  const width = (frame.right - frame.left) / filled.length
  const style = { ...theme.fine, size: Math.min(theme.fine.size, 7.2) }
  for (const [i, group] of filled.entries()) {
    const lines = fitting(
      group.map((line) => scaled(pen, line, style)),
      style,
      width - 8,
      Math.floor(72 / (style.size * theme.leading)),
    )
    let y = frame.bottom + 14
    for (const line of lines)
      y = writeBlock(pen.sheet, line, style, {
        x: frame.left + i * width,
        y,
        width: width - 8,
        leading: theme.leading,
      })
  }
  if (pen.random.chance(0.6)) ruleAcross(pen, frame.left, frame.bottom + 8, frame.right - frame.left)
}

function lineFooter(pen: Pen): void {
  const { sheet, frame, theme, random: r } = pen
  const separator = r.pick([' · ', ' | ', ' - ', '   ', ', ', ' • '])
  let baseline = frame.bottom + 22
  const size = Math.min(theme.fine.size, 7.6)
  for (const group of groups(pen)
    .filter((g) => g.length > 0)
    .slice(0, 4)) {
    const width = frame.right - frame.left
    const line = scaled(pen, joinTexts(group.slice(0, 6), separator), { ...theme.fine, size })
    const factor = Math.min(1, width / widthOf(line, { ...theme.fine, size }))
    writeLine(
      sheet,
      scaleText(line, factor),
      { ...theme.fine, size: size * factor },
      { x: frame.left, baseline, width, align: 'center' },
    )
    baseline += size * 1.35
  }
}

/** Prints the footer on the current page; on later pages its values are repetitions. */
export function writeFooter(pen: Pen, look: FooterLook): void {
  if (look === 'columns') columnsFooter(pen)
  if (look === 'line') lineFooter(pen)
}

/** The height of a footer at the bottom of the page. */
export function footerHeight(look: FooterLook): number {
  return { columns: 112, line: 84, page: 40, none: 40 }[look]
}

export function writePageNumbers(pen: Pen): void {
  const { sheet, frame, theme, random: r, facts } = pen
  const pattern = r.pick(listOf(facts.region.words.labels.page))
  const align = r.pick(['left', 'center', 'right'] as const)
  for (let page = 0; page < sheet.pages.length; page++) {
    sheet.page = page
    const text = pattern.replace('{n}', String(page + 1)).replace('{count}', String(sheet.pages.length))
    writeLine(sheet, text, theme.fine, {
      x: frame.left,
      baseline: sheet.height - 18,
      width: frame.right - frame.left,
      align,
    })
  }
}
