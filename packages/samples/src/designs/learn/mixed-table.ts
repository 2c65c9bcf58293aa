import {
  bank,
  date,
  datePair,
  dueDate,
  items,
  meta,
  notes,
  number,
  numberPair,
  terms,
  title,
  total,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, value } from '../paper.ts'
import {
  contacts,
  customerAddress,
  customerName,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** One table of four columns that mixes the parties' data with the document's, label and value twice in each row. */
function printMixed(p: Paper) {
  const { facts, random: r } = p
  const isDue = facts.kind === 'invoice' && r.chance(0.6)
  type Entry = readonly [ReturnType<typeof caption> | string, ReturnType<typeof caption>]
  const customer: Entry[] = [
    [r.chance(0.6) ? caption(p, 'billTo') : role(p, 'debtor'), customerName(p)],
    [p.word('contact'), html`${facts.customer.isPerson ? facts.customer.phone : facts.customer.contact}`],
    [r.pick(['Address', 'Adr.', '—']), joined(customerAddress(p), ', ')],
  ]
  const document: Entry[] = [
    [caption(p, 'number'), number(p)],
    [caption(p, 'date'), date(p)],
    isDue ? [caption(p, 'dueDate'), dueDate(p)] : [caption(p, 'project'), html`${facts.project}`],
  ]
  const vendor: Entry[] = [
    [r.chance(0.6) ? caption(p, 'from') : role(p, 'creditor'), vendorName(p)],
    [r.pick(['Address', 'Adr.', '—']), joined(vendorAddress(p), ', ')],
    [
      label(p, 'contact'),
      facts.vendor.isPerson ? value(p, 'vendor_phone', facts.vendor.phone) : html`${facts.vendor.contact}`,
    ],
  ]
  const isVendorInside = r.chance(0.5)
  const [left, right] = r.pick([
    [customer, document],
    [document, customer],
    ...(isVendorInside ? [[vendor, customer] as const, [customer, vendor] as const] : []),
  ])!
  const hasDocument = left === document || right === document
  const hasVendor = left === vendor || right === vendor
  const table = html`<table class="mixed">${left.map((entry, i) => html`<tr>${[entry, right[i]!].map(([head, content]) => html`<th>${head}</th><td>${content}</td>`)}</tr>`)}</table>`
  const own = html`<div class="own ${r.pick(['mid', 'end', ''])}"><b>${vendorName(p)}</b>${stacked([joined(vendorAddress(p), ', '), joined([...contacts(p), taxId(p)], '  ')], 'small')}</div>`
  const rest = hasDocument
    ? pairGrid(p, meta(p, 4), 'refs')
    : pairTable(p, [numberPair(p), datePair(p), ...meta(p, 4)])
  const body = html`${!hasVendor && own}<h1>${title(p)}</h1>${r.chance(0.3) && html`<div class="fine mid">${notice(p)}</div>`}${r.chance(0.6) ? [table, rest] : [rest, table]}${items(p)}${totals(p)}<div>${caption(p, 'total')}: ${total(p)}</div><p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.own{margin-bottom:4mm}.own b{font-size:${r.pick([1.2, 1.6])}em}h1{font-size:1.4em;text-align:${r.pick(['center', 'left'])};margin:2mm 0}.mixed{width:100%;margin:3mm 0;table-layout:fixed}.mixed th{width:17%;${r.pick(['font-weight:700', 'background:#eee', 'color:#555'])}}.mixed th,.mixed td{${r.pick(['border:1px solid #777', 'border-bottom:1px solid #ccc', ''])};padding:1mm 1.5mm}.refs{width:100%}.refs th{font-size:.84em}`
  return { css, body, margins: [13, 15, 11] as const }
}

export const mixedTable: Design = { name: 'mixed-table', use: 'learn', print: printMixed }
