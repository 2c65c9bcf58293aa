import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumberPair,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  otherNumbers,
  pair,
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import {
  addressedName,
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  otherCompany,
  registrations,
  remitAddress,
  slogan,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A franchise: the trade name large, the firm that runs it behind "dba" or "operated by", and the chain in the foot. */
function printFranchise(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const sign = r.chance(0.5) ? facts.vendor.brand : makeOrdinaryName(language, world, 'signs', r)
  const runBy = r.pick([
    html`${vendorName(p)} ${r.pick(['d/b/a', 'dba', 'DBA', 'D.B.A.', 't/a', 'trading as'])} ${sign}`,
    html`${r.pick(['Operated by', 'Owned and operated by', 'A division of', 'A service of', 'Franchise of:'])} ${vendorName(p)}`,
    html`${vendorName(p)}`,
  ])
  const own = html`<div>${p.logo ?? html`<div class="brand">${sign}</div>`}<div class="small">${runBy}</div>${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const to = html`<div class="to"><div class="cap">${caption(p, 'billTo')}</div>${r.chance(0.4) && html`<div>${r.pick(['Cust #', 'Acct:', 'ID'])} ${facts.customerNumber}</div>`}${customerBlock(p)}</div>`
  const job = html`<div class="to"><div class="cap">${r.pick(['Service Location', 'Job site', 'Serviced at', 'Location'])}</div>${r.pick([makePerson(world, r), otherCompany(p, 'site').name, facts.project])}${stacked(otherCompany(p, 'site').address)}</div>`
  const pairs = pairTable(p, [numberPair(p), ...meta(p, 6)])
  const people = pairLines(p, [pair(p, 'contact', makePerson(world, r))])
  const body = html`<div class="row">${r.chance(0.7) ? [own, pairs] : [pairs, own]}</div><h1>${title(p)}</h1><div class="row">${r.chance(0.7) ? [to, job] : [job, to]}</div>${people}${items(p)}${totals(p)}${notes(p)}${r.chance(0.5) && html`<div class="small">${r.pick(['Make checks payable to', 'Payable to', 'Mail payment to:'])} ${joined([vendorName(p), ...remitAddress(p)], ', ')}</div>`}<div class="foot fine mid">${r.pick(['Each location is independently owned and operated.', `© ${sign} Franchising, Inc. All rights reserved.`, facts.vendor.website])}</div>`
  const css = `${tableStyle(r)}.brand{font-size:2.2em}h1{font-size:1.5em;margin:4mm 0;text-align:${r.pick(['left', 'right', 'center'])}}.cap{font-weight:700;${r.pick(['border-bottom:1px solid #555', 'background:var(--tint);padding:.5mm 1mm', ''])}}.to{flex:1}`
  return { css, body, margins: [12, 15, 10] as const }
}

/** A traffic system's bill for airtime: where to pay and whom it bills side by side, the station beside them, the advertiser in a strip. */
function printAirtime(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const advertiser = makeOrdinaryName(language, world, 'firms', r)
  const line = (head: string, text: string) => ({ label: [{ text: head }], value: [{ text }] })
  const station = html`<div class="station">${r.chance(0.6) ? brand(p) : html`<b>${facts.vendor.brand}</b>`}${r.chance(0.5) && stacked(vendorAddress(p), 'small')}</div>`
  const pay = html`<div><div class="cap">${r.pick(['Send Payment To:', 'Remit Payment To', 'REMIT TO:', 'Payment Address'])}</div>${vendorName(p)}${stacked(r.chance(0.6) ? remitAddress(p) : vendorAddress(p))}</div>`
  const attention = r.pick([
    'Attention: Accounts Payable',
    'ATTN: MEDIA BILLING',
    `Attn: ${facts.customer.contact}`,
  ])
  const bill = html`<div><div class="cap">${r.pick(['Billing Address:', 'Bill To:', 'Agency:', 'Invoice To'])}</div>${customerName(p)}${r.chance(0.6) && !facts.customer.isPerson && html`<div>${attention}</div>`}${stacked(customerAddress(p))}</div>`
  const strip = r
    .shuffle([
      line('Advertiser', advertiser),
      line('Client', advertiser),
      line('Product', r.pick(['Issue', 'POL/ISSUE', 'Brand', 'Dealer group'])),
      line('Estimate', r.fill('####')),
      line('Account Exec', makePerson(world, r)),
      line('Buyer', makePerson(world, r)),
      line('Order #', r.fill('######')),
      line('Market', r.pick(['Cleveland', 'Tampa', 'Boise', 'Albany'])),
      line('Broadcast Month', day(p, facts.periodStart)),
    ])
    .slice(0, r.int(4, 7))
  const identity = r.shuffle([numberPair(p), ...meta(p, 4)])
  const top = r.shuffle([station, pay, bill])
  const body = html`<div class="row head">${top}<div class="id"><h1>${title(p)}</h1>${pairTable(p, identity)}</div></div>${r.chance(0.5) ? pairGrid(p, strip, 'strip') : html`<div class="two">${pairTable(p, strip.slice(0, 3))}${pairTable(p, strip.slice(3))}</div>`}${items(p)}${totals(p)}<div class="row small">${html`<div>${request(p)}</div>`}<div class="end"><b>${due(p)}</b></div></div>${notes(p)}<div class="foot fine">${r.pick(['Affidavit of performance.', 'All times are approximate.', 'This station does not discriminate in the sale of advertising time.'])} ${number(p)} ${date(p)}</div>`
  const css = `${tableStyle(r)}.head{margin-bottom:5mm;gap:5mm;${r.pick(['flex-wrap:wrap', ''])}}.cap{font-weight:700;${r.pick(['font-size:.85em', ''])}}.brand{font-size:1.5em}h1{font-size:1.4em}.strip{width:100%;margin-bottom:3mm}.strip th,.strip td{border:1px solid #777;padding:.6mm 1mm;font-size:.86em}.strip th{background:var(--tint)}.two{display:flex;gap:12mm}`
  return { css, body, margins: [11, 12, 9] as const }
}

/** Treatment of one person, paid by another: patient, guarantor, provider and insurer, with the facility in the head or on a slip. */
function printGuarantor(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const patient = makePerson(world, r)
  const doctor = `${r.pick(['Dr. ', ''])}${makePerson(world, r)}${r.pick([', MD', ', DDS', ' DVM', ''])}`
  const insurer = makeOrdinaryName(language, world, 'firms', r)
  const line = (head: string, content: ReturnType<typeof caption> | string) =>
    html`<tr><th>${head}</th><td>${content}</td></tr>`
  const rows = r.shuffle([
    line(r.pick(['Patient:', 'Patient name', 'Pet:', 'Resident']), patient),
    line(r.pick(['Provider:', 'Attending', 'Therapist', 'Doctor:']), doctor),
    line(r.pick(['Insurance:', 'Primary insurer', 'Plan']), insurer),
    line(r.pick(['Acct No.', 'MRN', 'Chart #']), r.fill('######')),
  ])
  const payer = html`<div class="to">${r.chance(0.7) && html`<div class="cap">${r.pick(['Responsible party', 'Guarantor', 'BILL TO', 'Guarantor name and address', 'Account holder'])}</div>`}${customerBlock(p)}</div>`
  const own = html`<div>${r.chance(0.6) ? html`<div class="brand">${vendorName(p)}</div>` : html`${brand(p)}<div>${vendorName(p)}</div>`}${r.chance(0.4) && html`<div class="small">${doctor}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const pairs = pairTable(p, [numberPair(p), ...meta(p, 4), ...otherNumbers(p, 1)])
  const table = html`<table class="who">${rows.slice(0, r.int(2, 4))}</table>`
  const slip = html`<div class="foot slip"><div class="row"><div>${customerName(p)}${stacked(facts.customer.address)}</div><div><div class="fine">${r.pick(['Remit to', 'Make checks payable to:', 'Return with payment to'])}</div>${vendorName(p)}${stacked(r.chance(0.5) ? remitAddress(p) : vendorAddress(p))}</div></div></div>`
  const body = html`<div class="row">${r.chance(0.7) ? [own, pairs] : [pairs, own]}</div><h1>${title(p)}</h1><div class="row">${r.chance(0.5) ? [payer, table] : [table, payer]}</div>${items(p)}${totals(p)}${notes(p)}${r.chance(0.6) && slip}`
  const css = `${tableStyle(r)}h1{font-size:1.4em;margin:6mm 0 3mm}.who th{padding-right:5mm;color:#555}.cap{font-size:.85em;color:#555}.slip{border-top:1px dashed #000;padding:4mm 6mm 0}.to{min-width:70mm;${r.pick(['', 'border:1px solid #777;padding:2mm'])}}`
  return { css, body, margins: [12, 15, 10] as const }
}

/** A cooperative's bill: the member's number above the name, shares of a field or a field's owner, and a board in the head. */
function printCooperative(p: Paper) {
  const { facts, random: r } = p
  const { world } = facts.region
  const board = Array.from({ length: r.int(2, 4) }, () => makePerson(world, r))
  const own = html`<div class="mid head"><div class="brand">${vendorName(p)}</div>${r.chance(0.4) && slogan(p)}<div class="small">${joined([...vendorAddress(p), ...contacts(p)], r.pick([' • ', ' | ', ', ']))}</div>${r.chance(0.4) && html`<div class="fine">${joined(board, '  ')}</div>`}</div>`
  const memberLine = html`<div>${r.pick([caption(p, 'customerNumber'), html`Member`, html`Patron #`])} ${facts.customerNumber}</div>`
  p.once('customerNumber')
  const to = html`<div class="to">${r.chance(0.6) && html`<div class="fine">${r.pick([caption(p, 'billTo'), html`Sold to`])}</div>`}${r.chance(0.7) && memberLine}${customerName(p)}${stacked([...besideCustomer(p), ...customerAddress(p)])}</div>`
  const plot = html`<div class="small">${r.pick(['Farm', 'Field', 'Split', 'Tract'])}: ${r.pick([makePerson(world, r), facts.project, `${makePerson(world, r)} 50% / ${makePerson(world, r)} 50%`])}</div>`
  const grid = pairGrid(p, [numberPair(p), ...meta(p, 6)], 'grid')
  const desk = html`<div class="small">${r.pick(['Branch', 'Location', 'Elevator', 'Depot'])}: ${makeOrdinaryName(facts.region.language, world, 'signs', r)}</div>`
  const body = html`${own}<div class="row">${r.chance(0.7) ? [to, html`<div>${title(p)}${desk}</div>`] : [html`<div>${title(p)}${desk}</div>`, to]}</div>${r.chance(0.5) && plot}${grid}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}<div class="foot row small"><div>${r.pick(['Received by', 'Signature'])} ________________</div><div class="end">${joined(registrations(p), ' · ')}</div></div>`
  const css = `${tableStyle(r)}.head{margin-bottom:6mm}.to{margin:0 0 5mm ${r.pick([0, 12])}mm}.grid{width:100%}.grid td,.grid th{border:1px solid #666;padding:.7mm 1.4mm}`
  return { css, body }
}

/** Dues of an association in care of its manager, whose name and logo stand first. */
function printAssociation(p: Paper) {
  const { facts, random: r } = p
  const manager = otherCompany(p, 'manager', 'consult')
  const managed = html`<div class="small">${r.pick(['Managed by', 'c/o', 'Managing agent:', 'In care of'])} ${manager.name}</div>`
  const place = r.chance(0.5) ? manager.address : vendorAddress(p)
  const own = html`<div>${r.chance(0.5) ? html`<div class="brand">${manager.brand}</div>` : ''}<b>${vendorName(p)}</b>${managed}${stacked(place)}</div>`
  const to = html`<div class="to"><div>${addressedName(p)}</div>${stacked(customerAddress(p))}</div>`
  const unit = html`<div>${r.pick(['Unit', 'Lot', 'Property', 'Unit owner'])}: ${r.pick([r.fill('%##'), facts.customer.address[0]!])}</div>`
  const numbers = pairTable(p, [customerNumberPair(p), numberPair(p), ...meta(p, 4)])
  const pay = html`<div class="foot pay"><div class="row"><div>${r.pick(['Make check payable to:', 'Payable to', 'Pay to the order of'])}<div>${vendorName(p)}</div>${stacked(r.chance(0.5) ? remitAddress(p) : [`c/o ${manager.name}`, ...manager.address])}</div><div class="end">${caption(p, 'due')}<br><b>${due(p)}</b></div></div></div>`
  const body = html`<div class="row">${own}<h1>${title(p)}</h1></div><div class="row mid2">${r.chance(0.7) ? [to, numbers] : [numbers, to]}</div>${unit}${items(p)}${totals(p)}${notes(p)}${pay}`
  const css = `${tableStyle(r)}h1{font-size:1.6em}.mid2{margin:${r.pick([8, 16])}mm 0 6mm}.to{padding-left:${r.pick([0, 10])}mm}.pay{border-top:1px dashed #555;padding-top:3mm}`
  return { css, body, margins: [14, 18, 10] as const }
}

export const franchise: Design = { name: 'franchise', use: 'learn', languages: ['en'], print: printFranchise }
export const airtime: Design = {
  name: 'airtime',
  use: 'learn',
  countries: ['US'],
  vendors:
    '{surname} Broadcasting of {city}, LLC|{surname} Television Inc.|K???|W???-TV|{city} Media Partners LLC|{surname} Stations Group|{brand} Radio Networks, Inc.|{city} Public Media|K???-FM|{surname} & {surname} Outdoor LLC',
  descriptions:
    'M-Su 5a-12m :30|Tu-F 7a-9a Morning Drive|Evening News at 6|Sponsorship, traffic report|Run of station|Bulletin 14x48, Route 9|Digital display 300x250|Prime, Th 8p-9p|Weekend sports block|Cable zone 4, news|Added value :15',
  print: printAirtime,
}
export const guarantor: Design = {
  name: 'guarantor',
  use: 'learn',
  languages: ['en'],
  vendors:
    '{city} Family Dentistry|{surname} Orthopedics PLLC|{city} Veterinary Hospital|{surname} & {surname} Pediatrics, P.A.|{city} Regional Medical Center|{brand} Imaging Associates|St. {given} Hospital|{surname} Physical Therapy LLC',
  print: printGuarantor,
}
export const cooperative: Design = {
  name: 'cooperative',
  use: 'learn',
  vendors: {
    en: '{surname} County Farmers Co-op|{city} Grain & Feed|{city} Cooperative Association|United {city} Growers|{surname} Ag Services Inc.|Farmers Union of {city}',
    de: 'Raiffeisen-Warengenossenschaft {city} eG|Landhandel {surname} GmbH|Winzergenossenschaft {city} eG|Maschinenring {city} e.V.|Erzeugergemeinschaft {city} w.V.',
    fr: 'Coopérative agricole de {city}|CUMA de {city}|Union des vignerons de {city}|SCA {brand}',
    it: 'Cantina Sociale di {city}|Consorzio Agrario di {city}|Cooperativa {brand} s.c.a.',
    es: 'Cooperativa del Campo de {city} S. Coop.|S.A.T. {brand}|Bodega Cooperativa {surname}',
    da: '{city} Andelsselskab a.m.b.a.|{city} Grovvareforening',
  },
  print: printCooperative,
}
export const association: Design = {
  name: 'association',
  use: 'learn',
  languages: ['en'],
  vendors:
    '{surname} Village Homeowners Association|{city} Towers Condominium Trust|The {brand} at {city} HOA, Inc.|Residents’ Management Company {city} Ltd|{street} Owners Corporation|Body Corporate {surname} Court|{city} Business Improvement District',
  print: printAssociation,
}
