import { draw, type Run } from '../../page/sheet.ts'
import { type Text, writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import {
  type Block,
  ensureSpace,
  frameAround,
  type Pair,
  type PairStyle,
  ruleAcross,
  writeColumns,
  writeHeading,
  writeLines,
} from '../blocks/block.ts'
import { introSentence, metaLines, metaPairs, writeHeadings } from '../blocks/meta.ts'
import { customerParty, keyPair, partyBlock, shipToParty, thirdParty, vendorParty } from '../blocks/party.ts'
import { bankLines } from '../blocks/payment.ts'
import { sectionLabel, sectionWord } from '../blocks/section-words.ts'
import { logo } from '../blocks/vendor.ts'
import { makeForeignNumber } from '../numbers.ts'
import { dateText, labelRun, type Pen } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

type Section = { heading: Run[]; body: Block; rank: number }

function heading(pen: Pen, text: string): Run[] {
  return [{ text: pen.theme.labelCase(text) }]
}

/** Numbers and dates of related things, each with its label. */
function contractPairs(pen: Pen): Pair[] {
  const { random: r, facts } = pen
  const keys = ['contract', 'tender', 'account', 'receipt'] as const
  return keys
    .filter(() => r.chance(0.35))
    .map((key) => ({
      label: sectionLabel(pen, key),
      value: [{ text: r.chance(0.85) ? makeForeignNumber(facts.date, r) : dateText(pen, facts.orderDate) }],
    }))
}

const noteBlock: Block = (pen, at) => {
  const { random: r, facts, theme } = pen
  const { vendor, region } = facts
  const imprint: Text[] = [
    vendor.name,
    ...vendor.address,
    [labelRun(pen, 'manager'), { text: ` ${vendor.contact}` }],
  ]
  const notes: Text[] = [r.pick(listOf(region.words.notes))]
  const lines: Text[] = [
    ...(r.chance(0.5) ? [[...sectionLabel(pen, 'subject'), { text: ` ${facts.project}` }]] : []),
    ...notes,
    ...(r.chance(0.35) ? imprint : []),
  ]
  return writeLines(pen, lines, r.chance(0.6) ? theme.body : theme.small, at)
}

const thirdRoles = ['taxRepresentative', 'payee', 'carrier'] as const

function sectionsOf(pen: Pen): Section[] {
  const { random: r, facts } = pen
  const isForm = r.chance(0.45)
  const style = r.pick<PairStyle>(['inline', 'columns', 'columns', 'right-aligned'])
  const sections: Section[] = [
    { heading: [labelRun(pen, 'from', true)], body: partyBlock(vendorParty(pen), isForm), rank: 1 },
    { heading: [labelRun(pen, 'billTo', true)], body: partyBlock(customerParty(pen), isForm), rank: 2 },
  ]
  const recipient = shipToParty(pen)
  if (recipient)
    sections.push({ heading: [labelRun(pen, 'shipTo', true)], body: partyBlock(recipient, isForm), rank: 3 })
  for (const role of thirdRoles)
    if (r.chance(0.16))
      sections.push({
        heading: heading(pen, sectionWord(pen, role)),
        body: partyBlock(thirdParty(pen, role), isForm),
        rank: 4,
      })
  const pairs = [...metaPairs(pen, { most: 9 }), ...contractPairs(pen)]
  const blank: Pair[] = (['project', 'contact', 'fax', 'reference'] as const)
    .filter((key) => r.chance(0.08) && pen.once(key))
    .map((key) => keyPair(pen, key, ''))
  const all = r.chance(0.4) ? r.shuffle([...pairs, ...blank]) : [...pairs, ...blank]
  const parts = all.length > 4 && r.chance(0.6) ? 2 : 1
  const size = Math.ceil(all.length / parts)
  for (let i = 0; i < parts; i++)
    sections.push({
      heading: heading(pen, sectionWord(pen, i === 0 ? 'document' : 'references')),
      body: metaLines(style, () => all.slice(i * size, (i + 1) * size)),
      rank: r.pick([0, 0, 5]),
    })
  if (r.chance(0.4))
    sections.push({ heading: heading(pen, sectionWord(pen, 'notes')), body: noteBlock, rank: 6 })
  if (facts.kind === 'invoice' && r.chance(0.3) && pen.once('bank')) {
    const lines = bankLines(pen)
    sections.push({
      heading: heading(pen, sectionWord(pen, 'payment')),
      body: (own, at) => writeLines(own, lines, own.theme.body, at),
      rank: 6,
    })
  }
  const isOrdered = r.chance(0.6)
  return isOrdered ? sections.sort((a, b) => a.rank - b.rank) : r.shuffle(sections)
}

type Look = 'open' | 'framed' | 'bar' | 'ruled'

function inLook(look: Look, { heading: head, body }: Section, isNamed: boolean): Block {
  return (pen, at) => {
    const { theme, sheet } = pen
    const pad = look === 'framed' ? 4 : 0
    const inner = { x: at.x + pad, width: at.width - 2 * pad }
    let y = at.y + pad
    if (isNamed && look === 'bar')
      draw(sheet, {
        kind: 'rect',
        x: at.x,
        y,
        width: at.width,
        height: theme.bold.size * theme.leading + 3,
        fill: theme.tint,
      })
    if (isNamed) {
      y = writeBlock(
        sheet,
        head.map((run) => ({ ...run, style: theme.bold })),
        theme.bold,
        {
          ...inner,
          y: y + (look === 'bar' ? 1.5 : 0),
          leading: theme.leading,
        },
      )
      if (look === 'ruled') ruleAcross(pen, at.x, y, at.width)
      y += look === 'open' ? 0 : 2
    }
    const end = body(pen, { ...inner, y }) + pad
    if (look === 'framed') frameAround(pen, at.x, at.y, at.width, end - at.y)
    return end
  }
}

function rowsOf(pen: Pen, sections: readonly Section[]): Section[][] {
  const perRow = pen.random.pick([1, 2, 2, 2, 3])
  const rows: Section[][] = []
  for (const section of sections) {
    const last = rows.at(-1)
    if (last && last.length < perRow) last.push(section)
    else rows.push([section])
  }
  return rows
}

/** The least space that a row of parts needs on a page. */
const rowHeight = 210

/**
 * All parts of an invoice in any order, each below a heading, as in forms of large firms, exports of
 * accounting programs and printed e-invoices.
 */
export const mosaic: Layout = (pen) => {
  const { random: r, frame, theme } = pen
  const footer = r.weighted([
    ['none', 5],
    ['line', 2],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const at = { x: frame.left, width }
  const look = r.pick<Look>(['open', 'framed', 'bar', 'ruled'])
  const isNamed = look === 'bar' || r.chance(0.85)
  let y = frame.top
  if (r.chance(0.3)) y = logo(pen, { ...at, y, width: width * 0.5 }, r.chance(0.3)) + 6
  const title = () =>
    r.chance(0.35) ? writeHeading(pen, introSentence(pen), { ...at, y }) : writeHeadings(pen, { ...at, y })
  const isTitleFirst = r.chance(0.85)
  if (isTitleFirst) y = title() + 8
  for (const [i, row] of rowsOf(pen, sectionsOf(pen)).entries()) {
    if (i > 0) y = ensureSpace(pen, y, rowHeight)
    y =
      writeColumns(
        pen,
        row.map((section) => inLook(look, section, isNamed)),
        { ...at, y },
        12,
      ) + theme.body.size
  }
  if (!isTitleFirst) y = title() + 8
  if (r.chance(0.3))
    y = writeLines(pen, [heading(pen, sectionWord(pen, 'items'))], theme.bold, {
      ...at,
      y: ensureSpace(pen, y, 80),
    })
  writeBody(pen, y + 4)
  finishPages(pen, footer)
}
