import type { Pair } from '../../invoice/blocks/block.ts'
import { makePerson } from '../../world/company.ts'
import { listOf } from '../../world/world.ts'
import {
  bank,
  customerNumberPair,
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
import { type Html, html, isEmpty, joined, stacked } from '../html.ts'
import { bare, caption, labelled, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed } from '../paper.ts'
import {
  contacts,
  customerAddress,
  customerId,
  customerName,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

type Row = { label: Html | string; value: Html | string }

/** Words for a party's person, firm and address, each a list. */
const ownWords: Record<string, readonly [person: string, firm: string, address: string]> = {
  en: [
    'Contact person|Full name|Attention',
    'Company|Business name|Organisation',
    'Address|Address/Area|Site',
  ],
  de: ['Ansprechpartner|Zu Händen', 'Firma|Unternehmen|Firmenname', 'Anschrift|Adresse'],
  fr: ['Interlocuteur|Responsable', 'Société|Raison sociale|Entreprise', 'Adresse|Siège'],
  es: ['Persona de contacto|Responsable', 'Empresa|Razón social|Nombre comercial', 'Dirección|Domicilio'],
  it: ['Referente|Persona di contatto', 'Azienda|Ragione sociale|Ditta', 'Indirizzo|Sede'],
  nl: ['Contactpersoon|Ter attentie van', 'Bedrijf|Bedrijfsnaam|Organisatie', 'Adres|Vestigingsadres'],
  pt: ['Pessoa de contacto|Responsável', 'Empresa|Razão social|Nome comercial', 'Morada|Endereço'],
  pl: ['Osoba kontaktowa|Do rąk', 'Firma|Nazwa firmy|Podmiot', 'Adres|Siedziba'],
  sv: ['Kontaktperson|Att', 'Företag|Företagsnamn', 'Adress|Postadress'],
  da: ['Kontaktperson|Att.', 'Firma|Virksomhed', 'Adresse|Postadresse'],
  no: ['Kontaktperson|Att.', 'Firma|Bedrift', 'Adresse|Postadresse'],
  fi: ['Yhteyshenkilö|Vastuuhenkilö', 'Yritys|Yrityksen nimi', 'Osoite|Katuosoite'],
  cs: ['Kontaktní osoba|K rukám', 'Firma|Název firmy', 'Adresa|Sídlo'],
  hu: ['Kapcsolattartó|Ügyintéző', 'Cég|Cégnév', 'Cím|Székhely'],
  ro: ['Persoană de contact|Responsabil', 'Firma|Denumire', 'Adresă|Sediu'],
}

function ownWord(p: Paper, at: 0 | 1 | 2): string {
  const { facts, random: r } = p
  return r.pick(listOf((ownWords[facts.region.language] ?? ownWords.en!)[at]))
}

function rowOf(p: Paper, { label, value }: Pair): Row {
  return { label: printed(p, bare(label)), value: printed(p, value) }
}

/** The customer in rows: sometimes a person beside the firm, and the address in one row or in several. */
function customerRows(p: Paper): Row[] {
  const { facts, random: r } = p
  const { isPerson, contact } = facts.customer
  const name: Row = {
    label:
      isPerson || r.chance(0.5) ? caption(p, 'billTo') : r.chance(0.4) ? role(p, 'debtor') : ownWord(p, 1),
    value: customerName(p),
  }
  const person: Row[] = isPerson || r.chance(0.6) ? [] : [{ label: ownWord(p, 0), value: contact }]
  const lines = customerAddress(p)
  const address: Row[] = r.chance(0.6)
    ? [{ label: ownWord(p, 2), value: joined(lines, ', ') }]
    : lines.map((line, i) => ({ label: i === 0 ? ownWord(p, 2) : '', value: line }))
  return [...(r.chance(0.5) ? [...person, name] : [name, ...person]), ...address]
}

/** Rows whose colons stand in a column of their own, or at the start of the values. */
function colonTable(rows: readonly Row[], hasColumn: boolean): Html {
  return html`<table class="colons">${rows.map(({ label, value }) => {
    const colon = label === '' ? '' : ':'
    return hasColumn
      ? html`<tr><td>${label}</td><td class="colon">${colon}</td><td>${value}</td></tr>`
      : html`<tr><td>${label}</td><td>${colon} ${value}</td></tr>`
  })}</table>`
}

/** A form of captions, colons and values, in one column or in two, under a head in the middle; sums as rows of it, too. */
function printColonForm(p: Paper) {
  const { facts, random: r } = p
  const hasColumn = r.chance(0.6)
  const head = html`<div class="mid head"><div class="firm">${vendorName(p)}</div><div class="small">${stacked([...vendorAddress(p), taxId(p), ...(r.chance(0.7) ? contacts(p) : [])])}</div></div>`
  const numbers = [
    numberPair(p),
    customerNumberPair(p),
    datePair(p),
    ...otherNumbers(p, r.int(1, 3)),
    ...meta(p, 4),
  ]
  const own: Row[] = [
    { label: caption(p, 'period'), value: `${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}` },
    ...(r.chance(0.5) ? [{ label: caption(p, 'contact'), value: makePerson(facts.region.world, r) }] : []),
    ...r.shuffle(numbers).map((pair) => rowOf(p, pair)),
  ]
  const sums: Row[] = r.chance(0.5)
    ? [
        { label: caption(p, 'carried'), value: '' },
        { label: caption(p, 'due'), value: due(p) },
      ]
    : []
  const customer = customerRows(p)
  const isSplit = r.chance(0.5)
  const form = isSplit
    ? html`<div class="row form"><div>${colonTable(customer, hasColumn)}</div><div>${colonTable([...own, ...sums], hasColumn)}</div></div>`
    : html`<div class="form">${colonTable(r.chance(0.5) ? [...customer, ...own, ...sums] : [...own, ...customer, ...sums], hasColumn)}</div>`
  const body = html`${head}<h1 class="mid">${title(p)}</h1>${form}${items(p)}${totals(p)}${stacked(bank(p), 'small')}${notes(p)}<p class="small">${labelled(p, 'terms', terms(p))}</p>`
  const css = `${tableStyle(r)}.head{margin-bottom:4mm;${r.pick(['border-bottom:1px solid #000;padding-bottom:3mm', ''])}}.firm{font-size:1.4em;font-weight:700}h1{font-size:1.3em;margin:3mm 0}.form{margin-bottom:5mm;${r.pick(['border:1px solid #999;padding:2mm', ''])}}.colons td{padding:.5mm ${r.pick([1, 2, 4])}mm .5mm 0;vertical-align:top;${r.pick(['', 'font-weight:700'])}}.colons td:first-child{min-width:${r.pick([28, 38])}mm}.colon{width:4mm}`
  return { css, body, margins: [13, 16, 11] as const }
}

/** A section of an outline: a heading and lines or bullets of labels and values. */
function part(heading: Html | string, rows: readonly (Row | Html)[], isList: boolean): Html {
  const lines = rows
    .map((row) => {
      if ('markup' in row) return row
      return row.label === '' ? html`${row.value}` : html`<b>${row.label}:</b> ${row.value}`
    })
    .filter((line) => !isEmpty(line))
  const body = isList ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : stacked(lines)
  return html`<h2>${heading}</h2>${body}<hr>`
}

/** A text document printed as it is: headings, one below the other, over lines and bullets; parties by their lines only. */
function printOutline(p: Paper) {
  const { random: r } = p
  const isList = r.chance(0.4)
  const withRole = (heading: Html, other: Html | string) =>
    r.chance(0.4) ? html`${heading} (${other})` : heading
  const own = [html`<b>${vendorName(p)}</b>`, ...vendorAddress(p), ...contacts(p), ...registrations(p)]
  const isNumbered = r.chance(0.4)
  const pairs = [...(isNumbered ? [] : [numberPair(p)]), datePair(p), ...meta(p, 5)]
  const about = pairs.map((pair) => rowOf(p, pair))
  const from = part(withRole(caption(p, 'from'), role(p, 'creditor')), own, false)
  const customer = [...customerRows(p), { label: '', value: customerId(p) }]
  const to = part(withRole(caption(p, 'billTo'), role(p, 'debtor')), customer, isList)
  const heads = html`<h1>${title(p)} ${isNumbered && number(p)}</h1>`
  const document = part(section(p, 'document'), about, isList)
  const paying = part(section(p, 'payment'), [...bank(p), html`${labelled(p, 'terms', terms(p))}`], isList)
  const order = r.pick([
    [document, from, to],
    [from, document, to],
    [from, to, document],
  ])
  const body = html`${heads}${order}${items(p)}${totals(p)}${paying}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.8em;margin-bottom:3mm}h2{font-size:1.15em;margin:4mm 0 1mm}ul{margin:0;padding-left:6mm}hr{border:0;margin:3mm 0;${r.pick(['border-top:1px solid #bbb', 'display:none'])}}`
  return { css, body, margins: [14, 18, 12] as const }
}

export const colonForm: Design = { name: 'colon-form', use: 'learn', kind: 'invoice', print: printColonForm }
export const outline: Design = { name: 'outline', use: 'learn', kind: 'invoice', print: printOutline }
