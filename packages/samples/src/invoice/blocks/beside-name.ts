import type { Random } from '../../random.ts'
import { makeBrand, makePerson } from '../../world/company.ts'
import { type Beside, listOf } from '../../world/world.ts'
import type { Pen } from '../pen.ts'

/** By language. */
const beside: Record<string, Beside> = {
  en: {
    contact:
      'Attn: {person}|Attention: {person}|FAO {person}|F.A.O. {person}|Mr {initial} {surname}|Ms {person}|Mrs {surname}|{person}, Finance Manager|Contact: {person}|Att. {person}|c/o {person}',
    department:
      'Accounts Payable|Accounts Department|Finance Department|Purchase Ledger|Facilities|Head Office|AP Team|Treasurer|The Secretary|Estates Office',
    owner: 'Prop. {person}|Proprietor: {person}|Owner {person}|t/a {brand}',
    over: 'The Directors|Private & Confidential|The Manager|The Accounts Department|PRIVATE AND CONFIDENTIAL|The Treasurer|BY EMAIL ONLY|The Partners',
  },
  de: {
    contact:
      'z. Hd. {person}|z.Hd. Frau {surname}|z. H. Herrn {person}|Fr. {person}|Hr. {person}|Frau {person}|Herrn {person}|Ansprechpartner: {person}|Frau Dr. {person}|{person}|Hausverwaltung {surname}|c/o {person}',
    department:
      'Kreditorenbuchhaltung|Geschäftsstelle|Buchhaltung|Rechnungswesen|Finanzabteilung|Abt. Einkauf|Verwaltung|Zentrale|Rechnungseingang|Vorstand|Sekretariat|Abteilung Technik',
    owner:
      'Inh. {person}|Inh. {surname}|Inhaber {person}|INH. {PERSON} E.K.|Inhaberin: {person}|Geschäftsführer {person}',
    over: 'Persönlich / Vertraulich|An die|An den|An die Geschäftsleitung|Rechnungsanschrift|Herrn / Frau / Firma|Postzustellung',
  },
  fr: {
    contact:
      'À l’attention de {person}|À l’attention de Mme {surname}|A l’att. de M. {surname}|Mme {person}|M. {person}|Contact : {person}|chez {person}',
    department:
      'Service comptabilité|Service Achats|Comptabilité fournisseurs|Direction financière|Secrétariat|Services techniques|Siège social',
    owner: 'Gérant : {person}|représentée par {person}|M. {person}, gérant',
    over: 'Personnel et confidentiel|À l’attention du service comptable|La Direction|Adresse de facturation',
  },
  es: {
    contact: 'Att.: {person}|A/A {person}|At. Sra. {surname}|Atn. {person}|D. {person}|Contacto: {person}',
    department:
      'Departamento de Administración|Contabilidad|Dpto. de Compras|Proveedores|Secretaría|Cuentas por Pagar',
    owner: 'Titular: {person}|Administrador: {person}',
    over: 'Confidencial|Gerencia|A la atención de|Datos de facturación',
  },
  it: {
    contact: 'c.a. {person}|Alla c.a. Sig. {surname}|C.A. Dott.ssa {surname}|att.ne {person}|Sig. {person}',
    department:
      'Ufficio Contabilità|Amministrazione|Ufficio Acquisti|Contabilità fornitori|Segreteria|Ufficio Tecnico',
    owner: 'Titolare {person}|di {person}|Legale rapp. {person}|Amministratore: {person}',
    over: 'Riservata personale|Alla cortese attenzione|Alla Direzione',
  },
  nl: {
    contact:
      't.a.v. {person}|T.a.v. mevrouw {surname}|Ter attentie van {person}|t.n.v. {person}|de heer {person}|Contactpersoon: {person}',
    department: 'Crediteurenadministratie|afd. Inkoop|Afdeling Financiën|Administratie|Secretariaat|Bestuur',
    owner: 'h.o.d.n. {brand}|eigenaar {person}|vert. door {person}',
    over: 'Persoonlijk en vertrouwelijk|Directie|Aan de directie van',
  },
  pt: {
    contact: 'A/C {person}|Ao cuidado de {person}|At. Sra. {surname}|Sr. {person}|Contacto: {person}',
    department: 'Departamento Financeiro|Contas a Pagar|Contabilidade|Compras|Secretaria|Setor de Notas',
    owner: 'Sócio-gerente: {person}|Resp.: {person}',
    over: 'Confidencial|À Direção|Ao',
  },
  pl: {
    contact: 'do rąk {person}|Pani {person}|Pan {person}|kontakt: {person}|skarbnik {person}|p. {person}',
    department: 'Dział Księgowości|Księgowość|Administracja|Dział Zakupów|Sekretariat',
    owner: 'wł. {person}|właściciel {person}|repr. przez {person}',
    over: 'Do rąk własnych|Zarząd|Poufne',
  },
  cs: {
    contact: 'k rukám {person}|pí {person}|p. {person}|kontakt: {person}|zast. {person}',
    department: 'Účtárna|Fakturace|Ekonomické oddělení|Správa budov|Sekretariát',
    owner: 'majitel {person}|jednatel {person}',
    over: 'Důvěrné|K rukám jednatele',
  },
  hu: {
    contact: '{person} részére|kapcsolattartó: {person}|{person} ügyvezető',
    department: 'Pénzügyi osztály|Könyvelés|Számlázás|Titkárság',
    owner: 'képv.: {person}|tulajdonos: {person}',
    over: 'Bizalmas|Ügyvezetés',
  },
  ro: {
    contact: 'În atenția {person}|persoană de contact: {person}|prin {person}',
    department: 'Contabilitate|Departament financiar|Serviciul Achiziții|Secretariat',
    owner: 'administrator {person}|reprezentată de {person}',
    over: 'Confidențial|Către',
  },
  sv: {
    contact: 'Att: {person}|Att. {person}|c/o {person}|Ref: {person}|v/ {person}|Kontakt: {person}',
    department: 'Ekonomiavdelningen|Leverantörsreskontra|Fakturahantering|Fakturaservice|Kansliet|Styrelsen',
    owner: 'innehavare {person}|Ägare: {person}',
    over: 'Personligt|Till styrelsen|Fakturaadress',
  },
  da: {
    contact:
      'v/ kasserer {person}|Att.: {person}|v/{person}|Att. {person}|v. formand {person}|c/o {person}|Kontakt: {person}',
    department: 'Bogholderiet|Økonomiafdelingen|Kreditorafdelingen|Sekretariatet|Bestyrelsen',
    owner: 'v/ {person}|indehaver {person}',
    over: 'Personligt|Til bestyrelsen|Direktionen',
  },
  no: {
    contact: 'v/ {person}|Att: {person}|v/styreleder {person}|Att. {person}|c/o {person}|Kontakt: {person}',
    department: 'Regnskap|Fakturamottak|Økonomiavdelingen|Styret|Innkjøp',
    owner: 'v/ innehaver {person}|innehaver {person}',
    over: 'Personlig|Til styret|Daglig leder',
  },
  fi: {
    contact: '{person}|yhteyshenkilö {person}|c/o {person}|viite: {person}',
    department: 'Ostolaskut|Taloushallinto|Laskutus|Kirjanpito|Isännöitsijä',
    owner: 'omistaja {person}|toimitusjohtaja {person}',
    over: 'Luottamuksellinen|Hallitus',
  },
}

function besideOf({ facts: { region } }: Pen): Beside {
  return region.world.beside ?? beside[region.language] ?? beside.en!
}

function fill(pattern: string, { facts }: Pen, r: Random): string {
  const person = makePerson(facts.region.world, r)
  return pattern
    .replace('{person}', person)
    .replace('{PERSON}', person.toUpperCase())
    .replace('{initial}', `${person[0]}.`)
    .replace('{surname}', r.pick(listOf(facts.region.world.surnames)))
    .replace('{given}', () => r.pick(listOf(facts.region.world.given)))
    .replace('{brand}', makeBrand(r))
}

/** The owner's name, as printed below a firm's name. */
export function ownerLine(pen: Pen): string {
  return fill(pen.random.pick(listOf(besideOf(pen).owner)), pen, pen.random)
}

/**
 * Lines above and below the customer's name in its address; a customer who is a person has no other people
 * there.
 */
export function besideName(pen: Pen): { over: string[]; under: string[] } {
  const { random: r, facts } = pen
  const words = besideOf(pen)
  const line = (list: string) => fill(r.pick(listOf(list)), pen, r)
  const under: string[] = []
  const over: string[] = []
  if (facts.customer.isPerson) return { over, under }
  if (r.chance(0.1)) under.push(ownerLine(pen))
  if (r.chance(0.16)) under.push(line(words.department))
  if (r.chance(0.22)) under.push(line(words.contact))
  if (r.chance(0.12)) under.push(facts.customer.contact)
  if (r.chance(0.06)) over.push(line(words.over))
  if (r.chance(0.06)) over.push(line(words.contact))
  return { over, under }
}
