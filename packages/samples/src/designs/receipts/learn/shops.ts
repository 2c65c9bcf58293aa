import { html } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, ids, titleOf } from '../heads.ts'
import {
  closing,
  firm,
  otherName,
  phrase,
  picture,
  place,
  sign,
  storeNumber,
  thanks,
  whereabouts,
} from '../names.ts'
import { codeBlock, ending, extras, facts, items, moment, numberFact, slip, taxForm } from '../parts.ts'
import type { ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, sumTable, taxes, total } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

/** A shop's roll: head, goods, sums, payment, thanks. */
function printShop(t: Till) {
  const { random: r } = t
  const own = facts(t)
  const isFactsFirst = r.chance(0.6)
  return {
    body: html`${head(t)}${r.chance(0.4) && html`<div class="mid">${titleOf(t)}</div>`}${isFactsFirst && own}${rule}${items(t)}${rule}${ending(t)}${slip(t)}${!isFactsFirst && html`<div class="part">${own}</div>`}${extras(t)}<div class="part mid">${closing(t)}</div>`,
  }
}

/** A chain's roll that begins with the numbers of its till, above any name. */
function printNumbersOnTop(t: Till) {
  const { random: r } = t
  const numbers = html`<div class="small">${facts(t)}</div>`
  return {
    body: html`${r.chance(0.3) && html`<div class="mid">${phrase(t, 'copy')}</div>`}${numbers}${rule}${head(t)}${items(t)}${ending(t)}${slip(t)}<div class="part mid">${closing(t)}</div>${extras(t)}`,
  }
}

/** The sign in a box or on black, with the name of the firm at the foot of the roll. */
function printSignBox(t: Till) {
  const { random: r } = t
  const box = html`<div class="sign mid">${sign(t)}</div><div class="mid small">${whereabouts(t)}${r.chance(0.5) && html`<br>${storeNumber(t)}`}</div>`
  const foot = html`<div class="part mid small">${firm(t)}${place(t)}${ids(t)}</div>`
  return {
    body: html`${box}${facts(t)}${rule}${items(t)}${rule}${ending(t)}${slip(t)}${r.chance(0.4) && codeBlock(t)}<div class="mid">${thanks(t)}</div>${foot}`,
    css: `.sign{font-size:${r.pick([1.6, 2.2])}em;font-weight:700;${r.pick(['border:2px solid #000', 'background:#000;color:#fff', 'border-bottom:3px solid #000'])};padding:1.5mm;line-height:1.1}`,
  }
}

/** A stall's or kiosk's short slip: little more than a name, a sum and a date. */
function printStall(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  const date = html`<div class="${r.pick(['', 'mid'])}">${printed(t, moment(t))}</div>`
  const name = html`<div class="${r.pick(['mid', 'mid name', ''])}">${r.pick([firm, sign])(t)}</div>`
  const start = r.pick([
    [name, date],
    [date, name],
    [html`<div class="mid">${titleOf(t)}</div>`, name, date],
  ])
  return {
    body: html`${start}${items(t)}${rule}${sumLines(t, sumRows(t, form), 'grand big')}${taxes(t, form)}${r.chance(0.5) && sumLines(t, payRows(t))}${r.chance(0.5) && html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`}${r.chance(0.5) && html`<div class="mid">${thanks(t)}</div>`}`,
  }
}

/** A specialist shop's receipt on a sheet: logo beside the firm, goods with serial numbers, sums in a table at the right. */
function printSheet(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  const firmBlock = html`<div class="${r.pick(['', 'end-all'])}"><div class="bold">${firm(t)}</div>${place(t)}${ids(t)}</div>`
  const top = r.pick([
    html`<div class="row">${picture(t)}${firmBlock}</div>`,
    html`<div class="row">${firmBlock}<div class="end-all">${picture(t)}</div></div>`,
    html`<div class="mid">${firmBlock}</div>`,
  ])
  const title = html`<h1>${t.casing(t.word('title'))}</h1>`
  return {
    body: html`${r.chance(0.25) ? [title, top] : [top, title]}<div class="row facts"><div>${facts(t)}</div><div>${r.chance(0.4) && html`${t.word('customer')}: ${otherName(t)}`}</div></div>${items(t)}${r.chance(0.3) && html`<div class="small">S/N ${r.fill('??#######')}</div>`}${sumTable(t, sumRows(t, form))}<div class="half">${taxes(t, form)}${sumLines(t, payRows(t))}</div><p class="small">${thanks(t)}</p>${r.chance(0.5) && html`<div class="part small mid">${closing(t)}</div>`}`,
    css: `h1{font-size:1.5em;margin:5mm 0 3mm}.facts{margin-bottom:4mm}.half{width:55%;margin-top:4mm}.items td{padding:.6mm 1mm;border-bottom:1px solid #ccc}`,
  }
}

/** Two columns on a wide roll: the shop at the left, its numbers at the right, the total large above the goods. */
function printTotalFirst(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  return {
    body: html`${head(t)}<div class="box mid"><div class="big">${total(t)}</div><div class="small">${printed(t, moment(t))}</div></div>${items(t)}${rule}${sumLines(t, sumRows(t, form))}${taxes(t, form)}${sumLines(t, payRows(t))}<div class="small part">${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>${r.chance(0.5) && codeBlock(t)}<div class="mid">${closing(t)}</div>`,
  }
}

export const shopReceipts: ReceiptDesign[] = [
  { name: 'shop-roll', use: 'learn', papers: [58, 72, 80, 80, 90], print: printShop },
  { name: 'numbers-on-top', use: 'learn', papers: [72, 80, 80], print: printNumbersOnTop },
  { name: 'sign-box', use: 'learn', papers: [58, 72, 80], print: printSignBox },
  { name: 'stall', use: 'learn', papers: [44, 58, 58, 72], print: printStall },
  {
    name: 'sheet-receipt',
    use: 'learn',
    trades: ['electronics'],
    papers: ['A5', 'A4', 100],
    print: printSheet,
  },
  { name: 'total-first', use: 'learn', papers: [80, 100], print: printTotalFirst },
]
