import { addDays } from '../../page/format.ts'
import { makeAddress, makePerson } from '../../world/company.ts'
import { makeOrdinaryName, townOf } from '../../world/ordinary-names.ts'
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
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  brokenVendorName,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  otherCompany,
  otherWithTaxId,
  registrations,
  slogan,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** A travel agency: who travels, with which airline and hotel, above or below who pays; the agency in the middle or at the foot. */
function printTravel(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const travellers = Array.from({ length: r.int(1, 3) }, () => {
    const [given, ...rest] = makePerson(world, r).toUpperCase().split(' ')
    return `${rest.join(' ')}/${given} ${r.pick(['MR', 'MRS', 'MS'])}`
  })
  const town = () => townOf(world, r).toUpperCase()
  const legs = html`<table class="legs">${Array.from({ length: r.int(1, 3) }, (_, i) => html`<tr><td>${day(p, addDays(facts.date, i * 3 + 12))}</td><td>${r.fill('?? ###')}</td><td>${town()} - ${town()}</td><td>${r.chance(0.5) ? makeOrdinaryName(language, world, 'signs', r) : `Hotel ${makeOrdinaryName(language, world, 'signs', r)}`}</td></tr>`)}</table>`
  const people = html`<div class="people">${travellers.map((name) => html`<div>${name}</div>`)}</div>`
  const agency = r.pick([
    html`<div class="mid own">${brand(p)}<div>${vendorName(p)}</div><div class="small">${joined([...vendorAddress(p), ...contacts(p)], ' · ')}</div></div>`,
    html`<div class="row own"><div>${brand(p)}${slogan(p, 'small')}</div><div class="fine end">IATA ${r.fill('##-# ####')}<br>${notice(p)}</div></div>`,
  ])
  const to = html`<div class="to">${customerBlock(p)}</div>`
  const numbers = pairTable(p, [...r.shuffle([...otherNumbers(p, 2), ...meta(p, 4)])])
  const foot = html`<div class="foot fine">${joined([vendorName(p), ...vendorAddress(p), ...registrations(p), ...bank(p)], r.pick([' | ', ', ']))}</div>`
  const body = html`${agency}<div class="row">${r.chance(0.5) ? [to, numbers] : [numbers, to]}</div><h1>${title(p)}</h1>${r.chance(0.5) ? [people, legs] : [legs, people]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}${foot}`
  const css = `${tableStyle(r)}.own{margin-bottom:8mm}.own img{display:inline-block}h1{font-size:1.4em;margin:5mm 0 3mm}.legs{width:100%;font-size:.9em;margin:2mm 0}.legs td{padding:.4mm 1mm;border-bottom:1px dotted #aaa}.people{font-family:Cousine;font-size:.85em}`
  return { css, body }
}

/** A car or machine hire: renter, driver and who is billed in one row, the brand above, the firm that runs it small. */
function printRental(p: Paper) {
  const { facts, random: r } = p
  const { world } = facts.region
  const driver = facts.customer.isPerson ? facts.customer.name : makePerson(world, r)
  const station = makeAddress(world, r).join(', ')
  const col = (head: ReturnType<typeof caption> | string, content: ReturnType<typeof caption>) =>
    html`<div class="col"><div class="cap">${head}</div>${content}</div>`
  const isOneBilled = r.chance(0.5)
  const billed = col(
    r.pick([caption(p, 'billTo'), role(p, 'debtor'), role(p, 'lessee')]),
    isOneBilled
      ? customerBlock(p)
      : html`${customerName(p)}${stacked([...customerAddress(p), customerId(p)])}`,
  )
  const used = col(
    r.pick(['Driver', 'Fahrer', 'Conductor', 'Renter']),
    html`${driver}<div>${r.fill('?######')}</div>`,
  )
  const car = col(
    r.pick(['Vehicle', 'Group', 'Unit', 'Auto']),
    html`${r.pick(['VW T-Roc', 'Fiat 500', 'Mini-Bagger 1.8 t', 'Ford Focus SW', 'Genie GS-1932'])}<div>${r.fill('?? ### ??')}</div>`,
  )
  const place = html`<table class="stations"><tr><td>${r.pick(['Check-out', 'Out', '→'])}</td><td>${day(p, addDays(facts.date, -6))} 09:${r.fill('%#').replace(/[6-9](?=.)/, '3')}</td><td>${station}</td></tr><tr><td>${r.pick(['Check-in', 'In', '←'])}</td><td>${day(p, addDays(facts.date, -1))}</td><td>${r.chance(0.6) ? station : makeAddress(world, r).join(', ')}</td></tr></table>`
  const firm = html`<div class="firm">${r.chance(0.4) && html`<span class="fine">${role(p, 'creditor')}</span> `}${r.chance(0.3) ? brokenVendorName(p) : vendorName(p)}${r.chance(0.5) ? html`, ` : html`<br>`}${joined(vendorAddress(p), ', ')}${html`<div>${joined(taxAndRegister(p), ' / ')}</div>`}</div>`
  const isTop = r.chance(0.4)
  const body = html`<div class="row head">${brand(p)}<div class="end"><h1>${title(p)}</h1>${isTop && html`<div class="fine">${firm}</div>`}</div></div><div class="cols">${r.pick(
    [
      [billed, used, car],
      [used, billed, car],
      [car, used, billed],
    ],
  )}</div>${pairGrid(p, [...otherNumbers(p, r.int(1, 2)), ...meta(p, 4)], 'numbers')}${place}${items(p)}${totals(p)}<div class="small">${stacked(bank(p))}</div>${notes(p)}${!isTop && html`<div class="foot fine">${firm}</div>`}`
  const css = `${tableStyle(r)}.head{${r.pick(['background:#ffdd00;padding:3mm', 'border-bottom:3px solid var(--accent);padding-bottom:2mm'])};margin-bottom:5mm}.head .brand{${r.chance(0.3) ? 'font-style:italic' : ''}}h1{font-size:1.4em}.cols{display:flex;gap:4mm;margin-bottom:4mm}.col{flex:1;${r.pick(['border:1px solid #bbb;padding:1.5mm', ''])}}.cap{font-size:.82em;font-weight:700;text-transform:uppercase;color:${r.pick(['#666', 'var(--accent)'])}}.numbers{width:100%;margin-bottom:3mm}.numbers th{font-size:.8em;color:#666}.stations{width:100%;font-size:.88em}.stations td{padding:.5mm 2mm .5mm 0}`
  return { css, body, margins: [12, 15, 10] as const }
}

/** Tickets: the event large, its organiser in a line, the buyer among the order's lines, and the platform's own address. */
function printTicket(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const event = makeOrdinaryName(language, world, 'signs', r)
  const venue = `${makeOrdinaryName(language, world, 'signs', r)}, ${townOf(world, r)}`
  const by = html`<div class="by">${r.chance(0.5) ? caption(p, 'from') : role(p, 'creditor')}: ${vendorName(p)}</div>`
  const show = html`<div class="show"><div class="event">${event}</div><div>${venue}</div><div>${day(p, addDays(facts.date, 33))} · ${r.pick(['19:30', '20:00', '8 pm', '11:00'])}</div>${by}</div>`
  const seats = html`<div class="seats">${r.pick(['Block', 'Row', 'Sector'])} ${r.fill('?')} · ${r.fill('%#')} · ${makePerson(world, r)}</div>`
  const order = html`<div class="order"><h1>${title(p)}</h1>${pairLines(p, [...meta(p, 3), ...otherNumbers(p, r.int(1, 2))])}</div>`
  const buyer = html`<div class="buyer">${r.chance(0.6) ? html`<div class="cap">${r.pick([caption(p, 'billTo'), role(p, 'debtor')])}</div>` : ''}${r.chance(0.5) && !facts.customer.isPerson ? html`<div>${facts.customer.contact}</div>` : ''}${customerName(p)}${stacked(customerAddress(p))}</div>`
  const platform = html`<div class="foot fine">${r.chance(0.6) ? otherWithTaxId(p, 'platform') : joined([otherCompany(p, 'platform').name, ...otherCompany(p, 'platform').address], ' · ')}</div>`
  const own = html`<div class="small own">${joined([vendorName(p), ...vendorAddress(p), taxId(p)], ', ')}</div>`
  const body = html`<div class="row top">${r.chance(0.6) ? [show, order] : [order, show]}</div>${r.chance(0.5) && seats}${buyer}${items(p)}${totals(p)}${own}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}${platform}`
  const css = `${tableStyle(r)}.top{${r.pick(['border:1px solid #000;padding:3mm', 'background:var(--tint);padding:4mm', ''])};margin-bottom:6mm}.event{font-size:${r.pick([1.7, 2.3])}em;font-weight:700;line-height:1.1}.by{margin-top:2mm}h1{font-size:1.2em}.seats{border-bottom:1px dashed #888;padding-bottom:3mm;margin-bottom:5mm}.cap{font-weight:700}.buyer{margin-bottom:4mm}.own{margin-top:5mm}`
  return { css, body }
}

/** A ride or a service that a platform bills in the name of who gave it: the platform's brand above, its firm in the middle. */
function printOnBehalf(p: Paper) {
  const { facts, random: r } = p
  const platform = otherCompany(p, 'platform', 'it')
  const agent = r.chance(0.6)
    ? html`<div class="agent small">${platform.name} ${role(p, 'onBehalf')}:</div>`
    : html`<div class="agent small">${platform.name}, ${joined(platform.address, ', ')}<br>${role(p, 'onBehalf')}</div>`
  const giver = html`<div class="giver">${agent}<div class="${r.pick(['bold', ''])}">${vendorName(p)}</div>${stacked([...vendorAddress(p), taxId(p)])}</div>`
  const to = html`<div class="rider">${r.chance(0.5) && html`<div class="cap">${caption(p, 'billTo')}</div>`}${customerName(p)}${stacked([...customerAddress(p), customerId(p)])}</div>`
  const ride = html`<table class="ride"><tr><td>●</td><td>${makeAddress(facts.region.world, r).join(', ')}</td></tr><tr><td>■</td><td>${makeAddress(facts.region.world, r).join(', ')}</td></tr></table>`
  const heading = html`<h1>${title(p)}</h1>`
  const facts_ = r.chance(0.5)
    ? html`<div>${label(p, 'number')} ${number(p)} ${r.pick(['·', '|', ' '])} ${label(p, 'date')} ${date(p)}</div>`
    : pairTable(p, r.shuffle([numberPair(p), datePair(p), ...otherNumbers(p, 1)]))
  const head = html`<div class="row head"><div class="platform">${platform.brand}</div><div class="end">${due(p)}</div></div>`
  const sides = r.pick([
    [giver, to],
    [to, giver],
  ])
  const isStacked = r.chance(0.4)
  const body = html`${head}${heading}${facts_}${isStacked ? sides : html`<div class="row sides">${sides}</div>`}${r.chance(0.5) && ride}${pairLines(p, meta(p, 3))}${items(p)}${totals(p)}${notes(p)}<div class="foot fine">${platform.name} · ${joined(platform.address, ', ')} · ${caption(p, 'vatId')} ${platform.taxId}</div>`
  const css = `${tableStyle(r)}.head{font-size:1.3em;margin-bottom:7mm}.platform{font-weight:700;font-size:1.3em}h1{font-size:1.5em;margin-bottom:2mm}.sides{margin:5mm 0}.giver,.rider{margin:${isStacked ? '4mm 0' : '0'}}.cap{color:#666}.ride{margin:3mm 0}.ride td{padding-right:3mm}`
  return { css, body }
}

export const travelAgency: Design = {
  name: 'travel-agency',
  use: 'learn',
  trade: 'hotel',
  print: printTravel,
}
export const rental: Design = { name: 'rental', use: 'learn', print: printRental }
export const ticket: Design = { name: 'ticket', use: 'learn', kind: 'invoice', print: printTicket }
export const onBehalf: Design = { name: 'on-behalf', use: 'learn', print: printOnBehalf }
