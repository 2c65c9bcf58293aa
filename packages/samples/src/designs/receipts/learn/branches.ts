import { money, taxWord } from '../../../receipt/draw.ts'
import { rateText } from '../../../receipt/tax-form.ts'
import { listOf } from '../../../world/world.ts'
import { html, joined, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, titleOf } from '../heads.ts'
import { address, closing, firm, hasSign, phone, phrase, picture, sign, taxId, thanks } from '../names.ts'
import { cashierFact, items, moment, noTaxForm, numberFact, slipLines, taxForm, timeFact } from '../parts.ts'
import type { ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, taxes, total } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

/** The goods of each rate summed up with a total of its own, above the total of all. */
function printRateTotals(t: Till) {
  const { random: r, facts: all } = t
  const name = r.pick(listOf(all.region.taxName))
  const rows = all.region.isTaxIncluded
    ? all.taxes.map(({ rate, base, amount }) => ({
        kind: 'part' as const,
        label: taxWord(t, 'part', name, rateText(t, rate)),
        amount: money(t, base.plus(amount), { hasCurrency: r.chance(0.2) }),
      }))
    : []
  const number = html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`
  return {
    body: html`${head(t)}<div class="mid">${titleOf(t)}</div>${number}<div>${printed(t, moment(t))}</div>${rule}${items(t)}${rule}${sumLines(t, [...rows, ...sumRows(t, noTaxForm)])}${r.chance(0.7) && sumLines(t, payRows(t))}<div class="mid part">${closing(t)}</div>`,
  }
}

/** A card terminal's slip in rows of label and value, without the kind of card on some, the shop at the foot on others. */
function printTerminalRows(t: Till) {
  const { random: r, facts: all } = t
  const shop = html`<div class="${r.pick(['mid', ''])} part"><div>${r.pick([firm, sign])(t)}</div>${r.chance(0.7) && stacked(address(t))}${r.chance(0.3) && html`<div>${taxId(t)}</div>`}</div>`
  const card = payRows({ ...t, facts: { ...all, isCash: false, tendered: all.total } })[0]!.label
  const lines = slipLines(t).slice(0, r.int(3, 6))
  const pair = (line: string) => {
    const at = line.search(/[ :]/)
    return at > 0 && r.chance(0.5)
      ? html`<div class="line"><span>${line.slice(0, at).replace(':', '')}</span><span>${line.slice(at).replace(/^[: ]+/, '')}</span></div>`
      : html`<div>${line}</div>`
  }
  const number = html`<div class="line"><span>${numberFact(t).label}</span><span>${printed(t, numberFact(t).value)}</span></div>`
  const day = html`<div class="line"><span>${printed(t, [t.date])}</span><span>${printed(t, timeFact(t).value)}</span></div>`
  const sum = html`<div class="line ${r.pick(['big', 'grand'])}"><span>${t.casing(t.word('total'))}</span><span>${total(t)}</span></div>`
  const details = r.shuffle([
    day,
    ...(r.chance(0.7) ? [number] : []),
    ...(r.chance(0.5) ? [html`<div>${printed(t, card)}</div>`] : []),
    ...lines.map(pair),
  ])
  const isLow = r.chance(0.4)
  const outcome = html`<div class="mid ${r.pick(['', 'bold'])}">${phrase(t, 'approved')}</div>`
  return {
    body: html`${r.chance(0.4) && html`<div class="mid">${phrase(t, 'copy')}</div>`}${!isLow && shop}${r.chance(0.3) && outcome}${details.slice(0, 3)}${rule}${sum}${rule}${details.slice(3)}${outcome}${isLow && shop}<div class="mid">${r.chance(0.5) && thanks(t)}</div>`,
  }
}

/** A branch of a firm: the sign, the firm, its register number, the branch, and the number to call within the address. */
function printBranch(t: Till) {
  const { random: r, facts: all } = t
  const lines = address(t)
  const call = phone(t)
  const last = lines.at(-1)!
  const place = r.pick([
    () => stacked([...lines, call]),
    () => stacked([...lines.slice(0, -1), html`${last}  ${call}`]),
    () => stacked([...lines.slice(0, -1), html`${last}${r.pick([', ', ' - ', ' '])}${call}`]),
    () => html`<div>${joined([...lines, call], r.pick([', ', ' ', ' · ']))}</div>`,
  ])()
  const branch = t.casing(r.pick([`${all.merchant.brand} ${all.branch}`, all.branch, `(${all.branch})`]))
  const top = r.pick([
    html`${picture(t)}${hasSign(t) && html`<div>${firm(t)}</div>`}`,
    html`<div class="name">${firm(t)}</div>`,
  ])
  const number = html`<div class="small">${r.fill(r.pick(['(######-?)', '20########', 'Reg. ########', '(%###### ?)']))}</div>`
  const form = taxForm(t)
  return {
    body: html`<div class="${r.pick(['mid', 'mid', ''])}">${top}${r.chance(0.5) && number}${r.chance(0.35) && html`<div>${branch}</div>`}${place}${r.chance(0.6) && html`<div>${taxId(t)}</div>`}</div>${rule}<div class="line"><span>${printed(t, moment(t))}</span><span>${printed(t, cashierFact(t).value)}</span></div><div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>${items(t)}${rule}${sumLines(t, sumRows(t, form))}${sumLines(t, payRows(t))}${taxes(t, form)}<div class="mid part">${closing(t)}</div>`,
  }
}

export const branchReceipts: ReceiptDesign[] = [
  {
    name: 'rate-totals',
    use: 'learn',
    kinds: ['grocery', 'restaurant', 'pharmacy'],
    papers: [72, 80],
    print: printRateTotals,
  },
  { name: 'terminal-rows', use: 'learn', papers: [50, 57, 58], print: printTerminalRows },
  { name: 'branch', use: 'learn', papers: [72, 80, 80, 100], print: printBranch },
]
