import { makeOrdinaryName } from '../../world/ordinary-names.ts'
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
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { captioned, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, reworded } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerId,
  customerName,
  registrations,
  remitAddress,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'

const ports = [
  'NHAVA SHEVA',
  'JEBEL ALI',
  'SINGAPORE',
  'FELIXSTOWE',
  'LOS ANGELES',
  'DURBAN',
  'PORT KLANG',
  'MOMBASA',
]

/** A forwarder's or customs broker's bill: shipper, consignee, vessel and papers with numbers and days of their own around who is billed. */
function printClearance(paper: Paper) {
  const p = reworded(paper, {
    orderNumber: paper.random.pick(['Your reference', 'Your Ref / PO', 'Customer PO', 'PO REF #']),
  })
  const { facts, random: r } = p
  const { world } = facts.region
  const firm = () => makeOrdinaryName('en', world, 'firms', r)
  const reference = () =>
    `${r.fill(r.pick(['???#########', '###-########', '??####/##'])).toUpperCase()}${r.chance(0.4) ? ` / ${day(p, facts.orderDate)}` : ''}`
  const party = html`${customerName(p)}${stacked([...customerAddress(p), customerId(p)])}`
  const same = r.chance(0.4) ? facts.customer.name : r.pick(['SAME AS CONSIGNEE', firm()])
  const sides: (readonly [string, Html | string])[] = r.shuffle([
    [r.pick(['Shipper', 'Exporter', 'Supplier']), firm()] as const,
    [r.pick(['Consignee', 'Notify Party']), same] as const,
    [r.pick(['MAWB/MBL No', 'Master bill', 'Waybill']), reference()] as const,
    [r.pick(['HAWB/HBL No.', 'House bill', 'AWB']), reference()] as const,
    [r.pick(['Entry No.', 'Job No', 'File No.', 'BOE No']), reference()] as const,
    [r.pick(['ETD', 'Sailed']), day(p, facts.orderDate)] as const,
    [r.pick(['ETA', 'Arrival', 'Arrived']), day(p, facts.periodEnd)] as const,
    [r.pick(['Port of Loading', 'Origin']), r.pick(ports)] as const,
    [r.pick(['Port of Discharge', 'Destination']), r.pick(ports)] as const,
    [
      r.pick(['Vessel / Voyage', 'Flight']),
      `${r.pick(['MSC ROSARIA', 'MAERSK SENTOSA', 'EVER GIVING'])} / ${r.fill('###?')}`,
    ] as const,
    [r.pick(['Pieces / Weight', 'Gross weight']), r.fill('%# PCS / %,###.## KG')] as const,
  ])
  const identity: (readonly [string, Html | string])[] = [
    [p.word('number'), number(p)],
    [r.pick(['Invoice Date', 'Date']), date(p)],
    ...(r.chance(0.6) ? ([[r.pick(['Due Date', 'Payment due']), dueDate(p)]] as const) : []),
    [r.pick(['Customer ID', 'Account Number', 'Client code']), customerNumber(p)],
    ...(r.chance(0.5) ? ([[r.pick(['Credit Term', 'Terms']), terms(p)]] as const) : []),
    ...meta(p, 2).map(
      ({ label, value }) =>
        [label.map(({ text }) => text.replace(/\s?:$/, '')).join(''), printed(p, value)] as const,
    ),
  ]
  const billed = [r.pick(['Client', 'BILL TO', 'Invoice to', 'Customer', 'Account of']), party] as const
  const isCells = r.chance(0.5)
  const rows = (list: readonly (readonly [string, Html | string])[]) =>
    isCells
      ? html`<div class="cells">${list.map(([head, content]) => captioned(head, content))}</div>`
      : html`<table class="list">${list.map(([head, content]) => html`<tr><th>${head}${r.pick([':', ' :'])}</th><td>${content}</td></tr>`)}</table>`
  const count = r.int(4, 9)
  const left = [billed, ...sides.slice(0, count >> 1)]
  const right = [...identity, ...sides.slice(count >> 1, count)]
  const own = html`<div class="row own">${r.chance(0.6) ? brand(p) : html`<span></span>`}<div><b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p), ...(r.chance(0.5) ? taxAndRegister(p) : [])], 'small')}</div></div>`
  const body = html`${own}<h1>${title(p)}</h1><div class="row">${rows(left)}${rows(right)}</div>${items(p)}${totals(p)}${r.chance(0.4) && html`<p>${request(p)} ${due(p)}</p>`}<div class="row small"><div>${stacked(bank(p))}</div>${r.chance(0.4) && html`<div>${r.pick(['REMIT TO', 'Beneficiary'])}: ${joined([facts.vendor.name, ...remitAddress(p)], ', ')}</div>`}</div>${r.chance(0.2) && pairTable(p, meta(p, 2))}${notes(p)}<div class="foot fine">${r.pick(['All business is transacted under our standard trading conditions.', 'Duty disbursements are due on presentation.', ''])} ${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.own{${r.pick(['border:1px dotted #000;padding:2mm 4mm', 'border-bottom:2px solid var(--accent);padding-bottom:2mm', ''])};margin-bottom:3mm}h1{font-size:1.5em;text-align:${r.pick(['center', 'left', 'right'])};margin:2mm 0}.list,.cells{width:49%}.list th{padding-right:3mm;white-space:nowrap;${r.pick(['font-weight:700', ''])}}.cells{display:grid;grid-template-columns:1fr 1fr}.cell{border:1px solid #666;padding:.5mm 1mm;line-height:1.2;${r.pick(['font-size:.9em', ''])}}.cap{font-size:.78em;${r.pick(['text-transform:uppercase', 'color:#555'])}}`
  return { css, body, margins: [11, 12, 10] as const }
}

export const clearance: Design = {
  name: 'clearance',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{surname} Customs Brokers, Inc.|{city} Shipping & Logistics LLC|{brand} Express (Singapore) Pte Ltd|{surname} Freight Forwarders (Pty) Ltd|{brand} Air Express (India) Pvt Ltd|{city} Clearing Agencies Ltd|{surname} Container Lines',
  descriptions:
    'Ocean freight|Air freight|Delivery order fee|Destuffing charges|Customs entry service|Customs duty advanced|Merchandise processing fee|Single entry bond|ISF filing|Terminal handling charge|Documentation fee|Fuel surcharge|Cartage|Demurrage, 3 days|Advance payment fee',
  print: printClearance,
}
