import type { Random } from '../../random.ts'
import { cityOf, makeBrand, makeCompany, makePerson } from '../../world/company.ts'
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
  sk: 'Hosť|Cestujúci|Pacient|Vodič|Technik|Prevzal',
  hr: 'Gost|Putnik|Pacijent|Vozač|Serviser|Preuzeo',
  sl: 'Gost|Potnik|Pacient|Voznik|Serviser|Prevzel',
  lt: 'Svečias|Keleivis|Pacientas|Vairuotojas|Priėmė',
  tr: 'Misafir|Yolcu|Hasta|Sürücü|Teknisyen|Teslim Alan',
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
  SK: 'Zmluva č.=ZM-20##/###|Konštantný symbol=0308|Špecifický symbol=########',
  HR: 'ZKI=********************************|JIR=********-****-****-****-************|Ugovor br.=###/20##',
  SI: 'EOR=********-****-****-****-************|ZOI=********************************|Pogodba št.=###/20##|Koda namena=OTHR',
  LT: 'Sutartis Nr.=S-20##/###|CPO Nr.=########',
  TR: 'ETTN=********-****-****-****-************|Özelleştirme No=TR1.2|Senaryo=TİCARİFATURA|Fatura Tipi=SATIS',
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

/**
 * Captions of trades whose values are names, codes and words of other things: `label=kind`, where the kind is
 * a firm, a person, a town, a thing or a number.
 */
const captions: Record<string, string> = {
  en: 'Property=thing|Product=thing|Station=code|Sales Office=town|Account Executive=person|Sales Region=town|Salesperson=person|Estimate #=number|Deal #=number|Flight Dates=code|Special Handling=thing|Demographic=code|Vessel=thing|Voyage=code|Port of Loading=town|Port of Discharge=town|Origin=town|Destination=town|Notify Party=firm|Broker=firm|Carrier=firm|Trailer=code|Unit #=number|Plaintiff=person|Matter=thing|Attorney=person|Client Matter=number|Insured=person|Adjuster=person|Claim #=number|Provider=person|Facility=firm|Referring Physician=person|Subscriber=person|Owner=person|Architect=firm|Job Name=thing|Job Site=town|Superintendent=person|Ordered By=person|Entered By=person|Written By=person|Warehouse=town|Route=code|Department=thing|Division=thing|Program=thing|Campaign=thing|Event=thing|Venue=thing|Artist=person|Show=thing|Model=code|Make=thing|Odometer=number|Technician=person|Status=word|Type=word|Nature of Operation=word|Freight Terms=word|FOB=town|Ship Via=firm|Requisitioner=person|Buyer=person|Location=town|Region=town|Market=town|Time Zone=code|Page Title=thing',
  de: 'Objekt=thing|Bauvorhaben=thing|Verwalter=firm|Eigentümer=person|Sachbearbeiter=person|Versicherungsnehmer=person|Kennzeichen=code|Spediteur=firm|Versandart=word|Lager=town|Abteilung=thing|Niederlassung=town|Veranstaltung=thing|Fahrzeug=thing|Projektleiter=person|Bearbeiter=person|Status=word|Ladestelle=town|Entladestelle=town|Verkäufer=person',
  fr: 'Chantier=thing|Syndic=firm|Assuré=person|Dossier=number|Transporteur=firm|Entrepôt=town|Commercial=person|Affaire=thing|Véhicule=code|Statut=word|Lieu de livraison=town|Chargement=town|Marque=thing',
  es: 'Obra=thing|Asegurado=person|Expediente=number|Transportista=firm|Almacén=town|Comercial=person|Vehículo=code|Estado=word|Origen=town|Destino=town|Sucursal=town|Agente=person',
  it: 'Cantiere=thing|Assicurato=person|Pratica=number|Vettore=firm|Magazzino=town|Agente=person|Veicolo=code|Stato=word|Origine=town|Destinazione=town',
  nl: 'Object=thing|Project=thing|Verzekerde=person|Dossier=number|Vervoerder=firm|Magazijn=town|Vertegenwoordiger=person|Kenteken=code|Status=word|Laadplaats=town|Losplaats=town',
  pt: 'Obra=thing|Segurado=person|Processo=number|Transportadora=firm|Armazém=town|Vendedor=person|Placa=code|Situação=word|Natureza da operação=word|Origem=town|Destino=town|Filial=town|Frete por conta=word',
  pl: 'Inwestycja=thing|Ubezpieczony=person|Sprawa=number|Przewoźnik=firm|Magazyn=town|Handlowiec=person|Pojazd=code|Status=word|Załadunek=town|Rozładunek=town',
}

const words =
  'OPEN|Final|Original|STANDARD|Prepaid|Collect|Net|Regular|Active|Authorized|Cash|Export|Domestic|NEW|N/A|Yes'

function captionValue(kind: string, { facts: { region } }: Pen, r: Random): string {
  switch (kind) {
    case 'firm':
      return r.chance(0.25) ? makeBrand(r) : makeCompany(region.country, region.world, r).name
    case 'person':
      return makePerson(region.world, r)
    case 'town':
      return cityOf(region.world, r)
    case 'thing':
      return `${makeBrand(r)}${r.pick(['', ' Tower', ' 500', ' Project', ' Plus', ' Center', ' Phase 2'])}`
    case 'word':
      return r.pick(listOf(words))
    case 'code':
      return r.fill(r.pick(['???', '????-TV', '??-###', '?#', '### ??', 'K???']))
    default:
      return r.fill(r.pick(['####', '%#####', '##-####']))
  }
}

/** Pairs of a trade, whose captions are in no list of labels and whose values look like a party's name. */
export function tradePairs(pen: Pen, share = 0.22): Pair[] {
  const { random: r, facts } = pen
  const own = captions[facts.region.language]
  if (!r.chance(own ? share : share / 4)) return []
  return r
    .shuffle(listOf(own ?? captions.en!))
    .slice(0, r.int(1, 5))
    .map((entry) => {
      const [label, kind] = entry.split('=') as [string, string]
      return { label: asLabel(pen, label), value: [{ text: captionValue(kind, pen, r) }] }
    })
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
    ...tradePairs(pen),
  ]
}
