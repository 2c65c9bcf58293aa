import type { Words } from './words.ts'

export const de: Words = {
  invoice:
    'Rechnung|RECHNUNG|Rechnung|Rechnung|Faktura|Ausgangsrechnung|Schlussrechnung|Abschlagsrechnung|Handwerkerrechnung|Honorarrechnung|Invoice / Rechnung|Handelsrechnung|HANDELSRECHNUNG|Mietrechnung|Baurechnung|Teilrechnung|Beitragsrechnung|Sammelrechnung|Warenrechnung',
  creditNote: 'Gutschrift|GUTSCHRIFT|Rechnungskorrektur|Stornorechnung|Rechnungsgutschrift|Gutschriftsbeleg',
  labels: {
    number:
      'Rechnungsnummer|Rechnungs-Nr.|Rechnung Nr.|Rechnungsnr.|Rechn.-Nr.|Belegnummer|Re.-Nr.|Rechnung|Nummer|Nr.|Beleg-Nr.|Rechnungs-Nr|RECHNUNG NR.|Dokumentnummer|Faktura-Nr.|RG-Nr.|Rechnungsnummer',
    creditNumber:
      'Gutschriftsnummer|Gutschrift-Nr.|Gutschrift Nr.|Belegnummer|Nummer|Beleg-Nr.|Korrektur-Nr.|Storno-Nr.',
    date: 'Rechnungsdatum|Datum|Belegdatum|Rechnungsdatum|vom|Ausstellungsdatum|Rg.-Datum|Rechnung vom|Ausgestellt am|Re.-Datum|Fakturadatum|Tag der Rechnungsstellung',
    dueDate:
      'Fällig am|Zahlbar bis|Fälligkeit|Fälligkeitsdatum|Zahlungsziel|fällig|Zahlung bis|Zu zahlen bis|Netto fällig am|Zahlungsfrist',
    orderNumber:
      'Ihre Bestellnummer|Bestellnummer|Bestell-Nr.|Ihre Bestellung|Ihre Bestell-Nr.|Ihr Auftrag|Kundenbestellnr.|Ihre Referenz|Ihr Zeichen|Bestellung|Kundenauftrag|PO-Nummer',
    orderDate: 'Bestelldatum|Bestellung vom|Auftragsdatum|Ihre Bestellung vom',
    customerNumber:
      'Kundennummer|Kunden-Nr.|Kundennr.|Kd.-Nr.|Ihre Kundennummer|Kunde|Debitor|Debitorennr.|Kunden-Nr|Kundenkonto|Mandant|Mitgliedsnummer',
    deliveryDate:
      'Lieferdatum|Leistungsdatum|Liefertag|Liefer-/Leistungsdatum|Datum der Leistung|Lieferung am|Leistung vom|Versanddatum|Ausgeliefert am|Lieferdatum / Leistungsdatum|Liefer- und Leistungsdatum|Leistungserbringung',
    deliveryNote: 'Lieferschein|Lieferschein-Nr.|Lieferscheinnummer|LS-Nr.|Liefernr.',
    period: 'Leistungszeitraum|Abrechnungszeitraum|Zeitraum|Lieferzeitraum|Rechnungszeitraum',
    contact:
      'Ansprechpartner|Bearbeiter|Ihr Ansprechpartner|Sachbearbeiter|Ihr Berater|Kontakt|Verkäufer|Sachbearbeitung',
    reference:
      'Unser Zeichen|Auftragsnummer|Auftrag|Auftrags-Nr.|Referenz|Vorgang|Angebot Nr.|Vertragsnummer|Aktenzeichen|Vorgangsnummer|Unser Auftrag',
    project: 'Projekt|Bauvorhaben|Objekt|Betreff|Betrifft|Bauvorhaben / Objekt|Maßnahme',
    currency: 'Währung|Rechnungswährung|Beträge in',
    terms: 'Zahlungsbedingungen|Zahlungsbedingung|Zahlung|Zahlungsziel|Konditionen|Zahlungskonditionen',
    paymentMethod: 'Zahlungsart|Zahlungsweise|Zahlweise|Zahlart',
    paymentReference:
      'Verwendungszweck|Zahlungsreferenz|Buchungszeichen|Kassenzeichen|Bei Zahlung bitte angeben',
    originalNumber:
      'Ursprüngliche Rechnung|Zur Rechnung Nr.|Bezug Rechnung|Originalrechnung|Storno zu Rechnung',
    page: 'Seite {n} von {count}|Seite {n}/{count}|Seite: {n}|Seite {n}|Blatt {n}|- {n} -',
    from: 'Von|Aussteller|Rechnungssteller|Lieferant|Verkäufer|Leistungserbringer|Auftragnehmer',
    billTo:
      'An|Rechnungsempfänger|Rechnung an|Kunde|Rechnungsadresse|Empfänger|Auftraggeber|Rechnungsanschrift|Leistungsempfänger|Käufer',
    shipTo: 'Lieferadresse|Lieferanschrift|Versand an|Lieferung an|Warenempfänger|Leistungsort',
    vatId:
      'USt-IdNr.|USt-ID|USt-Id-Nr.|USt.-IdNr.|Umsatzsteuer-ID|Ust-ID-Nr.|UID|USt-IdNr|UStID|Umsatzsteuer-Identifikationsnummer|VAT-ID|USt.-Id.-Nr.|USt.-Identnr.|USt-Identifikationsnr.|Steuer-ID',
    taxNumber: 'Steuernummer|St.-Nr.|Steuer-Nr.|StNr.|Steuernr.|Steuer-Nummer',
    customerVatId: 'Ihre USt-IdNr.|USt-IdNr. Kunde|Ihre UID|USt-IdNr.|Ihre USt-ID|Kunden-USt-ID',
    phone: 'Tel.|Telefon|Fon|Tel|T|Telefon-Nr.|Ruf',
    fax: 'Fax|Telefax|F|Fax-Nr.',
    email: 'E-Mail|Mail|eMail|E-mail|E',
    web: 'Internet|Web|Website|Homepage|www',
    iban: 'IBAN|IBAN-Nr.|IBAN|Konto (IBAN)',
    bic: 'BIC|SWIFT-BIC|BIC/SWIFT|BIC-Code|SWIFT',
    bank: 'Bank|Bankverbindung|Kreditinstitut|Geldinstitut|Hausbank',
    account: 'Konto|Kontonummer|Kto.-Nr.|Kto.',
    accountHolder: 'Kontoinhaber|Empfänger|Begünstigter|Zahlungsempfänger|Inhaber',
    bankDetails:
      'Bankverbindung|Bankdaten|Zahlungsinformationen|Unsere Bankverbindung|Überweisung an|Kontoverbindung|Zahlungsdaten',
    register: 'Amtsgericht|Registergericht|Handelsregister|AG|HRB',
    manager: 'Geschäftsführer|Geschäftsführung|Inhaber|Vorstand|GF|Inhaberin',
    lineTotal:
      'Zwischensumme|Warenwert|Summe Positionen|Positionssumme|Summe der Positionen|Zwischensumme netto',
    discount:
      'Rabatt|abzgl. Rabatt|Nachlass|Preisnachlass|Kundenrabatt|Treuerabatt|abzüglich Rabatt|Sonderrabatt',
    shipping:
      'Versandkosten|Fracht|Versand|Porto und Verpackung|Lieferkosten|Frachtkosten|Versandkostenpauschale|Transport|Porto',
    net: 'Nettobetrag|Netto|Summe netto|Zwischensumme|Gesamt netto|Nettosumme|Rechnungsbetrag netto|Summe Netto|Warenwert netto|Netto gesamt|Gesamtbetrag netto|Zwischensumme (netto)|Summe (netto)|Summe|Nettowert|Entgelt|Total netto|Rechnungssumme ohne USt.|Rechnungssumme netto|Gesamtbetrag Netto|Rechnungssumme exkl. MwSt.|Summe exkl. USt.|Netto-Summe|Gesamtnetto',
    taxBase: 'Netto|Nettobetrag|Bemessungsgrundlage|Steuerbasis|Basis|Entgelt|Warenwert',
    taxAmount:
      'Umsatzsteuer|MwSt.|USt.|Mehrwertsteuer|MwSt-Betrag|Steuerbetrag|Summe MwSt.|MwSt gesamt|Gesamt USt.|enthaltene MwSt.|Summe Umsatzsteuer|USt. gesamt|Gesamtbetrag Steuer|Steuerbetrag gesamt|zzgl. USt.|Gesamt MwSt.',
    total:
      'Gesamtbetrag|Rechnungsbetrag|Gesamt|Summe|Gesamtsumme|Bruttobetrag|Endbetrag|Rechnungsbetrag brutto|Gesamt brutto|Summe brutto|Total|Endsumme|Rechnungssumme|Gesamtbetrag brutto|Gesamtbetrag inkl. MwSt.|Rechnungsendbetrag|GESAMTBETRAG|Brutto|Gesamtpreis|Summe (brutto)|Bruttosumme|Rechnungssumme brutto|Summe inkl. USt.|Rechnungssumme inkl. USt.|Gesamt inkl. MwSt.|Brutto-Summe|Rechnungsbetrag gesamt|Gesamtbetrag EUR|Gesamtforderung',
    due: 'Zahlbetrag|Zu zahlen|Zu zahlender Betrag|Offener Betrag|Restbetrag|Fälliger Betrag|Noch zu zahlen|Zahlungsbetrag|Verbleibender Betrag|Restzahlung|Zu überweisender Betrag|Noch offen|Saldo|Forderung',
    paid: 'Anzahlung|Abzgl. Anzahlung|Bereits gezahlt|Erhaltene Anzahlung|Geleistete Zahlungen|Abschlagszahlung|Bereits bezahlt|abzgl. Abschlag|Vorauszahlung|Gezahlt',
    rounding: 'Rundung|Rundungsdifferenz|Rundungsbetrag|Rundungsausgleich',
    carried: 'Übertrag|Zwischensumme Übertrag|Übertrag auf Seite|Zwischensumme',
  },
  columns: {
    position: 'Pos.|Pos|Nr.|#|Lfd. Nr.|Position|Posten',
    code: 'Artikelnr.|Art.-Nr.|Artikel-Nr.|Artikel|Art.Nr.|Artikelnummer|Leistungsnr.|Bestellnr.|Mat.-Nr.|SKU',
    description:
      'Bezeichnung|Beschreibung|Leistung|Artikelbezeichnung|Text|Artikel|Leistungsbeschreibung|Produkt|Bezeichnung / Leistung|Artikel / Leistung|Tätigkeit',
    date: 'Datum|Leistungsdatum|Lieferdatum|am',
    quantity: 'Menge|Anzahl|Anz.|Stunden|Mng.|Stück|Liefermenge|Stk.',
    unit: 'Einheit|ME|Einh.|EH|Mengeneinheit|VE',
    unitPrice:
      'Einzelpreis|Preis|E-Preis|EP|Einzel|Stückpreis|Einzelpreis netto|Preis/Einheit|EP netto|Preis pro Einheit|Einheitspreis|Satz|Einzelpreis €',
    discount: 'Rabatt|Rab.|Rabatt %|Nachlass|Rab. %',
    taxRate: 'MwSt.|USt.|MwSt|USt %|MwSt. %|Steuersatz|Steuer|St.|USt.-Satz|MwSt-Satz',
    taxAmount: 'MwSt.|USt.|Steuer|MwSt.-Betrag|USt-Betrag',
    amount:
      'Gesamt|Betrag|Gesamtpreis|Summe|G-Preis|Netto|Gesamt netto|Gesamtpreis netto|Betrag netto|GP|Nettobetrag|Betrag €|Preis gesamt|Wert|Summe EUR',
    grossAmount: 'Brutto|Gesamt brutto|Betrag brutto|Bruttobetrag|inkl. MwSt.',
  },
  units: {
    piece: 'Stk|Stück|St.|Stk.|ST|St',
    hour: 'Std.|h|Stunden|Std|Stunde(n)',
    day: 'Tage|Tag|Tag(e)',
    month: 'Monat|Monate|Mon.|Monat(e)',
    flat: 'pausch.|psch|Pauschale|pauschal|psch.',
    pack: 'Pkg.|Pack|VE|Karton|Paket',
    kg: 'kg',
    m: 'm|lfm|lfdm',
    m2: 'm²|qm',
    l: 'l|Liter|Ltr.',
    km: 'km',
    kwh: 'kWh',
    night: 'Nächte|Nacht|Ü',
  },
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  monthsShort: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.',
  terms: [
    'Zahlbar innerhalb {days} Tagen netto bis {due}',
    'Zahlbar innerhalb {days} Tagen netto bis {due}, 3 % Skonto innerhalb 10 Tagen bis {early}',
    'Bis {early} mit 2 % Skonto, bis {due} netto',
    'Zahlbar innerhalb von {days} Tagen ohne Abzug',
    '{days} Tage netto',
    'Zahlbar innerhalb {days} Tagen netto',
    'Zahlbar sofort ohne Abzug',
    'Zahlungsziel {days} Tage',
    'Zahlbar bis {due} ohne Abzug',
    '{days} Tage nach Rechnungserhalt',
    'sofort rein netto',
    'innerhalb von {days} Tagen',
    '10 Tage 2 % Skonto, {days} Tage netto',
    'Zahlbar bis zum {due} rein netto',
    'Bei Zahlung innerhalb von 10 Tagen 2 % Skonto, {days} Tage netto Kasse',
    'Fällig bei Erhalt',
    'per Lastschrift',
    'Vorkasse',
  ],
  requests: [
    'Bitte überweisen Sie bis zum {due}:',
    'Den Rechnungsbetrag überweisen Sie bitte bis zum {due}.',
    'Der Betrag in Höhe von {total} wird am {due} eingezogen.',
    'Bitte überweise den Betrag bis {due} auf folgendes Konto:',
    'Wir buchen {total} zum {due} von Ihrem Konto ab.',
    'Zu zahlen sind {total} bis zum {due}.',
    'Bitte überweisen Sie den Rechnungsbetrag von {total} bis zum {due} auf unser Konto.',
    'Bitte überweisen Sie {total} bis {due} unter Angabe der Rechnungsnummer {number}.',
    'Wir bitten um Überweisung bis spätestens {due}.',
    'Der Betrag von {total} wird am {due} von Ihrem Konto abgebucht.',
    'Bitte geben Sie bei Zahlung die Nummer {number} an.',
    'Bitte zahlen Sie bis {due} auf das unten genannte Konto.',
    'Der Rechnungsbetrag ist bis zum {due} zur Zahlung fällig.',
    'Zahlbar ohne Abzug bis {due}.',
    'Wir erlauben uns, Ihnen {total} in Rechnung zu stellen.',
  ],
  intros: [
    '{title} Nr. {number} vom {date}',
    '{title} (380) Nr. {number} vom {date}',
    '{title} # {number} vom {date}',
    '{title} {number} | {date}',
    '{title}-Nr.: {number}, Datum: {date}',
    'Rechnung Nr. {number} vom {date}',
    'Rechnung {number} vom {date}',
    'Rechnung-Nr.: {number} / {date}',
    'Rechnung {number}, Datum: {date}',
    'Unsere Rechnung Nr. {number} vom {date}',
  ],
  thanks:
    'Vielen Dank für Ihren Auftrag!|Vielen Dank für die gute Zusammenarbeit.|Wir danken für Ihren Einkauf.|Herzlichen Dank für Ihr Vertrauen.|Mit freundlichen Grüßen|Für Rückfragen stehen wir Ihnen gerne zur Verfügung.|Wir freuen uns auf weitere Aufträge.',
  notes:
    'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.|Sofern nicht anders angegeben, entspricht das Leistungsdatum dem Rechnungsdatum.|Es gelten unsere Allgemeinen Geschäftsbedingungen.|Bei Zahlungsverzug berechnen wir Verzugszinsen in gesetzlicher Höhe.|Reklamationen bitte innerhalb von 8 Tagen nach Erhalt.|Diese Rechnung wurde maschinell erstellt und ist ohne Unterschrift gültig.|Gerichtsstand ist der Sitz der Gesellschaft.|Hinweis: Sie sind verpflichtet, diese Rechnung zwei Jahre aufzubewahren.|Alle Preise verstehen sich zuzüglich der gesetzlichen Umsatzsteuer.|Erfüllungsort und Gerichtsstand ist der Firmensitz.',
  exemptions:
    'Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.|Steuerschuldnerschaft des Leistungsempfängers gemäß § 13b UStG.|Steuerfreie innergemeinschaftliche Lieferung.|Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG.|Umsatzsteuerfrei nach § 4 UStG.|Reverse Charge.',
  taxRows:
    'zzgl. {rate} {name}|{rate} {name}|{name} {rate}|{name} ({rate})|zzgl. {name} {rate}|+ {rate} {name}|{name} {rate} auf {base}|{name}|{rate} {name} auf {base}|zuzüglich {rate} {name}|{name} {rate} von {base}|{name} von {rate}|{name} bei {rate}|Steuerbetrag {rate} {name}|{rate} {name} aus {base}',
}
