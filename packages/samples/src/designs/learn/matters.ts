import type { Decimal } from 'decimal.js'
import { moneyRuns } from '../../invoice/pen.ts'
import { addDays } from '../../page/format.ts'
import { makePerson } from '../../world/company.ts'
import {
  customerNumber,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, reworded } from '../paper.ts'
import {
  addressedName,
  contacts,
  customerAddress,
  customerBlock,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { itemCell } from './item-tables.ts'

/** Time entries without lines between them: the day, who worked, what was done, hours and amount. */
function entries(p: Paper): Html {
  const { facts, random: r } = p
  const initials = r.fill('??')
  const money = (amount: Decimal) => printed(p, moneyRuns(p, amount))
  const rows = facts.lines.map(
    (line, i) =>
      html`<tr><td>${day(p, addDays(facts.date, -line.daysAgo))}</td><td>${initials}</td>${itemCell(p, 'description', i, '')}${itemCell(p, 'quantity', i, '')}${itemCell(p, 'amount', i, '')}</tr>`,
  )
  return html`<table class="entries"><thead><tr><th></th><th></th><th>${r.pick(['', 'Description', 'Narrative'])}</th><th class="end">${r.pick(['Hours', 'Hrs'])}</th><th class="end">${r.pick(['', 'Amount', 'Fee'])}</th></tr></thead><tbody>${rows}<tr><td></td><td></td><td>${r.pick(['For Current Services Rendered', 'Total professional fees', 'Services subtotal'])}</td><td></td><td class="end">${money(facts.totals.lines)}</td></tr></tbody></table>`
}

/** What other bills and the client's own money amount to, of which nothing is this bill's. */
function accounts(p: Paper): Html {
  const { facts, random: r } = p
  const some = (share: number) => printed(p, moneyRuns(p, facts.totals.total.times(share).toDecimalPlaces(2)))
  const trust = html`<div class="cap">${r.pick(['Trust Account', 'Client Trust Ledger', 'Retainer account'])}</div><table class="account"><tr><td>${r.pick(['Opening balance', 'Retainer deposit, check 5521', 'Balance forward'])}</td><td class="end">${some(2.5)}</td></tr><tr><td>${r.pick(['Closing balance', 'Trust balance', 'Available retainer'])}</td><td class="end">${some(2.5)}</td></tr></table>`
  const before = html`<table class="account"><tr><td>${r.pick(['Previous balance', 'Balance brought forward', 'Prior statement'])}</td><td class="end">${some(0.4)}</td></tr><tr><td>${r.pick(['Payment - thank you', 'Payments received since last bill'])}</td><td class="end">-${some(0.4)}</td></tr></table>`
  return html`${r.chance(0.5) && before}${r.chance(0.7) && trust}`
}

/** A law firm's statement: letterhead in the middle, a matter, time entries or a table, and accounts of other money below. */
function printMatter(paper: Paper) {
  const p = reworded(paper, {
    shipping: paper.random.pick(['Disbursements', 'Costs advanced', 'Filing fees']),
    paid: paper.random.pick([
      'Retainer applied',
      'Less: received on account',
      'Applied from trust',
      'Payment from trust',
    ]),
    ...(paper.random.chance(0.4) ? { number: paper.random.pick(['Statement No', 'Bill No', 'Bill #']) } : {}),
  })
  const { facts, random: r } = p
  const isCentred = r.chance(0.6)
  const head = html`<div class="${isCentred ? 'mid' : 'row'} head"><div class="firm">${vendorName(p)}</div><div class="small">${isCentred ? joined([...vendorAddress(p), ...contacts(p)], r.pick([' • ', ' | ', ', '])) : stacked([...vendorAddress(p), ...contacts(p)])}${r.chance(0.4) && html`<div>${taxId(p)}</div>`}</div></div>`
  const to = html`<div class="to">${r.chance(0.4) ? html`${addressedName(p)}${stacked(customerAddress(p))}` : customerBlock(p)}</div>`
  const side = r.chance(0.5)
    ? html`<div><div>Page 1</div><div>${date(p)}</div><div>${r.pick(['Account No:', 'Client-Matter', 'File No.', 'ACCOUNT NO.'])} ${customerNumber(p)}</div><div>${p.word('number')}: ${number(p)}</div></div>`
    : pairTable(p, [numberPair(p), ...meta(p, 4)])
  const other = makePerson(facts.region.world, r)
  const matter = html`<p class="bold">${r.pick(['RE:', 'Re', 'Matter:', 'In reference to:', 'In the matter of'])} ${r.pick([`Estate of ${other}`, `v. ${other}`, facts.project, r.fill('#####-Lease of premises')])}</p>`
  const body = html`${head}<div class="row">${r.chance(0.8) ? [to, side] : [side, to]}</div>${matter}${r.chance(0.7) && html`<h1>${title(p)}</h1>`}${r.chance(0.6) ? entries(p) : items(p)}${totals(p)}${r.chance(0.5) && html`<p class="end">${r.pick(['Please pay this amount', 'Total due for this matter', 'TOTAL NOW DUE'])} ${due(p)}</p>`}${accounts(p)}${notes(p)}<p class="small">${r.pick(['Please make all amounts payable to', 'Make checks payable to', 'Payable to:'])} ${facts.vendor.name}</p><div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.head{margin-bottom:9mm}.firm{font-size:${r.pick([1.3, 1.7])}em;${r.pick(['letter-spacing:.12em', 'font-variant:small-caps', 'font-weight:700'])}}.to{margin-bottom:6mm}.entries{width:100%;margin:3mm 0}.entries td,.entries th{padding:.8mm 1.5mm;font-weight:400}.account{width:${r.pick([60, 100])}%;margin-bottom:3mm}.cap{font-weight:700;margin-top:3mm}h1{font-size:1.3em}`
  return { css, body, margins: [17, 20, 12] as const }
}

export const matter: Design = {
  name: 'matter',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{surname} & {surname2} PLLC|{surname} Law Offices, P.A.|{surname} {surname2} LLP|Law Office of {given} {surname}|{surname}, {surname2} & Co Solicitors|{surname} Chambers|{surname} Tax Advisers Ltd|{surname} Patent Attorneys',
  descriptions:
    'Review and analyze motion to compel|Draft response; confer with client re same|Attend hearing|Telephone conference with opposing counsel|Prepare inventory and file with court|Legal research|Correspondence|Filing fee|Courier|Land registry search|Taking instructions and drafting lease|Prepare tax return',
  print: printMatter,
}
