import type { InvoiceFacts } from '../../invoice/facts.ts'
import { makePerson } from '../../world/company.ts'
import { townOf } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  customerNumberPair,
  due,
  items,
  meta,
  notes,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairStack, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  otherWithTaxId,
  registrations,
  senderLine,
  shipToBlock,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** One company of a group invoices another one: both names begin alike. */
function inGroup(facts: InvoiceFacts): InvoiceFacts {
  const [stem] = facts.vendor.name.split(' ')
  const words = facts.customer.name.split(' ')
  const name = [stem, ...words.slice(words.length > 2 ? 1 : 0)].join(' ')
  if (facts.customer.isPerson || facts.vendor.isPerson || name === facts.vendor.name) return facts
  return { ...facts, customer: { ...facts.customer, name } }
}

/** A large program's form between firms of a group: codes before both names, a foot that lists the group's board and banks. */
function printIntercompany(p: Paper) {
  const { facts, random: r } = p
  const code = () => r.fill(r.pick(['####', '??##', '%###-##']))
  const isCoded = r.chance(0.5)
  const coded = () => html`<span class="code">${code()}</span>`
  const own = html`<div class="own">${r.chance(0.4) && html`<div class="fine">${caption(p, 'from')}</div>`}${isCoded && coded()}${vendorName(p)}${stacked([...vendorAddress(p), ...(r.chance(0.5) ? taxAndRegister(p) : [])])}</div>`
  const to = html`<div class="to">${r.chance(0.5) ? html`<div class="fine">${senderLine(p)}</div>` : ''}${isCoded && coded()}${customerName(p)}${stacked([...besideCustomer(p), ...customerAddress(p), customerId(p)])}</div>`
  const info = html`<div class="info"><h1>${title(p)}</h1>${r.chance(0.6) ? pairStack(p, [...meta(p, 6), ...otherNumbers(p, 1)], 'line') : pairTable(p, [...meta(p, 6), ...otherNumbers(p, 1)])}</div>`
  const ship = html`<div class="to">${caption(p, 'shipTo')}${shipToBlock(p)}</div>`
  const isOwnShown = r.chance(0.7)
  const top = isOwnShown
    ? r.pick([
        [to, own, info],
        [own, to, info],
        [info, to, own],
      ])
    : [html`<div>${to}${r.chance(0.4) && ship}</div>`, info]
  const columns = [
    [
      ...(!isOwnShown || r.chance(0.5)
        ? [vendorName(p), ...vendorAddress(p)]
        : [html`${facts.vendor.brand} Group`]),
    ],
    [
      html`${makePerson(facts.region.world, r)}`,
      html`${makePerson(facts.region.world, r)}`,
      html`${facts.vendor.contact}`,
    ],
    [...contacts(p), ...registrations(p)],
    bank(p).slice(0, 4),
    ...(r.chance(0.3) ? [[otherWithTaxId(p, 'parent')]] : []),
  ].filter((column) => column.length > 0)
  const body = html`<div class="end">${brand(p)}</div><div class="row top">${top}</div>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot columns">${columns.map((column) => html`<div>${stacked(column)}</div>`)}</div>`
  const css = `${tableStyle(r)}.end img{margin-left:auto}.top{margin:8mm 0}.code{${r.pick(['display:block', 'margin-right:5mm'])}}.to{min-width:60mm}.info{min-width:52mm;font-size:.9em}.info h1{font-size:1.5em;margin-bottom:3mm}.label{color:#666;font-size:.85em}.columns{display:flex;gap:5mm;justify-content:space-between;font-size:.68em;border-top:1px solid #888;padding-top:1.5mm}.columns>div{max-width:45mm}`
  return { css, body, margins: [12, 17, 9] as const }
}

/** A collective invoice of a wholesaler's round: route and customer's number large, delivery notes listed above the goods. */
function printRound(p: Paper) {
  const { facts, random: r } = p
  const numbers = pairGrid(p, [customerNumberPair(p), ...otherNumbers(p, 1), ...meta(p, 5)], 'numbers')
  const route = html`<div class="route">${r.fill('%#')} / ${customerNumber(p)}</div>`
  const slips = html`<table class="slips">${Array.from({ length: r.int(2, 4) }, () => html`<tr><td>${section(p, 'receipt')} ${r.fill('8#######')}</td><td>${makePerson(facts.region.world, r)}</td><td>${townOf(facts.region.world, r)}</td></tr>`)}</table>`
  const to = html`<div class="to">${r.chance(0.5) && route}${customerBlock(p)}</div>`
  const own = html`<div class="small own">${brand(p)}${html`<div>${vendorName(p)}</div>`}${joined(vendorAddress(p), r.pick([' ', ', ', ' - ']))}<div>${joined(taxAndRegister(p), '  ')}</div></div>`
  const head = r.pick([
    html`<div class="row">${to}${own}</div>`,
    html`${own}${to}`,
    html`<div class="row"><h1>${title(p)}</h1>${own}</div>${to}`,
  ])
  const isTitled = !head.markup.includes('<h1>')
  const body = html`${r.chance(0.4) && html`<div class="fine end">${notice(p)}</div>`}${head}${isTitled && html`<h1>${title(p)}</h1>`}${numbers}${slips}${items(p)}<div class="row"><div class="small grow">${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>${totals(p)}</div>${notes(p)}<div class="foot fine">${caption(p, 'due')} ${due(p)}</div>`
  const css = `${tableStyle(r)}body{line-height:1.25}.route{font-size:1.3em;font-weight:700;margin-bottom:1mm}.to{margin:${r.pick(['4mm 0 6mm', '4mm 0 6mm 95mm'])};min-width:70mm}.own{max-width:80mm}.row .own{flex:none;width:65mm}.row .to{margin-left:0}h1{font-size:1.4em;margin:3mm 0}.numbers{width:100%;margin-bottom:2mm}.numbers th,.numbers td{border:1px solid #999;padding:.5mm 1mm;font-size:.88em}.numbers th{background:#eee}.slips{width:100%;font-size:.85em;color:#333}.items{font-size:.9em}`
  return { css, body, margins: [10, 12, 9] as const }
}

export const intercompany: Design = {
  name: 'intercompany',
  use: 'learn',
  adjust: inGroup,
  print: printIntercompany,
}
export const round: Design = { name: 'round', use: 'learn', print: printRound }
