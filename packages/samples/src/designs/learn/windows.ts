import {
  bank,
  customerNumber,
  customerNumberPair,
  date,
  items,
  meta,
  notes,
  number,
  numberPair,
  request,
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
  customerName,
  letterhead,
  remitAddress,
  senderLine,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A letter to a person or a firm by a window: a line of the sender, how it is sent, numbers over the name, and a form of address. */
function printWindow(p: Paper) {
  const { random: r } = p
  const above = r
    .shuffle([
      html`${r.fill(r.pick(['%###/####', '##.###.##', 'B#-##### ?', '*#########*']))}`,
      html`${caption(p, 'customerNumber')} ${customerNumber(p)}`,
      html`${wayOfMail(p)}`,
    ])
    .slice(0, r.int(0, 2))
  const to = html`<div class="to">${r.chance(0.6) && html`<div class="fine sender">${senderLine(p)}</div>`}${stacked(above, 'fine')}<div>${addressedName(p)}</div>${stacked([...besideCustomer(p), ...customerAddress(p)])}</div>`
  const info = html`<div class="info">${r.chance(0.5) ? letterhead(p) : html`${brand(p)}<div>${vendorName(p)}</div>`}${pairTable(p, [numberPair(p), customerNumberPair(p), ...meta(p, 6)], 'small')}</div>`
  const body = html`<div class="row">${to}${info}</div><h1>${title(p)}</h1>${r.chance(0.5) && html`<p>${request(p)}</p>`}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine row"><div>${joined([vendorName(p), ...vendorAddress(p)], html`<br>`)}</div><div>${stacked(contacts(p))}</div><div>${stacked([taxId(p), ...bank(p).slice(0, 3)])}</div></div>`
  const css = `${tableStyle(r)}.to{margin-top:${r.pick([22, 30])}mm;width:85mm;min-height:38mm}.sender{${r.pick(['text-decoration:underline', 'border-bottom:1px solid #777', ''])};margin-bottom:1.5mm}.info{width:66mm}.info table{margin-top:4mm}h1{font-size:1.35em;margin:7mm 0 3mm}.foot{border-top:1px solid #999;padding-top:1.5mm}`
  return { css, body, margins: [12, 20, 9] as const }
}

/** How an item of mail is sent, which stands over an address. */
function wayOfMail({ facts, random: r }: Paper): string {
  const words: Record<string, string> = {
    de: 'Postvertriebsstück|Per E-Mail|Einschreiben|Dialogpost',
    fr: 'Lettre verte|Par courriel|Recommandé avec AR',
    en: 'BY EMAIL|First Class Mail|PRSRT|Second class',
  }
  return r.pick((words[facts.region.language] ?? words.en!).split('|'))
}

/** Postal beside physical address of both firms, each with its numbers, as in South Africa and Australasia. */
function printPostal(p: Paper) {
  const { random: r } = p
  const box = () => remitAddress(p).map((line) => line.replace(/^(?:Lockbox|Dept\.)/, 'PO Box'))
  const both = (own: ReturnType<typeof vendorAddress>) => {
    const cells = [
      html`<div><b>${r.pick(['Postal Address', 'Postal:', 'Mail'])}</b>${stacked(box())}</div>`,
      html`<div><b>${r.pick(['Physical Address', 'Street Address:', 'Delivery'])}</b>${stacked(own)}</div>`,
    ]
    return html`<div class="row small">${r.chance(0.5) ? cells : cells.toReversed()}</div>`
  }
  const own = html`<div class="half">${r.chance(0.5) ? brand(p) : ''}<div class="firm">${vendorName(p)}</div>${stacked(taxAndRegister(p), 'small')}${both(vendorAddress(p))}${stacked(contacts(p), 'small')}</div>`
  const to = html`<div class="half">${r.chance(0.7) && html`<div class="small">${caption(p, 'billTo')}</div>`}<div class="firm">${customerName(p)}</div>${stacked(besideCustomer(p))}${both(customerAddress(p))}</div>`
  const body = html`<div class="mid"><h1>${title(p)}</h1></div><div class="row">${r.chance(0.75) ? [own, to] : [to, own]}</div>${pairGrid(p, [customerNumberPair(p), numberPair(p), ...meta(p, 6)], 'grid')}${items(p)}${totals(p)}<div class="small">${stacked(bank(p))}</div>${notes(p)}<div class="foot fine">${number(p)} ${date(p)}</div>`
  const css = `${tableStyle(r)}.half{flex:1;${r.pick(['border:1px solid #444;padding:2mm', ''])}}.firm{font-weight:700}.row .row{margin-top:1.5mm;gap:4mm}h1{font-size:1.5em;margin-bottom:5mm}.grid{width:100%;margin-top:4mm}.grid th,.grid td{border:1px solid #777;padding:.6mm 1.2mm;font-size:.88em}`
  return { css, body, margins: [12, 14, 10] as const }
}

export const windowLetter: Design = { name: 'window-letter', use: 'learn', print: printWindow }

export const postal: Design = {
  name: 'postal',
  use: 'learn',
  countries: ['ZA', 'AU', 'NZ', 'AE'],
  print: printPostal,
}
