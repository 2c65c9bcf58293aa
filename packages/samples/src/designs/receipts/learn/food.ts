import { money, otherDate } from '../../../receipt/draw.ts'
import { makePerson } from '../../../world/company.ts'
import { html, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, ids, titleOf } from '../heads.ts'
import { closing, firm, hasSign, place, sign, slogan, storeNumber, thanks, welcome } from '../names.ts'
import { ending, extras, fact, facts, items, moment, numberFact, slip, taxForm } from '../parts.ts'
import { own, type ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, taxes } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

/** Where the guests sit, how many they are, and who serves them. */
function tableFacts(t: Till) {
  const { random: r, facts: own } = t
  return [
    fact(t, 'table', r.fill(r.pick(['##', '%', '%#/1', 'A%']))),
    ...(r.chance(0.5) ? [{ label: t.word('cashier'), value: own.cashier }] : []),
  ]
}

/** Lines for the host of a business meal, and for a tip. */
const hostLines = {
  en: ['Guest name: ____________', 'Signature: ____________'],
  de: [
    'Angaben zum Nachweis der Höhe und der betrieblichen Veranlassung von Bewirtungsaufwendungen',
    'Tag der Bewirtung: ____________',
    'Bewirtete Personen: ____________',
    'Anlass der Bewirtung: ____________',
    'Ort, Datum, Unterschrift',
  ],
  fr: ['Nombre de couverts : ____', 'Nom du client : ____________'],
  es: ['Nombre: ____________', 'NIF cliente: ____________'],
  it: ['Nome: ____________', 'Firma: ____________'],
}

/** A bill that is brought to the table. */
function printTable(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  const host = r.chance(0.4) && html`<div class="part small">${stacked(own(t, hostLines))}</div>`
  return {
    body: html`${head(t)}${r.chance(0.5) && html`<div class="mid big">${titleOf(t)}</div>`}${facts(t, tableFacts(t))}${rule}${items(t)}${rule}${sumLines(t, sumRows(t, form), r.pick(['grand', 'grand big']))}<div class="part">${taxes(t, form)}</div>${r.chance(0.6) && sumLines(t, payRows(t))}${host}${slip(t)}<div class="part mid">${closing(t)}</div>`,
  }
}

/** A counter's slip: the number of the order is largest, the shop is small. */
function printOrder(t: Till) {
  const { random: r } = t
  const order = html`<div class="mid"><div class="huge">${r.fill(r.pick(['##', '%##', '#', '?##']))}</div>${t.casing(t.word('order'))}</div>`
  const shop = html`<div class="mid small">${hasSign(t) && html`<div>${sign(t)}</div>`}${storeNumber(t)}<br>${firm(t)}${place(t)}${ids(t)}</div>`
  return {
    body: html`${r.chance(0.6) ? [order, shop] : [shop, order]}${facts(t)}${rule}${items(t)}${ending(t)}${extras(t)}<div class="mid">${r.chance(0.5) ? thanks(t) : closing(t)}</div>`,
    css: '.huge{font-size:3.2em;font-weight:700;line-height:1}',
  }
}

/** A check with lines for the tip and amounts that are suggested for it. */
function printCheck(t: Till) {
  const { random: r, facts: own } = t
  const suggested = [15, 18, 20, 25].map(
    (rate) =>
      html`<div class="line"><span>${rate}%</span><span>${printed(t, money(t, own.subtotal.times(rate).div(100), { hasCurrency: true }))}</span></div>`,
  )
  const lines = html`<div class="part"><p>Tip: _______________</p><p>Total: _______________</p><p>X _______________</p></div>`
  return {
    body: html`${head(t)}<div class="mid">${r.chance(0.4) && html`${r.pick(['GUEST CHECK', 'Your Server Today', 'Check Detail'])}<br>`}${makePerson(own.region.world, r).split(' ')[0]!}</div>${facts(t, tableFacts(t))}${rule}${items(t)}${rule}${ending(t)}${slip(t)}${!own.tip && r.chance(0.7) && lines}${r.chance(0.6) && html`<div class="mid small">${r.pick(['Suggested Tip', 'Tip Guide'])}</div>${suggested}`}<div class="part mid">${closing(t)}</div>`,
  }
}

/** A bakery's or café's slip: slogan and opening hours around a small name, date at the foot. */
function printCafe(t: Till) {
  const { random: r } = t
  const hours = `${r.pick(['Mo-Fr', 'Mon-Sat', '7/7', '24/7', 'Lu-Ve'])} ${r.pick(['6:30-18:00', '7-19', '07:00 - 14:00', '8h-20h'])}`
  const name = html`<div class="${r.pick(['name', '', 'brand'])}">${sign(t)}</div>`
  const around = [html`<div>${slogan(t)}</div>`, name, html`<div class="small">${hours}</div>`]
  return {
    body: html`<div class="mid">${r.chance(0.3) && html`<div>${welcome(t)}</div>`}${r.chance(0.6) ? around : r.shuffle(around)}${place(t)}</div>${rule}${items(t)}${rule}${ending(t)}<div class="mid part">${printed(t, moment(t))}<br>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div><div class="mid small part">${hasSign(t) && html`<div>${firm(t)}</div>`}${ids(t, 2)}</div><div class="mid">${thanks(t)}</div>`,
  }
}

/** A bar's running tab: rounds with their times, opened on one day and closed on it or the next. */
function printTab(t: Till) {
  const { random: r, facts: own } = t
  const opened = otherDate(t, own.time.startsWith('0') ? -1 : 0)
  const rounds =
    r.chance(0.5) && html`<div class="small">${t.word('order')} ${opened} ${r.fill('1#:1#')}</div>`
  return {
    body: html`${facts(t, tableFacts(t))}<div class="mid">${titleOf(t)}</div>${rounds}${items(t)}${rule}${ending(t)}${rule}${head(t)}<div class="mid">${closing(t)}</div>`,
  }
}

export const foodReceipts: ReceiptDesign[] = [
  { name: 'table-bill', use: 'learn', kinds: ['restaurant'], papers: [72, 80, 80, 100], print: printTable },
  { name: 'counter-order', use: 'learn', kinds: ['restaurant'], papers: [58, 80, 80], print: printOrder },
  {
    name: 'guest-check',
    use: 'learn',
    kinds: ['restaurant'],
    countries: ['US', 'CA', 'AE', 'ZA', 'IN'],
    languages: ['en'],
    papers: [72, 80],
    print: printCheck,
  },
  { name: 'cafe-slip', use: 'learn', kinds: ['restaurant'], papers: [58, 72, 80], print: printCafe },
  { name: 'bar-tab', use: 'learn', kinds: ['restaurant'], papers: [58, 80], print: printTab },
]
