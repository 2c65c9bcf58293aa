import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import { customerNumber, date, day, meta, notes, number, terms, title, totals } from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { captioned, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, reworded } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerName,
  registrations,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { itemCell, itemHead } from './item-tables.ts'

/** Parts and work as two tables, each with its sum, or as one table. */
function jobTables(p: Paper): Html {
  const { facts, random: r } = p
  const keys = r.pick([
    ['quantity', 'description', 'unitPrice', 'amount'],
    ['description', 'quantity', 'unitPrice', 'amount'],
  ] as const)
  const rows = facts.lines.map((_, i) => html`<tr>${keys.map((key) => itemCell(p, key, i, ''))}</tr>`)
  const split = rows.length > 1 && r.chance(0.7) ? r.int(1, rows.length - 1) : rows.length
  const [parts, work] = r.pick([
    ['Parts', 'Labor'],
    ['PARTS', 'LABOUR'],
    ['Materials', 'Labour charges'],
    ['Product', 'Service'],
    ['Goods', 'Work carried out'],
  ])
  const table = (name: string, own: Html[]) =>
    own.length > 0 &&
    html`<div class="part">${name}</div><table class="items">${itemHead(p, keys)}<tbody>${own}</tbody></table>`
  return html`${table(split < rows.length ? parts : r.pick(['', parts]), rows.slice(0, split))}${table(work, rows.slice(split))}`
}

/** A workshop's sheet: cells with small captions over numbers of every kind, the thing repaired, two tables, and words about approval. */
function printJobSheet(paper: Paper) {
  const p = reworded(paper, {
    shipping: paper.random.pick([
      'Shop supplies',
      'SHOP SUPPLIES',
      'Hazmat fee',
      'Environmental fee',
      'Call-out',
    ]),
    ...(paper.random.chance(0.4)
      ? { number: paper.random.pick(['Repair Order', 'RO #', 'Work Order', 'Order #', 'Job Card No']) }
      : {}),
  })
  const { facts, random: r } = p
  const phone = () => r.fill(r.pick(['###-###-####', '(###) ###-####', '0#### ######']))
  const others = r
    .shuffle([
      captioned(r.pick(['Cust #', 'Customer ID', 'Acct']), customerNumber(p)),
      captioned('Terms', terms(p)),
      captioned(r.pick(['Date in', 'Promised', 'Received']), day(p, facts.orderDate)),
      captioned(r.pick(['Written by', 'Advisor', 'Technician']), makePerson(facts.region.world, r)),
      captioned(r.pick(['Home', 'Cell', 'Contact phone']), phone()),
      captioned(r.pick(['Tag', 'Bay', 'Hat #']), r.fill('%##')),
    ])
    .slice(0, r.int(3, 6))
  const cells = r.shuffle([
    captioned(p.word('number'), html`<b>${number(p)}</b>`),
    captioned(r.pick(['Invoice date', 'DATE', 'Closed', 'Date out']), date(p)),
    ...others,
  ])
  const thing = r.shuffle([
    captioned('VIN', r.fill('#?##?????#?######')),
    captioned(r.pick(['License', 'Plate', 'Reg No.']), r.fill('??? ####')),
    captioned(
      r.pick(['Odometer in/out', 'Mileage', 'KM']),
      r.fill(r.pick(['%#### / %####', '%#,### mi', '%####'])),
    ),
    captioned(
      r.pick(['Year/Make/Model', 'Vehicle', 'Unit']),
      `20${r.int(10, 26)} ${makeOrdinaryName('en', facts.region.world, 'signs', r)}`,
    ),
  ])
  const own = html`<div class="own">${r.chance(0.4) && brand(p)}<b>${vendorName(p)}</b>${stacked([...vendorAddress(p), ...contacts(p).slice(0, r.int(1, 3))])}${r.chance(0.4) && html`<div>${r.pick(['EPA ID', 'BAR #', 'Dealer Lic.'])} ${r.fill('???########')}</div>`}</div>`
  const to = html`<div class="to">${r.chance(0.6) && html`<div class="cap">${r.pick(['Customer', 'CUSTOMER', 'Name / Address', 'Bill to'])}</div>`}${customerName(p)}${stacked(customerAddress(p))}</div>`
  const approval = html`<div class="small words">${r.pick(['I hereby authorize the above repair work to be done with the necessary material.', 'ORIGINAL ESTIMATE $____ REVISED $____ APPROVED BY ________', 'Old parts returned: yes / no. Warranty 12 months / 12,000 miles on parts and labor.'])}<br>X ______________ ${r.pick(['DATE ______', ''])}</div>`
  const body = html`<div class="top">${r.chance(0.7) ? [own, html`<div class="cells">${cells}</div>`] : [html`<div class="cells">${cells}</div>`, own]}</div><div class="top">${r.chance(0.6) ? [to, html`<div class="cells">${thing}</div>`] : [html`<div class="cells">${thing}</div>`, to]}</div>${r.chance(0.7) && html`<h1>${title(p)}</h1>`}${jobTables(p)}<div class="row">${approval}${totals(p)}</div>${r.chance(0.3) && pairTable(p, meta(p, 2))}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const frame = r.pick(['border:1px solid #333', 'border:1px solid #bbb', 'background:#f4f4f4'])
  const css = `${tableStyle(r)}.top{display:flex;gap:${r.pick(['0', '2mm'])};margin-bottom:${r.pick(['0', '2mm'])}}.own,.to{width:${r.int(34, 46)}%;padding:1.2mm;${frame}}.cells{flex:1;display:grid;grid-template-columns:repeat(${r.int(2, 4)},1fr)}.cell{padding:.6mm 1.2mm;${frame};line-height:1.15}.cap{font-size:${r.pick([0.74, 0.85, 1])}em;${r.pick(['color:#666', 'text-transform:uppercase', ''])}}.part{font-weight:700;margin-top:2mm}.words{width:55%}h1{font-size:1.3em;margin:3mm 0}`
  return { css, body, margins: [11, 11, 9] as const }
}

export const jobSheet: Design = {
  name: 'job-sheet',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{surname}’s Garage Inc|{city} Auto & Tire|{surname} Motors|{surname} & Sons Vehicle Services Ltd|{brand} Auto Repair LLC|{surname} Small Engine|{city} Tyre & Exhaust|Sri {surname} Motors',
  descriptions:
    'Oil filter|Front brake pad set|LABOR: R&R batteries, test charging system|Labour: fit both drop links|LABOR: rotate tires|Battery, group 65|R&R alternator|Lube, oil and filter|Rotate and balance tires|Diagnostic, check engine light|Synthetic blend oil 5W-20|Coolant flush|Wiper blades, pair|MOT test|Cabin air filter|Wheel bearing, front left|Body wash and vacuum',
  print: printJobSheet,
}
