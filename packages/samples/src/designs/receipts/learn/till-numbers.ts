import { inLatin } from '../../../locales/serbian-latin.ts'
import { value as valueRun } from '../../../page/money.ts'
import { listOf } from '../../../world/world.ts'
import { type Html, html, joined, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, ids, titleOf } from '../heads.ts'
import { address, closing, firm, sign } from '../names.ts'
import { codeBlock, ending, extras, items, moment, numberFact } from '../parts.ts'
import { own, type ReceiptDesign } from '../receipt-design.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`
const serbian = ['Рачун|БР', 'Продавница|Обј', 'Каса|К', 'Касир|Оп']

/** What a till calls the number of a receipt, and the numbers of shop, till and operator beside it. */
const tillWords = {
  en: ['Trn|TR#|Tran|TRANS|Tkt|Rcpt', 'St|ST#|Store|Loc', 'Reg|TE#|Till|Lane|Term', 'Op|OP#|Opr|Csh'],
  de: ['Bon|Beleg|TA', 'Fil|Markt|Filiale', 'Kasse|K|Kas', 'Bed|Bediener|Kassierer'],
  fr: ['Tick|Ticket|Tr', 'Mag|Magasin', 'Caisse|Cais', 'Op|Hôte|Hot'],
  es: ['Op|Tique|Trans', 'Tda|Tienda|Centro', 'Caja|TPV', 'Vend|Caj|Cajero'],
  it: ['Doc|Trans|Sc', 'PV|Neg', 'Cassa|CS', 'Op|Cass'],
  nl: ['Bon|Trans|Tr', 'Fil|Winkel', 'Kassa|Kas', 'Med|Op'],
  pt: ['Doc|Talão|Trans', 'Loja|Lj', 'Caixa|Cx', 'Op|Oper'],
  pl: ['Par|Trans', 'Sklep|Skl', 'Kasa|K', 'Kas|Kasjer'],
  sv: ['Kvitto|Köp|Trans', 'Butik|But', 'Kassa|Ka', 'Säljare|Exp'],
  da: ['Bon|Trans', 'Butik|But', 'Kasse|Ks', 'Eksp|Eks'],
  no: ['Bong|Trans', 'Butikk|But', 'Kasse|Ks', 'Eksp|Op'],
  fi: ['Kuitti|Tap', 'Myymälä|Myym', 'Kassa|Ka', 'Myyjä|Kass'],
  cs: ['Dokl|Účt', 'Prod|Prodejna', 'Pokl|Pokladna', 'Obsl|Pok'],
  hu: ['Ny|Nyugta', 'Bolt|Üzlet', 'Pénztár|Pt', 'Pü|Kezelő'],
  lt: ['Kvitas|Čekis', 'Parduotuvė|Pard', 'Kasa|KS', 'Kasininkas|Kas'],
  lv: ['Čeks|Dok', 'Veikals|Veik', 'Kase|KA', 'Kasieris|Kas'],
  et: ['Kviitung|Tšekk', 'Kauplus|Kpl', 'Kassa|KS', 'Müüja|Kassapidaja'],
  sl: ['Rač|Račun', 'PE|Posl', 'Blag|Blagajna', 'Oper|Prod'],
  hr: ['Rn|Račun', 'Posl|PJ', 'Kasa|Blag', 'Oper|Blagajnik'],
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: ['Сметка|БР', 'Продавница|Маркет', 'Каса|К', 'Касиер|Оп'],
  bg: ['Бон|Бел', 'Магазин|Обект', 'Каса|К', 'Касиер|Оп'],
  el: ['Απόδ|Α/Α', 'Κατ|Κατάστημα', 'Ταμείο|Ταμ', 'Ταμίας|Χειρ'],
  tr: ['Fiş|Belge', 'Mağaza|Mğz', 'Kasa|KS', 'Kasiyer|Pers'],
  ro: ['Bon|Doc', 'Mag|Magazin', 'Casa|Cs', 'Op|Casier'],
}

/** The numbers of the till in a row, each behind its word or below it. */
function tillRow(t: Till) {
  const { random: r } = t
  const [first, ...others] = own(t, tillWords).map((list) => t.casing(r.pick(listOf(list))))
  const cells = r.shuffle([
    { label: first!, run: valueRun('receipt_number', r.fill(r.pick(['####', '%###', '0####', '######']))) },
    ...others.slice(0, r.int(1, 3)).map((label) => ({
      label,
      run: { text: r.fill(r.pick(['0#', '#', '%##', '00#', '####'])) },
    })),
  ])
  if (r.chance(0.25))
    return html`<table class="cells"><tr>${cells.map(({ label }) => html`<td>${label}</td>`)}</tr><tr>${cells.map(({ run }) => html`<td>${printed(t, [run])}</td>`)}</tr></table>`
  const sign = r.pick([' ', ': ', ':', ' '])
  const parts = cells.map(({ label, run }) => html`${label}${sign}${printed(t, [run])}`)
  return html`<div>${joined(parts, r.pick([' / ', '  ', ' ', ' - ', ' | ', ', ']))}</div>`
}

/** A chain's roll with the numbers of its till in one row, at the foot or above the goods. */
function printTillRow(t: Till) {
  const { random: r } = t
  const row = html`<div class="${r.pick(['', 'mid', 'small'])}">${r.shuffle([tillRow(t), html`<div>${printed(t, moment(t))}</div>`])}</div>`
  const isLow = r.chance(0.6)
  return {
    body: html`${head(t)}${!isLow && row}${rule}${items(t)}${ending(t)}${isLow && [rule, row]}${r.chance(0.4) && codeBlock(t)}<div class="mid part">${closing(t)}</div>`,
  }
}

/** The receipt's number without a word for it: beside the title or the day, below the name, or alone between the lines. */
function printBareNumber(t: Till) {
  const { random: r } = t
  const bare = printed(t, numberFact(t).value)
  const number = r.weighted<Html>([
    [bare, 6],
    [html`#${bare}`, 1],
    [html`* ${bare} *`, 0.7],
  ])
  const alone = html`<div class="${r.pick(['mid', 'mid big', '', 'small', 'mid bold', 'end-all'])}">${number}</div>`
  const day = html`<div class="${r.pick(['mid', ''])}">${printed(t, moment(t))}</div>`
  const title = html`<div class="mid">${titleOf(t)}</div>`
  const name = html`<div class="name">${r.pick([sign, firm])(t)}</div>`
  const start = r.weighted<() => Html>([
    [() => html`<div class="mid">${name}${alone}${stacked(address(t))}${ids(t)}</div>${day}`, 2],
    [() => html`<div class="mid">${name}${ids(t)}</div>${alone}${day}`, 1.5],
    [() => html`${head(t)}${title}${alone}${day}`, 2],
    [
      () =>
        html`${head(t)}<div class="line"><span>${printed(t, [t.date])}</span><span>${number}</span></div>`,
      2,
    ],
    [() => html`${alone}${head(t)}${day}`, 1],
    [
      () => html`${head(t)}<div class="line"><span>${titleOf(t)}</span><span>${number}</span></div>${day}`,
      1.5,
    ],
  ])()
  return {
    body: html`${start}${rule}${items(t)}${ending(t)}${r.chance(0.3) && extras(t)}<div class="mid part">${closing(t)}</div>`,
  }
}

export const tillNumberReceipts: ReceiptDesign[] = [
  { name: 'till-row', use: 'learn', papers: [58, 72, 80, 80], print: printTillRow },
  { name: 'bare-number', use: 'learn', papers: [58, 72, 80, 100], print: printBareNumber },
]
