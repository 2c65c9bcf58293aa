import type { LabelKey } from '../../locales/words.ts'
import { draw, type Run } from '../../page/sheet.ts'
import { type Text, writeBlock } from '../../page/write.ts'
import { makeCompany } from '../../world/company.ts'
import { canonicalId } from '../../world/tax-ids.ts'
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
  writePairs,
} from '../blocks/block.ts'
import { customerName, customerTaxId } from '../blocks/customer.ts'
import { introSentence, metaPairs, writeHeadings } from '../blocks/meta.ts'
import { bankLines } from '../blocks/payment.ts'
import { sectionWord } from '../blocks/section-words.ts'
import { logo, vendorAddress, vendorName } from '../blocks/vendor.ts'
import { makeForeignNumber } from '../numbers.ts'
import { addressLines, dateText, labelRun, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

type Section = { heading: Run[]; body: Block; rank: number }

const labelOf = (pen: Pen, text: string): Run[] => [
  { text: pen.theme.labelCase(text) + pen.theme.colon, style: pen.theme.label },
]

const heading = (pen: Pen, text: string): Run[] => [{ text: pen.theme.labelCase(text) }]

const keyPair = (pen: Pen, key: LabelKey, text: Text): Pair => ({
  label: [labelRun(pen, key)],
  value: typeof text === 'string' ? [{ text }] : text,
})

/** Numbers by which registers and networks know a party: none of them is its tax id. */
const registryPairs = (pen: Pen): Pair[] => {
  const { random: r } = pen
  const all: [label: string, pattern: string][] = [
    ['GLN', '4############'],
    ['DUNS', '#########'],
    ['EORI', '??############'],
    ['ILN', '40###########'],
    ['ID', '######'],
    ['Peppol', '0088:4############'],
    ['SIRET', '### ### ### #####'],
    [sectionWord(pen, 'partyNumber'), '%#####'],
  ]
  return r
    .shuffle(all)
    .slice(0, r.pick([0, 0, 1, 1, 2, 3]))
    .map(([label, pattern]) => ({
      label: labelOf(pen, label),
      value: [{ text: r.fill(pattern) + (r.chance(0.15) ? ` (${label})` : '') }],
    }))
}

type Party = {
  name: Run
  brand: string
  address: Run[]
  contact: string
  /** Further details with their labels, among them the tax id. */
  details: Pair[]
}

const vendorParty = (pen: Pen): Party => {
  const { facts, random: r } = pen
  const { vendor } = facts
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', [value('vendor_phone', vendor.phone)]), 0.5],
    [keyPair(pen, 'email', [value('vendor_email', vendor.email)]), 0.5],
    [keyPair(pen, 'web', [value('vendor_website', vendor.website)]), 0.25],
    [keyPair(pen, 'taxNumber', vendor.localNumber), 0.45],
    [keyPair(pen, 'manager', vendor.contact), 0.1],
    [keyPair(pen, 'register', r.fill(r.pick(['HRB #####', '########', 'B ######']))), 0.15],
  ]
  if (vendor.taxId)
    details.push([
      keyPair(pen, 'vatId', [value('vendor_tax_id', vendor.taxId, canonicalId(vendor.taxId))]),
      0.85,
    ])
  return {
    name: vendorName(pen),
    brand: vendor.brand,
    address: vendorAddress(pen),
    contact: vendor.contact,
    details: chosen(pen, details),
  }
}

const customerParty = (pen: Pen): Party => {
  const { customer } = pen.facts
  const taxId = customerTaxId(pen)
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', customer.phone), 0.25],
    [keyPair(pen, 'email', customer.email), 0.3],
  ]
  if (taxId.length > 0 && pen.once('customerTaxId')) details.push([keyPair(pen, 'vatId', taxId), 0.6])
  return {
    name: customerName(pen),
    brand: customer.brand,
    address: addressLines('customer_address', customer.address),
    // Two people under each other: nobody could tell which of them is the customer.
    contact: customer.taxId === null ? '' : customer.contact,
    details: chosen(pen, details),
  }
}

const chosen = (pen: Pen, details: readonly [Pair, number][]): Pair[] => {
  const pairs = details.filter(([, chance]) => pen.random.chance(chance)).map(([pair]) => pair)
  return pen.random.chance(0.3) ? pen.random.shuffle(pairs) : pairs
}

/** A third party with a tax id and an address of its own: no field's value. */
const thirdParty = (pen: Pen, seed: string): Party => {
  const { region } = pen.facts
  const company = makeCompany(region.country, region.world, pen.random.fork(seed))
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', company.phone), 0.25],
    [keyPair(pen, 'taxNumber', company.localNumber), 0.2],
  ]
  if (company.taxId) details.push([keyPair(pen, 'vatId', company.taxId), 0.6])
  return {
    name: { text: company.name },
    brand: company.brand,
    address: company.address.map((text) => ({ text })),
    contact: company.contact,
    details: chosen(pen, details),
  }
}

/** What stands right over or under a party's name and is not its name. */
const besideName = (pen: Pen, party: Party): string | null => {
  const { random: r } = pen
  if (party.brand !== party.name.text && r.chance(0.15)) return party.brand
  return party.contact !== '' && r.chance(0.15) ? party.contact : null
}

/** A party line by line, or as rows of label and value. */
const partyBody =
  (pen: Pen, party: Party, isForm: boolean): Block =>
  (p, at) => {
    const { random: r, theme } = pen
    const beside = besideName(pen, party)
    const isOver = r.chance(0.5)
    const numbers = registryPairs(pen)
    const areNumbersFirst = isForm && r.chance(0.6)
    if (isForm) {
      const bare = (text: Run): Pair => ({ label: [], value: [text] })
      const name: Pair = { label: labelOf(pen, sectionWord(pen, 'name')), value: [party.name] }
      const rows = [
        ...(areNumbersFirst ? numbers : []),
        name,
        ...(beside ? [bare({ text: beside })] : []),
        ...party.address.map((line, i) =>
          i === 0 ? { label: labelOf(pen, sectionWord(pen, 'address')), value: [line] } : bare(line),
        ),
        ...party.details,
        ...(areNumbersFirst ? [] : numbers),
      ]
      return writePairs(p, rows, r.pick<PairStyle>(['columns', 'columns', 'right-aligned']), at)
    }
    let y = at.y
    if (beside && isOver) y = writeLines(p, [beside], theme.body, { ...at, y })
    y = writeLines(p, [[party.name]], r.chance(0.5) ? theme.bold : theme.body, { ...at, y })
    if (beside && !isOver) y = writeLines(p, [beside], theme.body, { ...at, y })
    const rest: Text[] = [
      ...party.address.map((line): Text => [line]),
      ...[...party.details, ...numbers].map(({ label, value: v }): Text => [...label, { text: ' ' }, ...v]),
    ]
    return writeLines(p, rest, r.chance(0.7) ? theme.body : theme.small, { ...at, y })
  }

/** Numbers and dates of things around the invoice, each with its label. */
const foreignPairs = (pen: Pen): Pair[] => {
  const { random: r, facts } = pen
  const keys = ['contract', 'tender', 'account', 'receipt'] as const
  return keys
    .filter(() => r.chance(0.35))
    .map((key) => ({
      label: labelOf(pen, sectionWord(pen, key)),
      value: [{ text: r.chance(0.85) ? makeForeignNumber(facts.date, r) : dateText(pen, facts.orderDate) }],
    }))
}

const noteBody =
  (pen: Pen): Block =>
  (p, at) => {
    const { random: r, facts, theme } = pen
    const { vendor, region } = facts
    const imprint: Text[] = [
      vendor.name,
      ...vendor.address,
      [labelRun(pen, 'manager'), { text: ` ${vendor.contact}` }],
    ]
    const notes: Text[] = [r.pick(listOf(region.words.notes))]
    const lines: Text[] = [
      ...(r.chance(0.5)
        ? [[...labelOf(pen, sectionWord(pen, 'subject')), { text: ` ${facts.project}` }]]
        : []),
      ...notes,
      ...(r.chance(0.35) ? imprint : []),
    ]
    return writeLines(p, lines, r.chance(0.6) ? theme.body : theme.small, at)
  }

const pairBody =
  (pairs: readonly Pair[], style: PairStyle): Block =>
  (p, at) =>
    pairs.length === 0 ? at.y : writePairs(p, pairs, style, at)

const thirdRoles = ['taxRepresentative', 'payee', 'carrier'] as const

const sectionsOf = (pen: Pen): Section[] => {
  const { random: r, facts } = pen
  const isForm = r.chance(0.45)
  const style = r.pick<PairStyle>(['inline', 'columns', 'columns', 'right-aligned'])
  const sections: Section[] = [
    { heading: [labelRun(pen, 'from', true)], body: partyBody(pen, vendorParty(pen), isForm), rank: 1 },
    { heading: [labelRun(pen, 'billTo', true)], body: partyBody(pen, customerParty(pen), isForm), rank: 2 },
  ]
  if (facts.shipTo) {
    const { name, address } = facts.shipTo
    const party: Party = {
      name: { text: name },
      brand: name,
      address: address.map((text) => ({ text })),
      contact: facts.contact,
      details: [],
    }
    sections.push({ heading: [labelRun(pen, 'shipTo', true)], body: partyBody(pen, party, isForm), rank: 3 })
  }
  for (const role of thirdRoles)
    if (r.chance(0.16))
      sections.push({
        heading: heading(pen, sectionWord(pen, role)),
        body: partyBody(pen, thirdParty(pen, role), isForm),
        rank: 4,
      })
  const pairs = [...metaPairs(pen, { most: 9 }), ...foreignPairs(pen)]
  const blank: Pair[] = (['project', 'contact', 'fax', 'reference'] as const)
    .filter((key) => r.chance(0.08) && pen.once(key))
    .map((key) => keyPair(pen, key, ''))
  const all = r.chance(0.4) ? r.shuffle([...pairs, ...blank]) : [...pairs, ...blank]
  const parts = all.length > 4 && r.chance(0.6) ? 2 : 1
  const size = Math.ceil(all.length / parts)
  for (let i = 0; i < parts; i++)
    sections.push({
      heading: heading(pen, sectionWord(pen, i === 0 ? 'document' : 'references')),
      body: pairBody(all.slice(i * size, (i + 1) * size), style),
      rank: r.pick([0, 0, 5]),
    })
  if (r.chance(0.4))
    sections.push({ heading: heading(pen, sectionWord(pen, 'notes')), body: noteBody(pen), rank: 6 })
  if (facts.kind === 'invoice' && r.chance(0.3) && pen.once('bank')) {
    const lines = bankLines(pen)
    sections.push({
      heading: heading(pen, sectionWord(pen, 'payment')),
      body: (p, at) => writeLines(p, lines, p.theme.body, at),
      rank: 6,
    })
  }
  const isOrdered = r.chance(0.6)
  return isOrdered ? sections.sort((a, b) => a.rank - b.rank) : r.shuffle(sections)
}

type Look = 'open' | 'framed' | 'bar' | 'ruled'

const inLook =
  (look: Look, { heading: head, body }: Section, isNamed: boolean): Block =>
  (pen, at) => {
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

const rowsOf = (pen: Pen, sections: readonly Section[]): Section[][] => {
  const perRow = pen.random.pick([1, 2, 2, 2, 3])
  const rows: Section[][] = []
  for (const section of sections) {
    const last = rows.at(-1)
    if (last && last.length < perRow) last.push(section)
    else rows.push([section])
  }
  return rows
}

/** Least space that a row of parts needs to begin on a page. */
const rowHeight = 210

/**
 * All parts of an invoice in any order, each under a heading: as the forms of large firms, the exports of
 * accounting programs and the printed views of electronic invoices have them.
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
