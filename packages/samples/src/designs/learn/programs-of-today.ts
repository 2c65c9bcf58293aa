import {
  bank,
  date,
  due,
  dueDate,
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
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  addressedName,
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  nearLine,
  otherCompany,
  slogan,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A payment service's page: the seller without a caption beside the captioned buyer and receiver, and the sum as a sentence. */
function printHosted(p: Paper) {
  const { facts, random: r } = p
  const own = html`<div class="col"><b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p).slice(0, 2), r.chance(0.5) ? taxId(p) : ''])}</div>`
  const to = html`<div class="col"><b>${caption(p, 'billTo')}</b><div>${addressedName(p)}</div>${stacked([...(r.chance(0.3) ? besideCustomer(p) : []), ...customerAddress(p), facts.customer.email, customerId(p)])}</div>`
  const ship =
    r.chance(0.3) &&
    html`<div class="col"><b>${caption(p, 'shipTo')}</b><div>${facts.shipTo?.name ?? facts.customer.contact}</div>${stacked(facts.shipTo?.address ?? facts.customer.address)}</div>`
  const head = html`<div class="row"><h1>${title(p)}</h1>${r.chance(0.6) ? brand(p, 'mark') : ''}</div>`
  const sum = html`<div class="sum">${due(p)} ${label(p, 'dueDate')} ${dueDate(p)}</div>`
  const body = html`${head}${pairTable(p, meta(p, 4))}<div class="row parties">${r.chance(0.85) ? [own, to, ship] : [to, own]}</div>${r.chance(0.7) && sum}${r.chance(0.4) && html`<p class="small">${nearLine(p)}</p>`}${items(p)}${totals(p)}${stacked(r.chance(0.4) ? bank(p) : [], 'small')}<div class="foot fine row"><div>${number(p)} · ${date(p)}</div><div>${notice(p)}</div></div>`
  const css = `${tableStyle(r)}h1{font-size:1.7em;margin-bottom:5mm}.mark{font-size:1.2em;color:#888;font-weight:700}.parties{margin:7mm 0;justify-content:flex-start}.col{flex:1}.sum{font-size:1.5em;font-weight:700;margin-bottom:5mm}`
  return { css, body, margins: [14, 16, 11] as const }
}

/** A program's document whose address names firm and contact on one line, or the contact over the firm, without a caption. */
function printContact(p: Paper) {
  const { facts, random: r } = p
  const person = facts.customer.isPerson ? '' : facts.customer.contact
  const behind = r.weighted([
    [html`<br>${person}`, 4],
    [html`, ${person}`, 3],
    [html`${r.pick([` / ${person}`, ` - ${person}`, ` (${person})`])}`, 2],
  ])
  const isOver = person !== '' && r.chance(0.1)
  const line = html`${isOver && html`${person}<br>`}${customerName(p)}${person !== '' && !isOver && behind}`
  const to = html`<div class="to">${r.chance(0.3) && html`<div class="fine">${caption(p, 'billTo')}</div>`}<div>${line}</div>${stacked([...customerAddress(p), r.chance(0.4) ? customerId(p) : ''])}</div>`
  const own = html`<div class="own">${brand(p)}${r.chance(0.5) && slogan(p)}${html`<div class="small">${vendorName(p)}</div>`}${stacked(vendorAddress(p), 'small')}</div>`
  const strip = html`<div class="strip">${pairStack(p, meta(p, 6))}</div>`
  const order = r.pick([
    html`${own}<div class="right">${to}</div>`,
    html`<div class="row">${to}${own}</div>`,
    html`${own}${to}`,
  ])
  const body = html`${order}<h1>${title(p)} ${number(p)}</h1>${strip}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine mid">${joined([...contacts(p), taxId(p), ...bank(p)], ' | ')}</div>`
  const css = `${tableStyle(r)}.right{display:flex;justify-content:flex-end}.to{width:82mm;margin:${r.pick([4, 10])}mm 0}h1{font-size:1.6em;margin:5mm 0}.strip{display:flex;gap:8mm;margin-bottom:4mm}.label{font-weight:700}`
  return { css, body }
}

const roleWords: Record<string, string> = {
  en: 'Sold-to party|Ship-to party|Bill-to party|Payer',
  de: 'Auftraggeber|Warenempfänger|Rechnungsempfänger|Regulierer',
  fr: 'Donneur d’ordre|Destinataire marchandises|Facturé à|Payeur',
  es: 'Solicitante|Destinatario de mercancías|Destinatario de factura|Pagador',
  nl: 'Opdrachtgever|Goederenontvanger|Factuurontvanger|Betaler',
}

/** A large program's four roles in cells, each with a code: who ordered and who is billed are the customer, goods and payment may be others'. */
function printRoles(p: Paper) {
  const { facts, random: r } = p
  const [sold, ship, bill, payer] = roleWords[facts.region.language]!.split('|')
  const own = () => html`${customerName(p)}${stacked(customerAddress(p))}`
  const other = (seed: string) => {
    const { name, address } = otherCompany(p, seed)
    return html`${name}${stacked(address)}`
  }
  const cell = (head: string | undefined, content: Html) =>
    html`<div class="cell"><div class="cap">${head}${r.pick(['', ':', ` ${r.fill('00######')}`])}</div>${content}</div>`
  const billed = cell(bill, own())
  const cells = r.shuffle([
    billed,
    cell(ship, r.chance(0.7) ? other('ship') : own()),
    ...(r.chance(0.6) ? [cell(sold, own())] : []),
    ...(r.chance(0.5) ? [cell(payer, r.chance(0.5) ? other('payer') : own())] : []),
  ])
  const head = html`<div class="row"><div>${brand(p)}</div><h1>${title(p)}</h1></div>`
  const supplier = html`<div class="small">${joined([vendorName(p), ...vendorAddress(p)], r.pick([' · ', ', ', ' | ']))}</div>`
  const isTop = r.chance(0.5)
  const body = html`${head}${isTop && supplier}<div class="cells">${cells}</div>${pairGrid(p, [numberPair(p), ...meta(p, 7), ...otherNumbers(p, 1)], 'grid')}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine">${!isTop && supplier}${joined([...taxAndRegister(p), ...contacts(p), ...bank(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}h1{font-size:1.5em}.cells{display:grid;grid-template-columns:repeat(${r.int(2, 3)},1fr);gap:2mm;margin:5mm 0}.cell{${r.pick(['border:1px solid #888;padding:1.5mm', 'padding:1mm 0', 'background:#f4f4f4;padding:1.5mm'])}}.cap{font-size:.82em;color:#555}.grid{width:100%}.grid th{background:var(--tint);font-size:.82em}.grid td,.grid th{padding:.6mm 1.2mm}`
  return { css, body, margins: [12, 15, 10] as const }
}

export const hosted: Design = { name: 'hosted', use: 'learn', print: printHosted }

export const contactLine: Design = { name: 'contact-line', use: 'learn', print: printContact }

export const fourRoles: Design = {
  name: 'four-roles',
  use: 'learn',
  languages: Object.keys(roleWords),
  print: printRoles,
}
