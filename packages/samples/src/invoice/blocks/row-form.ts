import type { LabelKey } from '../../locales/words.ts'
import { addDays } from '../../page/format.ts'
import { listOf } from '../../world/world.ts'
import { dateText, type Pen } from '../pen.ts'

/** How the rows of an item table are set, and what they say besides the item's own cells. */
export type RowForm = {
  /** Where the cells of a row stand in its height. */
  rise: 'top' | 'middle' | 'bottom'
  /** Further lines under an item's name: what it is about, no part of the name. */
  remarksOf: (line: number) => string[]
  /** The share of the table's width that the names get where the other columns need little. */
  nameShare: number
  /** Whether each group of items ends in its sum. */
  hasGroupSums: boolean
}

const dateKeys: LabelKey[] = ['deliveryDate', 'date', 'orderDate']
const numberKeys: LabelKey[] = ['deliveryNote', 'orderNumber', 'reference', 'project']
const codeLabels = ['EAN', 'GTIN', 'SKU', 'Art.', 'P/N', 'HS', 'LOT', 'S/N']

/** One of a document's ways to describe items further: attributes with their labels, dates, or free text. */
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
