import type { Random } from '../../random.ts'
import { makePerson } from '../../world/company.ts'
import { listOf } from '../../world/world.ts'
import { makeForeignNumber } from '../numbers.ts'
import type { Pen } from '../pen.ts'
import type { Pair } from './block.ts'
import { asLabel, sectionLabel } from './section-words.ts'

/** Labels of people whom a stay, journey, repair or treatment was for: names that are no field's value. */
const people: Record<string, string> = {
  en: 'Guest|Guest name|Passenger|Patient|Driver|Technician|Attendee|Tenant|Collected by|Candidate|Traveller|Signed for by',
  de: 'Gast|Gastname|Reisender|Patient|Patientin|Fahrer|Techniker|Teilnehmer|Mitarbeiter|Mieter|Abgeholt von',
  fr: 'Client hébergé|Voyageur|Passager|Patient|Conducteur|Technicien|Participant|Locataire',
  es: 'Huésped|Pasajero|Paciente|Conductor|Técnico|Asistente|Inquilino|Retirado por',
  it: 'Ospite|Passeggero|Paziente|Autista|Tecnico|Partecipante|Inquilino',
  nl: 'Gast|Passagier|Patiënt|Chauffeur|Monteur|Deelnemer|Huurder',
  pt: 'Hóspede|Passageiro|Paciente|Motorista|Técnico|Participante',
  pl: 'Gość|Pasażer|Pacjent|Kierowca|Serwisant|Uczestnik|Odebrał|Najemca',
  cs: 'Host|Cestující|Pacient|Řidič|Technik|Převzal',
  hu: 'Vendég|Utas|Páciens|Sofőr|Technikus|Átvette',
  ro: 'Oaspete|Pasager|Pacient|Delegat|Șofer|Tehnician',
  sv: 'Gäst|Resenär|Patient|Förare|Tekniker|Deltagare|Konsult',
  da: 'Gæst|Rejsende|Patient|Chauffør|Montør|Deltager',
  no: 'Gjest|Reisende|Pasient|Sjåfør|Montør|Deltaker',
  fi: 'Vieras|Matkustaja|Potilas|Kuljettaja|Asentaja|Osallistuja',
}

/** Numbers required by a country's law or trade: `label=pattern`, where `*` is a hexadecimal digit. */
const required: Record<string, string> = {
  MX: 'Folio fiscal=********-****-****-****-************|UUID=********-****-****-****-************|Folio Fiscal (UUID)=********-****-4***-****-************|No. de serie del certificado del SAT=00001000000#########|Uso CFDI=G03 Gastos en general|Método de pago=PUE|Régimen fiscal=601|Versión=4.0|Lugar de expedición=#####',
  IN: 'IRN=********************************|Ack No.=1################|Vehicle No.=KA0# ?? ####|HSN=####|State Code=2#|E-Way Bill No.=2###########',
  IT: 'CIG=Z%####*****|CIG=##########|CUP=?##?########|Codice SDI=??#####|Identificativo SdI=%##########|Determina n.=###/20##',
  ES: 'TicketBAI=TBAI-########?-######-????????|CSV=????-####-????-####|Expediente=EXP/20##/###',
  PL: 'Numer KSeF=##########-20######-############-##|Umowa nr=UM/##/20##|Nr przetargu=ZP.271.##.20##',
  PT: 'ATCUD=????????-####|Compromisso n.º=20##/####|Documento n.º=###/AT',
  FR: 'N° d’engagement=EJ########|N° de marché=20##-###|Code service=?###|N° SIRET=### ### ### 000##',
  DE: 'Leitweg-ID=0####-#####-##|Vertrags-Nr.=V-####|Auftragsnr.=AU-##-####|Los=%|Vergabenummer=VG-20##-###|Zählpunkt=DE000########################',
  CZ: 'Smlouva č.=S-20##/###|Konstantní symbol=0308|Specifický symbol=########',
  HU: 'Szerződés=SZ-###/20##|NAV azonosító=########-####',
  RO: 'Index SPV=%#########|Contract nr.=###/20##',
  SE: 'OCR-nr=###########|Avtal=A####|Anläggnings-ID=735999##########',
  DK: 'EAN-nr.=57980########|Rekvisition=R####|Sagsnr.=##-####',
  NO: 'KID=##########|Avtale=A-####|Målepunkt=7070575000########',
}
const general =
  'UUID=********-****-****-****-************|Document ID=********-****-****-****-************|Tender=RFQ-####|Batch=B######|Ticket=#######|Contract=CON/20##/###|Job=J#####|Serial=SN########'

function fill(pattern: string, r: Random): string {
  const isUpper = r.chance(0.6)
  return r.fill(pattern).replace(/\*/g, () => {
    const digit = r.int(0, 15).toString(16)
    return isUpper ? digit.toUpperCase() : digit
  })
}

function requiredPair(pen: Pen): Pair {
  const { random: r, facts } = pen
  const own = required[facts.region.country]
  const [label, pattern] = r.pick(listOf(own && r.chance(0.7) ? own : general)).split('=') as [string, string]
  return { label: asLabel(pen, label), value: [{ text: fill(pattern, r) }] }
}

/** A label of a person whom the goods or services were for. */
export function personWord({ facts, random: r }: Pen): string {
  return r.pick(listOf(people[facts.region.language] ?? people.en!))
}

function personPair(pen: Pen): Pair {
  const { random: r, facts } = pen
  return { label: asLabel(pen, personWord(pen)), value: [{ text: makePerson(facts.region.world, r) }] }
}

function contractPair(pen: Pen): Pair {
  return {
    label: sectionLabel(pen, pen.random.pick(['contract', 'tender', 'account', 'receipt'] as const)),
    value: [{ text: makeForeignNumber(pen.facts.date, pen.random) }],
  }
}

/** Pairs with names and numbers of other things, which are no field's values. */
export function foreignPairs(pen: Pen): Pair[] {
  const { random: r, facts } = pen
  /** Italian public offices pay only invoices that have their numbers. */
  const share = facts.region.country === 'MX' ? 0.7 : facts.region.country === 'IT' ? 0.25 : 0.1
  const isNamed = r.chance(['hotel', 'freight'].includes(facts.vendor.trade.key) ? 0.3 : 0.07)
  return [
    ...(isNamed ? [personPair(pen)] : []),
    ...(r.chance(share) ? [requiredPair(pen)] : []),
    ...(r.chance(share / 2) ? [requiredPair(pen)] : []),
    ...(r.chance(0.07) ? [contractPair(pen)] : []),
  ]
}
