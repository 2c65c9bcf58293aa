import { makePerson } from '../../world/company.ts'
import {
  bank,
  customerNumber,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  request,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { captioned, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, reworded } from '../paper.ts'
import { brand, contacts, customerBlock, registrations, vendorAddress, vendorName } from '../parties.ts'

/** An auction's bill: the bidder's or paddle number beside the buyer, a sale with its own number and day, hammer prices and premium. */
function printSaleroom(paper: Paper) {
  const p = reworded(paper, {
    shipping: paper.random.pick([
      "Buyer's premium",
      'Buyers Premium 20%',
      'Premium on hammer',
      'Online bidding fee',
    ]),
    lineTotal: paper.random.pick(['Hammer total', 'Total hammer', 'Total lots']),
    ...(paper.random.chance(0.5) ? { net: paper.random.pick(['Hammer total', 'Total hammer price']) } : {}),
  })
  const { facts, random: r } = p
  const bidder = html`${r.pick(['Bidder', 'Bidder No.', 'Paddle', 'Paddle No.', 'Buyer No.', 'Bidder #'])}: <b>${customerNumber(p)}</b>`
  const to = html`<div class="box">${r.chance(0.7) && html`<div class="cap">${r.pick(['Buyer', 'Purchaser', 'Sold to', 'BIDDER'])}</div>`}${r.chance(0.5) && html`<div>${bidder}</div>`}${customerBlock(p)}</div>`
  const sale = r
    .shuffle([
      html`<div>${r.pick(['Sale', 'Auction', 'Sale No.'])}: ${r.fill('%##')} ${r.pick(['Country House', 'Spring Estates', 'Fine Art', 'Machinery'])}</div>`,
      html`<div>${r.pick(['Sale date', 'Auction date'])}: ${day(p, facts.orderDate)}</div>`,
      html`<div>${r.pick(['Lots', 'Lots won'])}: ${facts.lines.length}</div>`,
      html`<div>${r.pick(['Auctioneer', 'Clerk'])}: ${makePerson(facts.region.world, r)}</div>`,
    ])
    .slice(0, r.int(1, 4))
  const cells = () =>
    html`<div class="cells">${r.shuffle([captioned(p.word('number'), number(p)), captioned(r.pick(['Paddle', 'Bidder', 'Client']), customerNumber(p)), captioned('Sale', r.fill('?# ####')), captioned('Date', date(p))])}</div>`
  const identity = r.chance(0.4) ? cells() : pairTable(p, [numberPair(p), ...meta(p, 4)])
  const own = html`<div class="own">${r.chance(0.5) && brand(p)}<div class="name">${vendorName(p)}</div>${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const body = html`<div class="${r.pick(['row', ''])}">${own}<div class="small">${sale}</div></div><h1>${title(p)}</h1><div class="row">${r.chance(0.6) ? [to, identity] : [identity, to]}</div>${items(p)}${totals(p)}<p class="small">${r.pick(['All purchases must be removed within 7 days.', 'Storage is charged per lot and day from the fifth working day.', 'Title passes on payment in full.'])}</p>${r.chance(0.4) && html`<p>${request(p)} ${due(p)}</p>`}${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.own{text-align:${r.pick(['left', 'center'])};margin-bottom:4mm}.name{font-size:${r.pick([1.1, 1.7])}em;font-weight:700}.box{min-width:70mm;${r.pick(['border:1px solid #555;padding:2mm', ''])}}.cap{font-weight:700}.cells{display:flex}.cell{border:1px solid #888;padding:1mm 2mm}h1{font-size:1.4em;margin:3mm 0}`
  return { css, body, margins: [13, 15, 10] as const }
}

export const saleroom: Design = {
  name: 'saleroom',
  use: 'learn',
  kind: 'invoice',
  languages: ['en'],
  vendors:
    '{surname} & {surname2} Auctioneers|{city} Auction Gallery|{surname} Auctions Ltd|The {city} Saleroom|{surname} Livestock Market LLC|{city} Stockyards|{brand} Auction House',
  descriptions:
    'Tiger maple drop-leaf table|Stoneware crock, 4 gal.|Box lot: kitchen tin|A Georgian mahogany bureau|Pair of brass candlesticks|Oil on board, harbour scene|Steers, 5 hd|1978 tractor with loader|Silver teapot, Birmingham|Rug, 6 x 9|Mantel clock|Shelf of books',
  print: printSaleroom,
}
