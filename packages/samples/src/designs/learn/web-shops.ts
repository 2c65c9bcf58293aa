import { makePerson } from '../../world/company.ts'
import {
  bank,
  date,
  datePair,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  otherNumbers,
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, value } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  nearLine,
  registrations,
  shipToBlock,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** A shop program's order: the shop's address on the web as its head, who ordered above the firm, the seller's firm at the foot. */
function printShop(p: Paper) {
  const { facts, random: r } = p
  const shop = r.pick([
    html`<div class="shop">${brand(p)}</div>`,
    html`<div class="shop"><div class="site">${value(p, 'vendor_website', facts.vendor.website)}</div></div>`,
  ])
  const isNamed = r.chance(0.5)
  const own = html`<div class="small own">${isNamed && vendorName(p)}${stacked([...vendorAddress(p), value(p, 'vendor_phone', facts.vendor.phone)])}</div>`
  const buyer = facts.customer.isPerson ? '' : makePerson(facts.region.world, r)
  const isOver = r.chance(0.7)
  const to = html`<div class="col"><div class="cap">${caption(p, 'billTo')}</div>${isOver && buyer !== '' && html`<div>${buyer}</div>`}<div>${customerName(p)}</div>${!isOver && html`<div>${buyer}</div>`}${stacked([...customerAddress(p), facts.customer.email, customerId(p)])}</div>`
  const ship = html`<div class="col"><div class="cap">${caption(p, 'shipTo')}</div>${buyer !== '' && html`<div>${buyer}</div>`}${shipToBlock(p)}</div>`
  const order = html`<div class="col">${pairTable(p, r.shuffle([...meta(p, 5), ...otherNumbers(p, r.int(0, 2))]))}</div>`
  const columns = r.pick([
    [to, ship, order],
    [to, order],
    [order, to, ship],
    [ship, to],
  ])
  const hasOrder = columns.includes(order)
  const rest = hasOrder ? '' : pairGrid(p, meta(p, 5), 'grid')
  const identity = hasOrder ? '' : html`<div>${label(p, 'number')} ${number(p)} – ${date(p)}</div>`
  const body = html`<div class="row head">${r.chance(0.7) ? [shop, own] : [own, shop]}</div><h1>${title(p)}</h1>${identity}<div class="cols">${columns}</div>${rest}${items(p)}${totals(p)}${notes(p)}<div class="foot fine mid">${joined([...(!isNamed || r.chance(0.5) ? [vendorName(p)] : []), ...taxAndRegister(p), ...contacts(p)], r.pick([' – ', ' | ', ' · ']))}</div>`
  const css = `${tableStyle(r)}.site{font-size:1.8em;font-weight:700}.head{margin-bottom:8mm}h1{font-size:${r.pick([1.3, 1.8])}em;text-transform:${r.pick(['uppercase', 'none'])};margin-bottom:3mm}.cols{display:flex;gap:6mm;margin:3mm 0 5mm}.col{flex:1;overflow-wrap:anywhere}.cap{font-weight:700}.grid{width:100%}.grid th{font-size:.85em;color:#666}.own{${r.pick(['text-align:right', ''])}}`
  return { css, body, margins: [15, 17, 12] as const }
}

/** An app's page: the amount first, then what was bought, and both parties in two blocks at the very end. */
function printPartiesLast(p: Paper) {
  const { facts, random: r } = p
  const word = (key: 'from' | 'billTo') =>
    r.chance(0.5) ? caption(p, key) : html`${role(p, key === 'from' ? 'creditor' : 'debtor')}`
  const own = html`<div class="side"><div class="cap">${word('from')}</div><div class="name">${vendorName(p)}</div>${stacked([...vendorAddress(p), ...contacts(p), ...registrations(p)])}</div>`
  const other = html`<div class="side"><div class="cap">${word('billTo')}</div>${customerBlock(p)}</div>`
  const sides = html`<div class="sides">${r.chance(0.6) ? [own, other] : [other, own]}</div>`
  const head = html`<div class="${r.pick(['mid', 'left'])}">${r.chance(0.5) && html`<div class="center">${brand(p)}</div>`}<h1>${title(p)}</h1><div class="amount">${due(p)}</div>${r.chance(0.4) && html`<div class="small">${notice(p)}</div>`}</div>`
  const details = r.chance(0.5)
    ? html`<div class="lines">${pairLines(p, [numberPair(p), datePair(p), ...otherNumbers(p, r.int(0, 2)), ...meta(p, 4)])}</div>`
    : pairTable(p, [numberPair(p), datePair(p), ...meta(p, 5)], 'wide')
  const body = html`${head}${r.chance(0.7) ? [details, items(p), totals(p)] : [items(p), totals(p), details]}<p>${facts.kind === 'invoice' && r.chance(0.5) ? request(p) : labelled(p, 'terms', terms(p))}</p>${stacked(r.chance(0.4) ? bank(p) : [])}${sides}${notes(p)}`
  const css = `${tableStyle(r)}.amount{font-size:2.4em;font-weight:700;line-height:1.3}.center img{margin:0 auto 4mm}h1{font-size:1.2em;color:#555}.lines{margin:5mm 0}.wide{width:100%;margin:4mm 0}.wide td{text-align:right}.wide td,.wide th{border-bottom:1px solid #eee;padding:1mm 0}.sides{display:flex;gap:10mm;margin:9mm 0 5mm;border-top:1px solid #ccc;padding-top:4mm;flex-direction:${r.pick(['row', 'row', 'column'])}}.side{flex:1}.cap{color:#777;font-size:.88em}.name{font-weight:${r.pick([400, 700])}}`
  return { css, body, margins: [18, 22, 14] as const }
}

/** A page of a studio or adviser: all facts and the customer in a bar at one side, the issuer at the bar's end. */
function printSideBar(p: Paper) {
  const { random: r } = p
  const own = html`<div class="own"><div class="name">${vendorName(p)}</div>${r.chance(0.4) && html`<div class="fine">${nearLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)])}</div>`
  const to = html`<div class="group"><div class="cap">${r.pick([role(p, 'debtor'), caption(p, 'billTo'), ''])}</div>${customerBlock(p)}</div>`
  const numbers = html`<div class="group">${pairLines(p, [...meta(p, 5)])}</div>`
  const bar = html`<div class="bar">${r.chance(0.6) ? [to, numbers] : [numbers, to]}<div class="last">${own}</div></div>`
  const main = html`<div class="grow main"><h1>${title(p)}</h1>${r.chance(0.3) && html`<div class="fine">${notice(p)}</div>`}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}</div>`
  const body = html`<div class="page">${r.chance(0.6) ? [bar, main] : [main, bar]}</div>`
  const dark = r.chance(0.3)
  const css = `${tableStyle(r)}.page{display:flex;flex:1;gap:8mm}.main{min-width:0}.bar{flex:none;width:${r.int(48, 58)}mm;display:flex;flex-direction:column;${dark ? 'background:#24303c;color:#fff;padding:5mm' : r.pick(['background:var(--tint);padding:5mm', 'border:1px solid #ddd;padding:4mm', 'padding:0'])};overflow-wrap:anywhere;font-size:.9em}.group{margin-bottom:8mm}.cap{font-size:.85em;opacity:.7}.last{margin-top:auto}.own .name{font-weight:700;${r.pick(['', 'text-transform:uppercase', 'letter-spacing:.12em'])}}h1{font-size:${r.pick([1.8, 2.6, 3.4])}em;font-weight:${r.pick([400, 700])};margin-bottom:10mm}`
  return { css, body, margins: [12, 13, 11] as const }
}

export const shopOrder: Design = { name: 'shop-order', use: 'learn', print: printShop }
export const partiesLast: Design = { name: 'parties-last', use: 'learn', print: printPartiesLast }
export const sideBar: Design = { name: 'side-bar', use: 'learn', print: printSideBar }
