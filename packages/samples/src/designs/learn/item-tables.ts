import type { Decimal } from 'decimal.js'
import { moneyRuns, numberText } from '../../invoice/pen.ts'
import type { ColumnKey } from '../../locales/words.ts'
import { listOf } from '../../world/world.ts'
import { bank, meta, notes, title, totals } from '../content.ts'
import { type Html, html, stacked } from '../html.ts'
import { caption, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import { contacts, customerBlock, registrations, vendorAddress, vendorName } from '../parties.ts'

/** The heads of an item table's columns. */
export function itemHead(p: Paper, keys: readonly ColumnKey[]): Html {
  const { random: r, theme, facts } = p
  return html`<thead><tr>${keys.map(
    (key) =>
      html`<th class="${isNumber(key) ? 'end' : ''}">${theme.labelCase(r.pick(listOf(facts.region.words.columns[key])))}</th>`,
  )}</tr></thead>`
}

function isNumber(key: ColumnKey): boolean {
  return !['position', 'description'].includes(key)
}

/** A cell of an item; the position is none of its values. */
export function itemCell(p: Paper, key: ColumnKey, index: number, position: string): Html {
  const line = p.facts.lines[index]!
  const mark = (field: string, text: string, value = text) =>
    printed(p, [{ text, marks: [{ field, value, line: index }] }])
  const quantity = line.quantity.toFixed()
  const contents: Partial<Record<ColumnKey, () => Html>> = {
    position: () => html`${position}`,
    description: () => mark('description', line.description),
    quantity: () => mark('quantity', numberText(p, quantity), quantity),
    unitPrice: () => printed(p, moneyRuns(p, line.unitPrice, priceOptions(line.unitPrice, index))),
    amount: () => printed(p, moneyRuns(p, line.amount, { field: 'amount', line: index })),
  }
  return html`<td class="${isNumber(key) ? 'end' : ''}">${contents[key]!()}</td>`
}

function priceOptions(price: Decimal, line: number) {
  const places = price.decimalPlaces()
  return { field: 'unit_price', line, ...(places > 2 ? { places } : {}) }
}

function page(p: Paper, table: Html, style: string) {
  const body = html`<div class="row"><div><b>${vendorName(p)}</b><div class="small">${stacked([...vendorAddress(p), ...contacts(p)])}</div></div><div><h1>${title(p)}</h1>${pairTable(p, meta(p, 6))}</div></div><div class="to">${customerBlock(p)}</div>${table}${totals(p)}<div class="small">${notes(p)}${stacked(bank(p))}</div><div class="foot fine">${stacked(registrations(p))}</div>`
  return { css: `${tableStyle(p.random)}h1{font-size:1.5em}.to{margin:6mm 0}${style}`, body }
}

/** Items in numbered groups, each with its sum beside its title or below it. */
function printGroups(p: Paper) {
  const { facts, random: r } = p
  const keys = ['position', 'description', 'quantity', 'unitPrice', 'amount'] as const
  const isAbove = r.chance(0.5)
  const rows: Html[] = []
  for (let from = 0, group = 1; from < facts.lines.length; group++) {
    const to = Math.min(facts.lines.length, from + r.int(2, 4))
    const own = facts.lines.slice(from, to).map(({ amount }) => amount)
    const sum = printed(
      p,
      moneyRuns(
        p,
        own.reduce((all, each) => all.plus(each)),
      ),
    )
    const sumRow = (name: Html | string, isShown: boolean) =>
      html`<tr class="bold"><td>${group}</td><td colspan="3">${name}</td><td class="end">${isShown && sum}</td></tr>`
    rows.push(sumRow(`${r.pick(['A', 'B', 'Pos.'])} ${facts.project}`, isAbove))
    for (let index = from; index < to; index++)
      rows.push(html`<tr>${keys.map((key) => itemCell(p, key, index, `${group}.${index - from + 1}`))}</tr>`)
    if (!isAbove) rows.push(sumRow(html`${caption(p, 'lineTotal')} ${group}`, true))
    from = to
  }
  return page(p, html`<table class="items">${itemHead(p, keys)}<tbody>${rows}</tbody></table>`, '')
}

/** A table of items that continues beside itself. */
function printBeside(p: Paper) {
  const { facts, random: r } = p
  const keys = r.pick<readonly ColumnKey[]>([
    ['quantity', 'description', 'amount'],
    ['description', 'quantity', 'amount'],
  ])
  const half = Math.ceil(facts.lines.length / 2)
  const titles = itemHead(p, keys)
  const part = (from: number, to: number) =>
    html`<table class="items half">${titles}<tbody>${facts.lines.slice(from, to).map((_, i) => html`<tr>${keys.map((key) => itemCell(p, key, from + i, ''))}</tr>`)}</tbody></table>`
  const both = html`<div class="row">${part(0, half)}${half < facts.lines.length && part(half, facts.lines.length)}</div>`
  return page(p, both, '.half{width:48%;font-size:.9em}')
}

export const groupSums: Design = { name: 'group-sums', use: 'learn', print: printGroups }
export const besideItself: Design = { name: 'beside-itself', use: 'learn', print: printBeside }
