import {
  bank,
  customerNumberPair,
  date,
  due,
  items,
  meta,
  notes,
  number,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An accounting program's page: the vendor's numbers between its name and its address, with pairs beside them in a table. */
function printNumbersFirst(p: Paper) {
  const { random: r } = p
  const own = [html`<b>${vendorName(p)}</b>`, ...taxAndRegister(p), ...vendorAddress(p)]
  const pairs = [...meta(p, r.int(4, 7)), ...otherNumbers(p, r.int(0, 2))]
  const rows = Array.from({ length: Math.max(own.length, pairs.length) }, (_, i) => {
    const pair = pairs[i]
    return html`<tr><td>${own[i] ?? ''}</td><th>${pair && printed(p, pair.label)}</th><td>${pair && printed(p, pair.value)}</td></tr>`
  })
  const head = html`<div class="row">${brand(p)}<h1>${title(p)}</h1></div><table class="head">${rows}</table>`
  const to = html`<div class="to">${label(p, 'billTo')}${stacked([customerName(p), ...customerAddress(p), customerId(p)])}</div>`
  const body = html`${head}${to}${items(p)}${totals(p)}${notes(p)}${stacked(bank(p), 'small')}`
  const css = `${tableStyle(r)}h1{font-size:1.6em}.head{width:100%;margin:4mm 0;text-align:left}.head td:first-child{width:58%}${r.chance(0.4) ? '.head td:first-child{font-weight:700}' : ''}.to{margin:4mm 0 6mm;font-size:${r.pick([0.85, 1])}em}`
  return { css, body, margins: [12, 14, 11] as const }
}

/** The vendor at the left without a heading, the customer at the right with or without one. */
function printPlainSides(p: Paper) {
  const { random: r } = p
  const pairs = pairTable(p, meta(p, 5))
  const own = html`<div class="side">${vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p).slice(0, r.int(0, 2))])}</div>`
  const isHeaded = r.chance(0.6)
  const to = html`<div class="side ${r.chance(0.5) && 'end'}">${isHeaded && html`<b>${caption(p, 'billTo')}</b>`}${stacked([customerName(p), ...customerAddress(p), ...(r.chance(0.4) ? [p.facts.customer.email] : [])])}</div>`
  const top = html`<div class="row"><h1>${title(p)}</h1>${brand(p)}</div>`
  const lead = html`<p class="lead">${labelled(p, 'due', due(p))}</p>`
  const body = html`${top}${r.chance(0.6) ? [pairs, html`<div class="row">${own}${to}</div>`] : html`<div class="row">${own}${to}</div>${pairs}`}${r.chance(0.5) && lead}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:${r.pick([1.8, 2.4])}em}.side{width:${r.pick([60, 80])}mm;margin:6mm 0}.lead{font-size:1.4em;font-weight:700}`
  return { css, body, margins: [14, 16, 13] as const }
}

/** The customer with its address on one line behind a word, and the vendor's address beside its name or only at the foot. */
function printOnOneLine(p: Paper) {
  const { random: r } = p
  const line = (word: Html, content: Html) => html`<div><b>${word}</b> ${content}</div>`
  const between = r.pick([' ', ' ', ', ', ' - ', ' | '])
  const own = joined(vendorAddress(p), r.pick([', ', ', ', ' · ', ' - ', ' | ']))
  const isFoot = r.chance(0.5)
  const head = html`<div class="head"><span class="firm">${vendorName(p)}</span>${!isFoot && html`${r.pick([' - ', ' | ', html`<br>`])}<span>${own}</span>`}</div>`
  const to = line(label(p, 'billTo'), joined([customerName(p), joined(customerAddress(p), ', ')], between))
  const numbers = pairTable(p, [customerNumberPair(p), ...otherNumbers(p, r.int(0, 2)), ...meta(p, 5)])
  const lead = html`<h1>${title(p)} ${r.chance(0.4) && number(p)}</h1>${r.chance(0.3) && html`<p>${date(p)}</p>`}`
  const foot = html`<div class="foot fine mid">${isFoot && html`${vendorName(p)} ${r.pick(['•', '|', '-', '·'])} ${own}`} ${joined(contacts(p), ' | ')}</div>`
  const body = html`${head}${lead}<div class="row"><div class="to">${to}${customerId(p)}</div>${numbers}</div>${items(p)}${totals(p)}${notes(p)}${joined(bank(p), ' · ')}${foot}`
  const css = `${tableStyle(r)}.head{text-align:${r.pick(['center', 'left'])};margin-bottom:4mm}.firm{font-weight:700;font-size:${r.pick([1, 1.3, 1.7])}em}h1{font-size:1.4em;margin:3mm 0}.to{width:${r.pick([95, 115])}mm}`
  return { css, body, margins: [12, 16, 11] as const }
}

export const numbersFirst: Design = { name: 'numbers-first', use: 'learn', print: printNumbersFirst }
export const plainSides: Design = { name: 'plain-sides', use: 'learn', print: printPlainSides }
export const onOneLine: Design = { name: 'on-one-line', use: 'learn', print: printOnOneLine }
