import { bank, date, due, items, meta, notes, number, pair, terms, title, totals } from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairStack, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import { value } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  letterhead,
  shipToBlock,
  slogan,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An address whose street was never asked for: only its place, which is then the whole value. */
function placeOnly(p: Paper, field: string, address: readonly string[]): Html[] {
  const place = address.slice(1)
  return place.map((line) => value(p, field, line, place.join(', ')))
}

/** A customer as programs of small firms print it: with phone and e-mail, also where the vendor has none. */
function customerLines(p: Paper): Html[] {
  const { facts, random: r } = p
  const { phone, email, contact, isPerson, address } = facts.customer
  const place = r.chance(0.12) ? placeOnly(p, 'customer_address', address) : customerAddress(p)
  const isLabelled = r.chance(0.4)
  const reach = r
    .shuffle([
      isLabelled ? html`${label(p, 'phone')} ${phone}` : html`${phone}`,
      isLabelled ? html`${label(p, 'email')} ${email}` : html`${email}`,
    ])
    .slice(0, r.pick([0, 1, 2, 2]))
  const person = !isPerson && r.chance(0.3) ? [html`${contact}`] : []
  return r.chance(0.2) ? [...person, ...reach, ...place] : [...person, ...place, ...reach, customerId(p)]
}

function vendorLines(p: Paper): Html[] {
  const { facts, random: r } = p
  const place = r.chance(0.12) ? placeOnly(p, 'vendor_address', facts.vendor.address) : vendorAddress(p)
  return [...place, ...(r.chance(0.5) ? contacts(p) : []), r.chance(0.6) ? taxId(p) : html``]
}

/** Sums; often only the total if nothing is added to the items. */
function sums(p: Paper, className?: string): Html {
  const { taxMode, totals: amounts } = p.facts
  const isPlain = taxMode === 'none' && !amounts.discount && !amounts.shipping
  if (isPlain && p.random.chance(0.5)) p.once('bareTotals')
  return totals(p, className)
}

/** Terms as a sentence among others, under a heading. */
function termsText(p: Paper): Html {
  const { random: r } = p
  const heading = section(p, 'notes')
  return html`<div class="terms"><div class="cap">${heading}</div><p>${r.chance(0.5) ? labelled(p, 'terms', terms(p)) : terms(p)}. ${notes(p)}</p></div>`
}

/** A template of the web: a band with spaced capitals, cards for the parties, a strip of dates, and a bar with the sum. */
function printTemplate(p: Paper) {
  const { random: r } = p
  const isDark = r.chance(0.5)
  const names = html`<div>${r.chance(0.6) ? letterhead(p) : brand(p)}${r.chance(0.5) && slogan(p, 'cap')}</div>`
  const numbers = html`<div class="end"><div class="cap">${title(p)}</div><div class="big">${r.chance(0.3) && '#'}${number(p)}</div>${r.chance(0.7) && html`<div class="small">${r.chance(0.5) && html`${label(p, 'date')} `}${date(p)}</div>`}</div>`
  const own = html`<div class="card"><div class="cap">${caption(p, 'from')}</div><div class="bold">${vendorName(p)}</div>${stacked(vendorLines(p), 'line')}</div>`
  const to = html`<div class="card"><div class="cap">${caption(p, 'billTo')}</div><div class="bold">${customerName(p)}</div>${stacked(customerLines(p), 'line')}</div>`
  const project =
    r.chance(0.2) &&
    html`<div class="card"><div class="cap">${caption(p, 'project')}</div>${p.facts.project}</div>`
  const strip = html`<div class="strip">${pairStack(p, meta(p, r.int(2, 4)))}</div>`
  const bar = html`<div class="bar"><span>${label(p, 'due')}</span><span class="big">${due(p)}</span></div>`
  const parties = html`<div class="cards">${r.chance(0.5) ? [own, to, project] : [to, own, project]}</div>`
  const body = html`<div class="band row">${names}${numbers}</div><div class="rest">${r.shuffle([parties, strip])}${items(p)}${sums(p)}${r.chance(0.5) && bar}${termsText(p)}${stacked(r.chance(0.5) ? bank(p) : [], 'small')}<div class="foot row fine"><div>${vendorName(p)}</div><div>${number(p)}</div></div></div>`
  const spacing = r.pick([0.06, 0.1, 0.15, 0.2, 0.25])
  const css = `${tableStyle(r)}.items th,.cap,.label{font-size:${r.pick([0.65, 0.72, 0.8])}em;text-transform:uppercase;letter-spacing:${spacing}em;${r.pick(['color:#888', 'color:var(--accent)', ''])}}.band{${isDark ? 'background:var(--accent);color:#fff;padding:9mm' : 'border-bottom:2px solid var(--accent);padding-bottom:5mm'};margin-bottom:6mm}.band .cap{color:inherit;opacity:.8}${isDark ? '.rest{padding:0 12mm}' : ''}.big{font-size:1.7em;font-weight:700}.cards,.strip{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6mm;margin-bottom:6mm}.card{${r.pick(['', 'background:#f7f7f7;padding:4mm', 'border:1px solid #ddd;padding:4mm'])};overflow-wrap:anywhere}.strip{background:var(--tint);padding:3mm}.line{color:#555;font-size:.92em}.bar{display:flex;justify-content:space-between;align-items:center;background:var(--accent);color:#fff;padding:3mm 4mm;margin:2mm 0 2mm auto;width:75mm}.terms{margin-top:7mm;${r.pick(['', 'border-left:3px solid var(--accent);padding-left:3mm'])}}`
  return { css, body, margins: isDark ? ([0, 0, 8] as const) : ([12, 14, 10] as const) }
}

/** The invoice page of an admin theme: name and date over three columns, from, to and numbers, and the sums in the right half. */
function printTheme(p: Paper) {
  const { facts, random: r } = p
  const head = html`<div class="row head"><h2>${letterhead(p)}</h2><div class="small">${label(p, 'date')} ${date(p)}</div></div>`
  const own = html`<div>${caption(p, 'from')}<div class="bold">${vendorName(p)}</div>${stacked(vendorLines(p))}</div>`
  const to = html`<div>${caption(p, 'billTo')}<div class="bold">${customerName(p)}</div>${stacked(customerLines(p))}</div>`
  const ship = r.chance(0.2) && html`<div>${caption(p, 'shipTo')}${shipToBlock(p)}</div>`
  const numbers = html`<div class="numbers"><b>${title(p)} #${number(p)}</b>${pairLines(p, [...meta(p, 5), ...(r.chance(0.3) ? [pair(p, 'contact', facts.vendor.contact)] : [])])}</div>`
  const text = html`<div class="half">${termsText(p)}${stacked(bank(p), 'small')}</div>`
  const right = html`<div class="half">${r.chance(0.4) && html`<p class="lead">${label(p, 'due')} ${due(p)}</p>`}${sums(p, 'wide')}</div>`
  const body = html`${head}<div class="columns">${own}${to}${ship}${numbers}</div>${items(p)}<div class="row">${text}${right}</div>${r.chance(0.3) && html`<div class="foot fine mid">${joined(contacts(p), ' | ')}</div>`}`
  const css = `${tableStyle(r)}.head{border-bottom:1px solid #ddd;margin-bottom:6mm}.columns{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:5mm;margin-bottom:8mm;overflow-wrap:anywhere}.half{width:48%;margin-top:6mm}.wide{width:100%}.lead{font-size:1.4em}.terms{${r.pick(['background:#f5f5f5;padding:3mm;color:#777', ''])}}`
  return { css, body }
}

export const webTemplate: Design = {
  name: 'web-template',
  use: 'learn',
  kind: 'invoice',
  print: printTemplate,
}
export const adminTheme: Design = { name: 'admin-theme', use: 'learn', kind: 'invoice', print: printTheme }
