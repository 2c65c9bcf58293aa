import { dateRun } from '../../invoice/pen.ts'
import { en } from '../../locales/en.ts'
import type { LabelKey } from '../../locales/words.ts'
import { makePerson } from '../../world/company.ts'
import { listOf } from '../../world/world.ts'
import {
  bank,
  customerNumberPair,
  date,
  datePair,
  day,
  due,
  dueDate,
  items,
  meta,
  notes,
  number,
  numberPair,
  otherNumbers,
  pair,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, isEmpty, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
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

const east: Record<string, readonly [seller: string, buyer: string, receiver: string]> = {
  cs: ['Prodávající', 'Kupující', 'Konečný příjemce'],
  hu: ['Szállító', 'Megrendelő', 'Szállítási cím'],
  ro: ['Vânzător', 'Client', 'Punct de lucru'],
  pl: ['Wystawca', 'Płatnik', 'Odbiorca'],
}

/** One frame that is cut in cells: seller and account in the left ones, number, buyer and dates in the right ones. */
function printFrame(p: Paper) {
  const { facts, random: r } = p
  const [seller, buyer, receiver] = east[facts.region.language] ?? east.cs!
  const dates = pairTable(p, [
    datePair(p),
    pair(p, 'deliveryDate', [dateRun(p, 'delivery_date', facts.deliveryDate)]),
    ...meta(p, 3),
  ])
  const own = html`<div class="cell"><span class="cap">${seller}</span><div class="${r.pick(['', 'bold', 'large'])}">${vendorName(p)}</div>${stacked(vendorAddress(p))}<div class="ids">${taxAndRegister(
    p,
  ).map((each) => html`<span>${each}</span>`)}</div></div>`
  const account = html`<div class="cell small">${stacked([...bank(p), ...contacts(p).slice(0, 2)])}</div>`
  const first = html`<div class="cell"><h1>${title(p)}</h1>${r.pick(['', 'č. ', 'nr '])}${number(p)} ${r.chance(0.4) && html`<span class="fine">${notice(p)}</span>`}</div>`
  const to = html`<div class="cell buyer"><span class="cap">${buyer}</span><div class="fine">${r.chance(0.4) && customerNumberPair(p).value.map((run) => printed(p, [run]))}</div><div class="large">${customerName(p)}</div>${stacked([...customerAddress(p), customerId(p)])}</div>`
  const end = html`<div class="cell"><span class="cap">${receiver}</span>${shipToBlock(p)}</div>`
  const left = [own, account, ...(r.chance(0.4) ? [end] : [])]
  const right = r.pick([
    [first, to, html`<div class="cell">${dates}</div>`],
    [first, html`<div class="cell">${dates}</div>`, to],
  ])
  const frame = html`<div class="frame"><div class="half">${left}</div><div class="half">${right}</div></div>`
  const body = html`${r.chance(0.3) && html`<div>${brand(p)}</div>`}${frame}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p><p class="bold">${caption(p, 'due')}: ${due(p)}</p>${notes(p)}<div class="row foot small"><div>${makePerson(facts.region.world, r)}</div><div class="fine">${nearLine(p)}</div></div>`
  const css = `${tableStyle(r)}.frame{display:flex;border:1.5px solid #000;margin-bottom:3mm}.half{width:50%}.half+.half{border-left:1px solid #000}.cell{padding:1.5mm 2mm;border-bottom:1px solid #000}.half .cell:last-child{border-bottom:0}.cap{font-size:.8em;color:#444;margin-right:3mm}.large{font-size:1.2em;font-weight:700}.ids span{margin-right:6mm}h1{font-size:1.25em;display:inline-block;margin-right:4mm}.buyer{${r.pick(['border:2px solid #000', ''])}}`
  return { css, body, margins: [11, 13, 11] as const }
}

/** A northern invoice: rows of label and value at the right, the customer in the middle of the left, the firm in foot columns. */
function printNorthern(p: Paper) {
  const { facts, random: r } = p
  const rows = r.shuffle([
    numberPair(p),
    datePair(p),
    customerNumberPair(p),
    ...otherNumbers(p, 1),
    ...meta(p, 5),
  ])
  const head = html`<div class="row"><div>${brand(p)}</div><div class="info"><h1>${title(p)}</h1>${pairTable(p, rows)}</div></div>`
  const isNamed = r.chance(0.35)
  const own = isNamed ? html`<div class="small">${vendorName(p)}${stacked(vendorAddress(p))}</div>` : ''
  const to = html`<div class="to">${r.chance(0.3) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const stamp = r.pick([
    'Godkänd för F-skatt',
    'Foretaksregisteret',
    'Innehar F-skattebevis',
    'CVR-registreret',
    facts.vendor.website,
  ])
  const cell = (content: Html[]) => html`<div>${stacked(content)}</div>`
  const columns = r.shuffle([
    cell([vendorName(p), ...vendorAddress(p)]),
    cell(contacts(p)),
    cell([...taxAndRegister(p), html`${stamp}`]),
    cell(bank(p).slice(0, 4)),
  ])
  const pay = html`<table class="pay"><tr><td>${label(p, 'paymentReference')} ${value(p, 'payment_reference', facts.paymentReference)}</td><td>${caption(p, 'dueDate')} ${dueDate(p)}</td><td class="end"><b>${caption(p, 'due')} ${due(p)}</b></td></tr></table>`
  const body = html`${head}${own}${to}${items(p)}${totals(p)}${facts.kind === 'invoice' && pay}<p class="small">${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot columns">${columns}</div>`
  const css = `${tableStyle(r)}.info{width:${r.pick([78, 92])}mm}h1{font-size:${r.pick([1.5, 2.2])}em;margin-bottom:2mm}.info .pairs{width:100%}.info .pairs td{${r.pick(['text-align:right', ''])}}.to{margin:${r.pick([isNamed ? '4mm 0 12mm' : '-14mm 0 12mm', '6mm 0 12mm', '4mm 0 10mm 95mm'])};max-width:80mm}.pay{width:100%;background:var(--tint);margin:4mm 0}.pay td{padding:1.5mm 2mm}.columns{display:flex;gap:6mm;justify-content:space-between;font-size:.76em;border-top:1px solid #000;padding-top:2mm}`
  return { css, body, margins: [13, 16, 9] as const }
}

/** Every caption in two languages, as exporters print them. */
function printBilingual(p: Paper) {
  const { random: r } = p
  const slash = r.pick([' / ', ' / ', ' | ', ' – '])
  const both = (key: LabelKey) =>
    html`${caption(p, key)}${slash}<i>${r.pick(listOf(en.labels[key])).replace(/:$/, '')}</i>`
  const isStacked = r.chance(0.4)
  const row = (key: LabelKey, content: Html) =>
    isStacked
      ? html`<tr><th>${both(key)}</th></tr><tr><td>${content}</td></tr>`
      : html`<tr><th>${both(key)}</th><td>${content}</td></tr>`
  const own = html`<div class="side"><div class="cap">${both('from')}</div>${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)])}</div>`
  const to = html`<div class="side"><div class="cap">${both('billTo')}</div>${customerBlock(p)}</div>`
  const hasHead = r.chance(0.4)
  const facts = html`<table class="side facts">${r.shuffle([row('number', number(p)), row('date', date(p)), ...(p.facts.kind === 'invoice' ? [row('dueDate', dueDate(p))] : [])])}</table>`
  const head = html`<div class="row"><h1>${title(p)}${slash}<span class="thin">${r.pick(p.facts.kind === 'credit_note' ? ['Credit note'] : ['Invoice', 'Commercial invoice', 'INVOICE'])}</span></h1>${brand(p)}</div>`
  const sides = r.pick([
    [own, to, facts],
    [to, own, facts],
    [facts, to, own],
  ])
  const refs = pairGrid(p, meta(p, 4), 'refs')
  const payment = terms(p)
  const foot = html`<div class="foot fine">${joined([vendorName(p), ...registrations(p), ...bank(p)], ' · ')}</div>`
  const body = html`${head}${hasHead && html`<div class="small">${day(p, p.facts.date)} · ${notice(p)}</div>`}<div class="sides">${sides}</div>${refs}${items(p)}${totals(p)}${isEmpty(payment) ? '' : html`<p>${both('terms')}: ${payment}</p>`}${notes(p)}${foot}`
  const css = `${tableStyle(r)}h1{font-size:1.5em}.thin{font-weight:400}.sides{display:flex;gap:6mm;margin:7mm 0 5mm}.side{flex:1}.cap,.facts th{font-size:.84em;color:${r.pick(['#666', '#000', 'var(--accent)'])}}.facts th{padding-right:3mm}.refs{width:100%}.refs th{font-size:.82em;color:#666}`
  return { css, body, margins: [14, 16, 11] as const }
}

export const cfdi: Design = {
  name: 'cfdi',
  use: 'learn',
  countries: ['MX'],
  kind: 'invoice',
  print: printCfdi,
}
export const certified: Design = { name: 'certified', use: 'learn', countries: ['PT'], print: printCertified }
export const cutFrame: Design = {
  name: 'cut-frame',
  use: 'learn',
  languages: Object.keys(east),
  print: printFrame,
}
export const northern: Design = {
  name: 'northern',
  use: 'learn',
  countries: ['SE', 'NO', 'DK', 'FI'],
  print: printNorthern,
}
export const bilingual: Design = {
  name: 'bilingual',
  use: 'learn',
  languages: ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'hu', 'ro', 'sv', 'da', 'no', 'fi'],
  print: printBilingual,
}
