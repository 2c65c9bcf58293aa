import {
  bank,
  customerNumberPair,
  date,
  datePair,
  items,
  meta,
  notes,
  number,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { labelled, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A Mexican receipt by the tax office's program: labels and values of both parties in two columns without any block. */
function printCfdi(p: Paper) {
  const { random: r } = p
  const row = (head: Html | string, content: Html | string) =>
    html`<div class="pair"><b>${head}</b> ${content}</div>`
  const emitter = [
    row(r.pick(['Nombre emisor:', 'Razón social emisor:', 'Emisor:']), vendorName(p)),
    row('', taxId(p)),
    row('Régimen fiscal:', r.pick(['General de Ley Personas Morales', '601', 'Simplificado de Confianza'])),
  ]
  const receiver = [
    row(r.pick(['Nombre receptor:', 'Razón social receptor:', 'Receptor:']), customerName(p)),
    row('', customerId(p)),
    row('Código postal del receptor:', r.fill('#####')),
    row('Uso CFDI:', r.pick(['Gastos en general', 'Por definir', 'G03'])),
  ]
  const document = [
    row('Folio fiscal:', r.fill('%A#B####-#C##-4###-9###-%##########D')),
    row(r.pick(['Folio:', 'Serie y folio:', 'Factura:']), number(p)),
    row('No. de serie del CSD:', r.fill('000010000005########')),
    row('Código postal, fecha y hora de emisión:', html`${r.fill('#####')} ${date(p)} ${r.fill('1#:3#:4#')}`),
    row('Efecto de comprobante:', r.pick(['Ingreso', 'I - Ingreso'])),
  ]
  const isMixed = r.chance(0.6)
  const columns = isMixed
    ? html`<div class="row">${html`<div class="half">${[emitter[1]!, emitter[0]!, document[1]!, receiver[1]!, receiver[0]!, receiver[2]!, receiver[3]!]}</div>`}<div class="half">${[document[0]!, document[2]!, document[3]!, document[4]!, emitter[2]!]}</div></div>`
    : html`<div class="half own">${emitter}${stacked(r.chance(0.5) ? [joined(vendorAddress(p), ', ')] : [])}</div><div class="row">${html`<div class="half">${receiver}</div>`}<div class="half">${document}</div></div>`
  const body = html`${r.chance(0.5) && html`<div class="row">${brand(p)}<h1>${title(p)}</h1></div>`}${columns}<div class="bar">Conceptos</div>${items(p)}${totals(p)}${pairTable(p, meta(p, 4))}${notes(p)}<div class="foot fine">${r.fill('Sello digital del CFDI: k?#x??/#?q??+##?v??w?#?z?????/#?????##??????##==')}<br>Este documento es una representación impresa de un CFDI</div>`
  const css = `${tableStyle(r)}.half{width:50%}.own{margin-bottom:3mm;width:100%}.pair{margin-bottom:.8mm}.bar{font-weight:700;margin:4mm 0 0;${r.pick(['background:#ddd;padding:1mm', 'border-bottom:1px solid #000'])}}h1{font-size:1.5em}.foot{overflow-wrap:anywhere}`
  return { css, body, margins: [12, 14, 10] as const }
}

/** A Portuguese invoice by certified program: "Exmo.(s) Sr.(s)" over the customer, copy and code between title and names. */
function printCertified(p: Paper) {
  const { facts, random: r } = p
  const own = html`<div class="own">${r.chance(0.6) ? brand(p) : ''}<b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)], 'small')}</div>`
  const to = html`<div class="to"><div class="small">${r.pick(['Exmo.(s) Sr.(s)', 'Exmo. Senhor', 'Ex.mo(s) Senhor(es)', 'Sr(s):', 'Entidade'])}</div>${customerName(p)}${stacked(customerAddress(p))}</div>`
  const copy = html`<div class="fine">${r.pick(['Original', 'Duplicado', '2.ª via', '2ª Via em conformidade com o original', notice(p)])}</div>`
  const heading = html`<div class="row lead"><div><h1>${title(p)} ${r.pick(['N.º', 'nº', ''])} ${number(p)}</h1>${copy}</div><div class="fine end">ATCUD:${r.fill('????????-###')}<br>${r.pick(['Pág. 1/1', 'Página 1 de 1'])}</div></div>`
  const grid = pairGrid(p, [datePair(p), customerNumberPair(p), ...meta(p, 4)], 'grid')
  const id = r.chance(0.6) ? html`<div class="small">${customerId(p)}</div>` : ''
  const body = html`<div class="row">${r.chance(0.8) ? [own, to] : [to, own]}</div>${heading}${id}${grid}${items(p)}<div class="row"><div class="small grow">${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>${totals(p)}</div>${notes(p)}<div class="foot fine">${r.fill('?x#?')}-Processado por programa certificado n.º ${r.fill('%###')}/AT · ${r.pick([facts.vendor.website, 'Capital Social 5.000,00 EUR', 'Os bens foram colocados à disposição na data do documento'])}</div>`
  const css = `${tableStyle(r)}.to{width:82mm;margin-top:${r.pick([6, 22])}mm;${r.pick(['', 'border:1px solid #777;padding:2.5mm'])}}.lead{margin:7mm 0 2mm;border-bottom:1px solid #000}h1{font-size:1.25em}.grid{width:100%;margin-bottom:2mm}.grid th{background:var(--tint);font-size:.84em}.grid td,.grid th{padding:.6mm 1.5mm}`
  return { css, body, margins: [12, 15, 10] as const }
}

export const cfdi: Design = {
  name: 'cfdi',
  use: 'learn',
  countries: ['MX'],
  kind: 'invoice',
  print: printCfdi,
}
export const certified: Design = { name: 'certified', use: 'learn', countries: ['PT'], print: printCertified }
