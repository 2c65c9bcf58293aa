import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  customerNumber,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  pair,
  request,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, pairGrid, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  otherCompany,
  remitAddress,
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
  const to = html`<div class="to"><div class="cap">${caption(p, 'billTo')}</div>${r.chance(0.4) && html`<div>${r.pick(['Cust #', 'Acct:', 'ID', 'ID#:', 'ID No.'])} ${customerNumber(p)}</div>`}${customerBlock(p)}</div>`
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
