import { formatDate } from '../../../page/format.ts'
import { makePerson } from '../../../world/company.ts'
import { listOf } from '../../../world/world.ts'
import { html, joined, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import {
  address,
  firm,
  hasSign,
  owner,
  phone,
  phrase,
  sign,
  slogan,
  storeNumber,
  taxId,
  thanks,
  web,
  whereabouts,
} from '../names.ts'
import {
  cashierFact,
  codeBlock,
  dateFact,
  ending,
  items,
  noTaxForm,
  numberFact,
  slipLines,
  taxForm,
  tillFact,
  timeFact,
} from '../parts.ts'
import { own, type ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, sumTable, taxes, total } from '../sums.ts'
import type { Till } from '../till.ts'

const line = html`<div class="rule"></div>`

/** A hypermarket: an advertisement first, the shop's name white on black, the firm and its address in one line, the till's numbers below the sums. */
function printHypermarket(t: Till) {
  const { random: r } = t
  const advert = html`<div class="box mid small">${slogan(t)} · ${phrase(t, 'savedWith')}</div>`
  const name = html`<div class="dark mid">${sign(t)}</div><div class="small mid">${joined([...(hasSign(t) ? [firm(t)] : []), ...address(t)], ' – ')}</div>`
  const numbers = [storeNumber(t), tillFact(t).value, cashierFact(t).value].map((text) => printed(t, text))
  return {
    body: html`${r.chance(0.6) ? advert : ''}${name}${items(t)}${line}${ending(t)}${line}<div class="line"><span>${printed(t, [t.date])}</span><span>${printed(t, [t.time])}</span></div><div class="line">${numbers.map((each) => html`<span>${each}</span>`)}</div><div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div><div class="mid">${taxId(t)}</div><div class="mid">${thanks(t)}</div>`,
    css: '.dark{background:#222;color:#fff;font-size:1.7em;font-weight:700;padding:1mm}.dark+div{margin:1mm 0 3mm}',
  }
}

/** A bistro: the table's number first, the restaurant with its owner at the foot. */
function printBistro(t: Till) {
  const { random: r, facts: all } = t
  const form = taxForm(t)
  const house = html`<div class="mid part">${hasSign(t) && html`<div class="bold">${sign(t)}</div>`}<div>${firm(t)}</div>${r.chance(0.4) && html`<div>${owner(t)}</div>`}${stacked(address(t))}<div>${joined([phone(t), taxId(t)], ' / ')}</div></div>`
  return {
    body: html`<div class="line big"><span>${t.word('table')} ${r.int(1, 40)}</span><span>${printed(t, [t.time])}</span></div><div class="line small"><span>${all.cashier}</span><span>${printed(t, [t.date])}</span></div>${line}${items(t)}${line}${sumLines(t, sumRows(t, form), 'grand big')}${taxes(t, form)}${sumLines(t, payRows(t))}${line}${house}<div class="small mid">${numberFact(t).label}${printed(t, numberFact(t).value)}</div><div class="mid">${thanks(t)}</div>`,
  }
}

/** A concession in a station or mall: the landlord's name is the largest, the tenant's under "shop". */
function printConcession(t: Till) {
  const { random: r } = t
  const name = r.chance(0.5)
    ? html`<div class="line"><span>${storeNumber(t)}</span><span class="bold">${sign(t)}</span></div>${hasSign(t) && html`<div class="small">${firm(t)}</div>`}`
    : html`<div>${firm(t)}</div><div class="small">${storeNumber(t)}</div>`
  return {
    body: html`<div class="big mid">${whereabouts(t)}</div>${line}${name}<div class="small">${stacked(address(t))}</div>${line}<div class="line"><span>${printed(t, [t.date])}</span><span>${printed(t, [t.time])}</span><span>${printed(t, numberFact(t).value)}</span></div>${items(t)}${ending(t)}<div class="mid small part">${web(t)}<br>${taxId(t)}</div>${r.chance(0.5) && codeBlock(t)}`,
  }
}

/** A pad of cash bills: a printed frame, the firm beside a picture-like monogram, columns, the sum in the last cell. */
function printCashBill(t: Till) {
  const { random: r, facts: all } = t
  const form = taxForm(t)
  const buyer = makePerson(all.region.world, r)
  return {
    body: html`<div class="frame"><div class="row"><div class="mono">${all.merchant.brand.slice(0, 1)}</div><div class="grow"><div class="bold">${firm(t)}</div><div class="small">${joined([...address(t), phone(t)], ', ')}<br>${taxId(t)}</div></div></div><div class="row cells2"><div>${t.word('customer')}: ${buyer}</div><div>${numberFact(t).label} ${printed(t, numberFact(t).value)}<br>${dateFact(t).label} ${printed(t, [t.date])}</div></div>${items(t)}${sumTable(t, sumRows(t, form))}${taxes(t, form)}<p class="small">${t.casing(t.word('title'))} · ${thanks(t)}</p></div>`,
    css: '.frame{border:2px solid #000;padding:4mm}.mono{font-size:3em;font-weight:700;border:2px solid #000;border-radius:50%;width:16mm;height:16mm;text-align:center;line-height:1.2}.cells2{border:1px solid #000;padding:1.5mm;margin:3mm 0}.items td{border:1px solid #000;padding:.8mm}',
  }
}

/** An app's receipt as a telephone shows it: the sum with the day, cards of detail, the seller in the legal lines. */
function printApp(t: Till) {
  const { random: r, facts: all } = t
  const long = formatDate(
    all.date,
    r.pick(['d MMMM yyyy', 'dd MMM yyyy']),
    listOf(all.region.words.months),
    listOf(all.region.words.monthsShort),
  )
  const day = html`<div class="small">${printed(t, [{ text: long, marks: [{ field: 'transaction_date', value: all.date }] }])}</div>`
  const legal = own(t, {
    en: 'Issued on behalf of',
    de: 'Ausgestellt im Namen von',
    fr: 'Émis au nom de',
    es: 'Emitido en nombre de',
    pt: 'Emitido em nome de',
    nl: 'Uitgegeven namens',
  })
  return {
    body: html`<div class="mid"><div class="small">${sign(t)}</div><div class="huge">${total(t)}</div>${day}</div><div class="card">${items(t)}${sumLines(t, sumRows(t, noTaxForm))}</div><div class="card">${sumLines(t, payRows(t))}</div><div class="card small">${numberFact(t).label}: ${printed(t, numberFact(t).value)}</div><div class="small grey">${legal} ${firm(t)}<br>${joined([...address(t), taxId(t)], ', ')}</div>`,
    css: '.huge{font-size:2.4em;font-weight:700}.card{border:1px solid #ddd;border-radius:3mm;padding:3mm;margin:3mm 0}.grey{color:#777}',
  }
}

/** A payment terminal that begins with the outcome and the sum, and names the merchant among its numbers. */
function printTerminal(t: Till) {
  const { random: r } = t
  const [a, b, ...rest] = slipLines(t)
  const merchant = html`<div>${r.pick(['MERCHANT:', '', '>'])} ${firm(t)}</div>${r.chance(0.6) && stacked(address(t))}`
  return {
    body: html`<div class="mid bold">${phrase(t, 'approved')}</div><div class="mid big">${total(t)}</div>${line}<div>${a!}</div>${merchant}<div>${b!}</div><div>${dateFact(t).label} ${printed(t, [t.date])} ${printed(t, timeFact(t).value)}</div>${stacked(rest.slice(0, 4))}<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>${line}<div class="mid">${phrase(t, 'copy')}</div>`,
  }
}

/** A ferry's, bus's or museum's ticket across the paper: name and number in a strip at the side, the fare in a box. */
function printStrip(t: Till) {
  const { random: r } = t
  return {
    body: html`<div class="row"><div class="strip"><div class="bold">${r.pick([sign, firm])(t)}</div><div class="small">${printed(t, numberFact(t).value)}</div><div class="small">${taxId(t)}</div></div><div class="grow"><div class="line"><span>${t.casing(t.word('title'))}</span><span>${printed(t, [t.date])} ${printed(t, [t.time])}</span></div>${items(t)}<div class="box">${sumLines(t, sumRows(t, noTaxForm))}</div>${sumLines(t, payRows(t))}<div class="small">${joined(address(t), ', ')}</div></div></div>`,
    css: '.strip{width:36mm;flex:none;overflow-wrap:anywhere;border-right:1px dashed #000;padding-right:2mm}',
  }
}

export const judgedReceipts: ReceiptDesign[] = [
  {
    name: 'hypermarket',
    use: 'judge',
    kinds: ['grocery', 'hardware', 'pharmacy', 'clothes'],
    papers: [80],
    print: printHypermarket,
  },
  { name: 'bistro', use: 'judge', kinds: ['restaurant'], papers: [72, 80], print: printBistro },
  { name: 'concession', use: 'judge', papers: [58, 80], print: printConcession },
  { name: 'cash-bill', use: 'judge', papers: ['A5', 120], print: printCashBill },
  { name: 'app-receipt', use: 'judge', trades: ['online'], papers: [100, 'A4'], print: printApp },
  { name: 'terminal', use: 'judge', papers: [57], print: printTerminal },
  {
    name: 'side-strip',
    use: 'judge',
    trades: ['rail', 'museum', 'parking', 'toll'],
    papers: [120, 150],
    print: printStrip,
  },
]
