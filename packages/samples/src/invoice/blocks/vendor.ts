import type { LabelKey } from '../../locales/words.ts'
import { draw, type Run } from '../../page/sheet.ts'
import { joinTexts, type Text, widthOf, writeBlock, writeLine } from '../../page/write.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { addressLines, labelled, type Pen, value } from '../pen.ts'
import { ownerLine } from './beside-name.ts'
import { type Block, type Column, writeLines } from './block.ts'
import { customerTaxId } from './customer.ts'
import { partyForm } from './party-form.ts'
import { tagline } from './tagline.ts'

export function vendorName(pen: Pen): Run {
  return value('vendor_name', pen.facts.vendor.name)
}

export function vendorAddress(pen: Pen): Run[] {
  return addressLines('vendor_address', pen.facts.vendor.address)
}

/** A contact detail with a label, or without one if the value is clear by itself. */
function contact(pen: Pen, key: LabelKey, field: string, text: string, bareChance: number): Text {
  const run = value(field, text)
  return pen.random.chance(bareChance) ? [run] : labelled(pen, key, [run])
}

export function vendorContacts(pen: Pen): Text[] {
  const { random: r } = pen
  const { phone, fax, email, website } = pen.facts.vendor
  const lines: [Text, number][] = [
    [contact(pen, 'phone', 'vendor_phone', phone, 0.35), 0.8],
    [labelled(pen, 'fax', fax), 0.25],
    [contact(pen, 'email', 'vendor_email', email, 0.45), 0.7],
    [contact(pen, 'web', 'vendor_website', website, 0.6), 0.6],
  ]
  return lines.filter(([, chance]) => r.chance(chance)).map(([text]) => text)
}

/** The tax id without its label; empty for a vendor that has none. */
export function vendorTaxIdRuns({ facts: { vendor } }: Pen): Run[] {
  return vendor.taxId === null
    ? []
    : [
        value('vendor_tax_id', vendor.taxId, canonicalId(vendor.taxId)),
        ...(vendor.taxIdSuffix === '' ? [] : [{ text: ` ${vendor.taxIdSuffix}` }]),
      ]
}

export function vendorTaxId(pen: Pen): Run[] {
  const { taxId } = pen.facts.vendor
  return taxId === null ? [] : labelled(pen, 'vatId', vendorTaxIdRuns(pen))
}

/** Numbers that look like the tax id and are not: the local tax number, the register number. */
function vendorOtherIds(pen: Pen): Text[] {
  const { random: r, facts } = pen
  const { vendor } = facts
  const other: Text[] = []
  if (r.chance(0.45)) other.push(labelled(pen, 'taxNumber', vendor.localNumber))
  if (r.chance(0.3))
    other.push(
      labelled(
        pen,
        'register',
        r.fill(r.pick(['HRB #####', '########', 'No. ########', 'B ######', '#### ###'])),
      ),
    )
  if (r.chance(0.2)) other.push(labelled(pen, 'manager', vendor.contact))
  return other
}

export function vendorIds(pen: Pen): Text[] {
  const own = vendorTaxId(pen)
  const ids = pen.random.shuffle([...(own.length > 0 ? [own] : []), ...vendorOtherIds(pen)])
  return ids.length > 1 && pen.random.chance(0.22)
    ? [joinTexts(ids, pen.random.pick([' · ', ', ', '   ', ' | ', ' / ', ' – ']))]
    : ids
}

/** The vendor's numbers on a line of their own, sometimes with the customer's tax id after them. */
export const registrations: Block = (pen, at) => {
  const { theme, random: r } = pen
  const customerId = customerTaxId(pen)
  const isShared = customerId.length > 0 && r.chance(0.4) && pen.once('customerTaxId')
  const parts = [...vendorIds(pen), ...(isShared ? [labelled(pen, 'customerVatId', customerId)] : [])]
  const line = joinTexts(parts, r.pick(['   ', '      ', ' | ', ', ', ' – ']))
  return line.length === 0 ? at.y : writeLines(pen, [line], r.pick([theme.body, theme.small, theme.fine]), at)
}

/** The name in bold, with the vendor's details below it. */
export const vendorBlock: Block = (pen, at) => {
  const { theme, random: r, facts } = pen
  if (r.chance(0.1)) {
    const rows = [[vendorName(pen)], ...vendorAddress(pen).map((run) => [run])]
    const below = partyForm(pen, 'from', rows, at)
    return writeLines(pen, vendorIds(pen), theme.body, { ...at, y: below })
  }
  let y = writeBlock(pen.sheet, [vendorName(pen)], r.chance(0.5) ? theme.name : theme.bold, {
    ...at,
    leading: 1.25,
  })
  if (!facts.vendor.isPerson && r.chance(0.06))
    y = writeLines(pen, [ownerLine(pen)], theme.body, { ...at, y })
  if (r.chance(0.2)) y = writeLines(pen, [tagline(pen)], r.pick([theme.body, theme.small]), { ...at, y })
  y = writeLines(
    pen,
    vendorAddress(pen).map((run) => [run]),
    theme.body,
    { ...at, y },
  )
  const rest = [...(r.chance(0.7) ? vendorContacts(pen) : []), ...(r.chance(0.55) ? vendorIds(pen) : [])]
  return writeLines(pen, rest, theme.body, { ...at, y })
}

/** The lines of {@link vendorBlock} without the name, small. */
export const vendorDetails: Block = (pen, at) =>
  writeLines(
    pen,
    [
      ...vendorAddress(pen).map((run) => [run]),
      ...vendorContacts(pen),
      ...(pen.random.chance(0.4) ? vendorIds(pen) : []),
    ],
    pen.theme.small,
    at,
  )

function shape(pen: Pen, x: number, y: number, size: number): void {
  const { sheet, theme, random: r } = pen
  const fill = theme.accent
  switch (r.int(0, 4)) {
    case 0:
      draw(sheet, { kind: 'circle', x: x + size / 2, y: y + size / 2, radius: size / 2, fill })
      break
    case 1:
      draw(sheet, {
        kind: 'polygon',
        points: [
          [x, y + size],
          [x + size / 2, y],
          [x + size, y + size],
        ],
        fill,
      })
      break
    case 2:
      draw(sheet, { kind: 'rect', x, y, width: size, height: size, fill })
      draw(sheet, {
        kind: 'rect',
        x: x + size * 0.3,
        y: y + size * 0.3,
        width: size * 0.7,
        height: size * 0.7,
        fill: '#ffffff',
      })
      break
    case 3:
      for (const i of [0, 1, 2])
        draw(sheet, {
          kind: 'rect',
          x: x + i * size * 0.36,
          y: y + (2 - i) * size * 0.25,
          width: size * 0.26,
          height: size * (0.5 + i * 0.25),
          fill,
        })
      break
    default:
      draw(sheet, {
        kind: 'polygon',
        points: [
          [x + size / 2, y],
          [x + size, y + size / 2],
          [x + size / 2, y + size],
          [x, y + size / 2],
        ],
        fill,
      })
  }
}

/** A brand as in a logo: unchanged, in capitals, or with spaced letters. */
function wordmark({ facts, random: r }: Pen): string {
  const { brand } = facts.vendor
  const capitals = brand.toUpperCase()
  return r.weighted([
    [brand, 6],
    [capitals, 2],
    [capitals.split('').join(' '), capitals.length < 10 ? 1 : 0],
  ])
}

/**
 * A sign and, in large letters, the full name or only the brand. The brand is no field's value if the full
 * name is printed elsewhere (`isNamed`).
 */
export function logo(pen: Pen, at: Column, isNamed: boolean): number {
  const { theme, random: r } = pen
  const run: Run = isNamed ? vendorName(pen) : { text: wordmark(pen) }
  const style = { ...theme.name, size: theme.name.size * (isNamed ? 1 : 1.25) }
  const size = Math.min(
    style.size,
    (style.size * (at.width - style.size * 1.6)) / Math.max(1, widthOf([run], style)),
  )
  const hasSign = r.chance(0.6)
  const textWidth = widthOf([run], { ...style, size })
  const total = textWidth + (hasSign ? size * 1.5 : 0)
  const x =
    at.x + (at.align === 'right' ? at.width - total : at.align === 'center' ? (at.width - total) / 2 : 0)
  if (hasSign) shape(pen, x, at.y, size * 1.1)
  writeLine(
    pen.sheet,
    [run],
    { ...style, size },
    { x: x + (hasSign ? size * 1.5 : 0), baseline: at.y + size * 0.92 },
  )
  const below = at.y + size * 1.4
  if (!r.chance(0.3)) return below
  return writeBlock(pen.sheet, tagline(pen), theme.fine, {
    ...at,
    y: below,
    leading: theme.leading,
  })
}

/** The small line above the address window of an envelope. */
export const senderLine: Block = (pen, at) => {
  const { theme, random: r } = pen
  const separator = { text: r.pick([' · ', ' - ', ', ', ' | ', ' • ', ' – ']) }
  const parts = [vendorName(pen), ...vendorAddress(pen)]
  const runs = parts.flatMap((run, i) => (i === 0 ? [run] : [separator, run]))
  const size = Math.min(theme.fine.size, (theme.fine.size * at.width) / widthOf(runs, theme.fine))
  writeLine(pen.sheet, runs, { ...theme.fine, size }, { x: at.x, baseline: at.y + size })
  if (r.chance(0.5))
    draw(pen.sheet, {
      kind: 'line',
      x0: at.x,
      y0: at.y + size * 1.35,
      x1: at.x + widthOf(runs, { ...theme.fine, size }),
      y1: at.y + size * 1.35,
      width: 0.4,
      color: theme.fine.color,
    })
  return at.y + size * 2
}
