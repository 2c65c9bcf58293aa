import type { Run } from '../../page/sheet.ts'
import { listOf } from '../../world/world.ts'
import type { Pen } from '../pen.ts'

/** Headings of a form's sections, and labels of details that are no field's values. */
export type SectionKey =
  | 'document'
  | 'references'
  | 'notes'
  | 'items'
  | 'payment'
  | 'taxRepresentative'
  | 'payee'
  | 'carrier'
  | 'contract'
  | 'tender'
  | 'account'
  | 'receipt'
  | 'subject'
  | 'name'
  | 'address'
  | 'partyNumber'

const words: Record<string, Record<SectionKey, string>> = {
  en: {
    document: 'Invoice details|Document data|General information|Details',
    references: 'References|Our references|Your references|Buyer references',
    notes: 'Notes|Remarks|Additional information|Comments',
    items: 'Items|Line items|Goods and services',
    payment: 'Payment|Payment details|Payment instructions',
    taxRepresentative: 'Tax representative|Fiscal representative',
    payee: 'Payee|Factor|Pay to',
    carrier: 'Carrier|Haulier|Shipped by|Transport',
    contract: 'Contract|Contract no.|Agreement|Contract number',
    tender: 'Tender|Quotation|Offer no.|Quote reference',
    account: 'Cost centre|Account code|Accounting reference|Department',
    receipt: 'Goods receipt|Receiving advice|Despatch advice',
    subject: 'Subject|Regarding|Text',
    name: 'Name|Company|Company name',
    address: 'Address|Street',
    partyNumber: 'GLN|Id|Number|Identifier',
  },
  de: {
    document: 'Rechnungsdaten|Belegdaten|Allgemeine Angaben|Kopfdaten',
    references: 'Referenzen|Unsere Referenzen|Ihre Referenzen|Bezüge',
    notes: 'Bemerkungen|Hinweise|Anmerkungen|Zusatzangaben',
    items: 'Positionen|Positionsdaten|Leistungen',
    payment: 'Zahlung|Zahlungsangaben|Zahlungsweg',
    taxRepresentative: 'Steuervertreter|Fiskalvertreter|Steuerbevollmächtigter',
    payee: 'Zahlungsempfänger|Abweichender Zahlungsempfänger|Abtretung an',
    carrier: 'Spediteur|Frachtführer|Transport|Versand durch',
    contract: 'Vertrag|Vertragsnummer|Vertrags-Nr.|Rahmenvertrag',
    tender: 'Ausschreibung|Angebot|Angebots-Nr.|Vergabenummer|Los',
    account: 'Kostenstelle|Buchungsreferenz|Sachkonto|Abteilung',
    receipt: 'Wareneingang|Lieferavis|Empfangsbestätigung',
    subject: 'Betreff|Betrifft|Inhalt|Text',
    name: 'Name|Firma|Firmenname|Unternehmen',
    address: 'Anschrift|Adresse|Straße',
    partyNumber: 'Nummer|GLN|Globale Nummer|Kennung',
  },
  fr: {
    document: 'Informations générales|Données de la facture|Détails',
    references: 'Références|Nos références|Vos références|Références sur la facture',
    notes: 'Remarques|Notes|Informations complémentaires',
    items: 'Lignes|Détail|Prestations',
    payment: 'Paiement|Moyen de paiement|Informations de paiement',
    taxRepresentative: 'Représentant fiscal|Mandataire fiscal',
    payee: 'Bénéficiaire|Bénéficiaire du paiement|Affactureur',
    carrier: 'Transporteur|Expédié par|Transport',
    contract: 'Contrat|N° contrat|Contrat n°|Numéro de contrat|Marché',
    tender: 'Appel d’offres|Devis|N° devis|Réf. appel d’offres',
    account: 'Centre de coûts|Réf. comptable|Imputation|Service exécutant',
    receipt: 'Avis d’expédition|Bon de réception|Réception',
    subject: 'Objet|Concerne|Texte',
    name: 'Nom|Société|Raison sociale|Dénomination',
    address: 'Adresse|Rue',
    partyNumber: 'Numéro|GLN|Identifiant|Code',
  },
  es: {
    document: 'Datos de la factura|Información general|Datos generales',
    references: 'Referencias|Nuestras referencias|Sus referencias',
    notes: 'Observaciones|Notas|Información adicional',
    items: 'Conceptos|Líneas|Detalle',
    payment: 'Pago|Datos de pago|Medio de pago',
    taxRepresentative: 'Representante fiscal',
    payee: 'Beneficiario|Cesionario|Perceptor',
    carrier: 'Transportista|Agencia de transporte|Enviado por',
    contract: 'Contrato|N.º de contrato|Expediente',
    tender: 'Presupuesto|Oferta|N.º de oferta|Licitación',
    account: 'Centro de coste|Unidad tramitadora|Cuenta|Oficina contable',
    receipt: 'Aviso de expedición|Recepción|Acuse de recibo',
    subject: 'Asunto|Texto|Referente a',
    name: 'Nombre|Razón social|Empresa|Denominación',
    address: 'Dirección|Domicilio|Calle',
    partyNumber: 'Número|GLN|Código|Identificador',
  },
  it: {
    document: 'Dati generali|Dati del documento|Dati fattura',
    references: 'Riferimenti|Nostri riferimenti|Vostri riferimenti',
    notes: 'Note|Annotazioni|Altri dati',
    items: 'Dettaglio|Righe|Beni e servizi',
    payment: 'Pagamento|Dati di pagamento|Modalità di pagamento',
    taxRepresentative: 'Rappresentante fiscale',
    payee: 'Beneficiario|Cessionario del credito',
    carrier: 'Vettore|Trasportatore|Corriere|Incaricato del trasporto',
    contract: 'Contratto|N. contratto|Convenzione|CIG',
    tender: 'Offerta|Preventivo|N. offerta|Gara',
    account: 'Centro di costo|Codice ufficio|Commessa|CUP',
    receipt: 'DDT|Bolla di consegna|Ricezione',
    subject: 'Oggetto|Causale|Testo',
    name: 'Nome|Denominazione|Ragione sociale|Ditta',
    address: 'Indirizzo|Via|Sede',
    partyNumber: 'Numero|Codice|GLN|Identificativo',
  },
  nl: {
    document: 'Factuurgegevens|Algemene gegevens|Gegevens',
    references: 'Referenties|Onze referenties|Uw referenties',
    notes: 'Opmerkingen|Toelichting|Aanvullende informatie',
    items: 'Regels|Specificatie|Artikelen',
    payment: 'Betaling|Betaalgegevens|Betaalwijze',
    taxRepresentative: 'Fiscaal vertegenwoordiger',
    payee: 'Begunstigde|Betalen aan|Factormaatschappij',
    carrier: 'Vervoerder|Transporteur|Verzonden door',
    contract: 'Contract|Contractnummer|Overeenkomst',
    tender: 'Offerte|Offertenummer|Aanbesteding',
    account: 'Kostenplaats|Afdeling|Grootboekrekening',
    receipt: 'Ontvangstbon|Verzendadvies|Goederenontvangst',
    subject: 'Onderwerp|Betreft|Tekst',
    name: 'Naam|Bedrijfsnaam|Bedrijf',
    address: 'Adres|Straat',
    partyNumber: 'Nummer|GLN|Relatienummer',
  },
  pt: {
    document: 'Dados da fatura|Dados gerais|Informações gerais',
    references: 'Referências|Nossas referências|Suas referências',
    notes: 'Observações|Notas|Informações complementares',
    items: 'Itens|Produtos e serviços|Detalhe',
    payment: 'Pagamento|Dados de pagamento|Forma de pagamento',
    taxRepresentative: 'Representante fiscal',
    payee: 'Beneficiário|Cessionário',
    carrier: 'Transportador|Transportadora|Enviado por',
    contract: 'Contrato|N.º de contrato|Processo',
    tender: 'Proposta|Orçamento|Licitação',
    account: 'Centro de custo|Conta contábil|Departamento',
    receipt: 'Guia de remessa|Recebimento|Romaneio',
    subject: 'Assunto|Referente a|Texto',
    name: 'Nome|Razão social|Empresa|Denominação',
    address: 'Endereço|Morada|Rua',
    partyNumber: 'Número|Código|GLN',
  },
  pl: {
    document: 'Dane faktury|Dane ogólne|Informacje',
    references: 'Referencje|Nasze referencje|Państwa referencje',
    notes: 'Uwagi|Adnotacje|Informacje dodatkowe',
    items: 'Pozycje|Towary i usługi',
    payment: 'Płatność|Dane do płatności|Sposób płatności',
    taxRepresentative: 'Przedstawiciel podatkowy',
    payee: 'Odbiorca płatności|Faktor',
    carrier: 'Przewoźnik|Spedytor|Dostawa przez',
    contract: 'Umowa|Numer umowy|Nr umowy',
    tender: 'Oferta|Nr oferty|Przetarg',
    account: 'Centrum kosztów|MPK|Dział',
    receipt: 'Przyjęcie towaru|Awizo|Dokument PZ',
    subject: 'Temat|Dotyczy|Tekst',
    name: 'Nazwa|Firma|Nazwa firmy',
    address: 'Adres|Ulica',
    partyNumber: 'Numer|GLN|Identyfikator',
  },
  sv: {
    document: 'Fakturauppgifter|Allmänna uppgifter',
    references: 'Referenser|Våra referenser|Era referenser',
    notes: 'Anmärkningar|Övrigt|Upplysningar',
    items: 'Rader|Specifikation',
    payment: 'Betalning|Betalningsuppgifter',
    taxRepresentative: 'Skatterepresentant|Ombud',
    payee: 'Betalningsmottagare|Factoringbolag',
    carrier: 'Transportör|Speditör|Fraktas av',
    contract: 'Avtal|Avtalsnummer|Kontrakt',
    tender: 'Offert|Offertnummer|Anbud',
    account: 'Kostnadsställe|Konto|Avdelning',
    receipt: 'Mottagningsbevis|Leveransavi',
    subject: 'Ämne|Avser|Text',
    name: 'Namn|Företag|Firma',
    address: 'Adress|Gata',
    partyNumber: 'Nummer|GLN',
  },
  da: {
    document: 'Fakturaoplysninger|Generelle oplysninger',
    references: 'Referencer|Vores referencer|Jeres referencer',
    notes: 'Bemærkninger|Noter|Øvrige oplysninger',
    items: 'Linjer|Specifikation',
    payment: 'Betaling|Betalingsoplysninger',
    taxRepresentative: 'Skatterepræsentant',
    payee: 'Betalingsmodtager|Factor',
    carrier: 'Fragtmand|Transportør|Sendt med',
    contract: 'Kontrakt|Aftalenr.|Kontraktnr.',
    tender: 'Tilbud|Tilbudsnr.',
    account: 'Omkostningssted|Kontering|Afdeling',
    receipt: 'Varemodtagelse|Følgeseddel',
    subject: 'Emne|Vedrørende|Tekst',
    name: 'Navn|Firma|Virksomhed',
    address: 'Adresse|Gade',
    partyNumber: 'Nummer|GLN|EAN',
  },
  cs: {
    document: 'Údaje faktury|Obecné údaje',
    references: 'Reference|Naše značky|Vaše značky',
    notes: 'Poznámky|Poznámka|Další údaje',
    items: 'Položky|Předmět fakturace',
    payment: 'Platba|Platební údaje|Způsob platby',
    taxRepresentative: 'Daňový zástupce',
    payee: 'Příjemce platby|Faktor',
    carrier: 'Dopravce|Přepravce|Odesláno přes',
    contract: 'Smlouva|Číslo smlouvy',
    tender: 'Nabídka|Číslo nabídky|Zakázka',
    account: 'Nákladové středisko|Oddělení|Účet',
    receipt: 'Příjemka|Avízo dodávky',
    subject: 'Předmět|Věc|Text',
    name: 'Název|Jméno|Firma',
    address: 'Adresa|Ulice|Sídlo',
    partyNumber: 'Číslo|GLN',
  },
  fi: {
    document: 'Laskun tiedot|Yleiset tiedot',
    references: 'Viitteet|Viitteemme|Viitteenne',
    notes: 'Huomautukset|Lisätiedot',
    items: 'Rivit|Erittely',
    payment: 'Maksu|Maksutiedot',
    taxRepresentative: 'Veroedustaja',
    payee: 'Maksun saaja|Rahoitusyhtiö',
    carrier: 'Kuljetusliike|Rahdinkuljettaja',
    contract: 'Sopimus|Sopimusnumero',
    tender: 'Tarjous|Tarjousnumero',
    account: 'Kustannuspaikka|Tiliöinti|Osasto',
    receipt: 'Vastaanotto|Lähete',
    subject: 'Aihe|Koskee|Teksti',
    name: 'Nimi|Yritys',
    address: 'Osoite|Katuosoite',
    partyNumber: 'Numero|GLN',
  },
}

/** A word for a section, in the document's language. */
export function sectionWord(pen: Pen, key: SectionKey): string {
  return pen.random.pick(listOf((words[pen.facts.region.language] ?? words.en!)[key]))
}

/** A word in the style of the document's labels. */
export function asLabel({ theme }: Pen, text: string): Run[] {
  return [{ text: theme.labelCase(text) + theme.colon, style: theme.label }]
}

export function sectionLabel(pen: Pen, key: SectionKey): Run[] {
  return asLabel(pen, sectionWord(pen, key))
}
