import type { List } from '../world/world.ts'
import type { LabelKey } from './words.ts'

/** A language's texts around values that are not in its lists of labels: sentences, and rare wordings. */
export type Remarks = {
  /** About the customer's order, with `{order}` and its date `{date}`. */
  order: string[]
  /** About the period that is charged, with `{start}` and `{end}`. */
  period: string[]
  /** About other documents, with `{number}` and `{date}`, which are no field's values. */
  others: string[]
  /** About the invoice that a credit note refers to, with `{number}` and `{date}`. */
  original: string[]
  /**
   * About the discount for early payment, with its last day `{early}`, `{percent}`, `{gain}` and the
   * remaining amount `{reduced}`.
   */
  early: string[]
  /** About the due date, with `{due}` and `{days}`. */
  due: string[]
  /** About a payment that was made, with `{date}`. */
  paid: string[]
  /** Wordy labels, and names of sums that are usual in a trade. */
  labels: Partial<Record<LabelKey, List>>
  /** Labels of withheld amounts, before the rate. */
  withheldTax: List
  retention: List
  /** Labels of the sum of a table's columns. */
  sum: List
}

const en: Remarks = {
  order: [
    'Your PO reference on file: {order}.',
    'Order reference given by you: {order}',
    'Supplied against your order {order} of {date}.',
    'As per your purchase order no. {order} dated {date}',
    'This work was ordered by you under number {order}.',
    'We thank you for your order {order} and charge you as follows:',
  ],
  period: [
    'We charge you for the period {start} to {end}:',
    'Services rendered from {start} until {end}',
    'Hire from {start} to {end} inclusive.',
  ],
  others: [
    'In accordance with our quotation {number} of {date}.',
    'Under contract no. {number} dated {date}',
    'Goods delivered with delivery note {number} on {date}.',
    'Supersedes our pro forma {number} of {date}.',
    'Case no. {number}, opened {date}',
    'Please see timesheet {number}, signed {date}.',
  ],
  original: [
    'Concerning invoice {number} of {date}',
    'This credit note refers to our invoice {number} dated {date}.',
    'Correction of invoice no. {number} ({date})',
    'Credited invoice: {number}, {date}',
  ],
  early: [
    'If paid by {early}: {percent} discount, {gain}, leaving {reduced}',
    '{percent} prompt payment discount until {early}: {gain}',
    'Pay {reduced} if settled on or before {early}.',
  ],
  due: [
    'Payment: net {days} days. Last day of payment {due}.',
    'Settlement is expected no later than {due}.',
    'We will collect the sum by direct debit on {due}.',
    'Our terms are {days} days, so the money should reach us by {due}.',
    'Falls due {due}',
  ],
  paid: [
    'Paid in full by card on {date}. Thank you.',
    'Received with thanks, {date}',
    'Charged to your card ending 4417 on {date}.',
  ],
  labels: {
    number: 'This invoice bears the number|Quote this number when paying|Document reference',
    date: 'Made out on|Billed on|Raised on|Tax date',
    dueDate: 'To reach us not later than|Last day of payment|Funds required by|Settlement date|Collection on',
    orderNumber:
      'Your PO reference on file|Order reference given by you|Ordered under|Your requisition|Buyer’s reference|Ordered by you under no.',
    net: 'Fees|Labour and parts|Total hours|Room charges|Professional charges|Sum of goods|Works completed|Total of the above|Goods and carriage|Total charges and disbursements|Value of supply|Chargeable to VAT|Sum|Exclusive',
    taxAmount: 'Add tax as above|VAT thereon|Tax charged on this invoice|Of which tax|Duty',
    total:
      'Total charges and disbursements|Sum payable for this period|Total of this account|All in|We charge you|Inclusive|Amount of this bill|Carried to statement',
    due: 'Left to settle|Sum to be remitted|Kindly remit|Now payable|Nothing further to pay|Please send us',
    paid: 'Received on account|Less sums on account|Already settled|Card payment|Less interim payments|Settled at the desk',
  },
  withheldTax: 'Less TDS|Withholding tax|Tax deducted at source|WHT',
  retention: 'Less retention|Retention held|Retained until completion',
  sum: 'Total|Totals|TOTAL|Sum|',
}

const de: Remarks = {
  order: [
    'Ihre Bestellung {order} vom {date}',
    'Gemäß Ihrem Auftrag Nr. {order} haben wir geliefert:',
    'Bestellt durch Sie unter {order}.',
    'Wir bedanken uns für Ihre Bestellung Nr. {order} und berechnen wie folgt:',
  ],
  period: [
    'Leistungszeitraum vom {start} bis {end}',
    'Wir berechnen Ihnen für die Zeit vom {start} bis {end}:',
  ],
  others: [
    'Gemäß Angebot {number} vom {date}',
    'Vertrag Nr. {number} vom {date}',
    'Geliefert mit Lieferschein {number} am {date}.',
    'Leistungsnachweis {number}, unterschrieben am {date}',
    'Ersetzt unsere Proforma {number} vom {date}.',
  ],
  original: [
    'Zur Rechnung {number} vom {date}',
    'Gutschrift zu unserer Rechnung Nr. {number} vom {date}.',
    'Korrektur der Rechnung {number} ({date})',
  ],
  early: [
    'Bei Zahlung bis {early} {percent} Skonto = {gain}, also {reduced}',
    'Bis {early} abzüglich {percent} Skonto: {reduced}',
    '{percent} Skonto bis {early}',
  ],
  due: [
    'Zahlbar rein netto innerhalb {days} Tagen, also bis {due}.',
    'Der Betrag wird am {due} von Ihrem Konto eingezogen.',
    'Wir erwarten den Zahlungseingang spätestens am {due}.',
    'Fällig: {due}, {days} Tage netto',
  ],
  paid: ['Betrag am {date} dankend erhalten.', 'Bezahlt mit Karte am {date}', 'Bar bezahlt am {date}'],
  labels: {
    number: 'Bitte bei Zahlung angeben|Beleg|Unser Zeichen und Nummer',
    date: 'Ausgefertigt am|Erstellt am|Berechnet am',
    dueDate: 'Geldeingang bis spätestens|Abbuchung am|Einzug zum|Valuta',
    orderNumber:
      'Von Ihnen genannte Bestellnummer|Bestellt unter|Ihr Abruf|Ihre Bedarfsnummer|Auftrag des Kunden',
    net: 'Honorar|Lohn und Material|Summe der Leistungen|Logis|Arbeitszeit gesamt|Warenwert|Auslagen und Gebühren|Entgelt|Summe ohne Steuer|Zu versteuern',
    taxAmount: 'Darauf entfallende Steuer|Steuer hieraus|enthaltene Steuer|zuzüglich Steuer',
    total:
      'Wir berechnen Ihnen|Honorar und Auslagen gesamt|Gesamtforderung|Summe mit Steuer|Alles zusammen|Rechnungssumme',
    due: 'Noch zu überweisen|Restforderung|Bitte zahlen Sie|Verbleiben|Offener Rest',
    paid: 'Erhaltene Abschläge|Abzüglich Anzahlung|Bereits beglichen|Kartenzahlung|Akonto',
  },
  withheldTax: 'Abzugsteuer|Quellensteuer|Bauabzugsteuer',
  retention: 'Sicherheitseinbehalt|Einbehalt|abzüglich Gewährleistungseinbehalt',
  sum: 'Summe|Gesamt|Total|Summen|',
}

const fr: Remarks = {
  order: [
    'Suivant votre commande {order} du {date}',
    'Référence de commande que vous nous avez communiquée : {order}',
    'Prestation réalisée sur votre bon n° {order}.',
  ],
  period: ['Prestations du {start} au {end}', 'Nous vous facturons pour la période du {start} au {end} :'],
  others: [
    'Conformément à notre devis {number} du {date}',
    'Contrat n° {number} du {date}',
    'Livré par BL {number} le {date}.',
    'Dossier {number} ouvert le {date}',
  ],
  original: [
    'Concerne la facture {number} du {date}',
    'Avoir sur notre facture n° {number} du {date}.',
    'Annule et remplace la facture {number} ({date})',
  ],
  early: [
    'Escompte de {percent} si règlement avant le {early}, soit {reduced}',
    'Escompte {percent} au {early} : {gain}',
  ],
  due: [
    'Règlement à {days} jours, soit le {due}.',
    'Montant prélevé sur votre compte le {due}.',
    'Votre règlement doit nous parvenir au plus tard le {due}.',
  ],
  paid: ['Acquittée le {date}', 'Réglé par carte le {date}.', 'Payé le {date}, merci.'],
  labels: {
    number: 'À rappeler lors du règlement|Pièce|Document',
    date: 'Établie le|Éditée le|Fait le|En date du',
    dueDate: 'À régler au plus tard le|Prélèvement le|Valeur au',
    orderNumber: 'Référence donnée par vos soins|Engagement|Bon d’engagement|Commandé sous le numéro',
    net: 'Honoraires|Main d’œuvre et pièces|Prestations|Hébergement|Débours et honoraires|Assiette|Montant des travaux|Hors taxes|Redevance',
    taxAmount: 'Taxe correspondante|Taxes|Dont taxe|Taxe en sus',
    total:
      'Soit un total de|Toutes taxes comprises|Montant de la présente|Somme facturée|Honoraires et débours',
    due: 'Reste dû|Solde à nous régler|Net à régler|Somme à verser',
    paid: 'Acomptes reçus|À déduire|Déjà versé|Carte bancaire|Provision versée',
  },
  withheldTax: 'Retenue à la source|Précompte',
  retention: 'Retenue de garantie|Retenue',
  sum: 'Total|Totaux|TOTAL|Ensemble|',
}

const es: Remarks = {
  order: [
    'Según su pedido {order} de fecha {date}',
    'Referencia de pedido que nos indicaron: {order}',
    'Trabajos encargados con el n.º {order}.',
  ],
  period: ['Servicios prestados del {start} al {end}', 'Periodo facturado: {start} a {end}.'],
  others: [
    'Conforme a presupuesto {number} de {date}',
    'Contrato n.º {number} de {date}',
    'Albarán {number}, entregado el {date}.',
    'Expediente {number} ({date})',
  ],
  original: [
    'Rectifica la factura {number} de {date}',
    'Abono correspondiente a nuestra factura {number}, {date}.',
  ],
  early: [
    'Descuento por pronto pago {percent} hasta el {early}: {reduced}',
    'Pagando antes del {early}, {percent} de descuento ({gain}).',
  ],
  due: [
    'Pago a {days} días. Vence el {due}.',
    'Se cargará en su cuenta el {due}.',
    'Rogamos hagan efectivo el pago antes del {due}.',
  ],
  paid: ['Pagado con tarjeta el {date}', 'Recibido, {date}.', 'Cobrada el {date}'],
  labels: {
    number: 'Indíquese al pagar|Documento n.º',
    date: 'Expedida el|Emitida el|A fecha de',
    dueDate: 'Cargo en cuenta el|A pagar no más tarde del|Fecha de cargo',
    orderNumber: 'Referencia que nos indicó|Su encargo|Solicitud n.º',
    net: 'Honorarios|Mano de obra y materiales|Servicios|Alojamiento|Renta|Suma|Importe de los trabajos|Bases',
    taxAmount: 'Impuestos|Cuotas|Impuesto repercutido',
    total: 'Total con impuestos|Importe de esta factura|Suma y sigue|Total facturado|Líquido',
    due: 'Líquido a percibir|Resta por pagar|A ingresar|Pendiente',
    paid: 'A cuenta|Entregado|Señal|Ya abonado|Provisión de fondos',
  },
  withheldTax: 'Retención IRPF|I.R.P.F.|IRPF|Retención a cuenta IRPF',
  retention: 'Retención de garantía|Garantía',
  sum: 'Total|Totales|Suma|TOTAL|',
}

const it: Remarks = {
  order: [
    'Rif. Vs. ordine {order} del {date}',
    'Riferimento ordine da Voi comunicato: {order}',
    'Come da Vostra richiesta n. {order}.',
  ],
  period: ['Prestazioni dal {start} al {end}', 'Vi addebitiamo per il periodo {start} - {end}:'],
  others: [
    'Come da preventivo {number} del {date}',
    'Contratto n. {number} del {date}',
    'DDT {number} del {date}',
    'Pratica {number} aperta il {date}',
  ],
  original: [
    'Storno della fattura {number} del {date}',
    'Nota relativa alla nostra fattura n. {number} del {date}.',
  ],
  early: [
    'Sconto {percent} per pagamento entro il {early}: {reduced}',
    'Entro {early} sconto cassa {percent} = {gain}',
  ],
  due: [
    'Bonifico a {days} giorni, scadenza {due}.',
    'L’importo sarà addebitato il {due}.',
    'Il saldo dovrà pervenire entro il {due}.',
  ],
  paid: ['Pagato con carta il {date}', 'Saldato il {date}', 'Incassato in data {date}.'],
  labels: {
    number: 'Da citare nel pagamento|Documento n.',
    date: 'Emessa il|Redatta il|In data',
    dueDate: 'Addebito il|Da versare non oltre il|Valuta',
    orderNumber: 'Riferimento da Voi comunicato|Vostra richiesta|CIG / ordine|Buono d’ordine',
    net: 'Onorari|Manodopera e ricambi|Prestazioni|Pernottamenti|Competenze|Corrispettivo|Totale lavori',
    taxAmount: 'Imposta|Di cui imposta|Imposte',
    total: 'Totale della presente|Totale competenze e spese|Importo fatturato|Complessivo',
    due: 'Netto a pagare|Restano da versare|Saldo|Da corrispondere',
    paid: 'Acconti ricevuti|A dedurre|Già versato|Caparra',
  },
  withheldTax: 'Ritenuta d’acconto|R.A.|Ritenuta|A dedurre ritenuta d’acconto',
  retention: 'Ritenuta a garanzia|Trattenuta',
  sum: 'Totale|Totali|TOTALE|Somma|',
}

const nl: Remarks = {
  order: [
    'Volgens uw opdracht {order} van {date}',
    'Door u opgegeven bestelreferentie: {order}',
    'Geleverd op uw bestelling {order}.',
  ],
  period: [
    'Werkzaamheden van {start} tot en met {end}',
    'Wij brengen u in rekening voor de periode {start} t/m {end}:',
  ],
  others: [
    'Conform offerte {number} d.d. {date}',
    'Contract {number} van {date}',
    'Pakbon {number}, geleverd op {date}.',
  ],
  original: ['Betreft factuur {number} van {date}', 'Creditering van onze factuur {number} d.d. {date}.'],
  early: [
    'Bij betaling vóór {early} {percent} korting: {reduced}',
    'Kredietbeperking {percent} ({gain}) tot {early}',
  ],
  due: [
    'Betaling binnen {days} dagen, uiterlijk {due}.',
    'Het bedrag wordt op {due} van uw rekening afgeschreven.',
    'Graag ontvangen wij uw betaling vóór {due}.',
  ],
  paid: ['Betaald met pin op {date}', 'Voldaan op {date}. Dank u.', 'Ontvangen per bank {date}'],
  labels: {
    number: 'Bij betaling vermelden|Document',
    date: 'Opgemaakt op|Gefactureerd op|Dagtekening',
    dueDate: 'Afschrijving op|Uiterlijk te ontvangen op|Incassodatum',
    orderNumber: 'Door u opgegeven referentie|Uw aanvraag|Inkoopnummer|Besteld onder',
    net: 'Honorarium|Arbeid en materiaal|Werkzaamheden|Overnachtingen|Som|Totaal uren|Grondslag',
    taxAmount: 'Belasting|Waarvan belasting|Bijkomende belasting',
    total: 'Wij brengen u in rekening|Totaal van deze nota|Alles samen|Honorarium en verschotten|Inclusief',
    due: 'Nog te voldoen|Restant|Gelieve over te maken',
    paid: 'Ontvangen voorschot|Reeds voldaan|Aanbetaling|Pin',
  },
  withheldTax: 'Bronbelasting|Ingehouden voorheffing',
  retention: 'Inhouding|Garantie-inhouding',
  sum: 'Totaal|Totalen|Som|TOTAAL|',
}

const pt: Remarks = {
  order: [
    'Conforme a vossa encomenda {order} de {date}',
    'Referência de encomenda indicada por V. Exas.: {order}',
    'Serviço pedido sob o n.º {order}.',
  ],
  period: ['Serviços prestados de {start} a {end}', 'Faturamos o período de {start} a {end}:'],
  others: [
    'Conforme orçamento {number} de {date}',
    'Contrato n.º {number} de {date}',
    'Guia de remessa {number}, {date}',
  ],
  original: ['Referente à fatura {number} de {date}', 'Anula a nossa fatura n.º {number} de {date}.'],
  early: [
    'Desconto de pronto pagamento {percent} até {early}: {reduced}',
    'Pagando até {early}: menos {gain}',
  ],
  due: ['Pagamento a {days} dias, até {due}.', 'O valor será debitado em {due}.', 'Vence a {due}'],
  paid: ['Pago por cartão em {date}', 'Recebido em {date}.', 'Liquidado a {date}'],
  labels: {
    number: 'A indicar no pagamento|Documento n.º',
    date: 'Passada em|Emitida a|Lavrada em',
    dueDate: 'Débito em|A receber até|Data limite',
    orderNumber: 'Referência indicada por V. Exas.|Requisição|Pedido sob o n.º',
    net: 'Honorários|Mão de obra e peças|Serviços prestados|Alojamento|Soma|Incidência|Mercadoria',
    taxAmount: 'Imposto|Impostos|Imposto liquidado',
    total: 'Total deste documento|Valor com imposto|Importância faturada|Honorários e despesas',
    due: 'Falta pagar|A transferir|Valor a liquidar|Líquido a pagar',
    paid: 'Por conta|Já recebido|Sinal|Adiantamentos',
  },
  withheldTax: 'Retenção IRS|Retenção na fonte|Retenção',
  retention: 'Retenção de garantia|Caução',
  sum: 'Total|Totais|Soma|TOTAL|',
}

const pl: Remarks = {
  order: [
    'Zgodnie z Państwa zamówieniem {order} z dnia {date}',
    'Wskazany przez Państwa numer zamówienia: {order}',
    'Usługę wykonano na zlecenie nr {order}.',
  ],
  period: ['Usługi wykonane od {start} do {end}', 'Obciążamy Państwa za okres {start} – {end}:'],
  others: [
    'do umowy nr {number} z dnia {date}',
    'Wg oferty {number} z {date}',
    'WZ {number} z dnia {date}',
    'Sprawa {number} ({date})',
  ],
  original: ['Dotyczy faktury nr {number} z dnia {date}', 'Korekta do faktury {number} wystawionej {date}.'],
  early: [
    'Przy zapłacie do {early} skonto {percent}: {reduced}',
    'Skonto {percent} do dnia {early} = {gain}',
  ],
  due: [
    'Przelew {days} dni, ostatni dzień zapłaty: {due}.',
    'Należność prosimy uregulować najpóźniej {due}.',
  ],
  paid: ['Zapłacono kartą {date}', 'Opłacono w dniu {date}.', 'Gotówka, {date}'],
  labels: {
    number: 'Prosimy podać w tytule|Dokument',
    date: 'Sporządzono dnia|Wydruk z dnia|Z datą',
    dueDate: 'Ostatni dzień zapłaty|Wpłata najpóźniej|Uregulować do',
    orderNumber: 'Wskazany przez Państwa numer|Zlecenie klienta|Państwa znak',
    net: 'Honorarium|Robocizna i części|Wynagrodzenie|Noclegi|Usługi razem|Bez podatku|Wartość robót',
    taxAmount: 'Podatek|Należny podatek|W tym podatek',
    total: 'Obciążamy Państwa kwotą|Z podatkiem|Suma tego rachunku|Ogółem z podatkiem',
    due: 'Pozostaje|Prosimy przelać|Reszta do wpłaty',
    paid: 'Otrzymano|Wpłaty|Kartą|Wniesiono zaliczkę',
  },
  withheldTax: 'Podatek u źródła|Zaliczka na podatek',
  retention: 'Kaucja gwarancyjna|Zatrzymanie',
  sum: 'Razem|Ogółem|Suma|RAZEM|',
}

const cs: Remarks = {
  order: [
    'Dle Vaší objednávky {order} ze dne {date}',
    'Vámi uvedené číslo objednávky: {order}',
    'Provedeno na objednávku č. {order}.',
  ],
  period: ['Služby za období od {start} do {end}', 'Účtujeme Vám za období {start} – {end}:'],
  others: [
    'Dle smlouvy č. {number} ze dne {date}',
    'Dodací list {number} z {date}',
    'Zakázkový list {number} ({date})',
  ],
  original: ['K faktuře č. {number} ze dne {date}', 'Oprava dokladu {number} z {date}.'],
  early: ['Při úhradě do {early} skonto {percent}: {reduced}'],
  due: ['Splatnost {days} dnů, nejpozději {due}.', 'Částku uhraďte do {due}.'],
  paid: ['Uhrazeno kartou {date}', 'Zaplaceno dne {date}.'],
  labels: {
    date: 'Vyhotoveno dne|Sepsáno|Ze dne',
    dueDate: 'Uhradit nejpozději|Inkaso dne|Platba do',
    orderNumber: 'Vámi uvedené číslo|Zakázka odběratele|Dle objednávky',
    net: 'Práce a materiál|Honorář|Ubytování|Služby celkem|Bez daně|Práce a díly',
    taxAmount: 'Daň|Z toho daň|Odvod daně',
    total: 'Účtujeme Vám|S daní|Částka tohoto dokladu|Úhrnem',
    due: 'Zbývá|Doplatek|Poukažte',
    paid: 'Přijaté zálohy|Odečet zálohy|Kartou',
  },
  withheldTax: 'Srážková daň',
  retention: 'Pozastávka|Zádržné',
  sum: 'Celkem|Součet|CELKEM|',
}

const da: Remarks = {
  order: [
    'Jf. Deres ordre {order} af {date}',
    'Ordrereference oplyst af jer: {order}',
    'Udført på rekvisition {order}.',
  ],
  period: ['Arbejde udført fra {start} til {end}', 'Vi fakturerer jer for perioden {start} - {end}:'],
  others: [
    'Jf. tilbud {number} af {date}',
    'Kontrakt nr. {number} af {date}',
    'Følgeseddel {number} af {date}',
  ],
  original: ['Vedr. faktura {number} af {date}', 'Kreditering af vores faktura {number}, {date}.'],
  early: ['Ved betaling senest {early} gives {percent} kontantrabat: {reduced}'],
  due: [
    'Betaling: netto {days} dage. Sidste rettidige betaling {due}.',
    'Beløbet trækkes på jeres konto {due}.',
  ],
  paid: ['Betalt med kort {date}', 'Modtaget {date}. Tak.'],
  labels: {
    date: 'Udskrevet den|Udfærdiget|Dateret',
    dueDate: 'Sidste rettidige betaling|Trækkes den|Senest modtaget',
    orderNumber: 'Ordrereference oplyst af jer|Jeres rekvisition|Bestilt under',
    net: 'Honorar|Løn og materialer|Arbejdsløn|Overnatning|Grundlag|Sum|Varer i alt',
    taxAmount: 'Afgift|Heraf afgift|Tillægges',
    total: 'Vi fakturerer jer|Med afgift|Denne regning lyder på|Ialt',
    due: 'Restbeløb|Mangler|Bedes overført',
    paid: 'Aconto modtaget|Allerede betalt|Kort',
  },
  withheldTax: 'Kildeskat|Indeholdt skat',
  retention: 'Tilbageholdt|Sikkerhed',
  sum: 'I alt|Sum|Total|',
}

const sv: Remarks = {
  order: [
    'Enligt er beställning {order} av den {date}',
    'Av er angiven orderreferens: {order}',
    'Utfört på rekvisition {order}.',
  ],
  period: ['Utfört arbete från {start} till {end}', 'Vi debiterar er för perioden {start} - {end}:'],
  others: [
    'Enligt offert {number} daterad {date}',
    'Avtal nr {number}, {date}',
    'Följesedel {number} den {date}',
  ],
  original: ['Avser faktura {number} av den {date}', 'Kreditering av vår faktura {number}, {date}.'],
  early: ['Vid betalning senast {early} lämnas {percent} kassarabatt: {reduced}'],
  due: ['Betalning: {days} dagar netto. Sista betalningsdag {due}.', 'Beloppet dras från ert konto {due}.'],
  paid: ['Betald med kort {date}', 'Mottaget {date}. Tack.'],
  labels: {
    date: 'Utskriven|Upprättad|Daterad',
    dueDate: 'Sista betalningsdag|Dras den|Oss tillhanda senast',
    orderNumber: 'Av er angiven referens|Er rekvisition|Beställd under|Inköpsnummer',
    net: 'Arvode|Arbete och material|Arbetskostnad|Logi|Underlag|Varor|Summa timmar',
    taxAmount: 'Skatt|Varav skatt|Tillkommer',
    total: 'Vi debiterar er|Med skatt|Denna räkning|Summa summarum',
    due: 'Återstår|Kvar att betala|Vänligen betala',
    paid: 'Erhållet a conto|Redan betalt|Kort|Avgår förskott',
  },
  withheldTax: 'Avgår preliminärskatt|Källskatt',
  retention: 'Innehållet belopp|Avgår innehållande',
  sum: 'Summa|Totalt|Summor|',
}

const fi: Remarks = {
  order: [
    'Tilauksenne {order}, {date}',
    'Ilmoittamanne tilausviite: {order}',
    'Toimitettu tilauksellenne {order}.',
  ],
  period: ['Työt ajalla {start} - {end}', 'Veloitamme teiltä ajalta {start} - {end}:'],
  others: [
    'Tarjouksen {number} mukaisesti, {date}',
    'Sopimus {number}, {date}',
    'Lähete {number}, toimitettu {date}',
  ],
  original: ['Koskee laskua {number}, {date}', 'Hyvitys laskusta {number}, päivätty {date}.'],
  early: ['Maksettaessa {early} mennessä kassa-alennus {percent}: {reduced}'],
  due: ['Maksuehto {days} pv netto. Viimeinen maksupäivä {due}.', 'Summa veloitetaan tililtänne {due}.'],
  paid: ['Maksettu kortilla {date}', 'Suoritettu {date}. Kiitos.'],
  labels: {
    date: 'Laadittu|Päivätty|Kirjattu',
    dueDate: 'Viimeinen maksupäivä|Veloitetaan|Perillä viimeistään',
    orderNumber: 'Ilmoittamanne viite|Tilausnumeronne|Hankintanumero',
    net: 'Palkkio|Työ ja tarvikkeet|Työt yhteensä|Majoitus|Peruste|Tavarat',
    taxAmount: 'Vero|Josta veroa|Veron osuus',
    total: 'Veloitamme teiltä|Verollinen summa|Tämä lasku|Kaikki yhteensä',
    due: 'Jäljellä|Maksakaa|Suoritettavaa jää',
    paid: 'Ennakko|Jo suoritettu|Kortti',
  },
  withheldTax: 'Ennakonpidätys|Lähdevero',
  retention: 'Pidätetty vakuus',
  sum: 'Yhteensä|Summa|Yht.|',
}

const all: Record<string, Remarks> = { en, de, fr, es, it, nl, pt, pl, cs, da, sv, fi }

const others: Remarks = { ...en, labels: {} }

/** The remarks of a language; English sentences if it has none. */
export function remarksOf(language: string): Remarks {
  return all[language] ?? others
}
