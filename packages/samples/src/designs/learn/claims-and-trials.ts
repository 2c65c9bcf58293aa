import type { InvoiceFacts } from '../../invoice/facts.ts'
import { createRandom } from '../../random.ts'
import { type Company, makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import {
  bank,
  customerNumber,
  customerNumberPair,
  items,
  meta,
  notes,
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairTable, section } from '../labels.ts'
import { tableStyle } from '../look.ts'
import type { Design, Paper } from '../paper.ts'
import {
  addressedName,
  brand,
  brokenCustomerName,
  contacts,
  customerAddress,
  customerBlock,
  customerId,
  customerName,
  otherCompany,
  registrations,
  taxAndRegister,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

const assigned: Record<string, string> = {
  en: 'This invoice has been assigned to {factor}. Payment discharges the debt only if made to:|Factored debt: please pay only to',
  de: 'Diese Forderung ist abgetreten an {factor}. Zahlung mit befreiender Wirkung nur an:|Zahlbar nur an unsere Factoringbank:',
  fr: 'Créance cédée à {factor}. Pour être libératoire, votre règlement doit être effectué à l’ordre de :|À payer uniquement à notre affactureur :',
  es: 'Crédito cedido a {factor}. El pago solo será liberatorio si se efectúa a:|Páguese únicamente a la entidad de factoring:',
  it: 'Credito ceduto a {factor}. Il pagamento è liberatorio solo se effettuato a:|Pagamento esclusivamente a favore di:',
  nl: 'Deze vordering is verpand aan {factor}. Betaling kan alleen bevrijdend geschieden aan:|Uitsluitend te betalen aan:',
  sv: 'Fakturan är överlåten till {factor}. Betalning ska ske till:|Betalas endast till:',
}

/** A claim that was sold: the money goes to a factor, whose name and address stand as large as the vendor's. */
function printAssigned(p: Paper) {
  const { facts, random: r } = p
  const factor = otherCompany(p, 'factor', 'consult')
  const name = r.pick([factor.name, `${factor.brand} Factoring`, `${factor.brand} Bank`])
  const sentence = r.pick(assigned[facts.region.language]!.split('|')).replace('{factor}', name)
  const box = html`<div class="factor"><div>${sentence}</div><b>${name}</b>${stacked(factor.address)}${stacked(bank(p))}</div>`
  const own = html`<div>${r.chance(0.5) ? brand(p) : ''}<div class="name">${vendorName(p)}</div>${stacked([...vendorAddress(p), ...contacts(p), taxId(p)], 'small')}</div>`
  const to = html`<div class="to">${r.chance(0.5) && html`<div class="fine">${caption(p, 'billTo')}</div>`}${customerBlock(p)}</div>`
  const isTop = r.chance(0.35)
  const body = html`<div class="row">${r.chance(0.6) ? [own, to] : [to, own]}</div>${isTop && box}<h1>${title(p)}</h1>${pairTable(p, [customerNumberPair(p), ...meta(p, 6)])}${items(p)}${totals(p)}${!isTop && box}${notes(p)}<div class="foot fine">${joined(registrations(p), ' · ')}</div>`
  const css = `${tableStyle(r)}.to{min-width:76mm;margin-top:${r.pick([0, 14])}mm}.name{${r.pick(['font-weight:700', 'font-size:1.3em', ''])}}h1{font-size:1.5em;margin:7mm 0 3mm}.factor{${r.pick(['border:2px solid #000;padding:2mm', 'font-weight:700', 'background:var(--tint);padding:2mm'])};margin:4mm 0}`
  return { css, body }
}

/** Words of a template's address lines, which stand where an address does. */
const templateLines: Record<string, string> = {
  en: 'Address line {n}|Street address {n}|Your street {n}',
  de: 'Adresszeile {n}|Musterstraße {n}|Straße und Hausnummer',
  fr: 'Adresse ligne {n}|{n} rue de l’exemple|Votre adresse {n}',
  es: 'Dirección línea {n}|Calle Ejemplo {n}',
  it: 'Indirizzo riga {n}|Via Esempio {n}',
  nl: 'Adresregel {n}|Voorbeeldstraat {n}',
  pt: 'Endereço linha {n}|Rua Exemplo, {n}',
}

/** Parties as somebody fills in who tries out a program: names and addresses that say what belongs there. */
function asTrial(facts: InvoiceFacts): InvoiceFacts {
  const r = createRandom(`trial/${facts.number}`)
  const { language, world } = facts.region
  const lines = templateLines[language]!.split('|')
  const isUpper = r.chance(0.3)
  const tried = (company: Company): Company => {
    const text = (line: string) => (isUpper ? line.toUpperCase() : line)
    const name = r.chance(0.8) ? makeOrdinaryName(language, world, 'placeholders', r) : company.name
    const street = Array.from({ length: r.int(1, 2) }, (_, i) => r.pick(lines).replace('{n}', `${i + 1}`))
    return { ...company, name: text(name), address: [...street, ...company.address.slice(1)].map(text) }
  }
  const vendor = tried(facts.vendor)
  const customer = tried(facts.customer)
  return { ...facts, vendor, customer: customer.name === vendor.name ? facts.customer : customer }
}

/** A program's specimen: captions apart from the names below them, trading names and contacts that only say what they are. */
function printTrial(p: Paper) {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const trade = () => makeOrdinaryName(language, world, 'placeholders', r)
  const desk = () => `${p.word('contact')} ${r.pick(['1', 'A', 'X'])}, ${section(p, 'account')}`
  const hasDesk = r.chance(0.2)
  const hasTrade = r.chance(0.3)
  const party = (head: Html, name: Html, address: readonly Html[], more: (Html | string)[]) =>
    html`<div class="party">${head}<div class="lines">${hasDesk && html`<div>${desk()}</div>`}<div class="${r.pick(['', 'bold'])}">${name}</div>${stacked([...address, ...more])}</div></div>`
  const own = party(
    r.chance(0.4) ? html`<div class="cap">${caption(p, 'from')}</div>` : html``,
    vendorName(p),
    vendorAddress(p),
    [...contacts(p).slice(0, 2), taxId(p)],
  )
  const to = party(
    html`<div class="cap">${caption(p, 'billTo')}</div>`,
    html`${customerName(p)}${hasTrade && html`<div>${trade()}</div>`}`,
    customerAddress(p),
    [customerId(p)],
  )
  const logo = p.logo ?? html`<div class="brand">${r.pick(['LOGO', 'Logo', facts.vendor.brand, ''])}</div>`
  const strip = pairTable(p, meta(p, 7))
  const body = html`<div class="row">${r.chance(0.5) ? [logo, html`<h1>${title(p)}</h1>`] : [html`<h1>${title(p)}</h1>`, logo]}</div><div class="row">${r.chance(0.7) ? [own, to] : [to, own]}</div>${strip}${items(p)}${totals(p)}<p>${r.chance(0.5) ? labelled(p, 'terms', terms(p)) : request(p)}</p>${stacked(bank(p))}${notes(p)}`
  const css = `${tableStyle(r)}h1{font-size:1.8em;margin-bottom:5mm}.party{flex:1;${r.pick(['border:1px solid #999;padding:2mm', ''])}}.cap{margin-bottom:${r.pick([0, 2, 4, 6])}mm;${r.pick(['font-weight:700', 'color:var(--accent)', 'font-size:1.2em'])}}.row{margin-bottom:5mm}`
  return { css, body }
}

const divisions: Record<string, string> = {
  en: 'Department of Surgery|Directorate of Estates|School of Engineering|Housing Services|Office of Procurement|Finance Shared Service|Level 3, North Wing',
  de: 'Klinik für Innere Medizin|Baureferat|Fachbereich Finanzen|Institut für Physik|Zentraler Einkauf|Amt für Hochbau|Dezernat 4|Abteilung Gebäudemanagement',
  fr: 'Direction des achats|Service des marchés publics|Pôle logistique|Direction générale des services|UFR Sciences',
  it: 'Area Tecnica|Settore Lavori Pubblici|Dipartimento di Fisica|U.O. Acquisti',
  es: 'Concejalía de Urbanismo|Servicio de Contratación|Departamento de Física|Área Económica',
  nl: 'Dienst Stadsbeheer|Facilitair Bedrijf|Afdeling Radiologie|Shared Service Center',
  pl: 'Wydział Inwestycji|Dział Zamówień Publicznych|Katedra Fizyki',
}

/** A body with many offices: divisions, a person and a cost centre between its name and the street. */
function printDivisions(p: Paper) {
  const { facts, random: r } = p
  const own = divisions[facts.region.language]!.split('|')
  const inner = r.shuffle(own).slice(0, r.int(1, 3))
  const person = makePerson(facts.region.world, r)
  const isSplit = facts.customer.name.split(' ').length > 2 && r.chance(0.4)
  const name = isSplit ? brokenCustomerName(p) : addressedName(p)
  const number_ = html`<div class="fine">${label(p, 'customerNumber')} ${customerNumber(p)}</div>`
  const to = html`<div class="to">${r.chance(0.3) && number_}<div>${name}</div>${stacked([...inner, ...(r.chance(0.4) ? [person] : []), ...customerAddress(p)])}</div>`
  const sender = html`<div class="own">${r.chance(0.5) ? brand(p) : ''}${html`<div class="name">${vendorName(p)}</div>`}${stacked([...vendorAddress(p), ...contacts(p)], 'small')}</div>`
  const pairs = pairTable(p, [customerNumberPair(p), ...meta(p, 7)])
  const body = html`<div class="row">${r.pick([
    [to, sender],
    [sender, to],
  ])}</div><div class="row"><h1>${title(p)}</h1>${pairs}</div>${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine">${joined([...taxAndRegister(p), ...bank(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.to{margin-top:${r.pick([0, 20, 30])}mm;min-width:76mm}.own{max-width:72mm;${r.pick(['text-align:right', ''])}}.own img{${r.pick(['margin-left:auto', ''])}}.name{font-weight:700}h1{font-size:1.5em}.row{margin-bottom:6mm}`
  return { css, body, margins: [13, 19, 10] as const }
}

export const assignedClaim: Design = {
  name: 'assigned-claim',
  use: 'learn',
  kind: 'invoice',
  languages: Object.keys(assigned),
  print: printAssigned,
}

export const trial: Design = {
  name: 'trial',
  use: 'learn',
  languages: Object.keys(templateLines),
  adjust: asTrial,
  print: printTrial,
}

export const divided: Design = {
  name: 'divided',
  use: 'learn',
  languages: Object.keys(divisions),
  print: printDivisions,
}
