import { makeAddress } from '../../world/company.ts'
import { bank, day, due, items, meta, notes, number, otherNumbers, terms, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  besideCustomer,
  brokenCustomerName,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  letterhead,
  nearLine,
  otherCompany,
  registrations,
  senderLine,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** Rent and service charges: the manager's letterhead, the owner who lets and the tenant as cells of one table. */
function printRent(p: Paper) {
  const { facts, random: r } = p
  const isManaged = r.chance(0.35)
  const manager = otherCompany(p, 'manager', 'consult')
  const head = isManaged
    ? html`<div class="head"><div class="brand">${manager.name}</div><div class="small">${joined([...manager.address, manager.phone], ' · ')}</div></div>`
    : html`<div class="head">${letterhead(p)}<div class="small">${joined(contacts(p), ' · ')}</div></div>`
  const row = (word: string, content: ReturnType<typeof vendorName>) =>
    html`<tr><th>${word}${r.pick(['', ':'])}</th><td>${content}</td></tr>`
  const owner = row(
    role(p, 'landlord'),
    html`${vendorName(p)}${isManaged && html`, ${role(p, 'represented')} ${manager.name}`}${stacked(r.chance(0.6) ? [joined(vendorAddress(p), ', ')] : [])}`,
  )
  const tenant = row(role(p, 'tenant'), html`${customerName(p)}`)
  const object = row(
    p.word('project'),
    html`${r.pick([facts.project, `${r.int(1, 4)}. / ${r.int(1, 60)}`])}, ${makeAddress(facts.region.world, r).join(', ')}`,
  )
  const window = html`<div class="window">${r.chance(0.5) && html`<div class="fine">${isManaged ? joined([manager.name, ...manager.address], ', ') : senderLine(p)}</div>`}${customerBlock(p)}</div>`
  const rows = r.pick([
    [owner, tenant, object],
    [object, owner, tenant],
    [tenant, owner, object],
  ])
  const body = html`${head}${window}<h1>${title(p)} ${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}</h1><table class="contract">${rows}</table>${pairTable(p, [...meta(p, 5), ...otherNumbers(p, r.int(0, 2))])}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}<div class="foot fine">${isManaged ? joined([manager.name, manager.email, manager.website], ' | ') : joined([vendorName(p), ...registrations(p)], ' | ')}</div>`
  const css = `${tableStyle(r)}.head{text-align:${r.pick(['left', 'right', 'center'])};border-bottom:2px solid var(--accent);padding-bottom:2mm;margin-bottom:8mm}.window{margin-bottom:9mm}h1{font-size:1.25em}.contract{width:100%;margin:3mm 0}.contract th{width:38mm;font-weight:${r.pick([400, 700])}}.contract td,.contract th{${r.pick(['border:1px solid #aaa', 'border-bottom:1px dotted #888', ''])};padding:1mm 1.5mm}`
  return { css, body, margins: [15, 20, 12] as const }
}

/** A leasing firm's instalment: lessor, lessee, dealer and the leased thing in boxes of one strip, numbers in a grid. */
function printLeasing(p: Paper) {
  const { facts, random: r } = p
  const dealer = otherCompany(p, 'dealer', 'parts')
  const box = (head: string, content: ReturnType<typeof vendorName>) =>
    html`<div class="box"><div class="cap">${head}</div>${content}</div>`
  const lessor = box(
    role(p, 'lessor'),
    html`<b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...taxAndRegister(p)])}`,
  )
  const lessee = box(
    role(p, 'lessee'),
    html`<b>${customerName(p)}</b>${stacked([...besideCustomer(p), ...customerAddress(p), customerId(p)])}`,
  )
  const thing = box(
    r.pick(['Fahrzeug / Vehicle', 'Asset', 'Object', 'Obj.', p.word('project')]),
    html`${r.pick(['Kangoo Z.E.', 'Bizhub C368', 'Linde H30', 'Sprinter 316', 'Passat GTE'])}${stacked([r.fill('VF1??0###########'), r.fill('??-### ??')])}`,
  )
  const supplier = box(
    r.pick([p.word('contact'), 'Dealer', 'Partner']),
    html`${dealer.name}${stacked(dealer.address.slice(0, 2))}`,
  )
  const strip = r.pick([
    [lessor, lessee, thing],
    [lessee, lessor, supplier],
    [thing, lessee, lessor],
    [supplier, lessor, lessee],
  ])
  const numbers = pairGrid(p, r.shuffle([...otherNumbers(p, 2), ...meta(p, 4)]), 'numbers')
  const body = html`<div class="bar"><h1>${title(p)}</h1>${r.chance(0.4) && html`<div>${notice(p)}</div>`}</div><div class="strip">${strip}</div>${numbers}${items(p)}<div class="row"><div class="small">${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>${totals(p)}</div>${notes(p)}<div class="foot fine mid">${joined([r.chance(0.6) ? vendorName(p) : facts.vendor.brand, ...contacts(p)], ' – ')}</div>`
  const css = `${tableStyle(r)}.bar{${r.pick(['background:var(--accent);color:#fff', 'border-bottom:1px solid #000', 'background:var(--tint)'])};padding:2mm 3mm;display:flex;justify-content:space-between;align-items:baseline;margin-bottom:6mm}h1{font-size:1.5em}.strip{display:flex;gap:${r.pick(['0', '4mm'])}}.box{flex:1;${r.pick(['border:1px solid #777', 'border-top:2px solid var(--accent)', 'background:#f4f4f4'])};padding:1.5mm 2mm;font-size:.92em}.cap{font-size:.85em;color:#555;margin-bottom:1mm}.numbers{width:100%;margin:4mm 0}.numbers th{font-size:.82em;color:#555}.numbers td,.numbers th{padding:.6mm 1.5mm;border-left:1px solid #bbb}`
  return { css, body, margins: [12, 14, 10] as const }
}

/** Property management: the community of owners over several lines, the manager who acts for it below the name. */
function printRepresented(p: Paper) {
  const { facts, random: r } = p
  const manager = otherCompany(p, 'manager', 'consult')
  const agent = html`<div>${role(p, 'represented')} ${manager.name}</div>`
  const isBroken = facts.customer.name.split(' ').length > 1 && r.chance(0.6)
  const name = isBroken ? brokenCustomerName(p) : customerName(p)
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="cap">${r.pick([role(p, 'debtor'), caption(p, 'billTo')])}</div>`}<div>${name}</div>${agent}${stacked(customerAddress(p))}</div>`
  const own = html`<div class="own"><div class="bold">${vendorName(p)}</div>${r.chance(0.5) && html`<div class="fine">${nearLine(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)], 'small')}</div>`
  const site = html`<div class="site">${p.word('shipTo')}: ${makeAddress(facts.region.world, r).join(', ')}</div>`
  const lead = r.chance(0.5) ? html`<h1>${title(p)} ${number(p)}</h1>` : html`<h1>${title(p)}</h1>`
  const facts_ = html`<div class="facts">${pairStack(p, meta(p, 6))}</div>`
  const body = html`${p.logo && html`<div class="logo">${p.logo}</div>`}<div class="row">${r.chance(0.7) ? [to, own] : [own, to]}</div>${r.chance(0.5) ? [lead, facts_, site] : [site, lead, facts_]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine row"><div>${stacked(bank(p))}</div>${r.chance(0.5) && html`<div>${caption(p, 'due')} ${due(p)}</div>`}</div>`
  const css = `${tableStyle(r)}.logo{margin-bottom:6mm}.to{min-width:75mm;margin-top:${r.pick([0, 10, 22])}mm}.own{max-width:75mm;${r.pick(['', 'text-align:right', 'border-left:2px solid var(--accent);padding-left:3mm'])}}.cap{font-size:.85em;color:#666}h1{font-size:1.5em;margin:6mm 0 3mm}.facts{display:flex;flex-wrap:wrap;gap:3mm 8mm;margin-bottom:3mm}.label{font-size:.82em;color:#666}.site{margin:3mm 0}`
  return { css, body }
}

export const rent: Design = { name: 'rent', use: 'learn', kind: 'invoice', print: printRent }
export const leasing: Design = { name: 'leasing', use: 'learn', print: printLeasing }
export const represented: Design = {
  name: 'represented',
  use: 'learn',
  trade: 'build',
  print: printRepresented,
}
