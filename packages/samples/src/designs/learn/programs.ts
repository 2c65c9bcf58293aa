import { tagline } from '../../invoice/blocks/tagline.ts'
import { bank, date, dueDate, items, meta, notes, number, request, terms, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, value } from '../paper.ts'
import {
  brand,
  contacts,
  customerBlock,
  letterhead,
  registrations,
  remitAddress,
  shipToBlock,
  slogan,
  taxId,
  vendorAddress,
  vendorBlock,
  vendorName,
} from '../parties.ts'

/** An ERP program's default: logo and slogan on a line, the customer at the right without a label, one large number. */
function printErp(p: Paper) {
  const { random: r } = p
  const isRight = r.chance(0.7)
  const isNamed = r.chance(0.85)
  const own = html`<div class="small own">${isNamed && vendorName(p)}${stacked(vendorAddress(p))}</div>`
  const to = html`<div class="to">${r.chance(0.2) && html`<b>${caption(p, 'billTo')}</b>`}${customerBlock(p)}</div>`
  const ship = html`<div class="to"><b>${caption(p, 'shipTo')}</b>${shipToBlock(p)}</div>`
  const left = r.chance(0.3) ? ship : html`<div></div>`
  const heading = html`<h1>${r.chance(0.9) && title(p)} ${number(p)}</h1>`
  const facts = meta(p, 6)
  const foot = html`<div class="foot mid fine">${joined([...contacts(p), taxId(p)], r.pick([' ', ' | ', '  ']))}${(!isNamed || r.chance(0.6)) && html`<div>${vendorName(p)}</div>`}<div>1 / 1</div></div>`
  const body = html`<div class="row head">${r.chance(0.5) ? brand(p) : letterhead(p)}${r.chance(0.5) && slogan(p)}</div>${own}<div class="row parties">${isRight ? [left, to] : [to, left]}</div>${heading}<div class="facts">${pairStack(p, facts)}</div>${items(p)}${totals(p)}
    <p>${r.chance(0.5) ? labelled(p, 'terms', terms(p)) : request(p)}</p><p>${r.chance(0.4) && html`${label(p, 'paymentReference')} ${value(p, 'payment_reference', p.facts.paymentReference)}`}</p>${notes(p)}${foot}`
  const css = `${tableStyle(r)}.head{${r.chance(0.6) ? 'border-bottom:1px solid #999;padding-bottom:2mm' : ''}}.slogan{align-self:flex-end;color:#666}.own{margin-top:2mm}.parties{margin:5mm 0}.to{width:80mm}h1{font-size:${r.pick([1.7, 2.2])}em;font-weight:${r.pick([400, 700])};color:${r.pick(['#000', 'var(--accent)'])};margin-bottom:4mm}.facts{display:flex;gap:7mm;margin-bottom:4mm}.facts .label{font-weight:700}.foot{border-top:1px solid #999;padding-top:1.5mm}`
  return { css, body }
}

/** A small-business program's default: the firm at the left of a large word, parties in columns, a row of facts. */
function printSmallBusiness(p: Paper) {
  const { random: r } = p
  const isOrderSwapped = r.chance(0.3)
  const own = vendorBlock(p)
  const logo = p.logo ? brand(p) : html`<h1 class="word">${title(p)}</h1>`
  const word = p.logo ? html`<h1 class="word">${title(p)}</h1>` : ''
  const to = html`<div class="grow"><div class="cap">${caption(p, 'billTo')}</div>${customerBlock(p)}</div>`
  const ship = html`<div class="grow"><div class="cap">${caption(p, 'shipTo')}</div>${shipToBlock(p)}</div>`
  const facts = html`<div>${pairTable(p, meta(p, 5), 'facts')}</div>`
  const extra = meta(p, 5)
  const parties = r.weighted([
    [[to, facts], 4],
    [[to, ship, facts], 4],
    [[facts, to], 1],
  ])
  const body = html`<div class="row head">${isOrderSwapped ? [logo, own] : [own, logo]}</div>${word}<div class="row parties">${parties}</div>${extra.length > 0 && pairGrid(p, extra, 'grid')}${items(p)}<div class="row"><div class="grow small">${notes(p)}${r.chance(0.4) && stacked(bank(p))}</div>${totals(p)}</div>`
  const css = `${tableStyle(r)}.word{font-size:${r.pick([1.6, 2.2, 2.8])}em;color:var(--accent);font-weight:${r.pick([400, 700])};text-transform:${r.pick(['none', 'uppercase'])}}.head .name{font-weight:700;font-size:1.15em}.parties{margin:7mm 0 5mm}.cap{color:${r.pick(['#888', 'var(--accent)', '#000'])};font-weight:${r.pick([400, 700])};text-transform:uppercase}.facts th{font-weight:700;text-align:right}.grid{width:100%;margin-bottom:3mm}.grid th{color:var(--accent);font-size:.85em;border-bottom:1px solid #ccc}.grid td,.grid th{padding:.7mm 1mm}.totals{border-top:1px dotted #888}.grand{font-size:1.25em}`
  return { css, body, margins: [13, 15, 12] as const }
}

/** A large program's plain print: one font of fixed width, lines of dashes, the parties by codes. */
function printMainframe(p: Paper) {
  const { facts, random: r } = p
  const code = () => r.fill('000####')
  const to = html`<div>${caption(p, 'billTo')} ${code()}${customerBlock(p)}</div>`
  const ship = html`<div>${caption(p, 'shipTo')} ${code()}${shipToBlock(p)}</div>`
  const rule = html`<div class="dash">${'-'.repeat(140)}</div>`
  const head = html`<div class="row"><div>${r.chance(0.7) ? vendorName(p) : facts.vendor.brand}${stacked(vendorAddress(p))}</div><div class="end">${title(p)}<br>${p.word('page').replace('{n}', '1').replace('{count}', '1')}</div></div>`
  const pairs = pairTable(p, meta(p, 9), 'pairs')
  const remit = html`<div>${caption(p, 'bankDetails')}<div>${vendorName(p)}</div>${stacked(facts.region.country === 'US' ? remitAddress(p) : bank(p))}</div>`
  const body = html`${head}${rule}<div class="row">${r.chance(0.5) ? [to, ship, pairs] : [pairs, to]}</div>${rule}${items(p)}${rule}${totals(p)}${rule}<div class="row">${remit}<div>${labelled(p, 'terms', terms(p))}${notes(p)}</div></div><div class="foot">${joined(registrations(p), '   ')}</div>`
  const css = `body{font-family:${r.pick(["'Courier Prime'", 'Cousine', 'Courier', 'Cousine'])},monospace;font-size:${r.pick([7.5, 8, 8.5])}pt}.dash{overflow:hidden;white-space:nowrap;margin:1mm 0}.row{gap:6mm}.items{margin:0}.items th{font-weight:400}.bold{font-weight:400}`
  return { css, body, margins: [12, 12, 10] as const }
}

/** A page whose large word and customer come first; who sends it is only at the foot. */
function printFootOnly(p: Paper) {
  const { random: r } = p
  const head = html`<div class="row"><h1>${title(p)}</h1>${r.chance(0.5) ? brand(p) : html`<div class="brand">${p.logo ?? tagline(p)}</div>`}</div>`
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="cap">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const foot = html`<div class="foot ${r.pick(['mid', 'columns'])}">${html`<div><b>${vendorName(p)}</b></div><div>${stacked(vendorAddress(p))}</div><div>${stacked(contacts(p))}</div><div>${stacked([...registrations(p), ...bank(p).slice(0, 3)])}</div>`}</div>`
  const line = r.chance(0.4)
    ? html`<p>${label(p, 'date')} ${date(p)} ${r.pick([' ', '· ', '/ '])} ${label(p, 'dueDate')} ${dueDate(p)}</p>`
    : ''
  const body = html`${head}<div class="row">${to}${pairTable(p, meta(p, 7))}</div>${line}${items(p)}${totals(p)}${notes(p)}${foot}`
  const css = `${tableStyle(r)}h1{font-size:${r.pick([2, 2.8, 3.4])}em;color:${r.pick(['var(--accent)', '#bbb', '#000'])}}.to{margin:10mm 0 8mm}.cap{font-size:.8em;color:#777}.foot{font-size:${r.pick([0.72, 0.8])}em;color:#555}.columns{display:flex;justify-content:space-between;gap:6mm}.brand{font-size:1.3em}`
  return { css, body, margins: [16, 20, 10] as const }
}

export const erpDefault: Design = { name: 'erp-default', use: 'learn', print: printErp }
export const smallBusiness: Design = { name: 'small-business', use: 'learn', print: printSmallBusiness }
export const mainframe: Design = { name: 'mainframe', use: 'learn', print: printMainframe }
export const footOnly: Design = { name: 'foot-only', use: 'learn', print: printFootOnly }
