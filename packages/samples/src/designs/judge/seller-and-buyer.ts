import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { dateRun } from '../../invoice/pen.ts'
import { bank, datePair, due, items, meta, notes, number, pair, terms, title, totals } from '../content.ts'
import { html, stacked } from '../html.ts'
import { caption, label, labelled, pairTable } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import { printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerName,
  shipToBlock,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** The form that bookkeeping programs of Central Europe print: seller and buyer side by side, with equal captions. */
function print(p: Paper) {
  const { facts, random: r } = p
  const { language } = facts.region
  const [seller, buyer] =
    language === 'pl'
      ? ['Sprzedawca', 'Nabywca']
      : language === 'cs'
        ? ['Dodavatel', 'Odběratel']
        : language === 'hu'
          ? ['Eladó', 'Vevő']
          : ['Furnizor', 'Cumpărător']
  const customerId = customerTaxId(p)
  const colon = r.pick([':', ''])
  const own = html`<td><div class="cap">${seller}${colon}</div>${r.chance(0.4) && html`<div class="small">${facts.vendor.brand}</div>`}<div class="name">${vendorName(p)}</div>${stacked([...vendorAddress(p), taxId(p), ...contacts(p).slice(0, 2), ...(r.chance(0.5) ? bank(p) : [])])}</td>`
  const other = html`<td><div class="cap">${buyer}${colon}</div><div class="name">${customerName(p)}</div>${stacked([...customerAddress(p), customerId.length > 0 ? html`${label(p, 'customerVatId')} ${printed(p, customerId)}` : ''])}</td>`
  const receiver = r.chance(0.25)
    ? html`<td><div class="cap">${language === 'pl' ? 'Odbiorca' : caption(p, 'shipTo')}${colon}</div>${shipToBlock(p)}</td>`
    : ''
  const dates = pairTable(p, [
    datePair(p),
    pair(p, 'deliveryDate', [dateRun(p, 'delivery_date', facts.deliveryDate)]),
    ...meta(p, 4),
  ])
  const head = html`<div class="row top">${r.chance(0.5) ? brand(p) : html`<div></div>`}${dates}</div><h1>${title(p)} ${r.pick(['nr', 'nr:', 'č.', '']).replace(language === 'cs' ? 'nr' : 'č.', '')} ${number(p)}</h1>`
  const toPay = html`<div class="pay"><div class="big">${caption(p, 'due')}: ${due(p)}</div><div>${labelled(p, 'terms', terms(p))}</div>${stacked(bank(p))}</div>`
  const body = html`${head}<table class="sides"><tr>${r.chance(0.85) ? [own, other] : [other, own]}${receiver}</tr></table>${items(p)}<div class="row">${toPay}${totals(p)}</div>${notes(p)}
  <div class="row sign"><div>${facts.contact}<br><span class="fine">${language === 'pl' ? 'osoba upoważniona do wystawienia' : ''}</span></div><div>${r.pick(['', facts.customer.contact])}<br><span class="fine">${language === 'pl' ? 'osoba upoważniona do odbioru' : ''}</span></div></div>`
  const css = `.brand{font-size:1.5em;font-weight:700}h1{font-size:1.5em;text-align:${r.pick(['center', 'left'])};margin:3mm 0;${r.chance(0.4) ? 'background:var(--tint);padding:1.5mm' : ''}}.sides{width:100%;table-layout:fixed;margin-bottom:4mm}.sides td{padding:2mm;${r.pick(['border:1px solid #888', '', 'border-top:2px solid var(--accent)'])}}.cap{${r.pick(['font-weight:700', 'font-size:.85em;color:#666', 'border-bottom:1px solid #999;font-weight:700'])};margin-bottom:1mm}.name{font-weight:${r.pick([400, 700])}}
  .pairs th{padding-right:4mm}.items{width:100%;font-size:.88em;margin-bottom:4mm}.items th,.items td{border:1px solid #999;padding:.9mm 1.2mm}.items th{background:var(--tint);text-align:center}.totals th,.totals td{border:1px solid #999;padding:.8mm 2mm}.grand td,.grand th{font-weight:700}.big{font-size:1.3em;font-weight:700}.sign{margin-top:18mm;text-align:center}.sign>div{width:60mm;border-top:1px dotted #555}`
  return { css, body }
}

export const sellerAndBuyer: Design = {
  name: 'seller-and-buyer',
  use: 'judge',
  languages: ['pl', 'cs', 'ro', 'hu'],
  print,
}
