import { townOf } from '../../world/ordinary-names.ts'
import {
  bank,
  date,
  datePair,
  items,
  meta,
  notes,
  number,
  numberPair,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  otherCompany,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** A customs broker: importer, consignee, carrier and who is billed in a grid of equal cells among dozens of references. */
function printBroker(p: Paper) {
  const { facts, random: r } = p
  const cell = (head: Html | string, content: Html | string, wide = false) =>
    html`<div class="cell ${wide ? 'wide' : ''}"><div class="cap">${head}</div>${content}</div>`
  const other = (seed: string) => html`${otherCompany(p, seed).name}`
  const english = facts.region.language === 'en'
  const billed = cell(
    english ? r.pick(['BILL TO / IMPORTER', 'INVOICE TO', 'ACCOUNT OF', 'CHARGE TO']) : role(p, 'debtor'),
    html`${customerName(p)}${stacked([...customerAddress(p), customerId(p)])}`,
    true,
  )
  const third = [
    cell(english ? 'SHIPPER' : section(p, 'references'), other('shipper'), true),
    cell(english ? 'CONSIGNEE' : caption(p, 'shipTo'), other('consignee'), true),
    cell(section(p, 'carrier'), other('carrier')),
  ]
  const codes = [
    cell('MAWB / MBL', r.fill('###-########')),
    cell('HAWB / HBL', r.fill('????########')),
    cell(english ? 'ENTRY NO.' : 'MRN', r.fill('2#DE####????????#')),
    cell('ETA', r.fill('%#/0%')),
    cell(english ? 'PKGS' : 'Colli', r.fill('%#')),
    cell('KG', r.fill('%###.#')),
    cell('POL', townOf(facts.region.world, r).toUpperCase()),
  ]
  const own = html`<div class="own">${r.chance(0.5) ? brand(p) : html`<div class="firm">${vendorName(p)}</div>`}${stacked([joined(vendorAddress(p), ', '), joined(contacts(p), '  ')], 'fine')}</div>`
  const identity = r.chance(0.5)
    ? [cell(caption(p, 'number'), html`<b>${number(p)}</b>`), cell(caption(p, 'date'), date(p))]
    : []
  const rest = [
    ...r.shuffle([
      ...identity,
      ...codes.slice(0, r.int(4, 7)),
      ...meta(p, 5).map((each) => cell(printed(p, each.label), printed(p, each.value))),
    ]),
  ]
  const parties = r.pick([
    [billed, ...third],
    [third[0]!, billed, third[1]!, third[2]!],
    [third[0]!, third[1]!, billed],
  ])
  const body = html`<div class="row">${own}<div class="end"><h1>${title(p)}</h1><div class="fine">${notice(p)}</div></div></div><div class="grid">${parties}${rest}</div>${items(p)}${totals(p)}<div class="small">${labelled(p, 'terms', terms(p))}</div><div class="foot fine">${joined([vendorName(p), ...taxAndRegister(p), ...bank(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.firm{font-size:1.5em;font-weight:700}h1{font-size:1.5em}.grid{display:grid;grid-template-columns:repeat(4,1fr);border:1px solid #000;border-width:1px 0 0 1px;margin:4mm 0}.cell{border:1px solid #000;border-width:0 1px 1px 0;padding:.6mm 1.2mm;font-size:.88em;overflow-wrap:anywhere}.wide{grid-column:span 2}.cap{font-size:.75em;${r.pick(['color:#555', 'font-weight:700', 'background:var(--tint);margin:-.6mm -1.2mm .5mm;padding:0 1.2mm'])}}`
  return { css, body, margins: [10, 11, 9] as const }
}

/** A parcel's invoice for customs: label cells of contact, company, street and number for sender and receiver alike. */
function printCourier(p: Paper) {
  const { facts, random: r } = p
  const row = (head: Html | string, content: Html | string) =>
    html`<tr><th>${head}${r.pick([':', ':', ''])}</th><td>${content}</td></tr>`
  const english = facts.region.language === 'en'
  const person = english ? r.pick(['Contact Name', 'Full name', 'Attention']) : p.word('contact')
  const firm = section(p, 'name')
  const isPersonFirst = r.chance(0.6)
  const side = (head: Html | string, contact: string, name: Html, address: Html[], rows: Html[]) => {
    const first = [row(person, contact), row(firm, name)]
    return html`<div class="side"><div class="cap">${head}</div><table>${isPersonFirst ? first : first.reverse()}${row(section(p, 'address'), joined(address, ', '))}${rows}</table></div>`
  }
  const from = side(
    english ? r.pick(['SENDER', 'Sender / Exporter', 'FROM']) : role(p, 'creditor'),
    facts.vendor.contact,
    vendorName(p),
    vendorAddress(p),
    [row('', taxId(p)), row(label(p, 'phone'), value(p, 'vendor_phone', facts.vendor.phone))],
  )
  const to = side(
    english ? r.pick(['RECIPIENT', 'Receiver', 'TO', 'Recipient / Importer']) : caption(p, 'billTo'),
    facts.customer.isPerson ? facts.customer.name : facts.customer.contact,
    customerName(p),
    customerAddress(p),
    [row('', customerId(p)), row(label(p, 'phone'), facts.customer.phone)],
  )
  const parcel = html`<div class="parcel">${joined([`${r.int(1, 9)} × ${r.fill('%#.#')} kg`, r.pick(['Incoterms: DAP', 'DDP', 'EXW', 'Incoterms® 2020 FCA']), r.pick(['Reason for export: SALE', 'Sample', 'Return', 'Type of export: permanent'])], ' | ')}</div>`
  const isStacked = r.chance(0.3)
  const sides = r.chance(0.75) ? [from, to] : [to, from]
  const sign = html`<div class="foot sign">${facts.vendor.contact}<br><span class="fine">${english ? 'I declare that the information is true and correct. Name / Signature / Date' : facts.vendor.brand}</span></div>`
  const body = html`<div class="mid"><h1>${title(p)}</h1></div>${pairTable(p, [...r.shuffle([numberPair(p), datePair(p), ...otherNumbers(p, 2)]), ...meta(p, 3)])}${isStacked ? sides : html`<div class="row sides">${sides}</div>`}${parcel}${items(p)}${totals(p)}${notes(p)}${sign}`
  const css = `${tableStyle(r)}h1{font-size:1.7em;margin-bottom:4mm}.sides{align-items:stretch;gap:0;margin-top:4mm}.sides .side{flex:1}.side{${r.pick(['border:1px solid #000', 'background:#f5f5f5', 'border-top:1px solid #000'])};padding:1.5mm 2mm;margin-bottom:2mm}.side th{padding-right:3mm;white-space:nowrap;color:#444}.cap{font-weight:700;margin-bottom:1mm}.parcel{border:1px solid #999;padding:1mm 2mm;margin:3mm 0}.sign{border-top:1px solid #000;padding-top:1mm;width:110mm}`
  return { css, body, margins: [12, 15, 12] as const }
}

export const broker: Design = { name: 'broker', use: 'learn', trade: 'freight', print: printBroker }
export const courierForm: Design = {
  name: 'courier-form',
  use: 'learn',
  kind: 'invoice',
  print: printCourier,
}
