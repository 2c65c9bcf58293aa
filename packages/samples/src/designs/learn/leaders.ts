import { bank, customerNumberPair, date, items, meta, number, terms, title, totals } from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  contacts,
  customerAddress,
  customerName,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { itemCell } from './item-tables.ts'

const width = 22

/** A label and its value with dots, dashes or a dotted rule between them, as typed or as a program draws it. */
function led(text: string, content: Html, kind: 'dots' | 'dashes' | 'rule'): Html {
  if (kind === 'rule') return html`<div class="led"><span>${text}</span><i></i><span>${content}</span></div>`
  const sign = kind === 'dots' ? '.' : '-'
  return html`<div>${text} ${sign.repeat(Math.max(3, width - text.length))} ${content}</div>`
}

/** A form without boxes: every value, the parties too, behind a line of dots; items as such lines or as a table. */
function printLeaders(p: Paper) {
  const { facts, random: r } = p
  const kind = r.pick(['dots', 'dashes', 'rule'] as const)
  const isUpper = r.chance(0.5)
  const line = (text: string, content: Html) => led(isUpper ? text.toUpperCase() : text, content, kind)
  const customer = joined(customerAddress(p), ', ')
  const lines = [
    line(r.pick(['Invoice no', 'Invoice number', 'Number', 'Invoice', 'No.']), number(p)),
    line(r.pick(['Date', 'Invoice date', 'Date of issue']), date(p)),
    line(r.pick(['Customer', 'Client', 'Bill to', 'Name', 'Sold to']), customerName(p)),
    line(r.pick(['Address', 'Client address', 'Customer address']), customer),
    ...(r.chance(0.5)
      ? [line(r.pick(['Customer no', 'Account', 'Client ID']), printed(p, customerNumberPair(p).value))]
      : []),
    ...(r.chance(0.6) ? [line(r.pick(['Terms', 'Payment']), terms(p))] : []),
    ...meta(p, 3).map(({ label, value }) =>
      line(label.map(({ text }) => text.replace(/\s?:$/, '')).join(''), printed(p, value)),
    ),
  ]
  const head = html`<div class="own"><b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p), ...(r.chance(0.5) ? [taxId(p)] : [])])}</div>`
  const rows = facts.lines.map(
    (_, i) =>
      html`<div class="led"><span><table><tr>${itemCell(p, 'description', i, '')}</tr></table></span><i></i><span><table><tr>${itemCell(p, 'amount', i, '')}</tr></table></span></div>`,
  )
  const rule = r.pick([html`<hr>`, html`<div>${'-'.repeat(60)}</div>`])
  const body = html`${head}${r.chance(0.7) && html`<h1>${title(p)}</h1>`}<div class="form">${lines}</div>${rule}${kind === 'rule' && r.chance(0.5) ? rows : items(p)}${rule}${totals(p)}${stacked(bank(p), 'small')}<div class="foot fine">${joined(registrations(p), ', ')}</div>`
  const css = `${tableStyle(r)}.led{display:flex}.led i{flex:1;border-bottom:${r.pick(['1px dotted #000', '1px dashed #555'])};margin:0 1.5mm 1mm}.own{margin-bottom:6mm;${r.pick(['text-align:center', ''])}}.form{margin:4mm 0;${kind === 'rule' ? '' : 'font-family:Cousine,monospace;'}line-height:1.5}h1{font-size:1.4em}`
  return { css, body, margins: [16, 20, 12] as const }
}

export const leaders: Design = {
  name: 'leaders',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  print: printLeaders,
}
