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
  /** The names' share of the table's width where the other columns need little. */
  nameShare: number
  /** Whether each group of items ends with its sum. */
  hasGroupSums: boolean
}

const dateKeys: LabelKey[] = ['deliveryDate', 'date', 'orderDate']
const numberKeys: LabelKey[] = ['deliveryNote', 'orderNumber', 'reference', 'project']
const codeLabels = ['EAN', 'GTIN', 'SKU', 'Art.', 'P/N', 'HS', 'LOT', 'S/N']

/** Chooses how a document describes items further: labelled attributes, dates, or free text. */
function makeRemark(pen: Pen): (line: number) => string {
  const { facts } = pen
  const r = pen.random.fork('remarks')
  const labelOf = (keys: readonly LabelKey[]) => listOf(facts.region.words.labels[r.pick(keys)])[0]!
  const kind = r.pick(['code', 'date', 'number', 'period', 'text', 'text'] as const)
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
      case 'text':
        return r.pick(lines).description
    }
  }
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
    nameShare: r.chance(0.15) ? 0.15 + 0.15 * r.next() : 0.5,
  }
}
