import { html, joined, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, titleOf } from '../heads.ts'
import {
  address,
  brokenName,
  closing,
  firm,
  hasSign,
  owner,
  phone,
  phrase,
  place,
  registration,
  sign,
  taxId,
  thanks,
  welcome,
  whereabouts,
} from '../names.ts'
import {
  cashierFact,
  codeBlock,
  ending,
  facts,
  items,
  moment,
  noTaxForm,
  numberFact,
  slip,
  taxForm,
  tillFact,
} from '../parts.ts'
import type { ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, taxes } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

function numberLine(t: Till) {
  const { label, value } = numberFact(t)
  return html`<div>${label}${t.random.pick([' ', ': ', '. '])}${printed(t, value)}</div>`
}

/** Paragon fiskalny, bon fiscal, nyugta: the firm, its places of business, its tax number, then the word for a receipt. */
function printEastern(t: Till) {
  const { random: r } = t
  const name = r.pick([
    () => html`<div>${firm(t)}</div>`,
    () => html`<div>${brokenName(t)}</div>`,
    () => html`<div class="bold">${sign(t)}</div>${hasSign(t) && html`<div>${firm(t)}</div>`}`,
    () => html`<div>${firm(t)}</div>${hasSign(t) && html`<div>${sign(t)}</div>`}`,
  ])()
  const form = taxForm(t)
  const fiscal = html`<div class="mid small part">${r.fill(r.pick(['AA ##########', 'BDO: #########', 'AP A########', 'ZFISC ####', '????#?##-#?##-##?#']))}</div>`
  return {
    body: html`<div class="mid">${name}${place(t)}${r.chance(0.4) && html`<div>${whereabouts(t)}</div>`}<div>${taxId(t)}</div></div><div class="line"><span>${printed(t, moment(t))}</span><span>${t.random.chance(0.5) && r.fill('W######')}</span></div><div class="mid bold">${titleOf(t)}</div>${items(t)}${rule}${taxes(t, form)}${sumLines(t, sumRows(t, form), 'grand big')}${rule}${sumLines(t, payRows(t))}<div class="line"><span>${r.fill('######')} #${tillFact(t).value as string} ${cashierFact(t).value as string}</span></div>${numberLine(t)}${fiscal}<div class="mid">${r.chance(0.6) ? thanks(t) : closing(t)}</div>`,
  }
}

/** What the law wants below the word for a receipt. */
const laws: Readonly<Record<string, readonly string[]>> = {
  it: ['di vendita o prestazione', ''],
  es: ['IVA incluido', 'ORIGINAL', ''],
  pt: ['Processado por programa certificado', 'Original', ''],
}

/** Documento commerciale and fattura simplificada: name, address, tax number centred; the words of the law below; number at the foot. */
function printRomance(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  const law = t.word('title')
  const head = html`<div class="mid">${r.chance(0.3) && html`<div class="bold">${sign(t)}</div>`}<div class="${r.pick(['', 'bold', 'name'])}">${firm(t)}</div>${r.chance(0.2) && html`<div>${owner(t)}</div>`}${place(t)}<div>${taxId(t)}</div>${r.chance(0.4) && html`<div>${phone(t)}</div>`}</div>`
  return {
    body: html`${head}<div class="mid part">${t.casing(law)}<br>${r.pick(laws[t.facts.region.language]!)}</div>${items(t)}${rule}${sumLines(t, sumRows(t, form), 'grand')}${taxes(t, form)}${sumLines(t, payRows(t))}<div class="mid part">${printed(t, moment(t))}${numberLine(t)}<div>${r.fill(r.pick(['RT 99???######', 'ATCUD:????####-###', 'Cod. ####-##']))}</div></div>${slip(t)}<div class="mid">${closing(t)}</div>`,
  }
}

/** NFC-e and factura electrónica: the firm beside or under its tax number, codes of access, the consumer who is not named. */
function printLatin(t: Till) {
  const { random: r, facts: all } = t
  const isBrazil = all.region.country === 'BR'
  const auxiliary = isBrazil
    ? ['Documento Auxiliar da Nota Fiscal de Consumidor Eletrônica', 'DANFE NFC-e - Documento Auxiliar']
    : ['FACTURA GLOBAL', 'TICKET DE VENTA', 'Este no es un comprobante fiscal', 'NOTA DE VENTA']
  const ids = html`<div>${taxId(t)} ${r.chance(0.5) && r.fill(isBrazil ? 'IE: ###.###.###' : 'Régimen 601')}</div>`
  const name = html`<div class="${r.pick(['', 'bold'])}">${firm(t)}</div>`
  const top = r.pick([
    [ids, name],
    [name, ids],
  ])
  const consumer = isBrazil ? 'CONSUMIDOR NÃO IDENTIFICADO' : 'PÚBLICO EN GENERAL'
  return {
    body: html`<div class="mid">${r.chance(0.3) && html`<div class="brand">${sign(t)}</div>`}${top}<div class="small">${joined(address(t), ', ')}</div></div>${rule}<div class="mid small">${r.pick(auxiliary)}</div>${items(t)}${rule}${sumLines(t, sumRows(t, noTaxForm), 'grand')}${sumLines(t, payRows(t))}${rule}<div class="mid small">${r.fill('#### #### #### #### #### #### #### #### #### #### ####')}<br>${consumer}</div><div class="mid">${numberLine(t)}${printed(t, moment(t))}</div>${r.chance(0.7) && codeBlock(t)}<div class="mid">${thanks(t)}</div>`,
  }
}

/** A tax invoice of Asia and Oceania: register number at the name, tax invoice in capitals, sums with and without GST, rounding. */
function printAsian(t: Till) {
  const { random: r } = t
  const form = taxForm(t)
  const name = html`<div class="${r.pick(['', 'bold', 'name'])}">${firm(t)}</div>`
  const number = html`<div>${r.pick([`(${r.fill('######-?')})`, registration(t), r.fill('(20##0#######)')])}</div>`
  const title = html`<div class="mid bold">${titleOf(t)}</div>`
  const start = r.pick([
    () => [name, number, place(t)],
    () => [html`<div class="brand">${sign(t)}</div>`, name, number, place(t)],
    () => [html`<div>${welcome(t)}</div>`, name, place(t)],
    () => [
      html`<div>${hasSign(t) ? sign(t) : whereabouts(t)}</div>`,
      html`<div>${phrase(t, 'operated')}</div>`,
      name,
      number,
      place(t),
    ],
  ])()
  return {
    body: html`<div class="mid">${start}<div>${phone(t)}</div><div>${taxId(t)}</div></div>${r.chance(0.8) && title}${facts(t)}${rule}${items(t)}${rule}${sumLines(t, sumRows(t, form))}${sumLines(t, payRows(t))}${taxes(t, form)}${slip(t)}<div class="mid part">${closing(t)}</div>`,
  }
}

/** A receipt with the electronic signature that a law asks for: its code and numbers take a third of the paper. */
function printSigned(t: Till) {
  const { random: r } = t
  const numbers = stacked(
    r
      .shuffle([
        r.fill('TSE-Signatur: ??##?#??##?#??=='),
        r.fill('Transaktion: ######'),
        r.fill('Start: 20##-0#-1#T1#:##:##'),
        r.fill('Kassen-ID: ????-##'),
        r.fill('DIČ: CZ########'),
        r.fill('FIK: ????####-####'),
        r.fill('Kontrollenhet: ????##########'),
        r.fill('ZKI: ########????####'),
      ])
      .slice(0, r.int(2, 5)),
    'small',
  )
  const block = html`${r.chance(0.7) && codeBlock(t)}${numbers}`
  return {
    body: html`${r.chance(0.2) && block}${head(t)}<div class="mid">${titleOf(t)}</div>${facts(t)}${rule}${items(t)}${rule}${ending(t)}${rule}${block}<div class="mid">${closing(t)}</div>`,
  }
}

export const nationalReceipts: ReceiptDesign[] = [
  {
    name: 'eastern-fiscal',
    use: 'learn',
    languages: ['pl', 'hu', 'ro', 'cs'],
    papers: [54, 58, 72],
    print: printEastern,
  },
  {
    name: 'romance-fiscal',
    use: 'learn',
    languages: ['it', 'es', 'pt'],
    papers: [58, 72, 80],
    print: printRomance,
  },
  { name: 'latin-fiscal', use: 'learn', countries: ['BR', 'MX'], papers: [58, 80, 80], print: printLatin },
  {
    name: 'gst-receipt',
    use: 'learn',
    countries: ['MY', 'SG', 'IN', 'AU', 'NZ', 'CA'],
    languages: ['en'],
    papers: [58, 72, 80],
    print: printAsian,
  },
  {
    name: 'signed-receipt',
    use: 'learn',
    languages: ['de', 'cs', 'sv', 'it', 'no', 'da', 'fi'],
    papers: [58, 80, 80],
    print: printSigned,
  },
]
