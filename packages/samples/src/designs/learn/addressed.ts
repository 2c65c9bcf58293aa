import type { InvoiceFacts } from '../../invoice/facts.ts'
import { createRandom } from '../../random.ts'
import { makePerson } from '../../world/company.ts'
import { bank, items, meta, notes, number, numberPair, terms, title, totals } from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, labelled, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  slogan,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** An exporter's page of Asia: "Messrs." before the buyer, an underlined name, the maker at the right with a place for its seal. */
function printMessrs(p: Paper) {
  const { facts, random: r } = p
  const before = r.pick(['Messrs. ', 'Messrs: ', 'M/s. ', 'To: Messrs. ', 'MESSRS. '])
  const own = html`<div class="own">${r.chance(0.6) ? html`<div class="firm">${vendorName(p)}</div>` : html`${brand(p)}${vendorName(p)}`}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)], 'small')}<div class="seal">${r.pick(['印', 'SEAL', ''])}</div></div>`
  const to = html`<div class="to"><div class="line">${before}${customerName(p)}</div>${stacked(customerAddress(p))}<div>${!facts.customer.isPerson && `${r.pick(['Attn: ', 'Attention: Mr. ', 'Attn. Ms. '])}${facts.customer.contact}`}</div></div>`
  const cells = pairTable(p, [numberPair(p), ...meta(p, 6)])
  const route = html`<div class="small">${r.pick(['From', 'Shipped per', 'Sailing on or about'])} ${r.pick(['Yokohama', 'Busan', 'Penang'])} ${r.pick(['To', 'to'])} ${r.pick(['Hamburg', 'Long Beach', 'Felixstowe'])}</div>`
  const sign = html`<div class="foot end"><div>${r.chance(0.6) && vendorName(p)}</div><br><div class="sign">${r.pick(['Authorized Signature', 'General Manager', makePerson(facts.region.world, r)])}</div></div>`
  const body = html`<h1 class="mid">${title(p)}</h1><div class="row">${r.chance(0.75) ? [to, own] : [own, to]}</div>${cells}${r.chance(0.5) && route}${items(p)}${totals(p)}<div class="small">${stacked(bank(p))}</div>${notes(p)}${sign}`
  const css = `${tableStyle(r)}h1{font-size:1.8em;letter-spacing:.15em;margin-bottom:7mm;text-decoration:${r.pick(['none', 'underline'])}}.line{${r.pick(['border-bottom:1px solid #000', 'text-decoration:underline', ''])};font-size:1.15em}.own{max-width:75mm}.firm{font-weight:700}.seal{color:#c0392b;text-align:right}.sign{border-top:1px solid #000;display:inline-block;min-width:55mm}.row{margin-bottom:6mm}`
  return { css, body }
}

/** Firms of Asia, by patterns of their own. */
function ofAsia(facts: InvoiceFacts): InvoiceFacts {
  const r = createRandom(`asia/${facts.number}`)
  const { customer } = facts
  if (customer.isPerson || r.chance(0.5)) return facts
  const stem = customer.name.split(' ').slice(0, 2).join(' ')
  const form = r.pick([
    ' Co., Ltd.',
    ' CO.,LTD',
    ' Corporation',
    ' K.K.',
    ' Trading Co.',
    ' Sdn. Bhd.',
    ' JSC',
  ])
  return { ...facts, customer: { ...customer, name: `${stem}${form}` } }
}

const soleWords: Record<string, string> = {
  fr: 'Entrepreneur individuel|EI|Micro-entrepreneur|Auto-entrepreneur|Photographe indépendante|Dispensé d’immatriculation au RCS',
  es: 'Autónomo|Traductora jurada|Fotógrafo|Arquitecta colegiada n.º 4127',
  de: 'Freie Journalistin|Einzelunternehmer|Kleinunternehmer|Dipl.-Designerin (FH)|staatl. gepr. Übersetzer',
  it: 'Libero professionista|Regime forfettario|Geometra|Consulente informatico',
  en: 'Sole trader|Freelance Writer & Editor|Illustrator|Self-employed|Photographer',
  nl: 'Zelfstandige|ZZP’er|Freelance tekstschrijver|Eenmanszaak',
  pt: 'Trabalhadora independente|Empresária em nome individual|Designer',
}

/** One person's work: the person's name is the vendor's, with a trade below it, and the same name again at the account. */
function printSole(p: Paper) {
  const { facts, random: r } = p
  const trade = r.pick(soleWords[facts.region.language]!.split('|'))
  const own = html`<div class="own">${r.chance(0.3) && p.logo}<div class="name">${vendorName(p)}</div><div class="small">${trade}</div>${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p)], 'small')}</div>`
  const to = html`<div class="to">${r.chance(0.3) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const account = html`<div class="small">${caption(p, 'accountHolder')}: ${r.pick([facts.vendor.name, facts.vendor.name.toUpperCase()])}${stacked(bank(p))}</div>`
  const order = r.pick([
    html`<div class="row">${own}${to}</div>`,
    html`<div class="row">${to}${own}</div>`,
    html`${own}${to}`,
  ])
  const body = html`${order}<h1>${title(p)} ${number(p)}</h1>${pairTable(p, meta(p, 5))}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${account}${notes(p)}<div class="foot small">${r.chance(0.4) && html`<i>${facts.vendor.name}</i>`}</div>`
  const css = `${tableStyle(r)}.name{${r.pick(['font-size:1.6em;color:var(--accent)', 'font-weight:700', 'font-size:1.2em;letter-spacing:.1em'])}}.to{margin-top:${r.pick([0, 10, 20])}mm;min-width:74mm}h1{font-size:1.4em;margin:8mm 0 3mm}`
  return { css, body, margins: [15, 19, 12] as const }
}

/** A charity and the firm that trades for it: the charity's name in the head, the firm's in the small print or by the account. */
function printTradingArm(p: Paper) {
  const { facts, random: r } = p
  const charity = facts.vendor.brand
  const arm = html`${vendorName(p)}${r.pick([
    ` is a wholly owned subsidiary of ${charity}`,
    ` (a trading subsidiary of ${charity}, registered charity no. ${r.fill('1######')})`,
    `. Registered in England no. ${r.fill('0#######')}. All profits go to ${charity}`,
  ])}.`
  const head = html`<div class="row">${html`<div>${p.logo ?? html`<div class="brand">${charity}</div>`}${r.chance(0.4) && slogan(p)}</div>`}<div class="end"><h1>${title(p)}</h1></div></div>`
  const own = html`<div class="small">${r.chance(0.5) && vendorName(p)}${stacked([...vendorAddress(p), ...contacts(p)])}</div>`
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const pay = html`<div class="small">${r.pick(['Please make cheques payable to', 'BACS payments to:', 'Account name:'])} ${vendorName(p)}${stacked(bank(p))}</div>`
  const body = html`${head}<div class="row parties">${r.chance(0.6) ? [to, own] : [own, to]}</div>${pairGrid(p, [numberPair(p), ...meta(p, 6)], 'grid')}${items(p)}${totals(p)}${r.chance(0.6) && pay}${notes(p)}<div class="foot fine">${arm} ${joined([...vendorAddress(p), taxId(p)], ', ')}</div>`
  const css = `${tableStyle(r)}.parties{margin:8mm 0}.to{min-width:72mm}.grid{width:100%}.grid th{color:#666;font-size:.84em}h1{font-size:1.6em}`
  return { css, body, margins: [14, 18, 10] as const }
}

export const messrs: Design = {
  name: 'messrs',
  use: 'learn',
  countries: ['SG', 'AE', 'IN', 'NZ'],
  vendors:
    '{brand} Co., Ltd.|{surname} Industries K.K.|{brand} Trading Corporation|{brand} Precision (M) Sdn. Bhd.|{brand} Electronics Co.,Ltd|{surname} & {surname} Exports Pte Ltd|{brand} Works, Ltd.',
  adjust: ofAsia,
  print: printMessrs,
}

export const soleTrader: Design = {
  name: 'sole-trader',
  use: 'learn',
  languages: Object.keys(soleWords),
  vendors:
    '{given} {surname}|{surname} {given}|{given} {surname} EI|{given} {surname}-{surname}|{given} & {given2} {surname}',
  print: printSole,
}

export const tradingArm: Design = {
  name: 'trading-arm',
  use: 'learn',
  countries: ['GB', 'IE'],
  vendors:
    '{city} Hospice Trading Limited|{brand} Enterprises Ltd|{surname} Trust (Trading) Ltd|{city} Cathedral Enterprises Limited|Friends of {city} Museum Trading Company|{surname} Foundation',
  print: printTradingArm,
}
