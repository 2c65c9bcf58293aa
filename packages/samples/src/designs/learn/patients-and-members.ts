import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  customerNumberPair,
  due,
  items,
  meta,
  notes,
  numberPair,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairTable } from '../labels.ts'
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
  const memberLine = html`<div>${r.pick([caption(p, 'customerNumber'), html`Member`, html`Patron #`])} ${customerNumber(p)}</div>`
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
