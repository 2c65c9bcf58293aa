import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { dateRun } from '../../invoice/pen.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  date,
  datePair,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  pair,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  otherCompany,
  registrations,
  slogan,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** Both parties as columns of one table: their captions in its head, then names, addresses and numbers row by row. */
function printPartyTable(p: Paper) {
  const { facts, random: r } = p
  const isBuyerFirst = r.chance(0.35)
  const hasSide = r.chance(0.4)
  const row = (head: Html | string, own: Html | string, other: Html | string) =>
    html`<tr>${hasSide && html`<th>${head}</th>`}${(isBuyerFirst ? [other, own] : [own, other]).map((each) => html`<td>${each}</td>`)}</tr>`
  const customerId = customerTaxId(p)
  const besides = besideCustomer(p)
  const table = html`<table class="sides">${row('', html`<b>${caption(p, 'from')}</b>`, html`<b>${caption(p, 'billTo')}</b>`)}
    ${row(section(p, 'name'), vendorName(p), customerName(p))}${besides.length > 0 && row('', '', besides[0]!)}
    ${row(section(p, 'address'), joined(vendorAddress(p), ', '), joined(customerAddress(p), ', '))}
    ${row(label(p, 'vatId'), taxId(p), customerId.length > 0 ? printed(p, customerId) : '')}
    ${row(label(p, 'email'), value(p, 'vendor_email', facts.vendor.email), facts.customer.email)}
    ${r.chance(0.5) && row(label(p, 'contact'), facts.vendor.contact, facts.customer.isPerson ? '' : facts.customer.contact)}</table>`
  const heading = html`<div class="row"><h1>${title(p)}</h1>${r.chance(0.5) ? brand(p) : ''}</div>`
  const body = html`${heading}${r.chance(0.5) ? [pairGrid(p, meta(p, 6), 'refs'), table] : [table, pairGrid(p, meta(p, 6), 'refs')]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.7em;margin-bottom:4mm}.sides{width:100%;table-layout:fixed;margin:3mm 0}.sides td,.sides th{padding:.8mm 1.5mm;${r.pick(['border:1px solid #999', 'border-bottom:1px solid #ddd', ''])}}.sides th{width:30mm;color:#666}.refs{width:100%;margin:2mm 0}.refs th{font-size:.84em;background:var(--tint)}.refs td,.refs th{padding:.7mm 1mm}`
  return { css, body }
}

/** A template of a spreadsheet: grid lines, a slogan, and the customer's contact above the firm. */
function printSpreadsheet(p: Paper) {
  const { facts, random: r } = p
  const line = (head: Html | string, content: Html | string) =>
    html`<tr><td class="cap">${head}</td><td>${content}</td></tr>`
  const person = facts.customer.isPerson ? '' : facts.customer.contact
  const isForm = r.chance(0.5)
  const to = isForm
    ? html`<table class="form">${line(section(p, 'name'), r.chance(0.5) ? person : '')}${line(r.pick([section(p, 'name'), caption(p, 'billTo')]), customerName(p))}${line(section(p, 'address'), joined(customerAddress(p), ', '))}${line(caption(p, 'phone'), facts.customer.phone)}</table>`
    : html`<div>${r.chance(0.4) ? html`${person}<br>` : ''}${customerName(p)}${stacked([...customerAddress(p), facts.customer.phone])}</div>`
  const own = html`<div><div class="firm">${vendorName(p)}</div>${r.chance(0.6) && slogan(p, 'slogan')}${stacked([...vendorAddress(p), ...contacts(p)])}</div>`
  const right = html`<div class="end"><h1>${title(p)}</h1>${pairTable(p, [datePair(p), numberPair(p), ...meta(p, 3)])}</div>`
  const rest = meta(p, 6)
  const body = html`<div class="row">${own}${right}</div><div class="row mid-row">${html`<div class="grow"><div class="bar">${caption(p, 'billTo')}</div>${to}</div>`}${r.chance(0.4) && html`<div class="grow"><div class="bar">${section(p, 'notes')}</div>${notes(p)}</div>`}</div>${rest.length > 0 && pairGrid(p, rest, 'refs')}${items(p)}${totals(p)}<div class="small">${labelled(p, 'terms', terms(p))}${stacked([...registrations(p), ...bank(p)])}</div><div class="foot mid">${r.chance(0.6) && html`<i>${facts.region.words.thanks.split('|')[0]}</i>`}</div>`
  const css = `.firm{font-size:${r.pick([1.2, 1.5, 1.9])}em;font-weight:700}.slogan{font-style:italic}h1{font-size:${r.pick([1.9, 2.6])}em;color:${r.pick(['#7088b0', '#999', 'var(--accent)'])};letter-spacing:.06em}.bar{background:${r.pick(['#3b4e87', 'var(--tint)', '#ddd'])};${r.chance(0.4) ? 'color:#222' : ''};font-weight:700;padding:.5mm 1.5mm;margin-bottom:1mm}.mid-row{margin:6mm 0}.cap{padding-right:4mm}.items td,.items th,.refs td,.refs th,.form td{border:1px solid #b5b5b5;padding:.7mm 1.2mm}.items th,.refs th{background:${r.pick(['#3b4e87;color:#fff', 'var(--tint)', '#eee'])};text-align:center}.refs{width:100%}`
  return { css, body, margins: [12, 14, 12] as const }
}

/** Goods that came back: a credit of an earlier invoice, with several numbers and dates of both. */
function printReturn(p: Paper) {
  const { facts, random: r } = p
  const own = html`<div>${brand(p)}${html`<div>${vendorName(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const to = html`<div><div class="cap">${caption(p, 'billTo')}</div>${customerBlock(p)}</div>`
  const original = [
    pair(p, 'originalNumber', facts.originalNumber),
    pair(p, 'orderDate', day(p, facts.periodStart)),
    pair(p, 'deliveryNote', facts.deliveryNote),
    pair(p, 'deliveryDate', [dateRun(p, 'delivery_date', facts.deliveryDate)]),
    pair(
      p,
      'reference',
      r.fill(r.pick(['RMA-#####', 'RET ######', 'R-{y}-###'.replace('{y}', facts.date.slice(0, 4))])),
    ),
  ]
  const pairs = r.chance(0.5)
    ? [numberPair(p), datePair(p), ...r.shuffle(original)]
    : [...r.shuffle(original).slice(0, 2), numberPair(p), datePair(p)]
  const shown = r.chance(0.5) ? pairTable(p, [...pairs, ...meta(p, 3)]) : pairLines(p, pairs)
  const body = html`<div class="row">${r.chance(0.5) ? [to, own] : [own, to]}</div><h1>${title(p)}</h1>${shown}${items(p)}${totals(p)}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}h1{font-size:1.8em;margin:7mm 0 3mm;color:var(--accent)}.cap{font-weight:700}.brand{font-size:1.5em}`
  return { css, body }
}

/** Advertising space: the advertiser in care of its agency, the title that it is printed in, a representative. */
function printCareOf(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const agency = otherCompany(p, 'agency', 'consult')
  const paper = makeOrdinaryName(language, world, 'signs', r)
  const to = html`<div class="to">${customerName(p)}<div>${r.pick(['c/o', 'c/o', '℅', 'C/O'])} ${agency.name}</div>${stacked(r.chance(0.5) ? agency.address : customerAddress(p))}</div>`
  const masthead = html`<div class="mast"><div class="paper">${paper}</div>${r.chance(0.5) && html`<div class="small">${joined([vendorName(p), ...vendorAddress(p)], ' · ')}</div>`}</div>`
  const right = html`<div>${pairTable(p, meta(p, 7))}</div>`
  const own = html`<div class="foot"><b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p), ...registrations(p)], 'small')}</div>`
  const body = html`${masthead}<div class="row">${r.chance(0.7) ? [to, right] : [right, to]}</div><h1>${title(p)} ${r.chance(0.4) && number(p)}</h1>${r.chance(0.4) && html`<p>${label(p, 'date')} ${date(p)}</p>`}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p><p class="bold">${caption(p, 'due')}: ${due(p)}</p>${stacked(bank(p))}${notes(p)}${own}`
  const css = `${tableStyle(r)}.mast{text-align:${r.pick(['center', 'left'])};border-bottom:1px solid #000;margin-bottom:9mm}.paper{font:700 ${r.pick([2, 2.8])}em Tinos}h1{font-size:1.4em;margin:7mm 0 3mm}.to{min-width:70mm}`
  return { css, body }
}

export const partyTable: Design = { name: 'party-table', use: 'learn', print: printPartyTable }
export const spreadsheet: Design = { name: 'spreadsheet', use: 'learn', print: printSpreadsheet }
export const goodsReturn: Design = {
  name: 'goods-return',
  use: 'learn',
  kind: 'credit_note',
  print: printReturn,
}
export const careOf: Design = { name: 'care-of', use: 'learn', print: printCareOf }
