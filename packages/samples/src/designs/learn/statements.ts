import { moneyRuns } from '../../invoice/pen.ts'
import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  customerNumberPair,
  date,
  day,
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
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairGrid, pairLines, pairStack, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  besideCustomer,
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  nearLine,
  otherWithTaxId,
  remitAddress,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** A bill like an account's statement: a grid of many numbers, sums by section, the firm's name only beside an account or a slip. */
function printStatement(p: Paper) {
  const { facts, random: r } = p
  const numbers = r.shuffle([
    numberPair(p),
    customerNumberPair(p),
    ...otherNumbers(p, r.int(2, 4)),
    ...meta(p, 3),
  ])
  const split = Math.ceil(numbers.length / 2)
  const grid = r.chance(0.6)
    ? html`${pairGrid(p, numbers.slice(0, split), 'numbers')}${pairGrid(p, numbers.slice(split), 'numbers')}`
    : html`<div class="two">${pairTable(p, numbers.slice(0, split))}${pairTable(p, numbers.slice(split))}</div>`
  const zero = printed(p, moneyRuns(p, facts.totals.due.times(0), { hasCurrency: true }))
  const sums = html`<table class="sums"><tr><td>${caption(p, 'carried')} ${day(p, facts.periodStart)}</td><td class="end">${zero}</td></tr><tr><td>${caption(p, 'paid')}</td><td class="end">${zero}</td></tr><tr class="grand"><td>${caption(p, 'due')}</td><td class="end">${due(p)}</td></tr></table>`
  const isUs = facts.region.country === 'US'
  const stub = html`<div class="foot stub"><div class="row"><div>${customerName(p)}<div class="fine">${caption(p, 'customerNumber')} ${customerNumber(p)}</div></div><div>${r.chance(0.5) ? html`<div class="fine">${section(p, 'payee')}</div>` : ''}${vendorName(p)}${stacked(isUs ? remitAddress(p) : vendorAddress(p))}</div></div></div>`
  const firm = html`<div class="foot fine">${joined([vendorName(p), ...vendorAddress(p), ...taxAndRegister(p)], ', ')}<div>${r.chance(0.4) && otherWithTaxId(p, 'group')}</div></div>`
  const to = html`<div class="to">${r.chance(0.3) && html`<div class="fine">${r.fill('%#### AV 0.###')}</div>`}${customerBlock(p)}</div>`
  const head = html`<div class="row head"><div>${brand(p)}${r.chance(0.4) && html`<div class="fine">${joined(contacts(p), ' | ')}</div>`}</div><div class="end"><h1>${title(p)}</h1><div class="fine">${notice(p)}</div></div></div>`
  const body = html`${head}${r.chance(0.5) ? [grid, to] : [to, grid]}<div class="row">${r.chance(0.6) && sums}${html`<div class="small news">${r.pick([nearLine(p), notes(p)])}</div>`}</div>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${r.chance(0.5) ? stub : firm}`
  const css = `${tableStyle(r)}.head{border-bottom:${r.pick(['4px solid var(--accent)', '1px solid #000'])};padding-bottom:2mm;margin-bottom:5mm}h1{font-size:1.4em;font-weight:${r.pick([400, 700])}}.numbers{width:100%;margin-bottom:2mm;table-layout:fixed}.numbers th{font-size:.78em;color:#555;background:${r.pick(['var(--tint)', '#fff'])}}.numbers td,.numbers th{padding:.6mm 1.5mm;${r.pick(['border:1px solid #aaa', ''])}}.two{display:flex;gap:10mm;margin-bottom:3mm}.to{margin:7mm 0 8mm ${r.pick([0, 8])}mm}.sums{min-width:80mm}.sums td{padding:.7mm 2mm;border-bottom:1px solid #ccc}.news{max-width:70mm}.stub{border-top:1px dashed #000;padding-top:4mm}`
  return { css, body, margins: [12, 15, 10] as const }
}

/** A bill of an online platform: attention line and firm under a number, a summary, the seller only in its last lines. */
function printCloud(p: Paper) {
  const { facts, random: r } = p
  const english = facts.region.language === 'en'
  const product = makeOrdinaryName(facts.region.language, facts.region.world, 'signs', r)
  const attention = english ? r.pick(['ATTN:', 'Attention:', 'Attn']) : 'Attn.'
  const person = facts.customer.isPerson ? '' : html`<div>${attention} ${facts.customer.contact}</div>`
  const isBelow = r.chance(0.4)
  const account = html`<div class="account">${pairLines(p, [customerNumberPair(p), ...otherNumbers(p, r.int(0, 1))])}<div class="cap">${caption(p, 'billTo')}</div>${!isBelow && person}<div>${customerName(p)}</div>${isBelow && person}${stacked([...customerAddress(p), customerId(p)])}</div>`
  const summary = html`<div class="summary"><div class="cap">${section(p, 'document')}</div>${pairTable(p, [numberPair(p), ...meta(p, 4)])}<div class="row big"><span>${caption(p, 'due')}</span><b>${due(p)}</b></div>${r.chance(0.4) && html`<div class="fine">${caption(p, 'dueDate')} ${dueDate(p)}</div>`}</div>`
  const seller = html`<div class="seller small"><div>${r.chance(0.6) ? role(p, 'creditor') : caption(p, 'from')}${r.pick([html`:`, html`<br>`])} <b>${vendorName(p)}</b></div>${stacked([...vendorAddress(p), taxId(p)])}</div>`
  const bottom = r.chance(0.75)
  const body = html`<div class="row head"><div class="product">${r.chance(0.7) ? product : brand(p)}</div><div class="end"><h1>${title(p)}</h1></div></div>${r.chance(0.3) && html`<div class="small link">${value(p, 'vendor_email', facts.vendor.email)} · ${value(p, 'vendor_website', facts.vendor.website)}</div>`}<div class="row">${r.chance(0.7) ? [account, summary] : [summary, account]}</div><h2>${caption(p, 'period')} ${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}</h2>${!bottom && seller}${items(p)}${totals(p)}${notes(p)}${bottom && html`<div class="foot">${seller}</div>`}<div class="fine mid">${notice(p)} · ${date(p)}</div>`
  const css = `${tableStyle(r)}.head{margin-bottom:8mm}.product{font-size:2em;font-weight:700;color:#555}h1{font-size:${r.pick([1.3, 2])}em;font-weight:400}h2{font-size:1.1em;margin:8mm 0 2mm}.account,.summary{flex:1}.summary{${r.pick(['background:#f2f3f3;padding:4mm', 'border:1px solid #ccc;padding:3mm'])}}.cap{font-weight:700;margin:2mm 0 .5mm}.big{font-size:1.25em;margin-top:3mm;border-top:1px solid #999;padding-top:1mm}.seller{${r.pick(['border-top:1px solid #ddd;padding-top:2mm', ''])}}.link{color:#0645ad}`
  return { css, body, margins: [15, 16, 11] as const }
}

/** A premium: insured, broker, agency and the account's holder in label cells; the insurer beside them in small print. */
function printPremium(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const broker = makeOrdinaryName(language, world, 'firms', r)
  const cell = (head: ReturnType<typeof caption> | string, content: ReturnType<typeof caption> | string) =>
    html`<div class="cell"><div class="fine">${head}</div>${content}</div>`
  const cells = r.shuffle([
    cell(role(p, 'insured'), html`<b>${customerName(p)}</b>`),
    cell(r.pick(['Broker', 'Makler / Broker', 'Agency']), broker),
    cell(caption(p, 'contact'), makePerson(world, r)),
    cell(section(p, 'contract'), r.fill('??-######-%')),
    cell(caption(p, 'period'), `${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}`),
    cell(role(p, 'creditor'), html`${vendorName(p)}`),
  ])
  const isForm = r.chance(0.6)
  const form = html`<div class="cells">${isForm ? cells : cells.slice(0, 3)}</div>`
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="fine">${r.chance(0.5) ? facts.vendor.brand : broker} · ${joined(vendorAddress(p), ' · ')}</div>`}<div class="name">${customerName(p)}</div>${stacked([...besideCustomer(p), ...customerAddress(p)])}</div>`
  const info = html`<div class="info">${brand(p)}${pairStack(p, meta(p, 5), 'line')}</div>`
  const small = html`<div class="foot fine">${html`<b>${vendorName(p)}</b>`}, ${joined([...vendorAddress(p), ...taxAndRegister(p), ...contacts(p)], ', ')}. ${html`${r.pick(['', 'Vorstand: ', 'Board: '])}`}${makePerson(world, r)}, ${makePerson(world, r)}</div>`
  const body = html`<div class="row">${r.chance(0.7) ? [to, info] : [info, to]}</div><h1>${title(p)} ${r.chance(0.5) ? number(p) : ''}</h1>${form}${items(p)}${totals(p)}<div class="pay"><span>${label(p, 'due')}</span> <b>${due(p)}</b> ${labelled(p, 'terms', terms(p))}</div>${stacked(bank(p), 'small')}${notes(p)}${small}`
  const css = `${tableStyle(r)}.to{margin-top:${r.pick([18, 26])}mm;min-width:80mm}.info{min-width:58mm;${r.pick(['text-align:right', ''])}}.info .brand{margin-bottom:6mm}.line{margin-bottom:1.2mm}.label{font-size:.78em;color:#666}h1{font-size:1.3em;margin:9mm 0 3mm}.cells{display:grid;grid-template-columns:repeat(${r.int(2, 3)},1fr);${r.pick(['border:1px solid #999', 'background:var(--tint)'])};margin-bottom:3mm}.cell{padding:1mm 2mm;${r.pick(['border:1px solid #ccc', ''])}}.pay{margin:4mm 0;padding:2mm;border-left:3px solid var(--accent)}`
  return { css, body, margins: [13, 19, 10] as const }
}

export const accountStatement: Design = {
  name: 'account-statement',
  use: 'learn',
  kind: 'invoice',
  print: printStatement,
}
export const cloudBill: Design = {
  name: 'cloud-bill',
  use: 'learn',
  kind: 'invoice',
  trade: 'it',
  print: printCloud,
}
export const premium: Design = {
  name: 'premium',
  use: 'learn',
  kind: 'invoice',
  vendors: {
    en: '{surname} Mutual Insurance Society Limited|{city} Assurance plc|{surname} Indemnity Company|First {city} Life|{brand} Insurance Company of America',
    de: '{city}er Versicherung AG|{surname} Versicherungsverein a. G.|{brand} Lebensversicherung AG|Öffentliche Versicherung {city}|{brand} Krankenkasse|Allgemeine {brand} Sachversicherung AG',
    fr: 'Mutuelle {surname}|{brand} Assurances IARD|La Mutuelle de {city}|Compagnie {brand} Vie',
    it: '{brand} Assicurazioni S.p.A.|Mutua {city}',
    es: '{brand} Seguros y Reaseguros S.A.|Mutua de {city}',
    nl: '{brand} Verzekeringen N.V.|Onderlinge {city} U.A.',
  },
  print: printPremium,
}
