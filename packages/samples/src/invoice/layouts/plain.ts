import { families } from '../../page/fonts.ts'
import { draw, type Run, type TextStyle } from '../../page/sheet.ts'
import { type Theme, wideCountries } from '../../page/theme.ts'
import { type Text, writeBlock } from '../../page/write.ts'
import { type Block, ruleAcross, writeColumns, writeHeading, writeLines } from '../blocks/block.ts'
import { closingBlock } from '../blocks/closing.ts'
import { customerBlock, shipToBlock } from '../blocks/customer.ts'
import { introSentence, metaLines, metaRow, placeAndDate, titleRun, writeHeadings } from '../blocks/meta.ts'
import { tagline } from '../blocks/tagline.ts'
import { vendorAddress, vendorBlock, vendorContacts, vendorIds, vendorName } from '../blocks/vendor.ts'
import type { Pen } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** A freelancer's page: a name, a few words, a short list, no lines. */
export const minimal: Layout = (pen) => {
  const { random: r, frame, theme } = pen
  setMargins(pen, 'none')
  frame.left += 14
  const width = frame.right - frame.left
  const at = { x: frame.left, width }
  let y = frame.top + 10
  const name = writeBlock(pen.sheet, [vendorName(pen)], theme.name, {
    ...at,
    y,
    width: width * 0.56,
    leading: 1.2,
  })
  const details: Text[] = [
    ...(r.chance(0.25) ? [tagline(pen)] : []),
    ...vendorAddress(pen).map((run): Text => [run]),
    ...vendorContacts(pen),
    ...(r.chance(0.5) ? vendorIds(pen) : []),
  ]
  y = r.chance(0.5)
    ? writeLines(pen, details, theme.small, { ...at, y: name })
    : Math.max(
        name,
        writeLines(pen, details, theme.small, {
          x: frame.left + width * 0.6,
          y,
          width: width * 0.4,
          align: 'right',
        }),
      )
  y = customerBlock(r.chance(0.4))(pen, { ...at, y: y + r.int(24, 50), width: width * 0.5 }) + r.int(20, 40)
  const letterDate = r.chance(0.15) ? placeAndDate(pen) : null
  if (letterDate)
    y =
      writeBlock(pen.sheet, letterDate, theme.body, { ...at, y, align: r.pick(['left', 'right'] as const) }) +
      14
  if (!letterDate && r.chance(0.45)) {
    y =
      writeBlock(
        pen.sheet,
        introSentence(pen),
        { ...theme.bold, size: theme.bold.size * 1.3 },
        { ...at, y },
      ) + 6
    y = metaLines('inline')(pen, { ...at, y })
  } else {
    const spaced = r.chance(0.3)
    const title = titleRun(pen)
    y =
      writeHeading(pen, [spaced ? { ...title, text: title.text.split('').join('\u2009') } : title], {
        ...at,
        y,
      }) + 4
    y = r.pick([metaLines('inline'), metaLines('columns'), metaRow('open')])(pen, { ...at, y })
  }
  writeBody(pen, y + 20, {
    table: {
      look: 'plain',
      keys: r.pick([
        ['description', 'amount'],
        ['description', 'quantity', 'unitPrice', 'amount'],
        ['date', 'description', 'quantity', 'unitPrice', 'amount'],
        ['description', 'quantity', 'amount'],
      ] as const),
    },
    totals: r.pick(['right', 'right', 'wide'] as const),
    totalsLook: r.pick(['open', 'ruled'] as const),
  })
  finishPages(pen, 'none')
}

/** A title with spaced letters, `F A K T U R A`, as printed by printers without bold letters. */
function spacedOut(title: Run): Run {
  return { ...title, text: title.text.toUpperCase().split('').join(' ') }
}

/** Monospaced text with rules made of characters, as printed by an old accounting program. */
export const typewriter: Layout = (pen) => {
  const { random: r, frame, theme, sheet } = pen
  const family =
    families[r.pick(['cousine', 'courier', 'courier-prime', 'ibm-plex-mono', 'vt323'] as const)]()
  const usable = wideCountries.some((country) =>
    [pen.facts.region.country, pen.facts.customer.country].includes(country),
  )
    ? families.cousine()
    : family.prints(pen.facts.region.letters ?? '')
      ? family
      : families.cousine()
  const size = (usable === families.vt323() ? 11 : 8.4) * r.pick([0.95, 1, 1.06])
  const style = (face: 'regular' | 'bold', scale = 1): TextStyle => ({
    face: usable[face],
    size: size * scale,
    color: '#000000',
  })
  const mono: Theme = {
    ...theme,
    body: style('regular'),
    bold: style('bold'),
    label: style('regular'),
    small: style('regular', 0.92),
    fine: style('regular', 0.85),
    name: style('bold', r.pick([1, 1.3])),
    title: style('bold', r.pick([1, 1.3, 1.6])),
    accent: '#000000',
    rule: '#000000',
    tint: '#ffffff',
    leading: 1.25,
    colon: r.pick([':', ' :', ':']),
  }
  const own: Pen = { ...pen, theme: mono }
  setMargins(own, 'none')
  const width = frame.right - frame.left
  const dashes = (y: number, mark: string): number => {
    const count = Math.floor(width / (usable.regular.widthOf(mark) * mono.body.size))
    return writeBlock(sheet, mark.repeat(count), mono.body, { x: frame.left, y, width: width + 1 })
  }
  const mark = r.pick(['-', '=', '*', '_'])
  const meta = metaLines(r.pick(['columns', 'inline'] as const))
  const title: Block = (p, at) => {
    const align = r.pick(['left', 'center', 'right'] as const)
    return r.chance(0.35)
      ? writeHeading(p, [spacedOut(titleRun(p))], { ...at, align })
      : writeHeadings(p, { ...at, align })
  }
  const isTitleInHead = r.chance(0.4)
  const titledMeta: Block = (p, at) => meta(p, { ...at, y: title(p, at) + 4 })
  let y = isTitleInHead
    ? writeColumns(own, [vendorBlock, titledMeta], { x: frame.left, y: frame.top, width }, 20)
    : vendorBlock(own, { x: frame.left, y: frame.top, width: width * 0.6 })
  if (r.chance(0.6)) y = dashes(y, mark)
  if (isTitleInHead) y = customerBlock(r.chance(0.6))(own, { x: frame.left, y: y + 6, width: width * 0.5 })
  else {
    y = title(own, { x: frame.left, y: y + 4, width })
    y = writeColumns(own, [customerBlock(r.chance(0.6)), meta], { x: frame.left, y: y + 6, width }, 20)
  }
  if (pen.facts.shipTo && r.chance(0.4)) y = shipToBlock(own, { x: frame.left, y: y + 6, width: width * 0.5 })
  if (r.chance(0.5)) y = dashes(y + 6, mark)
  writeBody(own, y + 6, {
    table: { look: r.pick(['ruled', 'plain'] as const) },
    totalsLook: r.pick(['open', 'ruled'] as const),
    totals: 'right',
  })
  finishPages(own, 'none')
}

/**
 * Two rules and small print: the vendor's name and address are only at the bottom of the page or below the
 * text.
 */
export const footOnly: Layout = (pen) => {
  const { random: r, frame, theme, sheet, facts } = pen
  const isClosing = r.chance(0.45)
  const footer = isClosing ? 'none' : 'columns'
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const brand: Block = (p, at) => {
    const size = p.theme.name.size * 1.3
    draw(sheet, { kind: 'rect', x: at.x, y: at.y, width: size * 0.9, height: size * 0.9, fill: theme.accent })
    return writeBlock(
      sheet,
      r.chance(0.6) ? facts.vendor.brand : r.pick(['', facts.vendor.website]),
      { ...p.theme.name, size },
      { ...at, x: at.x + size * 1.3, width: at.width - size * 1.3 },
    )
  }
  let y = brand(pen, { x: frame.left, y: frame.top, width: width * 0.6 }) + 30
  const parties = r.chance(0.7)
    ? [customerBlock(r.chance(0.5)), metaLines(r.pick(['columns', 'justified'] as const))]
    : [metaLines('columns'), customerBlock(r.chance(0.5))]
  y = writeColumns(pen, parties, { x: frame.left, y, width }, 40) + 24
  y = writeHeadings(pen, { x: frame.left, y, width })
  if (r.chance(0.5)) ruleAcross(pen, frame.left, y, width, 1, theme.accent)
  const end = writeBody(pen, y + 10)
  if (isClosing) closingBlock(pen, { x: frame.left, y: end + theme.body.size, width })
  finishPages(pen, footer)
}
