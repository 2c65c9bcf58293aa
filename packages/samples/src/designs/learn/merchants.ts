import { addDays } from '../../page/format.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import { date, day, items, meta, notes, number, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, reworded } from '../paper.ts'
import {
  customerAddress,
  customerId,
  customerName,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An order on a marketplace: its own sign in the head, the merchant behind "Sold by", one buyer twice, the order's number and day beside the invoice's. */
function printMerchant(paper: Paper) {
  const isOrder = paper.random.chance(0.3)
  const p = reworded(paper, {
    shipping: paper.random.pick([
      'Shipping & Handling',
      'Delivery charges',
      'Postage (2nd class)',
      'Shipping total',
    ]),
    lineTotal: paper.random.pick(['Item(s) subtotal', 'Item total', 'Items']),
    total: paper.random.pick([
      'Grand Total',
      'Order total',
      'Total for this shipment',
      'Total paid',
      'TOTAL',
    ]),
  })
  const { facts, random: r } = p
  const sign = makeOrdinaryName('en', facts.region.world, 'signs', r)
  const order = r.fill(r.pick(['###-#######-#######', 'OD##############', '##-#####-#####', '##########']))
  const colon = r.pick([':', ' :', ''])
  const seller = html`<div class="party"><b>${r.pick(['Sold By', 'Seller', 'Sold by', 'Merchant'])}${colon}</b><div>${vendorName(p)}</div>${stacked(vendorAddress(p))}${r.chance(0.6) && stacked(taxAndRegister(p))}</div>`
  const billed = html`<div class="party"><b>${r.pick(['Billing Address', 'Bill To', 'Buyer', 'Sold to', 'Shipping Address'])}${colon}</b><div>${customerName(p)}</div>${stacked([...customerAddress(p), customerId(p)])}</div>`
  const sent =
    r.chance(0.6) &&
    html`<div class="party"><b>${r.pick(['Shipping Address', 'Ship To', 'Deliver to'])}${colon}</b><div>${facts.customer.name}</div>${stacked(facts.customer.address)}</div>`
  const ordered = html`<div><div><b>${r.pick(['Order Number', 'Order ID', 'Order #'])}${colon}</b> ${isOrder ? number(p) : order}</div><div><b>${r.pick(['Order Date', 'Order placed', 'Ordered on'])}${colon}</b> ${isOrder ? date(p) : day(p, addDays(facts.date, -r.int(0, 4)))}</div></div>`
  const billing = isOrder
    ? html`<div>${r.pick(['Paid with PayPal', 'Visa ending 0881', 'Payment method: card'])}</div>`
    : html`<div><div><b>${r.pick(['Invoice Number', 'Invoice No.', 'Invoice ref', 'Invoice #'])}${colon}</b> ${number(p)}</div><div><b>${r.pick(['Invoice Date', 'Date'])}${colon}</b> ${date(p)}</div></div>`
  const head = html`<div class="row"><div class="sign">${sign}</div><div class="end"><b>${title(p)}</b>${r.chance(0.4) && html`<div class="small">(${r.pick(['Original for Recipient', 'Print this page for your records', 'Customer copy'])})</div>`}</div></div>`
  const parties = r.chance(0.5)
    ? html`<div class="row">${seller}<div>${billed}${sent}</div></div>`
    : html`<div class="row">${r.shuffle([seller, billed])}${sent}</div>`
  const body = html`${head}${r.chance(0.5) ? [parties, html`<div class="row ids">${ordered}${billing}</div>`] : [html`<div class="row ids">${ordered}${billing}</div>`, parties]}${r.chance(0.3) && pairTable(p, meta(p, 1))}${items(p)}${totals(p)}<p class="small">${r.pick(['Whether tax is payable under reverse charge - No', 'Condition: New', 'This is a computer generated invoice.', `${sign} is not the seller of these goods.`])}</p>${r.chance(0.4) && html`<div class="end small">${r.pick(['For', 'Signed for'])} ${facts.vendor.name}<br>Authorized Signatory</div>`}${notes(p)}<div class="foot fine">${joined([sign, r.pick(['Returns within 30 days', 'Help: visit your orders'])], ' · ')}</div>`
  const css = `${tableStyle(r)}.sign{font-size:1.7em;font-weight:700;color:var(--accent)}.party{margin-bottom:4mm;${r.pick(['', 'border:1px solid #bbb;padding:2mm'])}}.ids{margin:3mm 0;${r.pick(['border-top:1px solid #999;border-bottom:1px solid #999;padding:1mm 0', ''])}}`
  return { css, body, margins: [12, 14, 10] as const }
}

export const merchant: Design = {
  name: 'merchant',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{brand} Retailers Private Limited|{surname} Direct LLC|{brand} Lifestyle|{city} Chandlery|{surname} Books|{brand} Trading Ltd|{surname}-crafts|{brand} E-Commerce Pvt Ltd',
  descriptions:
    'USB-C cable 6 ft, 2 pack|Desk organizer, bamboo|Thermosteel flask 1000 ml|Notebook, pack of 6|Running shoes, grey, 9|Macrame wall hanging|Bronze shackle 8mm|Phone case, clear|LED bulb 9W B22|Kitchen scale|Cotton bedsheet, double',
  print: printMerchant,
}
