import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { vendorTaxIdRuns } from '../../invoice/blocks/vendor.ts'
import { bank, datePair, due, items, meta, notes, numberPair, terms, title, totals } from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, pairTable } from '../labels.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  addressedName,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  vendorAddress,
  vendorBlock,
  vendorName,
} from '../parties.ts'

const languages = ['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'th', 'ur', 'zh']

/** One grid over the goods: facts of the invoice, of who issues it and of who pays, four cells in a row. */
function printGrid(p: Paper) {
  const { random: r } = p
  const cell = (name: Html | string, content: Html) => html`<th>${name}</th><td>${content}</td>`
  const customerId = customerTaxId(p)
  const [first, second, ...rest] = [numberPair(p), datePair(p), ...meta(p, 2)].map((each) =>
    cell(printed(p, each.label), printed(p, each.value)),
  )
  const rows = [
    [first, second],
    rest.slice(0, 2),
    [
      cell(caption(p, 'from'), html`<b>${vendorName(p)}</b>`),
      cell(caption(p, 'vatId'), printed(p, vendorTaxIdRuns(p))),
    ],
    [cell('', joined(vendorAddress(p), ' ')), cell('', joined(contacts(p), r.pick([' / ', ' ', '　'])))],
    [
      cell(caption(p, 'billTo'), addressedName(p)),
      cell(
        customerId.length > 0 ? caption(p, 'customerVatId') : '',
        customerId.length > 0 ? printed(p, customerId) : html``,
      ),
    ],
    [cell('', joined(customerAddress(p), ' ')), ''],
  ].filter((row) => row.length > 0)
  const body = html`<div class="head">${title(p)}</div><table class="grid">${rows.map((row) => html`<tr>${row}</tr>`)}</table>${items(p)}<div class="row"><div class="grow small">${stacked(bank(p))}${terms(p)}</div>${totals(p)}</div>${notes(p)}`
  const css = `.head{font-size:1.9em;border-inline-start:4mm solid var(--accent);padding-inline-start:3mm;margin-bottom:4mm}.grid{width:100%}.grid th,.grid td,.items th,.items td{border:1px solid #777;padding:1mm 1.5mm}.grid th{background:#eee;white-space:nowrap}.items th{background:#eee;text-align:center}`
  return { css, body }
}

/** What is to be paid first, the goods, and only then the parties, as portals print it. */
function printSumFirst(p: Paper) {
  const { random: r } = p
  const table = pairTable(p, [numberPair(p), datePair(p), ...meta(p, 4)])
  const customer = r.chance(0.5)
    ? html`${customerBlock(p)}`
    : html`<div>${customerName(p)}</div>${stacked(customerAddress(p))}`
  const sides = [
    html`<div class="side"><div class="label">${caption(p, 'billTo')}</div>${customer}</div>`,
    html`<div class="side"><div class="label">${caption(p, 'from')}</div>${vendorBlock(p)}<div>${label(p, 'vatId')} ${printed(p, vendorTaxIdRuns(p))}</div></div>`,
  ]
  const body = html`<div class="row"><div class="sum">${caption(p, 'due')}<div>${due(p)}</div></div><h1>${title(p)}</h1></div>${table}${items(p)}${totals(p)}<div class="row parties">${sides}</div><div class="foot fine">${joined(bank(p), ' | ')} ${notes(p)}</div>`
  const css = `.sum{background:var(--tint);padding:3mm 6mm;border-radius:2mm}.sum div{font-size:1.6em}.items th{border-bottom:2px solid var(--accent)}.items td{border-bottom:1px solid #ddd}.parties{margin-top:8mm;border-top:1px solid #aaa;padding-top:3mm}.side{width:48%}.label{color:#777;font-size:.85em}`
  return { css, body }
}

export const scriptGrid: Design = { name: 'script-grid', use: 'judge', languages, print: printGrid }
export const sumFirst: Design = { name: 'sum-first', use: 'judge', languages, print: printSumFirst }
