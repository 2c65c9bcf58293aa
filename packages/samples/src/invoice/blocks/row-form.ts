import type { LabelKey } from '../../locales/words.ts'
import { addDays } from '../../page/format.ts'
import { listOf } from '../../world/world.ts'
import { dateText, type Pen } from '../pen.ts'

/** How the rows of an item table are printed, and what they contain besides the item's own cells. */
export type RowForm = {
  /** The vertical alignment of the cells in a row. */
  rise: 'top' | 'middle' | 'bottom'
  /** Further lines below an item's name that are not part of it. */
  remarksOf: (line: number) => string[]
  /** The size of those lines as a share of the name's, and whether the name is bold. */
  remarkScale: number
  isNameBold: boolean
  /** The names' share of the table's width where the other columns need little. */
  nameShare: number
  /** Where an item's code is printed if it has no column of its own. */
  codePlace: 'nowhere' | 'brackets' | 'above' | 'below'
  /** Text behind an item's name on the same line, which is not part of it. */
  tailOf: (line: number) => string
  /** Whether each group of items ends with its sum. */
  hasGroupSums: boolean
}

const dateKeys: LabelKey[] = ['deliveryDate', 'date', 'orderDate']
const numberKeys: LabelKey[] = ['deliveryNote', 'orderNumber', 'reference', 'project']
const codeLabels = ['EAN', 'GTIN', 'SKU', 'Art.', 'P/N', 'HS', 'LOT', 'S/N']

/**
 * Chooses how a document describes items further: labelled attributes, dates, free text, or the parts that an item
 * consists of, without prices of their own.
 */
function makeRemark(pen: Pen): (line: number) => string {
  const { facts } = pen
  const r = pen.random.fork('remarks')
  const labelOf = (keys: readonly LabelKey[]) => listOf(facts.region.words.labels[r.pick(keys)])[0]!
  const kind = r.pick(['code', 'date', 'number', 'period', 'text', 'text', 'part'] as const)
  const bullet = r.pick(['- ', '• ', '{n} x ', '{n}x ', '{n} ', '   '])
  const label = kind === 'date' ? labelOf(dateKeys) : labelOf(numberKeys)
  const code = r.pick(codeLabels)
  const colon = r.pick([': ', ' : ', ' '])
  const { lines } = facts
  return (line) => {
    const date = addDays(facts.date, -lines[line]!.daysAgo)
    switch (kind) {
      case 'code':
        return `${code}${colon}${r.fill('40%##########')}`
      case 'date':
        return `${label}${colon}${dateText(pen, date)}`
      case 'period':
        return `${dateText(pen, addDays(date, -30))} - ${dateText(pen, date)}`
      case 'number':
        return `${label}${colon}${r.fill('?%####')}`
      case 'part':
        return bullet.replace('{n}', String(r.int(1, 9))) + r.pick(lines).description
      case 'text':
        return r.pick(lines).description
    }
  }
}

const remarkScales: readonly (readonly [number, number])[] = [
  [1, 6],
  [0.9, 1],
  [0.8, 2],
]

/** A description behind the name, as programs print them that keep the two apart. */
function makeTail(pen: Pen): (line: number) => string {
  const { facts } = pen
  const r = pen.random.fork('tails')
  if (!r.chance(0.12)) return () => ''
  const joint = r.pick([' - ', ' - ', ': ', ': ', ': ', ' – ', ' / ', ', ', ' | '])
  const isSame = r.chance(0.3)
  const { words } = facts.region
  const text = () =>
    r.pick([
      r.pick(facts.lines).description,
      facts.project,
      r.fill('Ref. %####'),
      listOf(words.columns.description)[0]!,
      r.fill('## x ## cm'),
      r.pick(listOf(words.notes)),
      `${dateText(pen, addDays(facts.date, -r.int(20, 40)))} - ${dateText(pen, facts.date)}`,
    ])
  const same = text()
  const bare = r.chance(0.5) ? joint.trimEnd() : ''
  return () => (r.chance(0.85) ? joint + (isSame ? same : text()) : bare)
}

/** Most tables have plain rows. */
export function chooseRowForm(pen: Pen): RowForm {
  const r = pen.random.fork('row form')
  const rise = r.weighted([
    ['top', 7],
    ['middle', 2],
    ['bottom', 0.6],
  ] as const)
  const isRemarked = pen.facts.lines.length < 15 && r.chance(0.25)
  const remarks = isRemarked ? Array.from({ length: r.int(1, 2) }, () => makeRemark(pen)) : []
  const isEvery = r.chance(0.6)
  const remarked = pen.facts.lines.map(() => isEvery || r.chance(0.5))
  return {
    rise,
    remarksOf: (line) => (remarked[line] ? remarks.map((remark) => remark(line)) : []),
    hasGroupSums: r.chance(0.4),
    codePlace: pen.random.fork('code place').weighted([
      ['nowhere', 80],
      ['brackets', 6],
      ['above', 7],
      ['below', 4],
    ] as const),
    tailOf: makeTail(pen),
    remarkScale: pen.random.fork('remark scale').weighted(remarkScales),
    isNameBold: pen.random.fork('bold names').chance(0.15),
    nameShare: r.chance(0.15) ? 0.15 + 0.15 * r.next() : 0.5,
  }
}
