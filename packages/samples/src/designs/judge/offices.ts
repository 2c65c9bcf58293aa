import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { makePerson } from '../../world/company.ts'
import {
  bank,
  date,
  due,
  dueDate,
  items,
  meta,
  notes,
  number,
  pair,
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  letterhead,
  nearLine,
  registrations,
  remitAddress,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An office's bill: a department above or below the institution, the payer behind "To:", and a unit to pay to. */
function printOffice(p: Paper) {
  const { facts, random: r } = p
  const units = [
    'Office of the Bursar',
    'Accounts Receivable',
    'Division of Finance',
    'Parking & Transportation',
    'Department of Public Works',
    'Student Accounts',
  ]
  const unit = html`<div class="unit">${r.pick(units)}</div>`
  const name = html`<div class="inst">${vendorName(p)}</div>`
  const crest = r.chance(0.6) ? html`<div class="crest">${facts.vendor.name[0]}</div>` : ''
  const head = html`<div class="head">${crest}<div>${r.chance(0.6) ? [name, unit] : [unit, name]}<div class="small">${joined([...vendorAddress(p), ...contacts(p)], r.pick([', ', ' • ']))}</div></div></div>`
  const pairs = pairTable(p, meta(p, 7))
  const to = html`<table class="to"><tr><td>${r.pick([caption(p, 'billTo'), html`TO`])}:&nbsp;</td><td>${customerBlock(p)}</td></tr></table>`
  const remit = html`<div class="remit"><b>${r.pick(['Make checks payable to:', 'Payable to', 'Remit to'])}</b> ${vendorName(p)}, ${r.pick(units)}, ${remitAddress(p).join(', ')}</div>`
  const body = html`${head}<h1>${title(p)}</h1><div class="row">${r.chance(0.5) ? [to, pairs] : [pairs, to]}</div>${items(p)}${totals(p)}<p>${request(p)}</p>${r.chance(0.6) && remit}${notes(p)}<div class="foot fine mid">${r.pick(['Form AR-104', 'Rev. 07/19', 'Page 1'])} ${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.head{display:flex;gap:5mm;align-items:center;${r.pick(['border-bottom:2px solid var(--accent)', ''])};padding-bottom:3mm}.crest{width:16mm;height:16mm;border-radius:50%;border:2px solid var(--accent);text-align:center;font:700 26pt/15mm Tinos;color:var(--accent)}.inst{font:${r.pick([400, 700])} ${r.pick([1.5, 1.9])}em Tinos}.unit{font-size:${r.pick([1, 1.2, 1.6])}em}h1{font-size:1.4em;text-align:center;margin:5mm 0}.remit{margin:3mm 0}`
  return { css, body, margins: [14, 20, 12] as const }
}

/** A bookkeeping program's page: the customer below the title, the firm at the right, and a payment advice to cut off. */
function printAdvice(p: Paper) {
  const { facts, random: r } = p
  const english = facts.region.language === 'en'
  const middle = html`<div>${pairStack(p, meta(p, 5), 'line')}</div>`
  const own = html`<div class="small">${vendorName(p)}${r.chance(0.3) && html`<div>${nearLine(p)}</div>`}${stacked([...vendorAddress(p), taxId(p)])}</div>`
  const left = html`<div><h1>${title(p)}</h1><div class="to">${customerBlock(p)}</div></div>`
  const slip = html`<div class="foot advice"><div class="cut">✂</div><div class="row"><div><h2>${english ? 'PAYMENT ADVICE' : caption(p, 'bankDetails')}</h2><div>${english ? 'To: ' : ''}${vendorName(p)}</div>${stacked(vendorAddress(p))}</div><table class="stub"><tr><th>${english ? 'Customer' : caption(p, 'billTo')}</th><td>${customerName(p)}</td></tr><tr><th>${caption(p, 'number')}</th><td>${number(p)}</td></tr><tr><th>${caption(p, 'due')}</th><td>${due(p)}</td></tr><tr><th>${caption(p, 'dueDate')}</th><td>${dueDate(p)}</td></tr><tr><th>${english ? 'Amount Enclosed' : ''}</th><td class="line2"></td></tr></table></div></div>`
  const body = html`<div class="end top">${p.logo}</div><div class="row">${left}${middle}${own}</div>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}${facts.kind === 'invoice' && r.chance(0.8) && slip}`
  const css = `${tableStyle(r)}.top img{margin-left:auto}h1{font-size:2em;font-weight:400;margin-bottom:6mm}.to{padding-left:${r.pick([0, 8])}mm}.line{margin-bottom:1.5mm}.label{font-weight:700}.items{margin-top:9mm}.advice{border-top:1px dashed #888;padding-top:3mm}.cut{margin-top:-6.4mm}.stub th{padding-right:8mm;font-weight:700}.stub td,.stub th{padding-bottom:1mm}.line2{border-bottom:1px solid #000;height:5mm}h2{font-size:1.3em;font-weight:400}`
  return { css, body, margins: [13, 17, 10] as const }
}

/** An Italian or Spanish courtesy copy: the sender at the left, "Spett.le" at the right, sums in a row of boxes. */
function printCourtesy(p: Paper) {
  const { facts, random: r } = p
  const isItalian = facts.region.language === 'it'
  const customerId = customerTaxId(p)
  const own = html`<div>${r.chance(0.5) && !p.logo ? letterhead(p) : html`${brand(p)}<div><b>${vendorName(p)}</b></div>`}${stacked([...vendorAddress(p), ...contacts(p), ...registrations(p)], 'small')}</div>`
  const to = html`<div class="to"><div class="small">${isItalian ? r.pick(['Spett.le', 'Destinatario', 'Cliente', 'Spettabile']) : r.pick(['Cliente', 'Sr./Sra.', 'Facturar a', 'Datos del cliente'])}</div><b>${customerName(p)}</b>${stacked([...customerAddress(p), customerId.length > 0 ? html`${label(p, 'customerVatId')} ${printed(p, customerId)}` : ''])}</div>`
  const box = (head: typeof own | string, content: typeof own) =>
    html`<td><div class="fine">${head}</div>${content}</td>`
  const bar = html`<table class="bar"><tr>${box(caption(p, 'number'), number(p))}${box(caption(p, 'date'), date(p))}${meta(p, 5).map((each) => box(printed(p, each.label), printed(p, each.value)))}</tr></table>`
  const pay = html`<table class="bar"><tr>${box(caption(p, 'terms'), terms(p))}${box(caption(p, 'bankDetails'), stacked(bank(p)))}</tr></table>`
  const body = html`<div class="row">${own}${to}</div><h1>${title(p)} ${r.chance(0.4) ? (isItalian ? '- COPIA DI CORTESIA' : '') : ''}</h1>${bar}${items(p)}${totals(p)}${pay}${notes(p)}<div class="foot fine mid">${isItalian ? 'Documento privo di valenza fiscale ai sensi dell’art. 21 Dpr 633/72' : html`${vendorName(p)} · ${r.fill('Reg. Merc. Tomo ####, Folio ##')}`}</div>`
  const css = `${tableStyle(r)}.to{width:80mm;margin-top:${r.pick([4, 16])}mm;${r.pick(['border:1px solid #555;padding:2.5mm', '', 'border-left:3px solid var(--accent);padding-left:3mm'])}}h1{font-size:1.3em;margin:6mm 0 3mm}.bar{width:100%;margin-bottom:3mm}.bar td{border:1px solid #888;padding:.8mm 1.5mm}`
  return { css, body }
}

/** A tradesman's tax invoice of Australia or New Zealand: the person's or trust's name below the trading name. */
function printTrader(p: Paper) {
  const { facts, random: r } = p
  const own = html`<div class="own">${brand(p)}<div>${vendorName(p)}</div>${taxId(p)}${stacked([...vendorAddress(p), ...contacts(p)])}</div>`
  const client = html`<div><span class="bold">${r.pick(['Client', 'Invoice to', 'To', 'Bill to', 'Owner / Agent'])}:</span> ${customerBlock(p)}</div>`
  const site = html`<div><span class="bold">${r.pick(['Job address', 'Property', 'Tenant', 'Site'])}:</span> ${r.pick([makePerson(facts.region.world, r), facts.project])}, ${facts.shipTo?.address.join(', ') ?? facts.customer.address[0]}</div>`
  const pairs = pairTable(p, meta(p, 5))
  const job = pair(p, 'contact', makePerson(facts.region.world, r))
  const body = html`<div class="row">${r.pick([
    [own, pairs],
    [pairs, own],
  ])}</div><h1>${title(p)}</h1>${r.chance(0.5) ? [client, site] : [site, client]}${r.chance(0.5) && pairTable(p, [job])}${items(p)}${totals(p)}<div class="pay"><b>${r.pick(['How to pay', 'EFT details', 'Direct deposit'])}</b>${stacked([...bank(p), request(p)])}</div>${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.7em;margin:6mm 0 3mm;text-align:${r.pick(['left', 'center'])}}.pay{margin-top:8mm;${r.pick(['border:1px solid #999;padding:2mm', ''])}}.brand{font-size:${r.pick([1.6, 2.3])}em}`
  return { css, body }
}

export const officeBill: Design = {
  name: 'office-bill',
  use: 'judge',
  vendors:
    'University of {city}|{surname} College|City of {city}|{city} County|{surname} State University|{city} Water District|Port of {city}|{city} Public Library|Board of Regents, University of {city}|The {surname} Institute',
  languages: ['en'],
  print: printOffice,
}
export const paymentAdvice: Design = { name: 'payment-advice', use: 'judge', print: printAdvice }
export const courtesyCopy: Design = {
  name: 'courtesy-copy',
  use: 'judge',
  languages: ['it', 'es'],
  print: printCourtesy,
}
export const trader: Design = {
  name: 'trader',
  use: 'judge',
  countries: ['AU', 'NZ', 'ZA', 'IE'],
  trade: 'build',
  print: printTrader,
}
