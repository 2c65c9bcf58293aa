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
  vendorAddress,
  vendorName,
} from '../parties.ts'

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
