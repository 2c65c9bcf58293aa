import { ownerLine } from '../../invoice/blocks/beside-name.ts'
import { placeAndDate } from '../../invoice/blocks/meta.ts'
import { makePerson } from '../../world/company.ts'
import {
  bank,
  datePair,
  day,
  due,
  items,
  meta,
  notes,
  number,
  numberPair,
  otherNumbers,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { label, labelled, pairLines, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  brokenVendorName,
  contacts,
  customerBlock,
  registrations,
  senderLine,
  slogan,
  taxAndRegister,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

const practices: Record<string, string> = {
  en: 'Dr {given} {surname}|{given} {surname} FRCS|{given} {surname} BDS|Prof. {given} {surname}|Drs {surname} & {surname2}',
  de: 'Dr. med. {given} {surname}|Dr. med. dent. {given} {surname}|Zahnarztpraxis Dr. {surname} & Kollegen|Dr. {given} {surname}, Notar|Prof. Dr. med. {given} {surname}|Praxis für Physiotherapie {given} {surname}|Tierarztpraxis Dr. {given} {surname}|Dipl.-Psych. {given} {surname}',
  fr: 'Dr {given} {surname}|Docteur {given} {surname}|Maître {given} {surname}|Cabinet dentaire {surname}|SELARL Dr {surname}',
  es: 'Dr. {given} {surname}|Dra. {given} {surname} {surname2}|Clínica Dental {surname} S.L.P.|Notaría {given} {surname}',
  it: 'Dott. {given} {surname}|Dott.ssa {given} {surname}|Studio Dentistico Dr. {surname}|Avv. {given} {surname}|Notaio {given} {surname}',
  nl: 'Tandartspraktijk {surname}|Dr. {given} {surname}|mr. {given} {surname} notaris|Fysiotherapie {surname}',
  pl: 'lek. dent. {given} {surname}|Kancelaria Notarialna {given} {surname}|dr n. med. {given} {surname}',
}

/** A practice's or notary's bill: titles and fields around the name, the patient or case apart from who pays. */
function printPractice(p: Paper) {
  const { facts, random: r } = p
  const name = html`<div class="name">${vendorName(p)}</div>`
  const field = slogan(p, 'small')
  const own = html`<div class="own">${r.chance(0.6) ? [name, field] : [field, name]}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}${r.chance(0.4) && stacked(taxAndRegister(p), 'fine')}</div>`
  const patient = facts.customer.isPerson ? facts.customer.name : makePerson(facts.region.world, r)
  const person = html`<div class="patient">${r.pick(['Patient', 'Re.', role(p, 'pupil')])}: ${patient}, ${day(p, `19${r.int(40, 99)}-0${r.int(1, 9)}-1${r.int(0, 9)}`)}</div>`
  const to = html`<div class="to">${r.chance(0.6) && html`<div class="fine">${senderLine(p)}</div>`}${customerBlock(p)}</div>`
  const side = r.pick(['top', 'column'])
  const numbers = pairTable(p, r.shuffle([numberPair(p), datePair(p), ...otherNumbers(p, 1), ...meta(p, 3)]))
  const head =
    side === 'top'
      ? html`<div class="top">${own}</div><div class="row">${to}${numbers}</div>`
      : html`<div class="row">${r.chance(0.7) ? [to, own] : [own, to]}</div>${numbers}`
  const body = html`${head}<h1>${title(p)}</h1>${person}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine">${joined([r.chance(0.5) ? vendorName(p) : '', ...registrations(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.top{text-align:${r.pick(['center', 'right'])};border-bottom:${r.pick(['1px solid #000', '0'])};padding-bottom:3mm;margin-bottom:9mm}.own .name{font-size:${r.pick([1.2, 1.6])}em;${r.pick(['font-weight:700', 'letter-spacing:.06em', 'font-style:italic'])}}.own{max-width:170mm}.to{margin:${r.pick([0, 14])}mm 0 6mm;min-width:80mm}h1{font-size:1.3em;margin:6mm 0 2mm}.patient{margin-bottom:3mm}`
  return { css, body, margins: [15, 21, 12] as const }
}

/** Advisers who share an office: a column of partners and towns at one side, the office's name in it over two lines. */
function printPartners(p: Paper) {
  const { facts, random: r } = p
  const people = Array.from(
    { length: r.int(3, 7) },
    () =>
      html`<div>${makePerson(facts.region.world, r)}<div class="fine">${r.pick(['Partner', 'WP/StB', 'LL.M.', 'Of Counsel', 'FCA', 'Dipl.-Kfm.', ''])}</div></div>`,
  )
  const name = html`<div class="office">${r.chance(0.6) ? brokenVendorName(p) : vendorName(p)}</div>`
  const isOver = r.chance(0.5)
  const column = html`<div class="column">${!isOver && name}${people}<div class="last">${isOver && html`<div>${vendorName(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p), ...taxAndRegister(p), ...bank(p)])}</div></div>`
  const owner = !facts.vendor.isPerson && r.chance(0.2) ? html`<div class="small">${ownerLine(p)}</div>` : ''
  const to = html`<div class="to">${customerBlock(p)}</div>`
  const lead = r.chance(0.5)
    ? html`<div class="place">${printed(p, placeAndDate(p))}</div><h1>${title(p)} ${number(p)}</h1>`
    : html`<h1>${title(p)}</h1>${pairLines(p, [numberPair(p), datePair(p)])}`
  const main = html`<div class="grow">${isOver && name}${owner}${r.chance(0.3) && slogan(p, 'small')}${to}${lead}${pairLines(p, [...otherNumbers(p, r.int(0, 1)), ...meta(p, 3)])}${items(p)}${totals(p)}<p>${label(p, 'due')} ${due(p)}</p><p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}</div>`
  const body = html`<div class="page">${r.chance(0.75) ? [main, column] : [column, main]}</div>`
  const css = `${tableStyle(r)}.page{display:flex;gap:7mm;flex:1}.column{flex:none;width:${r.int(48, 58)}mm;font-size:.74em;overflow-wrap:anywhere;display:flex;flex-direction:column;gap:1.5mm;${r.pick(['border-left:1px solid #aaa;padding-left:3mm', 'color:#555', ''])}}.last{margin-top:${r.pick(['6mm', 'auto'])}}.office{font-size:1.5em;font-weight:${r.pick([400, 700])};line-height:1.2;margin-bottom:3mm;${r.pick(['', 'font-variant:small-caps', 'text-transform:uppercase'])}}.to{margin:${r.pick([14, 28])}mm 0 12mm}.place{text-align:right;margin-bottom:5mm}h1{font-size:1.3em;margin-bottom:3mm}.items{font-size:.9em}`
  return { css, body, margins: [16, 16, 12] as const }
}

export const practice: Design = {
  name: 'practice',
  use: 'learn',
  languages: Object.keys(practices),
  vendors: practices,
  print: printPractice,
}
export const partners: Design = {
  name: 'partners',
  use: 'learn',
  vendors: {
    en: '{surname} {surname2} Chartered Accountants|{surname}, {surname2} & Co. LLP|{surname} Architects Limited Liability Partnership|{surname} Translations & Language Services Ltd',
    de: '{surname} {surname2} Steuerberatungsgesellschaft mbH|{surname} & Partner Rechtsanwälte PartG mbB|Architekten {surname} + {surname2} GbR|{surname} Wirtschaftsprüfungsgesellschaft GmbH & Co. KG|Ingenieurbüro {surname} Beratende Ingenieure PartGmbB',
    fr: 'Cabinet {surname} & Associés SELAS|{surname} {surname2} Expertise Comptable SARL|Atelier d’architecture {surname} et {surname2}',
    it: 'Studio Associato {surname} {surname2}|Studio Legale {surname} e Associati',
    es: '{surname} y {surname2} Abogados S.L.P.|Asesoría {surname} S.C.P.',
    nl: '{surname} & {surname2} Belastingadviseurs B.V.|Advocatenkantoor {surname} Maatschap',
  },
  print: printPartners,
}
