import { moneyRuns } from '../../invoice/pen.ts'
import {
  bank,
  customerNumber,
  date,
  day,
  due,
  dueDate,
  items,
  meta,
  notes,
  number,
  otherNumbers,
  title,
  total,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { captioned, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, reworded } from '../paper.ts'
import {
  addressedName,
  contacts,
  customerAddress,
  customerBlock,
  registrations,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A meter's readings, as a table or as a sentence of cells. */
function readings(p: Paper): Html {
  const { random: r } = p
  const before = r.int(100, 90000)
  const used = r.int(5, 900)
  const pairs = [
    [r.pick(['Meter No', 'Meter number', 'NMI', 'Serial no']), r.fill('??######')],
    [r.pick(['Previous reading', 'Previous', 'Last read']), `${before}`],
    [r.pick(['Present reading', 'Current reading', 'This read']), `${before + used}`],
    [
      r.pick(['Units consumed', 'Consumption', 'Usage', 'Copies']),
      `${used} ${r.pick(['', 'kWh', 'm3', 'units'])}`,
    ],
  ] as const
  if (r.chance(0.5))
    return html`<table class="meter"><tr>${pairs.map(([head]) => html`<th>${head}</th>`)}</tr><tr>${pairs.map(([, text]) => html`<td>${text}</td>`)}</tr></table>`
  return html`<table class="meter">${pairs.map(([head, text]) => html`<tr><th>${head}</th><td>${text}</td></tr>`)}</table>`
}

/** What was due before and was paid, of which nothing is this bill's, beside what is due now. */
function summary(p: Paper): Html {
  const { facts, random: r } = p
  const before = printed(
    p,
    moneyRuns(p, facts.totals.total.times(1.1).toDecimalPlaces(2), { hasCurrency: true }),
  )
  const cells = [
    [r.pick(['Previous balance', 'Your last bill', 'Opening balance']), before],
    [r.pick(['Payments', 'Payments received', 'Less payment']), html`-${before}`],
    [r.pick(['This bill', 'New charges', "This month's charges", 'Current charges']), total(p)],
    [r.pick(['Amount due', 'Total amount due', 'Please pay', 'Amount payable']), html`<b>${due(p)}</b>`],
    [r.pick(['Due date', 'Pay by', 'Payment due by']), html`<b>${dueDate(p)}</b>`],
  ] as const
  return r.chance(0.5)
    ? html`<table class="summary"><tr>${cells.map(([head]) => html`<th>${head}</th>`)}</tr><tr>${cells.map(([, content]) => html`<td>${content}</td>`)}</tr></table>`
    : html`<table class="summary">${cells.map(([head, content]) => html`<tr><td>${head}</td><td class="end">${content}</td></tr>`)}</table>`
}

/** A supplier's bill for power, water, lines or copies: the account larger than the bill's number, old balances beside the new one, meters, the firm's address only in the small print. */
function printSupply(paper: Paper) {
  const p = reworded(paper, {
    number: paper.random.pick(['Bill number', 'Bill No.', 'Invoice number', 'Bill ID', 'Tax Invoice No.']),
    customerNumber: paper.random.pick([
      'Account number',
      'Consumer No',
      'Consumer Account No.',
      'Relationship number',
      'Customer account',
      'Cust Id',
      'Service account',
    ]),
    date: paper.random.pick(['Bill date', 'Issue date', 'Date of issue', 'Statement date']),
  })
  const { facts, random: r } = p
  const identity = r.shuffle([
    captioned(p.word('customerNumber'), html`<b>${customerNumber(p)}</b>`),
    captioned(p.word('number'), number(p)),
    captioned(p.word('date'), date(p)),
    captioned(
      r.pick(['Bill period', 'Service period']),
      `${day(p, facts.periodStart)} - ${day(p, facts.periodEnd)}`,
    ),
    ...(r.chance(0.4)
      ? [captioned(r.pick(['Phone no.', 'Service number', 'Connected load']), r.fill('##### #####'))]
      : []),
  ])
  const name = html`<div class="name">${vendorName(p)}</div>`
  const to = html`<div class="to">${r.chance(0.25) && html`<div class="cap">${r.pick(['Consumer details', 'CUSTOMER', 'Supply address'])}</div>`}${r.chance(0.5) ? html`${addressedName(p)}${stacked(customerAddress(p))}` : customerBlock(p)}</div>`
  const isBelow = r.chance(0.6)
  const own = stacked([...vendorAddress(p), ...contacts(p)], 'small')
  const small = html`<div class="foot fine">${facts.vendor.name}. ${r.pick(['Registered office:', 'Registered office', 'Office:'])} ${joined(vendorAddress(p), ', ')}. ${joined([...taxAndRegister(p), ...registrations(p), ...contacts(p)], '. ')}</div>`
  const body = html`<div class="row bar">${name}<div>${title(p)}</div></div>${!isBelow && own}<div class="row">${r.chance(0.7) ? [to, html`<div class="box">${identity}</div>`] : [html`<div class="box">${identity}</div>`, to]}</div>${summary(p)}<div class="row">${r.chance(0.7) && readings(p)}${r.chance(0.4) && pairTable(p, [...meta(p, 2), ...otherNumbers(p, 1)])}</div>${items(p)}${totals(p)}<p class="small">${r.pick(['A late fee applies after the due date.', 'Faults and emergencies: call any time.', 'We will take this amount by direct debit.'])}</p>${stacked(r.chance(0.4) ? bank(p) : [], 'small')}${notes(p)}${isBelow ? small : html`<div class="foot fine">${joined(registrations(p), '. ')}</div>`}`
  const css = `${tableStyle(r)}.bar{${r.pick(['background:var(--accent);color:#fff;padding:2mm', 'border-bottom:3px solid var(--accent)', ''])};margin-bottom:4mm}.name{font-size:${r.pick([1.3, 1.8])}em;font-weight:700}.to{margin:${r.pick([0, 9])}mm 0 5mm}.box{${r.pick(['background:#f1f5f1;padding:2mm', 'border:1px solid #777;padding:1.5mm', 'display:grid;grid-template-columns:1fr 1fr;gap:1mm 5mm'])}}.cap{font-size:.8em;color:#666}.summary,.meter{margin:3mm 0;width:${r.pick(['100%', 'auto'])}}.summary td,.summary th,.meter td,.meter th{padding:.8mm 2mm;${r.pick(['border:1px solid #999', ''])}}`
  return { css, body, margins: [11, 14, 10] as const }
}

export const supply: Design = {
  name: 'supply',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{city} Energy Retail Pty Ltd|{city} Water Company Ltd|{brand} Telecom Ltd|{brand} Mobile Limited|{city} Power Distribution Company Limited|{brand} Fibre (Pty) Ltd|{city} Electric Cooperative|{brand} Broadband Inc|{city} Municipal Utilities|{surname} Office Automation (Pty) Ltd|{surname} Propane',
  descriptions:
    'Peak usage|Off-peak usage|Daily supply charge|Energy charge, slab 0-120|Fixed charge|Water consumed|Sewer service|Meter rent|Monthly plan rental|Call charges|Roaming|Business fibre 100/100|Line rental|Mono copies|Colour copies|Fuel adjustment|Garbage collection|SIM only plan 40GB',
  print: printSupply,
}
