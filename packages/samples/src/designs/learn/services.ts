import { ownerLine } from '../../invoice/blocks/beside-name.ts'
import { placeAndDate } from '../../invoice/blocks/meta.ts'
import { addDays } from '../../page/format.ts'
import { makeAddress, makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  datePair,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairStack, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  customerName,
  letterhead,
  nearLine,
  registrations,
  remitAddress,
  senderLine,
  shipToBlock,
  slogan,
  taxId,
  vendorAddress,
  vendorBlock,
  vendorName,
} from '../parties.ts'

/** A craftsman's invoice: the firm at the right under its sign, the site between the address and the items. */
function printCraftsman(p: Paper) {
  const { facts, random: r } = p
  const own = html`<div class="own">${brand(p)}${r.chance(0.7) && html`<div class="small">${r.chance(0.5) ? nearLine(p) : slogan(p)}</div>`}${r.chance(0.5) && html`<div>${vendorName(p)}</div>`}${r.chance(0.4) && !facts.vendor.isPerson && html`<div>${ownerLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}${r.chance(0.5) && stacked(registrations(p), 'small')}</div>`
  const to = html`<div class="to"><div class="fine">${senderLine(p)}</div>${customerBlock(p)}</div>`
  const site = html`<div class="site"><b>${r.pick([caption(p, 'shipTo'), caption(p, 'project')])}:</b> ${r.chance(0.5) ? html`${facts.shipTo?.name ?? facts.project}, ` : ''}${makeAddress(facts.region.world, r).join(', ')}</div>`
  const lead = r.chance(0.5)
    ? html`<div class="end">${printed(p, placeAndDate(p))}</div><h1>${title(p)} ${number(p)}</h1>`
    : html`<h1>${title(p)}</h1>`
  const body = html`<div class="row">${r.chance(0.8) ? [to, own] : [own, to]}</div>${lead}${pairLines(p, meta(p, 5))}${r.chance(0.6) && site}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine mid">${joined([...bank(p), taxId(p)], r.pick([' · ', ' | ', ' - ']))}</div>`
  const css = `${tableStyle(r)}.own{max-width:78mm;text-align:${r.pick(['right', 'left', 'center'])}}.own img{margin:${r.pick(['0 0 0 auto', '0'])}}.to{margin-top:${r.pick([12, 25])}mm}.to .fine{border-bottom:1px solid #777;margin-bottom:2mm}h1{font-size:1.5em;margin:7mm 0 3mm}.site{margin:3mm 0;${r.pick(['background:var(--tint);padding:1.5mm', ''])}}.brand{font-size:${r.pick([1.5, 2.2])}em}`
  return { css, body }
}

/** Temporary work: the names of those who worked, the client, who approved the hours, and where to send payment. */
function printStaffing(p: Paper) {
  const { facts, random: r } = p
  const { world } = facts.region
  const people = facts.lines.map(() => makePerson(world, r))
  const hours = html`<table class="hours"><tr><th>${r.pick(['Employee', 'Contractor', 'Consultant', 'Candidate'])}</th><th>${r.pick(['Week ending', 'W/E'])}</th><th>${r.pick(['Approved by', 'Manager', 'Supervisor'])}</th></tr>${people.slice(0, 5).map((name, i) => html`<tr><td>${name}</td><td>${day(p, addDays(facts.date, -7 * i))}</td><td>${facts.customer.isPerson ? '' : facts.customer.contact}</td></tr>`)}</table>`
  const head = html`<div class="row bar"><div>${p.logo ?? html`<div class="brand">${facts.vendor.brand}</div>`}</div><div class="end">${title(p)}<br>${pairLines(p, [numberPair(p), datePair(p)])}</div></div>`
  const remit = html`<div><div class="cap">${r.pick(['Remit payment to', 'Remit to', 'Please mail checks to'])}</div>${vendorName(p)}${stacked(r.chance(0.6) ? remitAddress(p) : vendorAddress(p))}</div>`
  const to = html`<div><div class="cap">${r.pick(['Client', 'Bill to', 'Customer', 'Invoice to'])}</div>${customerBlock(p)}</div>`
  const site = html`<div><div class="cap">${r.pick(['Work site', 'Department', 'Location', 'Job title'])}</div>${r.pick([facts.project, makeOrdinaryName('en', world, 'signs', r), 'Warehouse associate'])}</div>`
  const body = html`${head}<div class="row three">${r.shuffle([remit, to, site])}</div>${pairTable(p, meta(p, 4))}${hours}${items(p)}${totals(p)}<p class="small">${r.chance(0.5) && html`${taxId(p)} `}${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine">${joined([vendorName(p), ...contacts(p)], ' | ')}</div>`
  const css = `${tableStyle(r)}.bar{${r.pick(['background:var(--accent);color:#fff;padding:3mm', 'border-bottom:2px solid var(--accent);padding-bottom:2mm'])}}.bar .brand{${r.pick(['color:inherit', ''])}}.bar img{background:#fff}.three{margin:6mm 0}.cap{font-weight:700;font-size:.85em;text-transform:uppercase}.hours{width:100%;margin:3mm 0;font-size:.9em}.hours th{font-weight:700;border-bottom:1px solid #999}`
  return { css, body }
}

/** An insurer's or association's bill: the member and the contract, a premium, and an account to pay to. */
function printPolicy(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const product = makeOrdinaryName(language, world, 'signs', r)
  const agent = makePerson(world, r)
  const own = html`<div class="own">${letterhead(p)}${r.chance(0.7) && html`<div class="small">${nearLine(p)}</div>`}</div>`
  const details = html`<div class="info">${pairStack(p, meta(p, 7), 'line')}<div class="line"><div class="label">${section(p, 'contract')}</div>${r.fill('%##-######')}</div><div class="line"><div class="label">${caption(p, 'contact')}</div>${agent}</div></div>`
  const to = html`<div class="to"><div class="fine">${senderLine(p)}</div>${customerBlock(p)}</div>`
  const heading = html`<h1>${title(p)}: ${product}</h1><div>${caption(p, 'period')}: ${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}</div>`
  const amount = html`<div class="due"><span>${caption(p, 'due')}</span> <b>${due(p)}</b></div>`
  const body = html`${own}<div class="row mainrow">${to}${details}</div>${heading}${items(p)}${totals(p)}${amount}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine">${joined([vendorName(p), ...vendorAddress(p), ...registrations(p)], ', ')}</div>`
  const css = `${tableStyle(r)}.own{text-align:${r.pick(['left', 'right', 'center'])};margin-bottom:9mm}.own img{margin:${r.pick(['0', '0 0 0 auto', '0 auto'])}}.to{width:88mm}.info{width:58mm;font-size:.86em;${r.pick(['border-left:2px solid var(--accent);padding-left:3mm', 'background:var(--tint);padding:3mm'])}}.line{margin-bottom:1.2mm}.label{color:#666;font-size:.88em}h1{font-size:1.35em;margin:9mm 0 1mm}.due{font-size:1.2em;margin:4mm 0;padding:2mm;border:1px solid var(--accent)}`
  return { css, body, margins: [14, 19, 10] as const }
}

/** Both parties in running lines, "From: … To: …", in either order, above or below the document's facts. */
function printInline(p: Paper) {
  const { facts, random: r } = p
  const isOneLine = r.chance(0.4)
  const from = isOneLine
    ? html`<div>${label(p, 'from')} <b>${joined([vendorName(p), ...vendorAddress(p)], ', ')}</b></div>`
    : html`<div>${label(p, 'from')}<div class="in">${vendorBlock(p)}</div></div>`
  const to = isOneLine
    ? html`<div>${label(p, 'billTo')} <b>${customerName(p)}</b>${r.chance(0.6) ? html`, ${facts.customer.address.join(', ')}` : ''}</div>`
    : html`<div>${label(p, 'billTo')}<div class="in">${customerBlock(p)}</div></div>`
  const ship = html`<div>${label(p, 'shipTo')}<div class="in">${shipToBlock(p)}</div></div>`
  const parties = r.weighted([
    [[from, to], 4],
    [[to, from], 4],
    [[from, to, ship], isOneLine ? 0 : 2],
  ])
  const pairs = r.chance(0.5) ? pairLines(p, meta(p, 7)) : pairTable(p, meta(p, 7))
  const block = html`<div class="${isOneLine ? 'stack' : r.pick(['row', 'stack'])} parties">${parties}</div>`
  const body = html`<h1>${title(p)}</h1>${r.chance(0.5) ? [block, pairs] : [pairs, block]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}<div class="foot small">${joined([...contacts(p), ...registrations(p)], '  ')}</div>`
  const css = `${tableStyle(r)}h1{font-size:${r.pick([1.4, 2, 2.6])}em;text-align:${r.pick(['left', 'center', 'right'])};margin-bottom:4mm}.parties{margin:4mm 0}.stack>div{margin-bottom:2mm}.in{padding-left:${r.pick([0, 6, 12])}mm}`
  return { css, body }
}

export const craftsman: Design = { name: 'craftsman', use: 'learn', trade: 'build', print: printCraftsman }
export const staffing: Design = {
  name: 'staffing',
  use: 'learn',
  vendors:
    '{surname} Staffing Solutions, Inc.|{city} Workforce LLC|{surname} Personnel|{brand} Resourcing Ltd|{surname} Search Partners|{city} Temps|Nurses of {city}|{surname} Recruitment Limited|Talent {surname} Group',
  languages: ['en'],
  descriptions:
    'Regular hours|Overtime hours 1.5|Warehouse associate, regular|Forklift operator|Registered nurse, night|Accounting temp|Contract developer|Holiday pay|Placement fee',
  print: printStaffing,
}
export const policy: Design = { name: 'policy', use: 'learn', print: printPolicy }
export const inlineParties: Design = { name: 'inline-parties', use: 'learn', print: printInline }
