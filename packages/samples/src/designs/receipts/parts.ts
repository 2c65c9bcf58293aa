import type { ReceiptLabel } from '../../locales/receipt-label.ts'
import { formatNumber } from '../../page/format.ts'
import { value as valueRun } from '../../page/money.ts'
import type { Run } from '../../page/sheet.ts'
import { joinTexts, type Text } from '../../page/write.ts'
import { money, otherDate } from '../../receipt/draw.ts'
import { fiscalText } from '../../receipt/fiscal.ts'
import { chooseTaxForm, type TaxForm } from '../../receipt/tax-form.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { printed } from '../paper.ts'
import { notices, otherName, phrase, savedWith } from './names.ts'
import { letterOf, payRows, sumLines, sumRows, taxes, total } from './sums.ts'
import type { Till } from './till.ts'

/** A pair of label and value, such as date and number. */
export type Fact = { label: string; value: Text }

export function fact(t: Till, key: ReceiptLabel, value: Text): Fact {
  return { label: t.word(key), value }
}

export function numberFact(t: Till): Fact {
  return fact(t, 'number', [valueRun('receipt_number', t.facts.number)])
}

export function dateFact(t: Till): Fact {
  return fact(t, 'date', [t.date])
}

export function timeFact(t: Till): Fact {
  return fact(t, 'time', [t.time])
}

export function cashierFact(t: Till): Fact {
  return fact(t, 'cashier', t.facts.cashier)
}

export function tillFact(t: Till): Fact {
  return fact(t, 'till', t.random.fill(t.random.pick(['#', '0#', '##', '###', '#?'])))
}

/** Date and time side by side, with or without labels. */
export function moment(t: Till): Run[] {
  const { random: r } = t
  const gap = r.pick([' ', '  ', ' - ', ', ', ' / ', '   '])
  const both: Run[] = [t.date, { text: gap }, t.time]
  return r.weighted<Run[]>([
    [both, 5],
    [[t.time, { text: gap }, t.date], 1],
    [[t.date], 1],
  ])
}

/** Number, date and time, with cashier and till, in one of the arrangements that tills have. */
export function facts(t: Till, more: readonly Fact[] = []): Html {
  const { random: r } = t
  const sign = r.pick([': ', ':', ' ', ' : '])
  const line = ({ label, value }: Fact) => html`<div>${label}${sign}${printed(t, value)}</div>`
  const pairLine = ({ label, value }: Fact) =>
    html`<div class="line"><span>${label}${r.pick([':', ''])}</span><span>${printed(t, value)}</span></div>`
  const number = numberFact(t)
  const some = [...(r.chance(0.6) ? [cashierFact(t)] : []), ...(r.chance(0.5) ? [tillFact(t)] : []), ...more]
  return r.weighted<() => Html>([
    [() => html`${[numberFact(t), dateFact(t), timeFact(t), ...some].map(line)}`, 2],
    [() => html`${r.shuffle([number, dateFact(t), ...some]).map(pairLine)}`, 2],
    [
      () =>
        html`<div class="line"><span>${printed(t, moment(t))}</span><span>${number.label}${sign}${printed(t, number.value)}</span></div>${some.map(line)}`,
      3,
    ],
    [
      () =>
        html`${some.map(line)}<div class="mid">${printed(t, moment(t))}</div>${r.chance(0.7) && line(number)}`,
      2,
    ],
    [
      () =>
        html`<div>${printed(t, joinTexts([moment(t), ...[number, ...some].map(({ value }) => value)], r.pick([' ', '  ', '/'])))}</div>`,
      1.5,
    ],
    [
      () =>
        html`<table class="cells"><tr>${[dateFact(t), timeFact(t), number].map((each) => html`<td class="small">${each.label}</td>`)}</tr><tr>${[dateFact(t), timeFact(t), number].map((each) => html`<td>${printed(t, each.value)}</td>`)}</tr></table>${some.map(line)}`,
      1,
    ],
    [
      () =>
        html`${r.shuffle([html`<div class="mid">${r.pick(['', '', '#', 'N° '])}${printed(t, number.value)}</div>`, html`<div class="mid">${printed(t, moment(t))}</div>`])}${some.map(line)}`,
      1.5,
    ],
  ])()
}

function itemName(t: Till, index: number): Run {
  const text = t.casing(t.facts.lines[index]!.description)
  return valueRun('description', text, text, index)
}

/** The goods in one of the forms of tills: columns, or one or two lines each. */
export function items(t: Till): Html {
  const { random: r, facts: own } = t
  const times = r.pick([' x ', ' X ', ' @ ', ' * ', 'x '])
  const hasLetter = r.chance(0.4)
  const hasCurrency = r.chance(0.2)
  const cells = own.lines.map((line, i) => ({
    name: itemName(t, i),
    quantity: valueRun('quantity', line.quantity.toFixed(), line.quantity.toFixed(), i),
    price: money(t, line.unitPrice, { field: 'unit_price', line: i }),
    amount: [
      ...money(t, line.amount, { field: 'amount', line: i, hasCurrency }),
      ...(hasLetter ? [{ text: ` ${letterOf(t, line.rate)}` }] : []),
    ],
    isOne: line.quantity.eq(1),
    code: line.code,
  }))
  const pair = (left: Text, right: Text) =>
    html`<div class="line"><span>${printed(t, left)}</span><span class="amount">${printed(t, right)}</span></div>`
  const head = html`<tr>${(['quantity', 'item', 'price', 'amount'] as const).map((key, i) => html`<td class="${i > 1 ? 'end' : ''}">${t.word(key)}</td>`)}</tr>`
  return r.weighted<() => Html>([
    [
      () =>
        html`<table class="items">${r.chance(0.75) && head}${cells.map(({ quantity, name, price, amount }) => html`<tr><td>${printed(t, [quantity])}</td><td>${printed(t, [name])}</td><td class="end">${printed(t, price)}</td><td class="end">${printed(t, amount)}</td></tr>`)}</table>`,
      3,
    ],
    [
      () =>
        html`${cells.map(({ quantity, name, amount, isOne }) => pair(isOne ? [name] : [quantity, { text: ' ' }, name], amount))}`,
      3,
    ],
    [
      () =>
        html`${cells.map(({ quantity, name, price, amount, isOne }) =>
          isOne
            ? pair([name], amount)
            : html`<div>${printed(t, [name])}</div>${pair([{ text: '  ' }, quantity, { text: times }, ...price], amount)}`,
        )}`,
      3,
    ],
    [
      () =>
        html`${cells.map(({ quantity, name, price, amount, isOne, code }) => html`<div class="small">${code}</div>${pair([name], amount)}${!isOne && html`<div class="indent">${printed(t, [quantity, { text: times }, ...price])}</div>`}`)}`,
      1.5,
    ],
    [
      () =>
        html`${cells.map(({ quantity, name, price, amount }, i) => html`<div>${i + 1}. ${printed(t, [name])}</div>${pair([{ text: '   ' }, quantity, { text: times }, ...price], amount)}`)}`,
      1,
    ],
  ])()
}

/** How a receipt shows the tax; `prose` is printed as a line here. */
export function taxForm(t: Till): TaxForm {
  const form = chooseTaxForm(t)
  return form.kind === 'prose' ? { ...form, kind: 'line', isNetPrinted: false } : form
}

export const noTaxForm: TaxForm = {
  kind: 'none',
  hasNet: false,
  hasGross: false,
  hasSums: false,
  isNetPrinted: false,
}

/** From the sum of the goods to payment and taxes. */
export function ending(t: Till): Html {
  const { random: r } = t
  const form = taxForm(t)
  const sums = sumLines(t, sumRows(t, form), r.pick(['grand', 'grand', 'grand big', '']))
  const paid = r.chance(0.9) && html`<div class="part">${sumLines(t, payRows(t))}</div>`
  const tax = html`<div class="part">${taxes(t, form)}</div>`
  return html`${sums}${r.chance(0.3) ? [tax, paid] : [paid, tax]}`
}

/** Numbers of a card's slip, of which each terminal prints some. */
export function slipLines(t: Till): string[] {
  const { random: r } = t
  return r.shuffle([
    r.fill(r.pick(['**** **** **** ####', '############****', 'XXXXXXXXXXXX####', 'PAN ****-####'])),
    r.fill(r.pick(['AID: A00000000#1010', 'AID A0000000#####'])),
    r.fill(r.pick(['AUTH CODE ######', 'Auth ####??', 'APPR CODE: ######', 'AC: ########'])),
    r.fill(r.pick(['TID: ########', 'TERMINAL ID ########', 'Terminal: %#######'])),
    r.fill(r.pick(['MID: %#########', 'MERCHANT %##########', 'VU-Nr. %#########'])),
    r.fill(r.pick(['TRACE ######', 'STAN ######', 'REF ############', 'RRN ############', 'BATCH ######'])),
    r.fill(r.pick(['TVR 0000008000', 'TSI E800', 'EMV-Data 0#/##/####', 'CVM ##0302'])),
    r.pick(['CHIP', 'CONTACTLESS', 'SWIPED', 'ICC', 'NFC']),
  ])
}

/** The slip of a card's terminal below a receipt: no second total, though the amount stands there again. */
export function slip(t: Till): Html {
  const { random: r, facts: own } = t
  if (own.isCash) return html``
  const amount = html`<div class="line"><span>${t.casing(t.word('charged'))}</span><span>${total(t)}</span></div>`
  return html`<div class="part"><div class="mid">${r.chance(0.4) && phrase(t, 'copy')}</div>${stacked(slipLines(t).slice(0, r.int(2, 6)))}${r.chance(0.6) && amount}${r.chance(0.3) && html`<div>${printed(t, [t.date])}</div>`}<div class="mid">${phrase(t, 'approved')}</div></div>`
}

/** Points, savings, other dates and the numbers of journals, of which none is the receipt's. */
export function extras(t: Till): Html {
  const { random: r, facts: own, habits } = t
  const parts = [
    r.chance(0.2) &&
      html`<div class="line"><span>${t.casing(t.word('points'))}</span><span>${r.fill('%##')}</span></div>`,
    r.chance(0.2) &&
      html`<div class="line"><span>${t.casing(t.word('saved'))}</span><span>${formatNumber(own.total.times(0.1).toFixed(habits.places), habits.numbers)}</span></div>`,
    r.chance(0.15) && html`<div>${phrase(t, 'valid')} ${otherDate(t, r.int(5, 300))}</div>`,
    r.chance(0.2) && html`<div>${savedWith(t)} ${r.fill('**** ####')}</div>`,
    r.chance(0.25) &&
      html`<div class="small">${joined([r.fill('TSE ########'), r.fill('Sig. ??##??##??##'), r.fill('S/N ???########')].slice(0, r.int(1, 3)), html`<br>`)}</div>`,
    ...fiscalText(own.region.language, r.fork('fiscal')).map(
      (line) => html`<div class="small">${line}</div>`,
    ),
    r.chance(0.12) &&
      html`<div class="small">${r.pick(['POS by', 'Software:', 'powered by'])} ${otherName(t)}</div>`,
    r.chance(0.2) && html`<div class="mid">${r.fill('#### #### #### ####')}</div>`,
  ]
  return html`<div class="part">${parts.filter((part) => part !== false)}${r.chance(0.3) && notices(t, 2)}</div>`
}

/** A square that looks like a printed code and contains no data. */
export function codeBlock(t: Till): Html {
  const { random: r } = t
  const size = 21
  const squares = Array.from({ length: size * size }, (_, i) =>
    r.chance(0.5) ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : '',
  ).join('')
  return html`<svg class="code" viewBox="0 0 ${size} ${size}"><path d="${squares}"/></svg>`
}
