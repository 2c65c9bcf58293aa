import { Decimal } from 'decimal.js'
import type { Pair } from '../../invoice/blocks/block.ts'
import type { InvoiceFacts } from '../../invoice/facts.ts'
import { moneyRuns } from '../../invoice/pen.ts'
import { addDays } from '../../page/format.ts'
import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import { bank, date, datePair, day, due, number, numberPair, pair, terms, total } from '../content.ts'
import { html, stacked } from '../html.ts'
import { pairStack } from '../labels.ts'
import type { Design, Paper } from '../paper.ts'
import { printed } from '../paper.ts'
import {
  brand,
  customerBlock,
  otherCompany,
  remitAddress,
  slogan,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A name that stands as large and as often on the page as the parties', but is none of them. */
function extraName(p: Paper): string {
  const { language, world } = p.facts.region
  return makeOrdinaryName(language, world, 'firms', p.random)
}

function bare(label: string, text: string): Pair {
  return { label: [{ text: label }], value: [{ text }] }
}

/** The agency's share, which it keeps: stations charge the rest. Nothing is taxed, paid before or shipped. */
function withCommission(facts: InvoiceFacts): InvoiceFacts {
  const { lines } = facts.totals
  const hasAgency = facts.number.length % 3 > 0
  const amount = lines.times(hasAgency ? '0.15' : 0).toDecimalPlaces(2)
  const net = lines.minus(amount)
  const totals = {
    ...facts.totals,
    discount: hasAgency ? { percent: new Decimal(15), amount } : null,
    shipping: null,
    net,
    taxes: [],
    tax: new Decimal(0),
    rounding: null,
    total: net,
    withheld: null,
    paid: null,
    due: net,
  }
  return { ...facts, totals }
}

/** The spots of a station: an invoice to the agency that booked them for an advertiser. */
function print(p: Paper) {
  const { facts, random: r } = p
  const agent = makePerson(facts.region.world, r)
  const flight = `${day(p, facts.periodStart)} - ${day(p, facts.periodEnd)}`
  const cells = [
    bare('Advertiser', extraName(p)),
    bare('Product', r.pick(['Fall Sale', 'US SENATE', 'GENERAL', 'Issue/1', 'Auto', 'Spring campaign'])),
    pair(p, 'orderNumber', [
      { text: facts.orderNumber, marks: [{ field: 'purchase_order_number', value: facts.orderNumber }] },
    ]),
    bare('Alt Order #', r.fill('########')),
    bare('Property', facts.vendor.brand),
    bare('Account Executive', agent),
    bare('Sales Office', r.pick(['NATIONAL', 'NEW YORK', 'Local Direct', 'WASHINGTON DC'])),
    bare('Invoice Period', flight),
    bare('Flight Dates', flight),
    bare('Estimate #', r.fill('####')),
    bare('Agency Ref', r.fill('#######')),
    bare('Special Handling', r.pick(['', 'Email to agency', 'Notarized'])),
  ]
  const own = r.shuffle(cells).slice(0, r.int(6, 11))
  const identity = r.chance(0.3) ? [datePair(p), numberPair(p)] : [numberPair(p), datePair(p)]
  const all = r.chance(0.6) ? [...identity, ...own] : [...own, ...identity]
  const payTo = html`<div class="box"><div class="label">${r.pick(['Send Payment To:', 'Remit To', 'PLEASE REMIT TO:', 'Make checks payable to:'])}</div>
    <div>${vendorName(p)}</div>${stacked(r.chance(0.5) ? vendorAddress(p) : remitAddress(p))}</div>`
  const billTo = html`<div class="box"><div class="label">${r.pick(['Bill To:', 'Billing Address:', 'Agency', 'BILL TO'])}</div>${customerBlock(p)}</div>`
  const station = html`<div>${r.chance(0.7) ? brand(p) : html`<div class="brand">${vendorName(p)}</div>`}${r.chance(0.3) && slogan(p)}${
    r.chance(0.4) && stacked(vendorAddress(p), 'small')
  }</div>`
  const rep = otherCompany(p, 'rep')
  const blocks = r.chance(0.5) ? [billTo, payTo] : [payTo, billTo]
  const spots = html`<table class="spots"><thead><tr><th>#</th><th>Day</th><th>Air Date</th><th>Time</th><th>Description</th><th>Length</th><th>Ad-ID</th><th class="end">Qty</th><th class="end">Rate</th><th class="end">Amount</th></tr></thead>${facts.lines.map(
    (
      line,
      i,
    ) => html`<tr><td>${i + 1}</td><td>${r.pick(['M', 'Tu', 'W', 'Th', 'F', 'Sa', 'Su'])}</td><td>${day(p, addDays(facts.date, -line.daysAgo))}</td><td>${`${r.int(1, 12)}:${r.pick(['05', '12', '28', '47', '58'])} PM`}</td>
    <td>${printed(p, [{ text: line.description, marks: [{ field: 'description', value: line.description, line: i }] }])}</td><td>:30</td><td>${r.fill('????####H')}</td>
    <td class="end">${printed(p, [{ text: line.quantity.toFixed(), marks: [{ field: 'quantity', value: line.quantity.toFixed(), line: i }] }])}</td>
    <td class="end">${printed(p, moneyRuns(p, line.unitPrice, { field: 'unit_price', line: i, places: Math.max(2, line.unitPrice.decimalPlaces()) }))}</td>
    <td class="end">${printed(p, moneyRuns(p, line.amount, { field: 'amount', line: i }))}</td></tr>`,
  )}</table>`
  const sums = html`<table class="sums"><tr><td>Total Spots</td><td class="end">${facts.lines.length}</td></tr><tr><td>${r.pick(['Gross Total', 'Actual Gross Billing'])}</td><td class="end">${printed(p, moneyRuns(p, facts.totals.lines, { hasCurrency: true }))}</td></tr>
  ${facts.totals.discount && html`<tr><td>${r.pick(['Agency Commission', 'Less Agency Commission 15%', 'Agency Commission (15%)'])}</td><td class="end">${printed(p, moneyRuns(p, facts.totals.discount.amount, { field: 'discount_amount', isDeduction: true, isAbsolute: true }))}</td></tr>`}
  ${!facts.totals.due.eq(facts.totals.total) && html`<tr><td>Net Total</td><td class="end">${total(p)}</td></tr>`}
  <tr class="grand"><td>${r.pick(['Net Amount Due', 'Net Due', 'Amount Due', 'Total Due'])}</td><td class="end">${due(p)}</td></tr></table>`
  const head = r.chance(0.5)
    ? html`<div class="row">${station}<h1>${r.pick(['INVOICE', 'Invoice', 'Broadcast Invoice'])}</h1></div>`
    : html`<div class="mid">${station}<h1>${r.pick(['INVOICE', 'Official Invoice'])}</h1></div>`
  const body = html`${head}<div class="row top">${blocks}</div><div class="cells">${pairStack(p, all, 'cell')}</div>
  ${r.chance(0.4) && html`<p class="small">Represented by ${rep.name}</p>`}${spots}<div class="row">${html`<div class="small grow">Terms: ${terms(p)}${stacked(r.chance(0.4) ? bank(p) : [])}</div>`}${sums}</div>
  <div class="foot fine">${r.pick([`We warrant that the broadcast information shown on this invoice was taken from the program log. Invoice `, 'Please return a copy with your payment. Invoice '])}${number(p)}, ${date(p)}. ${r.chance(0.5) ? rep.name : ''}</div>`
  const css = `.brand{font-size:2em;font-weight:700;color:var(--accent)}.top{margin:4mm 0}.box{flex:1;border:${r.pick(['0', '1px solid #777'])};padding:2mm}.box .label{font-weight:700}
  .cells{display:grid;grid-template-columns:repeat(${r.int(3, 5)},1fr);border:1px solid #555;border-width:1px 0 0 1px;margin-bottom:4mm}.cell{border:1px solid #555;border-width:0 1px 1px 0;padding:.6mm 1mm;font-size:.88em}.cell .label{font-weight:700;font-size:.85em}
  .spots{width:100%;font-size:.84em;margin-bottom:4mm}.spots th{border-bottom:1px solid #000;font-weight:700}.spots td,.spots th{padding:.5mm 1mm}.sums td{padding:.6mm 2mm}.grand td{font-weight:700;border-top:1px solid #000}h1{font-size:1.9em}`
  return { css, body }
}

export const broadcaster: Design = {
  name: 'broadcaster',
  use: 'learn',
  countries: ['US'],
  taxMode: 'none',
  vendors:
    'K???-TV|W???-TV|W???|K???|K???-FM|W???-AM|W??? {city}|K???-TV/W??? {city}|{surname} Broadcasting|{surname} Media Group Inc.|{city} Cable Sales|{city} Interconnect|K??? Radio, LLC|{surname} Television Station Inc|My {city} 9|Radio {surname}',
  adjust: withCommission,
  descriptions:
    'M-F 6a-7a Morning News|Late News 11p|M-F 4p-5p Talk|Sa 10a-1p College Football|ROS 6a-12m|Prime Access 7:30p|AM Drive 5a-10a|Su 9a Sunday Morning|Early News 5p|Jeopardy block 7p|Streaming :15 pre-roll',
  print,
}
