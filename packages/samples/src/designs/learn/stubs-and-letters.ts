import { placeAndDate } from '../../invoice/blocks/meta.ts'
import { makePerson } from '../../world/company.ts'
import { listOf } from '../../world/world.ts'
import {
  bank,
  customerNumberPair,
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
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  besideCustomer,
  brand,
  brokenVendorName,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  nearLine,
  registrations,
  remitAddress,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorBlock,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** Unusual words for the invoice's number, by language. */
const numberWords: Record<string, string> = {
  en: 'Receipt # No.|Invoice No. #|INV. REF / NO.|No. of invoice|Our ref. (please quote)|Document|Serial|Invoice/Ref.',
  de: 'Zeichen|Unser Zeichen (bitte angeben)|Beleg|Re.-Nr. / Zeichen|Rechnung/Nr.|Dokument',
  fr: 'Pièce|Notre réf. (à rappeler)|Facture / réf.|N° de pièce|Document',
  es: 'Documento|N/Ref. (cítese)|Factura / N.º|Serie-número',
  it: 'Documento|Ns. rif.|Fattura / n.|Numero-serie',
  nl: 'Ons kenmerk|Stuk|Factuur / nr.|Document',
}

function oddNumber(p: Paper): Html {
  const { facts, random: r, theme } = p
  const word = r.pick(listOf(numberWords[facts.region.language] ?? numberWords.en!))
  return html`${theme.labelCase(word)}${theme.colon} ${number(p)}`
}

/** A letter on plain paper: the addressee, the text, and who writes only in the closing lines. */
function printSigned(p: Paper) {
  const { facts, random: r } = p
  const closings: Record<string, string> = {
    de: 'Mit freundlichen Grüßen',
    fr: 'Cordialement,',
    es: 'Atentamente,',
    it: 'Cordiali saluti',
    nl: 'Met vriendelijke groet,',
    en: 'Yours faithfully,',
  }
  const person = facts.vendor.isPerson ? '' : facts.vendor.contact
  const own = [
    html`<div>${r.chance(0.3) ? brokenVendorName(p) : vendorName(p)}</div>`,
    html`<div>${person}</div>`,
  ]
  const sign = html`<div class="sign">${closings[facts.region.language] ?? ''}<div class="gap"></div>${r.chance(0.6) ? [own[1]!, own[0]!] : own}${stacked([...vendorAddress(p), ...contacts(p), taxId(p)], 'small')}</div>`
  const isDated = r.chance(0.5)
  const lead = isDated ? html`<p class="place">${printed(p, placeAndDate(p))}</p>` : ''
  const identity = html`<p>${oddNumber(p)}</p>`
  const body = html`${lead}<div class="to">${customerBlock(p)}</div><h1>${title(p)}</h1>${identity}${pairLines(p, meta(p, 4))}<p>${facts.kind === 'invoice' && request(p)}</p>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${sign}`
  const css = `${tableStyle(r)}.place{text-align:${r.pick(['right', 'left'])}}.to{margin:8mm 0 10mm}h1{font-size:1.25em}.sign{margin-top:9mm;${r.pick(['', 'margin-left:90mm'])}}.gap{height:${r.pick([4, 12])}mm}`
  return { css, body, margins: [25, 25, 20] as const }
}

/** The part to send back is the first third: where to pay, who pays and how much, above the bill itself. */
function printTopStub(p: Paper) {
  const { facts, random: r } = p
  const isUs = facts.region.country === 'US'
  const payee = html`<div class="part">${r.chance(0.6) && html`<div class="fine">${section(p, 'payee')}</div>`}${vendorName(p)}${stacked(isUs ? remitAddress(p) : vendorAddress(p))}</div>`
  const payer = html`<div class="part">${r.chance(0.5) && html`<div class="fine">${role(p, 'debtor')}</div>`}${r.chance(0.6) ? customerBlock(p) : html`${customerName(p)}${stacked(customerAddress(p))}`}</div>`
  const sums = html`<div class="part sums">${pairLines(p, r.shuffle([numberPair(p), customerNumberPair(p), ...otherNumbers(p, 1)]))}<div>${label(p, 'due')} <b>${due(p)}</b></div></div>`
  const cut = html`<div class="cut">${r.pick(['✂ - - - - - - - -', '- - - - - - - - - - - - -', notice(p)])}</div>`
  const head = html`<div class="row">${brand(p)}<div class="end"><h1>${title(p)}</h1>${pairLines(p, meta(p, 4))}</div></div>`
  const isNamed = r.chance(0.5)
  const body = html`<div class="row stub">${r.shuffle([payee, payer, sums])}</div>${cut}${head}${isNamed && html`<div class="small">${joined([vendorName(p), ...contacts(p)], ' · ')}</div>`}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine">${joined([...taxAndRegister(p), ...(isUs ? [] : bank(p))], ' · ')}</div>`
  const css = `${tableStyle(r)}.stub{min-height:${r.pick([45, 70])}mm;${r.pick(['background:var(--tint);padding:4mm', 'border:1px solid #777;padding:3mm', ''])}}.part{flex:1}.cut{text-align:center;color:#666;margin:3mm 0 6mm}h1{font-size:1.5em}`
  return { css, body, margins: [12, 15, 10] as const }
}

/** A counterfoil at one side repeats number, customer and sum in short lines; the bill is beside it. */
function printCounterfoil(p: Paper) {
  const { random: r } = p
  const identity = r.chance(0.5) ? oddNumber(p) : html`${label(p, 'number')} ${number(p)}`
  const foil = html`<div class="foil">${html`<div>${identity}</div><div>${date(p)}</div>`}<div class="gap"></div><div>${customerName(p)}</div><div class="gap"></div><div>${due(p)}</div>${r.chance(0.4) && html`<div class="fine">${notice(p)}</div>`}</div>`
  const own = vendorBlock(p)
  const to = html`<div class="to"><span class="cap">${r.pick([caption(p, 'billTo'), role(p, 'debtor')])}</span>${customerBlock(p)}</div>`
  const sides = r.pick([html`<div class="row">${own}${to}</div>`, html`${to}${own}`, html`${own}${to}`])
  const main = html`<div class="main"><h1>${title(p)}</h1>${sides}${pairLines(p, [...meta(p, 4), ...otherNumbers(p, r.int(0, 1))])}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}</div>`
  const body = html`<div class="page">${r.chance(0.7) ? [foil, main] : [main, foil]}</div>`
  const css = `${tableStyle(r)}.page{display:flex;gap:6mm}.foil{flex:none;width:38mm;font-size:.86em;${r.pick(['border-right:1px dashed #555', 'border:1px solid #999', 'background:var(--tint)'])};padding:2mm;overflow-wrap:anywhere}.main{flex:1;min-width:0}.gap{height:6mm}h1{font-size:1.5em;margin-bottom:4mm}.to{margin:2mm 0 5mm}.cap{font-size:.85em;color:#666}.items{font-size:.9em}`
  return { css, body, margins: [13, 13, 12] as const }
}

/** A card of the customer with a label for each line, person and firm apart; the seller in one line above the items. */
function printCustomerCard(p: Paper) {
  const { facts, random: r } = p
  const row = (head: Html | string, content: Html | string) =>
    html`<div class="line"><span class="cap">${head}${r.pick([':', ':', ''])}</span> ${content}</div>`
  const person = facts.customer.isPerson ? facts.customer.name : makePerson(facts.region.world, r)
  const rows = [
    row(p.word('contact'), person),
    row(section(p, 'name'), customerName(p)),
    row(section(p, 'address'), joined(customerAddress(p), ', ')),
    row(label(p, 'email'), facts.customer.email),
    row('', customerId(p)),
  ]
  const card = html`<div class="card"><div class="bold">${r.pick([caption(p, 'billTo'), role(p, 'debtor'), role(p, 'member')])}</div>${r.chance(0.6) ? rows : [rows[1]!, rows[0]!, ...rows.slice(2)]}</div>`
  const seller = html`<div class="seller">${r.pick([caption(p, 'from'), html`${role(p, 'creditor')}`])}: ${joined([vendorName(p), ...vendorAddress(p), taxId(p)], r.pick([', ', ' · ']))}</div>`
  const details = html`<div class="card">${r.chance(0.5) ? pairTable(p, meta(p, 6)) : pairLines(p, meta(p, 6))}</div>`
  const isLow = r.chance(0.5)
  const body = html`<div class="row head"><h1>${title(p)}</h1>${brand(p)}</div>${!isLow && seller}<div class="cards">${r.chance(0.6) ? [card, details] : [details, card]}</div>${isLow && seller}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p))}${notes(p)}<div class="foot fine mid">${joined([nearLine(p), ...registrations(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.head{margin-bottom:5mm}h1{font-size:${r.pick([1.4, 2])}em}.cards{display:flex;gap:5mm;margin:4mm 0}.card{flex:1;${r.pick(['border:1px solid #ccc;border-radius:2mm;padding:3mm', 'background:var(--tint);padding:3mm', ''])}}.cap{color:#666;${r.pick(['display:inline-block;min-width:26mm', 'margin-right:2mm'])}}.seller{margin:3mm 0}`
  return { css, body, margins: [14, 16, 11] as const }
}

/** Numbered sections, as public buyers ask for: supplier, recipient, document, items, payment, in any order. */
function printNumbered(p: Paper) {
  const { random: r } = p
  const supplier = [
    r.pick([caption(p, 'from'), html`${role(p, 'creditor')}`]),
    html`${vendorName(p)}${stacked([...vendorAddress(p), ...taxAndRegister(p), ...contacts(p)])}`,
  ] as const
  const recipient = [
    r.pick([caption(p, 'billTo'), html`${role(p, 'debtor')}`]),
    html`${customerName(p)}${stacked([...besideCustomer(p), ...customerAddress(p), customerId(p)])}`,
  ] as const
  const document = [
    html`${section(p, 'document')}`,
    html`${r.chance(0.4) ? oddNumber(p) : ''}${pairTable(p, [datePair(p), ...meta(p, 5), ...otherNumbers(p, 1)])}`,
  ] as const
  const order = r.pick([
    [supplier, recipient, document],
    [document, supplier, recipient],
    [recipient, supplier, document],
    [document, recipient, supplier],
  ])
  const goods = [html`${section(p, 'items')}`, html`${items(p)}${totals(p)}`] as const
  const payment = [
    html`${section(p, 'payment')}`,
    html`<div>${labelled(p, 'terms', terms(p))}</div>${stacked(bank(p))}`,
  ] as const
  const sign = r.pick(['.', ')', ' –', '.0'])
  const sections = [...order, goods, payment].map(
    ([head, content], i) =>
      html`<div class="section"><div class="cap">${i + 1}${sign} ${head}</div><div class="in">${content}</div></div>`,
  )
  const body = html`<h1>${title(p)}</h1>${r.chance(0.4) && html`<div class="small">${notice(p)}</div>`}${sections}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.5em;margin-bottom:3mm}.section{margin-bottom:3mm;${r.pick(['display:flex', 'border-top:1px solid #999;padding-top:1mm', ''])}}.section>.in{flex:1;min-width:0;padding-left:${r.pick([0, 8])}mm}.cap{min-width:48mm;font-weight:${r.pick([400, 700])};color:${r.pick(['#000', 'var(--accent)', '#555'])}}`
  return { css, body, margins: [15, 18, 12] as const }
}

export const signedLetter: Design = {
  name: 'signed-letter',
  use: 'learn',
  languages: ['de', 'fr', 'es', 'it', 'nl', 'en'],
  print: printSigned,
}
export const topStub: Design = { name: 'top-stub', use: 'learn', kind: 'invoice', print: printTopStub }
export const counterfoil: Design = { name: 'counterfoil', use: 'learn', print: printCounterfoil }
export const customerCard: Design = { name: 'customer-card', use: 'learn', print: printCustomerCard }
export const numberedSections: Design = { name: 'numbered-sections', use: 'learn', print: printNumbered }
